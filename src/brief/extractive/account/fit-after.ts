import type { Desk } from "../../desk.js";
import { namedInFull } from "../../people/people-named.js";
import type { Passage } from "../../reading/passage.js";
import { strangersIn } from "../introduced.js";
import { retells } from "./retelling.js";

/** Whether a reader of these passages knows whom a further one names. */
function allKnown(desk: Desk, passage: Passage, before: readonly Passage[]): boolean {
  const strangers = strangersIn(desk, passage);
  if (strangers.length === 0) return true;
  const known = new Set(before.flatMap((other) => namedInFull(desk.reading, other)));
  return strangers.every((member) => known.has(member));
}

/** Whether a passage can be told to a reader of others: nobody in it is a stranger, and none of them has told what it tells. */
export const isFitAfter = (desk: Desk, passage: Passage, before: readonly Passage[]): boolean =>
  allKnown(desk, passage, before) && !before.some((told) => retells(desk, told, passage));
