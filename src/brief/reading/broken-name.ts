import { matchesOf } from "../../text/matches.js";

/** Groups of consonants that open words, in English and in the names that its papers print. */
const ONSET =
  /^(?:bl|br|bh|ch|chl|chr|cl|cr|cz|dh|dj|dr|dm|dn|dw|dz|fj|fl|fr|gh|gl|gm|gn|gr|gw|hl|hr|hv|kh|kht|kl|kn|kr|kv|kw|ll|mb|mf|mn|mr|ms|mt|mw|nd|ndr|ng|ngw|nhl|nj|nk|nt|nts|nw|ph|phl|phr|pf|pfl|pl|pn|pr|ps|pt|rh|rw|sc|sch|schl|schm|schn|schr|schw|scr|sh|shch|shl|shm|shr|shv|sk|skj|sl|sm|sn|sp|sph|spl|spr|sq|sr|st|str|sv|sw|sz|tch|th|thr|thw|tk|tr|ts|tsch|tsv|tw|vl|vr|wh|wl|wr|zb|zd|zh|zl|zv|zw)(?![bcdfghjklmnpqrstvwxz])/;
const CONSONANTS = "[bcdfghjklmnpqrstvwxz]";
/** A capital, or a capitalised word, and what the page has left of the rest of it: "C rdova", "Calder n". */
const SPLIT = new RegExp(`(?<![\\p{L}.'’&-])(\\p{Lu}\\p{Ll}*) (\\p{Ll}|${CONSONANTS}{2}\\p{Ll}*)(?![\\p{L}'’-])`, "gu");
/** Small words of one letter that names and sentences have. */
const SHORT_WORD = /^[aeovxy]$/;
/** "Garc a said": an article before a verb is none. */
const A_BEFORE_VERB = /(?<![\p{L}.'’&-])\p{Lu}\p{Ll}{2,} [aeo](?:,| (?:said|says|told|was|is|has|had|will|who|and)\b)/u;
/** What any of these needs, told without a look at each letter. */
const SUSPECT = /[A-Z][a-z]* (?:[a-z](?![a-z])|[b-df-hj-np-tv-xz]{2})/;

/**
 * Whether a name in these words has lost a letter on the page that they were taken from, as accented ones get lost: what is left of it
 * begins as no word does ("C rdova"), or is one letter ("Calder n", "Moyo s").
 */
export function isBrokenName(text: string): boolean {
  if (!SUSPECT.test(text)) return false;
  for (const [, head = "", rest = ""] of matchesOf(SPLIT, text)) {
    if (rest.length > 1 ? !ONSET.test(rest) : head.length > 2 && !SHORT_WORD.test(rest)) return true;
  }
  return A_BEFORE_VERB.test(text);
}
