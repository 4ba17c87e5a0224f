import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Brief } from "../../src/model/brief.js";
import { type Loopback, serveOn } from "../io/loopback.js";
import { parallax, temporaryFolder } from "./command-line.js";

const SAMPLE = readFileSync(new URL("../../data/sample/articles.jsonl", import.meta.url), "utf8");

/** What the encyclopedia of the test knows, in the API's own shape. */
const VANTOR = {
  id: "Q900001",
  labels: { en: { value: "Mirela Vantor" } },
  descriptions: { en: { value: "Kestrian politician and interim president" } },
  aliases: {},
  claims: { P31: [{ mainsnak: { datavalue: { value: { id: "Q5" } } } }] },
  sitelinks: { enwiki: {}, dewiki: {}, frwiki: {}, eswiki: {}, itwiki: {}, plwiki: {} },
};

const settings = (pair: string, online: boolean) =>
  JSON.stringify({
    fetch: { allowPrivate: [pair] },
    polite: { delaySeconds: 0 },
    knowledge: { online, url: `http://${pair}/w/api.php`, namesPerRound: 40 },
  });

describe("names that are looked up online", () => {
  let wikidata: Loopback;
  let down = false;
  const agents = new Set<string>();
  const root = temporaryFolder();
  const articles = join(root, "articles.jsonl");
  const newsroom = (name: string, online: boolean): string => {
    const data = join(root, name);
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, "parallax.json"), settings(wikidata.pair, online));
    return data;
  };
  const briefOf = async (data: string): Promise<Brief> => {
    const { out } = await parallax(["brief", "sample-004", "--format", "json", "--data", data]);
    return JSON.parse(out) as Brief;
  };

  beforeAll(async () => {
    const story = SAMPLE.split("\n").filter((row) => row.includes("Mirela Vantor"));
    writeFileSync(articles, story.slice(0, 5).join("\n"));
    wikidata = await serveOn((request, response) => {
      agents.add(request.headers["user-agent"] ?? "");
      const { searchParams } = new URL(request.url ?? "", "http://wikidata");
      const search = searchParams.get("search");
      const answer =
        search === null
          ? { entities: { Q900001: VANTOR } }
          : { search: search === "Mirela Vantor" ? [{ id: "Q900001" }] : [] };
      response.statusCode = down ? 403 : 200;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(answer));
    });
  });
  afterAll(() => wikidata.close());

  it("gives a card with its source, is asked once a name, and can be reproduced byte for byte", async () => {
    const data = newsroom("online", true);
    const { code, err } = await parallax(["import", articles, "--data", data]);
    expect(code, err).toBe(0);
    const brief = await briefOf(data);
    expect(brief.topics).toContainEqual({
      id: "Q900001",
      name: "Mirela Vantor",
      type: "person",
      wikidata: "Q900001",
      description: "Mirela Vantor is a Kestrian politician and interim president.",
      source: {
        ...{ name: "Wikidata", url: "https://www.wikidata.org/wiki/Q900001", licence: "CC0 1.0" },
        retrieved: brief.provenance.created.slice(0, 10),
      },
    });
    const asked = wikidata.asked.filter((path) => path.includes("search=Mirela+Vantor"));
    expect(asked).toHaveLength(1);
    expect(wikidata.asked.filter((path) => path.includes("robots.txt"))).toEqual([]);
    expect([...agents].every((agent) => /^ParallaxBot\/\S+ \(\+https:/.test(agent))).toBe(true);
    const { story } = brief;
    const again = await parallax(["reproduce", `${story.id}@${story.version}`, "--data", data]);
    expect(again.code, again.err).toBe(0);
  });

  it("are not asked for unless a setting says so", async () => {
    const data = newsroom("offline", false);
    wikidata.asked.length = 0;
    expect((await parallax(["import", articles, "--data", data])).code).toBe(0);
    expect(wikidata.asked).toEqual([]);
    expect((await briefOf(data)).topics.every(({ wikidata: id }) => id === undefined)).toBe(true);
  });

  it("are left when the encyclopedia cannot be asked, and the briefs are made all the same", async () => {
    const data = newsroom("down", true);
    down = true;
    const { code, err } = await parallax(["import", articles, "--data", data]);
    down = false;
    expect(code).toBe(0);
    expect(err.match(/Names were not looked up/g)).toHaveLength(1);
    expect((await briefOf(data)).whatHappened.length).toBeGreaterThan(0);
  });
});
