import type { Span } from "../model/span.js";

/** A time expression with the day, month or year it means. */
export interface ResolvedDate extends Span {
  /** YYYY-MM-DD, YYYY-MM or YYYY, by `precision`. */
  readonly date: string;
  readonly precision: "day" | "month" | "year";
  /** Last day, month or year of a range. */
  readonly until?: string;
}

/** Which way a bare "Monday" or "May 3" points where it stands; "since" is the past without this very day. */
export type Direction = "past" | "future" | "since";
