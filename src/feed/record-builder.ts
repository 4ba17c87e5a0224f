import type {
  DateField,
  FeedDate,
  FeedLink,
  FeedPerson,
  FeedPlace,
  FeedRecord,
  FeedTag,
  FeedText,
  TextField,
} from "./document.js";

/** Collects what the elements of a feed, an entry or a source say; the element handlers write here. */
export class RecordBuilder {
  readonly texts: Partial<Record<TextField, FeedText>> = {};
  readonly contents: FeedText[] = [];
  readonly dates: Partial<Record<DateField, FeedDate>> = {};
  readonly authors: FeedPerson[] = [];
  readonly contributors: FeedPerson[] = [];
  readonly links: FeedLink[] = [];
  readonly tags: FeedTag[] = [];
  readonly fields = new Map<string, string>();
  readonly elements = new Map<string, ReadonlyMap<string, string>[]>();
  readonly #depths = new Map<string, number>();
  publisher: FeedPerson | undefined;
  id: string | undefined;
  idIsLink: boolean | undefined;
  image: ReadonlyMap<string, string> | undefined;
  textInput: ReadonlyMap<string, string> | undefined;
  generator: FeedRecord["generator"];
  source: FeedRecord | undefined;
  place: FeedPlace | undefined;
  language: string | undefined;

  constructor(readonly kind: "feed" | "entry" | "source") {}

  /**
   * Whether a value found `depth` levels below the record may be stored: what stands nearer wins over what stands deeper,
   * so that the title of a picture within an entry does not become the entry's.
   */
  claims(key: string, depth: number, firstWins = false): boolean {
    const before = this.#depths.get(key);
    if (before !== undefined && (firstWins ? depth >= before : depth > before)) return false;
    this.#depths.set(key, depth);
    return true;
  }

  /** Forgets at which depth a value was found, so that a value of the same depth may replace it. */
  yields(key: string): void {
    this.#depths.delete(key);
  }

  build(): FeedRecord {
    const { texts, contents, dates, authors, contributors, links, tags, fields, elements } = this;
    const { publisher, id, idIsLink, image, textInput, generator, source, place, language } = this;
    const optional = { publisher, id, idIsLink, image, textInput, generator, source, place, language };
    const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
    return { texts, contents, dates, authors, contributors, links, tags, fields, elements, ...present };
  }
}
