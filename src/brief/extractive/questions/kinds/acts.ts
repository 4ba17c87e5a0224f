import type { Desk } from "../../../desk.js";
import { surnameOf } from "../../../people/cast.js";
import { answering, type Proposal } from "../asked.js";
import { isTold } from "../limits/told.js";
import { type Acting, actingIn } from "../wording/actors.js";
import { type SubjectMatter, subjectMatter } from "../wording/subject-matter.js";
import { matter } from "./why.js";

interface Act {
  /** The sentence from its verb on. */
  readonly verb: RegExp;
  /** The question, with the actor and what the expression caught. */
  readonly question: (actor: string, found: RegExpExecArray) => string;
  readonly value: number;
}

const HAS = "(?:has |have |had )?";
const act = (verb: string, value: number, question: Act["question"]): Act => ({
  verb: new RegExp(`^${HAS}${verb}`, "u"),
  question,
  value,
});
/** Verbs whose object tells something by itself; "did" leaves nothing to guess about their form. */
const ACTS: readonly Act[] = [
  act("(?:proposed|proposes) ", 1.15, (who) => `What did ${who} propose?`),
  act("apologi[sz]ed (?:for|to|after|over) ", 1.1, (who) => `Has ${who} apologized?`),
  act(
    "accused ((?:the )?(?:\\p{Lu}[\\p{L}.'’-]+ )+)of ",
    1.15,
    (who, [, whom]) => `What did ${who} accuse ${whom!.trim()} of?`,
  ),
];

const REACTS =
  /^(?:has |have |had )?(?:(?:strongly|swiftly|sharply|publicly|also) )?(?:rejected|rejects|dismissed|dismisses|condemned|condemns|denounced|denounces|criticized|criticizes|criticised|criticises|slammed|blasted|welcomed|welcomes|praised|praises|defended|defends|applauded|hailed|decried|opposed|opposes|supported|supports|backed|backs|endorsed|endorses|called the|described the) /u;

/** "What did Mr Keel propose?", "How did Turkey respond to the decision?": what an actor of the story wants, or holds of it. */
export function acts(desk: Desk, read: readonly string[]): Proposal[] {
  const matters = subjectMatter(desk);
  const out: Proposal[] = [];
  for (const passage of answering(desk)) {
    const acting = actingIn(desk, passage);
    if (
      !acting ||
      !isOfStory(desk, acting) ||
      /\b(?:annually|every (?:year|month|week|day))\b|\bsaid: [“"]/.test(acting.rest)
    )
      continue;
    const found = actOf(acting) ?? reaction(desk, acting, matters);
    if (found && APOLOGY.test(found.question) && read.some((told) => APOLOGY.test(told))) continue;
    // What is done, up to when and why: that is the answer.
    if (!found || isTold(desk, read, acting.rest.split(/[,;]| (?:after|because|when|while|as) /)[0]!, MOST_TOLD))
      continue;
    const weight = Math.min(0.3, (acting.actor.member?.mentions ?? 2) / 20);
    out.push({
      question: found.question,
      kind: "act",
      value: found.value - 0.2 + weight + matter(desk, passage),
      told: [passage],
      fixed: true,
    });
    if (out.length === 8) break;
  }
  return out;
}

/** Of one of which the account has not told nobody knows, to ask what it was for. */
const APOLOGY = /\bapologi[sz]/i;
/** Of what is done so much may have been read. */
const MOST_TOLD = 0.4;

/** Named more than once, or a group. */
const isOfStory = (desk: Desk, { actor: { member } }: Acting): boolean =>
  member === undefined || member.mentions > 2 || desk.headline.includes(surnameOf(member.name));

/** "go ahead with that", "denied the claims": of which, only what stood before could say. */
const VAGUE =
  /^(?:the |any |all |those |these )?(?:claims?|allegations?|charges?|accusations?|reports?|requests?|offer|proposal|deal|idea)\b(?! (?:that|of|to|by))|^the (?:new |proposed )?(?:regulations?|rules?|changes?|laws?|bills?|measures?|plans?|legislation)\b(?! (?:that|to))|^(?:\S+ ){0,5}(?:that|this|it|them|so|these|those)\b(?! (?:year|week|month|summer|autumn|fall|winter|spring|the|would|will|was|were|is|are|he|she|they|\p{Lu}))/u;

function actOf({ actor, rest }: Acting): { question: string; value: number } | undefined {
  for (const { verb, question, value } of ACTS) {
    const found = verb.exec(rest);
    if (found && !VAGUE.test(rest.slice(found[0].length))) return { question: question(actor.name, found), value };
  }
  return undefined;
}

/** The sentence must name the matter before it says anything else. */
function reaction(
  desk: Desk,
  { actor, rest }: Acting,
  matters: readonly SubjectMatter[],
): { question: string; value: number } | undefined {
  if (!REACTS.test(rest) || /\b(?:in the past|similar|previous(?:ly)?|last (?:year|month)|long been)\b/.test(rest))
    return undefined;
  const own = new Set(desk.reading.vocabulary.terms(actor.name));
  const object = new Set(desk.reading.vocabulary.terms(rest.split(/[,;]| (?:as|because|after|for|saying|while) /)[0]!));
  const to = matters.find((one) => one.terms.every((t) => object.has(t)) && !one.terms.some((t) => own.has(t)));
  return to && /^the \p{Ll}/u.test(to.phrase)
    ? { question: `How did ${actor.name} respond to ${to.phrase}?`, value: 1.2 }
    : undefined;
}
