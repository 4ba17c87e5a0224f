const PLAIN = /[A-Za-z0-9_-]/;
const ALPHANUMERIC = /[A-Za-z0-9]/;

/**
 * One segment of an address, and at the same time of a file name, for any string: letters, digits, `-`, `_` and dots
 * between letters or digits stand for themselves, every other byte becomes `~` and two hex digits. No result contains a slash, a colon
 * or a percent sign, or is `.` or `..`, so ids from outside cannot leave their folder. Reversible.
 */
export function segment(value: string): string {
  const bytes = new TextEncoder().encode(value);
  let out = "";
  const at = (i: number): string => String.fromCharCode(bytes[i] ?? 0);
  bytes.forEach((byte, i) => {
    const char = at(i);
    const innerDot = char === "." && ALPHANUMERIC.test(at(i - 1)) && ALPHANUMERIC.test(at(i + 1));
    out += PLAIN.test(char) || innerDot ? char : `~${byte.toString(16).padStart(2, "0")}`;
  });
  return out;
}

/** The string behind a segment; undefined when `segment` could not have made it. */
export function unsegment(text: string): string | undefined {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === "~") {
      bytes.push(Number.parseInt(text.slice(i + 1, i + 3), 16));
      i += 2;
    } else {
      bytes.push(char.charCodeAt(0));
    }
  }
  if (bytes.some((byte) => !(byte >= 0 && byte <= 255))) return undefined;
  try {
    const value = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    return segment(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
