import { describe, expect, it } from "vitest";
import { routes } from "../../src/web/index.js";
import { ask, type PageDocument } from "./fixture/ask.js";
import { EVIL, hostileLibrary as library } from "./fixture/hostile-library.js";

const ELEMENTS = new Set(
  `a article aside b blockquote body caption cite code dd del div dl dt footer h1 h2 h3 h4 head header html ins li link main mark meta
   details nav ol p script section span strong summary sup table tbody td th thead time title tr ul wbr`.split(/\s+/),
);

/** Whether the tree holds only what the site's own templates make. */
function faults(document: PageDocument): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    if (!ELEMENTS.has(name)) found.push(`element ${name}`);
    if (name === "script" && element.getAttribute("type") !== "application/ld+json") found.push("script");
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^src$/.test(attribute)) found.push(`attribute ${attribute}`);
      if (attribute === "href" && !/^([a-z0-9._~/#-]*|[a-z0-9._~/-]*\?since=\d+|https?:\/\/\S*)$/i.test(value))
        found.push(`href ${value}`);
      if (attribute === "lang" && value !== "en") found.push(`lang ${value}`);
    }
  }
  if (document.querySelectorAll('meta[http-equiv]:not([http-equiv="Content-Security-Policy"])').length > 0)
    found.push("meta");
  return found;
}

describe("HOSTILE 23: script in every field", async () => {
  const paths: string[] = [];
  for await (const { path, file } of routes(library, 30)) {
    if (file.endsWith(".html")) paths.push(path);
    expect(file.split("/").every((part) => part !== ".." && part !== "." && !/[\\:%<>"'\s]/.test(part))).toBe(true);
  }

  it("reaches every kind of page", () => {
    for (const kind of [
      /^\/$/,
      /^\/stories\/[^/]+$/,
      /\/stories\/.*\/citations\//,
      /\/stories\/.*\/changes$/,
      /^\/corrections$/,
      /^\/topics\/./,
      /^\/questions\/[^/]+$/,
      /\/questions\/.*\/citations\//,
      /^\/outlets\/./,
      /^\/forecasts\/[^/]+$/,
      /^\/forecasts\/.*\/citations\//,
    ]) {
      expect(
        paths.some((path) => kind.test(path)),
        String(kind),
      ).toBe(true);
    }
  });

  it.each(paths.map((path) => [decodeURIComponent(path.replace(/~[0-9a-f]{2}/g, "")).slice(0, 60), path]))(
    "%s",
    async (_, path) => {
      const { document, markup, status } = await ask(library, path);
      expect(status).toBe(200);
      expect(faults(document)).toEqual([]);
      expect(markup).not.toMatch(/<(script>|img|iframe|svg|math|base|object|embed|form|input)/i);
    },
  );
});

describe("HOSTILE 23: script in every field, for programs", () => {
  it("is text in the data, and no markup even where a browser would look for it", async () => {
    const { headers, markup } = await ask(library, "/api/forecasts.json");
    expect(headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect(markup).not.toMatch(/[<>]/);
    const { forecasts } = JSON.parse(markup) as { forecasts: { by: string }[] };
    expect(forecasts.map(({ by }) => by)).toContain(EVIL);
  });

  it("is text in the feed: no element but the feed's own, and nothing that XML forbids", async () => {
    const { headers, markup } = await ask(library, "/feed.xml");
    expect(headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    const own = /^(feed|id|title|subtitle|updated|published|author|name|entry|link|summary)$/;
    for (const [, name = ""] of markup.replace(/^<\?xml[^>]*>/, "").matchAll(/<\/?([^\s/>]*)/g))
      expect(name).toMatch(own);
    expect(markup).not.toMatch(/[^\t\n\r -\uD7FF\uE000-\u{10FFFF}]/u);
  });
});

describe("HOSTILE 24: `</script>` in a title", () => {
  it("is inert in the facts for machines", async () => {
    const { document, markup } = await ask(library, (await first(/^\/stories\/[^/]+$/)) ?? "");
    const block = document.querySelector('script[type="application/ld+json"]');
    expect((JSON.parse(block?.textContent ?? "{}") as { headline: string }).headline).toBe(EVIL);
    expect(markup.match(/<script/g)).toHaveLength(1);
    expect(markup.match(/<\/script/g)).toHaveLength(1);
  });
});

async function first(kind: RegExp): Promise<string | undefined> {
  for await (const { path } of routes(library, 30)) if (kind.test(path)) return path;
  return undefined;
}
