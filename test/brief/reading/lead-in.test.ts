import { describe, expect, it } from "vitest";
import { connectiveLength, datelineLength, opensWithConnective } from "../../../src/brief/reading/lead-in.js";

it("cuts a connective off only where nothing of the sentence goes with it", () => {
  expect(connectiveLength("In this sense, the dam may be the last of its kind.")).toBe("In this sense, ".length);
  expect(connectiveLength("So the dam was closed.")).toBe("So ".length);
  expect(connectiveLength("Yet, the dam was closed.")).toBe("Yet, ".length);
  // A label goes whatever it stands before, and a clause in front of the main one needs no "But".
  expect(connectiveLength("Why it matters: As the dam sinks, the town pays.")).toBe("Why it matters: ".length);
  expect(connectiveLength("But if the gate fails again, the mayor must pay for it.")).toBe("But ".length);
  expect(connectiveLength("But if not, the mayor must pay.")).toBe(0);
  expect(connectiveLength("But more than the gate failed.")).toBe(0);
  // What an aside follows hangs on the sentence before, however it is cut.
  expect(connectiveLength("And, at every turn, hide the key.")).toBe(0);
  expect(opensWithConnective("And, at every turn, hide the key.")).toBe(true);
  expect(connectiveLength("So far there is no word of the engineer.")).toBe(0);
});

describe("dateline", () => {
  const bare = (text: string): string => text.slice(datelineLength(text));
  it("goes, whether a place, an agency or a station stands in it", () => {
    expect(bare("LONDON, April 22 (Reuters) - The bank said.")).toBe("The bank said.");
    expect(bare("(WMC) - Memphis police are investigating.")).toBe("Memphis police are investigating.");
    expect(bare("(Ida Keel/Saltreach Police) Two men were held.")).toBe("Two men were held.");
    expect(bare("(Saltreach) Two men were held.")).toBe("Two men were held.");
    expect(bare("(Both were held.) Two men were freed.")).toBe("(Both were held.) Two men were freed.");
    expect(bare("(07-05) 16:58 PDT SAN FRANCISCO -- A man was killed.")).toBe("A man was killed.");
    expect(bare("By Ida Brandt and Olan O'Dray Kestria has paid for the quay.")).toBe("Kestria has paid for the quay.");
    expect(bare("By Ida Brandt and Olan O'Dray The Keel Line has paid.")).toBe("The Keel Line has paid.");
    for (const whole of [
      "By Ida Brandt and Juan Olan Keel Police in Lisk have closed the port.",
      "By Ida Brandt and Juan Olan Keel Police have closed the port.",
      "By Labor Day and Harbour Day Kestrians will have driven to the coast.",
      "By Good Friday and Easter Sunday Kestrians will have driven to the coast.",
    ])
      expect(bare(whole)).toBe(whole);
    expect(bare("By Ida Brandt and Olan Keel's account, the quay is shut.")).toMatch(/^By Ida/);
    expect(bare("Detroit— Decrying the silence, the chief spoke.")).toBe("Decrying the silence, the chief spoke.");
    expect(bare("Friday, July 23, 2010; 8:39 AM The ship sailed.")).toBe("The ship sailed.");
    expect(bare("Saturday 25 April 2009 23.24 BST Swine flu is new.")).toBe("Swine flu is new.");
    expect(bare("LOUISVILLE, Ky. (WDRB)---“We won,” she said.")).toBe("“We won,” she said.");
    expect(bare("GARY | Police are looking for two men.")).toBe("Police are looking for two men.");
    expect(bare("ST. LOUIS • Four men were shot.")).toBe("Four men were shot.");
    expect(bare("LONG BEACH >> An adult was arrested.")).toBe("An adult was arrested.");
  });
  it("goes where its dash touches the sentence, or there is none", () => {
    expect(bare("ST. ANNE (KMXX) –St. Anne police are looking for a man.")).toBe(
      "St. Anne police are looking for a man.",
    );
    expect(bare("(KNZQ)--Two accidents left two injured.")).toBe("Two accidents left two injured.");
    expect(bare("Keel County (WQOX) - A hunter was killed.")).toBe("A hunter was killed.");
    expect(bare("SALTREACH, Tennessee(WDEX) - Police are looking.")).toBe("Police are looking.");
    expect(bare("TARN COUNTY, Ky (LUX 18) - Police confirmed it.")).toBe("Police confirmed it.");
    expect(bare("(SALTREACH CITY) A man was killed.")).toBe("A man was killed.");
    expect(bare("SANTA ANNA, California A gunman killed two.")).toBe("A gunman killed two.");
    expect(bare("TARN & KEEL COUNTY, OK -- Police are looking.")).toBe("Police are looking.");
    expect(bare("(EUR) The bank fell.")).toBe("(EUR) The bank fell.");
  });
  it("is a connective, with a comma or before a place", () => {
    expect(connectiveLength("Meanwhile in Saltreach the port has been closed.")).toBe("Meanwhile ".length);
    expect(connectiveLength("Meanwhile Saltreach Police say that the port is closed.")).toBe("Meanwhile ".length);
    expect(connectiveLength("However Dr Brandt testified that the port had been closed.")).toBe("However ".length);
    expect(connectiveLength("However Brandt votes, the port will be closed.")).toBe(0);
    expect(connectiveLength("In a separate move, the ministry closed the port.")).toBe("In a separate move, ".length);
    expect(connectiveLength("Updated at 4:45 p.m. ET: The port has been closed.")).toBe(
      "Updated at 4:45 p.m. ET: ".length,
    );
    expect(connectiveLength("Remember, the port has been closed.")).toBe("Remember, ".length);
    expect(connectiveLength("However Dray tries to persuade his sceptical party, he cannot win.")).toBe(0);
    expect(connectiveLength("So far, the port has been closed for three days.")).toBe(0);
  });

  it("is looked for in linear time, however many capitals stand before a bracket", () => {
    for (const words of ["A".repeat(600), "Ab".repeat(300), "A ".repeat(300), "A.".repeat(300)])
      expect(datelineLength(`${words} x ( - y`)).toBe(0);
  });

  it("is nothing that belongs to the sentence", () => {
    const whole = "The deal (EUR) - The bank's third - fell through.";
    expect(bare(whole)).toBe(whole);
    const aside = "Brandt— who had resigned — spoke.";
    expect(bare(aside)).toBe(aside);
  });
});

describe("label before a sentence", () => {
  it.each(["UPDATE, 5:30 p.m.: ", "UPDATED 11 a.m.: ", "UPDATE, MAY 20: ", "Update: "])("%s goes", (label) => {
    expect(connectiveLength(`${label}Police named the driver.`)).toBe(label.length);
  });
});
