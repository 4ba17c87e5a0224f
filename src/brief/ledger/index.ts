export { casualtyConflicts } from "./casualty-conflicts.js";
export { compareClaims } from "./compare-claims.js";
export { compareFigures } from "./compare-figures.js";
export type { Reading } from "./readings.js";
