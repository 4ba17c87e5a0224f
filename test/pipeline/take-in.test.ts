import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../src/annotate/index.js";
import { readAnnotatorResources } from "../../src/io/annotator-resources.js";
import { createWorkerAnnotator } from "../../src/io/worker-annotator.js";
import type { Capture } from "../../src/model/capture.js";
import { openNewsroom } from "../../src/pipeline/newsroom.js";
import type { Annotator, Store } from "../../src/pipeline/ports.js";
import { type Tally, takeIn } from "../../src/pipeline/take-in.js";
import { openMemoryStore } from "../../src/store/index.js";
import { handClock, inlineExtractor, sampleCaptures, testStages } from "./desk.js";

const clock = handClock();

async function* each(captures: readonly Capture[]): AsyncGenerator<Capture> {
  yield* captures;
}

const stories = async (store: Store) =>
  (await store.stories()).map(({ story }) => story).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Articles of the sample edition, twice over under other ids: more than one batch. */
const many = (): Capture[] => [
  ...sampleCaptures(),
  ...sampleCaptures().map((one) => ({
    ...one,
    id: `again-${one.id}`,
    url: `${one.url}/again`,
    title: `${one.title} (again)`,
  })),
];

describe("an import in batches", () => {
  it("makes the same of its input as one article after the other, with annotation in threads or without", async () => {
    const stages = {
      ...testStages(),
      annotate: { ...testStages().annotate, run: createAnnotator(readAnnotatorResources()) },
    };
    const straight = openMemoryStore();
    const one = await openNewsroom({ store: straight, stages, clock, extractor: inlineExtractor });
    for (const capture of many()) await one.add([capture]);

    const threaded = openMemoryStore();
    const annotator = createWorkerAnnotator({ threads: 2, inPlace: stages.annotate.run });
    const two = await openNewsroom({ store: threaded, stages, clock, extractor: inlineExtractor, annotator });
    const seen: Tally[] = [];
    const tally = await takeIn(two, each(many()), { onCommit: (so) => seen.push(so) });
    expect(tally).toMatchObject({ stored: many().length, changed: 0, unchanged: 0, rejected: 0 });
    expect(seen.map(({ stored }) => stored)).toEqual([50, many().length]);
    expect(await stories(threaded)).toEqual(await stories(straight));
    const last = many().at(-1)?.kind === "record" ? "again-sample-001" : "";
    expect((await threaded.article(last))?.annotations).toEqual((await straight.article(last))?.annotations);
  });

  it("tells what broke an annotation, and stores nothing of that batch", async () => {
    const store = openMemoryStore();
    const broken: Annotator = { annotate: () => Promise.reject(new Error("Annotation broke: boom")) };
    const newsroom = await openNewsroom({
      store,
      stages: testStages(),
      clock,
      extractor: inlineExtractor,
      annotator: broken,
    });
    await expect(takeIn(newsroom, each(many()))).rejects.toThrow("boom");
    expect(await store.position()).toBe(0);
  });
});
