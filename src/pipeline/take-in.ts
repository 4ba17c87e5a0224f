import type { Capture } from "../model/capture.js";
import { isRejection, type Rejection } from "../model/rejection.js";
import type { Newsroom, Prepared } from "./newsroom.js";
import type { SourceMark } from "./ports.js";
import type { Found } from "./read-source.js";
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

/** What is stored in one commit. */
interface Load {
  readonly captures: readonly Capture[];
  readonly rejections: readonly Rejection[];
  /** How far the files are read that it came from. */
  readonly marks: readonly SourceMark[];
}

/** Counts what comes of an import. */
function createCounter(options: TakeInOptions) {
  const counts = { stored: 0, changed: 0, unchanged: 0, rejected: 0 };
  const reasons: Record<string, number> = {};
  const refuse = (rejection: Rejection) => {
    counts.rejected += 1;
    const reason = `${rejection.stage}/${rejection.code}`;
    reasons[reason] = (reasons[reason] ?? 0) + 1;
    options.onRejection?.(rejection);
  };
  const tally = (): Tally => ({ ...counts, reasons: { ...reasons } });
  return {
    tally,
    add(outcomes: readonly Outcome[], refused: readonly Rejection[]) {
      for (const rejection of refused) refuse(rejection);
      for (const outcome of outcomes) {
        if (outcome.kind === "rejected") refuse(outcome.rejection);
        else counts[outcome.kind] += 1;
      }
      options.onCommit?.(tally());
    },
  };
}

/**
 * What was found, in loads. One that holds marks ends only where a mark says that all of it was read, so that a reading
 * which starts there misses nothing and repeats nothing. When `signal` is aborted, what was found so far is the last.
 */
async function* loads(source: AsyncIterable<Found>, signal: AbortSignal | undefined): AsyncGenerator<Load> {
  let captures: Capture[] = [];
  let rejections: Rejection[] = [];
  const marks = new Map<string, SourceMark>();
  const load = (): Load => {
    const full = { captures, rejections, marks: [...marks.values()] };
    [captures, rejections] = [[], []];
    marks.clear();
    return full;
  };
  for await (const found of source) {
    if (found.kind === "mark") {
      const { source: file, identity, offset } = found;
      marks.set(file, { source: file, identity, offset });
    }
    const size = captures.length + rejections.length;
    if (size >= BATCH && (found.kind === "mark" || marks.size === 0)) yield load();
    if (signal?.aborted) break;
    if (found.kind === "mark") continue;
    if (isRejection(found)) rejections.push(found);
    else captures.push(found);
  }
  if (captures.length + rejections.length + marks.size > 0) yield load();
}

/** Puts everything that a source holds into the newsroom, and counts what came of it. */
export async function takeIn(
  newsroom: Newsroom,
  source: AsyncIterable<Found>,
  options: TakeInOptions = {},
): Promise<Tally> {
  const counter = createCounter(options);
  // While one load is stored, the next is being read and annotated.
  let waiting: { readonly prepared: Prepared; readonly load: Load } | undefined;
  const storeWaiting = async () => {
    if (!waiting) return;
    const { prepared, load } = waiting;
    waiting = undefined;
    const { rejections, marks } = load;
    counter.add(await newsroom.store(prepared, { rejections, marks }), rejections);
  };
  for await (const load of loads(source, options.signal)) {
    if (options.dryRun) {
      counter.add(await newsroom.survey(load.captures), load.rejections);
      continue;
    }
    const prepared = await newsroom.prepare(load.captures);
    await storeWaiting();
    waiting = { prepared, load };
  }
  await storeWaiting();
  if (!options.dryRun) await newsroom.checkpoint();
  return counter.tally();
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
