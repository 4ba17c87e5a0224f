import type { Article } from "../model/article.js";

/** Words with which a page speaks to its reader instead of reporting. */
const ADDRESS =
  /\b(?:enable (?:javascript|cookies)|javascript (?:is )?(?:disabled|required)|verification (?:e-?mail|message)|click (?:here|on)|sign(?:ed)? (?:up|in)\b.*\b(?:e-?mail|newsletter|account|alerts?)|subscribe|newsletter|follow (?:us|@?[\w.]+(?: \w+)? on|\S+:)|facebook \||all rights reserved|copyright \d|©|terms of (?:service|use)|privacy policy|share this|read more|related (?:stories|articles|links|coverage)|advertisement|buy photo|e-?mail notifications?|your (?:notification|e-?mail|inbox|account|profile|browser|subscription)|log ?in to|comment(?:s|ing)? (?:section|policy|below)|may not be (?:published|reproduced)|watch (?:this|the) video|download (?:the|our) app|just one more thing|there was a problem|(?:spam|junk) folder|e-?mail delivered|notifications are|notification has been|delivered to your)\b|©|^\d{1,2}:\d\d .{0,100}$|^close\b.*!|^(?:posted|updated|published|close|photo|video|share|tweet|print|caption)\b.{0,60}$/i;
/** A longer line reports something, whatever else it says. */
const LONGEST_WORDS = 40;
/** Outlets remembered, and lines of each: the newest. */
const OUTLETS = 5_000;
const LINES = 300;
/** A shorter line than this may stand in two reports by chance. */
const SHORTEST = 12;
/** The same where it is not known whose the reports are, and lines remembered of these. */
const SHORTEST_OF_ANYBODY = 30;
const LINES_OF_ANYBODY = 20_000;
/** In place of an outlet: lines of articles of nobody in particular, those that one of them has printed and those that several have. */
const ONCE = "";
const SEVERAL = "unknown";

/** Whether a line has more words than reporting nothing takes. */
function isLong(line: string): boolean {
  let words = 1;
  for (let at = line.indexOf(" "); at >= 0 && words <= LONGEST_WORDS; at = line.indexOf(" ", at + 1)) words++;
  return words > LONGEST_WORDS;
}

/** Whether a line addresses the reader of a page ("Sign up for our newsletter") and reports nothing. */
const addressesReader = (line: string): boolean => !isLong(line) && ADDRESS.test(line);

function hash(line: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < line.length; i++) value = Math.imul(value ^ line.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** A text without the lines that address the reader. */
export const reported = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !addressesReader(line))
    .join("\n");

/**
 * Site furniture: lines that address the reader, and lines that an outlet has printed in an earlier article. They say nothing
 * about which story an article belongs to, but would tie all articles of a site together. Where no outlet is known, a line is a site's
 * once two earlier articles have it: one may be of the same event, and share words of an agency.
 */
export class Furniture {
  private readonly seen = new Map<string, Set<number>>();

  /** `ofAnybody`: whether articles whose outlet is not known are held against each other; to find copies among them, what they share must stay. */
  constructor(private readonly ofAnybody = false) {}

  /** The article's text without furniture. Its lines are remembered for the outlet. */
  strip({ outlet, text }: Article): string {
    if (text === "") return text;
    if (outlet.id === ONCE || outlet.id === SEVERAL) return this.ofAnybody ? this.stripOfAnybody(text) : reported(text);
    const known = this.linesOf(outlet.id);
    const kept: string[] = [];
    const own: number[] = [];
    for (const line of text.split("\n")) {
      if (line.length < SHORTEST) {
        if (line !== "") kept.push(line);
        continue;
      }
      const key = hash(line);
      own.push(key);
      if (!known.has(key) && !addressesReader(line)) kept.push(line);
    }
    for (const key of own) {
      known.delete(key);
      known.add(key);
    }
    trim(known, LINES);
    trim(this.seen, OUTLETS);
    return kept.join("\n");
  }

  private stripOfAnybody(text: string): string {
    const [once, several] = [this.linesOf(ONCE), this.linesOf(SEVERAL)];
    const lines = text
      .split("\n")
      .map((line) => ({ line, key: line.length < SHORTEST_OF_ANYBODY ? undefined : hash(line) }));
    const kept = lines.filter(({ line, key }) => !addressesReader(line) && (key === undefined || !several.has(key)));
    for (const key of new Set(lines.flatMap(({ key }) => key ?? []))) {
      const into = once.has(key) || several.has(key) ? several : once;
      into.delete(key);
      into.add(key);
    }
    trim(once, LINES_OF_ANYBODY);
    trim(several, LINES_OF_ANYBODY);
    trim(this.seen, OUTLETS);
    return kept.map(({ line }) => line).join("\n");
  }

  /** The lines remembered of an outlet, which is now the newest. */
  private linesOf(outlet: string): Set<number> {
    const lines = this.seen.get(outlet) ?? new Set();
    this.seen.delete(outlet);
    this.seen.set(outlet, lines);
    return lines;
  }

  snapshot(): Array<[outlet: string, lines: number[]]> {
    return [...this.seen].map(([outlet, lines]) => [outlet, [...lines]]);
  }

  restore(saved: ReadonlyArray<readonly [outlet: string, lines: readonly number[]]>): void {
    for (const [outlet, lines] of saved) this.seen.set(outlet, new Set(lines));
  }
}

function trim(collection: Map<string, unknown> | Set<number>, most: number): void {
  const keys = collection.keys();
  while (collection.size > most) {
    const { value } = keys.next();
    if (value === undefined) return;
    (collection as Set<number | string>).delete(value);
  }
}
