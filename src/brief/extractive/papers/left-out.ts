import type { Omission } from "../../../model/brief.js";
import { type Desk, firstOf } from "../../desk.js";
import type { Passage } from "../../reading/passage.js";
import { sameClaim } from "../same-claim.js";
import { leaning } from "../stands-alone.js";

const MOST = 3;
/** Characters of text from which an article is long enough that leaving something out is a choice. */
const FULL_LENGTH = 1_500;
/** Other voices that must carry it, and the share of all voices of the story that they must be. */
const LEAST_VOICES = 3;
const LEAST_SHARE = 0.5;
/** Telling words that the carriers share and the article has none of. */
const LEAST_KEYS = 3;
/** A word in more of the story's articles than this share is what the story is about, not this claim. */
const COMMON = 0.75;

/**
 * What most voices of a story carry and a full-length article that appeared after all of them does not. Said only where not one of the
 * claim's telling words, names or numbers stands anywhere in the outlet's articles: a paraphrase is no omission.
 */
export function leftOut(desk: Desk): Omission[] {
  const { reading } = desk;
  const voices = reading.heard;
  if (voices < LEAST_VOICES + 1) return [];
  // Whole texts are read only where it comes to that: most stories leave nothing out for sure.
  const known = new Map<string, ReadonlySet<string>>();
  const terms = {
    get: (id: string): ReadonlySet<string> => {
      const { article } = reading.articles.find((one) => one.article.id === id)!;
      const found = known.get(id) ?? new Set(reading.vocabulary.terms(`${article.title}\n${article.text}`));
      known.set(id, found);
      return found;
    },
  };
  const out: Omission[] = [];
  const ranked = firstOf(desk.ranked, 80, (p) => p.words >= 8 && p.words <= 32 && !p.leaning && leaning(p) < 0.5);
  for (const p of ranked) {
    if (out.length === MOST) break;
    const carriers = sameClaim(desk, p);
    if (carriers.length < LEAST_VOICES || carriers.length / voices < LEAST_SHARE) continue;
    const keys = telling(desk, carriers, terms);
    if (keys.size < LEAST_KEYS) continue;
    for (const silent of silentOn(desk, carriers, keys, terms)) {
      if (out.length === MOST || out.some(({ outlet }) => outlet === silent.outlet)) continue;
      const claim = desk.offer(desk.draftOf(p, carriers.slice(1)));
      if (claim) out.push({ ...silent, missing: [...keys.values()].sort(), claim });
    }
  }
  return out;
}

/** Stems of an article, title and text. */
interface Texts {
  get(id: string): ReadonlySet<string>;
}

/** Stems that most carriers share and that are no part of what every article says, with the word each stands as. */
function telling({ reading }: Desk, carriers: readonly Passage[], terms: Texts): Map<string, string> {
  const words = carriers[0]!.text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];
  const out = new Map<string, string>();
  for (const word of words) {
    const [stem] = reading.vocabulary.terms(word);
    if (stem === undefined || out.has(stem)) continue;
    const shared = carriers.filter((one) => one.terms.has(stem)).length / carriers.length;
    const holders =
      reading.articles.filter(({ article }) => terms.get(article.id).has(stem)).length / reading.articles.length;
    if (shared >= 0.67 && holders <= COMMON) out.set(stem, word.replace(/[’'.,-]+$/u, "").toLowerCase());
  }
  return out;
}

/** Outlets whose own, long enough, later articles have none of the stems. */
function silentOn(
  { reading }: Desk,
  carriers: readonly Passage[],
  keys: ReadonlyMap<string, string>,
  terms: Texts,
): Array<Pick<Omission, "outlet" | "articleIds">> {
  const at = (id: string): number =>
    Date.parse(reading.articles.find((a) => a.article.id === id)?.article.published ?? "");
  const last = Math.max(...carriers.map(({ articleId }) => at(articleId)));
  const carrying = new Set(carriers.map(({ voice }) => voice));
  const byOutlet = new Map<string, string[]>();
  for (const { article } of reading.articles)
    byOutlet.set(article.outlet.name, [...(byOutlet.get(article.outlet.name) ?? []), article.id]);
  return [...byOutlet].flatMap(([outlet, articleIds]) => {
    const texts = reading.articles.filter(({ article }) => articleIds.includes(article.id));
    const own = texts.filter(({ article }) => {
      const copy = reading.material.copies.get(article.id);
      return !copy?.wire && !copy?.copyOf;
    });
    const late = own.some(
      ({ article }) => article.text.length >= FULL_LENGTH && Date.parse(article.published ?? "") > last,
    );
    const says = articleIds.some((id) => [...keys.keys()].some((stem) => terms.get(id).has(stem)));
    const shares = articleIds.some((id) => carrying.has(reading.voices.of(id)));
    return late && !says && !shares ? [{ outlet, articleIds }] : [];
  });
}
