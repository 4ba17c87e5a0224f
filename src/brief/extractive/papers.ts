import type { OutletSays, Statement } from "../../model/brief.js";
import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";
import type { SourceArticle } from "../verify/source.js";
import type { VerifyContext } from "../verify/statement.js";
import { attributed, type FrameForm, type Place } from "./attribute.js";
import { isDisputed } from "./bare-dispute.js";
import { sameClaim } from "./same-claim.js";
import { leaningOf } from "./stands-alone.js";

const MOST_OUTLETS = 12;
const FORMS: readonly FrameForm[] = ["reports-that", "writes-that", "reports-that", "according-to", "notes-that"];
const HOUR_MS = 3_600_000;
const BROADCASTER = /\b(?:Radio|TV|Television|Broadcasting|Channel|Podcast)\b/i;

/** For each outlet with reporting of its own: what it has and others have not, credited to its journalist. */
export function outletsSay(desk: Desk, context: VerifyContext): OutletSays[] {
  const byOutlet = new Map<string, Passage[]>();
  for (const passage of desk.reading.passages) {
    const source = context.sources.get(passage.articleId)!;
    if (source.wire || source.copyOf) continue;
    byOutlet.set(source.outlet, [...(byOutlet.get(source.outlet) ?? []), passage]);
  }
  if (new Set(desk.reading.passages.map((p) => p.voice)).size < 2) return [];
  const out: OutletSays[] = [];
  const ranked = [...byOutlet].sort((a, b) => best(desk, b[1]) - best(desk, a[1])).slice(0, MOST_OUTLETS);
  for (const [outlet, passages] of ranked) {
    const says = sayings(desk, context, passages, out.length);
    if (says.length === 0) continue;
    const articleIds = [...new Set(says.map((s) => s.citations[0]!.articleId))];
    const journalists = [...new Set(articleIds.flatMap((id) => [...context.sources.get(id)!.authors]))];
    out.push({ outlet, journalists, articleIds, statements: says });
  }
  return out;
}

const best = (desk: Desk, passages: readonly Passage[]): number =>
  passages.reduce((most, passage) => Math.max(most, desk.scores[passage.id]!), 0);

const HAS_SOURCE = /\b(?:said|says|according to|told|announced|wrote|added|reported)\b/i;

/** How the first sentence of an outlet is put. */
function firstForm(passage: Passage, turn: number, outlet: string): FrameForm {
  if (isQuotation(passage)) return "reports-colon";
  const form = FORMS[turn % FORMS.length]!;
  if (form === "writes-that" && BROADCASTER.test(outlet)) return "reports-that";
  return /^(?:according-to|notes-that)$/.test(form) && HAS_SOURCE.test(passage.text) ? "reports-that" : form;
}

/** The second leans on the first, which stands right before it: the same journalist adds, a colleague is named in full. */
function secondForm(passage: Passage, sameAuthors: boolean, named: boolean): FrameForm {
  const colon = isQuotation(passage);
  if (sameAuthors || !named) return colon ? "adds-colon" : "adds-that";
  return colon ? "also-colon" : "also-that";
}

const isQuotation = (passage: Passage): boolean => passage.quoted > 0.5 || /^["“]/.test(passage.text);

/** One or two sentences of an outlet: weight in the story, and how little of it others have. */
function sayings(desk: Desk, context: VerifyContext, passages: readonly Passage[], turn: number): Statement[] {
  const outlet = context.sources.get(passages[0]!.articleId)!.outlet;
  const authorsOf = (p: Passage): readonly string[] => context.sources.get(p.articleId)!.authors.slice(0, 2);
  // "The Ledger adds that The Ledger has seen the page."
  const ofItself = (p: Passage): number => (p.text.startsWith(outlet) ? 1 : 0);
  const ranked = passages
    .filter((p) => p.words <= 45 && p.words >= 8 && !p.leaning)
    .sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id)
    .slice(0, 20)
    .map((p) => ({
      p,
      value: desk.scores[p.id]! + alone(desk, p) + 0.4 * Math.min(0.5, p.quoted) - leaningOf(p.text) - ofItself(p),
    }))
    .sort((a, b) => b.value - a.value || a.p.id - b.p.id)
    .slice(0, 12);
  const out: Statement[] = [];
  let first: Passage | undefined;
  for (const { p } of ranked) {
    if (out.length === 2) break;
    if (desk.said(p, 0.5) || leaningOf(p.text) >= 1) continue;
    const form = first
      ? secondForm(p, authorsOf(first).join() === authorsOf(p).join(), authorsOf(p).length > 0)
      : firstForm(p, turn, outlet);
    const statement = attributed(desk, context, p, form, { disputed: isDisputed(desk, p) });
    if (!statement) continue;
    first ??= p;
    desk.note(p);
    out.push(statement);
  }
  return out;
}

