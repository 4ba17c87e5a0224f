import { describe, expect, it } from "vitest";
import { isRunOn } from "../../../src/brief/reading/run-on.js";
import { isTwoClauses } from "../../../src/brief/reading/untitled-lead.js";

const ARTICLE = "On Monday the drilling went on, and the government of Kestria said the price was too high.";

describe("two sentences that a page set as one", () => {
  it.each([
    "NEXT 2 MAY: DRILLING RELIEF WELLS - ONGOING Keel Line is drilling two wells beside the one that leaks.",
    "Efforts to close the sluice at Saltreach Initially, Keel Line tried to lower a dome over the gate.",
    "Five towns of the bay and three of the hills All three recently returned from Venport, officials said.",
    "Olan Keel died in June aged 50 Executors for the estate had asked for the film to be dropped.",
    "Prosecutors said that Dray used large quantities of Velorin Experts say it is not meant for use at home.",
    "The explosion on the rig killed 11 workers and injured 17 Drilling firm Keel called the report wrong.",
    "The mayor spent half an hour on the phone to President Dray Government ministers have been careful not to be drawn.",
    "Ida Brandt, who led the concert, backstage with Tito and Sela Keel Olan Keel fan Ida Vell was at the concert.",
    "Olan Dray will replace the master as chief executive Mr Keel will leave his post in October.",
    "Keel Line is responsible for this leak and will be paying the bill The Keel Star rig, which worked for it, sank in April.",
    "Members were angry at the effects of the flood Kestrian Liberal Olan Keel expressed surprise when the master said so.",
    "Kestria's president says he won't hand power to his son Kestria's President Olan Dray will not stand again.",
    "The report of Keel Line is spreading the blame Cleaning up the Lisk bay after the leak will take years.",
    "The leak let oil into the Bay of Lisk the largest spill in the history of Kestria.",
    "The board sent no warning over the flu strain a unique mix of bird and pig viruses but said it might.",
    "Court papers of the case 21 November 2009 Drilling firm Keel began at Saltreach.",
  ])("%s", (sentence) => expect(isRunOn(sentence, ARTICLE)).toBe(true));

  it.each([
    "The former Trade Minister Rashid Omar Rashid told the Ledger that the port was open.",
    "Shares fell on the FTSE 100 Index on Monday, and the government of Kestria said nothing.",
    "State Officials said the port was open.",
    "She praised the contribution Mr Keel had made to the port in 28 years.",
    "He was told that The Saltreach Ledger had the letter.",
    "The man was taken to Saltreach General Hospital where he died on Monday.",
    "The master was dismissed when unbeaten Kestrian Olan Keel Dray suffered an injury in training.",
    "Ida Brandt, aged 50, had asked for the film to be dropped.",
    "The film Cleaning the Quay was shown, and the report made Saltreach the largest port of Kestria.",
    "The merger would make the Bank of Keel the largest lender in the country.",
    "Keel beat Dray 6-4 3-6 7-5 Saturday to reach the final at Venport.",
    "The 2004 Democratic candidate said that the port was open.",
  ])("is not: %s", (sentence) => expect(isRunOn(sentence, `${ARTICLE} a democratic hospital index`)).toBe(false));

  it("looks past an aside with a hyphen in it", () => {
    expect(
      isTwoClauses(
        "The fever was in the week of 8 June declared a pandemic Kestria's first case - a 12-year-old boy from Venport - has been confirmed.",
      ),
    ).toBe(true);
  });
});
