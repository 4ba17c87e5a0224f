/** Stands before digits that count something, in a pattern: not the number of a road, a flight, a day or an age. */
export const NO_ROAD =
  "(?<!\\b(?:Interstate|Route|Rte|Highway|Hwy|Road|Exit|Flight|Line|Unit|No|number|aged?|U\\.?S|SR|I|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*)\\.? |-)";
