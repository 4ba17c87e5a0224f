import { MONTH_NAME } from "../text/months.js";
import { sharedCount } from "../text/shared-count.js";
import { headlineOf, headlineOfPassage } from "./choice/headline.js";
import { leadsOf } from "./choice/lead.js";
import type { Features } from "./choice/score.js";
import type { Dispute as Disagreement } from "./figures/dispute.js";
import { type MovedFigure, movedFigures } from "./figures/moved-figures.js";
import { echoesOf, mostEchoed } from "./likeness/echoes.js";
import type { Likeness } from "./likeness/likeness.js";
import { figuresIn } from "./likeness/numbers.js";
import { createSaid, type Sameness } from "./likeness/said.js";
import { bothTellOneAct, isOpening } from "./likeness/same-opening.js";
import { fold } from "./likeness/terms.js";
import { draftAs, introducer } from "./passage-draft.js";
import { isOwnPassage } from "./reading/own-passage.js";
import type { Passage } from "./reading/passage.js";
import type { Reading } from "./reading/reading.js";
import type { Draft } from "./verify/draft.js";
import { type Refused, type Verified, type VerifyContext, verifyStatement } from "./verify/statement.js";

/** Where sections hand in drafts: it verifies them, and remembers what has been said so that nothing is said twice. */
export interface Desk {
  readonly reading: Reading;
  readonly likeness: Likeness;
  readonly features: readonly Features[];
  readonly scores: readonly number[];
  /** All passages, the best first; of equals the earlier one. */
  readonly ranked: readonly Passage[];
  readonly disputes: readonly Disagreement[];
  /** Counts that moved while the story went on. */
  readonly moved: readonly MovedFigure[];
  /** The sentence that heads the story and opens its account, where no article has a title. */
  readonly lead?: Passage;
  /** The title that heads the story. */
  readonly headline: string;
  readonly headlineTerms: ReadonlySet<string>;
  /** Whether the story's articles are of more than one day, so that its newest state and its core can differ. */
  readonly spansDays: boolean;
  readonly rejected: readonly Refused[];
  /** Verifies a draft; undefined, and on record, when it is refused. */
  offer(draft: Draft): Verified | undefined;
  /** Whether something alike has been said, or the act that the passage opens its article with; `least` is how alike counts. */
  said(passage: Passage, least?: number): boolean;
  /** Share of a passage, by weight, that no sentence on record has, 0 to 1. */
  fresh(passage: Passage): number;
  /** The most of a passage's weight that one sentence on record has too, 0 to 1. */
  retold(passage: Passage): number;
  /**
   * The most of a passage that one sentence on record tells, words for one thing taken as one; 0 where they share fewer than `least`.
   * Sentences for which `counts` is false are passed over.
   */
  echoed(passage: Passage, least: number, counts?: (told: Passage) => boolean): number;
  /** Whether some sentence on record is such, of those of the story's own articles. */
  someTold(test: (told: Passage) => boolean): boolean;
  /** Whether a sentence on record gives a figure of this one, of the same matter. */
  repeatsFigure(passage: Passage): boolean;
  /** Whether the headline or a sentence on record gives this name in full. */
  names(name: string): boolean;
  /** Whether the headline or a sentence on record has these words, folded, in a row. */
  tells(words: string): boolean;
  /** Whether the headline or a sentence on record gives each of a text's numbers, dates apart. */
  givesNumbers(text: string): boolean;
  /** Figures by which a passage is known that neither the headline nor a sentence on record gives. */
  newFigures(passage: Passage): readonly string[];
  /** Whether a sentence on record has a word of this stem. */
  knows(term: string): boolean;
  /** Whether a sentence on record has a word whose stem begins so. */
  knowsKin(root: string): boolean;
  /** Share of the headline's words that a passage has, 0 to 1. */
  headlined(passage: Passage): number;
  /** Whether this very sentence stands in the brief. */
  stands(text: string): boolean;
  /** Whether a sentence on record, or the title that heads the story, gives a well-known count of this value. */
  toldFigure(measure: string, value: number): boolean;
  /** Puts a passage on record as said. */
  note(passage: Passage): void;
  /** The passage as it reads where its people are met for the first time: those by their whole name whom nothing on record names. */
  introducing(passage: Passage): Passage;
  /** A passage verified as it reads at this place, and put on record; undefined when refused. */
  tell(passage: Passage): Verified | undefined;
  /** Draft of a passage by itself, with those who report the same. */
  draftOf(passage: Passage, support?: ReadonlyArray<Pick<Passage, "articleId" | "span">>): Draft;
  /** Passage verified and put on record; undefined when refused, or said before. */
  take(passage: Passage, options?: { readonly disputed?: boolean; readonly alike?: number }): Verified | undefined;
}

