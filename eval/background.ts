/**
 * Background for each update of an event, from earlier updates only, against what people wrote; beside the last three
 * updates. ROUGE by the shared scorer, the best of the references of that day. The length is the same for both: the median
 * length of the references.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selectBackground } from "../src/brief/timeline/select-background.js";
import type { AnnotatedArticle } from "../src/model/index.js";
import { normaliseText, splitSentences } from "../src/text/index.js";

const shared = process.env.PARALLAX_SHARED ?? "../shared";
const data = join(shared, "eval/data/background");
const WORDS = 120;

interface Update {
  day: string;
  article: AnnotatedArticle;
  background: string;
}

function update(row: string, index: number): Update {
  const [date = "", text = "", background = ""] = row.split("\t").map((cell) => cell.replace(/^"|"$/g, ""));
  const day = date.replace(/[[\]]/g, "");
  const body = normaliseText(text);
  const article = {
    ...{ id: `u${index}`, url: "", title: "", text: body, digest: "", language: "en", outlet: { id: "", name: "" } },
    ...{ authors: [], published: day, retrieved: day },
  };
  const none = {
    dates: [],
    entities: [],
    names: [],
    links: [],
    quotations: [],
    quantities: [],
    claims: [],
    titleNames: [],
  };
  return { day, article: { article, annotations: { ...none, sentences: splitSentences(body) } }, background };
}

const read = (path: string): Update[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .slice(1)
    .filter((l) => l.trim())
    .map(update);

const references: string[] = [];
const ours: string[] = [];
const lastThree: string[] = [];
for (const event of readdirSync(data)) {
  const annotators = readdirSync(join(data, event)).map((file) => read(join(data, event, file)));
  annotators.forEach((updates, who) => {
    updates.forEach(({ article, day, background }, index) => {
      if (!background.trim()) return;
      const id = `${event}-${who}-${index}`;
      const summaries = annotators.flatMap((rows) =>
        rows.filter((row) => row.day === day && row.background.trim()).map((row) => row.background),
      );
      references.push(JSON.stringify({ id, summaries }));
      const earlier = updates.slice(0, index).map((row) => row.article);
      const text = selectBackground(earlier, article, { words: WORDS })
        .map((sentence) => sentence.text)
        .join(" ");
      ours.push(JSON.stringify({ id, text }));
      lastThree.push(
        JSON.stringify({
          id,
          text: earlier
            .slice(-3)
            .map((row) => row.article.text)
            .join(" "),
        }),
      );
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), "background-"));
function score(predicted: string[]): unknown {
  writeFileSync(join(folder, "references.jsonl"), references.join("\n"));
  writeFileSync(join(folder, "predicted.jsonl"), predicted.join("\n"));
  const args = [
    join(shared, "eval/score-summary.mjs"),
    join(folder, "references.jsonl"),
    join(folder, "predicted.jsonl"),
  ];
  return JSON.parse(execFileSync(process.execPath, [...args, "--words", String(WORDS + 30)], { encoding: "utf8" }));
}
const result = { ours: score(ours), lastThree: score(lastThree) };
rmSync(folder, { recursive: true });
console.log(JSON.stringify(result));
