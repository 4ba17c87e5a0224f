export { casualtiesOf, leading } from "./casualties-told.js";
export { casualtyConflicts } from "./casualty-conflicts.js";
export { countsInSentence } from "./casualty-counts.js";
export { type CasualtyDisagreement, casualtyDisagreements } from "./casualty-disagreements.js";
export { isCasualty } from "./casualty-words.js";
export { compareClaims } from "./compare-claims.js";
export { compareFigures, type FigureComparison } from "./compare-figures.js";
export type { Reading } from "./readings.js";
