import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parallax, type RunOptions, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();
const data = join(folder, "demo");

/** Starts a serving command, waits for its address, does the work, and ends it as a signal would. */
async function whileServing(argv: readonly string[], work: (url: string) => Promise<void>): Promise<number> {
  const ending = new AbortController();
  let found: (url: string) => void = () => {};
  const address = new Promise<string>((done) => {
    found = done;
  });
  const onError: RunOptions["onError"] = (text) => {
    const url = /(http:\/\/\S+)/.exec(text)?.[1];
    if (url) found(url);
  };
  const running = parallax(argv, { signal: ending.signal, onError });
  try {
    await work(await Promise.race([address, running.then(({ err }) => Promise.reject(new Error(err)))]));
  } finally {
    ending.abort();
  }
  return (await running).code;
}

const text = async (url: string): Promise<string> => (await fetch(url)).text();

describe("parallax demo", () => {
  beforeAll(async () => {
    const { code, out, err } = await parallax(["demo", "--no-serve", "--data", data, "--json"]);
    expect(code, err).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rejected: 0, data });
  });

  it("changes nothing the second time, and serves the site", async () => {
    const code = await whileServing(["demo", "--data", data, "--port", "0"], async (url) => {
      const home = await text(url);
      expect(home).toContain("<title>");
      const link = /href="(stories\/[^"]+)"/.exec(home)?.[1];
      expect(link).toBeDefined();
      expect((await fetch(new URL(link as string, url))).status).toBe(200);
    });
    expect(code).toBe(0);
  });

  it("is what `serve` shows", async () => {
    const code = await whileServing(["serve", "--data", data, "--port", "0"], async (url) => {
      expect((await fetch(new URL("method", url))).status).toBe(200);
      expect((await fetch(new URL("no-such-page", url))).status).toBe(404);
    });
    expect(code).toBe(0);
  });

  it("says so when the port is taken", async () => {
    await whileServing(["serve", "--data", data, "--port", "0"], async (url) => {
      const { code, err } = await parallax(["serve", "--data", data, "--port", new URL(url).port]);
      expect(code).toBe(1);
      expect(err).toMatch(/is taken by another program.*--port/);
    });
  });

  it("is served by `run` while it works", async () => {
    const code = await whileServing(["run", "--data", data, "--port", "0"], async (url) => {
      expect(await text(url)).toContain("<title>");
    });
    expect(code).toBe(0);
  });

  it("is served by `run` to readers who come while this thread is busy", async () => {
    const code = await whileServing(["run", "--data", data, "--port", "0"], async (url) => {
      // This thread waits for the reader, and so can do nothing for it.
      const reader = `fetch(${JSON.stringify(url)}).then((page) => page.text()).then((page) => console.log(page))`;
      expect(execFileSync(process.execPath, ["-e", reader], { encoding: "utf8", timeout: 60_000 })).toContain(
        "<title>",
      );
    });
    expect(code).toBe(0);
  });

  it("says so when the port of `run` is taken", async () => {
    await whileServing(["serve", "--data", data, "--port", "0"], async (url) => {
      const { code, err } = await parallax(["run", "--data", data, "--port", new URL(url).port]);
      expect(code).toBe(1);
      expect(err).toMatch(/is taken by another program.*--port/);
    });
  });

  it("is exported as files that link only to files that are there", { timeout: 120_000 }, async () => {
    const target = join(folder, "site");
    const { code, out } = await parallax(["export", target, "--data", data, "--json"]);
    expect(code).toBe(0);
    const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name !== ".parallax-export",
    );
    expect(JSON.parse(out)).toMatchObject({ files: files.length });
    const pages = files
      .filter(({ name }) => name.endsWith(".html"))
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(pages.length).toBeGreaterThan(400);
    for (const page of pages.filter((_, n) => n % 7 === 0)) {
      const html = readFileSync(page, "utf8");
      for (const [, href = ""] of html.matchAll(/(?:href|src)="([^"#?]+)[^"]*"/g)) {
        if (/^(https?:|mailto:|data:)/.test(href)) continue;
        expect(existsSync(resolve(dirname(page), decodeURIComponent(href))), `${page} links to ${href}`).toBe(true);
      }
    }
  });

  it("takes away what an earlier export wrote and this one does not, and nothing else", {
    timeout: 120_000,
  }, async () => {
    const target = join(folder, "again");
    mkdirSync(join(target, "stories"), { recursive: true });
    writeFileSync(join(target, "stories", "merged-away.html"), "an old page");
    writeFileSync(join(target, "CNAME"), "news.example");
    writeFileSync(join(folder, "outside.html"), "not ours");
    const named = ["stories/merged-away.html", "../outside.html", "stories/../../outside.html", "index.html", ""];
    writeFileSync(join(target, ".parallax-export"), named.join("\n"));
    const { code, out } = await parallax(["export", target, "--data", data, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ removed: 1 });
    expect(existsSync(join(target, "stories", "merged-away.html"))).toBe(false);
    for (const kept of [join(target, "CNAME"), join(target, "index.html"), join(folder, "outside.html")])
      expect(existsSync(kept), kept).toBe(true);
    expect(readFileSync(join(target, ".parallax-export"), "utf8")).toMatch(/^index\.html$/m);
  });

  it("is broken off when the process is to end", async () => {
    const ended = { signal: AbortSignal.abort() };
    expect(await parallax(["export", join(data, "ended"), "--data", data], ended)).toMatchObject({
      code: 130,
      out: "",
    });
  });

  it.skipIf(!existsSync("/proc/self"))("ends where no folder can be made", async () => {
    expect(await parallax(["export", "/proc/nope/site", "--data", data])).toMatchObject({ code: 1, out: "" });
    expect(await parallax(["init", "--data", "/proc/nope/news"])).toMatchObject({ code: 1, out: "" });
  });
});