/** Figures by which a sentence is known: no dates, years or small counts, which any two sentences may share. */
const numbersOf = (text: string): string[] =>
  [...figuresIn(withoutDates(text))].filter(
    (number) => Number(number) > 12 || number.includes(".") || isMeasured(text, number),
  );

/** "7 per cent", "3 million": a small number that is none. */
function isMeasured(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const end = at + number.length;
    if (!/[\d.,]/.test(text.charAt(at - 1)) && MEASURE.test(text.slice(end, end + 9))) return true;
  }
  return false;
}
const MEASURE = /^ ?(?:%|per ?cent|million|billion|trillion)/i;

const DATED = new RegExp(
  `\\b\\d{1,2} ${MONTH_NAME}\\b|\\b(?:${MONTH_NAME}|(?:Jan|Feb|Sept|Oct|Nov|Dec)\\.) \\d{1,2}\\b|\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[:.]\\d\\d\\b|\\b\\d{1,2} ?[ap]\\.?m\\b`,
  "gi",
);
const withoutDates = (text: string): string => (/\d/.test(text) ? text.replace(DATED, " ") : text);
const undated = (text: string): ReadonlySet<string> => figuresIn(withoutDates(text));
/** Whether a headline and the sentences on record, each read once, give a number. */
function toldNumbers(headline: string, told: readonly Passage[]): (number: string) => boolean {
  const numbers = new Set(undated(headline));
  let read = 0;
  return (number) => {
    for (; read < told.length; read++) for (const other of undated(told[read]!.text)) numbers.add(other);
    return numbers.has(number);
  };
}

const known = new WeakMap<Passage, readonly string[]>();
/** The figures by which a passage is known. */
export function tellingNumbers(passage: Passage): readonly string[] {
  const found = known.get(passage);
  if (found !== undefined) return found;
  const numbers = /\d|teen|ty\b/.test(passage.text) ? numbersOf(passage.text) : [];
  known.set(passage, numbers);
  return numbers;
}
/** Content words that two sentences must share, beside the figure, to speak of one matter. */
const SHARED_TERMS = 3;
const sharesTerms = (a: Passage, b: Passage): boolean => sharedCount(a.terms, b.terms) >= SHARED_TERMS;

/** Whether two sentences give one figure of one matter. */
export function sharesFigure(a: Passage, b: Passage): boolean {
  const figures = tellingNumbers(a);
  if (figures.length === 0) return false;
  // Numbers are fewer than terms.
  return tellingNumbers(b).some((number) => figures.includes(number)) && sharesTerms(a, b);
}

/** Whether two sentences give a figure of the headline and a word of it: the figure's matter is the headline's. */
function headlineFigure(figures: readonly string[], terms: ReadonlySet<string>): Sameness {
  const given = new Map<Passage, readonly string[]>();
  const givenBy = (passage: Passage): readonly string[] => {
    let found = given.get(passage);
    if (found === undefined) {
      const numbers = tellingNumbers(passage).filter((number) => figures.includes(number));
      const named = numbers.length > 0 && [...passage.terms].some((term) => terms.has(term) && !/\d/.test(term));
      found = named ? numbers : [];
      given.set(passage, found);
    }
    return found;
  };
  return {
    may: (passage) => figures.length > 0 && givenBy(passage).length > 0,
    same: (a, b) => givenBy(a).some((number) => givenBy(b).includes(number)),
  };
}

/** What makes two sentences tell one act: how they open their articles, or a figure of the headline. */
function oneAct(reading: Reading, headline: string, terms: ReadonlySet<string>): Sameness {
  const figure = headlineFigure(numbersOf(headline), terms);
  return {
    may: (passage) => isOpening(reading, passage) || figure.may(passage),
    same: (a, b) => bothTellOneAct(reading, terms, a, b) || (a.voice !== b.voice && figure.same(a, b)),
  };
}

const byScore = (passages: readonly Passage[], scores: readonly number[]): Passage[] =>
  [...passages].sort((a, b) => scores[b.id]! - scores[a.id]! || a.id - b.id);

