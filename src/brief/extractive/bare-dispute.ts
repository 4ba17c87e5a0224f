import { contains, type Span } from "../../model/span.js";
import type { Desk } from "../desk.js";
import { holderAt } from "../figures/holders.js";
import { thingOf } from "../figures/recounts.js";
import { casualtiesOf, isCasualty } from "../ledger/index.js";
import type { Passage } from "../reading/passage.js";

/** Whether a passage states a figure that is in dispute. */
export const isDisputed = (desk: Desk, passage: Passage): boolean => figures(desk, passage).length > 0;

/** Whether it states one without saying in the same sentence whose it is. */
export const isBare = (desk: Desk, passage: Passage): boolean => {
  const annotated = desk.reading.articles[passage.article]!;
  return figures(desk, passage).some((figure) => holderAt(annotated, passage.span, figure) === "");
};

/** Where the figures in dispute stand: casualties as the ledger counts them, other things as the annotator does. */
function figures({ disputes, reading }: Desk, passage: Passage): Span[] {
  if (disputes.length === 0) return [];
  const annotated = reading.articles[passage.article]!;
  const counted = passage.quantities.map((i) => annotated.annotations.quantities[i]!);
  const casualties = casualtiesOf(annotated).counts.filter((one) => !one.inTitle && contains(passage.span, one));
  return disputes.flatMap(({ measure, thing, values }) => [
    ...counted.filter(
      (one) =>
        values.has(one.value) && (thing === undefined ? one.measure === measure : thingOf(reading, one) === thing),
    ),
    ...(isCasualty(measure) ? casualties.filter((one) => one.measure === measure && values.has(one.value)) : []),
  ]);
}
