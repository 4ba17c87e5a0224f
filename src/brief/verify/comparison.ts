import type { Comparison } from "../../model/brief.js";
import { sameSpelling } from "../../text/spelling-variants.js";
import { escapePattern, hasWord } from "../../text/whole-word.js";
import { contestedIn } from "../contested-words.js";
import { numbersIn } from "../likeness/numbers.js";
import { fold } from "../likeness/terms.js";
import { surnameOf } from "../people/cast.js";
import type { Refusal } from "./codes.js";
import type { Cited } from "./facts.js";
import { list, plainName } from "./frame.js";
import type { SourceArticle, Sources } from "./source.js";

/** What a comparing sentence is made of, before it is one. */
export type Compared = Pick<Comparison, "kind" | "parts" | "without">;

/** A shorter report may be an extract, or have had no room. */
export const LEAST_LENGTH = 1_000;

/** The sentence that says so, from a closed list of forms; empty where the parts do not fit one. */
export function comparisonText({ kind, parts, without = [] }: Compared, sources: Sources): string {
  const outlets = parts.map(({ articleId }) => plainName(sources.get(articleId)?.outlet ?? ""));
  const silent = plainName(sources.get(without[0] ?? "")?.outlet ?? "");
  const [words = ""] = parts.map((part) => part.words);
  // A site known by its host alone opens no sentence.
  if (outlets.length < 2 || new Set([...outlets, silent]).size < outlets.length + 1 || outlets.includes("")) return "";
  if (kind !== "named" && kind !== "wording" && /^\p{Ll}/u.test(outlets[0]!)) return "";
  switch (kind) {
    case "figure":
      return `${list(outlets)} give the same figure: ${words}.`;
    case "speakers": {
      const each = parts.map((part, at) => `${outlets[at]} quotes ${part.words}`);
      return `${each.length === 2 ? each.join(", while ") : list(each)}.`;
    }
    case "wording":
      return `The wording differs: ${list(parts.map((part, at) => `“${part.words}” in ${outlets[at]}`))}.`;
    case "named":
      return silent === "" || without.length === 0
        ? ""
        : `${words} is named by ${list(outlets)}, but not in the ${without.length > 1 ? "reports" : "report"} of ${silent}.`;
  }
}

/** Holds a comparing sentence against the words that it cites, and against the whole of the articles that it calls silent. */
export function checkComparison(
  text: string,
  compared: Compared,
  cited: readonly Cited[],
  sources: Sources,
): Refusal | undefined {
  const { kind, parts, without = [] } = compared;
  if (comparisonText(compared, sources) !== text || text === "") return "unsupported";
  if (cited.length !== parts.length + (kind === "named" ? 1 : 0)) return "uncited";
  const own = parts.map((part, at) => ({ ...part, ...cited[at]! }));
  if (own.some(({ articleId, source }) => source.id !== articleId)) return "wrong-outlet";
  if (cited.some(({ source }) => source.wire !== undefined || source.copyOf !== undefined)) return "copy-credited";
  if (new Set(cited.map(({ source }) => source.voice)).size < cited.length) return "corroboration";
  if (kind === "figure")
    return own.every((part) => givesFigure(part.quote, own[0]!.words, part.words)) ? undefined : "number";
  if (kind === "wording") return differsInWords(own) ? undefined : "unsupported";
  const names = kind === "speakers" ? own.map(({ words }) => words) : [own[0]!.words];
  if (names.some((name) => !/^\p{Lu}\S* \S/u.test(name))) return "name";
  for (const { words, quote, source } of own) {
    if (kind !== "speakers" && words !== names[0]) return "name";
    if (!isPlainlyNamed(source, words) || !hasWord(fold(quote), surname(words))) return "name";
    if (kind !== "named" && !quotes(quote, surname(words))) return "speaker";
  }
  if (kind === "speakers" && new Set(names.map(surname)).size < names.length) return "speaker";
  return kind === "named" ? checkSilence(names[0]!, without, cited.at(-1)!, sources) : undefined;
}

/** Each uses its words in its own voice where it is cited, all choose otherwise in one choice, and none uses another's words as well. */
function differsInWords(own: ReadonlyArray<Cited & { readonly words: string }>): boolean {
  const chosen = own.map(({ quote, words }) => contestedIn(quote).find((one) => one.words === words));
  const [first] = chosen;
  if (!first || chosen.some((one) => one?.group !== first.group)) return false;
  if (new Set(chosen.map((one) => one!.choice)).size < own.length) return false;
  return own.every(({ source }) => contestedIn(source.text).filter(({ group }) => group === first.group).length === 1);
}

/** The articles are one outlet's, each is of some length, and the surname stands in none, however it is spelled. */
function checkSilence(name: string, without: readonly string[], cited: Cited, sources: Sources): Refusal | undefined {
  if (cited.source.id !== without[0]) return "wrong-outlet";
  const read = without.map((id) => sources.get(id));
  if (read.some((source) => source?.outlet !== cited.source.outlet)) return "wrong-outlet";
  return read.every((source) => isSilentOn(source!, name)) ? undefined : "name";
}

