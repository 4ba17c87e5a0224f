/**
 * A load like the press: events of two to thirty reports beside many of one, on matters that are in the news for weeks, spread over
 * days. Sentences are those of the Wikinews articles with their words exchanged: common words for others as common, names and rare
 * words for draws from large Zipfian lists, so that, as in life, a list of the index grows more slowly than the stories do.
 * How near it comes to the public sets is told in docs/stories.md.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { AnnotatedArticle } from "../src/model/annotation.js";
import { backgroundRate } from "../src/story/background.js";
import { splitSentences, stemmerOf, stopwords } from "../src/text/index.js";
import { articleOf } from "./load-article.js";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
/** Articles an hour. */
const RATE = 330;
/** Share of events that only one outlet reports. */
const ALONE = 0.5;
const MOST_REPORTS = 30;
/** Matters that events may belong to, and the share of events that do. */
const MATTERS = 2_000;
const HOTTEST = 8;
const ON_MATTER = 0.6;
/** Share of an event's names and words that are its matter's. */
const OF_MATTER = 0.4;
/** Names of an event, and rare words that it is about; the share of its rare words that these make. */
const CAST = 12;
const TOPIC = 25;
const THEME = 0.7;
/** Sentences that an event offers its reporters, and how many each takes; the rest of a report is its own. */
const OFFERED = 14;
const TAKEN = 8;
const OWN = 4;
/** Names and rare words in use, the first of them in the news every day. */
const NAMES = 200_000;
const FAMOUS = 8;
const RARE_WORDS = 60_000;
const LEAST_RARE = 60;
/** A word of at least this share of articles is common. */
const COMMON = 5 / 401;

let state = 20261126;
/** Park and Miller's minimal standard generator: the same load on every machine. */
const random = (): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
/** A rank from `first` to `last`, each as likely as one by itself (Zipf). */
const zipf = (first: number, last: number): number => Math.floor(first * (last / first) ** random());

const SYLLABLES =
  "ba be bi bo da de di do fa fe fi fo ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo zu gu".split(
    " ",
  );
/** The same letters for the same rank, other ones for any other. */
function letters(rank: number, salt: number): string {
  let word = "";
  for (let rest = rank * 7 + salt; word.length < 4 || rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]!;
  return word;
}
const rareWord = (): string => `${letters(zipf(LEAST_RARE, RARE_WORDS), 3)}k`;
function madeName(): string {
  const name = letters(zipf(FAMOUS, NAMES), 5);
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}

/** A piece of a sentence: letters that stay, or a word to be exchanged. */
type Piece = string | { readonly word: string; readonly kind: "name" | "rare" | "common" | "number" };

const stem = stemmerOf("en");
const stop = stopwords("en");
function pieceOf(word: string, first: boolean): Piece {
  if (/^\d+$/.test(word)) return word.length > 3 ? word : { word, kind: "number" };
  const lower = word.toLowerCase();
  if (word.length < 3 || stop.has(lower) || !/^\p{L}+$/u.test(word)) return word;
  if (!first && word !== lower) return { word, kind: "name" };
  return { word: lower, kind: backgroundRate(stem(lower)) >= COMMON ? "common" : "rare" };
}
const piecesOf = (sentence: string): Piece[] =>
  sentence.split(/([\p{L}\p{N}]+)/u).map((part, at) => (at % 2 === 0 ? part : pieceOf(part, at === 1)));

