import type { Comparison, Statement } from "../../../model/brief.js";
import type { Span } from "../../../model/span.js";
import { contestedIn } from "../../contested-words.js";
import { type Desk, sharesFigure } from "../../desk.js";
import { fold } from "../../likeness/terms.js";
import { surnameOf } from "../../people/cast.js";
import type { Passage } from "../../reading/passage.js";
import {
  type Compared,
  comparisonText,
  isPlainlyNamed,
  isSilentOn,
  LEAST_LENGTH,
  surname,
} from "../../verify/comparison.js";
import type { SourceArticle } from "../../verify/source.js";
import type { VerifyContext } from "../../verify/statement.js";

const MOST = 3;
/** More outlets than this are no list that anybody reads. */
const MOST_OUTLETS = 5;
/** Share of the other voices that must name somebody before it says something that one does not. */
const MOST_NAME = 0.6;

/** Where an article does something that is compared, and in what words. */
interface Place {
  readonly source: SourceArticle;
  readonly words: string;
  readonly span: Span;
}

/**
 * What the reports show together, to close with: a figure that they share, words that they choose between, and whom one of them does
 * not name. Whom each of them quotes says nothing of what was said, and is left out. Each sentence is made of the words of the articles that it cites, and refused where they do not bear it out.
 */
export function together(desk: Desk, context: VerifyContext, happened: readonly Statement[]): Comparison[] {
  const out: Comparison[] = [];
  const offer = (kind: Compared["kind"], places: readonly Place[], without?: readonly SourceArticle[]): boolean => {
    if (out.length === MOST || places.length < 2 || places.length > MOST_OUTLETS) return false;
    const compared: Compared = {
      kind,
      parts: places.map(({ source, words }) => ({ articleId: source.id, words })),
      ...(without ? { without: without.map(({ id }) => id) } : {}),
    };
    const text = comparisonText(compared, context.sources);
    const cited = [...places, ...(without ?? []).slice(0, 1).map((source) => ({ source, span: source.sentenceAt(0) }))];
    const citations = cited.map(({ source, span }) => ({ articleId: source.id, start: span.start, end: span.end }));
    const statement = text === "" ? undefined : desk.offer({ text, citations, compared });
    if (statement) out.push({ ...compared, statement });
    return statement !== undefined;
  };
  const own = ownReports(desk, context);
  for (const places of sharedFigures(desk, own, happened)) if (offer("figure", places)) break;
  for (const places of differentWords(desk, own)) if (offer("wording", places)) break;
  for (const { places, silent } of unnamed(desk, context, own, happened)) if (offer("named", places, silent)) break;
  return out;
}

/** Articles by voice that are nobody's copy, the first of each voice first. */
function ownReports({ reading }: Desk, context: VerifyContext): ReadonlyMap<string, readonly SourceArticle[]> {
  const out = new Map<string, SourceArticle[]>();
  for (const { article } of reading.articles) {
    const source = context.sources.get(article.id)!;
    if (source.wire !== undefined || source.copyOf !== undefined) continue;
    out.set(source.voice, [...(out.get(source.voice) ?? []), source]);
  }
  return out;
}

/** Names that open a sentence stand first. */
const openingFirst = (places: readonly Place[]): Place[] =>
  [...places].sort((a, b) => Number(/^\p{Ll}/u.test(a.source.outlet)) - Number(/^\p{Ll}/u.test(b.source.outlet)));

const FIGURE =
  /^[$€£]?\d[\d,.]*\d?(?:-\d[\d,.]*)?(?:\s?(?:%|per ?cent\b|thousand\b|million\b|billion\b|trillion\b))?/iu;

const SUM = /[$€£]\d[\d,.]*\d?|\b(?<![\d,.])\d[\d,.]{0,12} (?:thousand|million|billion|trillion)\b/g;
const BARE_SUM =
  /^[$€£]?\d[\d,.]* ?(?:thousand|million|billion|trillion)?(?: (?:crowns|dollars|euros|pounds|francs|rupees|yen|yuan|pesos))?$/;

