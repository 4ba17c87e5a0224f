import type { Library } from "../pipeline/library.js";
import { addresses } from "./address/addresses.js";
import { fileOf } from "./address/link.js";
import { citationsOfBrief, citationsOfForecast, citationsOfQuestion } from "./citing/numbered-citations.js";
import { everyStory } from "./every-story.js";
import { FORECASTS_PER_PAGE } from "./forecasts-page.js";

/** A page of the site, and the file that a static copy of it is written to. */
export interface Route {
  readonly path: string;
  /** Relative to the folder of the export; never leads out of it. */
  readonly file: string;
}

async function* storyPaths(library: Library): AsyncGenerator<string> {
  for await (const { id } of everyStory(library)) {
    const page = await library.story(id);
    if (!page) continue;
    const { slug } = page.canonical;
    const { version } = page.brief.story;
    yield addresses.story(slug);
    for (const known of page.versions.length > 1 ? page.versions : []) {
      if (known.version !== version) yield* versionPaths(library, id, slug, known.version);
    }
    if (page.versions.length > 1) yield* [addresses.storyVersion(slug, version), addresses.storyChanges(slug)];
    for (const i of citationsOfBrief(page.brief).all.keys()) yield addresses.storyCitation(slug, version, i + 1);
  }
}

async function* versionPaths(library: Library, id: string, slug: string, version: number): AsyncGenerator<string> {
  const page = await library.story(id, version);
  if (!page) return;
  yield addresses.storyVersion(slug, version);
  for (const i of citationsOfBrief(page.brief).all.keys()) yield addresses.storyCitation(slug, version, i + 1);
}

async function* forecastPaths(library: Library): AsyncGenerator<string> {
  const { coming, due } = await library.forecasts();
  const pages = Math.max(1, Math.ceil(due.length / FORECASTS_PER_PAGE));
  for (let page = 1; page <= pages; page += 1) yield addresses.forecasts(page);
  for (const entry of [...coming, ...due]) {
    yield addresses.forecast(entry.id);
    for (const i of citationsOfForecast(entry).all.keys()) yield addresses.forecastCitation(entry.id, i + 1);
  }
  yield addresses.forecastsJson();
}

async function* paths(library: Library, storiesPerPage: number, baseUrl: string): AsyncGenerator<string> {
  const { total } = await library.stories({ limit: 1 });
  const pages = Math.max(1, Math.ceil(total / storiesPerPage));
  for (let page = 1; page <= pages; page += 1) yield addresses.home(page);
  yield* storyPaths(library);
  yield addresses.topics();
  for (const { key } of await library.topics()) yield addresses.topic(key);
  for (const { id } of await library.matters()) yield addresses.matter(id);
  yield addresses.questions();
  for (const { question } of await library.questions()) {
    yield addresses.question(question.slug);
    for (const i of citationsOfQuestion(question).all.keys()) yield addresses.questionCitation(question.slug, i + 1);
  }
  yield* forecastPaths(library);
  yield addresses.outlets();
  for (const { outlet } of await library.outlets()) yield addresses.outlet(outlet.id);
  yield addresses.feed();
  if (baseUrl !== "") yield addresses.sitemap();
  yield* [addresses.corrections(), addresses.method(), addresses.about(), addresses.stylesheet(), addresses.icon()];
}

/** Every page that the site links to, each once; a site map only with the public address that it needs. Ask the app for `path`, with links of style `files`, and write `file`. */
export async function* routes(library: Library, storiesPerPage: number, baseUrl = ""): AsyncGenerator<Route> {
  for await (const path of paths(library, storiesPerPage, baseUrl)) yield { path, file: fileOf(path) };
}
