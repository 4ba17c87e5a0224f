import type { CommonQuestion } from "../../../model/brief.js";
import type { Desk } from "../../desk.js";
import { slugify } from "../../slug.js";
import type { Asked } from "./go-deeper.js";
import { eventName } from "./wording/event-name.js";

const MOST = 4;

/** Explainers: what is left of the questions, with the stories of the thread that they belong to. */
export function commonQuestions(desk: Desk, left: readonly Asked[]): CommonQuestion[] {
  const { story, earlier } = desk.reading.material;
  const storyIds = [...earlier.map((e) => e.story.id), story.id];
  const name = left.length > 0 ? tellingName(desk) : "";
  return left
    .slice(0, MOST)
    .map(({ question, answer }) => ({ question, answer, slug: slugOf(question, name), storyIds }));
}

/** What sets this story apart from any other: its event, or the first words of its headline that carry meaning. */
function tellingName(desk: Desk): string {
  const event = eventName(desk);
  if (event) return event.replace(/^the /, "");
  const words = desk.headline.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words
    .filter((word) => desk.reading.vocabulary.isContent(word.toLowerCase()))
    .slice(0, 4)
    .join(" ");
}

/** The question's address; two stories that ask the same have two. */
function slugOf(question: string, name: string): string {
  const asked = slugify(question);
  const words = asked.split("-").slice(0, 8);
  const telling = slugify(name)
    .split("-")
    .filter((word) => !words.includes(word));
  return slugify([...words, ...telling].join(" "));
}
