import { type Rejection, reject } from "../model/rejection.js";
import { hasLostLetters } from "../text/lost-letters.js";

/** The rejection of a text that lost so many of its letters that nobody can read it; undefined for any other. `where` names it. */
export const lostLetters = (text: string, where: string): Rejection | undefined =>
  hasLostLetters(text)
    ? reject("extract", "lost-letters", where, "The text has lost its accented letters and cannot be read.")
    : undefined;
