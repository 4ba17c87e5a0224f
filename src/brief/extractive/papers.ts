import type { OutletSays, Statement } from "../../model/brief.js";
import { dayNumber } from "../calendar.js";
import { hasOpinionLabel, passesJudgement } from "../comment.js";
import type { Desk } from "../desk.js";
import { isOvertaken } from "../moved-figures.js";
import type { Passage } from "../passage.js";
import type { SourceArticle } from "../verify/source.js";
import type { VerifyContext } from "../verify/statement.js";
import { attributed, type FrameForm, type Place } from "./attribute.js";
import { isDisputed } from "./bare-dispute.js";
import { isPastDue } from "./past-due.js";
import { sameClaim } from "./same-claim.js";
import { leaning, NO_ANSWER } from "./stands-alone.js";

const MOST_OUTLETS = 12;
const FORMS: readonly FrameForm[] = ["reports-that", "whose-notes", "writes-that", "according-to", "notes-that"];
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
  if (desk.reading.heard < 2) return [];
  const ranked = [...byOutlet].sort((a, b) => best(desk, b[1]) - best(desk, a[1])).slice(0, MOST_OUTLETS);
  const out: OutletSays[] = [];
  const add = (least: Novelty): void => {
    for (const [outlet, passages] of ranked) {
      if (out.some((one) => one.outlet === outlet)) continue;
      const says = sayings(desk, context, passages, out.length, least);
      if (says.length === 0) continue;
      const articleIds = [...new Set(says.map((s) => s.citations[0]!.articleId))];
      const journalists = [...new Set(articleIds.flatMap((id) => [...context.sources.get(id)!.authors]))];
      out.push({ outlet, journalists, articleIds, statements: says });
    }
  };
  add(NEW);
  // Where all outlets tell much the same, what each adds to it is less, and still its own.
  if (out.length < LEAST_OUTLETS) add(PARTLY_NEW);
  return out;
}

const best = (desk: Desk, passages: readonly Passage[]): number =>
  passages.reduce((most, passage) => Math.max(most, desk.scores[passage.id]!), 0);

const HAS_SOURCE = /\b(?:said|says|according to|told|announced|wrote|added|reported)\b/i;

