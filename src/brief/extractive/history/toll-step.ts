import type { Desk } from "../../desk.js";
import type { Passage } from "../../reading/passage.js";
import type { Reading } from "../../reading/reading.js";

/** Whether it gives what a count of the story that moved stood at once, which nothing on record gives, however alike its words. */
export function isTollStep(desk: Desk, passage: Passage): boolean {
  const isNew = (measure: string, value: number): boolean =>
    !desk.someTold((told) => givesCount(desk.reading, told, measure, value));
  return desk.moved.some(
    ({ measure, wrong, before }) =>
      wrong === undefined && before.some((step) => step.passage === passage && isNew(measure, step.quantity.value)),
  );
}

const givesCount = ({ articles }: Reading, told: Passage, measure: string, value: number): boolean =>
  told.quantities.some((at) => {
    const quantity = articles[told.article]!.annotations.quantities[at]!;
    return quantity.measure === measure && quantity.value === value;
  });
