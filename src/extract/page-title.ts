import { normaliseLine } from "../text/normalise.js";
import { type HtmlElement, textOf } from "./html-tree.js";
import { textField } from "./json-ld.js";
import type { Block } from "./page-blocks.js";
import type { PageFacts } from "./page-facts.js";

/** Longest title that is read: more is a mistake of the page, or an attack. */
const MAX_TITLE = 500;
const SEPARATOR = /\s+(?:[|–—·•»:-]|::)\s+/;
const TITLE_MARKS =
  /(?:^|[\s_-])(?:(?:entry|post|article|story|single|page|main|content|news)[_-]?)?(?:title|headline|heading)(?:$|[\s_-])/i;

const line = (raw: string | undefined): string =>
  normaliseLine((raw ?? "").slice(0, MAX_TITLE * 2)).slice(0, MAX_TITLE);
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A stated title without the outlet's name at its end or start. */
function withoutSite(title: string, site: string, host: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string): boolean => {
    const fold = folded(part);
    return (
      fold !== "" &&
      (fold === folded(site) ||
        folded(site).includes(fold) ||
        host.replace(/[.-]/g, "").includes(fold) ||
        (site !== "" && fold.includes(folded(site)) && fold.length < folded(site).length + 12))
    );
  };
  let text = title;
  for (let last = parts.length - 1; last > 0 && isSite(parts[last]!); last--) {
    const at = text.lastIndexOf(parts[last]!);
    text = text.slice(0, at).replace(/\s+(?:[|–—·•»:-]|::)\s+$/, "");
  }
  return text;
}

/** Words that two texts share, as a part of all their words: 1 for equal texts. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const there = new Set(right);
  const shared = left.filter((word) => there.has(word)).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

const isSiteName = (text: string, site: string, host: string): boolean => {
  const fold = folded(text);
  return fold === folded(site) || (fold.length > 3 && host.replace(/[.-]/g, "").includes(fold));
};

/**
 * The headline a page shows. A heading that agrees with what the page states (JSON-LD, OpenGraph, title tag) is what its
 * reader sees; where none agrees, the stated title stands, without the outlet's name.
 */
export function pageTitle(facts: PageFacts, blocks: readonly Block[], site: string, host: string): string {
  const meta = (name: string): string => withoutSite(line(facts.meta.get(name)?.[0]), site, host);
  const stated = [
    line(textField(facts.linked.article?.headline)),
    meta("og:title"),
    meta("twitter:title"),
    withoutSite(line(facts.titleTag), site, host),
  ].filter(Boolean);
  const headings = facts.headings
    .map((element) => ({ element, text: line(textOf(element)) }))
    .filter(({ text }) => text !== "" && !isSiteName(text, site, host));
  let best: string | undefined;
  let most = 0.45;
  for (const { text } of headings) {
    const agreed = Math.max(0, ...stated.map((title) => likeness(text, title)));
    if (agreed > most && wordsOf(text).length > 1) {
      most = agreed;
      best = text;
    }
  }
  if (best !== undefined) return best;
  const shown = shownAs(stated, blocks);
  if (shown !== undefined) return shown;
  return headings.find(({ element }) => isMarked(element))?.text ?? stated[0] ?? headings[0]?.text ?? "";
}

/** A line of the page that is a stated title, or all of one but its last part, which then is the outlet's name. */
function shownAs(stated: readonly string[], blocks: readonly Block[]): string | undefined {
  const whole = new Set(stated.map(folded));
  const heading = blocks.find(
    (block) => block.kind === "heading" && block.text.length <= MAX_TITLE && whole.has(folded(block.text)),
  );
  if (heading) return line(heading.text);
  const parts = new Set(
    stated.map((title) => folded(title.split(SEPARATOR).slice(0, -1).join(" "))).filter((part) => part.length >= 10),
  );
  const other = blocks.find((block) => block.text.length <= MAX_TITLE && parts.has(folded(block.text)));
  return other && line(other.text);
}

const isMarked = (element: HtmlElement): boolean =>
  TITLE_MARKS.test(`${element.attributes.class ?? ""} ${element.attributes.itemprop ?? ""}`.slice(0, 300));
