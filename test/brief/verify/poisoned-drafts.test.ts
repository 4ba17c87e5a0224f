import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/brief/verify/draft.js";
import { verifyStatement } from "../../../src/brief/verify/statement.js";
import { cite, context } from "../newsroom.js";
import {
  AGAIN,
  ARRESTS,
  BUILT,
  CONTRACT,
  COUNT,
  CRANE,
  draft,
  EJECTED,
  EMPTY,
  FENCE,
  framed,
  GATES,
  GONE,
  GRAIN,
  HOPE,
  LAMP,
  LYING,
  MAYOR,
  MET,
  OFFER,
  PRICES,
  PROMISES,
  RETURNED,
  SEEN,
  SHOTS,
  SPREAD,
  TALKS,
  WALKOUT,
} from "./strike-drafts.js";

/** [what is wrong, draft] */
const POISONED: ReadonlyArray<readonly [string, Draft]> = [
  // numbers
  ["another number", draft(COUNT.replace("340", "430"), "ledger", COUNT)],
  ["numbers exchanged", draft(COUNT.replace("340", "x").replace("210", "340").replace("x", "210"), "ledger", COUNT)],
  ["a number in words changed", draft(ARRESTS.replace("Two", "Three"), "ledger", ARRESTS)],
  ["a number word for another figure", draft(ARRESTS.replace("14", "forty"), "ledger", ARRESTS)],
  ["a percentage changed", draft(GRAIN.replace("60", "16"), "ledger", GRAIN)],
  ["a decimal moved", draft(GRAIN.replace("2.5", "25"), "ledger", GRAIN)],
  ["million for billion", draft(GRAIN.replace("billion", "million"), "ledger", GRAIN)],
  ["a qualifier added", draft(COUNT.replace("340", "more than 340"), "ledger", COUNT)],
  ["a qualifier lost", draft(COUNT.replace("only 210", "210"), "ledger", COUNT)],
  ["a unit changed", draft(GRAIN.replace("crowns", "dollars"), "ledger", GRAIN)],
  [
    "a number that stands in the title of another article",
    draft(TALKS.replace("talks", "340 talks"), "courier", TALKS),
  ],
  ["a rounded number", draft(COUNT.replace("340", "300"), "ledger", COUNT)],
  // dates that go without saying
  ["a date cut that nothing gives", draft("A second crane was built.", "ledger", BUILT)],
  ["a date cut under another", draft("A second crane was built.", "ledger", BUILT, { dated: "2024-06" })],
  ["more cut than the date", draft("Second crane was built.", "ledger", BUILT, { dated: "2024-05" })],
  // names
  ["another name", draft(OFFER.replace("Olan Pryce", "Tomas Keel"), "ledger", OFFER)],
  ["a name from another article", draft(COUNT.replace("Ada Brandt", "Lena Marsh"), "ledger", COUNT)],
  ["an invented name", draft(MAYOR.replace("Tomas Keel", "Tomas Kell"), "ledger", MAYOR)],
  ["another place", draft(WALKOUT.replace("Saltreach", "Venport"), "ledger", WALKOUT)],
  ["another first name", draft(LYING.replace("Ada Brandt", "Eva Brandt"), "courier", LYING)],
  ["a title changed", draft(MAYOR.replace("Mayor", "Governor"), "ledger", MAYOR)],
  ["a name for a common noun", draft(SHOTS.replace("Police", "Pryce"), "ledger", SHOTS)],
  [
    "a pronoun replaced by the wrong person",
    { text: HOPE.replace("He", "Olan Pryce"), citations: [cite("ledger", HOPE), cite("ledger", MET)] },
  ],
  [
    "a pronoun replaced by who took a picture",
    { text: GONE.replace("He", "Jan Vale"), citations: [cite("ledger", GONE), cite("ledger", EMPTY)] },
  ],
  [
    "a pronoun replaced by whoever spoke of somebody else",
    { text: RETURNED.replace("She", "Lena Marsh"), citations: [cite("ledger", RETURNED), cite("ledger", EJECTED)] },
  ],
  ["a whole name that no citation gives", draft(SPREAD.replace("Pryce", "Olan Pryce"), "ledger", SPREAD)],
  [
    "a surname completed with another's first name",
    { text: SPREAD.replace("Pryce", "Tomas Pryce"), citations: [cite("ledger", SPREAD), cite("ledger", MAYOR)] },
  ],
  [
    "another's whole name for a surname",
    { text: SPREAD.replace("Pryce", "Tomas Keel"), citations: [cite("ledger", SPREAD), cite("ledger", MAYOR)] },
  ],
  ["a pronoun replaced with no citation for the name", draft(HOPE.replace("He", "Keel"), "ledger", HOPE)],
  // dates
  ["another weekday", draft(WALKOUT.replace("Wednesday", "Tuesday"), "ledger", WALKOUT)],
  ["a weekday with the wrong date", draft(WALKOUT.replace("Wednesday", "Wednesday 4 March"), "ledger", WALKOUT)],
  [
    "a weekday with a date of another weekday",
    draft(WALKOUT.replace("Wednesday", "Wednesday 12 March"), "ledger", WALKOUT),
  ],
  ["last June as the coming one", draft(LAMP.replace("last June", "in June 2026"), "ledger", LAMP)],
  ["last June as another month", draft(LAMP.replace("last June", "in July 2025"), "ledger", LAMP)],
  ["yesterday as the wrong day", draft(MET.replace("yesterday", "on Tuesday 10 March"), "ledger", MET)],
  [
    "yesterday as the right day in the wrong month",
    draft(MET.replace("yesterday", "on Wednesday 11 April"), "ledger", MET),
  ],
  [
    "last Friday as a coming one",
    draft(CRANE.replace("last Friday night", "on Friday night (13 March)"), "ledger", CRANE),
  ],
  [
    "yesterday evening as the wrong day",
    draft(SEEN.replace("yesterday evening", "on Tuesday evening (10 March)"), "ledger", SEEN),
  ],
  [
    "yesterday evening as a morning",
    draft(SEEN.replace("yesterday evening", "on Wednesday morning (11 March)"), "ledger", SEEN),
  ],
  ["last Friday without its night", draft(CRANE.replace("last Friday night", "on Friday 6 March"), "ledger", CRANE)],
  ["next week as this one", draft(AGAIN.replace("next week", "in the week of 9 March"), "ledger", AGAIN)],
  ["next week by its Tuesday", draft(AGAIN.replace("next week", "in the week of 17 March"), "ledger", AGAIN)],
  ["next week as a weekend", draft(AGAIN.replace("next week", "over the weekend of 21 March"), "ledger", AGAIN)],
  ["last night as tonight", draft(FENCE.replace("last night", "last night (12 March)"), "ledger", FENCE)],
  ["another month", draft(OFFER.replace("February", "January"), "ledger", OFFER)],
  ["another day of the month", draft(MAYOR.replace("1 May", "11 May"), "ledger", MAYOR)],
  ["a year made up", draft(MAYOR.replace("1 May", "1 May 2027"), "ledger", MAYOR)],
  ["a date out of nothing", draft(SHOTS.replace("no shots", "on 11 March no shots"), "ledger", SHOTS)],
  [
    "a deadline moved",
    {
      text: HOPE.replace("He", "Keel").replace("Friday", "Friday 20 March"),
      citations: [cite("ledger", HOPE), cite("ledger", MET)],
    },
  ],
  // negation
  ["a negation lost", draft(OFFER.replace("did not offer", "did offer"), "ledger", OFFER)],
  ["a negation added", draft(WALKOUT.replace("and closed", "and never closed"), "ledger", WALKOUT)],
  ["'no' lost", draft(SHOTS.replace("no shots", "shots"), "ledger", SHOTS)],
  ["a refusal turned into consent", draft(TALKS.replace("offered", "rejected"), "courier", TALKS)],
  ["'without' turned into 'with'", draft(CONTRACT.replace("without", "with"), "ledger", CONTRACT)],
  ["a quotation's negation lost", draft(CONTRACT.replace("will not", "will"), "ledger", CONTRACT)],
  [
    "'only' and the denial exchanged",
    draft(COUNT.replace("but the port company counted only", "and the port company did not deny"), "ledger", COUNT),
  ],
  // speakers
  ["speakers exchanged", draft(OFFER.replace("the harbour master, Olan Pryce", "Ada Brandt"), "ledger", OFFER)],
  [
    "accuser and accused exchanged",
    draft("Union leader Marsh accused Ada Brandt of lying about the pay offer.", "courier", LYING),
  ],
  ["a quotation given to somebody else", draft(GATES.replace("Marsh", "Brandt"), "courier", GATES)],
  [
    "a quotation given to somebody else in the article",
    draft(CONTRACT.replace("Ms Brandt", "Mayor Keel"), "ledger", CONTRACT),
  ],
  [
    "told and teller exchanged",
    draft("“We will not go back without a contract,” reporters told Ms Brandt.", "ledger", CONTRACT),
  ],
  ["who met whom", draft("Brandt met Keel on Wednesday 11 March.", "ledger", MET)],
  ["an attribution lost in the middle", draft(SHOTS.replace("Police said no", "No"), "ledger", SHOTS)],
  ["an attribution left out by citing less", draft("No shots were fired.", "ledger", "no shots were fired.")],
  [
    "a claim whose holder is cut off",
    draft(
      "Dock workers in Saltreach walked out on Wednesday and closed the port.",
      "ledger",
      "Dock workers in Saltreach walked out on Wednesday and closed the port",
    ),
  ],
  // quotations
  ["a word of a quotation changed", draft(CONTRACT.replace("contract", "deal"), "ledger", CONTRACT)],
  [
    "two quotations merged",
    draft(
      "“We will not go back without a contract, nobody here can live on promises,” Ms Brandt told reporters.",
      "ledger",
      PROMISES,
    ),
  ],
  [
    "two quotations joined into one",
    draft("“We will not go back without a contract. Nobody here can live on promises.”", "ledger", PROMISES),
  ],
  [
    "marks put round reported words",
    draft(SHOTS.replace("no shots were fired", "“no shots were fired at all”"), "ledger", SHOTS),
  ],
  ["a quotation that was never said", draft(`${MAYOR.slice(0, -1)} and “end this madness”.`, "ledger", MAYOR)],
  ["half a quotation", draft("“We will not go back.", "ledger", "“We will not go back")],
  // hedges and cuts
  ["a doubt lost", draft(SPREAD.replace("may", "will"), "ledger", SPREAD)],
  ["a condition cut off", draft("The strike may spread to Venport.", "ledger", "The strike may spread to Venport")],
  [
    "a contradiction cut off",
    draft(
      "Union leader Ada Brandt said 340 workers had joined the strike.",
      "ledger",
      "Union leader Ada Brandt said 340 workers had joined the strike",
    ),
  ],
  ["a hoax cut off", draft("The port has a new owner.", "ledger", "The port has a new owner")],
  ["a cause made up", draft(WALKOUT.replace("and closed the port", "because of low pay"), "ledger", WALKOUT)],
  ["more than was said", draft(GRAIN.replace("handles", "has always handled"), "ledger", GRAIN)],
  ["two sentences spliced", draft("Police said two men were arrested at the gate.", "ledger", ARRESTS)],
  // credits
  [
    "copy credited to the outlet that printed it",
    framed(
      { form: "reports-that", articleIds: ["reprint"], journalists: [] },
      PRICES.replace("Grain", "grain"),
      "reprint",
      PRICES,
    ),
  ],
  [
    "copy credited to a journalist",
    framed(
      { form: "according-to", articleIds: ["reprint"], journalists: ["Karl Finn"] },
      PRICES.replace("Grain", "grain"),
      "reprint",
      PRICES,
    ),
  ],
  [
    "another outlet credited",
    {
      ...framed(
        { form: "reports-that", articleIds: ["courier"], journalists: [] },
        SHOTS.replace("Police", "police"),
        "ledger",
        SHOTS,
      ),
    },
  ],
  [
    "another outlet's journalist credited",
    {
      text: `Jon Hale of The Ledger reports that police said no shots were fired.`,
      citations: [cite("ledger", SHOTS)],
      frame: { form: "reports-that", articleIds: ["ledger"], journalists: ["Jon Hale"] },
    },
  ],
  [
    "a report given to another day",
    {
      text: `Maria Lopez of The Ledger reported on 10 March that police said no shots were fired.`,
      citations: [cite("ledger", SHOTS)],
      frame: { form: "reported-on", articleIds: ["ledger"], journalists: ["Maria Lopez"] },
    },
  ],
  [
    "a quotation put behind somebody else's name",
    framed(
      { form: "quotes", articleIds: ["courier"], journalists: [] },
      "Brandt: “The gates are open to anybody who wants to work.”",
      "courier",
      GATES,
    ),
  ],
  [
    "a quotation that lost its end behind its speaker",
    framed(
      { form: "quotes", articleIds: ["courier"], journalists: [] },
      "Marsh: “The gates are open to anybody.”",
      "courier",
      GATES,
    ),
  ],
  [
    "a sentence that is no quotation behind its speaker",
    framed(
      { form: "quotes", articleIds: ["courier"], journalists: [] },
      "Union leader Ada Brandt accused Marsh of lying about the pay offer.",
      "courier",
      LYING,
    ),
  ],
  [
    "a report put into another year",
    {
      text: `Maria Lopez of The Ledger reported on 12 March 2025 that police said no shots were fired.`,
      citations: [cite("ledger", SHOTS)],
      frame: { form: "reported-on-year", articleIds: ["ledger"], journalists: ["Maria Lopez"] },
    },
  ],
  [
    "a report called an opinion piece",
    {
      text: `In an opinion piece, Maria Lopez of The Ledger writes that police said no shots were fired.`,
      citations: [cite("ledger", SHOTS)],
      frame: { form: "opinion", articleIds: ["ledger"], journalists: ["Maria Lopez"] },
    },
  ],
  [
    "a report said to argue in an opinion piece",
    {
      text: `In an opinion piece, Maria Lopez of The Ledger argues that police said no shots were fired.`,
      citations: [cite("ledger", SHOTS)],
      frame: { form: "opinion-argues", articleIds: ["ledger"], journalists: ["Maria Lopez"] },
    },
  ],
  [
    "a journalist given to another outlet",
    {
      text: `The Courier's Maria Lopez notes that police said no shots were fired.`,
      citations: [cite("ledger", SHOTS)],
      frame: { form: "whose-notes", articleIds: ["ledger"], journalists: ["Maria Lopez"] },
    },
  ],
  [
    "an outlet credited with no frame",
    draft(`The Gazette reports that ${PRICES.replace("Grain", "grain")}`, "reprint", PRICES),
  ],
  [
    "two outlets credited where one reports it",
    framed(
      { form: "both", articleIds: ["ledger", "courier"], journalists: [] },
      ARRESTS.replace("Two", "two"),
      "ledger",
      ARRESTS,
      [cite("courier", TALKS)],
    ),
  ],
  [
    "an article counted as support that says something else",
    { text: SHOTS, citations: [cite("ledger", SHOTS), cite("courier", GATES)] },
  ],
  // form and citations
  ["no citation", { text: SHOTS, citations: [] }],
  ["an unknown article", { text: SHOTS, citations: [{ articleId: "nowhere", start: 0, end: 10 }] }],
  ["a place outside the article", { text: SHOTS, citations: [{ articleId: "ledger", start: 90_000, end: 90_040 }] }],
  ["words from elsewhere in the article", draft(SHOTS, "ledger", GRAIN)],
  ["a pronoun with no noun", draft(HOPE, "ledger", HOPE)],
  ["a connective that hangs", draft(`However, ${MAYOR}`, "ledger", `However, ${MAYOR}`)],
  ["a dateline", draft(`SALTREACH (Meridian) - ${WALKOUT}`, "ledger", `SALTREACH (Meridian) - ${WALKOUT}`)],
  ["no full stop", draft(SHOTS.slice(0, -1), "ledger", SHOTS)],
  [
    "a fragment",
    draft("treated for smoke after tyres were burned.", "ledger", "treated for smoke after tyres were burned."),
  ],
];

describe("poisoned drafts", () => {
  it("are at least sixty", () => expect(POISONED.length).toBeGreaterThanOrEqual(60));
  it.each(POISONED)("refuses %s", (_, poisoned) => {
    expect(verifyStatement(poisoned, context)).toMatchObject({ ok: false });
  });
});
