import type { AnnotatedArticle, Quantity } from "../../../model/annotation.js";
import type { ClaimMatrix, MatrixCell, MatrixColumn, MatrixRow } from "../../../model/brief.js";
import { overlaps, type Span } from "../../../model/span.js";
import { matchesOf } from "../../../text/matches.js";
import { type Desk, firstOf } from "../../desk.js";
import { comparedFigures, KINDS, type Position, positionOf } from "../../figures/figures.js";
import { casualtiesOf, isCasualty, leading } from "../../ledger/index.js";
import { fold } from "../../likeness/terms.js";
import { isOriginal } from "../../reading/is-original.js";
import type { Passage } from "../../reading/passage.js";
import type { Reading } from "../../reading/reading.js";
import { agencyName } from "../../reading/voices.js";
import { isBeforeArrest } from "../before-arrest.js";
import { isPastDue } from "../past-due.js";
import { sameClaim } from "../same-claim.js";
import { leaning } from "../stands-alone.js";

const MOST_COLUMNS = 8;
const LEAST_ROWS = 2;
/** Figures in one cell: a voice may report what several holders say. */
const MOST_FIGURES = 3;
const MOST = { figure: 4, quote: 3, act: 5 } as const;
/** Shorter quotations are phrases that anybody may use. */
const LEAST_QUOTED = 4;
/** Rows more alike than this tell the same. */
const ALIKE = 0.4;

/** One thing that is claimed, and the words of each voice for it. */
interface Found {
  readonly kind: MatrixRow["kind"];
  readonly claim: string;
  readonly differs?: true;
  readonly told: readonly Told[];
}

interface Told {
  readonly passage: Passage;
  readonly value?: string;
  readonly holder?: string;
}

/**
 * The story's main claims by who makes them: figures, quotations, then acts, each with the words of every voice in which the same is found
 * for sure. Copies share a column with whom they copy, and agency copy is the agency's.
 */
export function claimMatrix(desk: Desk): ClaimMatrix | undefined {
  const rows: MatrixRow[] = [];
  const voices: string[] = [];
  const found = [...figures(desk), ...quotations(desk), ...acts(desk)];
  const all = columnsOf(desk, found);
  if (all.length < 2) return undefined;
  for (const row of found) {
    const cells: MatrixCell[] = [];
    for (const { passage, value, holder } of row.told) {
      const at = all.indexOf(passage.voice);
      if (at < 0 || (row.kind !== "figure" && cells.some(({ column }) => column === at))) continue;
      const statement = desk.offer(desk.draftOf(passage, []));
      const figure = { ...(value === undefined ? {} : { value }), ...(holder === undefined ? {} : { holder }) };
      if (statement) cells.push({ column: at, ...figure, statement });
    }
    // An act is told in the words of its first cell.
    if (
      new Set(cells.map(({ column }) => column)).size < 2 ||
      (row.kind === "act" && cells[0]!.statement.text !== row.claim)
    )
      continue;
    for (const { column } of cells) if (!voices.includes(all[column]!)) voices.push(all[column]!);
    cells.sort((a, b) => a.column - b.column);
    rows.push({ claim: row.claim, kind: row.kind, ...(row.differs ? { differs: true } : {}), cells });
  }
  // One row says no more than the sections above it.
  if (rows.length < LEAST_ROWS) return undefined;
  // Columns in which nothing stands are left out, and the cells counted anew.
  const kept = all.filter((voice) => voices.includes(voice));
  const place = (column: number): number => kept.indexOf(all[column]!);
  return {
    columns: kept.map((voice) => columnOf(desk, voice)),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, column: place(cell.column) })) })),
  };
}

/** Voices by how many of the claims they make, at most as many as a reader can take in. */
function columnsOf(desk: Desk, found: readonly Found[]): string[] {
  const counts = new Map<string, number>();
  for (const { told } of found)
    for (const voice of new Set(told.map(({ passage }) => passage.voice)))
      counts.set(voice, (counts.get(voice) ?? 0) + 1);
  const first = (voice: string): number => desk.reading.passages.find((p) => p.voice === voice)?.id ?? 0;
  return [...counts]
    .sort((a, b) => b[1] - a[1] || first(a[0]) - first(b[0]))
    .slice(0, MOST_COLUMNS)
    .map(([voice]) => voice);
}

