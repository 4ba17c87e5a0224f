import { beforeEach, describe, expect, it } from "vitest";
import type { AnnotatedArticle, Entity } from "../../src/model/annotation.js";
import type { KnowledgeEntry } from "../../src/model/knowledge.js";
import type { StoryMaterial } from "../../src/model/material.js";
import { createLookUp } from "../../src/pipeline/look-up.js";
import type { Encyclopedia, Store } from "../../src/pipeline/ports.js";
import { openMemoryStore } from "../../src/store/index.js";
import { handClock } from "./desk.js";

const DAY = 86_400_000;

const entity = (name: string, type: Entity["type"]): Entity => ({ name, type, descriptions: [] });
const report = (entities: Entity[], linked: number[] = []): AnnotatedArticle =>
  ({
    article: { language: "en-GB", text: "" },
    annotations: { entities, links: linked.map((at) => ({ start: 0, end: 1, entity: at, wikidata: "Q1" })), names: [] },
  }) as unknown as AnnotatedArticle;
const story = (...articles: AnnotatedArticle[]) => ({ articles }) as unknown as StoryMaterial;

describe("names that are looked up", () => {
  let store: Store;
  let asked: string[];
  let reachable: boolean;
  const clock = handClock();
  const encyclopedia: Encyclopedia = {
    candidates: async (name, type, language) => {
      asked.push(`${language} ${type} ${name}`);
      return reachable ? [{ id: `Q${name.length}`, name } as KnowledgeEntry] : undefined;
    },
    close: async () => {},
  };
  const lookUp = (namesPerRound = 20) =>
    createLookUp({ encyclopedia, store, clock, settings: { online: true, url: "", namesPerRound, keepDays: 30 } });

  beforeEach(() => {
    store = openMemoryStore();
    asked = [];
    reachable = true;
  });

  const names = [
    entity("Ines Roskav", "person"),
    entity("Roskav", "person"),
    entity("Lisk Hydro", "organization"),
    entity("Tuesday Notes", "work"),
    entity("Belmar", "location"),
  ];

  it("are those that two articles give and nothing links, people by more than a surname", async () => {
    const lone = entity("Only Here", "organization");
    await lookUp()(story(report([...names, lone], [4]), report(names, [4])));
    expect(asked).toEqual(["en person Ines Roskav", "en organization Lisk Hydro"]);
  });

  it("are asked for once, until the answer is too old", async () => {
    const material = story(report(names), report(names));
    const found = await lookUp()(material);
    expect(found.map(({ id }) => id)).toEqual(["Q10", "Q11", "Q6"]);
    expect(await lookUp()(material)).toEqual(found);
    expect(asked).toHaveLength(3);
    clock.advance(31 * DAY);
    await lookUp()(material);
    expect(asked).toHaveLength(6);
  });

  it("are so many a round, and none once the encyclopedia cannot be asked", async () => {
    const material = story(report(names), report(names));
    await lookUp(2)(material);
    expect(asked).toHaveLength(2);
    clock.advance(31 * DAY);
    reachable = false;
    const kept = await lookUp()(material);
    expect(asked).toHaveLength(3);
    expect(kept).toHaveLength(2);
  });
});
