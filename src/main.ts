/** The only place where things are wired together. */
import { existsSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { annotateStage, createAnnotator } from "./annotate/index.js";
import { dumpRow, type KnowledgePack } from "./annotate/linking/index.js";
import { briefStage, composeBrief, ENGINE } from "./brief/index.js";
import { CommandError } from "./cli/exit-codes.js";
import { runProgram } from "./cli/program.js";
import type { Check, Desk, Site as RunningSite, Services, StaticFile } from "./cli/services.js";
import { processTerminal } from "./cli/terminal.js";
import { type CopySnapshot, copiesStage, createCopyDetector } from "./copies/index.js";
import { createOutletRegistry, EXTRACT_STAGE, extractArticle } from "./extract/index.js";
import { KNOWLEDGE_PACKS, readAnnotatorResources } from "./io/annotator-resources.js";
import { assetPath, packageRoot, readJsonAsset, readTextAsset } from "./io/assets.js";
import { systemClock } from "./io/clock.js";
import { createFetcher, DEFAULT_FETCHER_SETTINGS } from "./io/fetcher.js";
import { buildKnowledgePack } from "./io/knowledge-builder.js";
import { makeFolder } from "./io/make-folder.js";
import { output } from "./io/output.js";
import { ServingFailure, startServing } from "./io/serving-thread.js";
import { shippedWordVectors } from "./io/shipped-word-vectors.js";
import { sourceFiles } from "./io/source-files.js";
import { createWikidata } from "./io/wikidata.js";
import { createWorkerAnnotator } from "./io/worker-annotator.js";
import { createWorkerExtractor } from "./io/worker-extractor.js";
import type { Brief } from "./model/brief.js";
import type { Outlet } from "./model/outlet.js";
import type { Library } from "./pipeline/library.js";
import { openLibrary } from "./pipeline/open-library.js";
import type { Clock, Fetcher } from "./pipeline/ports.js";
import { quotingRule, type Settings } from "./pipeline/settings.js";
import type { Stages } from "./pipeline/stages.js";
import { openMemoryStore, openSqliteStore } from "./store/index.js";
import { createStoryFormer, type StorySnapshot, storyStage } from "./story/index.js";
import { createWebApp, defaultSite, routes, type Site } from "./web/index.js";

const STORE_FILE = "parallax.db";

const { version } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as {
  readonly version: string;
};

/** SOURCE_DATE_EPOCH (seconds) stops the clock, so that whole runs can be compared byte for byte. */
function clockOf(epoch: string | undefined): Clock {
  if (epoch === undefined || !/^\d+$/.test(epoch)) return systemClock;
  const now = new Date(Number(epoch) * 1000).toISOString();
  return { ...systemClock, now: () => now };
}

/** The registered outlets, and the invented ones of the sample edition. */
const shippedOutlets = (): readonly Outlet[] => [
  ...readJsonAsset<readonly Outlet[]>("outlets", "outlets.json"),
  ...readJsonAsset<{ readonly outlets: readonly Outlet[] }>("sample", "outlets.json").outlets,
];

/** `pack` is a knowledge pack of the user's own, read beside those that ship. */
function openDesk(settings: Settings, clock: Clock, pack?: string): Desk {
  const outlets = shippedOutlets();
  const registry = createOutletRegistry(outlets);
  const resources = readAnnotatorResources(pack);
  const { knowledge } = resources;
  const annotate = createAnnotator(resources);
  const stages: Stages = {
    extract: { info: EXTRACT_STAGE, record: (capture, now) => extractArticle(capture, { outlets: registry, now }) },
    annotate: { info: annotateStage, run: annotate },
    copies: { info: copiesStage, create: (snapshot) => createCopyDetector({}, snapshot as CopySnapshot | undefined) },
    story: {
      info: storyStage,
      create: (snapshot) =>
        createStoryFormer({}, snapshot as StorySnapshot | undefined, { words: shippedWordVectors() }),
    },
    brief: {
      info: briefStage,
      compose: async (material) => composeBrief(material, { engineVersion: version, knowledge }),
    },
  };
  const extractor = createWorkerExtractor({
    ...{ outlets, now: clock.now, threads: settings.parse.workers },
    deadline: settings.parse.extractionSeconds * 1000,
  });
  const annotator = createWorkerAnnotator({
    ...{ threads: Math.max(1, settings.parse.workers - 1), inPlace: annotate },
    ...(pack === undefined ? {} : { pack }),
  });
  return { stages, extractor, annotator };
}

function openFetcher({ fetch, polite }: Settings, clock: Clock): Fetcher {
  const http = {
    ...DEFAULT_FETCHER_SETTINGS.http,
    connectTimeout: fetch.connectSeconds * 1000,
    firstByteTimeout: fetch.firstByteSeconds * 1000,
    totalTimeout: fetch.totalSeconds * 1000,
    maxRedirects: fetch.redirects,
    ports: fetch.ports,
    allowPrivate: fetch.allowPrivate,
    maxEncodings: fetch.encodings,
    maxHeaderBytes: fetch.maxHeaderBytes,
  };
  const maxBytes = {
    feed: fetch.maxFeedBytes,
    page: fetch.maxPageBytes,
    robots: DEFAULT_FETCHER_SETTINGS.maxBytes.robots,
    image: fetch.maxImageBytes,
    api: DEFAULT_FETCHER_SETTINGS.maxBytes.api,
  };
  return createFetcher({ http, maxBytes, pace: { gap: polite.delaySeconds * 1000, total: polite.total } }, clock);
}

const siteOf = ({ show, serve: served }: Pick<Settings, "show" | "serve">, links: Site["links"]): Site => ({
  ...defaultSite,
  baseUrl: served.baseUrl.replace(/\/+$/, ""),
  links,
  quoting: quotingRule({ show }),
});

const report = (error: unknown, path: string): void => {
  process.stderr.write(`${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
};

function serveSite(library: Library, settings: Settings): Promise<RunningSite> {
  const { host, port, shutdownSeconds } = settings.serve;
  const app = createWebApp({ library, site: siteOf(settings, "served"), report });
  return new Promise((resolve, fail) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => {
      const name = host.includes(":") ? `[${host}]` : host;
      resolve({ url: `http://${name}:${info.port}/`, close: () => stop(server, shutdownSeconds) });
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") return fail(error);
      const why = error.code === "EADDRINUSE" ? "is taken by another program" : "may not be used by this user";
      fail(new CommandError(`Port ${port} ${why}. Name another with --port; 0 takes any free one.`));
    });
  });
}

