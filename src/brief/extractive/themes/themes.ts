import type { Theme } from "../../../model/brief.js";
import { type Desk, firstOf, sharesFigure } from "../../desk.js";
import { isOvertaken } from "../../figures/moved-figures.js";
import { passesJudgement } from "../../reading/comment.js";
import type { Passage } from "../../reading/passage.js";
import { isUndatedHour } from "../../reading/undated-hour.js";
import type { Verified } from "../../verify/statement.js";
import { isBare } from "../bare-dispute.js";
import { isWritersView } from "../credit-form.js";
import { hasMetAll } from "../introduced.js";
import { likelyToldBefore, opensWithSameAct } from "../opening-again.js";
import { contradictsTold, givesOtherFigure } from "../other-figure.js";
import { isPastDue } from "../past-due.js";
import { isPastState } from "../past-state.js";
import { leaning, NO_ANSWER } from "../stands-alone.js";
import { opensWithTold } from "../told-before.js";
import { saysWhatItIsAbout } from "./about-named.js";
import { aspectCandidates, looseAspectCandidates } from "./aspects.js";
import { type Candidate, headingCandidates } from "./heading.js";
import { bodyCandidates, matterCandidates } from "./matters.js";
import { orderAsExplained } from "./order-as-explained.js";
import { sharpened } from "./sharpened.js";
import { toldOtherwise } from "./told-otherwise.js";

const MOST_THEMES = 4;
const MOST_STATEMENTS = 3;
/** Sentences that themes are looked for in, the best first. */
const MOST_LOOKED_AT = 150;
/** With fewer sentences left, they are better told as what each outlet says. */
const ENOUGH = 5;
/** With so many themes, looser ties between sentences are not looked for. */
const ENOUGH_THEMES = 2;
/** Two sentences this alike tell the same, and least share of a sentence, by weight, that must be new. */
const ALIKE = 0.5;
const LEAST_FRESH = 0.4;
/** Sentences of a theme that only go on from another. */
const MOST_CONTINUED = 1;

/** Themes: a phrase that several passages share and that the account of what happened does not exhaust. */
export function themes(desk: Desk): Theme[] {
  const pool = firstOf(
    desk.ranked,
    MOST_LOOKED_AT,
    (p) =>
      // What costs next to nothing to know comes first.
      p.words <= 45 &&
      p.words >= 8 &&
      desk.features[p.id]!.topical > 0.3 &&
      desk.fresh(p) >= LEAST_FRESH &&
      !isOvertaken(desk, p) &&
      !isPastDue(desk, p) &&
      !repeatsToll(desk, p) &&
      !desk.said(p, 0.5) &&
      !desk.repeatsFigure(p) &&
      (!p.leaning || opensWithTold(desk, p)) &&
      !isBare(desk, p) &&
      !isPastState(desk.reading, p) &&
      !isUndatedHour(p.text) &&
      !NO_ANSWER.test(p.text) &&
      leaning(p) < 1 &&
      !passesJudgement(p.text) &&
      !isWritersView(desk, p) &&
      !contradictsTold(desk, p) &&
      likelyToldBefore(desk, p) !== undefined,
  );
  if (pool.length < ENOUGH) return [];
  const out: Theme[] = [];
  const gathered: Candidate[] = [];
  const used = new Set<Passage>();
  const ranked = [...headingCandidates(desk, pool), ...aspectCandidates(desk, pool)];
  const sure = ranked.length;
  for (let at = 0; out.length < MOST_THEMES; at++) {
    if (at === sure && out.length < ENOUGH_THEMES)
      ranked.push(...matterCandidates(desk, pool), ...bodyCandidates(desk, pool), ...looseAspectCandidates(desk, pool));
    const candidate = ranked[at];
    if (!candidate || (at >= sure && out.length >= ENOUGH_THEMES)) break;
    const { heading, passages } = candidate;
    if (out.some((other) => sharesNoun(other.heading, heading))) continue;
    const free = passages.filter((p) => !used.has(p) && !desk.said(p, 0.5) && likelyToldBefore(desk, p) !== undefined);
    if (free.length < 2) continue;
    const told = taken(desk, free);
    if (told.length < 2 || !saysWhatItIsAbout(heading, told)) continue;
    for (const passage of told) used.add(passage);
    out.push({ heading, statements: explained(desk, told) });
    gathered.push({ ...candidate, passages: told });
  }
  return headed(desk, out, gathered);
}

/** The themes under sharper headings, where these share no word with another's. */
function headed(desk: Desk, found: readonly Theme[], gathered: readonly Candidate[]): Theme[] {
  const out = [...found];
  for (const [at, theme] of out.entries()) {
    const heading = sharpened(desk, gathered[at]!);
    if (!out.some((other) => other !== theme && sharesNoun(other.heading, heading))) out[at] = { ...theme, heading };
  }
  return out;
}

