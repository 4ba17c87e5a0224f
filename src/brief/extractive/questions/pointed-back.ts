import type { Desk } from "../../desk.js";
import type { Passage } from "../../passage.js";
import type { Kind, Proposal } from "./asked.js";
import { matter } from "./why.js";

/**
 * A sentence that opens with "The ruling", "The documents" leans on what was told before it, so no other section can use it. Under a
 * question that says which ruling, it stands well.
 */
const ACT =
  "move|decision|vote|announcement|ruling|verdict|resignation|order|indictment|withdrawal|pull-?out|release|change|lawsuit|deal|agreement|guidance|dismissal|firing|cancellation|recall|closures?|shutdown|outage|strikes?|sanctions|ban|nomination|appointment|pardon|sentence|settlement|merger|takeover";
const DEED = `${ACT}|arrests?|charges|visit|trip|meeting|summit|talks|statement|remarks|comments|proposal|protests?|demonstrations?|crash|attack|shooting|fire|blaze|explosion|collapse|flood|outbreak|evacuation`;
/** What somebody decided on; a crime or a calamity that comes "a day after" something did not come of it. */
const LED_TO = `${ACT}|arrests?|charges|visit|meeting|summit|talks|statement|remarks|comments|proposal|protests?|demonstrations?|evacuation`;
/** Papers that are the matter itself; a report or court papers tell it over again. */
const PAPER = "lawsuit|suit|study|poll|survey|video|footage|recording|autopsy|e-?mails|messages";
const OPENING =
  "^(?:The|This|These) (?:(?:latest|new|newly released|court's|court’s|board's|board’s|federal|criminal|joint|civil) )?";
const WHEN = "(?: (?:on|late|early) \\p{Lu}\\p{Ll}+day(?: \\(?\\d{1,2} \\p{Lu}\\p{Ll}+\\)?)?)?";
const COMES = "(?:come|comes|came|is coming|are coming)";
const LED_UP = new RegExp(
  `${OPENING}(${LED_TO})${WHEN} (?:${COMES} (?:(?:hours|days|weeks|months|years|less than|more than|just|only|a|the|one|two|three|four) (?:[\\p{L}-]+ ){0,3}?)?(?:after|following|in response to|in the wake of)\\b|(?:follows?|followed) (?!up\\b))`,
  "u",
);
const BACKGROUND = new RegExp(
  `${OPENING}(${DEED})${WHEN} ${COMES} (?:as (?!an?\\b|part\\b|[^,.]{2,40} (?:prepares?|prepared)\\b)|amid |at a time )`,
  "u",
);
/** Its sense in other words: "The decision means that they may stay". */
const MEANS = new RegExp(
  `${OPENING}(decision|ruling|verdict|vote|order|change|withdrawal|deal|agreement|ban)${WHEN} means\\b`,
  "u",
);
const SAYS = new RegExp(
  `${OPENING}(${PAPER})(?:, which [^,;]{3,70},)?${WHEN} (?:also )?(?:says?|said|shows?|showed|found|finds|alleges?|alleged|describes?|described|details?|detailed|reveals?|revealed|accuses?|accused|concludes?|concluded|states?|stated|charges|names|warns?|warned|argues?|argued|claims?|claimed|suggests?|suggested|indicates?|indicated|includes?|included|outlines?|outlined)\\b`,
  "u",
);

interface Form {
  readonly opening: RegExp;
  readonly question: (noun: string) => string;
  readonly kind: Kind;
  readonly value: number;
}
const several = (noun: string): boolean => /(?:[^s]s|messages|talks|remarks)$/.test(noun) && !/(?:crisis)$/.test(noun);
const shows = (noun: string): string =>
  /^(?:video|footage|recording|records|study|poll|survey)$/.test(noun) ? "show" : "say";
const FORMS: readonly Form[] = [
  { opening: LED_UP, question: (noun) => `What led up to the ${noun}?`, kind: "cause", value: 1.1 },
  { opening: BACKGROUND, question: (noun) => `What is the background to the ${noun}?`, kind: "cause", value: 1.05 },
  { opening: MEANS, question: (noun) => `What does the ${noun} mean?`, kind: "does", value: 1.05 },
  {
    opening: SAYS,
    question: (noun) => `What ${several(noun) ? "do" : "does"} the ${noun} ${shows(noun)}?`,
    kind: "finding",
    value: 1.1,
  },
];

/** "What led up to the vote?", "What does the ruling mean?", "What do the documents say?", where the reader knows which. */
export function pointedBack(desk: Desk, read: readonly string[]): Proposal[] {
  const { vocabulary } = desk.reading;
  const known = new Set(read.flatMap((text) => vocabulary.terms(text)));
  const out: Proposal[] = [];
  for (const passage of desk.ranked) {
    if (!canAnswer(desk, passage)) continue;
    for (const { opening, question, kind, value } of FORMS) {
      const noun = opening.exec(passage.text)?.[1];
      if (!noun || !isKnown(vocabulary.terms(noun), noun, known, passage)) continue;
      out.push({ question: question(noun), kind, value: value + matter(desk, passage), told: [passage], fixed: true });
      break;
    }
    if (out.length === 4) break;
  }
  return out;
}

/** A move or a decision is whatever the headline tells, as long as the article has not got far beyond it. */
const isKnown = (terms: readonly string[], noun: string, known: ReadonlySet<string>, { sentence }: Passage): boolean =>
  (/^(?:move|decision|announcement)$/.test(noun) && sentence <= NEAR_THE_TOP) || terms.some((term) => known.has(term));
const NEAR_THE_TOP = 4;

const canAnswer = (desk: Desk, passage: Passage): boolean =>
  passage.words >= 9 &&
  passage.words <= 48 &&
  passage.quoted < 0.5 &&
  desk.features[passage.id]!.topical >= 0.3 &&
  !passage.edits.some((edit) => edit.kind === "name");
