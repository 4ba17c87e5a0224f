import { describe, expect, it } from "vitest";
import { headlineOfLead } from "../../../src/brief/choice/headline-of-lead.js";

describe("a headline made of the opening sentence", () => {
  it("is all of a short one", () => {
    expect(headlineOfLead("The harbour board has ordered Keel Line to pay for the damage to the quay.")).toBe(
      "The harbour board has ordered Keel Line to pay for the damage to the quay",
    );
  });

  it("ends before what goes on about it", () => {
    expect(
      headlineOfLead(
        "Crowds across Kestria took to the streets on Tuesday against the price of bread and coal, marches that were in part inspired by those that shook Venport in the spring.",
      ),
    ).toBe("Crowds across Kestria took to the streets on Tuesday against the price of bread and coal");
  });

  it("leaves no clause open and nothing out that denies or attributes", () => {
    const open =
      "The master, who has led the port of Saltreach since the flood of the year before last and is to leave in May, has been charged with fraud by the court.";
    expect(headlineOfLead(open)).toBe(open.slice(0, -1));
    const said =
      "The wreck of the ferry will be raised from the bottom of the Lisk by the end of the summer at the latest, the harbour master of Saltreach said.";
    expect(headlineOfLead(said)).toBe(said.slice(0, -1));
  });

  it("ends with no condition, nor with what stands against the rest", () => {
    const that =
      "Judge Ida Vell told the court in Saltreach on Monday that while the master of the ferry was eligible for parole under the law, after all that had been said his acts forbade it.";
    expect(headlineOfLead(that)).toBe(that.slice(0, -1));
    const aside =
      "The flood that has struck Saltreach and Venport involves, in many cases, a river that has never been seen to rise so fast in the time of its engineers.";
    expect(headlineOfLead(aside)).toBe(aside.slice(0, -1));
    const cond =
      "If the harbour board has met with the owners of the ferry in the course of the week, as it has said it would, the strike of its crews will end on Sunday.";
    expect(headlineOfLead(cond)).toBe(cond.slice(0, -1));
  });

  it("says who says so, whatever goes before it", () => {
    expect(
      headlineOfLead(
        "The ferry company has lost three of its ships in the storm, two in the bay and one in the harbour of Venport, making five this year, the harbour board said on Monday 4 May.",
      ),
    ).toBe("The ferry company has lost three of its ships in the storm, the harbour board said");
    const announced =
      "Crowds of people from all over the town marched past the seat of the harbour board on Tuesday night and chanted, “Give us back our ferry.”";
    expect(headlineOfLead(announced)).toBe(announced);
  });

  it("loses its day, a second clause, an opening and an aside, where it is too long with them", () => {
    expect(
      headlineOfLead(
        "Olan Keel, a professor of hydrology at the University of Venport who has studied the river, testified on Monday 4 May that the plan of the harbour board underestimates the flood.",
      ),
    ).toBe("Olan Keel testified that the plan of the harbour board underestimates the flood");
    expect(
      headlineOfLead(
        "The harbour board said that at least eighty ferries had been damaged by the storm, and crews were also at work on the piers of Saltreach and Venport.",
      ),
    ).toBe("The harbour board said that at least eighty ferries had been damaged by the storm");
    expect(
      headlineOfLead(
        "Despite the attention that was paid to the fall of the old pier in the winter, Venport officials stress that the harbour has been open since the start.",
      ),
    ).toBe("Venport officials stress that the harbour has been open since the start");
    expect(
      headlineOfLead(
        "Both of the shipping lines tried to blame each other for the wreck of the ferry; a judge told them to wait for the inquiry that opens in June.",
      ),
    ).toBe("Both of the shipping lines tried to blame each other for the wreck of the ferry");
  });

  it("keeps the day that a clause is bound to, an opening of a pronoun, and all of a short sentence", () => {
    const bound =
      "The harbour board of Venport expects its divers to have the wreck of the ferry out of the way of ships by Thursday night (7 May) at the latest.";
    expect(headlineOfLead(bound)).toBe(bound.slice(0, -1));
    const asMany =
      "A fever that is suspected of having killed as many as 81 people in Kestria may spread to the whole of the coast, the health board's chief says.";
    expect(headlineOfLead(asMany)).toBe(asMany.slice(0, -1));
    const they =
      "As the divers of the harbour board fought to close the hole in the hull of the ferry, they found that the pump had been connected the wrong way round.";
    expect(headlineOfLead(they)).toBe(they.slice(0, -1));
    const short = "The harbour board condemned the strike in Venport on Monday 4 May.";
    expect(headlineOfLead(short)).toBe(short.slice(0, -1));
  });
});
