/** Shows what our reader made of a feed under the names that feedparser gives things, so that its cases can be asked. */
import type { FeedDate, FeedDocument, FeedPerson, FeedRecord, FeedText } from "../../src/feed/document.js";
import { Missing, type Names } from "./expectation.js";

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  channel: ["feed"],
  items: ["entries"],
  guid: ["id"],
  date: ["updated"],
  date_parsed: ["updated_parsed"],
  description: ["summary", "subtitle"],
  description_detail: ["summary_detail", "subtitle_detail"],
  url: ["href"],
  modified: ["updated"],
  modified_parsed: ["updated_parsed"],
  issued: ["published"],
  issued_parsed: ["published_parsed"],
  copyright: ["rights"],
  copyright_detail: ["rights_detail"],
  tagline: ["subtitle"],
  tagline_detail: ["subtitle_detail"],
};

/** A dictionary that answers to feedparser's older names too. */
export class View implements Names {
  readonly #values = new Map<string, unknown>();

  constructor(values: Readonly<Record<string, unknown>>) {
    for (const [key, value] of Object.entries(values)) if (value !== undefined) this.#values.set(key, value);
  }

  entries(): ReadonlyMap<string, unknown> {
    return this.#values;
  }

  has(key: string): boolean {
    return this.#find(key) !== undefined;
  }

  item(key: string): unknown {
    const found = this.#find(key);
    if (found === undefined) throw new Missing(key);
    return this.#values.get(found) as unknown;
  }

  #find(key: string): string | undefined {
    const names = [...(ALIASES[key] ?? []), key];
    return names.find((name) => this.#values.has(name));
  }
}

/** feedparser's time tuple: in UTC, Monday is 0, days of the year count from 1. */
function tuple(date: FeedDate | undefined): readonly number[] | undefined {
  if (date?.iso === undefined) return undefined;
  const time = new Date(date.iso);
  const newYear = Date.UTC(time.getUTCFullYear(), 0, 1);
  const weekday = (time.getUTCDay() + 6) % 7;
  const day = Math.floor((time.getTime() - newYear) / 86_400_000) + 1;
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()];
  return [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate(), ...clock, weekday, day, 0];
}

const detail = (text: FeedText | undefined): View | undefined =>
  text &&
  new View({ value: text.value, type: text.type, language: text.language ?? null, base: text.base, src: text.src });

const person = (one: FeedPerson): View => new View({ name: one.name, email: one.email, href: one.url });

const line = (one: FeedPerson | undefined): string | undefined =>
  one && (one.name && one.email ? `${one.name} (${one.email})` : (one.name ?? one.email));

const dict = (values: ReadonlyMap<string, string> | undefined): View | undefined =>
  values && new View(Object.fromEntries(values));

function texts(record: FeedRecord): Record<string, unknown> {
  const { title, subtitle, summary, rights, info } = record.texts;
  const short = summary ?? record.contents[0];
  return {
    title: title?.value,
    title_detail: detail(title),
    subtitle: subtitle?.value,
    subtitle_detail: detail(subtitle),
    summary: short?.value,
    summary_detail: detail(short),
    rights: rights?.value,
    rights_detail: detail(rights),
    info: info?.value,
    info_detail: detail(info),
    content: record.contents.map(detail),
  };
}

function dates(record: FeedRecord): Record<string, unknown> {
  const { published, updated, created, expired, validFrom, validUntil } = record.dates;
  const named = {
    published,
    updated: updated ?? published,
    created,
    expired,
    validity_start: validFrom,
    validity_end: validUntil,
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, date]) => [
      [name, date?.raw],
      [`${name}_parsed`, tuple(date)],
    ]),
  );
}

function people(record: FeedRecord): Record<string, unknown> {
  const author = record.authors.at(-1);
  return {
    author: line(author),
    author_detail: author && person(author),
    authors: record.authors.map(person),
    contributors: record.contributors.map(person),
    publisher: line(record.publisher),
    publisher_detail: record.publisher && person(record.publisher),
  };
}