/** A figure that the account or the headline gives and several voices share, the most widely shared first. */
function sharedFigures(
  desk: Desk,
  own: ReadonlyMap<string, readonly SourceArticle[]>,
  happened: readonly Statement[],
): Place[][] {
  const { reading } = desk;
  const sums = new Set([desk.headline, ...happened.map(({ text }) => text)].flatMap((text) => text.match(SUM) ?? []));
  const disputed = desk.disputes.flatMap(({ values }) => [...values]);
  const groups: Array<{ readonly passage: Passage; readonly value: number; readonly places: Place[] }> = [];
  for (const passage of reading.passages) {
    const { article, annotations } = reading.articles[passage.article]!;
    const source = own.get(passage.voice)?.find(({ id }) => id === article.id);
    if (!source) continue;
    for (const at of passage.quantities) {
      const quantity = annotations.quantities[at]!;
      if (/^(?:age|year|month|week|day|hour|minute)s?$/.test(quantity.unit ?? quantity.measure ?? "")) continue;
      if (disputed.includes(quantity.value) || quantity.qualifier !== undefined) continue;
      const words = figureIn(article.text.slice(quantity.start, passage.span.end), quantity.counted);
      if (words === undefined || /^\d{1,2}(?: (?!thousand|million|billion|trillion|per)\D|$)/.test(words)) continue;
      const place: Place = { source, words, span: passage.span };
      const group = groups.find(
        ({ passage: first, value }) => value === quantity.value && sharesFigure(first, passage),
      );
      if (!group) groups.push({ passage, value: quantity.value, places: [place] });
      else if (group.places.every((other) => other.source.voice !== source.voice)) group.places.push(place);
    }
  }
  return (
    groups
      // A figure of nothing tells a reader nothing.
      .filter(({ places }) => places.length > 1 && places.some(({ words }) => NAMES_WHAT.test(words)))
      // Where the account has several sums, one by itself does not say which it is.
      .filter(({ places }) => sums.size < 2 || !places.every(({ words }) => BARE_SUM.test(words)))
      .filter(({ places }) =>
        places.some(({ words }) => desk.tells(fold(FIGURE.exec(words)![0].replace(/[.,]+$/, "")))),
      )
      .sort((a, b) => b.places.length - a.places.length || a.passage.id - b.passage.id)
      .map(({ places }) =>
        openingFirst([...places].sort((a, b) => Number(NAMES_WHAT.test(b.words)) - Number(NAMES_WHAT.test(a.words)))),
      )
  );
}

/** The figure at the start of some words, with the noun of what it counts where that comes next. */
function figureIn(words: string, counted: string | undefined): string | undefined {
  const figure = FIGURE.exec(words)?.[0].replace(/[.,]+$/, "");
  if (figure === undefined) return undefined;
  const rest = words.slice(figure.length);
  const noun = counted === undefined ? undefined : ` ${counted}`;
  if (noun !== undefined && rest.startsWith(noun) && NOUN.test(noun) && /\d$/.test(figure)) return figure + noun;
  return figure + ((/^[$€£]/.test(figure) ? SUM_OF : MANY_OF).exec(rest)?.[0] ?? "");
}
/** A noun behind the figure that says what it is of, as people and units do not. */
const NAMES_WHAT =
  /\p{Ll}$(?<!\d\s?(?:thousand|million|billion|trillion|per ?cent|people|persons|men|women|residents|units|times))/u;
/** "$3 billion spending plan": what a sum is the size of. */
const SUM_OF =
  /^(?: \p{Ll}[\p{Ll}-]+){0,2} (?:packages?|plan|deal|bill|proposal|offer|budget|investment|framework|program(?:me)?|fund|loan|grant|contract|fine|deficit|settlement|project|order|bid)(?![\p{L}-])/u;
/** "498,000 new claims": a plural before a stop or a small word. */
const MANY_OF =
  /^(?: (?!(?:of|and|or|in|to|from|for|by|at|on|with|after|since|last|next|this|that|which|who|it|they|he|she|more|less|per|a|the|as|was|were|is|are|has|had|have|its|his)\b)\p{Ll}[\p{Ll}-]+){0,2} (?!(?:as|was|is|has|his|its|this|less|plus|versus|last|years|months|weeks|days|hours|minutes|times|points)\b)\p{Ll}[\p{Ll}-]{2,}s(?=[,.;:)]| (?:of|and|or|in|to|from|for|by|at|on|with|after|since|were|was|had|have|will|would|that|who|which|during|across|last|this|abroad)\b)/u;
const NOUN =
  /^(?! (?:last|next|this|year|month|week|day|hour|more|less|new|a|per|in|to)\b)(?: [\p{Ll}-]+){0,2} (?:[\p{Ll}-]+s|people|children|men|women)$/u;

/** Stems that two sentences share where they speak of one thing. */
const ONE_THING = 2;

