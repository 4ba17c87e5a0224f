import type { Desk } from "../../desk.js";
import { conceptsOf, stemsFor } from "../../likeness/concepts.js";
import type { Passage } from "../../reading/passage.js";

/** Stems of words that say that something is said or done, not what. */
export const SAYING: ReadonlySet<string> = new Set(
  "announc said say told tell report statement reveal confirm state offic spokesman spokeswoman cnn reuter news decis decid call made official accord earlier includ spoke condit anonym discuss personnel matter author".split(
    " ",
  ),
);
/** Stems that any report of a calamity or a crime has: where and when, who was hurt, who came, and that it is looked into. */
const STOCK: ReadonlySet<string> = new Set(
  "morn night afternoon even today week month monday tuesday wednesday thursday friday saturday sunday street block avenu area scene place locat local near nearbi counti citi home hous resid apart man men woman women boy girl child children peopl person teen male femal adult victim suspect individu relat other two three four five six number multipl sever total first second separ polic depart sheriff author offic detect spokesperson respond arriv call found find identifi name incid happen occur appear involv result case investig inquiri continu ongo fire shot shoot gun gunshot gunfir bullet open hit strike struck wound injur injuri hurt suffer receiv sustain condit critic serious stabl threaten life non kill die dead death fatal pronounc hospit transport taken take treat treatment believ latest press".split(
    " ",
  ),
);

/** "9", "42": a count, an hour or an age, which does not say of what. */
const SHORT_NUMBER = /^\d{1,2}$/;

/** How many concepts of a sentence a reader has not met and could not have guessed: none of those that any such report has. */
export function ownConcepts(desk: Desk, passage: Passage): number {
  const { vocabulary } = desk.reading;
  const met = (stem: string): boolean => desk.headlineTerms.has(stem) || desk.knows(stem);
  let count = 0;
  for (const concept of conceptsOf(vocabulary, passage))
    if (!STOCK.has(concept) && !SAYING.has(concept) && !SHORT_NUMBER.test(concept))
      if (!stemsFor(vocabulary, concept).some(met)) count++;
  return count;
}
