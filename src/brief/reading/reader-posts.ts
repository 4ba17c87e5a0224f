import { matchesOf } from "../../text/matches.js";

/**
 * Where what readers wrote begins on an article's page. Their posts are nobody's report: pages print them under an article without
 * a heading, each with its writer and hour before or behind it.
 */

const HOUR = "\\d{1,2}[:.]\\d\\d ?[ap]\\.?m\\.?";
/** "At 12:40 pm on 10 Jun 2010, Keel wrote:": stands before a post. */
const BEFORE = new RegExp(`(?:At )?${HOUR} on \\d{1,2} \\p{L}+ \\d{4}, [^:\\n]{1,40} wrote:`, "giu");
/** "January 31, 2011 at 12:26 pm | Reply", "Posted by: keel | April 30, 2010 2:11 PM | Report abuse": stands behind one. */
const BEHIND = new RegExp(
  `\\p{L}+ \\d{1,2}, \\d{4} at ${HOUR} \\| ?(?:Reply|Report)|Posted by:? [^\\n|]{2,40}\\| [^\\n|]{8,40}\\|`,
  "giu",
);
/** What any of these has. */
const SIGN = /wrote:|\| ?Re|Posted by/i;
/** What asks readers to write: the first post begins behind it. */
const INVITES =
  /\b(?:(?:leave|send|share|post|add|submit|give) (?:us |all |in )*your\b|what do you think\b|(?:let|tell) us (?:know|what)\b|don['’]t forget to tell us\b)[^.?!\n]*[.?!]/giu;
/** In UTF-16 code units: a first post is about as long, and no longer than a share of all that stands before its mark. */
const A_POST = 1_200;
const MOST_OF_PAGE = 0.4;

/** Offset in an article's text from which its words are readers' own, in UTF-16 code units; its length where none are. */
export function readersFrom(text: string): number {
  if (!SIGN.test(text)) return text.length;
  const ahead = matchesOf(BEFORE, text);
  const behind = matchesOf(BEHIND, text);
  const first = behind[0]?.index ?? text.length;
  if ((ahead[0]?.index ?? text.length) < first) return ahead[0]!.index;
  if (behind.length === 0) return text.length;
  const invited = matchesOf(INVITES, text.slice(0, first)).at(-1);
  if (invited) return invited.index + invited[0].length;
  return Math.round(first - Math.min(A_POST, MOST_OF_PAGE * first));
}
