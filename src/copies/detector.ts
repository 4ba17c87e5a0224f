import type { AnnotatedArticle } from "../model/annotation.js";
import type { Article } from "../model/article.js";
import type { CopyDecision } from "../model/copy.js";
import { Furniture, reported } from "../text/furniture.js";
import { CopyIndex } from "./copy-index.js";
import { agencyForms, creditedAgency, isAgency } from "./credit.js";
import { common, comparable, shingles } from "./shingles.js";

export interface CopyOptions {
  /** Share of an article's five-word runs that must stand in another for it to repeat that one. Default 0.5. */
  readonly containment?: number;
  /** Articles compared against; the oldest are forgotten beyond it. Default 100,000. */
  readonly remembered?: number;
}

interface Known {
  readonly id: string;
  readonly outlet: string;
  /** Milliseconds since 1970; NaN when unknown. */
  readonly time: number;
  readonly shingles: Uint32Array;
  /** Words of the title. */
  readonly title: readonly string[];
  readonly agency?: string;
  /** The outlet is an agency. */
  readonly source: boolean;
  readonly credit?: string;
  group: string;
  copyOf?: string;
}

export interface CopySnapshot {
  readonly format: 2;
  readonly articles: ReadonlyArray<
    Omit<Known, "shingles" | "time"> & { shingles: readonly number[]; time: number | null }
  >;
  readonly first: number;
  readonly furniture: ReadonlyArray<readonly [outlet: string, lines: readonly number[]]>;
  readonly agencies: ReadonlyArray<readonly [form: string, name: string]>;
}

/** Finds which article repeats which, one article after the other, in order of arrival. */
export interface CopyDetector {
  add(input: AnnotatedArticle): CopyDecision;
  /**
   * Decisions on earlier articles that the last `add` overturned: an original that arrives after its reprints makes copies of them.
   */
  revised(): CopyDecision[];
  /** Plain JSON to go on from later. */
  snapshot(): CopySnapshot;
}

/** Texts of fewer runs say too little to be told from chance; they are copies only when they are alike from end to end. */
const SHORT = 12;
const CANDIDATES = 12;
/** Least share of a text's own runs where it is the longer one: it holds another whole, with paragraphs of its own added. */
const HELD_SHARE = 0.3;
/** Below this share of a text left, its lines were not furniture: the outlet has printed the article twice. */
const LEFT = 0.35;
/** Headlines without a text of fewer words may be alike by chance. */
const HEADLINE_WORDS = 7;

interface Match {
  readonly known: Known;
  /** Share of the new text that stands in the known one. */
  readonly share: number;
}

/** How much of `own` stands in `other`, where that makes one a copy of the other. */
function matchOf(own: Uint32Array, known: Known, containment: number): Match | undefined {
  const shared = common(own, known.shingles);
  const share = shared / own.length;
  const held = shared / known.shingles.length;
  const least = own.length < SHORT || known.shingles.length < SHORT ? 0.8 : containment;
  if (share >= least || (held >= least && share >= HELD_SHARE)) return { known, share };
  return undefined;
}

/** Words of this many letters carry a title's meaning. */
const TELLING = 4;
const titleWords = (article: Article): string[] => comparable(article.title).filter((word) => word.length >= TELLING);

/**
 * Two pages of one outlet that share words under unlike titles share the site's furniture: lists of videos, terms of use.
 */
function alikeTitles(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared * 3 >= Math.min(a.length, b.length) && shared > 0;
}

