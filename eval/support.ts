/**
 * Is a sentence supported by its source: balanced accuracy on eval/data/support (QAGS). Machine-written summary sentences, lower-
 * cased, judged by people. A sentence counts as supported when the best window of the article's sentences bears it; the threshold
 * is the one that the project ships, not one chosen here. Prints JSON by file.
 */
import { join } from "node:path";
import { vocabularyOf } from "../src/brief/likeness/terms.js";
import { SUPPORTED, supportScore } from "../src/brief/verify/support-score.js";
import { linesOf, shared } from "./material.js";

interface Item {
  readonly article: string;
  readonly summary_sentences: ReadonlyArray<{
    readonly sentence: string;
    readonly responses: ReadonlyArray<{ readonly response: "yes" | "no" }>;
  }>;
}

const vocabulary = vocabularyOf("en");
const result: Record<string, unknown> = {};
for (const name of ["cnndm", "xsum"]) {
  const count = { yes: 0, yesRight: 0, no: 0, noRight: 0 };
  for (const line of linesOf(join(shared, `eval/data/support/qags-${name}.jsonl`))) {
    const item = JSON.parse(line) as Item;
    for (const { sentence, responses } of item.summary_sentences) {
      const supported = responses.filter((r) => r.response === "yes").length * 2 > responses.length;
      const said = supportScore(sentence, item.article, vocabulary) >= SUPPORTED;
      if (supported) {
        count.yes++;
        if (said) count.yesRight++;
      } else {
        count.no++;
        if (!said) count.noRight++;
      }
    }
  }
  const balanced = (count.yesRight / count.yes + count.noRight / count.no) / 2;
  result[name] = { ...count, balancedAccuracy: Math.round(balanced * 1e4) / 1e4 };
}
console.log(JSON.stringify(result, null, 1));
