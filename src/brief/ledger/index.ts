export { casualtyConflicts } from "./casualty-conflicts.js";
export { compareClaims } from "./compare-claims.js";
export { compareFigures, type FigureComparison } from "./compare-figures.js";
export type { Reading } from "./readings.js";
