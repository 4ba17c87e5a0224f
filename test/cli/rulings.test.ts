import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parallax, temporaryFolder } from "./command-line.js";

const data = join(temporaryFolder(), "news");
const SAMPLE = new URL("../../data/sample/articles.jsonl", import.meta.url).pathname;

const run = (...argv: string[]) => parallax([...argv, "--data", data]);
const stories = async () =>
  JSON.parse((await run("stories", "--json")).out) as Array<{ id: string; slug: string; articles: number }>;
const articlesOf = async (story: string): Promise<string[]> => {
  const { out } = await run("brief", story, "--format", "json");
  return (JSON.parse(out) as { articles: Array<{ id: string; background?: boolean }> }).articles
    .filter(({ background }) => !background)
    .map(({ id }) => id);
};

describe("rulings of editors on the command line", () => {
  beforeAll(async () => {
    expect((await run("import", SAMPLE)).code).toBe(0);
  });

  it("split, merge and pin change the stories and their briefs, and are listed with their reasons", async () => {
    const [largest] = [...(await stories())].sort((a, b) => b.articles - a.articles);
    const [first = "", second = "", third = ""] = await articlesOf(largest!.id);
    const split = await run("split", largest!.slug, second, "--reason", "Another town.", "--json");
    expect(split.code, split.err).toBe(0);
    expect(await articlesOf(second)).toEqual([second]);
    expect(await articlesOf(first)).not.toContain(second);

    const merged = await run("merge", first, second);
    expect(merged.code, merged.err).toBe(0);
    expect(await articlesOf(first)).toContain(second);

    const [other] = (await stories()).filter(({ id }) => id !== largest!.id);
    const pinned = await run("pin", third, other!.id);
    expect(pinned.code, pinned.err).toBe(0);
    expect(await articlesOf(other!.id)).toContain(third);

    const { out } = await run("rulings");
    expect(out).toMatch(
      /^ruling 1, .*: \S+ is apart from story \S+ \(Another town\.\)\nruling 2, .* are one\nruling 3, /,
    );
    expect((await run("why", third)).out).toContain("ruling 3, ");
    expect((await run("why", second)).out).toContain("(Another town.)");
  });

  it("name what is not there, and change nothing", async () => {
    const before = (await run("rulings")).out;
    const [one] = await stories();
    for (const argv of [
      ["pin", "nobody", one!.id],
      ["pin", (await articlesOf(one!.id))[0]!, "nothing"],
      ["merge", one!.id, one!.slug],
      ["split", one!.id, "nobody"],
      ["split", one!.id, ...(await articlesOf(one!.id))],
    ]) {
      const { code, err } = await run(...argv);
      expect(code, argv.join(" ")).toBe(1);
      expect(err).toMatch(/nobody|nothing|one story already|all the articles/);
    }
    expect((await run("rulings")).out).toBe(before);
    expect((await parallax(["merge", "a", "b", "--data", join(data, "none")])).code).toBe(1);
  });
});
