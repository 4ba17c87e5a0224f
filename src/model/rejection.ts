/**
 * Bad data as a value: what was refused, by which stage and why. Codes are stable and documented in docs/rejections.md;
 * broken code throws instead.
 */
export interface Rejection {
  readonly kind: "rejection";
  readonly stage: string;
  /** Stable, lower-case and hyphenated, such as `no-body` or `not-utf8`. */
  readonly code: string;
  /** URL, or file and line, of what was refused. */
  readonly source: string;
  /** One sentence for a person: what is wrong and, where there is one, the way out. */
  readonly message: string;
}

export const reject = (stage: string, code: string, source: string, message: string): Rejection => ({
  kind: "rejection",
  stage,
  code,
  source,
  message,
});

export const isRejection = (value: object): value is Rejection => "kind" in value && value.kind === "rejection";
