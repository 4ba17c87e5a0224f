import { wordSet } from "../../../../text/word-set.js";
import type { Desk } from "../../../desk.js";

/** Something that the titles speak of, as a noun phrase that can follow "about". */
export interface SubjectMatter {
  /** "the infrastructure bill", "climate change", "Hamas". */
  readonly phrase: string;
  /** Stems that a sentence about it holds. */
  readonly terms: readonly string[];
  readonly weight: number;
}

/** What follows a noun phrase that has ended. */
const AFTER = new Set(
  '. , ; : ! ? ” " ) is was are were will would has had have can could may might must should in on at of to for from by with and or but as that which who after before when because since while if during over under about against'.split(
    " ",
  ),
);
const PREPOSITIONS = new Set("of on about for over against into with from by".split(" "));
/** No part of what something is called. */
const NO_NAME =
  /^(?:\p{L}+(?:ly|est)|same|other|such|more|most|many|few|very|own|recent|new|entire|whole|only|any|all|some|much|next|previous|former|alleged|fatal|deadly|its|his|her|their|our|my|your|these|those|this|that|which|whose|each|every|what|no|not|two|three|four|five|six|seven|eight|nine|ten|first|second|third|last)$/u;
const NOT_ASKED = wordSet(
  "man men woman women people way time state city country world area home house case news report reports today dead poll video live update updates plan plans deal move name side victory future past right left rest end top public wake street road block scene north south east west night weekend morning party car school church university college county town neighborhood restaurant store bar club mall hotel park court hospital officer officers office owner building apartment complex center centre station nation planet government administration town village house senate press media story thing things question questions group groups leader leaders president company judge jury police shooting shootings killing murder murders attack stabbing slaying crash accident victim victims suspect suspects child baby teen teens toddler boys girls boy girl gunman shooter weapon fight sheriff deputies family mother father",
);
/** Reads no more of a large story than that. */
const MOST_ARTICLES = 40;

/** Found once a brief: several kinds of questions turn on it. */
const found = new WeakMap<Desk, readonly SubjectMatter[]>();

/** What the story's titles speak of, as far as the articles use the words as a noun phrase of their own. */
export function subjectMatter(desk: Desk): readonly SubjectMatter[] {
  const known = found.get(desk) ?? mattersOf(desk);
  found.set(desk, known);
  return known;
}

function mattersOf(desk: Desk): SubjectMatter[] {
  const { vocabulary, articles, cast } = desk.reading;
  const people = new Set(
    cast.members
      .filter((m) => m.type === "person" || m.type === "location")
      .flatMap((m) => m.name.toLowerCase().split(/[ -]/)),
  );
  const titled = new Map<string, number>();
  for (const { article } of articles)
    for (const word of new Set(article.title.toLowerCase().match(/\p{L}[\p{L}-]{3,}/gu) ?? []))
      titled.set(word, (titled.get(word) ?? 0) + 1);
  const headline = desk.headline.toLowerCase();
  const wanted = new Set(
    [...titled].flatMap(([word, count]) =>
      (count * 2 >= articles.length || headline.includes(word)) &&
      vocabulary.isContent(word) &&
      !people.has(word) &&
      !NOT_ASKED.has(word)
        ? [word]
        : [],
    ),
  );
  const counts = new Map<string, Map<string, number>>();
  for (const { article } of articles.slice(0, MOST_ARTICLES)) countPhrases(article.text, wanted, counts);
  const out: SubjectMatter[] = [];
  for (const phrases of counts.values()) {
    const best = bestOf(phrases);
    if (best) out.push(matterOf(desk, best));
  }
  return [...out, ...named(desk)].sort((a, b) => b.weight - a.weight || (a.phrase < b.phrase ? -1 : 1));
}

function countPhrases(text: string, wanted: ReadonlySet<string>, counts: Map<string, Map<string, number>>): void {
  for (const word of wanted) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const phrase = phraseAt(text, at, word);
      if (phrase === undefined) continue;
      const held = counts.get(word) ?? new Map<string, number>();
      counts.set(word, held.set(phrase, (held.get(phrase) ?? 0) + 1));
    }
  }
}

const TOKEN = /\p{L}[\p{L}'’-]*|[.,;:!?”")]/gu;
/** No two words of prose and what stands between them are longer. */
const REACH = 160;

/** The noun phrase that a word closes at a place of a text, with as much before it as belongs to what something is called. */
function phraseAt(text: string, at: number, word: string): string | undefined {
  if (/\p{L}['’-]*$/u.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  const end = at + word.length;
  const behind = /^[\p{L}'’-]/u.test(text.slice(end, end + 1))
    ? undefined
    : text.slice(end, end + REACH).match(TOKEN)?.[0];
  if (behind === undefined || !AFTER.has(behind)) return undefined;
  const before = text.slice(Math.max(0, at - REACH), at).match(TOKEN) ?? [];
  const [far, near] = before.slice(-2);
  if (far === undefined || near === undefined) return undefined;
  if (near === "the" || near === "The") return `the ${word}`;
  if (PREPOSITIONS.has(near)) return word;
  if (!/^\p{Ll}{3,}$/u.test(near) || NO_NAME.test(near) || AFTER.has(near)) return undefined;
  if (far === "the" || far === "The") return `the ${near} ${word}`;
  return PREPOSITIONS.has(far) ? `${near} ${word}` : undefined;
}

/** The form that the articles use, a fuller one where it is frequent; a singular noun is not left without its article. */
function bestOf(phrases: ReadonlyMap<string, number>): string | undefined {
  const enough = [...phrases].filter(([, count]) => count > 1);
  const full = enough.filter(([phrase]) => phrase.replace(/^the /, "").includes(" "));
  const ranked = (list: Array<[string, number]>): string | undefined =>
    list.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  return ranked(full) ?? ranked(enough);
}

const matterOf = (desk: Desk, phrase: string): SubjectMatter => {
  const terms = desk.reading.vocabulary.terms(phrase);
  return { phrase, terms, weight: terms.reduce((sum, term) => sum + desk.reading.weight(term), 0) };
};

/** Bodies, laws and events that a title names. */
function named(desk: Desk): SubjectMatter[] {
  const titles = desk.reading.articles.map(({ article }) => article.title);
  const texts = desk.reading.articles.slice(0, MOST_ARTICLES).map(({ article }) => article.text);
  return desk.reading.cast.members
    .filter(
      (m) =>
        /^(?:organization|law|event)$/.test(m.type) &&
        m.mentions > 1 &&
        /^\p{Lu}[\p{L}\p{N} &'’-]+$/u.test(m.name) &&
        (desk.headline.includes(m.name) ||
          titles.filter((title) => title.includes(m.name)).length * 2 >= titles.length),
    )
    .slice(0, 6)
    .map((m) => {
      const count = (words: string): number => texts.reduce((sum, text) => sum + text.split(words).length - 1, 0);
      const the = count(`the ${m.name}`) + count(`The ${m.name}`);
      return matterOf(
        desk,
        `${m.type === "law" || the * 2 > count(m.name) ? "the " : ""}${m.name.replace(/^The /, "")}`,
      );
    })
    .filter(({ terms }) => terms.length > 0);
}

/** "the amnesty bill" for "bill", where the titles and the articles call it so: an explainer names its matter. */
export const fullName = (matters: readonly SubjectMatter[], noun: string): string =>
  matters.find(({ phrase }) => /^the \p{Ll}/u.test(phrase) && phrase.endsWith(` ${noun}`))?.phrase ?? `the ${noun}`;
