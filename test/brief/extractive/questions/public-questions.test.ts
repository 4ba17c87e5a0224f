import { describe, expect, it } from "vitest";
import { askedWith as asked } from "../../story-brief.js";

const BILL = "Senate passes school meals bill";
const VOTED = [
  "The Senate passed a school meals bill by a vote on Monday after a debate of nine hours in a crowded chamber.",
  "The school meals bill passed by the Senate on Monday gives a free lunch to every pupil of Kestria from the autumn on.",
  "Senators spoke for nine hours on Monday about the school meals bill, which has divided the Senate since the winter.",
];
const LEAVES = "Transport commissioner Ivo Marsh resigns over late trains";
const LEFT = [
  "Transport commissioner Ivo Marsh resigned on Monday over months of late trains in Kestria, his office said.",
  "Transport commissioner Marsh leaves after late trains had stranded thousands of commuters in Kestria this winter.",
  "The late trains of Kestria have cost the transport commissioner Ivo Marsh the trust of the commuters, his office said.",
];
const RULED = "Supreme Court sides with ferry owner in harbor fees case";
const RULING = [
  "The Supreme Court sided with a ferry owner on Monday in a case about the fees that the harbor of Wenlow charges.",
  "The harbor of Wenlow charged the ferry owner fees that no law allows, the Supreme Court said in the case on Monday.",
  "The Supreme Court case about harbor fees has been watched by every ferry owner and every harbor along the coast of Kestria.",
];
const LEAK = "Engineers lower steel cap over leaking Lisk oil well";
const CAPPED = [
  "Engineers lowered a steel cap over the leaking Lisk oil well on Monday, the company said in the evening.",
  "The leaking Lisk oil well has spoiled beaches for weeks, and engineers tried a steel cap over the leak on Monday.",
  "A steel cap now sits over the Lisk oil well, whose leaking oil engineers have fought for weeks.",
];

describe("what a vote leaves a reader to ask", () => {
  it("is how it goes on with the bill", () => {
    const next =
      "The bill now goes to the lower house, whose members have asked for cheaper kitchens and a later start.";
    expect([...asked(BILL, VOTED, next).values()].filter((one) => /lower house/.test(one))).toHaveLength(1);
  });
  it("is what hangs on what comes next", () => {
    const line = "If the governor signs the school meals bill, schools will have four months to hire cooks.";
    expect(asked(BILL, VOTED, line).get("What happens if the governor signs the school meals bill?")).toMatch(/cooks/);
    const loose = "If he signs it, schools will have four months to hire cooks for the school meals.";
    expect([...asked(BILL, VOTED, loose).keys()].filter((one) => /happens if/.test(one))).toEqual([]);
    const stranger = "If a bakers' union from abroad objects, schools will have four months to hire other cooks.";
    expect([...asked(BILL, VOTED, stranger).keys()].filter((one) => /happens if/.test(one))).toEqual([]);
    const bare = "If signed before the summer, the school meals bill would give schools four months to hire cooks.";
    expect([...asked(BILL, VOTED, bare).keys()].filter((one) => /happens if/.test(one))).toEqual([]);
  });
});

describe("what a resignation leaves a reader to ask", () => {
  it("is who follows, where somebody does", () => {
    const line = "Deputy commissioner Celeste Tann will serve as acting commissioner until the autumn.";
    expect(asked(LEAVES, LEFT, line).get("Who takes over?")).toMatch(/Celeste Tann/);
    const open = "Marsh's party rejects the idea that a rival will take over from the commissioner.";
    expect(asked(LEAVES, LEFT, open).has("Who takes over?")).toBe(false);
    const hope =
      "Commuters of Kestria hope that the plan of the commissioner for the railway will succeed by the autumn.";
    expect(asked(LEAVES, LEFT, hope).has("Who takes over?")).toBe(false);
  });
});

describe("what a ruling leaves a reader to ask", () => {
  it("is who wrote it, who was against it, and how the case began", () => {
    const wrote = "Justice Celeste Tann wrote the opinion for the court.";
    expect(asked(RULED, RULING, wrote).get("Who wrote the opinion?")).toMatch(/Tann/);
    const against = "Justices Otto Brand and Ivo Marsh dissented from the ruling on the harbor fees.";
    expect(asked(RULED, RULING, against).get("Which justices dissented?")).toMatch(/Brand/);
    const began = "The case stems from a bill for 4,000 crowns that the harbor sent to the ferry owner in May 2017.";
    expect(asked(RULED, RULING, began).get("How did the case begin?")).toMatch(/4,000 crowns/);
  });
});

describe("what work on a calamity leaves a reader to ask", () => {
  it("is what a thing is for", () => {
    const line = "The cap is intended to hold back the oil until two further wells have been drilled.";
    expect(asked(LEAK, CAPPED, line).get("What is the purpose of the cap?")).toMatch(/two further wells/);
  });
  it("is how many work on it", () => {
    const line = "There are now 2,400 people working on the oil leak, the company said.";
    expect(asked(LEAK, CAPPED, line).get("How many people are working on the oil leak?")).toMatch(/2,400/);
  });
  it("is who oversees it", () => {
    const line = "The steel cap was designed by Hanna Osterby, an engineer of Wenlow University.";
    expect(asked(LEAK, CAPPED, line).get("Who was the steel cap designed by?")).toMatch(/Osterby/);
  });
});

describe("what a thing by name leaves a reader to ask", () => {
  it("is when it came to be", () => {
    const title = "Lisk Alliance ends summit without agreement on fish quotas";
    const account = [
      "The Lisk Alliance ended its summit on Monday without an agreement on fish quotas, its secretary said.",
      "Ministers of the Lisk Alliance left the summit on Monday without an agreement on the fish quotas for the autumn.",
      "Fish quotas divided the summit of the Lisk Alliance, which ended on Monday without any agreement at all.",
    ];
    const line = "The Lisk Alliance was founded in 1973 to settle quarrels over fish between four countries.";
    expect(asked(title, account, line).get("When was the Lisk Alliance founded?")).toMatch(/1973/);
  });
});
