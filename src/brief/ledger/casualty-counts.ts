import type { AnnotatedArticle, Span } from "../../model/index.js";
import { findNumbers, type NumberMention } from "../../text/numbers.js";

/** What is read of an article: its words, and where its sentences are. */
export interface Sentenced {
  readonly article: AnnotatedArticle["article"];
  readonly annotations: Pick<AnnotatedArticle["annotations"], "sentences">;
}

export type Casualty = "killed" | "injured" | "missing" | "shot";

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
}
const VERB =
  "(?<shotKilled>(?:shot|stabbed|beaten|run over|gunned down|burned|burnt|hacked|trampled|crushed)(?: and killed| dead| to death)|fatally \\w+|mortally \\w+|killed|dead|died|dies|die|dying|slain|murdered|perished|lost their lives|losing their lives|deaths?|fatalit(?:y|ies))" +
  "|(?<injured>shot and (?:injured|wounded|hurt)|stabbed and (?:injured|wounded)|injured|wounded|hurt|injuries|hospitali[sz]ed|with (?:\\S+ )?(?:gunshot |stab )?wounds)" +
  "|(?<missing>missing|unaccounted for)|(?<shot>shot|gunshot victims)";
const WORD =
  "(?!(?:years?|days?|weeks?|months?|hours?|minutes?|miles?|feet|blocks?|percent|times?|shots?|rounds?|bullets?|cars?|vehicles?|counts?|suspects?|gunm[ae]n|attackers?|shooters?|suspected|accused|charged|arrested|charges|men arrested|after|before|while|when|as|if|in|on|at|for|from|with|by|to|than|that|of|and|or|but|not|dogs?|cats?|animals?|horses?|homes?|houses?|buildings?|least|million|attempted|investigating|police)\\b)[\\p{L}][\\p{L}’'.-]*";
