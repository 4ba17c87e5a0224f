/** Made by scripts/train-coverage.ts from the sample edition (CC0); do not edit. */
export const COVERAGE_WEIGHTS = {
  length: 0.024,
  lengthSquared: -0.006,
  sharedPairs: 0.052,
  openings: 0.256,
  titles: 0.315,
  titleWords: 0.026,
};
