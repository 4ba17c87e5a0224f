import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";
import { lowerOpening } from "../../attribute.js";
import { askable, type Proposal, withoutTimes } from "../asked.js";
import { bearing } from "../limits/bearing.js";
import { readClause, whyOf } from "../wording/clause.js";

const REASON =
  /,? (?:because|due to|as a result of|in response to|owing to|in protest (?:at|against|over)|thanks to|citing|in an effort to|in a bid to|in an attempt to|in order to|(?:over|amid|out of) (?:safety |growing |mounting |security )?(?:concerns?|fears?)|on (?:the )?grounds that|after failing to|over (?:the|its|his|her|their) (?:[\p{L}'’-]+ ){0,3}?(?:handling|failure|refusal|unwillingness|role|treatment|response|alleged|lack|involvement|comments|remarks)|(?:after|following) (?:warnings|complaints|concerns|allegations|reports) (?:that|of))\b/u;
/** With these verbs, what came just before is why. */
const AFTER =
  /\b(?:resign\w*|step\w* (?:down|aside)|quit|suspend\w*|cancel\w*|recall\w*|evacuat\w*|sack\w*|fired|arrest\w*|withdrew|apologi[sz]ed|closed|halt\w*|postpone\w*|delay\w*|collaps\w*|plung\w*|tumbl\w*|soar\w*|surg\w*|expel\w*|convict\w*|charged) .*?(,? (?:(?:\w+ )?(?:hours?|days?|weeks?|minutes?) )?after)\b/;
/** What stands before the words of somebody who says it. */
export const SPEECH =
  /^.{2,90}?\b(?:said|says|found|believes?|argues?|argued|reported|concluded|confirmed|announced)(?: \p{Lu}\p{Ll}+day)?(?: that)? /u;

/** "Why did X …?", from a sentence whose main clause is followed by its reason. */
export function why(desk: Desk): Proposal[] {
  const out: Proposal[] = [];
  for (const passage of askable(desk)) {
    if (passage.leaning || bearing(desk, passage) < 0.6) continue;
    const main = mainClause(passage);
    const question = main && questionOf(desk, passage, main);
    if (!question) continue;
    out.push({ question, kind: "why", value: 1.4 + matter(desk, passage), told: [passage] });
    if (out.length === 8) break;
  }
  return out;
}

/** A sentence in which somebody asks the same gives no answer. */
const STILL_ASKED =
  /\b(?:investigat\p{L}*|looking into|seek\p{L}*|figure out|no longer|trying to (?:determine|learn|find|figure)|piece together|questions?|determine|want\p{L}* to know|asked|wonder\p{L}*)\b.{0,60}\bwhat\b|(?:\bnot|n['’]t|\bno)\b.{0,60}\bwhat\b/iu;

/** Of what the titles speak of. */
export const isTitled = (desk: Desk, question: string): boolean => {
  const terms = desk.reading.vocabulary.terms(question);
  // Reports without titles have only their own words to say what they turn on.
  if (desk.reading.titles.every((title) => title.size === 0))
    return terms.some((term) => desk.reading.weight(term) > 0.25);
  return terms.some((term) => desk.reading.titles.some((title) => title.has(term)));
};

const isBareSurname = (desk: Desk, subject: string): boolean =>
  desk.reading.cast.members.some(
    (m) =>
      m.type === "person" &&
      m.name.includes(" ") &&
      m.name.endsWith(` ${subject.replace(/['’]s .*$/, "")}`) &&
      m.articles.size * 2 + m.mentions < 8,
  );

export const matter = (desk: Desk, passage: Passage): number =>
  Math.min(0.6, desk.scores[passage.id]! / 3) + desk.features[passage.id]!.topical * 0.6;

function mainClause(passage: Passage): string | undefined {
  const { text } = passage;
  const reason = REASON.exec(text);
  if (reason) return text.slice(0, reason.index);
  const after = text.includes(" after") ? AFTER.exec(text) : null;
  // "after nearly four seasons" is when, not why.
  if (
    after &&
    /^ (?:nearly |about |almost |more than |just )?(?:\p{L}+|\d+) (?:seasons?|years?|months?|weeks?|days?|hours?|minutes?)\b/u.test(
      text.slice(after.index + after[0].length),
    )
  )
    return undefined;
  return after ? text.slice(0, after.index + after[0].lastIndexOf(after[1]!)) : undefined;
}

function questionOf(desk: Desk, passage: Passage, main: string): string | undefined {
  const opening = lowerOpening(desk, passage);
  const whole = opening === undefined ? undefined : readClause(opening.slice(0, main.length));
  const speech = SPEECH.exec(main)?.[0];
  const clause = whole ?? (speech ? readClause(main.slice(speech.length)) : undefined);
  if (!clause || /^(?:should|may|might|could|can|would)$/.test(clause.auxiliary)) return undefined;
  if (/^to\b/.test(clause.rest)) return undefined;
  // What somebody died of is no why; what was first believed is no fact; a clause may not end half-way.
  if (
    /\b(?:incidents|die|died|killed|the following|initially|first|eventually|ultimately|old|likely|never|always|surely|really)\b|^Always\b/.test(
      main,
    )
  )
    return undefined;
  if (/\b(?:in|on|at|of|for|to|by|from|with|a|an|the|just|only|less)$/.test(clause.rest)) return undefined;
  if (
    /\b(?:his|her|their|its|him|them)\b| and \p{L}+ed\b|^\p{L}+ \p{L}+ly \p{L}+ed\b/u.test(
      `${clause.rest} ${clause.subject}`,
    )
  )
    return undefined;
  // "The photo doctoring comes as BP has promised …": two clauses, and neither is asked about.
  if (/\b(?:his|her|their|its|comes?|came)\b/.test(clause.subject)) return undefined;
  // What somebody feels is no event.
  if (
    /^(?:excited|happy|proud|pleased|glad|sad|angry|upset|confident|optimistic|worried|concerned|afraid)\b/.test(
      clause.rest,
    )
  )
    return undefined;
  // A surname alone is nobody to who has not read the article.
  if (isBareSurname(desk, clause.subject)) return undefined;
  // "the pair", "the siblings": who, only the titles can have said; and what an outlet does with names is not the story.
  if (/^the /i.test(clause.subject) && !isTitled(desk, clause.subject)) return undefined;
  if (
    desk.reading.articles.some(({ article }) => clause.subject.includes(article.outlet.name)) ||
    /^publish/.test(clause.verb)
  )
    return undefined;
  const question = whyOf(clause);
  const weight = desk.reading.vocabulary.terms(question).filter((term) => desk.reading.weight(term) > 0.3).length;
  const headline = new Set(desk.reading.vocabulary.terms(desk.headline));
  const core = desk.reading.vocabulary.terms(question).filter((t) => headline.has(t) || desk.reading.weight(t) > 0.55);
  if (core.length < 2 || !core.some((term) => headline.has(term))) return undefined;
  return weight >= 2 && question.split(" ").length >= 5 ? question : undefined;
}

const NOUN_PHRASE = "((?:the|a|an|[A-Z][\\p{L}'’-]+(?:['’]s)?) (?:[\\p{L}'’-]+ ){0,5}?[\\p{L}'’-]+)";
const LED = new RegExp(
  `\\b(led to|caused|triggered|prompted|sparked|was behind|were behind) ${NOUN_PHRASE}(?=[,.;]|$| on \\p{Lu}| last | after | when | that | which | as | and )`,
  "u",
);
const BY =
  /^((?:The|An?) [^,;:“”"]{3,60}?) (?:was|were|is) (?:believed to have been |thought to have been |likely |probably )?(?:caused|triggered|blamed|started|sparked) (?:by|on) /u;
const CAUSE_OF =
  /\b[Tt]he cause of (the [^,;:.“”"]{3,50}?) (?:is|was) (?!(?:\p{L}+ly )?(?:not|un\p{L}+|still|being|under|investigat\p{L}*|determined|yet)\b)/u;

const EVENT =
  /\b(?:shooting|attack|fire|blaze|crash|collapse|explosion|blast|flood\p{L}*|spill|leak|outbreak|crisis|protests?|riots?|unrest|recall|resignation|shutdown|closures?|strikes?|blackout|outage|shortages?|delays?|violence|war|fighting|clashes|disaster|accident|evacuation|arrests?|increase|rise|fall|drop|decline|surge|sell-off|panic|backlash|outcry)s?\b/iu;

/** "What caused X?", "What led to X?" */
export function cause(desk: Desk): Proposal[] {
  const out: Proposal[] = [];
  const { vocabulary } = desk.reading;
  const headline = new Set(vocabulary.terms(desk.headline));
  for (const passage of askable(desk)) {
    const question = causeQuestion(passage);
    // What was an accident has been told what it was.
    if (question && /\baccident/i.test(desk.headline)) continue;
    if (question && !vocabulary.terms(question.slice(11)).some((term) => headline.has(term))) continue;
    // Of this story's matter, not of anybody's "change in status".
    const own = question ? vocabulary.terms(question.slice(11)).filter((t) => desk.reading.weight(t) > 0.15).length : 0;
    if (question && own > 0 && !STILL_ASKED.test(passage.text) && isTitled(desk, question))
      out.push({ question, kind: "cause", value: 1.3 + matter(desk, passage), told: [passage] });
    if (out.length === 4) break;
  }
  return out;
}

function causeQuestion({ text }: Passage): string | undefined {
  const by = BY.exec(text)?.[1];
  if (by && plainPhrase(by)) return `What caused ${by.charAt(0).toLowerCase()}${by.slice(1)}?`;
  const unknown = CAUSE_OF.exec(text)?.[1];
  if (unknown && plainPhrase(unknown)) return `What caused ${withoutTimes(unknown)}?`;
  const led = LED.exec(text);
  // "The problem was caused…", "X has caused": what comes before must be able to be the cause.
  if (
    !led ||
    !plainPhrase(led[2]!) ||
    /\b(?:not|n['’]t|have|has|had|could|would|may|might|will|was|were|been|to|is|are)\s$/.test(text.slice(0, led.index))
  )
    return undefined;
  if (/\b(?:no longer|not|n['’]t|den(?:y|ied|ies)|unclear|whether|if|initially)\b/i.test(text) || !EVENT.test(led[2]!))
    return undefined;
  // The cause must be the sentence's own subject, named and no more vague than its effect.
  if (
    !/^(?:The|A|An|\p{Lu}[\p{L}'’-]+) (?!.*\b(?:and|or|that|which|who|said|says|has|had)\b)[^,;:“”"]{2,60} $/u.test(
      text.slice(0, led.index),
    )
  )
    return undefined;
  if (/\b(?:similar|series|another|other|clampdown|move|decision) $/.test(text.slice(0, led.index))) return undefined;
  return `What ${led[1] === "were behind" ? "was behind" : led[1]} ${withoutTimes(led[2]!)}?`;
}

const plainPhrase = (words: string): boolean =>
  words.split(" ").length >= 2 &&
  !/\b(?:that|which|who|he|she|they|it|his|her|their|its|was|were|is|are|had|has|have|to|this|and|said|own|same|other|first|most|many|lot|few|such|right|few|result|be|been)\b/i.test(
    words,
  ) &&
  !/^(?:a|an) (?:\p{L}+ )?(?:stir|number|series|lot|few)\b/iu.test(words);