/** The first so many of a list that pass. What a test costs is spent on those alone that could still be among them. */
export function firstOf(ranked: readonly Passage[], most: number, passes: (passage: Passage) => boolean): Passage[] {
  const out: Passage[] = [];
  for (const passage of ranked) {
    if (out.length === most) break;
    if (passes(passage)) out.push(passage);
  }
  return out;
}

/** Two sentences this alike say the same. */
const ALIKE = 0.6;
/** Leads that are tried before an article's own words head the story. */
const MOST_LEADS = 5;

export function createDesk(
  parts: Pick<Desk, "reading" | "likeness" | "features" | "scores" | "disputes">,
  context: VerifyContext,
): Desk {
  const rejected: Refused[] = [];
  const moved = movedFigures(parts.reading, parts.disputes);
  const lead = leadsOf(parts, moved)
    .slice(0, MOST_LEADS)
    .find((passage) => verifyStatement(draftAs(passage, []), context).ok);
  const headline = lead ? headlineOfPassage(parts.reading, lead) : headlineOf(parts.reading, moved, parts.disputes);
  const headlineTerms = new Set(parts.reading.vocabulary.terms(headline));
  const foldedHeadline = fold(headline);
  const said = createSaid(
    parts.likeness,
    { may: (passage) => tellingNumbers(passage).length > 0, same: sharesFigure },
    oneAct(parts.reading, headline, headlineTerms),
  );
  const tells = (words: string): boolean => foldedHeadline.includes(words) || said.tells(words);
  const givesNumber = toldNumbers(headline, said.passages);
  const introduced = introducer(parts.reading, context, (surname) => tells(fold(surname)));
  const draftOf: Desk["draftOf"] = (passage, support = parts.likeness.supporters(passage)) =>
    draftAs(introduced(passage), support);
  const note = (passage: Passage): void => said.note(introduced(passage));
  const offer = (draft: Draft): Verified | undefined => {
    const verdict = verifyStatement(draft, context);
    if (verdict.ok) return verdict.statement;
    rejected.push({ code: verdict.code, text: verdict.text });
    return undefined;
  };
  const tell = (passage: Passage, disputed = false): Verified | undefined => {
    const draft = draftOf(passage);
    const statement = offer(disputed ? { ...draft, disputed } : draft);
    if (statement) note(passage);
    return statement;
  };
  // What has been said may come from an earlier story of the thread, whose articles are numbered apart.
  const { articles, earlier } = parts.reading.material;
  const all = [...articles, ...earlier.flatMap((story) => story.articles)];
  const annotated = new Map(all.map((one) => [one.article.id, one]));
  const toldFigure = (measure: string, value: number): boolean =>
    said.passages.some(({ articleId, quantities }) =>
      quantities.some((index) => {
        const quantity = annotated.get(articleId)?.annotations.quantities[index];
        return quantity?.measure === measure && quantity.value === value;
      }),
    );
  const echoes = echoesOf(parts.reading.vocabulary, said.passages);
  const days = new Set(parts.reading.articles.map(({ article }) => (article.published ?? "").slice(0, 10)));
  return {
    ...parts,
    ranked: byScore(parts.reading.passages, parts.scores),
    moved,
    ...(lead ? { lead } : {}),
    headline,
    headlineTerms,
    spansDays: days.size > 1,
    rejected,
    offer,
    said: (passage, least = ALIKE) => said.has(passage, least),
    fresh: said.fresh,
    retold: said.retold,
    echoed: (passage, least, counts = () => true) => mostEchoed(echoes(passage), said.passages, least, counts),
    someTold: (test) => said.passages.some((told) => isOwnPassage(parts.reading, told) && test(told)),
    repeatsFigure: said.givesFigure,
    names: (name) => headline.includes(name) || said.passages.some(({ text }) => text.includes(name)),
    tells,
    givesNumbers: (text) => [...undated(text)].every(givesNumber),
    newFigures: (passage) => tellingNumbers(passage).filter((number) => !givesNumber(number)),
    knows: said.knows,
    knowsKin: (root) => said.passages.some(({ terms }) => [...terms].some((term) => term.startsWith(root))),
    toldFigure,
    headlined: ({ terms }) => sharedCount(headlineTerms, terms) / Math.max(1, headlineTerms.size),
    stands: said.stands,
    note,
    introducing: introduced,
    tell,
    draftOf,
    take: (passage, { alike = ALIKE, disputed = false } = {}) =>
      said.has(passage, alike) ? undefined : tell(passage, disputed),
  };
}