/** Takes no new requests, lets those that run finish, and cuts what is left after `seconds`. */
function stop(server: ReturnType<typeof serve>, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), seconds * 1000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}

/** Every page of the site as a file. Asked of the same application that serves it. */
async function* renderSite(library: Library, settings: Settings): AsyncGenerator<StaticFile> {
  const site = siteOf(settings, "files");
  const failures: unknown[] = [];
  const app = createWebApp({ library, site, report: (error) => failures.push(error) });
  for await (const { path, file } of routes(library, site.storiesPerPage, site.baseUrl)) {
    const answer = await app.request(path);
    if (failures.length > 0) throw failures[0];
    if (answer.status !== 200) throw new Error(`The page ${path} answers ${answer.status}.`);
    yield { path: file, body: new Uint8Array(await answer.arrayBuffer()) };
  }
}

/** One story page that needs no other file: the style is put into it. */
async function storyPage(library: Library, settings: Settings, { story }: Brief): Promise<string> {
  const app = createWebApp({ library, site: siteOf(settings, "served"), report });
  const answer = await app.request(`/stories/${story.slug}/versions/${story.version}`);
  const html = await answer.text();
  const link = /<link rel="stylesheet" href="([^"]*)"[^>]*>/.exec(html);
  if (!link) return html;
  const style = await (
    await app.request(new URL(link[1] ?? "", `http://site/stories/${story.slug}/versions/`).pathname)
  ).text();
  return html.replace(link[0], () => `<style>${style}</style>`);
}

async function checks(folder: string): Promise<readonly Check[]> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const fit = major > 20 || (major === 20 && minor >= 19);
  const engine = {
    name: "node",
    ok: fit,
    message: `${process.versions.node}${fit ? "" : "; 20.19 or newer is needed"}`,
  };
  let writable = true;
  try {
    await makeFolder(folder);
    await writeFile(join(folder, ".parallax-check"), "");
    await rm(join(folder, ".parallax-check"));
  } catch {
    writable = false;
  }
  const place = {
    name: "data folder",
    ok: writable,
    message: `${folder} ${writable ? "can" : "cannot"} be written to`,
  };
  const missing = SHIPPED.filter((parts) => !existsSync(assetPath(...parts))).map((parts) => parts.join("/"));
  const assets = missing.length === 0 ? "all there" : `missing: ${missing.join(", ")}; reinstall the package`;
  return [engine, place, { name: "shipped data", ok: missing.length === 0, message: assets }];
}

