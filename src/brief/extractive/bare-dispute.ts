import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";

/** Whether a passage states a figure that is in dispute. */
export const isDisputed = (desk: Desk, passage: Passage): boolean => figures(desk, passage).length > 0;

/** Whether it states one without saying in the same sentence whose it is. */
export const isBare = (desk: Desk, passage: Passage): boolean =>
  figures(desk, passage).some((quantity) => !quantity.holder);

function figures(desk: Desk, passage: Passage) {
  const { annotations } = desk.reading.articles[passage.article]!;
  return passage.quantities
    .map((i) => annotations.quantities[i]!)
    .filter((quantity) =>
      desk.disputes.some(
        (d) => d.measure === quantity.measure && d.positions.some((p) => p.quantity.value === quantity.value),
      ),
    );
}