/** Voices that choose different words for one thing, one for each choice. */
function* differentWords({ reading }: Desk, own: ReadonlyMap<string, readonly SourceArticle[]>): Generator<Place[]> {
  const used = [...own.values()].flatMap((reports) =>
    reports.flatMap((source) => contestedIn(source.text).map((one) => ({ ...one, source }))),
  );
  for (const group of new Set(used.map((one) => one.group))) {
    const places: Array<Place & { readonly choice: number }> = [];
    for (const { choice, words, source, start } of used.filter((one) => one.group === group)) {
      const both = used.some(
        (one) => one.group === group && one.choice !== choice && one.source.voice === source.voice,
      );
      if (both || places.some((other) => other.choice === choice)) continue;
      places.push({ source, words, span: source.sentenceAt(start), choice });
    }
    const [first, ...others] = places.map(
      ({ source, span }) => new Set(reading.vocabulary.terms(source.text.slice(span.start, span.end))),
    );
    if (others.every((terms) => [...terms].filter((term) => first!.has(term)).length >= ONE_THING)) yield places;
  }
}

/** People whom the account or a title names and most voices have, and long enough reports that were not earlier and have not. */
function* unnamed(
  desk: Desk,
  context: VerifyContext,
  own: ReadonlyMap<string, readonly SourceArticle[]>,
  happened: readonly Statement[],
): Generator<{ readonly places: Place[]; readonly silent: readonly SourceArticle[] }> {
  const { reading } = desk;
  if (own.size < 3) return;
  const known = fold(
    [...happened.map(({ text }) => text), ...reading.articles.map(({ article }) => article.title)].join(" "),
  );
  const people = reading.cast.members
    .filter(({ type, name }) => type === "person" && name.includes(" ") && known.includes(surname(name)))
    .filter(({ descriptions }) => !descriptions.some((one) => SPOKESMAN.test(words(desk, one))))
    .sort((a, b) => b.articles.size - a.articles.size || b.mentions - a.mentions);
  for (const { name } of people) {
    // Looked for once, and only where some voice is silent.
    let named: ReadonlyMap<readonly SourceArticle[], Place | undefined> | undefined;
    for (const reports of own.values()) {
      const silent = allOf(desk, context, reports[0]!);
      if (silent.some((source) => source.text.length < LEAST_LENGTH || !isSilentOn(source, name))) continue;
      named ??= new Map([...own.values()].map((others) => [others, namedIn(others, name)]));
      const places = [...named.values()].flatMap((place) => place ?? []);
      const since = Math.max(...silent.map(({ published }) => Date.parse(published)));
      const before = places.filter(({ source }) => Date.parse(source.published) <= since);
      // What is never called by its last word alone is no person, whatever it was taken for.
      if (!places.some(({ source }) => goesBySurname(source, name))) continue;
      // Who wrote before the name was known left nothing out.
      if (before.length < 2 || places.length / (own.size - 1) < MOST_NAME) continue;
      yield { places: places.slice(0, MOST_OUTLETS), silent };
    }
  }
}

/** Who speaks for others is no part of what happened. */
const SPOKESMAN = /\b(?:spokes(?:man|woman|person)|press secretary|(?:information|affairs) officer)\b/i;
const words = ({ reading }: Desk, { article, span }: { readonly article: number; readonly span: Span }): string =>
  reading.articles[article]!.article.text.slice(span.start, span.end);

/** All articles of an article's outlet in the story, copies among them, itself first. */
const allOf = ({ reading }: Desk, { sources }: VerifyContext, first: SourceArticle): SourceArticle[] => [
  first,
  ...reading.articles.flatMap(({ article: { id, outlet } }) =>
    outlet.name === first.outlet && id !== first.id ? [sources.get(id)!] : [],
  ),
];

/** Whether an article goes on to call somebody by the last word of the name. */
function goesBySurname({ text }: SourceArticle, name: string): boolean {
  const last = surnameOf(name);
  return text.split(last).length > text.split(name).length;
}

/** The first sentence of a voice that has the whole name, or the surname of somebody whom its article names in full. */
function namedIn(reports: readonly SourceArticle[], name: string): Place | undefined {
  for (const source of reports) {
    if (!isPlainlyNamed(source, name)) continue;
    const at = source.text.indexOf(surnameOf(name));
    if (at >= 0 && surname(name) !== "") return { source, words: name, span: source.sentenceAt(at) };
  }
  return undefined;
}
