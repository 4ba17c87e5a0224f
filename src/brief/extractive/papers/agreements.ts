import type { Statement } from "../../../model/brief.js";
import { HOUR_MS } from "../../../text/milliseconds.js";
import type { Desk } from "../../desk.js";
import { isOvertaken } from "../../figures/moved-figures.js";
import type { Passage } from "../../reading/passage.js";
import type { SourceArticle } from "../../verify/source.js";
import type { VerifyContext } from "../../verify/statement.js";
import { attributed, type Place } from "../attribute.js";
import { isDisputed } from "../bare-dispute.js";
import { isBeforeArrest } from "../before-arrest.js";
import { likelyToldBefore } from "../opening-again.js";
import { isPastDue } from "../past-due.js";
import { isPastState } from "../past-state.js";
import { sameClaim } from "../same-claim.js";
import { leaning } from "../stands-alone.js";
import { MOST_RETOLD } from "./own-report.js";

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
      if (
        isDisputed(desk, passage) ||
        isOvertaken(desk, passage) ||
        isPastDue(desk, passage) ||
        desk.said(passage, 0.6) ||
        likelyToldBefore(desk, passage) === undefined
      )
        continue;
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
      isOvertaken(desk, p) ||
      isPastState(desk.reading, p) ||
      isBeforeArrest(desk, p) ||
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
