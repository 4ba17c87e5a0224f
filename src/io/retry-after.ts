/** Longest time that a server may make us wait, in seconds. */
export const MAX_RETRY_AFTER = 24 * 3_600;

/**
 * Seconds of a Retry-After header (a number, or an HTTP date), kept between 0 and 24 hours: a server cannot send us away
 * for years, nor into the past. Undefined when there is none or it makes no sense.
 */
export function retryAfterSeconds(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (text === "") return undefined;
  const seconds = /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1_000;
  if (Number.isNaN(seconds)) return undefined;
  return Math.min(MAX_RETRY_AFTER, Math.max(0, Math.ceil(seconds)));
}
