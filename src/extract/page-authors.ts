import { cleanAuthors } from "./clean-authors.js";
import { textOf } from "./html-tree.js";
import { namesField } from "./json-ld.js";
import type { Block } from "./page-blocks.js";
import type { PageFacts } from "./page-facts.js";

const META = [
  "author",
  "byl",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "article_author",
  "article:author",
  "cxenseparse:author",
  "analyticsattributes.author",
  "twitter:creator:name",
];
const BY =
  /^(?:(?:written|reported|posted|story|words|text|article|analysis|review)\s+)?by\b[:\s]+\p{Lu}|(?:\d{4}|[ap]m|[|/•·–-]|[A-Z]{2,4})\s*by\s+\p{Lu}\p{L}+\s+\p{Lu}|^(?:von|par|por|door)\s+\p{Lu}\p{L}+\s+\p{Lu}|^(?:text|текст|автор|texto|testo|texte|autor|auteur|autore)\s*:\s*\p{Lu}/iu;
const MAX_BYLINE = 300;

/** A line that is an agency's name and at most a date, as where a byline would stand. */
const AGENCY_LINE =
  /^(?:by\s+)?(?:the\s+)?(?:associated press|ap|reuters|afp|agence france[- ]presse|bloomberg(?: news)?|pti|ians|ani|upi|dpa|pa media|press association|canadian press|xinhua|kyodo|yonhap|tass|ansa|efe)(?:\s+(?:staff|news|wire|report|reports))?\s*(?:$|[,|•·–-]|\w+ \d{1,2},? \d{4}|\d)/i;
const PICTURE = /photo|image|getty|picture|credit|©|\/|courtesy/i;

const isCredit = (block: Block): boolean =>
  block.text.length < 120 &&
  !block.afterMedia &&
  !PICTURE.test(block.text) &&
  (AGENCY_LINE.test(block.text) || (BY.test(block.text) && !/\p{Ll}{3}[.!?]$/u.test(block.text)));

/** Raw strings in which the page names who wrote it; also those of agencies and desks, for the credit line. */
export function bylineTexts(facts: PageFacts, lines: readonly Block[]): string[] {
  return [
    ...namesField(facts.linked.article?.author, facts.linked.byId).map(({ name }) => name),
    ...META.flatMap((name) => facts.meta.get(name) ?? []),
    ...lines.filter(isCredit).map((block) => block.text),
  ].map((text) => text.slice(0, MAX_BYLINE));
}

/** The people who wrote the page's article: as JSON-LD has them, as its metadata has them, or as its byline shows them. */
export function pageAuthors(facts: PageFacts, lines: readonly Block[], outlet: string): string[] {
  const linked = namesField(facts.linked.article?.author, facts.linked.byId);
  const people = [...new Set(linked.flatMap(({ name, person }) => cleanAuthors(name, { trusted: person, outlet })))];
  const shown = shownAuthors(facts, lines, outlet);
  if (people.length > 0) return isFuller(shown, people) ? shown : people;
  for (const name of META) {
    const stated = (facts.meta.get(name) ?? []).filter((value) => !/^https?:/i.test(value));
    const found = cleanAuthors(stated, { outlet });
    if (found.length > 0) return found;
  }
  return shown;
}

/** Whether a byline has all the stated names and others beside, none of them a stated one with something stuck to it. */
const isFuller = (shown: readonly string[], people: readonly string[]): boolean =>
  shown.length > people.length &&
  people.every((name) => shown.includes(name) && shown.every((other) => other === name || !other.includes(name)));

/** Names in elements marked as byline, or in a line near the headline that begins with "By". */
function shownAuthors(facts: PageFacts, lines: readonly Block[], outlet: string): string[] {
  for (const block of lines) {
    if (block.text.length > MAX_BYLINE || /\p{Ll}{3}[.!?]$/u.test(block.text) || !BY.test(block.text)) continue;
    const found = cleanAuthors(block.text.split("\n"), { outlet });
    if (found.length > 0) return found;
  }
  for (const byline of facts.bylines) {
    const text = textOf(byline);
    const found = text.length < MAX_BYLINE ? cleanAuthors(text.split("\n"), { outlet }) : [];
    if (found.length > 0) return found;
  }
  return [];
}
