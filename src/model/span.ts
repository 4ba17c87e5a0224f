/** A half-open range `[start, end)` of UTF-16 code units in an article's normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span points at. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `outer` holds every position of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one position. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
