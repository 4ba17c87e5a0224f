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
const TELLING = new Set<number>([POS.PROPN, POS.NOUN, POS.NUM]);
const ACTING = new Set<number>([POS.VERB, POS.ADJ]);
const MOST_TERMS = 12;
/** A remainder beside reported speech is a claim of its own from this many words on. */
const LEAST_REMAINDER = 8;

/**
 * What is asserted, by whom and how firmly: for each sentence what somebody is reported to say in it, and what the outlet says in
 * its own voice where that is more than the attribution.
 */
export function findClaims(view: TextView, context: ClaimContext, language: string): Claim[] {
  const stop = stopwords(language);
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
      if (to - from >= 3) claims.push(makeClaim(view, context, stop, part, from, to, said, q));
    }
    const from = view.firstToken[s]!;
    const to = view.firstToken[s + 1]!;
    const attributed = covered > 0 ? LEAST_REMAINDER + 4 : 0;
    if (to - from - covered >= attributed && to - from >= 3)
      claims.push(makeClaim(view, context, stop, sentence, from, to));
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
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
  stop: ReadonlySet<string>,
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
    polarity: isDenied(view, from, to, cue) ? "denied" : "affirmed",
    modality: modalityOf(view, from, to, cue),
    about: { entities: entitiesIn(context, span), terms: termsIn(view, stop, from, to) },
    quantities: indicesIn(context.quantities, span),
    dates: indicesIn(context.dates, span),
    ...(index === undefined ? {} : { quotation: index }),
  };
}

/** An odd number of negations: "denied that he was not …" affirms. */
function isDenied(view: TextView, from: number, to: number, cue: string): boolean {
  let count = /\b(?:denied|denies|deny|denying|rejected|rejects)\b/.test(cue) ? 1 : 0;
  for (let i = from; i < to; i++) {
    const word = view.lower[i]!;
    if (
      word.endsWith("n't") ||
      (NEGATIONS.has(word) && !(word === "no" && /^(?:\d|doubt|longer)/.test(view.lower[i + 1] ?? "")))
    )
      count++;
    else if (word === "no" && view.lower[i + 1] === "longer") count++;
  }
  return count % 2 === 1;
}

function modalityOf(view: TextView, from: number, to: number, cue: string): Modality {
  for (const [set, modality] of CUES) for (const word of cue.split(" ")) if (set.has(word)) return modality;
  let found: Modality = "asserted";
  for (let i = from; i < to; i++) {
    const word = view.lower[i]!;
    const next = view.lower[i + 1];
    if (FEARED.has(word)) return "feared";
    if (DEMANDS.has(word)) return "demanded";
    if (PLANNED.has(word) && (next === "to" || next === "for")) return "planned";
    if (
      (EXPECTED.has(word) && view.pos[i] !== POS.PROPN) ||
      (word === "going" && next === "to") ||
      (word === "due" && next === "to" && view.pos[i - 1] === POS.AUX)
    )
      found = "expected";
    else if (POSSIBLE.has(word) && view.pos[i] !== POS.PROPN && view.pos[i] !== POS.NOUN && found === "asserted")
      found = "possible";
  }
  return found;
}

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
function termsIn(view: TextView, stop: ReadonlySet<string>, from: number, to: number): string[] {
  const telling: string[] = [];
  const acting: string[] = [];
  for (let i = from; i < to; i++) {
    const word = view.lower[i]!;
    if (word.length < 3 || stop.has(word) || !/^\p{L}/u.test(word)) continue;
    const tag = view.pos[i]!;
    const list = TELLING.has(tag) ? telling : ACTING.has(tag) ? acting : undefined;
    if (list && !list.includes(word)) list.push(word);
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
