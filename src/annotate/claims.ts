import type { Annotations, Claim, Quotation } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { stopwords } from "../text/stopwords.js";
import { POS } from "./parts-of-speech.js";
import { lastStartingBy, type TextView, tokenFrom } from "./text-view.js";

export type ClaimContext = Pick<Annotations, "names" | "quotations" | "quantities" | "dates">;

type Modality = Claim["modality"];

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** The reporting verb itself may say how firmly its content is meant. */
const CUES: ReadonlyArray<readonly [ReadonlySet<string>, Modality]> = [
  [words("fears fear feared fearing warned warns warn warning cautioned cautions"), "feared"],
  [words("urged urges urging demanded demands demanding ordered called calls calling recommended advised"), "demanded"],
  [
    words("pledged pledges pledging vowed vows vowing promised promises promising plans planned proposed proposes"),
    "planned",
  ],
  [
    words(
      "predicted predicts predict predicting expects expected anticipated anticipates forecast forecasts projected projects hopes hoped",
    ),
    "expected",
  ],
  [
    words(
      "suggested suggests speculated speculates alleged alleges suspects suspected estimates estimated hinted hints",
    ),
    "possible",
  ],
];
/** What a word may say of how a statement is meant, as bits. */
const SIGN = {
  NEGATION: 1,
  DEMAND: 2,
  POSSIBLE: 4,
  EXPECTED: 8,
  PLANNED: 16,
  FEARED: 32,
  AHEAD: 64,
  /** No sign of these, but a content word: a name or noun, or a verb or adjective. */
  TELLING: 128,
  ACTING: 256,
} as const;
const NEGATIONS = words(
  "not no never none neither nor without cannot nobody nothing hardly denied denies deny denying rejected rejects refused refuses",
);
const DEMANDS = words("must should ought");
const POSSIBLE = words(
  "may might could possibly perhaps possible allegedly reportedly apparently suspected maybe probably potentially",
);
const EXPECTED = words("will 'll won't expected expects forecast predicted likely shall");
const PLANNED = words(
  "plans planned planning intends intended scheduled slated vowed vows pledged pledges promised promises",
);
const FEARED = words("fears feared fear fearing");
/** "going to", "due to": plans only with the "to". */
const AHEAD = words("going due");
const SIGNS = new Map<string, number>();
for (const [list, sign] of [
  [NEGATIONS, SIGN.NEGATION],
  [DEMANDS, SIGN.DEMAND],
  [POSSIBLE, SIGN.POSSIBLE],
  [EXPECTED, SIGN.EXPECTED],
  [PLANNED, SIGN.PLANNED],
  [FEARED, SIGN.FEARED],
  [AHEAD, SIGN.AHEAD],
] as const)
  for (const word of list) SIGNS.set(word, (SIGNS.get(word) ?? 0) | sign);
const KIND_OF_TAG = Uint16Array.from({ length: 32 }, (_, tag) =>
  tag === POS.PROPN || tag === POS.NOUN || tag === POS.NUM
    ? SIGN.TELLING
    : tag === POS.VERB || tag === POS.ADJ
      ? SIGN.ACTING
      : 0,
);
const MOST_TERMS = 12;
/** A remainder beside reported speech is a claim of its own from this many words on. */
const LEAST_REMAINDER = 8;

/**
 * What is asserted, by whom and how firmly: for each sentence what somebody is reported to say in it, and what the outlet says in
 * its own voice where that is more than the attribution.
 */