/** "…, the Pentagon said": with "reports that" in front the sentence would have two heads. */
const CREDITED_AT_END =
  /[,”"] (?:(?:\p{L}[\p{L}.'’-]* ){1,8}(?:said|says|announced|told (?:the |\p{Lu})[^,.]{1,40})|according to [^,]{3,80})(?: (?:on )?\p{L}+day(?: \d{1,2} \p{L}+)?| in a [\p{L} ]{4,30})?\.$/u;

/** How the first sentence of an outlet is put. */
function firstForm(desk: Desk, passage: Passage, turn: number, { outlet, title, authors }: SourceArticle): FrameForm {
  if (isQuotation(passage)) return "reports-colon";
  if (isOpinion(desk, passage)) {
    const argues = !HAS_SOURCE.test(passage.text) && ARGUES.test(passage.text);
    return hasOpinionLabel(title) ? "opinion" : argues ? "argues-that" : "writes-that";
  }
  if (isDated(desk, passage)) return "reported-on";
  if (CREDITED_AT_END.test(passage.text)) return "reports-colon";
  const form = FORMS[turn % FORMS.length]!;
  if (form === "writes-that" && BROADCASTER.test(outlet)) return "reports-that";
  if (form === "whose-notes" && (authors.length === 0 || /s$/.test(outlet))) return "notes-that";
  return form === "according-to" && HAS_SOURCE.test(passage.text) ? "reports-that" : form;
}

/** What only somebody who argues says: what ought to be, or what something amounts to. */
const ARGUES =
  /\b(?:should|must|ought|needs? to|deserves?|cannot|can['’]t|it is time|is (?:not )?(?:the|an?) \p{Ll}+)\b/iu;

const isOpinion = (desk: Desk, passage: Passage): boolean =>
  desk.reading.isComment(passage.article) || passesJudgement(passage.text);

/** An older report of a story of several days, where the sentence itself does not say of which day it speaks. */
function isDated(desk: Desk, { article, dates }: Passage): boolean {
  const { article: own, annotations } = desk.reading.articles[article]!;
  const older = dayNumber(own.published ?? "") < dayNumber(desk.reading.material.story.updated);
  return older && !dates.some((at) => annotations.dates[at]!.precision === "day");
}

/** The second leans on the first, which stands right before it: the same journalist adds, a colleague is named in full. */
function secondForm(desk: Desk, passage: Passage, first: Passage, authors: Authors): FrameForm {
  const colon = isQuotation(passage) || CREDITED_AT_END.test(passage.text);
  const same = authors(first).join() === authors(passage).join();
  if (!colon && passage.article !== first.article && isDated(desk, passage)) return same ? "adds-from" : "reported-on";
  if (same || authors(passage).length === 0) return colon ? "adds-colon" : "adds-that";
  return colon ? "also-colon" : "also-that";
}

type Authors = (passage: Passage) => readonly string[];

const isQuotation = (passage: Passage): boolean => passage.quoted > 0.5 || /^["“]/.test(passage.text);

/** Least share of a sentence, by weight, that no section before this one has told; and where it gives a figure that has been told. */
interface Novelty {
  readonly plain: number;
  readonly figure: number;
}
const NEW: Novelty = { plain: 0.5, figure: 0.75 };
const PARTLY_NEW: Novelty = { plain: 0.35, figure: 0.5 };
/** Sentences of an outlet that are looked at, those first that matter most. */
const CENTRAL = 40;
/** With fewer outlets that have something new, smaller differences are told. */
const LEAST_OUTLETS = 2;
/** A sentence may be near to what has been told, but no second telling of one sentence. */
const MOST_RETOLD = 0.5;
/** Words that say why, or what is at stake. */
const TELLING =
  /\b(?:because|after|amid|despite|fears?|warn(?:s|ed|ing)?|aims?|although|even though|so that|in an effort to|in response to|critics|accus(?:es|ed|ing))\b/i;

/** How much a sentence is worth as what this outlet has and others have not; undefined where it adds nothing here. */
function worth(desk: Desk, p: Passage, outlet: string, least: Novelty): number | undefined {
  const { annotations } = desk.reading.articles[p.article]!;
  if (p.words > 45 || p.words < 8 || p.leaning || leaning(p) >= 1) return undefined;
  if (NO_ANSWER.test(p.text) || isOvertaken(desk, p) || isPastDue(desk, p)) return undefined;
  const fresh = desk.fresh(p);
  if (fresh < (desk.repeatsFigure(p) ? least.figure : least.plain) || desk.said(p, 0.5)) return undefined;
  if (desk.retold(p) > MOST_RETOLD) return undefined;
  const topical = desk.features[p.id]!.topical;
  const named = p.cast.length > 0 || p.quantities.length > 0;
  if (topical < (named ? 0.3 : 0.6)) return undefined;
  // "The Ledger adds that The Ledger has seen the page."
  const ofItself = p.text.startsWith(outlet) ? 1 : 0;
  const figures = p.quantities.some((at) => annotations.quantities[at]!.counted !== undefined) ? 0.15 : 0;
  return (
    desk.scores[p.id]! +
    0.5 * Math.min(0.85, fresh) +
    0.4 * (1 - desk.likeness.elsewhere(p)) +
    0.4 * Math.min(0.5, p.quoted) +
    0.3 * topical +
    figures -
    0.8 * Math.max(0, desk.retold(p) - 0.15) +
    (TELLING.test(p.text) ? 0.15 : 0) -
    (isIntroduced(desk, p) ? 0 : 0.5) -
    2 * leaning(p) -
    ofItself
  );
}

/** Whether everybody whom a sentence calls by surname is named in full in it, or in one that a reader has met. */
function isIntroduced(desk: Desk, p: Passage): boolean {
  return p.cast.every((id) => {
    const member = desk.reading.cast.members[id]!;
    if (member.type !== "person" || !member.name.includes(" ")) return true;
    return p.text.includes(member.name) || desk.names(member.name);
  });
}

/** One or two sentences of an outlet: what it alone has, and what it says in its own words. */
function sayings(
  desk: Desk,
  context: VerifyContext,
  passages: readonly Passage[],
  turn: number,
  least: Novelty,
): Statement[] {
  const sourceOf = (p: Passage): SourceArticle => context.sources.get(p.articleId)!;
  const { outlet } = sourceOf(passages[0]!);
  const authors: Authors = (p) => sourceOf(p).authors.slice(0, 2);
  const out: Statement[] = [];
  let first: Passage | undefined;
  const central = [...passages]
    .sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id)
    .slice(0, CENTRAL);
  const tried = new Set<Passage>();
  while (out.length < 2) {
    const found = dearest(
      desk,
      central.filter((p) => !tried.has(p)),
      outlet,
      first,
      least,
    );
    if (!found) break;
    tried.add(found);
    const form = first ? secondForm(desk, found, first, authors) : firstForm(desk, found, turn, sourceOf(found));
    const statement = attributed(desk, context, found, form, { disputed: isDisputed(desk, found) });
    if (!statement) continue;
    first ??= found;
    desk.note(found);
    out.push(statement);
  }
  return out;
}

/** Of the sentences not yet tried, the one that is worth most now; what has just been told is worth no more. */
function dearest(
  desk: Desk,
  passages: readonly Passage[],
  outlet: string,
  first: Passage | undefined,
  least: Novelty,
): Passage | undefined {
  let best: { readonly p: Passage; readonly value: number } | undefined;
  for (const p of passages) {
    const own = worth(desk, p, outlet, least);
    if (own === undefined) continue;
    const value = own - (first && first.article !== p.article ? 0.3 : 0);
    if (!best || value > best.value) best = { p, value };
  }
  return best?.p;
}

/** Agency copy that others printed: credited to the agency, with those who carried it, as the one voice that it is. */
function agencyCopy(desk: Desk, context: VerifyContext): Statement[] {
  const out: Statement[] = [];
  const copies = new Map<string, SourceArticle[]>();
  for (const source of context.sources.values())
    if (source.copyOf) copies.set(source.copyOf, [...(copies.get(source.copyOf) ?? []), source]);
  for (const [id, source] of context.sources) {
    const carriers = (copies.get(id) ?? []).filter((other) => other.outlet !== source.outlet);
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
  if (copyOf || leaning(first.p) >= 0.5 || isDisputed(desk, first.p)) return undefined;
  // The others must bear out the first one's words, not only those of whoever says it best.
  const follow = sameClaim(desk, first.p).filter((p) => p !== first.p && timed.some((other) => other.p === p));
  return follow.length < 2 ? undefined : attributed(desk, context, first.p, "first", { others: follow.slice(0, 3) });
}

/** What several voices report alike, and what is one agency's voice in several outlets. */
export function agreements(desk: Desk, context: VerifyContext): Statement[] {
  const out: Statement[] = agencyCopy(desk, context);
  const shown: Passage[] = [];
  const ranked = desk.ranked
    .slice(0, 150)
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
      leaning(p) >= 0.5 ||
      isDisputed(desk, p) ||
      desk.said(p, 0.8) ||
      desk.retold(p) > MOST_RETOLD ||
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
