/**
 * Why a request gave no answer. `refused`: our own rules forbid it, so asking again is pointless; `failed`: the network
 * or the server is in trouble, so asking later may help.
 */
export class HttpFailure extends Error {
  override readonly name = "HttpFailure";
  constructor(
    readonly status: "refused" | "failed",
    /** Stable, lower-case and hyphenated; listed in docs/fetching.md. */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const refused = (code: string, message: string): HttpFailure => new HttpFailure("refused", code, message);
export const failed = (code: string, message: string, cause?: unknown): HttpFailure =>
  new HttpFailure("failed", code, message, cause === undefined ? undefined : { cause });

const BY_CODE: Readonly<Record<string, readonly [status: "refused" | "failed", code: string, message: string]>> = {
  ENOTFOUND: ["failed", "unknown-host", "The name does not exist."],
  EAI_AGAIN: ["failed", "unknown-host", "The name cannot be resolved at the moment."],
  ENODATA: ["failed", "unknown-host", "The name has no address."],
  ECONNREFUSED: ["failed", "connection-refused", "The server refuses connections."],
  ECONNRESET: ["failed", "connection-lost", "The server broke the connection."],
  EPIPE: ["failed", "connection-lost", "The server broke the connection."],
  EHOSTUNREACH: ["failed", "unreachable", "The server cannot be reached."],
  ENETUNREACH: ["failed", "unreachable", "The server cannot be reached."],
  ETIMEDOUT: ["failed", "connect-timeout", "The server did not take the connection in time."],
  UND_ERR_CONNECT_TIMEOUT: ["failed", "connect-timeout", "The server did not take the connection in time."],
  UND_ERR_SOCKET: ["failed", "connection-lost", "The server broke the connection."],
  UND_ERR_HEADERS_OVERFLOW: ["refused", "headers-too-large", "The answer's headers are larger than the limit."],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ["failed", "bad-length", "The body is not as long as its header says."],
  UND_ERR_HEADERS_TIMEOUT: ["failed", "first-byte-timeout", "The server did not answer in time."],
  UND_ERR_BODY_TIMEOUT: ["failed", "timeout", "The answer was not complete in time."],
};

/** Turns whatever the network threw into an `HttpFailure`. */
export function toFailure(error: unknown): HttpFailure {
  if (error instanceof HttpFailure) return error;
  const { code = "", cause, message = "" } = error as { code?: string; cause?: unknown; message?: string };
  if (cause instanceof HttpFailure) return cause;
  const known = BY_CODE[code];
  if (known) return new HttpFailure(known[0], known[1], known[2], { cause: error });
  if (code.startsWith("HPE_")) return failed("bad-http", "The answer is not valid HTTP.", error);
  if (/CERT|TLS|SSL|SELF_SIGNED|VERIFY/.test(code)) return failed("bad-certificate", `TLS failed: ${message}.`, error);
  return failed("network-error", `The request failed: ${message || code || "unknown reason"}.`, error);
}
