import type { Store } from "../../../src/pipeline/ports.js";

/** The store that a test is about; another one for each test. */
export interface Held {
  store: Store;
}
