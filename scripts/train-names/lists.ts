import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "../../src/annotate/names/hash.js";
import { nameTokens } from "../../src/annotate/names/name-tokens.js";
import {
  extendPhrase,
  LISTS,
  type List,
  LONGEST_PHRASE,
  listBit,
  PHRASE_SEED,
} from "../../src/annotate/names/phrases.js";

/** Collects phrases with their lists. */
export class ListBuilder {
  readonly masks = new Map<number, number>();

  add(phrase: string, list: List): void {
    const words = nameTokens(phrase).words;
    if (words.length === 0 || words.length > LONGEST_PHRASE) return;
    let hash = PHRASE_SEED;
    for (const word of words) hash = extendPhrase(hash, hashText(word.replaceAll("’", "'").toLowerCase()));
    this.masks.set(hash, (this.masks.get(hash) ?? 0) | listBit(list));
  }
}

const withoutMarks = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ʼ‘`ʿʾ]/g, "'");

/** Sections of the hand-written lists. */
export function addWrittenLists(builder: ListBuilder, file: string): void {
  let list: List | undefined;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const section = /^\[(\w+)\]$/.exec(line.trim())?.[1];
    if (section !== undefined) {
      if (!LISTS.includes(section as List)) throw new Error(`no such list: ${section}`);
      list = section as List;
    } else if (!line.startsWith("#") && list !== undefined) {
      for (const entry of line.split(",")) builder.add(entry.trim(), list);
    }
  }
}

/** Cities and first-order regions: GeoNames, CC BY 4.0. */
export function addPlaces(builder: ListBuilder, folder: string): void {
  for (const line of readFileSync(join(folder, "places/world-cities.csv"), "utf8").split("\n").slice(1)) {
    const cells = /^("[^"]*"|[^,]*),("[^"]*"|[^,]*),("[^"]*"|[^,]*),/
      .exec(line)
      ?.slice(1)
      .map((c) => c.replaceAll('"', ""));
    if (cells === undefined) continue;
    const [city = "", country = "", region = ""] = cells;
    for (const name of [city, withoutMarks(city)]) if (name.length > 2) builder.add(name, "city");
    for (const name of [region, withoutMarks(region)]) if (name.length > 2) builder.add(name, "region");
    builder.add(country, "country");
  }
}

/** Names of countries and territories in English, from the runtime's CLDR data. */
export function addCountries(builder: ListBuilder): void {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const short = new Intl.DisplayNames(["en"], { type: "region", fallback: "none", style: "short" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const a of letters)
    for (const b of letters)
      for (const name of [names.of(a + b), short.of(a + b)]) {
        if (name === undefined || a + b === "ZZ") continue;
        builder.add(name, "country");
        builder.add(name.replace(/ \(.*\)/, "").replace("&", "and"), "country");
      }
}

/** Given names and surnames of US office holders: unitedstates/congress-legislators and openstates, CC0. */
export function addOfficials(builder: ListBuilder, folder: string): void {
  for (const line of readFileSync(join(folder, "people/us-officials.tsv"), "latin1").split("\n").slice(1)) {
    const name =
      line
        .split("\t")[0]
        ?.replace(/\\x([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) ?? "";
    const words = name.split(" ").filter((word) => !/^(?:.\.?|Jr\.?|Sr\.?|I+V?|".*")$/.test(word));
    if (words.length < 2) continue;
    builder.add(words[0] as string, "given");
    builder.add(words.at(-1) as string, "surname");
    builder.add(name, "person");
  }
}

/** News organisations: Kagi Search, MIT. */
export function addOutlets(builder: ListBuilder, file: string): void {
  const outlets = JSON.parse(readFileSync(file, "utf8")) as ReadonlyArray<{ organization: string }>;
  for (const { organization } of outlets) if (organization.length > 2) builder.add(organization, "outlet");
}

/** Which tags of compromise's lexicon stand in which of our lists. */
const LEXICON: Readonly<Record<string, List>> = {
  MaleName: "given",
  FemaleName: "given",
  FirstName: "given",
  LastName: "surname",
  City: "city",
  Region: "region",
  Country: "country",
  Demonym: "demonym",
  Organization: "organization",
  SportsTeam: "organization",
};

/** Names known to compromise (MIT). */
export function addLexicon(builder: ListBuilder, lexicon: Readonly<Record<string, string | readonly string[]>>): void {
  for (const [word, tags] of Object.entries(lexicon)) {
    for (const tag of [tags].flat()) {
      const list = LEXICON[tag];
      if (list !== undefined && word.length > 2) builder.add(word, list);
    }
  }
}

/** Words that open text writes in lower case: seen at least `least` times so, and more often so than with a capital. */
export function addCommonWords(builder: ListBuilder, sentences: Iterable<readonly string[]>, least: number): void {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const words of sentences) {
    for (const [i, word] of words.entries()) {
      if (!/^\p{L}+$/u.test(word)) continue;
      const form = word.toLowerCase();
      if (word === form) lower.set(form, (lower.get(form) ?? 0) + 1);
      else if (i > 0) capital.set(form, (capital.get(form) ?? 0) + 1);
    }
  }
  for (const [form, count] of lower)
    if (count >= least && count > (capital.get(form) ?? 0)) builder.add(form, "common");
}
