import { introducing } from "./people/introduce.js";
import type { Passage } from "./reading/passage.js";
import type { Reading } from "./reading/reading.js";
import type { Draft } from "./verify/draft.js";
import { type VerifyContext, verifyStatement } from "./verify/statement.js";

/** More supporting citations than this add nothing a reader would open. */
const MOST_SUPPORT = 4;

/** Draft of a passage just as it reads. */
export const draftAs = (
  { text, articleId, span, edits }: Passage,
  support: ReadonlyArray<Pick<Passage, "articleId" | "span">>,
): Draft => ({
  text,
  citations: [
    { articleId, ...span },
    ...edits.flatMap((e) => (e.antecedent ? [{ articleId, ...e.antecedent }] : [])),
    ...support.slice(0, MOST_SUPPORT).map((other) => ({ articleId: other.articleId, ...other.span })),
  ],
});

/** How passages read for somebody who knows the surnames that `knows` says; a whole name that the verifier does not take for the surname's is left out. */
export function introducer(
  reading: Reading,
  context: VerifyContext,
  knows: (surname: string) => boolean,
): (passage: Passage) => Passage {
  const sound = new Map<string, boolean>();
  return (passage) => {
    // Those of earlier stories are numbered apart.
    const whole = reading.passages[passage.id] === passage ? introducing(reading, passage, knows) : passage;
    if (whole === passage) return passage;
    const isSound = sound.get(whole.text) ?? verifyStatement(draftAs(whole, []), context).ok;
    sound.set(whole.text, isSound);
    return isSound ? whole : passage;
  };
}
