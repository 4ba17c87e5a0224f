import type { KnowledgeEntry, NameType } from "../../model/index.js";
import { entryOf } from "./knowledge-pack.js";
import { dumpRow } from "./wikidata-dump.js";

/** Reads JSON from an address. The caller brings the network, its user agent, its pace and its cache. */
export type FetchJson = (url: string) => Promise<unknown>;

interface SearchAnswer {
  readonly search?: ReadonlyArray<{ readonly id: string }>;
}
interface EntitiesAnswer {
  readonly entities?: Readonly<Record<string, object>>;
}

export interface OnlineOptions {
  /** Address of the API. */
  readonly api?: string;
  /** Day of the answers, YYYY-MM-DD. */
  readonly retrieved: string;
  /** Two letters. */
  readonly language?: string;
}

const API = "https://www.wikidata.org/w/api.php";
const CANDIDATES = 5;

/**
 * Candidates for a name from the Wikidata API (wbsearchentities, wbgetentities). Off unless a user turns it on: nothing
 * here runs by itself, and each name is asked for once as long as the resolver lives. A page of meanings is never a
 * candidate. Rejects when `fetchJson` does.
 */
export function createOnlineResolver(fetchJson: FetchJson, { api = API, retrieved, language = "en" }: OnlineOptions) {
  const known = new Map<string, Promise<readonly KnowledgeEntry[]>>();
  const ask = async (name: string, type: NameType): Promise<readonly KnowledgeEntry[]> => {
    const search = new URLSearchParams({
      ...{ action: "wbsearchentities", format: "json", type: "item", search: name },
      ...{ language, limit: String(CANDIDATES), maxlag: "5" },
    });
    const found = ((await fetchJson(`${api}?${search}`)) as SearchAnswer).search ?? [];
    const ids = found.map(({ id }) => id).filter((id) => /^Q\d+$/.test(id));
    if (ids.length === 0) return [];
    const get = new URLSearchParams({
      ...{ action: "wbgetentities", format: "json", ids: ids.join("|"), languages: language },
      ...{ props: "labels|descriptions|aliases|claims|sitelinks", maxlag: "5" },
    });
    const { entities = {} } = (await fetchJson(`${api}?${get}`)) as EntitiesAnswer;
    const source = { name: "Wikidata", url: "https://www.wikidata.org/", licence: "CC0 1.0", retrieved };
    return ids.flatMap((id) => {
      const row = dumpRow(JSON.stringify({ type: "item", ...entities[id] }), language);
      return row === undefined || row[3] !== type ? [] : [entryOf(row, source)];
    });
  };
  return (name: string, type: NameType): Promise<readonly KnowledgeEntry[]> => {
    const key = `${type}:${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = ask(name, type);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}
