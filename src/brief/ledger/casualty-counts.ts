import type { AnnotatedArticle, Span } from "../../model/index.js";
import { matchesOf } from "../../text/matches.js";
import { findNumbers, type NumberMention } from "../../text/numbers.js";
import {
  AFTER,
  BEFORE,
  type Casualty,
  COURT,
  GUNMAN_BESIDE,
  OF_EVENT,
  OTHER_EVENT,
  PART_AFTER,
  PART_BEFORE,
  PEOPLE,
  QUALIFIER,
  SENT,
  TUPLE,
  TUPLE_SIZE,
  WITH_GUNMAN,
} from "./casualty-words.js";

/** What is read of an article: its words, and where its sentences are. */
export interface Sentenced {
  readonly article: AnnotatedArticle["article"];
  readonly annotations: Pick<AnnotatedArticle["annotations"], "sentences">;
}

/** A count of casualties as a title or one of the first sentences gives it. */
export interface CasualtyCount extends Span {
  readonly measure: Casualty;
  readonly value: number;
  /** The least and the most that the words allow. */
  readonly low: number;
  readonly high: number;
  /** Offsets are into the title, not into the text. */
  readonly inTitle: boolean;
  /** Summed from the killed and the injured of one sentence. */
  readonly summed: boolean;
  /** Sentence of the text, from 0; -1 in the title. */
  readonly sentence: number;
  /** The words speak of the whole of this event. Other counts may be parts, or of another event: they only excuse, never accuse. */
  readonly sure: boolean;
  /** Whether the words count the one who did it among the dead: "five dead, including the gunman". Absent where they say nothing. */
  readonly gunman?: "counted" | "beside";
}

function boundsOf(value: number, before: string): readonly [number, number] {
  const found = QUALIFIER.exec(before.trimEnd())?.groups;
  if (found?.least) return [value, Number.POSITIVE_INFINITY];
  if (found?.most) return [Math.floor(value * 0.8), value];
  if (/\b(?:pass|top|exceed|surpass|near)(?:es|s|ed)? $/i.test(before)) return [value, Number.POSITIVE_INFINITY];
  if (found?.about) return [value * 0.9, value * 1.1];
  return [value, value];
}

const kindOf = (groups: Readonly<Record<string, string | undefined>>): Casualty =>
  groups.shotKilled ? "killed" : groups.injured ? "injured" : groups.missing ? "missing" : "shot";

/** A sentence without any of these tells of no casualties; most are passed over by it. */
const ANY =
  /kill|dead|death|\bdie|dying|fatal|slain|slay|murder|perish|li(?:fe|ves)\b|losing|injur|wound|hurt|hospital|condition|missing|unaccounted|shot|shoot|toll|claim|\bt(?:oo|a)k|homicide|stab|\b(?:sen[dt]|put|land)/i;

/** Counts in one sentence or title; `before` is the sentence before it. */
export function countsInSentence(text: string, sentence: number, before = ""): CasualtyCount[] {
  if (!ANY.test(text)) return [];
  const numbers = findNumbers(text);
  const counts = numbers.flatMap((_, index) => countAt(text, numbers, index, { sentence, before }) ?? []);
  counts.push(...tuples(text, sentence));
  const shot = SHOOTING.test(text) ? killedAndInjured(counts) : undefined;
  if (shot && !counts.some(({ measure }) => measure === "shot")) counts.push(shot);
  const gunman = WITH_GUNMAN.test(text) ? "counted" : GUNMAN_BESIDE.test(text) ? "beside" : undefined;
  return counts.map((one) => ({
    ...one,
    // Two different counts of one measure in a sentence: each may be a part.
    sure: one.sure && !counts.some((other) => other.measure === one.measure && other.value !== one.value),
    ...(gunman && one.measure === "killed" ? { gunman } : {}),
  }));
}