/** Who a voice is: the agency whose copy it is, or the outlets of one owner. */
function columnOf({ reading }: Desk, voice: string): MatrixColumn {
  const own = reading.articles.filter(({ article }) => reading.voices.of(article.id) === voice);
  const wire = own
    .map(({ article }) => reading.material.copies.get(article.id)?.wire)
    .find((name) => name !== undefined);
  const outlets = [...new Set(own.map(({ article }) => article.outlet.name))];
  const articleIds = own.map(({ article }) => article.id);
  const original = own.filter((one) => isOriginal(reading.material, one));
  const name =
    wire === undefined ? [...new Set(original.map(({ article }) => article.outlet.name))].join(", ") : agencyName(wire);
  return { name: name || outlets[0]!, outlets, articleIds, ...(wire === undefined ? {} : { agency: true as const }) };
}

/** Counts that several voices give, alike or not: what each leads with, and what it reports of named holders; the newest of each holder. */
function figures(desk: Desk): Found[] {
  const { reading } = desk;
  const compared = comparedFigures(reading);
  const counted = quantitiesByMeasure(reading);
  return Object.entries(KINDS)
    .flatMap(([measure, kind]): Found[] => {
      const readings = compared.find(({ thing }) => thing === measure)?.readings ?? [];
      const leads = new Map(readings.map(({ articleId, span }) => [articleId, span]));
      const told = (counted.get(measure) ?? []).flatMap(({ passage, at, quantity }) => {
        const whole = isWhole(reading.articles[passage.article]!, measure, quantity, leads);
        const position = whole ? positionOf(reading, passage, at, kind) : undefined;
        return position ? [toldBy(desk, position)] : [];
      });
      const differs = desk.disputes.some((dispute) => dispute.measure === measure);
      const newest = newestOfEach(desk, told);
      return [{ kind: "figure", claim: kind.about, told: newest, ...(differs ? { differs: true as const } : {}) }];
    })
    .filter(({ told }) => new Set(told.map(({ passage }) => passage.voice)).size > 1)
    .slice(0, MOST.figure);
}

interface Counted {
  readonly passage: Passage;
  /** Index into the article's quantities. */
  readonly at: number;
  readonly quantity: Quantity;
}

/** The quantities of all passages that are of a well-known kind, in order. */
function quantitiesByMeasure({ articles, passages }: Reading): Map<string, Counted[]> {
  const out = new Map<string, Counted[]>();
  for (const passage of passages)
    for (const at of passage.quantities) {
      const quantity = articles[passage.article]!.annotations.quantities[at]!;
      if (!quantity.measure) continue;
      const list = out.get(quantity.measure);
      if (list) list.push({ passage, at, quantity });
      else out.set(quantity.measure, [{ passage, at, quantity }]);
    }
  return out;
}

/**
 * Whether the figure counts the whole, as far as the ledger can tell: of casualties what the article leads with by its reading, of other
 * things what it leads with or gives in somebody's name.
 */
function isWhole(
  annotated: AnnotatedArticle,
  measure: string,
  quantity: Quantity,
  leads: ReadonlyMap<string, Span>,
): boolean {
  const { id, text } = annotated.article;
  // "rose from nine to 12": the first of them is no longer so.
  if (/\bfrom\s$/i.test(text.slice(Math.max(0, quantity.start - 8), quantity.start))) return false;
  if (isCasualty(measure))
    return leading(casualtiesOf(annotated).counts, measure).some(
      (one) => !one.inTitle && one.value === quantity.value && overlaps(one, quantity),
    );
  const lead = leads.get(id);
  return quantity.holder !== undefined || (lead !== undefined && overlaps(lead, quantity));
}

/** A figure with its holder, where that is somebody other than the outlet. */
function toldBy({ reading }: Desk, { passage, value, holder }: Position): Told {
  const own = reading.articles[passage.article]!.article.outlet.name;
  return { passage, value, ...(holder === own ? {} : { holder }) };
}