export function createCopyDetector(options: CopyOptions = {}, snapshot?: CopySnapshot): CopyDetector {
  const containment = options.containment ?? 0.5;
  const remembered = options.remembered ?? 100_000;
  const articles = new Map<number, Known>();
  const index = new CopyIndex();
  const furniture = new Furniture();
  const forms = agencyForms();
  let next = 0;
  let overturned: CopyDecision[] = [];
  if (snapshot !== undefined) {
    next = snapshot.first;
    furniture.restore(snapshot.furniture);
    for (const [form, name] of snapshot.agencies) forms.set(form, name);
    for (const saved of snapshot.articles) {
      keep({ ...saved, time: saved.time ?? Number.NaN, shingles: Uint32Array.from(saved.shingles) });
    }
  }

  function keep(known: Known): void {
    articles.set(next, known);
    index.add(next, known.shingles);
    next++;
    for (const [at, old] of articles) {
      if (articles.size <= remembered) break;
      index.remove(at, old.shingles);
      articles.delete(at);
    }
  }

  const shinglesOf = (article: Article): Uint32Array => {
    if (article.text === "") {
      const words = comparable(article.title.replace(/^(?:UPDATE \d+|RPT|CORRECTED|WRAPUP \d+)\s*-/i, ""));
      return words.length < HEADLINE_WORDS ? new Uint32Array(0) : shingles(["headline", ...words]);
    }
    const words = comparable(reported(article.text));
    const kept = comparable(furniture.strip(article));
    return shingles(kept.length < LEFT * words.length ? words : kept);
  };

  const best = (own: Uint32Array, article: Article): Match | undefined => {
    const title = titleWords(article);
    const matches = index
      .find(own, CANDIDATES)
      .map((at) => matchOf(own, articles.get(at)!, containment))
      .filter((match) => match !== undefined)
      .filter(
        ({ known }) => known.outlet !== article.outlet.id || known.outlet === "" || alikeTitles(title, known.title),
      );
    // Among equals, the original comes before another copy of it, and an agency before its customers.
    const rank = ({ known, share }: Match): number =>
      share + (known.source ? 0.2 : 0) + (known.copyOf === undefined ? 0.1 : 0);
    return matches.sort((a, b) => rank(b) - rank(a))[0];
  };

  const add = ({ article }: AnnotatedArticle): CopyDecision => {
    overturned = [];
    const { outlet } = article;
    const source = isAgency(outlet.kind);
    if (source) forms.set(outlet.name, outlet.name);
    const credit = source ? undefined : creditedAgency(article, forms);
    const shingled = shinglesOf(article);
    const match = shingled.length === 0 ? undefined : best(shingled, article);
    const known: Known = {
      id: article.id,
      outlet: outlet.id,
      time: Date.parse(article.published ?? ""),
      shingles: shingled,
      title: titleWords(article),
      source,
      ...(source ? { agency: outlet.name } : {}),
      ...(credit === undefined ? {} : { credit }),
      group: match?.known.group ?? article.id,
    };
    const decision = match === undefined ? alone(known) : decide(known, match);
    keep(known);
    return decision;
  };

  const alone = (known: Known): CopyDecision => ({
    articleId: known.id,
    group: known.group,
    ...(known.credit === undefined ? {} : { wire: known.credit }),
    evidence:
      known.credit === undefined
        ? "shares no long run of words with an earlier article"
        : `credits ${known.credit}; no earlier article has the same words`,
  });

  /** Who repeats whom: the agency and whoever it is credited by first, then the earlier of the two. */
  const decide = (known: Known, { known: other, share }: Match): CopyDecision => {
    const percent = `${Math.round(share * 100)} % of its five-word runs stand in ${other.id}`;
    const isOriginal =
      (known.source && !other.source) ||
      (known.source === other.source && known.time < other.time && known.credit === undefined);
    if (isOriginal && other.copyOf === undefined) {
      other.copyOf = known.id;
      const reason = known.source ? `${known.agency} is the agency` : "it was published earlier";
      const wire = known.agency ?? other.credit;
      overturned.push({
        articleId: other.id,
        group: known.group,
        copyOf: known.id,
        similarity: share,
        ...(wire === undefined ? {} : { wire }),
        evidence: `repeats ${known.id}, which came later but wrote it: ${reason}`,
      });
      return { articleId: known.id, group: known.group, evidence: `${percent}, which repeats it: ${reason}` };
    }
    known.copyOf = other.id;
    const wire = known.credit ?? (known.source ? undefined : (other.agency ?? other.credit));
    const from =
      wire === undefined ? "" : `; ${known.credit === undefined ? `${other.id} comes from` : "credits"} ${wire}`;
    return {
      articleId: known.id,
      group: known.group,
      copyOf: other.id,
      similarity: Math.round(share * 1000) / 1000,
      ...(wire === undefined ? {} : { wire }),
      evidence: percent + from,
    };
  };

  return {
    add,
    revised: () => overturned,
    snapshot: () => ({
      format: 2,
      first: next - articles.size,
      articles: [...articles.values()].map((known) => ({
        ...known,
        shingles: [...known.shingles],
        time: Number.isNaN(known.time) ? null : known.time,
      })),
      furniture: furniture.snapshot(),
      agencies: [...forms],
    }),
  };
}
