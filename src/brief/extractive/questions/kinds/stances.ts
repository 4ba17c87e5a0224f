import type { Desk } from "../../../desk.js";
import { askable, isHeadlined, type Proposal, withoutTimes } from "../asked.js";
import { isEffectTold } from "../limits/effect-told.js";
import { isStale } from "../limits/told.js";
import { fullName, subjectMatter } from "../wording/subject-matter.js";
import { endsWhere } from "./counts.js";
import { isTitled, matter } from "./why.js";

const LAW =
  "(?:bill|law|act|measure|rule|ban|resolution|amnesty|policy|amendment|proposal|plan|programme|program|treaty|agreement|deal|reform|scheme|order)";
const WOULD = new RegExp(
  `(?<!\\b(?:to|of|in|under|about|on|for|with|against) )\\b([Tt]he (?:[\\p{L}'’&-]+ ){0,4}${LAW}|[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+| for| of| the| to| and){0,6} (?:Act|Bill|Plan)) (would|will) (?!be\\b|reach\\b|become\\b|pass\\b|return\\b|take effect|expire\\b|not\\b|have\\b|also\\b|now\\b|likely\\b|face\\b|need\\b|go\\b|come\\b|probably\\b)\\p{Ll}+`,
  "u",
);
const THAT_WOULD = new RegExp(
  `\\b(?:an?|the) ((?:[\\p{L}'’&-]+ ){0,3}${LAW}) that (would|will) (?!be\\b|reach\\b|become\\b|pass\\b|return\\b|take effect|expire\\b|not\\b|have\\b)\\p{Ll}+`,
  "u",
);

/** What each side says of it is not what it does. */
const SIDES = /\b(?:argue[sd]?|charge[sd]?|contend\p{L}*|critics|opponents|supporters)\b/iu;

/** "What would the amnesty bill do?" */
export function whatItDoes(desk: Desk, read: readonly string[]): Proposal[] {
  const matters = subjectMatter(desk);
  const known = new Set(read.flatMap((text) => desk.reading.vocabulary.terms(text)));
  const out: Proposal[] = [];
  for (const passage of askable(desk)) {
    if (!/ w(?:ould|ill) /.test(passage.text)) continue;
    const would = WOULD.exec(passage.text);
    const end = (would ?? THAT_WOULD.exec(passage.text))?.[0];
    if (end === undefined) continue;
    const does = passage.text.slice(passage.text.indexOf(end) + end.length).split(/, (?!and\b)/)[0]!;
    if (isEffectTold(desk, read, does)) continue;
    const effect = desk.reading.vocabulary.terms(does);
    const fresh = effect.filter((term) => !known.has(term)).length;
    if (fresh < 4 || fresh < 0.6 * effect.length || SIDES.test(passage.text)) continue;
    const that = would ? null : THAT_WOULD.exec(passage.text);
    const name = would ? would[1]!.replace(/^The /, "the ") : that ? `the ${that[1]}` : undefined;
    if (
      !name ||
      !isTitled(desk, name) ||
      !known.has(desk.reading.vocabulary.terms(name).at(-1) ?? "") ||
      /\b(?:he|she|they|that|which|this|of|to|in|new|own|said|says)\b/.test(
        name.replace(/^the /, "").replace(/^[A-Z].*/, ""),
      )
    )
      continue;
    const article =
      /^[A-Z]/.test(name) && /\bthe\s$/i.test(passage.text.slice(0, would?.index ?? 0))
        ? "the "
        : /^[A-Z]/.test(name)
          ? "the "
          : "";
    out.push({
      question: `What ${(would ?? that)![2]} ${/^the \p{Ll}+$/u.test(name) ? fullName(matters, name.slice(4)) : `${article}${name}`} do?`,
      kind: "does",
      value: 1 + matter(desk, passage) + (name.split(" ").length > 2 ? 0.2 : 0),
      told: [passage],
    });
    if (out.length === 3) break;
  }
  return out;
}

const UNCLEAR =
  /\b(?:it (?:is|was|remains?|remained) (?:still |yet |immediately )?(?:not (?:yet |immediately )?(?:known|clear)|unclear|unknown|uncertain)|it (?:wasn|isn)['’]t (?:immediately |yet )?(?:clear|known)) (?:exactly )?((?:why|how|what|who|when|where) [^,;:“”"()]{8,90}?)(?=[.,;]|$)/i;

/** "Officials said it was too soon to determine the cause of the collapse." */
const CAUSE_OPEN =
  /\b(?:too (?:soon|early) to (?:say|determine|know|tell)|(?:has|have) (?:not (?:yet )?|yet to )(?:determined?|established?|said|say|disclosed?|released?)|(?:could|did) not (?:immediately )?(?:determine|say)|no (?:word|information|indication) (?:on|about|of)|(?:is|are|was|were) still (?:investigating|trying to determine|working to determine|looking into))\b[^.,;:]{0,30}? (?:what (?:caused|led to|sparked|triggered|prompted)|the (?:exact )?cause of) (the (?:[\p{Ll}-]+ ){0,2}?\p{Ll}{4,})(?=[.,;]|$| in | at | on | and | but | or )/u;

/** What was open for some hours. */
const AT_FIRST = /\b(?:initially|at first|at the time|(?:hours|minutes|days) (?:after|later)|by midday|as of)\b/i;

/** "Is it known why …?": only where an outlet itself says that it is not. */
export function unknowns(desk: Desk): Proposal[] {
  const out: Proposal[] = [];
  for (const passage of askable(desk)) {
    if (isStale(desk, passage) || AT_FIRST.test(passage.text)) continue;
    const event = CAUSE_OPEN.exec(passage.text)?.[1];
    if (event && isHeadlined(desk, event)) {
      const question = `Is it known what caused ${event}?`;
      out.push({ question, kind: "unknown", value: 1 + matter(desk, passage), told: [passage], fixed: true });
      continue;
    }
    const open = UNCLEAR.exec(passage.text)?.[1];
    if (!open || /\b(?:he|she|they|it|his|her|their|this|that|these|those|him|them|we|i)\b/i.test(open)) continue;
    if (/\bthe (?:request|claim|offer|proposal|allegation|question|money|letter)s?$/.test(open)) continue;
    if (/^how (?:many|much)\b/.test(open)) continue;
    if (!isHeadlined(desk, open) || !endsWhere(passage.text, passage.text.indexOf(open) + open.length)) continue;
    // Open now, as it was to whoever wrote.
    const clause = withoutTimes(open).replace(/\bwould\b(?! have\b)/, "will");
    out.push({
      question: `Is it known ${clause}?`,
      kind: "unknown",
      value: 1 + matter(desk, passage),
      told: [passage],
    });
    if (out.length === 2) break;
  }
  return out;
}
