import { expect, it } from "vitest";
import { vocabularyOf } from "../../../src/brief/likeness/terms.js";
import { factsOf, reportsSame } from "../../../src/brief/verify/support.js";

const SENT = "The Maritime Safety Agency said it had sent investigators.";
const TOLL = "The bishop of Saltreach, Ada Brandt, said four people were killed in the fire.";

it.each([
  [
    "the same in other words",
    SENT,
    "Investigators of the Maritime Safety Agency were on their way, the agency said.",
    true,
  ],
  [
    "another thing of the same body",
    SENT,
    "The Maritime Safety Agency says that the practice has been unlawful.",
    false,
  ],
  ["the same of the same people", TOLL, "Four people were killed, said Ada Brandt, bishop of Saltreach.", true],
  [
    "three people and bodies and the act they share",
    "Ada Brandt has defeated her opponent Olan Keel, by the count of the Harbour Guild.",
    "Brandt led Olan Keel when the Harbour Guild ended its count.",
    true,
  ],
  [
    "three people and bodies and nothing that they did",
    "Ada Brandt has defeated her opponent Olan Keel, by the count of the Harbour Guild.",
    "Ada Brandt and Olan Keel are bishops and members of the Harbour Guild.",
    false,
  ],
  ["another number", TOLL, "Five people were killed in the fire, said Ada Brandt, bishop of Saltreach.", false],
  ["a denial", TOLL, "Ada Brandt, bishop of Saltreach, denied that four people were killed in the fire.", false],
  ["a name short", TOLL, "Four people were killed in the fire, said the bishop of Saltreach.", false],
])("tells whether a sentence reports what another says: %s", (_, wanted, have, same) => {
  const vocabulary = vocabularyOf("en");
  expect(reportsSame(factsOf(wanted, vocabulary), factsOf(have, vocabulary))).toBe(same);
});
