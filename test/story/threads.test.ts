import { describe, expect, it } from "vitest";
import { createStoryFormer, storyIdOf } from "../../src/story/index.js";
import { officeHolders } from "../../src/story/office-holders.js";
import { article, original } from "./fixtures.js";

const boxes =
  "Gov. Dana Orrel signed a law on drop boxes and postal ballots. The ballots of shut-ins were counted late last autumn, and clerks blamed sorting machines. Orrel thanked the clerks.";
const nets =
  "Gov. Dana Orrel signed a ban on fishing nets with narrow meshes. Herring had grown scarce along the coast, and trawlers left harbour without catch for weeks. Orrel thanked the sailors.";
const judges =
  "Gov. Dana Orrel defended drop boxes before judges of the highest bench. Their hearing took all morning, and spectators queued outside in rain. Orrel thanked the judges.";

/** Ids of the earlier stories that a later article is linked to, after one on drop boxes. */
function earlier(title: string, text: string): string[] {
  // So short texts would be one story for their words alone.
  const former = createStoryFormer({ threshold: 5 });
  const first = article("a", "Orrel signs law on drop boxes", boxes, { published: "2026-03-02T10:00:00.000Z" });
  former.add(first, original("a"));
  const second = article("b", title, text, { published: "2026-03-20T10:00:00.000Z" });
  const events = former.add(second, original("b"));
  expect(former.storyOf("b")).toBe(storyIdOf("b"));
  return events.flatMap((event) => (event.kind === "threaded" ? [event.earlier] : []));
}

describe("threads", () => {
  it("do not link two stories that share little but an official", () => {
    expect(earlier("Orrel signs ban on narrow nets", nets)).toEqual([]);
    // The same of somebody who holds no office.
    expect(earlier("Orrel signs ban on narrow nets", nets.replace("Gov. ", ""))).toEqual([storyIdOf("a")]);
  });

  it("link them where a telling word stands in headlines of both", () => {
    expect(earlier("Orrel defends drop boxes", judges)).toEqual([storyIdOf("a")]);
  });
});

it("reads the names that stand behind an office", () => {
  const found = officeHolders(
    "Minority Leader Ilse Brandt met Sen. Orrel; Joss Tamm, a leader of the strike, did not come.",
  );
  expect([...found]).toEqual(["ils", "brandt", "orrel"]);
});
