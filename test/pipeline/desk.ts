import { readFileSync } from "node:fs";
import { annotateStage, createAnnotator } from "../../src/annotate/index.js";
import { briefStage, composeBrief } from "../../src/brief/index.js";
import { type CopySnapshot, copiesStage, createCopyDetector } from "../../src/copies/index.js";
import { createOutletRegistry, EXTRACT_STAGE, extractArticle } from "../../src/extract/index.js";
import { parseRow } from "../../src/io/rows.js";
import { shippedWordVectors } from "../../src/io/shipped-word-vectors.js";
import type { RecordCapture } from "../../src/model/capture.js";
import type { Outlet } from "../../src/model/outlet.js";
import { isRejection } from "../../src/model/rejection.js";
import type { Clock, Extractor } from "../../src/pipeline/ports.js";
import type { Stages } from "../../src/pipeline/stages.js";
import { createStoryFormer, type StorySnapshot, storyStage } from "../../src/story/index.js";

export const NOW = "2026-04-01T09:00:00.000Z";

/** A clock that moves only when it is told to; sleeping moves it. */
export function handClock(start = NOW): Clock & { advance(ms: number): void } {
  let at = Date.parse(start);
  return {
    now: () => new Date(at).toISOString(),
    sleep: async (ms) => {
      at += ms;
    },
    advance: (ms) => {
      at += ms;
    },
  };
}

const shipped = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");

const { outlets } = JSON.parse(shipped("sample/outlets.json")) as { readonly outlets: readonly Outlet[] };
const registry = createOutletRegistry(outlets);

const words = shippedWordVectors();

/** The real stages, with the annotator's layers that need no model. */
export function testStages(): Stages {
  return {
    extract: { info: EXTRACT_STAGE, record: (capture, now) => extractArticle(capture, { outlets: registry, now }) },
    annotate: { info: annotateStage, run: createAnnotator({}) },
    copies: { info: copiesStage, create: (snapshot) => createCopyDetector({}, snapshot as CopySnapshot | undefined) },
    story: {
      info: storyStage,
      create: (snapshot) => createStoryFormer({}, snapshot as StorySnapshot | undefined, { words }),
    },
    brief: { info: briefStage, compose: async (material) => composeBrief(material, { engineVersion: "test" }) },
  };
}

/** Extracts in place: the tests' pages are harmless. */
export const inlineExtractor: Extractor = {
  extract: async (capture) => extractArticle(capture, { outlets: registry, now: NOW }),
  close: async () => {},
};

/** The articles of the sample edition, in order of publication. */
export function sampleCaptures(): RecordCapture[] {
  const rows = shipped("sample/articles.jsonl").trim().split("\n");
  return rows.map((row, n) => {
    const parsed = parseRow(row, `sample#${n + 1}`, NOW);
    if (isRejection(parsed)) throw new Error(parsed.message);
    return parsed;
  });
}

export const capture = (id: string, title: string, text: string, more: Partial<RecordCapture> = {}): RecordCapture => ({
  ...{ kind: "record", url: `https://ardovacourier.example/${id}`, retrieved: NOW, id, title, text },
  ...{ published: "2026-03-30T08:00:00Z", language: "en", outlet: "The Ardova Courier" },
  ...more,
});
