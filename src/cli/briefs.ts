import { Command, Option } from "commander";
import { withTexts } from "../brief/index.js";
import type { AnnotatedArticle } from "../model/annotation.js";
import type { CopyDecision } from "../model/copy.js";
import type { Story, StoryEvent } from "../model/story.js";
import type { Stages } from "../pipeline/stages.js";
import { storiesOf } from "../pipeline/story-desk.js";
import { checkFolder } from "./check-folder.js";
import type { Context, Registry } from "./context.js";
import { CommandError, EXIT, exitCodeOf } from "./exit-codes.js";
import { annotated, measuredArticles } from "./measured-articles.js";
import { whole } from "./numbers.js";

interface Options {
  readonly out: string;
  readonly withText?: boolean;
  readonly minArticles: number;
  readonly stories?: string;
}

/** All articles of a file with what was made of them, in order of arrival. */
interface Shelf {
  readonly articles: Map<string, AnnotatedArticle>;
  readonly copies: Map<string, CopyDecision>;
  readonly events: StoryEvent[];
  readonly counts: { readonly read: number; readonly refused: number };
}

async function readShelf(context: Context, stages: Stages, path: string, clustering: boolean): Promise<Shelf> {
  const detector = stages.copies.create();
  const former = stages.story.create();
  const shelf = { articles: new Map<string, AnnotatedArticle>(), copies: new Map<string, CopyDecision>() };
  const events: StoryEvent[] = [];
  const { articles, counts } = measuredArticles(context, stages, path);
  for await (const article of articles) {
    const item = annotated(article, stages);
    const known = shelf.articles.has(article.id);
    shelf.articles.set(article.id, item);
    // Known before: a new version of its words, which moves it neither among copies nor among stories.
    if (known) continue;
    const copy = detector.add(item);
    shelf.copies.set(article.id, copy);
    for (const decision of detector.revised()) shelf.copies.set(decision.articleId, decision);
    if (clustering) events.push(...former.add(item, copy));
    context.progress.update("read", shelf.articles.size);
  }
  return { ...shelf, events, counts: counts() };
}

/** Story by article, of a file of `article id TAB story`. */
async function readGrouping(context: Context, path: string): Promise<ReadonlyMap<string, string>> {
  const text = await context.services.output.read(path);
  if (text === undefined) throw new CommandError(`There is no file ${path}.`, EXIT.usage);
  const home = new Map<string, string>();
  for (const [n, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const [article, story, ...rest] = line.split("\t");
    if (!article || !story || rest.length > 0)
      throw new CommandError(`${path}, line ${n + 1}: expected \`article id TAB story\`, found "${line}".`, EXIT.usage);
    home.set(article, story);
  }
  return home;
}

/** The stories of a grouping; articles that are not on the shelf are passed over. */
async function grouped(shelf: Shelf, home: ReadonlyMap<string, string>): Promise<readonly Story[]> {
  const events: StoryEvent[] = [];
  const begun = new Set<string>();
  for (const articleId of shelf.articles.keys()) {
    const storyId = home.get(articleId);
    if (storyId === undefined) continue;
    const evidence = { score: 1, parts: { given: 1 } };
    events.push({ kind: begun.has(storyId) ? "joined" : "created", storyId, articleId, evidence });
    begun.add(storyId);
  }
  return storiesOf(events, shelf.articles);
}

const fileName = (storyId: string): string =>
  `${storyId.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^\.+/, "") || "story"}.json`;

async function writeBriefs(
  context: Context,
  stages: Stages,
  shelf: Shelf,
  stories: readonly Story[],
  options: Options,
) {
  const wanted = stories.filter(({ articleIds }) => articleIds.length >= options.minArticles);
  const byId = new Map(stories.map((story) => [story.id, story]));
  const articlesOf = ({ articleIds }: Story) => articleIds.flatMap((id) => shelf.articles.get(id) ?? []);
  for (const [n, story] of wanted.entries()) {
    const earlier = story.thread
      .flatMap((id) => byId.get(id) ?? [])
      .map((one) => ({ story: one, articles: articlesOf(one) }));
    const articles = articlesOf(story);
    const created = context.services.clock.now();
    const brief = await stages.brief.compose({ story, articles, copies: shelf.copies, earlier, created });
    // A brief may cite reports of earlier stories as background: their texts belong to it too.
    const texts = new Map(brief.articles.map(({ id }) => [id, shelf.articles.get(id)?.article.text ?? ""]));
    const file = `${options.out}/${fileName(story.id)}`;
    await context.services.output.write(
      file,
      `${JSON.stringify(options.withText ? withTexts(brief, texts) : brief)}\n`,
    );
    context.progress.update("briefs", n + 1, wanted.length);
  }
  return wanted.length;
}

export function briefsCommand({ command }: Registry): void {
  command(
    new Command("briefs")
      .description("Write one brief file a story, named by story. Touches no store.")
      .argument("<articles>", "JSON Lines file, gzip or plain; `-` is standard input")
      .requiredOption("--out <dir>", "folder for the brief files")
      .option("--with-text", "put the texts of the articles into the files")
      .addOption(new Option("--min-articles <n>", "only stories with so many articles").argParser(whole(1)).default(1))
      .option("--stories <file>", "take the grouping from a file of `article id TAB story` instead of clustering"),
    async (context, [path]: [string], options: Options) => {
      // What may be wrong with the command line is found before the articles are read, which can take long.
      const home = options.stories === undefined ? undefined : await readGrouping(context, options.stories);
      await checkFolder(context, options.out);
      const { stages, extractor } = context.services.openDesk(context.settings);
      const shelf = await readShelf(context, stages, path, home === undefined);
      const stories = home === undefined ? await storiesOf(shelf.events, shelf.articles) : await grouped(shelf, home);
      const briefs = await writeBriefs(context, stages, shelf, stories, options);
      await extractor.close();
      context.result(`${briefs} briefs of ${stories.length} stories, in ${options.out}.`, {
        articles: shelf.articles.size,
        stories: stories.length,
        briefs,
        out: options.out,
      });
      return exitCodeOf(shelf.counts);
    },
  );
}
