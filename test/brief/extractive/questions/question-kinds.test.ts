import { describe, expect, it } from "vitest";
import { askedWith as asked, briefOfReports, SHOTS, shooting } from "../../story-brief.js";

describe("what violence leaves a reader to ask", () => {
  it("asks for the motive, also where it is not known", () => {
    const found = shooting("Detectives have not released a motive for the Harlow shooting.");
    expect(found.get("What was the motive for the shooting?")).toMatch(/have not released a motive/);
  });
  it("asks for no motive after a verdict, and takes a helicopter for no arrest", () => {
    const line = "Detectives have not released a motive for the Harlow shooting.";
    const title = "Man found guilty of shooting at Harlow market";
    expect(asked(title, SHOTS, line).has("What was the motive for the shooting?")).toBe(false);
    const flown = shooting("A police helicopter was still searching for the gunman of the Harlow shooting at dusk.");
    expect(flown.has("Has anyone been arrested?")).toBe(false);
  });
  it("asks what led to it, of a quarrel", () => {
    const found = shooting("The shooting at the Harlow market began after an argument over a parking space.");
    expect(found.get("What led to the shooting?")).toMatch(/argument over a parking space/);
  });
  it("asks whether anyone has been arrested, and does not where the headline says so", () => {
    const line = "No arrests had been made in the Harlow shooting by Sunday night.";
    expect(shooting(line).get("Has anyone been arrested?")).toMatch(/no arrests/i);
    expect(asked("Man arrested after shooting at Harlow market", SHOTS, line).has("Has anyone been arrested?")).toBe(
      false,
    );
  });
  it("asks how serious the injuries are, and takes no single victim's state for that of several", () => {
    const question = "How serious are the injuries?";
    expect(
      shooting("All three wounded in the Harlow shooting are expected to survive, the hospital said.").get(question),
    ).toMatch(/expected to survive/);
    expect(
      shooting("The third victim of the Harlow shooting is expected to survive, the hospital said.").has(question),
    ).toBe(false);
  });
  it("asks where the gun came from, but not where the police found it", () => {
    const question = "Where did the gun come from?";
    expect(shooting("The pistol used in the Harlow shooting was stolen in March.").get(question)).toMatch(/stolen/);
    expect(shooting("Police found the pistol in the Harlow river after the shooting.").has(question)).toBe(false);
  });
  it("asks how many shots were fired, and not of shells found on somebody", () => {
    const question = "How many shots were fired?";
    expect(shooting("Shoppers at the Harlow market heard at least twelve shots.").get(question)).toMatch(
      /twelve shots/,
    );
    expect(shooting("More than 100 rounds were found on the gunman of the Harlow market shooting.").has(question)).toBe(
      false,
    );
  });
  it("asks nothing of the kind of a story without violence", () => {
    const found = asked(
      "Harlow market opens again",
      ["The Harlow market opened again on Sunday.", "Traders at the Harlow market said that business was good."],
      "Detectives have not released a motive for the Harlow robbery of last spring.",
    );
    expect([...found.keys()].filter((question) => /motive/.test(question))).toEqual([]);
  });
});

const BILL = "Senate passes school meals bill";
const PASSED = [
  "The Senate passed a school meals bill on Monday after a debate of nine hours.",
  "The school meals bill now awaits the signature of the governor, Ines Falk, who has not said what she will do with it.",
  "Senators spoke for nine hours on Monday about the school meals bill, which has divided the Senate since the autumn.",
];
const bill = (...more: readonly string[]): Map<string, string> => asked(BILL, PASSED, ...more);

