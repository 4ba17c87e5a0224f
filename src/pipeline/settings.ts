import { z } from "zod";
import type { QuotingRule } from "../model/quoting.js";

const count = (value: number, min: number, max: number, text: string) =>
  z.number().int().min(min).max(max).default(value).describe(text);
const amount = (value: number, min: number, max: number, text: string) =>
  z.number().min(min).max(max).default(value).describe(text);
const bytes = (value: number, text: string) => count(value, 1024, 1024 ** 3, `${text}, in bytes after decoding.`);

const KIB = 1024;
const MIB = 1024 * KIB;

const fetchSettings = z.strictObject({
  connectSeconds: amount(5, 0.1, 300, "Longest wait for name look-up and connection."),
  firstByteSeconds: amount(10, 0.1, 300, "Longest wait for the first byte of an answer."),
  totalSeconds: amount(30, 0.1, 3600, "Longest time for one fetch, redirects included."),
  redirects: count(5, 0, 20, "Redirects that are followed; every hop is checked like the first address."),
  ports: z.array(z.number().int().min(1).max(65_535)).min(1).default([80, 443]).describe("Ports that may be dialled."),
  encodings: count(2, 0, 5, "Content encodings that are undone, one inside the other."),
  maxFeedBytes: bytes(10 * MIB, "Largest feed"),
  maxPageBytes: bytes(5 * MIB, "Largest page"),
  maxImageBytes: bytes(5 * MIB, "Largest image"),
  maxHeaderBytes: bytes(32 * KIB, "Largest header section of an answer"),
  allowPrivate: z
    .array(z.string())
    .default([])
    .describe(
      "Hosts with port, such as `127.0.0.1:8080`, that may be fetched although their address is private. Empty: none. Only for a feed server of your own.",
    ),
});

const parseSettings = z.strictObject({
  extractionSeconds: amount(5, 0.1, 600, "Longest time for making an article of a page; the worker is ended after it."),
  workers: count(
    2,
    1,
    64,
    "Worker threads that extract pages; one fewer, but at least one, annotate the articles of an import.",
  ),
});

const politeSettings = z.strictObject({
  delaySeconds: amount(2, 0, 3600, "Time between two requests to one host; there is never more than one at a time."),
  total: count(32, 1, 1024, "Requests at the same time in all."),
});

const pollSettings = z.strictObject({
  minMinutes: amount(15, 1, 1440, "Shortest time between two polls of a feed."),
  maxHours: amount(24, 0.1, 720, "Longest time between two polls of a feed."),
  stopAfterDays: amount(30, 1, 3650, "A feed that has failed for so long is stopped, and shown as such."),
  itemsPerPoll: count(50, 1, 2000, "New items that are fetched from one feed in one poll, newest first."),
});

const showSettings = z.strictObject({
  quoteShare: amount(0.1, 0, 1, "Share of an article's text that one page may quote."),
  quoteCharacters: count(
    600,
    0,
    100_000,
    "Characters of an article's text that one page may quote, whatever its length.",
  ),
  strict: z.boolean().default(false).describe("Cut every extract at `strictCharacters`."),
  strictCharacters: count(150, 20, 10_000, "Longest extract when `strict` is on."),
  sentenceCharacters: count(
    300,
    0,
    10_000,
    "Longest sentence that may stand whole of an article of which a page shows nothing else, however short the article is.",
  ),
});

const keepSettings = z.strictObject({
  rawPageDays: amount(7, 0, 36_500, "Days that fetched pages are kept as they came."),
  textDays: amount(30, 1, 36_500, "Days that full texts of articles are kept; quotations in briefs stay."),
  storyDays: amount(365, 1, 36_500, "Days that a story is kept after its last article reached us."),
});

const knowledgeSettings = z.strictObject({
  online: z
    .boolean()
    .default(false)
    .describe("Ask Wikidata for names that the packs do not know, when a story of several articles is told."),
  url: z
    .url({ protocol: /^https?$/ })
    .default("https://www.wikidata.org/w/api.php")
    .describe("Address of the API of Wikidata, or of a copy of it."),
  namesPerRound: count(
    20,
    1,
    10_000,
    "Names that are asked for in one round; the others wait until their story is next told.",
  ),
  keepDays: amount(30, 0, 3650, "Days that an answer is kept before a name is asked for again."),
});

const serveSettings = z.strictObject({
  host: z
    .string()
    .min(1)
    .default("127.0.0.1")
    .describe("Address to listen on; `0.0.0.0` for every one of this machine."),
  port: count(8080, 0, 65_535, "Port to listen on; 0 for any free one."),
  baseUrl: z
    .string()
    .default("")
    .describe(
      "Public address of the site, such as `https://news.example.org`; used in canonical links and never taken from a request.",
    ),
  shutdownSeconds: amount(10, 0, 600, "Longest time from SIGTERM to the end."),
});

const group = <T extends z.ZodType>(schema: T, text: string) => schema.describe(text);

/** Every setting there is, with its default, its bounds and what it means. docs/settings.md is made from this. */
export const settingsSchema = z.strictObject({
  fetch: group(fetchSettings.prefault({}), "Getting things from outside."),
  parse: group(parseSettings.prefault({}), "Reading what came in."),
  polite: group(politeSettings.prefault({}), "How hard we lean on other people's servers."),
  poll: group(pollSettings.prefault({}), "How often feeds are asked."),
  show: group(showSettings.prefault({}), "How much of an article is shown to readers."),
  keep: group(keepSettings.prefault({}), "How long things are kept."),
  knowledge: group(knowledgeSettings.prefault({}), "What names stand for."),
  serve: group(serveSettings.prefault({}), "The web site."),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of an empty file. */
export const defaultSettings = (): Settings => settingsSchema.parse({});

/** How much of an article a page may show, as the settings have it. */
export const quotingRule = ({ show }: Pick<Settings, "show">): QuotingRule => ({
  share: show.quoteShare,
  characters: show.quoteCharacters,
  strict: show.strict,
  strictCharacters: show.strictCharacters,
  sentenceCharacters: show.sentenceCharacters,
});
