import { describe, expect, it } from "vitest";
import { dateLead } from "../../../src/brief/reading/date-lead.js";

/** What is left of a sentence of Thursday 12 March 2026 under a date. */
const under = (date: string, sentence: string): string => sentence.slice(dateLead(sentence, date, "2026-03-12"));

describe("the date that a sentence opens with", () => {
  it.each([
    ["2019", "In 2019, the port company bought the quay."],
    ["2019", "In 2019 the port company bought the quay."],
    ["2024-06", "In June 2024, the port company bought the quay."],
    ["2026-01", "In January, the port company bought the quay."],
    ["2025-06", "In June, the port company bought the quay."],
    ["2026-02", "Last month, the port company bought the quay."],
    ["2025", "Last year, the port company bought the quay."],
    ["2026-03-09", "On Monday, the port company bought the quay."],
    ["2026-03-11", "Yesterday, the port company bought the quay."],
    ["2024-08-20", "On 20 August 2024, the port company bought the quay."],
    ["2024-08-20", "On August 20, 2024, the port company bought the quay."],
    ["2024-08-20", "On Tuesday, August 20, 2024, the port company bought the quay."],
    ["1982-08", "August 1982: the port company bought the quay."],
  ])("says no more than %s", (date, sentence) => {
    expect(under(date, sentence)).toBe("the port company bought the quay.");
  });

  it.each([
    ["2018", "In 2019, the port company bought the quay."],
    ["2024-06", "In June, the port company bought the quay."],
    ["2026-03-10", "On Monday, the port company bought the quay."],
    ["2026-03-09", "On Monday night, the port company bought the quay."],
    ["2023-08-20", "On 20 August 2024, the port company bought the quay."],
    ["2010-04-20", "On 20 April, the port company bought the quay."],
    ["2026-03-16", "On Monday, the port company bought the quay."],
    ["2026-03-02", "On Monday, the port company bought the quay."],
    ["2019", "In June 2019, the port company bought the quay."],
    ["2024-06", "In early June 2024, the port company bought the quay."],
  ])("is another than %s, or says more", (date, sentence) => {
    expect(under(date, sentence)).toBe(sentence);
  });

  it.each([
    ["2019", "In 2019, when the port company bought the quay, the crane was new."],
    ["2019", "In 2019, 2021 and 2023, the port company bought a crane."],
    ["2026-03-09", "On Monday, the eve of the vote, the port company bought the quay."],
    ["2026-03-08", "Sunday Tides reporter Olan Keel was held at the port."],
    ["2019", "In 2019 Harbour Cup games Saltreach lost twice."],
    ["2019", "In 2019, however, the port company bought the quay."],
    ["2019", "In 2019, another company bought the quay."],
    ["2026-03-09", "Monday saw the port company buy the quay."],
    ["2026-03-09", "On Monday, it bought the quay."],
    ["2026-01", "In January and February, the port company bought two cranes."],
  ])("is needed by what follows: %s %s", (date, sentence) => {
    expect(under(date, sentence)).toBe(sentence);
  });
});
