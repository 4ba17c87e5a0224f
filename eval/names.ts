/**
 * Names: entity F1 on eval/data/ner/worldwide, exact span and class.
 * Rule for three classes from nine: person = Person; organisation = Organization; location = Location or Facility.
 * Gold that is none of the three (nationalities and groups, products, works, dates, money) is left out, and so are
 * predictions of those classes. Another model than the shipped one may be given (MODEL.bin.gz); --ours leaves compromise out.
 * Text is made from the gold tokens joined by spaces, or, second, set as a newspaper would.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import nlp from "compromise";
import { createChunker } from "../src/annotate/chunks.js";
import { createNameTagger, readNameModel } from "../src/annotate/names/index.js";
import { readAsset } from "../src/io/assets.js";
import { type GoldArticle, type Marked, OURS, readArticle } from "./names-gold.js";

class Score {
  right = 0;
  found = 0;
  wanted = 0;

  add(found: readonly Marked[], gold: readonly Marked[]): void {
    const keys = new Set(gold.map((mark) => `${mark.start} ${mark.end} ${mark.type}`));
    this.right += found.filter((mark) => keys.has(`${mark.start} ${mark.end} ${mark.type}`)).length;
    this.found += found.length;
    this.wanted += gold.length;
  }

  get figures() {
    const precision = this.right / Math.max(1, this.found);
    const recall = this.right / Math.max(1, this.wanted);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    return { precision: round(precision), recall: round(recall), f1: round(f1) };
  }
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

const TITLE =
  /^(?:the|mr|mrs|ms|dr|president|prime minister|minister|senator|sir|prof|professor|general|king|queen|judge|governor)\.?\s+/i;

/** compromise's people, places and organisations; its titles and punctuation are trimmed off. */
function byCompromise(article: GoldArticle): Marked[] {
  const marks: Marked[] = [];
  for (const sentence of article.sentences) {
    const text = article.text.slice(sentence.start, sentence.end);
    const doc = nlp(text);
    const views = { person: doc.people(), location: doc.places(), organization: doc.organizations() } as const;
    for (const type of ["person", "location", "organization"] as const) {
      for (const found of views[type].json({ offset: true }) as Array<{ text: string; offset: { start: number } }>) {
        const at = text.indexOf(found.text, Math.max(0, found.offset.start - 2));
        let name = found.text;
        let start = Math.max(at, 0);
        for (let cut = TITLE.exec(name); cut !== null; cut = TITLE.exec(name)) {
          name = name.slice(cut[0].length);
          start += cut[0].length;
        }
        name = name.replace(/(?:\s*['’]s)?[\s.,;:!?"”)]*$/, "");
        if (name !== "") marks.push({ start: sentence.start + start, end: sentence.start + start + name.length, type });
      }
    }
  }
  return marks;
}

const shared = process.env.PARALLAX_SHARED ?? "../shared";
const folder = join(shared, "eval/data/ner/worldwide");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".tsv"))
  .sort();
const chunksOf = createChunker();
const tagger = createNameTagger(
  readNameModel(
    process.argv[2]?.endsWith(".gz") ? gunzipSync(readFileSync(process.argv[2])) : readAsset("weights", "names.bin.gz"),
  ),
);
const byUs = (article: GoldArticle): Marked[] =>
  tagger.tag(chunksOf(article.text), article.sentences).names.flatMap(({ start, end, type }) => {
    const folded = OURS[type];
    return folded === undefined ? [] : [{ start, end, type: folded }];
  });

const result: Record<string, unknown> = { articles: files.length };
for (const joined of [true, false]) {
  const articles = files.map((file) => readArticle(join(folder, file), joined));
  const total = new Score();
  const byType = { person: new Score(), organization: new Score(), location: new Score() };
  for (const article of articles) {
    const found = byUs(article);
    total.add(found, article.gold);
    for (const type of ["person", "organization", "location"] as const)
      byType[type].add(
        found.filter((m) => m.type === type),
        article.gold.filter((m) => m.type === type),
      );
  }
  const figures: Record<string, unknown> = { all: total.figures };
  for (const [type, score] of Object.entries(byType)) figures[type] = score.figures;
  if (!joined && !process.argv.includes("--ours")) {
    const other = new Score();
    for (const article of articles) other.add(byCompromise(article), article.gold);
    figures.compromise = other.figures;
  }
  result[joined ? "spaced" : "set"] = figures;
}
console.log(JSON.stringify(result, null, 2));
