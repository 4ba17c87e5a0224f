import type { NameMention } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { MONTH_NAME } from "../text/months.js";
import { lastStartingBy, type TextView } from "./text-view.js";

const OLD = /^\s?-?\s?(year|month|week|day)s?\s?-?\s?olds?\b/i;
const AGED = /\b(?:aged?|ages|aged between|the age of|believed to be|age:)\s(?:\d{1,3}(?:,| and| to)\s?)*$/i;
const SERIES = /\b(?:aged?|ages|believed to be) (?:\d{1,3}, )*(?:\d{1,3},? and )?$/i;

/** Whether a number is somebody's age: "20-year-old", "Smith, 49,", "aged 7", "at the age of 91". */
export function ageUnit(
  view: TextView,
  number: Span,
  value: number,
  names: readonly NameMention[],
): { readonly end: number; readonly unit: string } | undefined {
  const { text } = view;
  const old = OLD.exec(text.slice(number.end, number.end + 20));
  if (old) return { end: number.end + old[0].length, unit: old[1]!.toLowerCase() };
  if (value < 1 || value > 115 || !Number.isInteger(value)) return undefined;
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  if (AGED.test(before) || SERIES.test(before)) return { end: number.end, unit: "year" };
  const after = text.slice(number.end, number.end + 2);
  const apposed = /,\s?$/.test(before) || (/\($/.test(before) && after.startsWith(")"));
  if (!apposed || !/^(?:[,.;)]|$|\s[a-z(])/.test(after)) return undefined;
  // The comma or bracket must follow a person's name.
  const mark = number.start - (/[(,]$/.test(before) ? 1 : 2);
  const name = names[lastStartingBy(names, mark)];
  if (name && name.type === "person" && mark - name.end >= 0 && mark - name.end <= 1)
    return { end: number.end, unit: "year" };
  if (after.startsWith(",") && PERSON_NOUN.test(before)) return { end: number.end, unit: "year" };
  const stated =
    /^[,.;]/.test(after) && /\p{Lu}[\p{L}’'-]+(?: (?:Jr|Sr|I{2,3})\.?)?,\s$/u.test(before) && !MONTHS.test(before);
  return stated ? { end: number.end, unit: "year" } : undefined;
}

/** "the man, 28, later died". */
const PERSON_NOUN =
  /\b(?:man|woman|boy|girl|victim|suspect|driver|teen|teenager|mother|father|son|daughter|officer|husband|wife|brother|sister),\s$/i;
const MONTHS = new RegExp(`(?:${MONTH_NAME}|Inc|Route|Block),\\s$`);
