import type { NameType } from "../../model/index.js";

const EDGE = /^(?:the|a|an|of|and|for|in|on|at|to|as|by|with|from|['’]s?|['’]S|-|–|&|\/|\.|,)$/i;
const HAS_CAPITAL = /\p{Lu}/u;
/** Titles and roles that stand before a person's name and are no part of it. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|hon|honourable|justice|judge|president|premier|minister|chancellor|secretary|senator|sen|rep|representative|congressman|congresswoman|governor|gov|mayor|ambassador|chairman|chairwoman|director|commissioner|general|gen|lieutenant|lt|colonel|col|major|maj|captain|capt|sergeant|sgt|corporal|private|admiral|commander|brigadier|marshal|inspector|superintendent|detective|constable|officer|king|queen|prince|princess|duke|duchess|emperor|sultan|emir|sheikh|sheikha|shaikh|ayatollah|imam|mullah|maulana|rabbi|pope|cardinal|archbishop|bishop|reverend|rev|father|pastor|sister|coach|captain|mp|ceo|crown|grand|prime|vice|deputy|chief|attorney|solicitor|former|then|lawyer|actor|actress|singer|author|journalist|comrade|datuk|alhaji|engineer|engr|barrister|advocate|speaker|taoiseach|councillor)\.?$/i;

/**
 * Token range of a name without a leading article, a title before a person, or a dangling connector; undefined when
 * nothing with a capital is left.
 */
export function trimName(
  words: readonly string[],
  from: number,
  to: number,
  type: NameType,
): readonly [number, number] | undefined {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(words[start] as string) && !keepsArticle(words, start, end, type)) start++;
  while (end > start && EDGE.test(words[end - 1] as string)) end--;
  if (type === "person") while (start < end - 1 && TITLE.test(words[start] as string)) start++;
  while (start < end && /^\.$/.test(words[start] as string)) start++;
  for (let i = start; i < end; i++) if (HAS_CAPITAL.test(words[i] as string)) return [start, end];
  return undefined;
}

/** A capital "The" inside a sentence belongs to the name ("in The Hague"), as it does to a work or an organisation's title. */
const keepsArticle = (words: readonly string[], start: number, end: number, type: NameType): boolean =>
  words[start] === "The" && end - start > 1 && (start > 0 || type === "work");
