import type { Desk } from "../../../desk.js";
import { bearing } from "../limits/bearing.js";
import { isTold } from "../limits/told.js";
import type { Proposal } from "../proposal.js";
import { matter } from "./why.js";

/** Things that somebody does or makes for some end. */
const MADE =
  "trip|visit|tour|summit|meeting|talks|campaign|programme|program|initiative|plan|proposal|order|bill|legislation|law|measure|ban|rule|rules|policy|agreement|deal|operation|mission|exercise|exercises|drill|investigation|probe|inquiry|lawsuit|test|tests|trial|study|project|package|fund|commission|committee|panel|task force|effort|strategy|resolution|move|change|changes|cap|procedure|well|payments|donation|sanctions|protest|rally|march|speech|launch|payment|budget|sale|merger|takeover|strike|restrictions|lockdown|curfew|mandate|reform|reforms|amendment|designation|funding|cash";
const MEANT = new RegExp(
  `^(?:[^,;“”"]{5,70}, |[^,;“”"]{3,40} (?:said|says) (?:that )?)?(?:[Tt]he |An? |This |(?:\\p{Lu}[\\p{L}.’'-]+ ){1,3}|\\p{Lu}[\\p{L}.-]+['’]s )(?:[\\p{L}\\d$%.’'-]+ ){0,4}?(${MADE})(?: (?:of|to|for|on|with|in|between|by) [^,;—–]{3,50}?)?(?:,[^,;]{3,70},| [—–-] [^—–]{3,80} [—–-])? (?:(?:is|are|was|were) (?:intended|designed|meant|aimed|supposed) (?:to|at|as)|(?:will|would) be used to|(?:would |will )?(?:aims?|aimed|seeks?|sought) to|(?:is|are|was|were) (?:needed|necessary) to|(?:is|are) part of [^,;.]{3,60}\\b(?:efforts?|push|bid|drive|attempt|strategy) to) `,
  "u",
);
/** Any word that what something is meant for is told with: most sentences have none. */
const MAY_MEAN = /intended|designed|meant|aim|supposed|used to|s(?:eeks?|ought) to|needed to|necessary to|part of/;
const AIM = new RegExp(
  `^The (?:main |stated |overall |ultimate )?(?:aim|goal|purpose|objective|intention|idea)(?: of the ((?:\\p{L}+ )?(?:${MADE})))? (?:is|was) to `,
  "u",
);

/** What something is for, as the sentence puts it, as far as its first comma. */
const endOf = (text: string): string => text.slice((MEANT.exec(text) ?? AIM.exec(text))![0].length).split(/[,;]/)[0]!;
const MOST_TOLD = 0.5;

/** "What is the purpose of the trip?": of something that the reader has met. */
export function purposes(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  const nounOf = (text: string): string | undefined => {
    const noun = (MAY_MEAN.test(text) ? MEANT.exec(text)?.[1] : undefined) ?? AIM.exec(text)?.[1];
    return noun && new RegExp(`\\b${noun.split(" ").at(-1)}\\b`, "i").test(known) ? noun : undefined;
  };
  for (const passage of desk.ranked) {
    if (passage.words < 8 || passage.words > 45 || passage.quoted > 0.4 || bearing(desk, passage) < 0.3) continue;
    const noun = nounOf(passage.text);
    if (!noun) continue;
    if (isTold(desk, read, endOf(passage.text), MOST_TOLD)) continue;
    const question = `What is the purpose of the ${noun}?`;
    return [{ question, kind: "does", value: 1.15 + matter(desk, passage), told: [passage], fixed: true }];
  }
  return [];
}
