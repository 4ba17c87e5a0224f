import type { Article } from "../model/article.js";

export interface TextChange {
  readonly kind: "added" | "removed" | "changed";
  readonly from?: string;
  readonly to?: string;
}

/** A number that stands where another one stood. */
export interface FigureChange {
  readonly from: string;
  readonly to: string;
  /** The changed paragraph, as it stands now. */
  readonly context: string;
}

/** What a later version of an article changed; every list is empty, and `title` absent, when nothing did. */
export interface VersionChange {
  readonly title?: { readonly from: string; readonly to: string };
  /** In the order of the text. */
  readonly paragraphs: readonly TextChange[];
  readonly figures: readonly FigureChange[];
  /** One line a change, for a person: `−` before what went, `+` before what came. */
  readonly summary: readonly string[];
}

/** Above this many comparisons only what was added and removed is told, without order. */
const MAX_CELLS = 1_000_000;
/** Share of words that two paragraphs have in common when one is a new form of the other. */
const SAME_PARAGRAPH = 0.5;
const NUMBER = /^[^\p{L}\p{N}]*\p{Sc}?\d[\d.,:]*(?:%|[a-z]{0,2})?[^\p{L}\p{N}]*$/u;

type Step<T> = { readonly kind: "same" | "removed" | "added"; readonly value: T };

/** Longest common subsequence, as steps from `a` to `b`; common ends are cut off first. */
function difference(a: readonly string[], b: readonly string[]): Step<string>[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const same = (values: readonly string[]): Step<string>[] => values.map((value) => ({ kind: "same", value }));
  return [...same(a.slice(0, start)), ...middle(a.slice(start, endA), b.slice(start, endB)), ...same(a.slice(endA))];
}

function middle(a: readonly string[], b: readonly string[]): Step<string>[] {
  if (a.length * b.length > MAX_CELLS) {
    const [inA, inB] = [new Set(a), new Set(b)];
    return [
      ...a.filter((value) => !inB.has(value)).map((value) => ({ kind: "removed" as const, value })),
      ...b.filter((value) => !inA.has(value)).map((value) => ({ kind: "added" as const, value })),
    ];
  }
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const steps: Step<string>[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      steps.push({ kind: "same", value: a[i++]! });
      j++;
    } else if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!))
      steps.push({ kind: "removed", value: a[i++]! });
    else steps.push({ kind: "added", value: b[j++]! });
  }
  return steps;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function likeness(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a.toLowerCase())), new Set(wordsOf(b.toLowerCase()))];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

/** Pairs what was removed with what was added in the same place and is like it. */
function paired(steps: ReadonlyArray<Step<string>>): TextChange[] {
  const changes: TextChange[] = [];
  for (let at = 0; at < steps.length; ) {
    if (steps[at]!.kind === "same") {
      at++;
      continue;
    }
    let end = at;
    while (end < steps.length && steps[end]!.kind !== "same") end++;
    const run = steps.slice(at, end);
    const added = run.filter((step) => step.kind === "added").map((step) => step.value);
    for (const { value } of run.filter((step) => step.kind === "removed")) {
      const match = added.findIndex((text) => likeness(value, text) >= SAME_PARAGRAPH);
      for (const to of added.splice(0, match === -1 ? 0 : match)) changes.push({ kind: "added", to });
      const to = match === -1 ? undefined : added.shift();
      changes.push(to === undefined ? { kind: "removed", from: value } : { kind: "changed", from: value, to });
    }
    for (const to of added) changes.push({ kind: "added", to });
    at = end;
  }
  return changes;
}

/** Numbers that took the place of others within a changed paragraph. */
function figuresOf({ from, to }: TextChange): FigureChange[] {
  if (from === undefined || to === undefined) return [];
  const figures: FigureChange[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const settle = (): void => {
    const [before, after] = [gone.filter((word) => NUMBER.test(word)), come.filter((word) => NUMBER.test(word))];
    for (let at = 0; at < Math.min(before.length, after.length); at++)
      figures.push({ from: bare(before[at]!), to: bare(after[at]!), context: to });
    [gone, come] = [[], []];
  };
  for (const step of difference(wordsOf(from), wordsOf(to))) {
    if (step.kind === "same") settle();
    else (step.kind === "removed" ? gone : come).push(step.value);
  }
  settle();
  return figures.filter((figure) => figure.from !== figure.to);
}

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%]+$/gu, "");

/** What changed from one version of an article to the next: headline, paragraphs, and figures within them. Pure. */
export function compareVersions(
  old: Pick<Article, "title" | "text">,
  now: Pick<Article, "title" | "text">,
): VersionChange {
  const lines = (text: string): string[] => text.split(/\n+/).filter(Boolean);
  const paragraphs = old.text === now.text ? [] : paired(difference(lines(old.text), lines(now.text)));
  const title = old.title === now.title ? undefined : { from: old.title, to: now.title };
  const told: TextChange[] = [...(title ? [{ kind: "changed" as const, ...title }] : []), ...paragraphs];
  const summary = told.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [`− ${from}`]),
    ...(to === undefined ? [] : [`+ ${to}`]),
  ]);
  const figures = told.flatMap(figuresOf);
  return { ...(title ? { title } : {}), paragraphs, figures, summary };
}