/** What nobody else has is worth more here. */
const alone = (desk: Desk, passage: Passage): number => (desk.likeness.supporters(passage).length === 0 ? 0.3 : 0);

const strongest = (desk: Desk, most: number): Passage[] =>
  [...desk.reading.passages].sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id).slice(0, most);

/** Agency copy that others printed: credited to the agency, with those who carried it, as the one voice that it is. */
function agencyCopy(desk: Desk, context: VerifyContext): Statement[] {
  const out: Statement[] = [];
  for (const [id, source] of context.sources) {
    const carriers = [...context.sources.values()].filter(
      (other) => other.copyOf === id && other.outlet !== source.outlet,
    );
    const isAgency = source.wire !== undefined || carriers.some((other) => other.wire !== undefined);
    if (!isAgency || source.copyOf || (carriers.length === 0 && !source.wire)) continue;
    const own = desk.reading.passages.filter(
      (p) => p.articleId === id && p.words <= 45 && !p.leaning && p.edits.every((e) => !e.antecedent),
    );
    const ranked = own.sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id).slice(0, 8);
    for (const passage of ranked) {
      if (isDisputed(desk, passage) || desk.said(passage, 0.6)) continue;
      const statement = attributed(desk, context, passage, "agency", {
        others: carried(passage, source.text, carriers),
      });
      if (!statement) continue;
      desk.note(passage);
      out.push(statement);
      break;
    }
  }
  return out.slice(0, 2);
}

/** The same words in those who printed them. */
function carried(passage: Passage, text: string, carriers: readonly SourceArticle[]): Place[] {
  const words = text.slice(passage.span.start, passage.span.end);
  return carriers.slice(0, 6).flatMap((carrier) => {
    const start = carrier.text.indexOf(words);
    return start < 0 ? [] : [{ articleId: carrier.id, span: { start, end: start + words.length } }];
  });
}

/** Who had it first, where at least two others followed more than an hour later. */
function hadFirst(desk: Desk, context: VerifyContext, all: readonly Passage[]): Statement | undefined {
  const timed = all
    .map((p) => ({ p, at: Date.parse(context.sources.get(p.articleId)!.published) }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at);
  const [first, second] = timed;
  if (!first || !second || timed.length < 3 || timed.length < all.length || second.at - first.at <= HOUR_MS)
    return undefined;
  const { copyOf } = context.sources.get(first.p.articleId)!;
  if (copyOf || leaningOf(first.p.text) >= 0.5 || isDisputed(desk, first.p)) return undefined;
  // The others must bear out the first one's words, not only those of whoever says it best.
  const follow = sameClaim(desk, first.p).filter((p) => p !== first.p && timed.some((other) => other.p === p));
  return follow.length < 2 ? undefined : attributed(desk, context, first.p, "first", { others: follow.slice(0, 3) });
}

/** What several voices report alike, and what is one agency's voice in several outlets. */
export function agreements(desk: Desk, context: VerifyContext): Statement[] {
  const out: Statement[] = agencyCopy(desk, context);
  const shown: Passage[] = [];
  const ranked = strongest(desk, 150)
    // Names in common are no agreement: several outlets are said to report one thing only where they claim the same.
    .map((p) => ({ p, support: sameClaim(desk, p).slice(1) }))
    .filter(({ p, support }) => support.length > 0 && p.words <= 40)
    .sort(
      (a, b) => b.support.length - a.support.length || desk.scores[b.p.id]! - desk.scores[a.p.id]! || a.p.id - b.p.id,
    )
    .slice(0, 30);
  for (const { p, support } of ranked) {
    if (shown.length === 3) break;
    if (
      p.words < 8 ||
      leaningOf(p.text) >= 0.5 ||
      isDisputed(desk, p) ||
      desk.said(p, 0.8) ||
      shown.some((other) => desk.likeness.alike(p, other) > 0.45)
    )
      continue;
    const original = [p, ...support].filter((x) => !context.sources.get(x.articleId)!.wire);
    if (original[0] !== p || original.length < 2) continue;
    const statement =
      hadFirst(desk, context, original) ?? attributed(desk, context, p, "both", { others: original.slice(1, 3) });
    if (!statement) continue;
    shown.push(p);
    out.push(statement);
  }
  return out;
}
