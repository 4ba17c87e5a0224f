import type { Evidence } from "../model/story.js";
import type { Desk } from "./desk.js";
import { alone, subjectMean } from "./likeness.js";
import type { LiveArticle } from "./live-article.js";
import type { LiveStory } from "./live-story.js";
import { placeOf } from "./term-sums.js";

/** Shared terms named in an event. */
const NAMED = 6;

const round = (value: number): number => Math.round(value * 1000) / 1000;

class Parts {
  private readonly kinds = { word: 0, name: 0, number: 0, day: 0 };
  private readonly shared: Array<[id: number, product: number]> = [];

  constructor(
    private readonly desk: Desk,
    private readonly pairs: number,
  ) {}

  add(id: number, product: number): void {
    this.kinds[this.desk.vocabulary.kind(id)] += product / this.pairs;
    this.shared.push([id, product]);
  }

  evidence(score: number, likeness: number, subject: number): Evidence {
    const { word, name, number, day } = this.kinds;
    const before = word + name + number + day;
    this.shared.sort(([a, x], [b, y]) => y - x || a - b);
    return {
      score: round(score),
      parts: {
        words: round(word),
        names: round(name),
        numbers: round(number),
        days: round(day),
        time: before === 0 ? 1 : round((likeness - subject) / before),
        subject: round(subject),
      },
      shared: this.shared.slice(0, NAMED).map(([id]) => this.desk.vocabulary.term(id)),
    };
  }
}

/**
 * What speaks for an article and a story belonging together: mean likeness by kind of term, what time leaves of it, and what being
 * about the same adds.
 */
export function evidenceFor(
  article: LiveArticle,
  story: LiveStory,
  score: number,
  likeness: number,
  desk: Desk,
): Evidence {
  const parts = new Parts(desk, story.size);
  const all = story.terms;
  const { ids, weights, start, end } = article;
  for (let i = start; i < end; i++) {
    const at = placeOf(all, ids[i]!);
    if (at >= 0) parts.add(ids[i]!, weights[i]! * all.weights[at]!);
  }
  return parts.evidence(score, likeness, subjectMean(alone(article), story, desk.settings));
}

/** The same for two stories. */
export function evidenceBetween(a: LiveStory, b: LiveStory, desk: Desk): Evidence {
  const likeness = desk.likenessOf(a, b);
  const score = desk.scoreOf(a, b, likeness);
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.sum === undefined) return evidenceFor(small.members[0]!, large, score, likeness, desk);
  const parts = new Parts(desk, a.size * b.size);
  const { ids, weights } = small.sum;
  for (let i = 0; i < ids.length; i++) {
    const other = large.sum?.get(ids[i]!);
    if (other !== undefined) parts.add(ids[i]!, weights[i]! * other);
  }
  return parts.evidence(score, likeness, subjectMean(a, b, desk.settings));
}
