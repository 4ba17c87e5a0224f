import type { Span } from "../../model/span.js";

/** Words that put a second, unnamed person into a sentence, so that a pronoun behind it may mean that one. */
const OTHERS =
  /\b(?:wife|husband|mother|father|son|daughter|brother|sister|girlfriend|boyfriend|fianc[ée]e?|victim|suspect|man|woman|male|female|boy|girl|officer|deputy|neighbou?r|friend|aunt|uncle|cousin|lawyer|attorney|judge|child|baby|teen(?:ager)?|gunman|shooter|attacker|assailant|driver|passenger|customer|bouncer|inmate|patient|\d+-year-old)\b/i;

/** "21-year-old Olan Keel", "suspect Olan Keel": words right before a name that say who that is, as "…, a 22-year-old man from Saltreach," does behind it. */
const OF_HIM_BEFORE = new RegExp(`${OTHERS.source}\\s$`);
const OF_HIM_BEHIND =
  /^(?:, \d{1,3})?, (?:an?|the) (?:(?!(?:of|for|to|the|with|who|and)\b)[\p{L}\d-]+ ){0,3}?(?:m[ae]n|woman|boy|girl|teen(?:ager)?|suspect|officer|deputy|judge|lawyer|attorney|gunman|shooter|driver|passenger|inmate|patient|\d+-year-old|(?:father|mother) of (?:two|three|four|five|six|seven|eight|nine|ten))(?: (?:from|in|at) [^,;:“”"]{2,60})?,/u;

/** Whether the words around a name, to the `start` and `end` of its sentence, have somebody who need not be whom it means. */
export function hasAnotherPerson(text: string, { start, end }: Span, name: Span): boolean {
  const before = text.slice(start, name.start).replace(OF_HIM_BEFORE, " ");
  const behind = text.slice(name.end, end).replace(OF_HIM_BEHIND, " ");
  return OTHERS.test(before) || OTHERS.test(behind);
}
