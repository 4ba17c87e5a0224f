/** Made by scripts/train-coverage.ts from the sample edition (CC0); do not edit. */
export const COVERAGE_WEIGHTS = {
  length: 0.024,
  lengthSquared: -0.007,
  sharedPairs: 0.051,
  openings: 0.261,
  titles: 0.319,
  titleWords: 0.025,
};
