import { type Handler, Parser } from "htmlparser2";
import { MAX_HTML_DEPTH } from "./limits.js";

/** Text handed to the tokeniser at once; between pieces the reader looks whether it has had enough. */
const PIECE = 8 * 1024;

/**
 * Runs HTML through the tokeniser, references undecoded. Elements nested deeper than any page means end the reading: the
 * tokeniser's own work grows with the square of the depth.
 */
export function parseHtml(html: string, handler: Partial<Handler>): void {
  let depth = 0;
  const parser = new Parser(
    {
      ...handler,
      onopentag(name, attributes, implied) {
        depth += 1;
        if (depth <= MAX_HTML_DEPTH) handler.onopentag?.(name, attributes, implied);
      },
      onclosetag(name, implied) {
        if (depth <= MAX_HTML_DEPTH) handler.onclosetag?.(name, implied);
        depth -= 1;
      },
      ontext(text) {
        if (depth <= MAX_HTML_DEPTH) handler.ontext?.(text);
      },
    },
    { decodeEntities: false },
  );
  for (let at = 0; at < html.length && depth <= MAX_HTML_DEPTH; at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
}