/** The newest figure of each holder in each voice, at most so many a voice. */
function newestOfEach({ reading }: Desk, told: readonly Told[]): Told[] {
  const at = ({ passage }: Told): number => Date.parse(reading.articles[passage.article]!.article.published ?? "") || 0;
  const sorted = [...told].sort((a, b) => at(b) - at(a) || a.passage.id - b.passage.id);
  const kept: Told[] = [];
  for (const one of sorted) {
    const own = kept.filter(({ passage }) => passage.voice === one.passage.voice);
    const known = own.some(({ holder = "", value }) => fold(holder) === fold(one.holder ?? "") || value === one.value);
    // An older article's figure is what the voice said then, not what it says.
    const newest = own.every(({ passage }) => passage.article === one.passage.article);
    if (!known && newest && own.length < MOST_FIGURES) kept.push(one);
  }
  return kept;
}

const WORDS = /[“"]([^“”"]{12,160})[”"]/gu;
const key = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** "America's Most Wanted", "From the Desk of the Mayor": a film, a page or a programme, which nobody said. */
const isTitle = (words: string): boolean =>
  !/(?<![\p{L}'’-])(?!(?:from|with|into|over|upon|about|that|this)\b)\p{Ll}[\p{L}-]{3,}/u.test(words);

/** The same words in quotation marks in several voices. */
function quotations(desk: Desk): Found[] {
  const byWords = new Map<string, Array<{ readonly passage: Passage; readonly words: string }>>();
  for (const passage of desk.reading.passages) {
    if (passage.quoted === 0 || passage.words > 60) continue;
    for (const [, words = ""] of matchesOf(WORDS, passage.text)) {
      const id = key(words);
      if (id.split(" ").length < LEAST_QUOTED || isTitle(words) || isBareFigure(words)) continue;
      byWords.set(id, [...(byWords.get(id) ?? []), { passage, words }]);
    }
  }
  const shared = [...byWords.values()].filter((told) => new Set(told.map(({ passage }) => passage.voice)).size > 1);
  shared.sort((a, b) => best(desk, b) - best(desk, a) || a[0]!.passage.id - b[0]!.passage.id);
  return shared.slice(0, MOST.quote).map((told) => ({
    ...{ kind: "quote" as const, told },
    claim: `\u201c${told[0]!.words.replace(/[,.;:]+$/, "")}\u201d`,
  }));
}

/** "“no more than 600” jobs": what is counted stands outside the quotation. */
const isBareFigure = (words: string): boolean => /\d[\d,.]*$/.test(words) && !/\d.*\p{L}/u.test(words);

const best = (desk: Desk, told: Found["told"]): number =>
  Math.max(...told.map(({ passage }) => desk.scores[passage.id]!)) +
  new Set(told.map(({ passage }) => passage.voice)).size;

/** What several voices report alike, the most widely told first. */
function acts(desk: Desk): Found[] {
  const { likeness, scores } = desk;
  const fit = (p: Passage): boolean =>
    p.words >= 8 &&
    p.words <= 32 &&
    !p.leaning &&
    p.quoted < 0.3 &&
    leaning(p) < 0.5 &&
    !isPastDue(desk, p) &&
    !isBeforeArrest(desk, p);
  const ranked = firstOf(desk.ranked, 120, fit)
    .map((p) => ({ p, told: sameClaim(desk, p) }))
    .filter(({ told }) => told.length > 1)
    .sort((a, b) => b.told.length - a.told.length || scores[b.p.id]! - scores[a.p.id]! || a.p.id - b.p.id);
  const out: Found[] = [];
  const shown: Passage[] = [];
  for (const { p, told } of ranked) {
    if (out.length === MOST.act) break;
    if (shown.some((other) => likeness.alike(p, other) > ALIKE)) continue;
    shown.push(p);
    out.push({ kind: "act", claim: desk.introducing(p).text, told: told.map((passage) => ({ passage })) });
  }
  return out;
}
