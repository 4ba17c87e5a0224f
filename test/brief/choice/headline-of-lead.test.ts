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
    ).toBe("Olan Keel testified on Monday 4 May that the plan of the harbour board underestimates the flood");
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
        "Both of the shipping lines tried to blame each other for the wreck of the ferry; the inquiry of the harbour board into its causes opens in June.",
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

  const whole = (sentence: string): void => expect(headlineOfLead(sentence)).toBe(sentence.slice(0, -1));

  it.each([
    ", police said yesterday",
    ", police said after the arrest",
    ", police confirmed",
    ", prosecutors told the court",
    ", officials said, speaking on condition of anonymity",
    ", the Ledger reported, citing two people",
    ", it is alleged",
    ", claims the Ledger",
    ", a report found",
    ", a study suggests",
    ", police suspect",
    ", the prosecutor insisted",
    ", prosecutors alleged on Monday",
    ", the Ledger wrote",
    ", their lawyer argued",
  ])("keeps whose word an allegation is: %s", (by) => {
    const told = "Olan Keel poisoned two of the men who had worked for him on the ferry from Saltreach";
    expect(headlineOfLead(`${told}, a ship that has sailed since the flood${by}.`)).toContain(by);
    expect(headlineOfLead(`${told} after he had met them both in the harbour${by}.`)).toContain(by);
    expect(headlineOfLead(`${told}, a ship that has sailed since the flood of the year before last.`)).toBe(told);
  });

  it("keeps on what a clause depends, and what denies it", () => {
    const said = "The harbour board will pay the owners of the ferry for the damage to its hull";
    const ends = [
      "provided that the court allows it",
      "as long as the divers find the pump",
      "pending the vote of its members in May",
      "subject to the vote of its members in May",
      "a step that it denies to have taken",
      "that is, half of it",
    ];
    for (const end of ends) whole(`${said} by the end of the summer, ${end}.`);
    for (const why of [
      "because its pumps were old",
      "while the storm was on",
      "so that its crews could rest",
      "in order to save coal",
    ]) {
      whole(
        `The ferry from Saltreach did not leave the harbour of Venport for Kestria in the first week of the month of May ${why}.`,
      );
      expect(
        headlineOfLead(
          `The ferry from Saltreach has left the harbour of Venport for Kestria in the first week of the month of May ${why}.`,
        ),
      ).toBe(
        "The ferry from Saltreach has left the harbour of Venport for Kestria in the first week of the month of May",
      );
    }
    whole(
      "In a claim that was spread by the owners of three rival lines, Venport harbour was shut to all ships by the board for a month.",
    );
    whole(
      "In the film that was shown in Saltreach on the eve of the vote, Venport harbour was shut to all ships by the board for a month.",
    );
  });

  it("leaves no rest of a date, a place or an aside at its beginning", () => {
    whole(
      "As many as 30 people, most of them from the villages above Venport, were killed when the ferry was struck by a storm off Kestria.",
    );
    whole(
      "On Monday, 9 March, in the early morning, the ferry that sails from Saltreach to Venport was struck by a coal ship in the bay.",
    );
    whole(
      "After a night of storms in Venport, Kestria, the ferry that sails from there to Saltreach was struck by a coal ship in the bay.",
    );
    whole(
      "Olan Keel, a professor of hydrology at the University of Venport, and Ida Vell, an engineer, were charged with fraud by the court.",
    );
    whole(
      "Olan Keel, a professor of hydrology at the University of Venport, wounded by a shot in the arm in May, was charged with fraud.",
    );
  });

  it("ends in no list, before no name, and before no aside behind which its clause goes on", () => {
    whole(
      "The harbour board of Venport has sent its best divers and three of its tugs to the ports of Kestria, Saltreach and Lisk in the bay.",
    );
    whole(
      "The strike in the harbour went on for a third week as the head of the board, Olan Keel was met by crews at its gate.",
    );
    whole(
      "The harbour board has declared the wreck of the old ferry, which has lain in the bay since the flood, “wholly safe” for its divers.",
    );
    expect(
      headlineOfLead(
        "The harbour board has declared safe the wreck of the old ferry, which has lain in the bay of Venport since the flood of May.",
      ),
    ).toBe("The harbour board has declared safe the wreck of the old ferry");
  });

  it("ends before no verb behind an aside, and before no 'as' that says what a thing is known as", () => {
    whole(
      "The master's speech, to owners of ferries at the congress of the ports of Kestria, was broken off when two women from Venport, Ida Gell and Ada Swan, approached the table with a banner.",
    );
    expect(
      headlineOfLead(
        "Divers of the harbour board were trying at once several ways of plugging the leak in the ferry, known in the trade of the port as the hat and the cork.",
      ),
    ).toBe("Divers of the harbour board were trying at once several ways of plugging the leak in the ferry");
  });

  it("ends before no 'as' behind whoever is appointed or regarded so", () => {
    const end = "the first woman who will lead its crews of divers at the wreck of the ferry in the bay";
    whole(`The harbour board in Venport has now appointed Ida Vell of Saltreach as ${end}.`);
    expect(headlineOfLead(`The harbour board in Venport has now met Ida Vell of Saltreach as ${end}.`)).toBe(
      "The harbour board in Venport has now met Ida Vell of Saltreach",
    );
  });

  it("loses one day at most, at the end of a clause, and none of what did not happen", () => {
    const end = "was struck by a coal ship in the bay off the lighthouse of Kestria at Venport";
    expect(headlineOfLead(`The ferry that sails from Saltreach ${end} late on Monday 4 May.`)).toBe(
      `The ferry that sails from Saltreach ${end}`,
    );
    whole(
      "The ferry that was struck on Monday 4 May and the coal ship that it sails with have both been brought back to Venport harbour.",
    );
    whole(`The ferry that sails from Saltreach each Sunday ${end} late on Monday 4 May.`);
    whole(`The ferry that never sails from Saltreach ${end} late on Monday 4 May.`);
  });

  it("takes no long time over any sentence", () => {
    const began = performance.now();
    headlineOfLead(
      `After the storm hit the coast of Kestria${", and the roads, and the ports".repeat(11)} were shut by noon on the day.`,
    );
    headlineOfLead(`${"Keel's ".repeat(60)}brother, a professor, of Venport and of the river that it stands on.`);
    headlineOfLead("a; ".repeat(7000));
    headlineOfLead("After a, and a, and ".repeat(1000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