/** Whether an article long enough to have room for it has no word that may be this surname. */
export function isSilentOn(source: Words, name: string): boolean {
  if (source.text.length < LEAST_LENGTH) return false;
  const sought = surname(name);
  return !wordsOf(source).some((word) => near(word, sought));
}

/** The same name, another spelling of it, or one with a letter mistyped. */
const near = (word: string, sought: string): boolean =>
  word === sought ||
  word.includes(sought) ||
  sameSpelling(word, sought) ||
  (sought.length > 4 && differsByOne(word, sought));

function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

export const surname = (name: string): string =>
  fold(name.replace(/,? (?:Jr|Sr|I{2,3}|IV)\.?$/, ""))
    .split(" ")
    .at(-1)!;

type Words = Pick<SourceArticle, "title" | "text">;
const foldedWords = new WeakMap<Words, string>();
/** Title and text, folded once an article: it is asked of every name of a story. */
function foldedOf(source: Words): string {
  const folded = foldedWords.get(source) ?? fold(`${source.title}\n${source.text}`);
  foldedWords.set(source, folded);
  return folded;
}

const distinctWords = new WeakMap<Words, readonly string[]>();
/** The words of an article, folded, each once. */
function wordsOf(source: Words): readonly string[] {
  const known = distinctWords.get(source);
  if (known !== undefined) return known;
  const found = foldedOf(source).match(/\p{L}[\p{L}'-]*/gu) ?? [];
  const words = [...new Set(found.map((word) => word.replace(/'s$/, "")))];
  distinctWords.set(source, words);
  return words;
}

/** Whether an article has the whole name, and nobody else of this surname. */
export function isPlainlyNamed(source: Words, name: string): boolean {
  if (!hasWord(foldedOf(source), fold(name))) return false;
  const whole = `${source.title}\n${source.text}`;
  const last = ` ${surnameOf(name)}`;
  const firsts = new Set(name.split(" "));
  for (let at = whole.indexOf(last); at >= 0; at = whole.indexOf(last, at + 1)) {
    if (LETTER.test(whole.charAt(at + last.length))) continue;
    const before = FORENAME.exec(whole.slice(Math.max(0, at - LONGEST_WORD), at))?.[0];
    if (before !== undefined && !firsts.has(before) && !TITLE.test(before)) return false;
  }
  return true;
}
const LETTER = /^[\p{L}\p{N}]/u;
/** What stands in front of a surname; no word that could be one is longer. */
const FORENAME = /\p{Lu}[\p{L}.'’-]+$/u;
const LONGEST_WORD = 60;
const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Rep|Sen|Gov|Gen|Col|Lt|Sgt|Capt|Cpl|Det|President|Vice|Senator|Representative|Governor|Mayor|Judge|Justice|Secretary|Minister|Chancellor|Speaker|Chief|Sheriff|Officer|Detective|Sergeant|Captain|Lieutenant|General|Colonel|Director|Professor|Leader|Attorney|Chairman|Chairwoman|Commissioner|Congressman|Congresswoman|Ambassador|King|Queen|Prince|Princess|Pope)\.?$/;

const CUE =
  "(?:said|says|told|tells|added|adds|wrote|writes|tweeted|announced|warned|argued|called|insisted|asked|stated|saying)";

/** Whether a sentence has words in quotation marks and, outside them, somebody of this surname right beside a verb of saying. */
export function quotes(quote: string, name: string): boolean {
  const folded = fold(quote);
  if (!folded.includes(name)) return false;
  const quoted = [...folded.matchAll(/"([^"]+)"/g)];
  if (!quoted.some(([, words]) => words!.split(" ").length > 2)) return false;
  const outside = folded.replace(/"[^"]*"/g, " § ").replace(/\s+/g, " ");
  const last = escapePattern(name);
  const before = new RegExp(`(?<![\\p{L}])${last}(?: \\([^()]*\\))?(?:,[^,§]{1,80},)?(?: [\\p{L}]+ly)? ${CUE}\\b`, "u");
  const after = new RegExp(
    `§,? ${CUE} (?:(?!(?:of|about|to|that|for|against|with|by)\\b)[\\p{L}.'-]+ ){0,8}${last}(?![\\p{L}])`,
    "u",
  );
  return before.test(outside) || after.test(outside);
}

/** Whether a sentence gives a figure in these words, and it is the other's figure. */
function givesFigure(quote: string, first: string, words: string): boolean {
  const [wanted, given] = [numbersIn(first), numbersIn(words)];
  return (
    wanted.size > 0 &&
    wanted.size === given.size &&
    [...wanted].every((number) => given.has(number)) &&
    scaleOf(first) === scaleOf(words) &&
    hasWord(quote, words, ENDS_IN_FIGURE)
  );
}
const ENDS_IN_FIGURE = /[\p{L}\p{N}.,$€£]$/u;

/** What a figure is in: its currency, per cent, thousands of thousands. */
const scaleOf = (words: string): string =>
  (fold(words).match(/[$€£%]|per ?cent|thousand|million|billion|trillion/g) ?? []).join(" ").replace(/per ?cent/, "%");
