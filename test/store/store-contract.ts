import { afterEach, beforeEach, describe } from "vitest";
import type { Store } from "../../src/pipeline/ports.js";
import { articlesContract } from "./contract/articles.js";
import { briefsContract } from "./contract/briefs.js";
import { feedsContract } from "./contract/feeds.js";
import { forecastsContract } from "./contract/forecasts.js";
import type { Held } from "./contract/held.js";
import { importsContract } from "./contract/imports.js";
import { keepingContract } from "./contract/keeping.js";
import { lookUpsContract } from "./contract/look-ups.js";
import { rulingsContract } from "./contract/rulings.js";
import { storiesContract } from "./contract/stories.js";

const PARTS = [
  articlesContract,
  storiesContract,
  briefsContract,
  rulingsContract,
  importsContract,
  lookUpsContract,
  forecastsContract,
  feedsContract,
  keepingContract,
];

/** What every store promises; each implementation runs the whole of it. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the store contract`, () => {
    const held = {} as Held;
    beforeEach(async () => {
      held.store = await open();
    });
    afterEach(() => held.store.close());
    for (const part of PARTS) part(held);
  });
}
