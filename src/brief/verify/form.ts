import { danglingIn } from "../reading/dangling.js";
import { datelineLength, opensWithConnective } from "../reading/lead-in.js";
import { balanced } from "../reading/readable.js";
import type { Refusal } from "./codes.js";

const BOILERPLATE =
  /read more|sign up|subscribe|click here|advertisement|all rights reserved|\(\s*(?:AP|Reuters|AFP|CNN)\s*\)\s*[-–—]/i;

/** Checks a statement as a reader meets it: a whole sentence that needs nothing before it. */
export function checkForm(text: string, body: string): Refusal | undefined {
  if (!/^["“‘'([]?[\p{Lu}\p{N}]/u.test(text) || !/[.!?…]["”’')\]]*$/u.test(text)) return "not-a-sentence";
  if (/\n/.test(text) || !balanced(text) || /(?:\.\.\.|…)["”’')\]]*$/.test(text)) return "not-a-sentence";
  if (BOILERPLATE.test(text)) return "boilerplate";
  if (datelineLength(body) > 0) return "dateline";
  if (opensWithConnective(body)) return "dangling-connective";
  if (danglingIn(body)) return "dangling-pronoun";
  return undefined;
}