const rows = gunzipSync(readFileSync(new URL("../data/wikinews/articles.jsonl.gz", import.meta.url)))
  .toString("utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as { title: string; text: string });
const sentences = rows.flatMap(({ text }) =>
  splitSentences(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "))
    .filter(({ length }) => length > 60 && length < 300)
    .map(piecesOf),
);
const titles = rows.map(({ title }) => piecesOf(title));
const commons = sentences
  .flat()
  .flatMap((piece) => (typeof piece !== "string" && piece.kind === "common" ? [piece.word] : []));

/** What an event calls the things of its sentences, and who and what it is about: few names, told again and again. */
interface Telling {
  readonly words: Map<string, string>;
  readonly cast: readonly string[];
  readonly theme: readonly string[];
}

/** Of a list, the first more often than the last. */
const oneOf = (list: readonly string[]): string => list[Math.floor(list.length * random() ** 2)]!;

function exchanged({ word, kind }: Exclude<Piece, string>, { cast, theme }: Telling): string {
  if (kind === "name") return oneOf(cast);
  if (kind === "rare") return random() < THEME ? oneOf(theme) : rareWord();
  return kind === "number" ? String(Math.floor(random() * 10 ** word.length)) : random() < 0.5 ? word : pick(commons);
}

/** Says a sentence in an event's own words. */
function say(sentence: readonly Piece[], telling: Telling): string {
  let said = "";
  for (const piece of sentence) {
    if (typeof piece === "string") {
      said += piece;
      continue;
    }
    let other = telling.words.get(piece.word);
    if (other === undefined) {
      other = exchanged(piece, telling);
      telling.words.set(piece.word, other);
    }
    said += other;
  }
  return said;
}

interface Matter {
  readonly cast: readonly string[];
  readonly theme: readonly string[];
  readonly sentences: ReadonlyArray<readonly Piece[]>;
}

const list = <T>(length: number, make: (n: number) => T): T[] => Array.from({ length }, (_, n) => make(n));

const matterOf = (): Matter => ({
  cast: list(CAST, madeName),
  theme: list(TOPIC, rareWord),
  sentences: list(40, () => pick(sentences)),
});

/** An event's own names and words, among them those of its matter. */
function tellingOf(matter: Matter | undefined): Telling {
  const mixed = (of: readonly string[], make: () => string): string[] =>
    of.map((shared) => (matter !== undefined && random() < OF_MATTER ? shared : make()));
  const { cast, theme } = matter ?? matterOf();
  return { words: new Map(), cast: mixed(cast, madeName), theme: mixed(theme, rareWord) };
}

interface Report {
  readonly event: number;
  readonly title: string;
  readonly lines: string[];
}

const reportsOf = (): number =>
  random() < ALONE ? 1 : Math.min(MOST_REPORTS, 1 + Math.floor(1 / (0.02 + 0.98 * random()) ** 0.9));

/** Reports of one event, as its reporters write them. */
function reports(event: number, matter: Matter | undefined): Report[] {
  const own = tellingOf(matter);
  const offered = list(OFFERED, (n) =>
    say(matter !== undefined && n % 3 === 0 ? pick(matter.sentences) : pick(sentences), own),
  );
  const title = say(pick(titles), own);
  return list(reportsOf(), (n) => {
    const taken = offered.filter((_, at) => at < 2 || random() < (TAKEN - 2) / (OFFERED - 2));
    const more = list(OWN, () => say(pick(sentences), { ...own, words: new Map() }));
    const lines = [taken.slice(0, 3), [...taken.slice(3), ...more.slice(0, 1)], more.slice(1)];
    const heading = n === 0 || random() < 0.3 ? title : say(pick(titles), { ...own, words: new Map() });
    return { event, title: heading, lines: lines.map((line) => line.join(" ")) };
  });
}

/** Articles in order of arrival; the id of each ends in the number of the event that it reports. */
export function* pressLoad(): Generator<AnnotatedArticle, void> {
  state = 20261126;
  const matters = new Map<number, Matter>();
  const waiting = new Map<number, Report[]>();
  let count = 0;
  let events = 0;
  for (let hour = 0; ; hour++) {
    const due = waiting.get(hour) ?? [];
    waiting.delete(hour);
    while (due.length < RATE) {
      const number = random() < ON_MATTER ? zipf(HOTTEST, HOTTEST + MATTERS) : 0;
      if (number > 0 && !matters.has(number)) matters.set(number, matterOf());
      const [first, ...later] = reports(events++, matters.get(number));
      due.push(first!);
      for (const report of later) {
        const at = hour + Math.floor(-10 * Math.log(1 - random()));
        if (at === hour) due.push(report);
        else waiting.set(at, [...(waiting.get(at) ?? []), report]);
      }
    }
    for (const [n, { event, title, lines }] of due.entries()) {
      const published = new Date(START + (hour + n / due.length) * HOUR).toISOString();
      const outlet = `outlet-${Math.floor(random() * 500)}`;
      yield articleOf(`load-${count++}-${event}`, title, lines.join("\n"), published, outlet);
    }
  }
}