describe("what a rule leaves a reader to ask", () => {
  it("asks what it does, where it is the rule that acts", () => {
    expect(bill("The bill requires every public school to serve a free lunch.").get("What does the bill do?")).toMatch(
      /requires every public school/,
    );
    expect(bill("The bill faces a long fight over the cost of school meals.").has("What does the bill do?")).toBe(
      false,
    );
  });
  it("calls it by the fuller name that titles and articles share", () => {
    const account = [
      "The Senate passed the amnesty bill on Monday after a debate of nine hours in a crowded chamber.",
      "Senators who opposed the amnesty bill walked out of the chamber before the Senate came to its vote on it.",
    ];
    const found = asked("Senate passes amnesty bill", account, "The bill requires every prison to publish its lists.");
    expect(found.get("What does the amnesty bill do?")).toMatch(/requires every prison/);
  });
  it("asks how close the vote was, by its figures", () => {
    expect(bill("Senators voted 26 to 24 to send the school meals bill on.").get("How close was the vote?")).toMatch(
      /26 to 24/,
    );
    expect(bill("Senators voted late to send the school meals bill on.").has("How close was the vote?")).toBe(false);
    const shares = ["The Senate passed the school meals bill on Monday, with 73% of the votes cast in favour of it."];
    const more = "Senators voted 26 to 24 to send the school meals bill on.";
    expect(asked("Senate passes school meals bill", shares, more).has("How close was the vote?")).toBe(false);
  });
  it("asks who voted against it", () => {
    const found = bill("Only Senator Paul Creed voted against the school meals bill.");
    expect(found.get("Who voted against the bill?")).toMatch(/Paul Creed/);
  });
});

describe("the two sections", () => {
  it("make explainers of what explains, and leave the day's questions to Go deeper", () => {
    const lines = [
      ...PASSED,
      "The bill requires every public school to serve a free lunch.",
      "Senators voted 26 to 24 to send the school meals bill on.",
    ];
    const { goDeeper, commonQuestions } = briefOfReports([
      ["Ledger", BILL, lines],
      ["Courier", BILL, PASSED],
      ["Standard", BILL, PASSED],
    ]);
    expect(goDeeper.map(({ question }) => question)).toContain("How close was the vote?");
    expect(commonQuestions.map(({ question }) => question)).toContain("What does the bill do?");
  });
});

describe("what actors leave a reader to ask", () => {
  it("does not ask what somebody plans, which is soon done or dropped", () => {
    const line = "Ines Falk plans to cook soup for three hundred pupils in Corvale once she has the school meals bill.";
    const found = asked("Senate sends school meals bill to Governor Ines Falk", PASSED, line);
    expect([...found.keys()].filter((question) => /plan/.test(question))).toEqual([]);
  });
  it("asks nobody what they said, promised or warned of", () => {
    const found = bill(
      "Treasurer Otto Brand said the school meals would cost the state more than its whole road programme.",
      "Ines Falk promised to sign the school meals bill before the summer.",
      "Parents praised the school meals, and the teachers of the school meals, for years.",
    );
    expect([...found.keys()].filter((question) => /^What did /.test(question))).toEqual([]);
    const shot = shooting(
      "Witnesses said a man in a green coat climbed over the fence of the Harlow market and fired.",
    );
    expect([...shot.keys()].filter((question) => / say\?$/.test(question))).toEqual([]);
  });
});

describe("what figures and findings leave a reader to ask", () => {
  it("asks what had been expected", () => {
    const found = asked(
      "Kestrian economy adds 90,000 jobs",
      [
        "The Kestrian economy added 90,000 jobs in April, the statistics office in Corvale said on Monday morning.",
        "Hiring in the Kestrian economy slowed in nearly every trade in April, and most of all among builders and inns.",
      ],
      "Economists had expected the Kestrian economy to add 200,000 jobs in the month.",
    );
    expect(found.get("What had economists expected?")).toMatch(/200,000/);
  });
  it("asks for a share as a share", () => {
    const found = asked(
      "Vaccines slow spread of fever in Kestria",
      ["Vaccines are slowing the spread of the fever in Kestria, doctors said.", "Wards for the fever stand empty."],
      "More than 55% of adults have received a dose of the fever vaccines.",
    );
    expect(found.get("What share of adults have received a dose of the fever vaccines?")).toMatch(/55%/);
  });
  it("asks what a document says that the reader has met, and no other", () => {
    const account = [
      "Two families filed a lawsuit against Lisk Hydro over the flood on Monday.",
      "The lawsuit over the flood is the first against Lisk Hydro.",
    ];
    const line = "The lawsuit alleges that Lisk Hydro put off repairs of the gate three times before the flood.";
    expect(asked("Families sue Lisk Hydro over flood", account, line).get("What did the lawsuit allege?")).toMatch(
      /put off repairs/,
    );
    const other = "The audit found that Lisk Hydro had put off repairs of the gate three times before the flood.";
    expect(asked("Families sue Lisk Hydro over flood", account, other).has("What did the audit find?")).toBe(false);
  });
});
