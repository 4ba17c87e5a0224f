import { Command } from "commander";
import type { Ruling, RulingCommand } from "../model/ruling.js";
import type { Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";

function commandText(command: RulingCommand): string {
  if (command.kind === "pin") return `article ${command.articleId} belongs to story ${command.story.id}`;
  if (command.kind === "merge") return `stories ${command.stories.map(({ id }) => id).join(" and ")} are one`;
  return `${command.articleIds.join(", ")} ${command.articleIds.length === 1 ? "is" : "are"} apart from story ${command.story.id}`;
}

/** A ruling in one line. */
export const rulingText = ({ number, at, command, reason }: Ruling): string =>
  `ruling ${number}, ${at.slice(0, 16).replace("T", " ")}: ${commandText(command)}${reason === undefined ? "" : ` (${reason})`}`;

export function rulingsCommand({ command }: Registry): void {
  command(
    new Command("rulings").description("List what editors have ruled on which articles make a story, oldest first."),
    async (context) => {
      const rulings = await context.readStore((store) => store.rulings(0));
      if (context.json) context.terminal.out(`${JSON.stringify(rulings)}\n`);
      else if (rulings.length === 0)
        context.say("There are no rulings: `parallax pin`, `merge` and `split` make them.");
      else context.result(rulings.map(rulingText).join("\n"), rulings);
      return EXIT.ok;
    },
  );
}