const SHIPPED: ReadonlyArray<readonly string[]> = [
  ["outlets", "outlets.json"],
  ["weights", "names.bin.gz"],
  ["weights", "word-vectors.bin.gz"],
  ...KNOWLEDGE_PACKS.map((file) => ["knowledge", file]),
  ["sample", "articles.jsonl"],
  ["wikinews", "articles.jsonl.gz"],
  ["feeds", "default.opml"],
];

const CREDITS = [
  { name: "Wikinews articles", url: "https://en.wikinews.org/", licence: "CC BY 2.5 and CC BY 4.0" },
  { name: "Countries: mledoze/countries", url: "https://github.com/mledoze/countries", licence: "ODbL 1.0" },
  {
    name: "Cities: Countries States Cities Database",
    url: "https://github.com/dr5hn/countries-states-cities-database",
    licence: "ODbL 1.0",
  },
  {
    name: "US office holders: unitedstates/congress-legislators",
    url: "https://github.com/unitedstates/congress-legislators",
    licence: "CC0 1.0",
  },
  { name: "Outlet registry: Kagi Search", url: "https://github.com/kagisearch", licence: "MIT" },
] as const;

const wikidataSource = (now: string): KnowledgePack["source"] => ({
  ...{ name: "Wikidata", url: "https://www.wikidata.org/", licence: "CC0 1.0" },
  retrieved: now.slice(0, 10),
});

/** What a serving thread is handed. */
export interface ServingTask {
  readonly folder: string;
  readonly settings: Settings;
  readonly variables: NodeJS.ProcessEnv;
}

/** Services over this machine; `signal` is aborted when the process is to end. */
export function createServices(signal: AbortSignal, variables: NodeJS.ProcessEnv): Services {
  const clock = clockOf(variables.SOURCE_DATE_EPOCH);
  return {
    ...{ version, clock, files: sourceFiles, output, signal, checks, storyPage },
    openStore: (folder, options) => openSqliteStore(join(folder, STORE_FILE), options),
    openMemoryStore,
    openDesk: (settings) => openDesk(settings, clock, variables.PARALLAX_KNOWLEDGE),
    openFetcher: (settings) => openFetcher(settings, clock),
    openEncyclopedia: (settings, onTrouble) =>
      createWikidata(openFetcher(settings, clock), { url: settings.knowledge.url, clock, onTrouble }),
    openLibrary: (store, settings) =>
      openLibrary(store, {
        engine: ENGINE,
        engineVersion: version,
        stages: [EXTRACT_STAGE, annotateStage, copiesStage, storyStage, briefStage],
        settings: shownSettings(settings),
        credits: CREDITS,
      }),
    serve: serveSite,
    async serveApart(folder, settings) {
      const task: ServingTask = { folder, settings, variables: { ...variables } };
      try {
        return await startServing(new URL("./serving-worker", import.meta.url), task);
      } catch (error) {
        throw error instanceof ServingFailure ? new CommandError(error.message) : error;
      }
    },
    render: renderSite,
    buildKnowledge: (dump, { out, language, least }, tell) =>
      buildKnowledgePack(dump, out, wikidataSource(clock.now()), (line) => dumpRow(line, language, least), tell),
    shippedArticles: () => [
      { name: "Wikinews", path: assetPath("wikinews", "articles.jsonl.gz") },
      { name: "the sample edition", path: assetPath("sample", "articles.jsonl") },
    ],
    shippedFeeds: () => readTextAsset("feeds", "default.opml"),
  };
}

/** The settings that decide what readers see, by their names in the settings file. */
const shownSettings = ({ show, keep, knowledge }: Settings): Record<string, string | number | boolean> =>
  Object.fromEntries([
    ...Object.entries(show).map(([key, value]) => [`show.${key}`, value]),
    ...Object.entries(keep).map(([key, value]) => [`keep.${key}`, value]),
    ["knowledge.online", knowledge.online],
  ]);

/** Runs the command line of this process and leaves with its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      // The second time somebody means it.
      if (ending.signal.aborted) process.exit(130);
      ending.abort();
    });
  const terminal = processTerminal(process.stdout, process.stderr);
  const services = createServices(ending.signal, process.env);
  process.exitCode = await runProgram(argv, { services, terminal, variables: process.env });
}
