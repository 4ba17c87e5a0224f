import type { CommonQuestion } from "../../model/brief.js";
import type { Desk } from "../desk.js";
import { slugify } from "../slug.js";
import type { Asked } from "./go-deeper.js";

const MOST = 4;

/** Explainers: what is left of the questions, with the stories of the thread that they belong to. */
export function commonQuestions(desk: Desk, left: readonly Asked[]): CommonQuestion[] {
  const { story, earlier } = desk.reading.material;
  const storyIds = [...earlier.map((e) => e.story.id), story.id];
  return left.slice(0, MOST).map(({ question, answer }) => ({ question, answer, slug: slugify(question), storyIds }));
}
