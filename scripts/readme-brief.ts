/**
 * The brief in README.md: part of a real one, made from the sample edition by the library. `npm run docs` writes it between
 * its marks; a test fails when it is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Brief, type Citation, openDesk, type Statement } from "../src/index.js";

const file = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const MARKS = /(<!-- brief:[^\n]*-->\n)[\s\S]*?(<!-- \/brief -->)/;
/** The report by which the story is found, whatever its id. */
const ARTICLE = "sample-018";

/** Makes the part of README.md between its marks. */
export async function readmeBrief(): Promise<string> {
  const desk = openDesk();
  for (const line of readFileSync(file("data/sample/articles.jsonl"), "utf8").trim().split("\n"))
    desk.add(JSON.parse(line));
  const story = (await desk.stories()).find(({ articleIds }) => articleIds.includes(ARTICLE))!;
  return render(await desk.brief(story.id));
}

function render(brief: Brief): string {
  const cited: Citation[] = [];
  const say = ({ text, citations }: Statement): string => {
    const [first] = citations;
    cited.push(first!);
    return `${text} <sup>[${cited.length}]</sup>`;
  };
  const [dispute] = brief.whatThePapersSay.disputes;
  const [forecast] = brief.behindTheHeadline.forecast;
  const { resolution } = forecast ?? {};
  const came = (): string =>
    resolution?.outcome === "yes" && resolution.statement ? ` It came true: ${say(resolution.statement)}` : "";
  const parts = [
    `### ${brief.story.headline}`,
    `**What's happened.** ${brief.whatHappened.map(say).join(" ")}`,
    dispute
      ? `**Where they differ: ${dispute.about.toLowerCase()}.** ${dispute.positions.map((p) => say(p.statement)).join(" ")}`
      : "",
    `**What the papers say.** ${brief.whatThePapersSay.outlets
      .slice(0, 2)
      .map((o) => say(o.statements[0]!))
      .join(" ")}`,
    forecast ? `**Forecast.** ${say(forecast)}${came()}` : "",
  ].filter((part) => part !== "");
  const words = cited.map((citation, i) => {
    const article = brief.articles.find(({ id }) => id === citation.articleId)!;
    const by = [...article.authors, article.outlet.name].join(", ");
    return `<sup>[${i + 1}]</sup> ${by}, ${article.published.slice(0, 16).replace("T", " ")}: “${citation.quote}”  `;
  });
  const quoted = [...parts, words.join("\n")].join("\n\n").replace(/^/gm, "> ").replace(/^> $/gm, ">");
  return `${quoted}\n\nPart of a page from the sample edition: its outlets, people and events are invented.\n`;
}

/** README.md with the brief as it is made now. */
export const withBrief = async (readme: string): Promise<string> => {
  const brief = await readmeBrief();
  return readme.replace(MARKS, (_, open: string, close: string) => `${open}${brief}${close}`);
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(file("README.md"), await withBrief(readFileSync(file("README.md"), "utf8")));
