/** Opens a store that this user may not write to, and says what came of it as JSON. Started by sqlite-store.test.ts. */
import type { StoreError } from "../../src/pipeline/ports.js";
import { openSqliteStore } from "../../src/store/index.js";

const file = process.argv[2] as string;
const codeOf = (error: unknown): string => (error as StoreError).code ?? String(error);

let opening = "";
try {
  await openSqliteStore(file).close();
} catch (error) {
  opening = codeOf(error);
}
const store = openSqliteStore(file, { reading: true });
const articles = await store.position();
const committing = await store.commit({ endedSources: ["a"], stages: { extract: 9 } }).catch(codeOf);
await store.close();
process.stdout.write(JSON.stringify({ opening, articles, committing }));
