import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createWebApp, defaultSite } from "../../src/web/index.js";
import { sampleLibrary } from "./fixture/sample-library.js";

it("docs/site.md lists every address that the site answers, and no other", () => {
  const documentation = readFileSync(new URL("../../docs/site.md", import.meta.url), "utf8");
  const table = documentation.slice(
    documentation.indexOf("| address |"),
    documentation.indexOf("An id or an old slug"),
  );
  const listed = [...table.matchAll(/^\|(.*?)\|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`(\/[^`]*)`/g)].map(([, path]) => path),
  );
  const app = createWebApp({ library: sampleLibrary, site: defaultSite });
  const answered = app.routes.filter(({ method }) => method === "GET").map(({ path }) => path);
  expect(listed.sort()).toEqual([...new Set(answered)].sort());
});
