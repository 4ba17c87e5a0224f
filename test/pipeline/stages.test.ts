import { describe, expect, it } from "vitest";
import { checkStages, stageInfos } from "../../src/pipeline/stages.js";
import { testStages } from "./desk.js";

describe("the stages", () => {
  const infos = stageInfos(testStages());

  it("fit together as they ship", () => {
    expect(() => checkStages(infos)).not.toThrow();
    expect(infos.map(({ name }) => name)).toEqual(["extract", "annotate", "copies", "story", "brief"]);
  });

  it("do not start in an order in which one lacks what it needs", () => {
    expect(() => checkStages([...infos].reverse())).toThrow(/needs .* which no stage before it gives/);
    expect(() => checkStages(infos.filter(({ name }) => name !== "copies"))).toThrow(/needs copies/);
  });

  it("have names and products of their own, and versions from 1", () => {
    const [first, second] = infos as [(typeof infos)[number], (typeof infos)[number]];
    expect(() => checkStages([first, { ...second, name: first.name }])).toThrow(/Two stages are called/);
    expect(() => checkStages([first, { ...first, name: "other" }])).toThrow(/which there is already/);
    expect(() => checkStages([{ ...first, version: 0 }])).toThrow(/versions count from 1/);
  });
});
