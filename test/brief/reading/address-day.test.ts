import { expect, it } from "vitest";
import { addressDay } from "../../../src/brief/reading/address-day.js";

const day = (url: string): string | undefined => {
  const found = addressDay(`https://ledger.example/${url}`);
  return Number.isNaN(found) ? undefined : new Date(found * 86_400_000).toISOString().slice(0, 10);
};

it.each([
  ["2013/06/09/fire", "2013-06-09"],
  ["news/2013/6/9", "2013-06-09"],
  ["2021-04-27-fire", "2021-04-27"],
  ["news/fire-20120214.html", "2012-02-14"],
  ["2013-02-31/fire", undefined],
  ["fire-of-2001-09-11-remembered", undefined],
  ["fire", undefined],
])("reads the day that an address gives: %s", (url, expected) => expect(day(url)).toBe(expected));
