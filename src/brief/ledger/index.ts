export { type ClaimGroup, type ClaimRef, compareClaims } from "./compare-claims.js";
export { compareFigures, compatible, type FigureComparison } from "./compare-figures.js";
export { type Reading, readingsOf } from "./readings.js";