function countAt(
  text: string,
  numbers: readonly NumberMention[],
  index: number,
  { sentence, before }: { readonly sentence: number; readonly before: string },
): CasualtyCount | undefined {
  const number = numbers[index]!;
  if (number.value < 1 || number.value % 1 !== 0 || number.value > 1e6) return undefined;
  const after = wordsAfter(text, number.end);
  const stated = text.slice(Math.max(0, number.start - 80), number.start);
  const bare = stated.replace(ROUNDED, "");
  if (/[$£€#]$/.test(stated) || /^ ?(?:%|percent|a\.?m|p\.?m|-\d)/i.test(after) || /^\d/.test(after)) return undefined;
  if (isAge(number, stated, after) || isDay(number, stated) || /\bno $/i.test(stated)) return undefined;
  const measure = measureBeside(bare, after);
  if (!measure || (SENT.test(bare) && !/\bhospital/i.test(after))) return undefined;
  // Whom the police find wounded are those who are still there.
  const found = measure === "injured" && /\b(?:found|find|located|discovered) $/i.test(bare);
  const part = found || PART_BEFORE.test(bare) || /\banother $/i.test(stated) || PART_AFTER.test(after);
  const next = numbers[index + 1];
  const ahead = next && JOINED.test(text.slice(number.end, next.start)) ? next.value : 0;
  const behind = besideNumber(text, numbers, index);
  const total = number.value + ahead + (behind ?? 0);
  const told = !OTHER_EVENT.test(text) && (!COURT.test(text) || OF_EVENT.test(text.slice(0, number.start)));
  const others = /^[ -](?:\S+ ){0,2}?others?\b/i.test(after);
  // "Six others" beside the dead are all the injured.
  const all = measure === "injured" && (DEAD.test(text) || DEAD.test(before));
  const [low, high] = boundsOf(total, stated);
  return {
    start: number.start,
    end: number.end,
    measure,
    value: total,
    low,
    high: others && !all ? Number.POSITIVE_INFINITY : high,
    inTitle: sentence < 0,
    summed: false,
    sentence,
    sure: told && !part && behind !== undefined && (measure !== "shot" || total >= 2),
  };
}

const ROUNDED =
  /(?:at least|more than|over|no fewer than|upwards of|up to|as many as|fewer than|nearly|almost|about|around|some|roughly|approximately|an estimated|estimated|a total of|another) $/i;

/** "A triple murder" are three dead; in "a triple shooting" three were shot. In a text it may be told loosely: three dead of five shot. */
function tuples(text: string, sentence: number): CasualtyCount[] {
  return matchesOf(TUPLE, text).map((found) => {
    const value = TUPLE_SIZE[found.groups!.size!.toLowerCase()]!;
    const measure = /shoot/i.test(found.groups!.kind!) ? "shot" : "killed";
    const start = found.index;
    const sure = sentence < 0 && !OTHER_EVENT.test(text.replace(found[0], " ")) && !/stab/i.test(found[0]);
    const at = { start, end: start + found[0].length, inTitle: sentence < 0, summed: false, sentence };
    return { ...at, measure, value, low: value, high: value, sure };
  });
}

const SHOOTING = /\b(?:shoot\w*|shot|gun\w*)\b/i;

/** "One killed, four injured in a shooting": five were shot. */
function killedAndInjured(counts: readonly CasualtyCount[]): CasualtyCount | undefined {
  const [killed, more] = counts.filter(({ measure }) => measure === "killed");
  const [injured, others] = counts.filter(({ measure }) => measure === "injured");
  if (!killed || !injured || more || others) return undefined;
  const value = killed.value + injured.value;
  return {
    ...injured,
    measure: "shot",
    value,
    summed: true,
    low: killed.low + injured.low,
    high: killed.high + injured.high,
    sure: killed.sure && injured.sure,
  };
}

/** Up to the next number, without a part that is named in passing: "four people, including two children, were hurt". */
function wordsAfter(text: string, from: number): string {
  const after = text.slice(from, from + 160).replace(/^((?: \S+){1,3}?),? including [^,.;]{1,70}, /, "$1 ");
  return after.slice(0, Math.min(90, findNumbers(after)[0]?.start ?? 90));
}

/** "Nora Osman, 19, was": set off by commas after a name. */
const isAge = (number: NumberMention, before: string, after: string): boolean =>
  number.written === "digits" &&
  number.value < 111 &&
  /[\p{L}.’'] ?[,(] $|\($|\bboth $|, \d+ and $/u.test(before) &&
  /^ ?[,).]|^$|^ and \d/.test(after);

/** "August 14", "March 2, 2013". */
const isDay = (number: NumberMention, before: string): boolean =>
  number.written === "digits" &&
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)?\.? (?:\d{1,2},? )?$/.test(
    before,
  );

/**
 * What stands beside a number in one list of people: 2 for "two men and three women were shot" at its second number, 1 for "a woman
 * and two men"; undefined where the list is not understood.
 */
function besideNumber(text: string, numbers: readonly NumberMention[], index: number): number | undefined {
  const number = numbers[index]!;
  const previous = numbers[index - 1];
  const between = text.slice(previous?.end ?? 0, number.start);
  if (previous && JOINED.test(between)) return previous.value;
  if (
    /,? and $/.test(between) &&
    /^ (?:\S+ )?(?:m[ae]n|wom[ae]n|boys?|girls?)\b/i.test(text.slice(number.end)) &&
    !ONE_BESIDE.test(between)
  )
    return /\b(?:killed|killing|dead|injured|wounded|hurt|shot)[^,]{0,20} and $/i.test(between) ? 0 : undefined;
  if (/\bthen (?:\S+ ){0,2}$/.test(between)) return undefined;
  if (/\b(?:parents|couple|mother|father|woman|man),? $/i.test(between)) return undefined;
  if (!/\band $/i.test(between)) return 0;
  if (ONE_BESIDE.test(between)) return 1;
  // "John Smith and two others", "her and three men": how many the list holds is not plain; "3 dead and 4 injured" starts anew.
  return /(?:\p{Lu}[\p{L}’'.-]*|\b(?:him|her|them|himself|herself|man|woman|boy|girl|child|son|daughter|mother|father|wife|husband|student|officer|teen|teenager|parents|couple)),? and $/u.test(
    between,
  ) && !/\b(?:dead|killed|injured|wounded|hurt|shot)\b/i.test(between)
    ? undefined
    : 0;
}

const ONE_BESIDE =
  /\b(?:a|an|her|his|one)(?: [\p{L}\d-]+){0,2}? (?:man|woman|boy|girl|child|teen|teenager|baby|toddler|infant|student|officer|son|daughter|mother|father|wife|husband|friend)(?:, \d+,)? and $/iu;
const JOINED =
  /^ (?:[\p{L}-]+ )?(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|adults?|teens?|teenagers?|males?|females?|officers?|students?|civilians?|soldiers?|police officers?|police(?:man|men)?)(?:, | and |, and )$/iu;

const DEAD = /\b(?:kill(?:ed|ing|s)|dead|died|fatal(?:ly)?|slain|death)\b/i;

function measureBeside(before: string, after: string): Casualty | undefined {
  const behind = BEFORE.find(([pattern]) => pattern.test(before));
  if (behind && !/\b(?:was|were|been|be|being|is|are|get|got|suspect|who) (?:\S+ )?\S+ $/i.test(before)) {
    const numeral = /^(?:[ ,.;:)’”"]|$)/.test(after);
    if (
      behind[1] !== "shot"
        ? PEOPLE.test(after) ||
          (numeral &&
            /^(?:[,.;:)’”"]|$| (?:and|in|at|near|outside|on|after|during|as|before|injur|wound)\b)/i.test(after))
        : PEOPLE.test(after)
    )
      return /^[ -](?:\S+ ){0,3}?dead\b/i.test(after) ? "killed" : behind[1];
  }
  const ahead = AFTER.exec(after);
  if (!ahead) return undefined;
  // "three people shot a man": the counted did it.
  const rest = after.slice(ahead[0].length);
  const kind = kindOf(ahead.groups ?? {});
  if (/ (?:that|which)\b(?! (?:were|was|are|is|have been|had been)\b)/i.test(ahead[0])) return undefined;
  const passive = /\b(?:were|was|been|are|is|left|dead|dies|died|die)\b/i.test(ahead[0]);
  if (!passive && /^ (?:at (?!an?\b|the\b|\p{Lu})|(?:a|an|the|his|her|their|him|into|up)\b)/iu.test(rest))
    return undefined;
  if (/^(?: \S+)? (?:or|and) (?:injured|wounded|killed|hurt|dead)\b/i.test(rest)) return undefined;
  return kind;
}
