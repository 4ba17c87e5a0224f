import type { Entity, Span } from "../../model/index.js";

const MALE_TITLE =
  /\b(?:Mr|Sir|Lord|King|Prince|Father|Imam|Sheikh|spokesman|chairman|congressman|businessman|actor|brother|husband|son)\.?,?\s+(?:\p{Lu}[\p{L}.]*\s+)?$/u;
const FEMALE_TITLE =
  /\b(?:Mrs|Ms|Miss|Lady|Dame|Baroness|Queen|Princess|Sister|spokeswoman|chairwoman|congresswoman|businesswoman|actress|sister|wife|daughter|widow)\.?,?\s+(?:\p{Lu}[\p{L}.]*\s+)?$/u;
const HE = /\b(?:he|him|his|himself)\b/gi;
const SHE = /\b(?:she|her|hers|herself)\b/gi;
/** How far after a mention a pronoun may stand, in characters; another person's name ends the stretch sooner. */
const REACH = 260;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * A person's gender, where the article makes it clear: by a title before the name, or by pronouns that follow it before
 * anybody else is named. Never guessed from the name.
 */
export function genderOf(text: string, mentions: readonly Span[], others: readonly Span[]): Entity["gender"] {
  let male = 0;
  let female = 0;
  for (const { start, end } of mentions) {
    const before = text.slice(Math.max(0, start - 30), start);
    if (MALE_TITLE.test(before)) male += 3;
    if (FEMALE_TITLE.test(before)) female += 3;
    const next = others.reduce((near, other) => (other.start >= end ? Math.min(near, other.start) : near), end + REACH);
    const line = text.indexOf("\n\n", end);
    const after = text.slice(end, Math.min(next, line < 0 ? next : line + 120));
    male += count(after, HE);
    female += count(after, SHE);
  }
  if (male >= 2 && male >= 4 * female) return "male";
  if (female >= 2 && female >= 4 * male) return "female";
  return undefined;
}
