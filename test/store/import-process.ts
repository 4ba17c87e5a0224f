/**
 * An import that can be killed: stores the sample edition article by article, makes briefs in between, and says on
 * standard output what has been acknowledged. Started by kill.test.ts.
 */
import { writeSync } from "node:fs";
import { buildBriefs } from "../../src/pipeline/build-briefs.js";
import { openNewsroom } from "../../src/pipeline/newsroom.js";
import { openSqliteStore } from "../../src/store/index.js";
import { handClock, inlineExtractor, sampleCaptures, testStages } from "../pipeline/desk.js";

// Written at once and past any buffer: what stands here was promised before the process died.
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const store = openSqliteStore(process.argv[2] as string);
const stages = testStages();
const clock = handClock();
const newsroom = await openNewsroom({ store, stages, clock, extractor: inlineExtractor });
say("ready");
for (const [n, capture] of sampleCaptures().entries()) {
  const [outcome] = await newsroom.add([capture]);
  if (outcome && outcome.kind !== "rejected") say(`article ${outcome.articleId} ${outcome.kind}`);
  if (n % 5 === 4) await newsroom.checkpoint();
  if (n % 3 === 2) await buildBriefs({ store, clock, composer: stages.brief });
  for (const { id, version } of await store.cards()) say(`brief ${id} ${version}`);
}
await buildBriefs({ store, clock, composer: stages.brief });
await store.close();
say("done");