/** "3 dead", "four people were shot and killed", "two men and a woman" is none, "seven others injured". */
const AFTER = new RegExp(
  `^(?: ${WORD}){0,4}?,?(?: (?:who|that))?(?: (?:were|was|are|is|have been|has been|had been|being|be|have|has|had|left|feared|reported|reportedly|confirmed|pronounced|found|declared|presumed|believed|critically|seriously|badly|severely|slightly|also|still|treated for))*(?: to have)? (?:${VERB})(?![\\p{L}-]| (?:penalty|sentence|row)\\b)`,
  "iu",
);
const BEFORE: ReadonlyArray<readonly [RegExp, Casualty]> = [
  [/\b(?:kill|murder|slay)(?:s|ed|ing)?(?: off)? $/i, "killed"],
  [/\b(?:claim(?:s|ed|ing)?|took|taking|the lives of|deaths of|killings? of|murders? of) $/i, "killed"],
  [
    /\b(?:death )?tolls?\b[^\d.;,]{0,50}\b(?:to|at|hits?|reach(?:es|ed)?|stands at|is|was|nears?|tops?|pass(?:es|ed)) $/i,
    "killed",
  ],
  [
    /\bnumber of (?:dead|deaths|people killed|fatalities|those killed)\b[^\d.;,]{0,30}\b(?:to|at|is|was|reached) $/i,
    "killed",
  ],
  [/\b(?:injur|wound)(?:es|s|ed|ing)? $|\bhurt(?:s|ing)? $/i, "injured"],
  [/\bfatally (?:shoots?|shot|shooting|wounding|wounded) $|\bfatal shooting of $/i, "killed"],
  [/\b(?<!fatal(?:ly)? )(?:shoots?|shot|shooting|shooting of) $/i, "shot"],
];
const PEOPLE =
  /^[ -](?:(?!of\b)[\p{L}’'.-]+ ){0,3}?(?:people|persons?|others?|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|teens?|teenagers?|students?|officers?|soldiers?|victims?|members|family|lives|workers|employees|adults|kids|civilians|residents|passengers|relatives|brothers|sisters|friends|deputies|marines|troops|bystanders|youths|juveniles|more)\b/iu;
const QUALIFIER =
  /(?<least>at least|more than|over|no fewer than|upwards of)$|(?<most>up to|as many as|fewer than|less than|nearly|almost)$|(?<about>about|around|some|roughly|approximately|an estimated|estimated)$/i;

/** Beside these words a number counts a part of the whole or another event. */
const PART_BEFORE =
  /\b(?:the|these|those|all|other|another|among|including|least one of|up from|down from|from|of (?:them|whom|those),?|first|last|additional|initial(?:ly)?|(?:mother|father|parent|parents|grandmother|grandfather|age|aged|ages) of|aged?|ages) $/i;
const PART_AFTER =
  /^[ -](?:\S+ ){0,4}?(?:or (?:injured|wounded|killed|hurt)|each\b|respectively)|^ (?:more|additional|of (?:them|the|whom|those|his|her|its|their))\b|^ ?-? ?(?:year|month|week|day|hour)s? ?-? ?old/i;
export const OTHER_EVENT =
  /\b(?:(?:last|this|past|previous) (?:year|month|decade)s?\b|(?:two|three|four) shootings|in (?:19|20)\d\d\b|since (?:the|January|\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|in the city|citywide|across the (?:city|country|region|state)|so far|history|annual(?:ly)?|average|nationwide|separate|unrelated|another shooting|previous(?:ly)?|earlier (?:shooting|attack|crash)|over the (?:past|last)|weekend|shootings|(?:violent|bloody|deadly) (?:night|day|week)|homicides|slayings|killings|murders|anniversary|respectively|accused of|charged (?:with|in)|convicted|guilty|sentenced|more victims|sides)\b/i;

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

/** Counts in one sentence or title. */
export function countsInSentence(text: string, sentence: number): CasualtyCount[] {
  if (OTHER_EVENT.test(text)) return [];
  const numbers = findNumbers(text);
  const counts: CasualtyCount[] = [];
  numbers.forEach((number, index) => {
    if (number.value < 1 || number.value % 1 !== 0 || number.value > 1e6) return;
    const after = wordsAfter(text, number.end);
    const stated = text.slice(Math.max(0, number.start - 80), number.start);
    const bare = stated.replace(
      /(?:at least|more than|over|no fewer than|upwards of|up to|as many as|fewer than|nearly|almost|about|around|some|roughly|approximately|an estimated|estimated|a total of|another) $/i,
      "",
    );
    if (/[$£€#]$/.test(stated) || /^ ?(?:%|percent|a\.?m|p\.?m|-\d)/i.test(after) || /^\d/.test(after)) return;
    if (isAge(number, stated, after)) return;
    if (PART_BEFORE.test(bare) || /\banother $/i.test(stated) || PART_AFTER.test(after)) return;
    const measure = measureBeside(bare, after);
    if (!measure) return;
    const next = numbers[index + 1];
    const ahead = next && JOINED.test(text.slice(number.end, next.start)) ? next.value : 0;
    const behind = besideNumber(text, numbers, index);
    const joined = behind === undefined ? undefined : behind + ahead;
    if (joined === undefined || (measure === "shot" && number.value + joined < 2)) return;
    const others = /^[ -](?:\S+ ){0,2}?others?\b/i.test(after);
    const total = number.value + joined;
    const dead = measure === "injured" && DEAD.test(text);
    const [low, high] = boundsOf(total, stated);
    counts.push({
      start: number.start,
      end: number.end,
      measure,
      value: total,
      low,
      high: others && !dead ? Number.POSITIVE_INFINITY : high,
      inTitle: sentence < 0,
      summed: false,
      sentence,
    });
  });
  const shot = SHOOTING.test(text) ? killedAndInjured(counts) : undefined;
  if (shot && !counts.some(({ measure }) => measure === "shot")) counts.push(shot);
  return counts.filter((one) => counts.every((other) => other === one || other.measure !== one.measure));
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
  /[\p{L}.’'] ?[,(] $|\($/u.test(before) &&
  /^ ?[,).]|^$|^ and \d/.test(after);

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
  if (!/\band $/i.test(between)) return 0;
  if (ONE_BESIDE.test(between)) return 1;
  // "John Smith and two others", "her and three men": how many the list holds is not plain; "3 dead and 4 injured" starts anew.
  return /(?:\p{Lu}[\p{L}’'.-]*|\b(?:him|her|them|himself|herself|man|woman|boy|girl|child|son|daughter|mother|father|wife|husband|student|officer|teen|teenager)),? and $/u.test(
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
  const passive = /\b(?:were|was|been|are|is|left|dead|dies|died|die)\b/i.test(ahead[0]);
  if (!passive && /^ (?:at (?!an?\b|the\b|\p{Lu})|(?:a|an|the|his|her|their|him|into|up)\b)/iu.test(rest))
    return undefined;
  if (/^(?: \S+)? (?:or|and) (?:injured|wounded|killed|hurt|dead)\b/i.test(rest)) return undefined;
  return kind;
}
