import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";
import { answering, type Proposal } from "../asked.js";
import { isTold, mainClause } from "../limits/told.js";
import { matter } from "./why.js";

const AHEAD =
  /\b(?:will (?:now |next |then )?(?:be (?:arraigned|sentenced|held|extradited|transferred|released|considered|heard|sworn|debated|put|sent)|appear|vote|meet|hold|go to|head to|begin|start|decide|consider|take up|resume|hear|return to|stand trial)|(?:is|are) (?:now |also )?(?:expected|scheduled|due|set|slated) to (?!appear in|receive|get|rise|fall|remain|reach|be (?:one|the|a)\b)|now (?:goes|heads|moves) to|(?:bill|measure|legislation|resolution|nomination|case) (?:now )?(?:goes|heads|moves) to|the next step|must (?:still|now) )/u;
/** What was said of something else, of the past, or under a condition. */
const NOT_AHEAD =
  /\b(?:if|was (?:expected|scheduled|due|set|slated)|were|would|had been|expected to (?:survive|recover|live|be (?:ok|okay|fine))|every (?:year|day|week)|set to music|held without|vigil|funeral|memorial|will not|won['’]t)\b/;
const DAY = 24 * 60 * 60 * 1000;

/** Whoever or whatever the sentence says it of comes first, and nothing else before the verb. */
const SUBJECT =
  /^((?!.*\b(?:that|which|who|said|says|has|have|had|was|were|wants?|tries|people) .*(?:will|is|are|must|goes|heads|moves) )[^,;:“”"()]{3,70}?) (?:will|is|are|must|now (?:goes|heads|moves)|goes|heads|moves) /u;

/** "What happens next?", answered by what the newest reports say is to come. */
export function afterwards(desk: Desk, read: readonly string[]): Proposal[] {
  const now = Date.parse(desk.reading.material.story.updated);
  const { vocabulary } = desk.reading;
  const headline = new Set(vocabulary.terms(desk.headline));
  for (const passage of answering(desk)) {
    if (!AHEAD.test(passage.text) || NOT_AHEAD.test(passage.text) || passage.quoted > 0.3) continue;
    const subject = SUBJECT.exec(passage.text)?.[1];
    if (!subject || !vocabulary.terms(subject).some((term) => headline.has(term) || desk.reading.weight(term) > 0.65))
      continue;
    if (!isTold(desk, read, subject, MOST_OF_SUBJECT)) continue;
    if (/^(?:\d|Nearly|About|More than|Roughly|Some|If|When)\b/.test(passage.text)) continue;
    // "Expected to declare a pandemic", after it has been.
    if (!isStillAhead(desk, passage, now) || isTold(desk, read, mainClause(passage.text), MOST_TOLD)) continue;
    return [
      {
        question: "What happens next?",
        kind: "next",
        value: 0.8 + matter(desk, passage),
        told: [passage],
        fixed: true,
      },
    ];
  }
  return [];
}

const MOST_TOLD = 0.5;
/** Whoever acts next is no stranger. */
const MOST_OF_SUBJECT = 0.5;

/** Of the last day's reports, with no day in it that is past. */
function isStillAhead(desk: Desk, passage: Passage, now: number): boolean {
  const { article, annotations } = desk.reading.articles[passage.article]!;
  const at = Date.parse(article.published ?? "");
  if (!Number.isNaN(now) && !Number.isNaN(at) && at < now - DAY) return false;
  const today = desk.reading.material.story.updated.slice(0, 10);
  return passage.dates.every((i) => {
    const { date } = annotations.dates[i]!;
    return today === "" || date >= today.slice(0, date.length);
  });
}