const yesNo = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value === "yes");
const explicit = (value: string | undefined): boolean | null | undefined =>
  value === undefined
    ? undefined
    : ["yes", "true", "explicit"].includes(value)
      ? true
      : ["clean", "no", "false"].includes(value)
        ? false
        : null;

function fields(record: FeedRecord): Record<string, unknown> {
  const plain = Object.fromEntries(record.fields);
  const all = (name: string) => record.elements.get(name)?.map((values) => dict(values));
  const thumbnails = all("media_thumbnail");
  const restriction = record.elements.get("media_restriction")?.[0];
  return {
    ...plain,
    itunes_block: yesNo(plain.itunes_block),
    itunes_explicit: explicit(plain.itunes_explicit),
    cloud: all("cloud")?.[0],
    media_content: all("media_content"),
    media_thumbnail: thumbnails,
    media_credit: all("media_credit"),
    media_rating: all("media_rating")?.[0],
    media_restriction:
      restriction && new View({ ...Object.fromEntries(restriction), content: restriction.get("content")?.split(" ") }),
    "thr_in-reply-to": all("thr_in-reply-to")?.[0],
    media_license: all("media_license")?.[0],
    media_player: all("media_player")?.[0],
  };
}

function viewOf(record: FeedRecord): View {
  const link = record.fields.get("link") ?? (record.idIsLink ? record.id : undefined);
  const tags = record.tags.map(
    (tag) => new View({ term: tag.term ?? null, scheme: tag.scheme ?? null, label: tag.label ?? null }),
  );
  const enclosures = record.links.filter(({ rel }) => rel === "enclosure");
  const { generator, place } = record;
  return new View({
    ...fields(record),
    ...texts(record),
    ...dates(record),
    ...people(record),
    id: record.id,
    link,
    href: link,
    links: record.links.map(({ attributes }) => dict(attributes)),
    guidislink: record.idIsLink === undefined ? undefined : record.idIsLink && !record.fields.has("link"),
    tags: tags.length > 0 ? tags : undefined,
    category: record.tags[0] && (record.tags[0].term ?? null),
    enclosures: enclosures.map(({ attributes }) => dict(new Map([...attributes].filter(([key]) => key !== "rel")))),
    license: record.links.find(({ rel }) => rel === "license")?.href,
    image: pictureOf(record),
    textinput: dict(record.textInput),
    language: record.language,
    generator: generator?.name,
    generator_detail: generator && new View({ ...generator }),
    source: record.source && viewOf(record.source),
    where: place && new View({ type: place.type, coordinates: shapeOf(place), srsName: place.srsName }),
  });
}

/** A picture, its measures as numbers. */
function pictureOf({ image }: FeedRecord): View | undefined {
  if (!image) return undefined;
  const measures = ["width", "height"].flatMap((name) => (image.has(name) ? [[name, Number(image.get(name))]] : []));
  return new View({ ...Object.fromEntries(image), ...Object.fromEntries(measures) });
}

/** A point is one pair, a polygon a list of rings, a box and a line a list of pairs. */
function shapeOf(place: NonNullable<FeedRecord["place"]>): unknown {
  if (place.type === "Point") return place.coordinates[0];
  return place.type === "Polygon" ? [place.coordinates] : place.coordinates;
}

/** The whole document; undefined stands for bytes that are no feed. */
export function documentView(document: FeedDocument | undefined): View {
  return new View({
    bozo: document === undefined || document.faults.length > 0,
    bozo_exception: document?.faults.find(({ code }) => code === "wrong-encoding") !== undefined,
    version: document?.format ?? "",
    encoding: document?.encoding ?? "",
    namespaces:
      document && new View(Object.fromEntries([...document.namespaces].map(([address, prefix]) => [prefix, address]))),
    feed: document ? viewOf(document.channel) : new View({}),
    entries: document?.entries.map(viewOf) ?? [],
  });
}
