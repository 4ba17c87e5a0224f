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
  FENCE,
  framed,
  GATES,
  GRAIN,
  HOPE,
  LAMP,
  LYING,
  MAYOR,
  MEETS,
  MET,
  OFFER,
  PRICES,
  SEEN,
  SHOTS,
  SPREAD,
  SWEPT,
  TALKS,
  UNPAID,
  WALKOUT,
} from "./strike-drafts.js";

/** Sentences that must pass: as they stand, cleaned, dated, named and framed. */
const TRUE: ReadonlyArray<readonly [string, Draft]> = [
  ...([WALKOUT, COUNT, CONTRACT, OFFER, MAYOR, ARRESTS, SPREAD, SHOTS, GRAIN] as const).map(
    (words) => [words.slice(0, 30), draft(words, "ledger", words)] as const,
  ),
  [
    "a surname with its whole name, which is cited",
    { text: SPREAD.replace("Pryce", "Olan Pryce"), citations: [cite("ledger", SPREAD), cite("ledger", OFFER)] },
  ],
  [
    "the whole name for a surname with Ms",
    { text: CONTRACT.replace("Ms Brandt", "Ada Brandt"), citations: [cite("ledger", CONTRACT), cite("ledger", COUNT)] },
  ],
  [
    "a quotation behind its speaker",
    framed(
      { form: "quotes", articleIds: ["courier"], journalists: ["Jon Hale"] },
      "Marsh: “The gates are open to anybody who wants to work.”",
      "courier",
      GATES,
    ),
  ],
  ...([TALKS, GATES, LYING] as const).map((words) => [words.slice(0, 30), draft(words, "courier", words)] as const),
  ["weekday with its date", draft(WALKOUT.replace("Wednesday", "Wednesday 11 March"), "ledger", WALKOUT)],
  [
    'a weekday with its "on"',
    draft(MEETS.replace("Saltreach Thursday", "Saltreach on Thursday 12 March"), "ledger", MEETS),
  ],
  ["last June as that of the year before", draft(LAMP.replace("last June", "in June 2025"), "ledger", LAMP)],
  ["yesterday as its day", draft(MET.replace("yesterday", "on Wednesday 11 March"), "ledger", MET)],
  [
    "yesterday evening as its day",
    draft(SEEN.replace("yesterday evening", "on Wednesday evening (11 March)"), "ledger", SEEN),
  ],
  [
    "last Friday night as its day",
    draft(CRANE.replace("last Friday night", "on Friday night (6 March)"), "ledger", CRANE),
  ],
  ["without the date under which it stands", draft("A second crane was built.", "ledger", BUILT, { dated: "2024-05" })],
  ["next week by its Monday", draft(AGAIN.replace("next week", "in the week of 16 March"), "ledger", AGAIN)],
  ["last night with its day", draft(FENCE.replace("last night", "last night (11 March)"), "ledger", FENCE)],
  [
    "a pronoun with its name",
    { text: HOPE.replace("He", "Keel"), citations: [cite("ledger", HOPE), cite("ledger", MET)] },
  ],
  [
    "a pronoun as whom a sentence names, and a picture's credit too",
    { text: UNPAID.replace("She", "Mira Holt"), citations: [cite("ledger", UNPAID), cite("ledger", SWEPT)] },
  ],
  [
    "a harmless clause cut",
    draft(
      "Saltreach handles 60 per cent of the country's grain.",
      "ledger",
      "Saltreach handles 60 per cent of the country's grain",
    ),
  ],
  [
    "credited to its journalist",
    framed(
      { form: "reports-that", articleIds: ["ledger"], journalists: ["Maria Lopez"] },
      SHOTS.replace("Police", "police"),
      "ledger",
      SHOTS,
    ),
  ],
  [
    "credited to two journalists",
    framed(
      { form: "according-to", articleIds: ["courier"], journalists: ["Jon Hale", "Petra Voss"] },
      TALKS.replace("The", "the"),
      "courier",
      TALKS,
    ),
  ],
  [
    "agency copy credited to the agency",
    framed(
      { form: "agency", articleIds: ["reprint"], journalists: [] },
      PRICES.replace("Grain", "grain"),
      "reprint",
      PRICES,
    ),
  ],
  [
    "credited with the day of the report",
    {
      text: `Maria Lopez of The Ledger reported on 12 March that police said no shots were fired.`,
      citations: [cite("ledger", SHOTS)],
      frame: { form: "reported-on", articleIds: ["ledger"], journalists: ["Maria Lopez"] },
    },
  ],
  [
    "credited to the outlet's journalist",
    {
      text: `The Ledger's Maria Lopez notes that police said no shots were fired.`,
      citations: [cite("ledger", SHOTS)],
      frame: { form: "whose-notes", articleIds: ["ledger"], journalists: ["Maria Lopez"] },
    },
  ],
];

describe("sound drafts", () => {
  it.each(TRUE)("accepts %s", (_, sound) => {
    expect(verifyStatement(sound, context)).toMatchObject({ ok: true });
  });
});
