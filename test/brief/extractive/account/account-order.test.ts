import { describe, expect, it } from "vitest";
import { createDesk, type Desk } from "../../../../src/brief/desk.js";
import { eachInItsOrder } from "../../../../src/brief/extractive/account/each-in-its-order.js";
import { eventFirst } from "../../../../src/brief/extractive/account/event-first.js";
import { likenessOf } from "../../../../src/brief/likeness/likeness.js";
import type { Passage } from "../../../../src/brief/reading/passage.js";
import { readStory } from "../../../../src/brief/reading/reading.js";
import type { Verified } from "../../../../src/brief/verify/statement.js";
import type { CopyDecision } from "../../../../src/model/copy.js";
import { annotatedArticle } from "../../annotated-article.js";

/** A desk for reports of these sentences under one title, and the account of all of them in the order given. */
function accountOf(title: string, reports: readonly (readonly string[])[]) {
  const articles = reports.map((lines, i) =>
    annotatedArticle({
      id: `r${i}`,
      outlet: `O${i}`,
      title,
      text: lines.join("\n"),
      published: "2026-05-04T09:00:00Z",
    }),
  );
  const ids = articles.map(({ article }) => article.id);
  const copies = new Map<string, CopyDecision>(ids.map((id) => [id, { articleId: id, group: id, evidence: "" }]));
  const story = { id: "s", articleIds: ids, started: "2026-05-04", updated: "2026-05-04", thread: [] };
  const reading = readStory({ story, articles, copies, earlier: [], created: "2026-05-05" });
  const parts = { reading, likeness: likenessOf(reading), features: [], scores: [], disputes: [] };
  const desk: Desk = createDesk(parts, { sources: new Map(), vocabulary: reading.vocabulary });
  const passageOf = ({ text }: Verified): Passage | undefined => reading.passages.find((p) => p.text === text);
  const told = (texts: readonly string[]): Verified[] => texts.map((text) => ({ text }) as Verified);
  return {
    event: (...texts: string[]) => eventFirst(desk, told(texts), passageOf).map(({ text }) => text),
    order: (...texts: string[]) => eachInItsOrder(desk, told(texts), passageOf).map(({ text }) => text),
  };
}

const EVENT = "Four people were hurt when a crane fell on the grain quay of Saltreach on Monday 4 May.";
const OTHER = "One of the victims was a docker who broke his arm under the crane, the harbour master said.";

describe("the order of an account", () => {
  it("has what happened before what speaks of its victims", () => {
    expect(accountOf("Docker breaks arm under crane", [[EVENT], [OTHER]]).event(OTHER, EVENT)).toEqual([EVENT, OTHER]);
  });

  it("stays where the first sentence says itself whom it means, or tells the step of the case", () => {
    const met = "Two men fell from the quay of Saltreach before the crash, and the men swam, the harbour master said.";
    expect(accountOf("Crane falls", [[EVENT], [met]]).event(met, EVENT)[0]).toBe(met);
    const step = "Olan Dray, 26, was charged over the crash with endangering life.";
    expect(accountOf("Docker charged over fall of crane", [[EVENT], [step]]).event(step, EVENT)[0]).toBe(step);
  });

  it("has it before what goes on from somebody told before, also where that tells the step of the case", () => {
    const friend = "The friend, Ida Gell, is now charged over the crash with endangering life.";
    const { event } = accountOf("Friend charged over fall of crane", [[EVENT], [friend]]);
    expect(event(friend, EVENT)).toEqual([EVENT, friend]);
    const also = "Olan Dray also used a crane of the harbour board in the crash at Venport in 2020.";
    expect(accountOf("Crane falls", [[EVENT], [also]]).event(also, EVENT)[0]).toBe(EVENT);
  });

  it("stays where what happened stands deep in its report", () => {
    const deep = ["The quay is old.", "The board owns the quay.", "The quay has two cranes.", EVENT];
    expect(accountOf("Docker breaks arm under crane", [deep, [OTHER]]).event(OTHER, EVENT)[0]).toBe(OTHER);
  });

  it("has the further sentences of one report in the report's order, and the first where it is", () => {
    const page = "The page lists the calls that were made from the control room of the crane on 4 May.";
    const motor = "The motor of the crane had been marked for replacement in 2020 and in 2022.";
    const { order } = accountOf("Crane falls at Saltreach", [[EVENT], [page, motor]]);
    expect(order(EVENT, motor, page)).toEqual([EVENT, page, motor]);
    expect(order(motor, page, EVENT)).toEqual([motor, page, EVENT]);
  });
});
