/** Words by which a sentence that is one quotation names its speaker behind it. */
const SAID_BEFORE = /^([“"])([^“”"]+)([”"]) (?:said|says|added|adds|wrote) ([^“”":;]+)\.$/u;
const SAID_AFTER = /^([“"])([^“”"]+)([”"]),? ([^“”":;]+?) (?:said|says|added|adds|wrote)(?: ([^“”":;]+))?\.$/u;
/** A speaker by name or office: no pronoun, and no more of a sentence than that. */
const SPEAKER = /^(?:(?:the|an?) )?[\p{L}\p{N}][\p{L}\p{N}.,'’()\- ]*$/u;
const PRONOUN = /^(?:he|she|they|it|we|I|you|who|one|another|others?|this|that)\b/i;
const CLAUSE =
  /\b(?:as|while|when|after|before|but|because|if|that|was|were|is|are|had|has|have|told|tells|said|says|asked|added|wrote|who|which|whose)\b/iu;
/** When, where or how it was said, in a phrase without a comma. */
const OCCASION = /^(?:on|in|at|during|from|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b[^,]{0,90}$/;
/** "Said Jon Hale in an interview": an office may have a preposition as well, an occasion is of one of these kinds. */
const SAID_WHERE =
  /\s(?:in|at|during|on)\s(?:(?:an?|the|his|her|their)\s(?:[\p{L}-]+\s){0,3}(?:interview|statement|e-?mail|speech|note|tweet|letter|post|briefing|conference|release|call|video|hearing|event|remarks|address|filing)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/u;
const LONGEST_SPEAKER = 18;

/**
 * A sentence that is one quotation with its speaker behind it, the speaker put in front: "“We won,” said Ada Brandt." gives
 * "Ada Brandt: “We won.”", and "…,” Brandt said on Friday." "Brandt as saying on Friday: “…”". Undefined for any other sentence. Nothing of it
 * is lost.
 */
export function speakerFirst(sentence: string): string | undefined {
  const out = speakerInFront(sentence);
  return out !== undefined && PRONOUN.test(out) ? undefined : out;
}

/** The same of a sentence whose speaker may still be a pronoun. */
export function speakerInFront(sentence: string): string | undefined {
  const before = SAID_BEFORE.exec(sentence);
  const found = before ?? SAID_AFTER.exec(sentence);
  if (!found) return undefined;
  const [, open, words = "", close, named = ""] = found;
  const at = before ? named.search(SAID_WHERE) : -1;
  // "Hanen, a judge of the county, wrote": set off from the verb, which goes.
  const speaker = (at > 0 ? named.slice(0, at) : named).replace(/,$/, "");
  const occasion = at > 0 ? named.slice(at + 1) : found[5];
  if (!/[\p{L}\p{N}][,!?]$/u.test(words) || !/^[\p{Lu}\p{N}]/u.test(words)) return undefined;
  if (!SPEAKER.test(speaker) || speaker.split(" ").length > LONGEST_SPEAKER) return undefined;
  if (CLAUSE.test(speaker) || (occasion !== undefined && (!OCCASION.test(occasion) || CLAUSE.test(occasion))))
    return undefined;
  const when = occasion === undefined ? "" : ` as saying ${occasion}`;
  return `${speaker}${when}: ${open}${words.replace(/,$/, ".")}${close}`;
}

/** Whether a sentence that is one quotation gives its speaker by name. */
export function namesSpeaker(sentence: string): boolean {
  const before = SAID_BEFORE.exec(sentence)?.[4];
  const named = before ?? SAID_AFTER.exec(sentence)?.[4];
  return (
    named !== undefined && !PRONOUN.test(named) && /(?:^|\s)\p{Lu}[\p{L}'’.-]*\p{L}/u.test(named.replace(/^The /, ""))
  );
}
