import { textOf } from "./html-tree.js";
import { textField } from "./json-ld.js";
import type { Block } from "./page-blocks.js";
import type { PageFacts } from "./page-facts.js";
import { credibleTime } from "./parse-time.js";

export interface PageTimes {
  readonly published?: string;
  readonly modified?: string;
}

/** Names under which pages state when they were published, the most telling first. */
const PUBLISHED =
  "article:published_time article:published article.published datepublished og:published_time parsely-pub-date sailthru.date cxenseparse:recs:publishtime article_date_original analyticsattributes.articledate publish-date published published_at publication_date pubdate pub_date publishdate pdate dcterms.created dcterms.date dc.date.issued dc.date date datecreated created citation_publication_date bt:pubdate revision_date".split(
    " ",
  );
const MODIFIED =
  "article:modified_time article:modified article.updated datemodified og:updated_time article_date_updated dcterms.modified dc.date.modified updated-date last-modified lastmod revision_date".split(
    " ",
  );
const IS_MODIFIED =
  /^\W*(?:last\s+)?(?:updated?|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato|обновлено)/i;
const IN_ADDRESS =
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](?<day>\d{1,2})(?:[/-]|$)/i;

function firstOf(values: Iterable<string | undefined>, now: string): string | undefined {
  for (const value of values) {
    const time = credibleTime(value, now);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** Times of `time` elements and of the lines around the headline, in order; the ones called updates apart. */
function shownTimes(facts: PageFacts, lines: readonly Block[]): { published: string[]; modified: string[] } {
  const shown = { published: [] as string[], modified: [] as string[] };
  for (const block of lines) {
    for (const part of block.text.split(/[|\n·•;]|(?=\b(?:updated|last modified)\b)/i))
      (IS_MODIFIED.test(part) ? shown.modified : shown.published).push(part);
  }
  for (const element of facts.times.slice(0, 20)) {
    const marks = `${element.attributes.class ?? ""} ${element.attributes.itemprop ?? ""}`;
    const time = element.attributes.datetime ?? textOf(element);
    (/updat|modif/i.test(marks) ? shown.modified : shown.published).push(time);
  }
  return shown;
}

/**
 * When a page says it was published and changed: first what it states to machines, then what it shows its reader, then its
 * address. The zone is kept as stated.
 */
export function pageTimes(facts: PageFacts, lines: readonly Block[], address: string, now: string): PageTimes {
  const article = facts.linked.article;
  const shown = shownTimes(facts, lines);
  const meta = (names: readonly string[]): Array<string | undefined> => names.map((name) => facts.meta.get(name)?.[0]);
  const dated = IN_ADDRESS.exec(address)?.groups;
  const fromAddress = dated
    ? `${dated.day} ${Number.isNaN(Number(dated.month)) ? dated.month : MONTH_NAMES[Number(dated.month) - 1]} ${dated.year}`
    : undefined;
  const modified = firstOf([textField(article?.dateModified), ...meta(MODIFIED), ...shown.modified], now);
  const published = firstOf(
    [
      textField(article?.datePublished),
      ...meta(PUBLISHED),
      ...shown.published,
      fromAddress,
      textField(article?.dateCreated),
      ...shown.modified,
    ],
    now,
  );
  return {
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  };
}

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
