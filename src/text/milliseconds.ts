/** Milliseconds of an hour and of a day, for times that are told apart by them. */
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