export function findClaims(view: TextView, context: ClaimContext, language: string): Claim[] {
  const signs = signsOf(view, stopwords(language));
  const claims: Claim[] = [];
  for (let s = 0; s < view.sentences.length; s++) {
    const sentence = view.sentences[s]!;
    let covered = 0;
    for (let q = firstReaching(context.quotations, sentence.start); q < context.quotations.length; q++) {
      const said = context.quotations[q]!;
      if (said.start >= sentence.end) break;
      const part = { start: Math.max(said.start, sentence.start), end: Math.min(said.end, sentence.end) };
      const from = tokenFrom(view, part.start);
      const to = tokenFrom(view, part.end);
      covered += to - from;
      if (to - from >= 3) claims.push(makeClaim(view, context, signs, part, from, to, said, q));
    }
    const from = view.firstToken[s]!;
    const to = view.firstToken[s + 1]!;
    const attributed = covered > 0 ? LEAST_REMAINDER + 4 : 0;
    if (to - from - covered >= attributed && to - from >= 3)
      claims.push(makeClaim(view, context, signs, sentence, from, to));
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The signs of every token: nearly every token is part of two claims, and each asks three times. */
function signsOf({ lower, pos }: TextView, stop: ReadonlySet<string>): Uint16Array {
  const signs = new Uint16Array(lower.length);
  for (let i = 0; i < lower.length; i++) {
    const word = lower[i]!;
    const sign = (SIGNS.get(word) ?? 0) | (word.endsWith("n't") ? SIGN.NEGATION : 0);
    const kind = KIND_OF_TAG[pos[i]!]!;
    signs[i] = sign | (kind !== 0 && word.length >= 3 && !stop.has(word) && beginsWithLetter(word) ? kind : 0);
  }
  return signs;
}

function beginsWithLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{L}/u.test(word);
}

function firstReaching(quotations: readonly Quotation[], at: number): number {
  let index = Math.max(0, lastStartingBy(quotations, at));
  while (index > 0 && quotations[index - 1]!.end > at) index--;
  while (index < quotations.length && quotations[index]!.end <= at) index++;
  return index;
}

function makeClaim(
  view: TextView,
  context: ClaimContext,
  signs: Uint16Array,
  span: Span,
  from: number,
  to: number,
  said?: Quotation,
  index?: number,
): Claim {
  const cue = said?.cue ? view.text.slice(said.cue.start, said.cue.end).toLowerCase() : "";
  return {
    start: span.start,
    end: span.end,
    ...(said?.speaker ? { holder: said.speaker } : {}),
    ...(said?.speakerEntity === undefined ? {} : { holderEntity: said.speakerEntity }),
    polarity: isDenied(view, signs, from, to, cue) ? "denied" : "affirmed",
    modality: modalityOf(view, signs, from, to, cue),
    about: { entities: entitiesIn(context, span), terms: termsIn(view, signs, from, to) },
    quantities: indicesIn(context.quantities, span),
    dates: indicesIn(context.dates, span),
    ...(index === undefined ? {} : { quotation: index }),
  };
}

/** An odd number of negations: "denied that he was not …" affirms. */
function isDenied(view: TextView, signs: Uint16Array, from: number, to: number, cue: string): boolean {
  let count = /\b(?:denied|denies|deny|denying|rejected|rejects)\b/.test(cue) ? 1 : 0;
  for (let i = from; i < to; i++) {
    if ((signs[i]! & SIGN.NEGATION) === 0) continue;
    // "no 5", "no doubt" and "no longer-term plan" deny nothing.
    if (view.lower[i] !== "no" || !/^(?:\d|doubt|longer.)/.test(view.lower[i + 1] ?? "")) count++;
  }
  return count % 2 === 1;
}

const MODAL = SIGN.DEMAND | SIGN.POSSIBLE | SIGN.EXPECTED | SIGN.PLANNED | SIGN.FEARED | SIGN.AHEAD;

function modalityOf(view: TextView, signs: Uint16Array, from: number, to: number, cue: string): Modality {
  for (const [set, modality] of CUES) for (const word of cue.split(" ")) if (set.has(word)) return modality;
  let found: Modality = "asserted";
  for (let i = from; i < to; i++) {
    const sign = signs[i]!;
    if ((sign & MODAL) === 0) continue;
    const next = view.lower[i + 1];
    if ((sign & SIGN.FEARED) !== 0) return "feared";
    if ((sign & SIGN.DEMAND) !== 0) return "demanded";
    if ((sign & SIGN.PLANNED) !== 0 && (next === "to" || next === "for")) return "planned";
    if (
      ((sign & SIGN.EXPECTED) !== 0 && view.pos[i] !== POS.PROPN) ||
      ((sign & SIGN.AHEAD) !== 0 && next === "to" && (view.lower[i] === "going" || view.pos[i - 1] === POS.AUX))
    )
      found = "expected";
    else if ((sign & SIGN.POSSIBLE) !== 0 && found === "asserted" && !isNounOrName(view.pos[i]!)) found = "possible";
  }
  return found;
}

const isNounOrName = (tag: number): boolean => tag === POS.PROPN || tag === POS.NOUN;

function entitiesIn(context: ClaimContext, span: Span): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, lastStartingBy(context.names, span.start)); i < context.names.length; i++) {
    const name = context.names[i]!;
    if (name.start >= span.end) break;
    if (name.start >= span.start && !found.includes(name.entity)) found.push(name.entity);
  }
  return found;
}

/** Content words: names and nouns first, then verbs and adjectives, each in the order of the text. */
function termsIn(view: TextView, signs: Uint16Array, from: number, to: number): string[] {
  const telling: string[] = [];
  const acting: string[] = [];
  for (let i = from; i < to; i++) {
    const kind = signs[i]! & (SIGN.TELLING | SIGN.ACTING);
    if (kind === 0) continue;
    const list = kind === SIGN.TELLING ? telling : acting;
    if (!list.includes(view.lower[i]!)) list.push(view.lower[i]!);
  }
  return [...telling, ...acting.filter((word) => !telling.includes(word))].slice(0, MOST_TERMS);
}

function indicesIn(items: readonly Span[], span: Span): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, lastStartingBy(items, span.start)); i < items.length && items[i]!.start < span.end; i++) {
    if (items[i]!.start >= span.start && items[i]!.end <= span.end) found.push(i);
  }
  return found;
}