/** Whether a sentence tells what another of the theme does, or another figure of it without a word. */
const tellsAgain = (desk: Desk, passage: Passage, other: Passage): boolean =>
  desk.likeness.alike(passage, other) >= ALIKE ||
  givesOtherFigure(desk, other, passage) ||
  toldOtherwise(desk, other, passage) ||
  opensWithSameAct(desk, other, passage);

/** The sentences of a theme that the verifier passes. */
function taken(desk: Desk, free: readonly Passage[]): Passage[] {
  const chosen: Passage[] = [];
  for (const passage of spread(free)) {
    if (chosen.length === MOST_STATEMENTS) break;
    if (chosen.some((other) => tellsAgain(desk, passage, other))) continue;
    if (desk.likeness.fresh(passage, chosen) >= LEAST_FRESH) chosen.push(passage);
  }
  if (chosen.length < 2) return [];
  const sameFigure = (p: Passage, other: Passage): boolean =>
    sharesFigure(p, other) && desk.likeness.fresh(p, [other]) < 0.75;
  return chosen.filter(
    (passage, at) =>
      !chosen.slice(0, at).some((other) => sameFigure(passage, other) || sameToll(desk, passage, other)) &&
      hasMetAll(desk, passage, chosen) &&
      desk.offer(desk.draftOf(passage)) !== undefined,
  );
}

/** Share of a sentence that must be new beside a count of the dead that has been told. */
const FRESH_BESIDE_TOLL = 0.7;

/** How many died, as a sentence has it. */
const tollsIn = ({ reading }: Desk, { article, quantities }: Passage): number[] =>
  quantities.flatMap((i) => {
    const { measure, value } = reading.articles[article]!.annotations.quantities[i]!;
    return measure === "killed" ? [value] : [];
  });

/** "Eleven workers were killed": small counts are told again as large ones are. */
const repeatsToll = (desk: Desk, passage: Passage): boolean =>
  tollsIn(desk, passage).some((value) => desk.toldFigure("killed", value)) && desk.fresh(passage) < FRESH_BESIDE_TOLL;

function sameToll(desk: Desk, passage: Passage, other: Passage): boolean {
  const tolls = tollsIn(desk, other);
  return (
    tollsIn(desk, passage).some((value) => tolls.includes(value)) &&
    desk.likeness.fresh(passage, [other]) < FRESH_BESIDE_TOLL
  );
}

/** The sentences in the order of an account, each with the one that goes on from it in its article where that adds something. */
function explained(desk: Desk, told: readonly Passage[]): Verified[] {
  const ordered = orderAsExplained(desk, told);
  const statements = ordered.map((passage) => desk.tell(passage));
  const out: Verified[] = [];
  let left = MOST_CONTINUED;
  for (const [at, passage] of ordered.entries()) {
    const own = statements[at];
    if (!own) continue;
    out.push(own);
    const next = left > 0 ? continuation(desk, passage) : undefined;
    const statement = next && desk.take(next, { alike: ALIKE });
    if (!statement) continue;
    left--;
    out.push(statement);
  }
  return out;
}

/** The next sentence of the same article, where it leans on this one ("The company said …") and so says what becomes of it. */
function continuation(desk: Desk, { article, sentence, paragraph, terms }: Passage): Passage | undefined {
  return desk.reading.passages.find(
    (p) =>
      p.article === article &&
      p.sentence === sentence + 1 &&
      p.paragraph - paragraph <= 1 &&
      // What has no word of it goes on with something else.
      [...p.terms].some((term) => terms.has(term)) &&
      (p.leaning || leaning(p) === 0.5) &&
      p.quoted < 0.5 &&
      p.words >= 8 &&
      p.words <= 35 &&
      leaning(p) < 1 &&
      !NO_ANSWER.test(p.text) &&
      !isBare(desk, p) &&
      !isOvertaken(desk, p) &&
      !isPastDue(desk, p) &&
      !isPastState(desk.reading, p) &&
      desk.fresh(p) >= LEAST_FRESH,
  );
}

/** "Inquiry and prosecutors" beside "Public inquiry" would be one theme told twice. */
const sharesNoun = (one: string, other: string): boolean => {
  const words = new Set(one.toLowerCase().split(" "));
  return other
    .toLowerCase()
    .split(" ")
    .some((word) => word.length > 3 && words.has(word));
};

/** One voice after the other, so that a theme does not rest on one outlet where others speak to it. */
function spread(passages: readonly Passage[]): Passage[] {
  const out: Passage[] = [];
  const left = [...passages];
  const heard = new Set<string>();
  while (left.length > 0) {
    let next = left.findIndex((p) => !heard.has(p.voice));
    if (next < 0) {
      heard.clear();
      next = 0;
    }
    const [passage] = left.splice(next, 1);
    heard.add(passage!.voice);
    out.push(passage!);
  }
  return out;
}
