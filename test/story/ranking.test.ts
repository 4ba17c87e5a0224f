import { describe, expect, it } from "vitest";
import type { CopyDecision } from "../../src/model/copy.js";
import type { Outlet } from "../../src/model/outlet.js";
import { type RankedInput, rankStories } from "../../src/story/index.js";
import { article } from "./fixtures.js";

const now = "2026-03-10T12:00:00Z";

function story(
  id: string,
  parts: ReadonlyArray<{ published: string; outlet: Partial<Outlet>; copyOf?: string }>,
): RankedInput {
  const articles = parts.map(
    ({ published, outlet }, n) =>
      article(`${id}-${n}`, "", "", { published, outlet: { id: `${id}-o${n}`, name: "", ...outlet } }).article,
  );
  const copies = new Map<string, CopyDecision>(
    parts.map(({ copyOf }, n) => [
      `${id}-${n}`,
      {
        articleId: `${id}-${n}`,
        group: copyOf ?? `${id}-${n}`,
        evidence: "",
        ...(copyOf === undefined ? {} : { copyOf }),
      },
    ]),
  );
  const articleIds = articles.map((item) => item.id);
  return { story: { id, articleIds, started: "", updated: "", thread: [] }, articles, copies };
}

const at = (hour: number): string => `2026-03-10T${String(hour).padStart(2, "0")}:00:00Z`;

describe("ranking", () => {
  it("counts voices, not articles", () => {
    const many = story(
      "many",
      [0, 1, 2, 3].map((n) => ({ published: at(10), outlet: {}, ...(n > 0 ? { copyOf: "many-0" } : {}) })),
    );
    const owned = story(
      "owned",
      [0, 1, 2].map(() => ({ published: at(10), outlet: { owner: "One Group" } })),
    );
    const two = story("two", [
      { published: at(10), outlet: {} },
      { published: at(10), outlet: {} },
    ]);
    const ranks = rankStories([many, owned, two], now);
    expect(ranks[0]).toMatchObject({ storyId: "two", voices: 2 });
    expect(
      ranks
        .filter(({ voices }) => voices === 1)
        .map(({ storyId }) => storyId)
        .sort(),
    ).toEqual(["many", "owned"]);
  });

  it("halves in twelve hours without news", () => {
    const [fresh, stale] = rankStories(
      [story("a", [{ published: at(12), outlet: {} }]), story("b", [{ published: at(0), outlet: {} }])],
      now,
    );
    expect(fresh!.storyId).toBe("a");
    expect(stale!.score).toBeCloseTo(fresh!.score / 2);
  });

  it("rises with countries", () => {
    const countries = (id: string, names: string[]) =>
      story(
        id,
        names.map((country) => ({ published: at(9), outlet: { country } })),
      );
    expect(rankStories([countries("one", ["Chad", "Chad"]), countries("two", ["Chad", "Peru"])], now)[0]!.storyId).toBe(
      "two",
    );
  });

  it("does not let a time in the future hold the top", () => {
    const [rank] = rankStories([story("far", [{ published: "9999-01-01T00:00:00Z", outlet: {} }])], now);
    expect(rank!.recency).toBe(1);
  });
});
