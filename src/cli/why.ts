import { Command } from "commander";
import type { Ruling } from "../model/ruling.js";
import type { Evidence, StoryEvent } from "../model/story.js";
import type { Registry } from "./context.js";
import { CommandError, EXIT } from "./exit-codes.js";
import { rulingText } from "./rulings.js";

function evidenceText(evidence: Evidence | undefined): string {
  if (!evidence) return "";
  const parts = Object.entries(evidence.parts)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([name, value]) => `${name} ${value.toFixed(2)}`);
  const shared = evidence.shared?.length ? `; shared: ${evidence.shared.join(", ")}` : "";
  return `score ${evidence.score.toFixed(2)}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}${shared}`;
}

function decision(event: StoryEvent): string {
  if (event.kind === "created") return `founded story ${event.storyId}`;
  if (event.kind === "joined") return `joined story ${event.storyId}`;
  if (event.kind === "merged") return `story ${event.from} was merged into ${event.storyId}`;
  if (event.kind === "split")
    return `${event.articleIds.length} articles of ${event.from} became story ${event.storyId}`;
  if (event.kind === "moved") return `was moved from story ${event.from} to ${event.storyId}`;
  if (event.kind === "pinned") return `is held in story ${event.storyId}`;
  if (event.kind === "linked") return `stories ${event.storyId} and ${event.other} tell one event in two languages`;
  return `story ${event.storyId} follows the earlier story ${event.earlier}`;
}

/** An event with what spoke for it: an editor's ruling, or else the evidence. */
function reasoned(event: StoryEvent, rulings: readonly Ruling[]): string {
  const ruling = rulings.find(({ number }) => number === event.ruling);
  const why = ruling ? rulingText(ruling) : evidenceText("evidence" in event ? event.evidence : undefined);
  return why === "" ? decision(event) : `${decision(event)}: ${why}`;
}

export function whyCommand({ command }: Registry): void {
  command(
    new Command("why")
      .description("Explain why an article is in its story, and what it repeats.")
      .argument("<article>", "article id"),
    async (context, [id]: [string]) => {
      const { record, story, events, rulings } = await context.readStore(async (store) => ({
        record: await store.article(id),
        story: await store.storyOf(id),
        events: await store.eventsOf(id),
        rulings: await store.rulings(0),
      }));
      if (!record)
        throw new CommandError(
          `There is no article "${id}". \`parallax brief STORY --format json\` lists a story's articles.`,
        );
      const { article, copy } = record;
      const lines = [
        `${article.title} — ${article.outlet.name}${article.published ? `, ${article.published}` : ""}`,
        `story: ${story ?? "none"}`,
        `copies: ${copy.copyOf ? `repeats ${copy.copyOf}` : "an original"}${copy.wire ? `, agency ${copy.wire}` : ""} — ${copy.evidence}`,
        ...events.map((event) => reasoned(event, rulings)),
      ];
      context.result(lines.join("\n"), { id, title: article.title, outlet: article.outlet.id, story, copy, events });
      return EXIT.ok;
    },
  );
}
