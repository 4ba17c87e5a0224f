import type { PackRow } from "../../src/annotate/linking/index.js";
import { COUNTRY_IDS } from "./country-ids.js";

interface CountryRecord {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly independent: boolean | null;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly region: string;
  readonly subregion: string;
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } };
}

/** Names that newspapers use and the data does not list. */
const PRESS_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ["US", "U.S.", "USA", "U.S.A.", "America", "United States of America"],
  GB: ["UK", "U.K.", "Britain", "Great Britain"],
  AE: ["UAE", "Emirates"],
  CD: ["DRC", "Democratic Republic of Congo", "Democratic Republic of the Congo", "DR Congo"],
  CI: ["Ivory Coast"],
  CZ: ["Czech Republic"],
  MM: ["Burma"],
  TR: ["Turkey", "Türkiye"],
  MK: ["Macedonia"],
  TL: ["East Timor"],
};

/** Fewest inhabitants of a city that is listed though no capital. */
const LARGE_CITY = 150_000;

const words = (...parts: readonly string[]): string[] => [
  ...new Set(
    parts
      .join(" ")
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [],
  ),
];

/** "the United States", "the Bahamas": names that take an article inside a sentence. */
const inSentence = (country: string): string =>
  /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Comoros|Seychelles|Gambia|.*(?:Republic|Islands|Emirates)$|DR Congo)/.test(
    country,
  )
    ? `the ${country}`
    : country;

/** Where a country lies: in no part of the world that is called after it ("Australia is a country in Australia and New Zealand"). */
function partOfWorld({ name, region, subregion }: CountryRecord): string {
  const place = !subregion || subregion.includes(" and ") || subregion.includes(name.common) ? region : subregion;
  return /^(?:Caribbean|Antarctic)$/.test(place) ? `the ${place}` : place;
}

/** With so many of a territory's cities listed, its capital would be among them: "City of Victoria", of Hong Kong, is an old name for a part. */
const MANY_CITIES = 20;

function countryRow(country: CountryRecord, cities: ReadonlySet<string>): PackRow {
  const { common, official } = country.name;
  const isUnlisted = cities.size >= MANY_CITIES && !cities.has(country.capital[0] ?? "");
  const capital = isUnlisted && !country.independent ? undefined : country.capital[0];
  const kind = country.independent ? "country" : "territory";
  const place = country.subregion || country.region;
  const seat = capital === undefined ? "" : ` whose capital is ${capital}`;
  const start = inSentence(common);
  const is = common.endsWith("Islands") ? "are" : "is";
  const description =
    `${start[0]?.toUpperCase()}${start.slice(1)} ${is} a ${kind} in ${partOfWorld(country)}${seat}.`.replace(
      /\.+$/,
      ".",
    );
  const aliases = [official, ...(PRESS_NAMES[country.cca2] ?? [])].filter((name) => name !== common);
  const demonym = country.demonyms?.eng?.m ?? "";
  const id = COUNTRY_IDS.get(country.cca2) ?? `country:${country.cca2}`;
  return [
    id,
    common,
    aliases,
    "location",
    description,
    country.independent ? 99 : 85,
    words(country.capital[0] ?? "", demonym, place).join(" "),
  ];
}

/** Countries, their capitals and large cities. */
export function placeRows(countriesJson: string, citiesTsv: string): PackRow[] {
  const countries = JSON.parse(countriesJson) as readonly CountryRecord[];
  const byCode = new Map(countries.map((country) => [country.cca2, country]));
  const cityRows = citiesTsv.split("\n").slice(1);
  const cities = new Map<string, Set<string>>();
  for (const [name = "", code = ""] of cityRows.map((line) => line.split("\t")))
    cities.set(code, (cities.get(code) ?? new Set()).add(name));
  const rows = countries
    .filter((c) => c.cca2 !== "AQ")
    .map((country) => countryRow(country, cities.get(country.cca2) ?? new Set()));
  const seen = new Set(rows.map((row) => row[0]));
  for (const line of cityRows) {
    const [name = "", code = "", id = "", people = "0"] = line.split("\t");
    const country = byCode.get(code);
    const population = Number(people);
    if (country === undefined || !/^Q\d+$/.test(id) || seen.has(id)) continue;
    const isCapital = country.capital.includes(name) && population > 20_000;
    if (!isCapital && population < LARGE_CITY) continue;
    seen.add(id);
    const where = inSentence(country.name.common);
    const role = isCapital ? `the capital of ${where}` : `a city in ${where}`;
    const prior = Math.round(Math.min(95, (isCapital ? 65 : 25) + 12 * Math.log10(Math.max(1, population / 100_000))));
    const context = words(country.name.common, country.demonyms?.eng?.m ?? "");
    rows.push([
      id,
      name,
      [],
      "location",
      `${name} is ${role}.`,
      prior,
      context.join(" "),
      `https://www.wikidata.org/wiki/${id}`,
    ]);
  }
  return rows;
}
