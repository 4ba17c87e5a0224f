import { describe, expect, it } from "vitest";
import type { AnnotatedArticle } from "../../src/model/annotation.js";
import { createStoryFormer } from "../../src/story/index.js";
import { form, sample, sampleStories } from "./sample.js";

const DAY = 86_400_000;
const pick = (...numbers: number[]): AnnotatedArticle[] => numbers.map((number) => sample[number - 1]!);
const later = ({ article, annotations }: AnnotatedArticle, days: number): AnnotatedArticle => ({
  article: { ...article, published: new Date(Date.parse(article.published ?? "") + days * DAY).toISOString() },
  annotations,
});

/** The night of the flood, and the day after it: the toll rises, the search goes on. */
const night = pick(13, 15, 16, 20);
const next = pick(23, 24);

describe("chapters of a developing story", () => {
  it("go together by the uncommon names and the headline word that they share", () => {
    const together = form(sample);
    expect(together.storyOf("sample-023")).toBe(together.storyOf("sample-013"));
    const apart = form(sample, createStoryFormer({ chapters: false, loneThreshold: 0.52 }));
    expect(apart.storyOf("sample-023")).not.toBe(apart.storyOf("sample-013"));
  });

  it("end with a silence of more than two days", () => {
    // So high a threshold that likeness alone joins none of them.
    const page = (days: number): boolean => {
      const former = createStoryFormer({ threshold: 0.95 });
      const made = form([...night, ...next.map((item) => later(item, days))], former);
      return made.storyOf("sample-023") === made.storyOf("sample-013");
    };
    expect([page(0), page(10)]).toEqual([true, false]);
  });

  it("stay where people have put them", () => {
    const made = form([...night, ...next]);
    made.splitStory(made.storyOf("sample-013") ?? "", ["sample-023", "sample-024"]);
    made.settle();
    expect(made.storyOf("sample-023")).not.toBe(made.storyOf("sample-013"));
    expect(made.storyOf("sample-024")).toBe(made.storyOf("sample-023"));
  });

  it("put the flood of the sample edition on one page, toll after toll", () => {
    const made = form(sample);
    const flood = sample.map(({ article: { id } }) => id).filter((id) => sampleStories.get(id) === "flood");
    const pages = flood.map((id) => made.storyOf(id));
    const largest = Math.max(...pages.map((page) => pages.filter((other) => other === page).length));
    expect(largest).toBeGreaterThanOrEqual(8);
  });
});
