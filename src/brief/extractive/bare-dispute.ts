import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";

/** Whether a passage states a figure that is in dispute. */
export const isDisputed = (desk: Desk, passage: Passage): boolean =>
  desk.disputes.some((dispute) => mentions(desk, passage, dispute.measure).length > 0);

/** Whether it states one without saying in the same sentence whose it is. */
export const isBare = (desk: Desk, passage: Passage): boolean =>
  desk.disputes.some((dispute) => mentions(desk, passage, dispute.measure).some((quantity) => !quantity.holder));

function mentions(desk: Desk, passage: Passage, measure: string) {
  const { annotations } = desk.reading.articles[passage.article]!;
  return passage.quantities.map((i) => annotations.quantities[i]!).filter((quantity) => quantity.measure === measure);
}
