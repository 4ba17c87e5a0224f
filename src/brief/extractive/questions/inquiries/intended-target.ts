const TARGET = /\bintended targets?\b/i;
/** Whether words speak of whom the shots were meant for. */
export const isOfTarget = (text: string): boolean => TARGET.test(text);
const NO_TARGET = /\b(?:not|n['’]t) (?:\p{L}+ ){0,2}intended targets?\b/iu;
/** "A boy of 17 was the intended target", "Brand's intended target, a boy of 17". */
const WHO_TARGET =
  /\b(?:was|were) (?:\p{L}+ ){0,2}intended targets?\b|\bintended targets?, (?:an?|the|his|her|\p{Lu})/u;
/** Of somebody meant the answer says who that is, or that whoever was hit was not. */
export const ofTarget = (answer: string): string | undefined =>
  NO_TARGET.test(answer)
    ? /\b(?:victims|both|they)\b/i.test(answer)
      ? "Were the victims the intended targets?"
      : "Was the victim the intended target?"
    : WHO_TARGET.test(answer)
      ? "Who was the intended target?"
      : undefined;
