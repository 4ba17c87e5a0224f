import { type Html, html } from "./html.js";

/** Words of context on each side of what changed. */
const CONTEXT = 9;

/** One side of a change: what stands before the changed words, the words, what stands after. */
interface Side {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface ChangedWords {
  readonly was: Side;
  readonly now: Side;
}

const partsOf = (parts: readonly string[], from: number, to: number): Side => {
  const start = Math.max(0, from - CONTEXT);
  const end = Math.min(parts.length, to + CONTEXT);
  return {
    before: `${start > 0 ? "\u2026 " : ""}${parts.slice(start, from).join(" ")}`,
    words: parts.slice(from, to).join(" "),
    after: `${parts.slice(to, end).join(" ")}${end < parts.length ? " \u2026" : ""}`,
  };
};

/** Where two forms of a passage differ, with a little of what they share. */
export function changedWords(from: string, to: string): ChangedWords {
  const [old, now] = [from.split(/\s+/).filter(Boolean), to.split(/\s+/).filter(Boolean)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let [endOld, endNow] = [old.length, now.length];
  while (endOld > start && endNow > start && old[endOld - 1] === now[endNow - 1]) {
    endOld -= 1;
    endNow -= 1;
  }
  return { was: partsOf(old, start, endOld), now: partsOf(now, start, endNow) };
}

export const sideText = ({ before, words, after }: Side): string => [before, words, after].filter(Boolean).join(" ");

/** A side with its changed words marked, as far as `shown`, the part of its text that may stand on the page, goes. */
export function sideView(side: Side, shown: string, element: "del" | "ins"): Html {
  const whole = sideText(side);
  const start = side.before === "" ? 0 : side.before.length + 1;
  const end = start + side.words.length;
  const words = shown.slice(start, end);
  const marked = words === "" ? "" : element === "del" ? html`<del>${words}</del>` : html`<ins>${words}</ins>`;
  return html`${shown.slice(0, start)}${marked}${shown.slice(end)}${shown.length < whole.length ? "\u00a0\u2026" : ""}`;
}
