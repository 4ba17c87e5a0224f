import type { Capture } from "../model/capture.js";
import { isRejection, type Rejection } from "../model/rejection.js";
import type { Newsroom, Prepared } from "./newsroom.js";
import type { Outcome } from "./sort-articles.js";

/** Captures that are stored in one commit: enough to share its cost, few enough to lose little work when killed. */
const BATCH = 50;

/** What came of an import, by number; `rejected` by stage and code. */
export interface Tally {
  readonly stored: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly reasons: Readonly<Record<string, number>>;
}

export interface TakeInOptions {
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  /** Called after each commit: from then on, what is counted is safe. */
  readonly onCommit?: (tally: Tally) => void;
  readonly onRejection?: (rejection: Rejection) => void;
}

/** Puts everything that a source holds into the newsroom, and counts what came of it. */
export async function takeIn(
  newsroom: Newsroom,
  source: AsyncIterable<Capture | Rejection>,
  options: TakeInOptions = {},
): Promise<Tally> {
  const counts = { stored: 0, changed: 0, unchanged: 0, rejected: 0 };
  const reasons: Record<string, number> = {};
  const tally = (): Tally => ({ ...counts, reasons: { ...reasons } });
  const refuse = (rejection: Rejection) => {
    counts.rejected += 1;
    const reason = `${rejection.stage}/${rejection.code}`;
    reasons[reason] = (reasons[reason] ?? 0) + 1;
    options.onRejection?.(rejection);
  };
  const count = (outcome: Outcome) => {
    if (outcome.kind === "rejected") refuse(outcome.rejection);
    else counts[outcome.kind] += 1;
  };
  let captures: Capture[] = [];
  let rejections: Rejection[] = [];
  const settle = (outcomes: readonly Outcome[], refused: readonly Rejection[]) => {
    for (const rejection of refused) refuse(rejection);
    for (const outcome of outcomes) count(outcome);
    options.onCommit?.(tally());
  };
  // While one batch is stored, the next is being read and annotated.
  let waiting: { readonly prepared: Prepared; readonly refused: readonly Rejection[] } | undefined;
  const storeWaiting = async () => {
    if (!waiting) return;
    const { prepared, refused } = waiting;
    waiting = undefined;
    settle(await newsroom.store(prepared, { rejections: refused }), refused);
  };
  const flush = async () => {
    const [some, refused] = [captures, rejections];
    captures = [];
    rejections = [];
    if (options.dryRun) return settle(await newsroom.survey(some), refused);
    const prepared = await newsroom.prepare(some);
    await storeWaiting();
    waiting = { prepared, refused };
  };
  for await (const found of source) {
    if (options.signal?.aborted) break;
    if (isRejection(found)) rejections.push(found);
    else captures.push(found);
    if (captures.length + rejections.length >= BATCH) await flush();
  }
  if (captures.length + rejections.length > 0) await flush();
  await storeWaiting();
  if (!options.dryRun) await newsroom.checkpoint();
  return tally();
}

export const addTallies = (a: Tally, b: Tally): Tally => {
  const reasons: Record<string, number> = { ...a.reasons };
  for (const [reason, count] of Object.entries(b.reasons)) reasons[reason] = (reasons[reason] ?? 0) + count;
  return {
    stored: a.stored + b.stored,
    changed: a.changed + b.changed,
    unchanged: a.unchanged + b.unchanged,
    rejected: a.rejected + b.rejected,
    reasons,
  };
};
