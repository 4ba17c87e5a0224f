/**
 * End to end: articles of a JSON Lines file into a store on disk, annotated, grouped into stories, then their briefs.
 * Prints articles a second (by the clock, and by processor time where the machine is busy otherwise) and the time and peak memory of each stage as JSON.
 *
 * Usage: npx tsx bench/end-to-end.ts [ARTICLES.jsonl[.gz]]
 * Without a file: the incidents of the shared evaluation data where they are (PARALLAX_SHARED), else the Wikinews articles.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServices } from "../src/main.js";
import { buildBriefs } from "../src/pipeline/build-briefs.js";
import { openNewsroom } from "../src/pipeline/newsroom.js";
import type { Store } from "../src/pipeline/ports.js";
import { createSourceReader } from "../src/pipeline/read-source.js";
import { defaultSettings } from "../src/pipeline/settings.js";
import type { Stages } from "../src/pipeline/stages.js";
import { takeIn } from "../src/pipeline/take-in.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = process.env.PARALLAX_SHARED ?? join(root, "../shared");
const incidents = join(shared, "eval/data/stories/incidents.articles.jsonl.gz");
const shipped = join(root, "data/wikinews/articles.jsonl.gz");
const file = process.argv[2] ?? (existsSync(incidents) ? incidents : shipped);

const MIB = 1024 * 1024;
const seconds: Record<string, number> = {};
const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** The function, with the time it takes added to a stage's. */
function timed<A extends readonly unknown[], R>(stage: string, work: (...args: A) => R): (...args: A) => R {
  const add = (from: number) => {
    seconds[stage] = (seconds[stage] ?? 0) + (performance.now() - from) / 1000;
  };
  return (...args) => {
    const from = performance.now();
    const result = work(...args);
    if (result instanceof Promise) return result.finally(() => add(from)) as R;
    add(from);
    return result;
  };
}

function timedStages(stages: Stages): Stages {
  return {
    extract: { ...stages.extract, record: timed("extract", stages.extract.record) },
    annotate: { ...stages.annotate, run: timed("annotate", stages.annotate.run) },
    copies: {
      ...stages.copies,
      create: (snapshot) => {
        const made = stages.copies.create(snapshot);
        return { ...made, add: timed("copies", made.add), snapshot: timed("snapshot", made.snapshot) };
      },
    },
    story: {
      ...stages.story,
      create: (snapshot) => {
        const made = stages.story.create(snapshot);
        return { ...made, add: timed("stories", made.add), snapshot: timed("snapshot", made.snapshot) };
      },
    },
    brief: { ...stages.brief, compose: timed("briefs: compose", stages.brief.compose) },
  };
}

const folder = mkdtempSync(join(tmpdir(), "parallax-bench-"));
const services = createServices(new AbortController().signal, {});
const settings = defaultSettings();
const began = performance.now();
const { stages, extractor, annotator } = services.openDesk(settings);
const loading = (performance.now() - began) / 1000;
const loaded = peak();

const raw = services.openStore(folder);
const store: Store = { ...raw, commit: timed("store", raw.commit) };
const timedOnes = timedStages(stages);
const { clock } = services;
const newsroom = await openNewsroom({ store, stages: timedOnes, extractor, annotator, clock });
const reader = createSourceReader(services.files, settings, () => clock.now());

/** Processor seconds so far, all threads: what a machine that does nothing else would need at most. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const [from, fromProcessor] = [performance.now(), processor()];
const tally = await takeIn(newsroom, reader.read(file));
const [formed, formedProcessor] = [(performance.now() - from) / 1000, processor() - fromProcessor];
const afterStories = peak();

const [next, nextProcessor] = [performance.now(), processor()];
const built = await buildBriefs({ store, composer: timedOnes.brief, clock });
const [composed, composedProcessor] = [(performance.now() - next) / 1000, processor() - nextProcessor];

const { stories } = await store.counts();
await store.close();
await extractor.close();
const size = statSync(join(folder, "parallax.db")).size;
rmSync(folder, { recursive: true, force: true });

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
const report = {
  file,
  articles: tally.stored,
  stories,
  storedAndClustered: {
    seconds: round(formed),
    processorSeconds: round(formedProcessor),
    articlesPerSecond: round(tally.stored / formed, 1),
    articlesPerProcessorSecond: round(tally.stored / formedProcessor, 1),
  },
  briefs: {
    made: built.made,
    seconds: round(composed),
    processorSeconds: round(composedProcessor),
    briefsPerSecond: round(built.made / composed, 1),
  },
  together: { articlesPerSecond: round(tally.stored / (formed + composed), 1) },
  secondsByStage: Object.fromEntries(Object.entries(seconds).map(([stage, time]) => [stage, round(time)])),
  loadingSeconds: round(loading),
  peakMemoryMiB: { modelsLoaded: loaded, afterStories, afterBriefs: peak() },
  storeMiB: round(size / MIB, 1),
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
