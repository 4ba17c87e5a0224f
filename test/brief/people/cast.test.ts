import { describe, expect, it } from "vitest";
import { castOf } from "../../../src/brief/people/cast.js";
import type { AnnotatedArticle, Entity } from "../../../src/model/annotation.js";
import { annotatedArticle } from "../annotated-article.js";

/** The cast of articles that name these people, each as often as it is listed. */
function people(...articles: ReadonlyArray<ReadonlyArray<string | Pick<Entity, "name" | "gender">>>): string[][] {
  const made = articles.map((names, at): AnnotatedArticle => {
    const plain = annotatedArticle({ id: `${at}`, outlet: "The Ledger", title: "", text: "A story." });
    const entities = names.map(
      (one): Entity => ({
        ...(typeof one === "string" ? { name: one } : one),
        type: "person",
        descriptions: [],
      }),
    );
    return { ...plain, annotations: { ...plain.annotations, entities } };
  });
  const cast = castOf(made);
  const all = made.flatMap(({ annotations }, at) =>
    annotations.entities.map((entity, number) => [entity.name, cast.of(at, number)!.id] as const),
  );
  return cast.members.map(({ id }) => all.filter(([, member]) => member === id).map(([name]) => name));
}

describe("castOf", () => {
  it("makes one member of the spellings of a name", () => {
    expect(people(["Volodymyr Zelensky"], ["Volodymyr Zelenskyy", "Zelenskiy"])).toHaveLength(1);
    expect(people(["Muhammad Yunus"], ["Mohammed Yunus"], ["Yunus"])).toHaveLength(1);
    expect(people(["Herta Müller"], ["Herta Mueller"])).toHaveLength(1);
  });

  it("makes one member of a name with and without initials", () => {
    expect(people(["Robert Mueller"], ["Robert S. Mueller III"], ["Mueller"])).toHaveLength(1);
    expect(people(["George Bush"], ["George W. Bush"], ["George H. W. Bush"])).toHaveLength(3);
  });

  it("makes one member of a name with a middle name and without", () => {
    expect(people(["Olan Pryce"], ["Olan Marsh Pryce"], ["Olan M. Pryce", "Pryce"])).toHaveLength(1);
    expect(people(["Olan Pryce"], ["Olan Marsh Pryce"], ["Olan Keel Pryce"])).toHaveLength(3);
    expect(people(["Otto J. Brand"], ["Otto Brand Jr."])).toHaveLength(2);
    expect(people(["Olan Marsh Pryce"], ["Ida Pryce"])).toHaveLength(2);
  });

  it("takes the end of a heading for no part of the name behind it", () => {
    expect(people(["Ada Brandt"], ["Brandt Ms Brandt"], ["Brandt President Brandt"])).toHaveLength(1);
    expect(people(["Ada Brandt", "Keel Mr Pryce"])).toHaveLength(2);
  });

  it("makes one member of a name with its given name long and short", () => {
    expect(people(["Chuck Schumer"], ["Charles E. Schumer"], ["Schumer"])).toHaveLength(1);
    expect(people(["Joe Biden"], ["Joseph R. Biden Jr."], ["Hunter Biden"])).toHaveLength(2);
    expect(people(["Charles Schumer"], ["Carl Schumer"])).toHaveLength(2);
  });

  it("keeps two people two", () => {
    expect(people(["Delcy Rodríguez"], ["Jorge Rodríguez"], ["Rodríguez"])).toHaveLength(3);
    expect(people(["James Martin"], ["James Morton"])).toHaveLength(2);
    expect(
      people([{ name: "Andrey Simon", gender: "male" }], [{ name: "Andrei Simon", gender: "female" }]),
    ).toHaveLength(2);
    expect(people(["Ali Hussein", "Omar Hussein"], ["Hussain"])).toHaveLength(3);
  });
});
