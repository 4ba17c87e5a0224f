import { createOnlineResolver } from "../annotate/linking/index.js";
import type { Clock, Encyclopedia, Fetcher } from "../pipeline/ports.js";

export interface WikidataOptions {
  /** Address of the API. */
  readonly url: string;
  readonly clock: Clock;
  /** Told why names cannot be asked for. */
  readonly onTrouble?: (message: string) => void;
}

/**
 * Wikidata, asked over the polite fetcher: one request at a time, at the pace of the settings, under our own user agent, with `maxlag`, as
 * its API etiquette asks (https://www.mediawiki.org/wiki/API:Etiquette).
 */
export function createWikidata(fetcher: Fetcher, { url, clock, onTrouble }: WikidataOptions): Encyclopedia {
  const decoder = new TextDecoder();
  const fetchJson = async (address: string): Promise<unknown> => {
    const result = await fetcher.fetch({ url: address, kind: "api" });
    if (result.status !== "ok") throw new Error("message" in result ? result.message : "The answer was empty.");
    const answer = JSON.parse(decoder.decode(result.bytes)) as { readonly error?: { readonly info?: string } };
    if (answer.error) throw new Error(answer.error.info ?? "The service refused the question.");
    return answer;
  };
  return {
    async candidates(name, type, language) {
      // Each name is asked for once a round and its answer kept in the store, so that nothing need be remembered here.
      const resolve = createOnlineResolver(fetchJson, { api: url, retrieved: clock.now().slice(0, 10), language });
      try {
        return await resolve(name, type);
      } catch (error) {
        onTrouble?.(`${new URL(url).host}: ${(error as Error).message}`);
        return undefined;
      }
    },
    close: () => fetcher.close(),
  };
}
