const SYMBOLS: Readonly<Record<string, string>> = {
  $: "USD",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
  "₦": "NGN",
};
const DOLLARS: Readonly<Record<string, string>> = {
  US: "USD",
  A: "AUD",
  C: "CAD",
  NZ: "NZD",
  HK: "HKD",
  S: "SGD",
  R: "BRL",
};
const CODES = /\b(USD|EUR|GBP|CAD|AUD|INR|JPY|CHF|CNY)\s?$/;
const SYMBOL_BEFORE = /(US|A|C|NZ|HK|S|R)?([$£€¥₹₦])\s?$/;

/** Canonical units by their lower-cased singular. */
const NAMES: Readonly<Record<string, string>> = {
  "%": "percent",
  percent: "percent",
  "per cent": "percent",
  "percentage point": "percentage-point",
  dollar: "USD",
  "us dollar": "USD",
  "u.s. dollar": "USD",
  euro: "EUR",
  yen: "JPY",
  rupee: "INR",
  yuan: "CNY",
  ruble: "RUB",
  rouble: "RUB",
  franc: "CHF",
  naira: "NGN",
  kilometer: "km",
  kilometre: "km",
  km: "km",
  mile: "mi",
  meter: "m",
  metre: "m",
  centimeter: "cm",
  centimetre: "cm",
  foot: "ft",
  feet: "ft",
  inch: "in",
  inche: "in",
  acre: "acre",
  hectare: "ha",
  ton: "ton",
  tonne: "t",
  kilogram: "kg",
  kg: "kg",
  pound: "lb",
  ounce: "oz",
  barrel: "barrel",
  degree: "degree",
  mph: "mph",
  kph: "km/h",
  megawatt: "MW",
  mw: "MW",
  gallon: "gallon",
  litre: "l",
  liter: "l",
  cent: "US-cent",
};
const TIME = "years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?";
const WORDS = `percent|per cent|percentage points?|(?:U\\.?S\\.? )?dollars?|cents?|euros?|pounds?|yen|rupees?|yuan|r(?:o)?ubles?|francs?|naira|kilomet(?:er|re)s?|km|miles?|centimet(?:er|re)s?|met(?:er|re)s?|feet|foot|inch(?:es)?|acres?|hectares?|tonnes?|tons?|kilograms?|kg|ounces?|barrels?|degrees?|mph|kph|megawatts?|MW|gallons?|lit(?:re|er)s?|${TIME}`;
const AFTER = new RegExp(`^(?:\\s?(%)|(?:\\s?-\\s?|\\s)?(?:square )?(${WORDS})(?![\\p{L}\\d]))`, "iu");

/** Currency sign before a number. */
export function unitBefore(text: string, start: number): { readonly start: number; readonly unit: string } | undefined {
  const before = text.slice(Math.max(0, start - 6), start);
  const symbol = SYMBOL_BEFORE.exec(before);
  if (symbol) {
    const unit = symbol[1] && symbol[2] === "$" ? DOLLARS[symbol[1]] : SYMBOLS[symbol[2]!];
    return { start: start - symbol[0].length, unit: unit ?? "USD" };
  }
  const code = CODES.exec(before);
  return code ? { start: start - code[0].length, unit: code[1]! } : undefined;
}

/** Unit written after a number: "5 percent", "20-minute", "3 km". British pounds stand with their sign; the bare word is weight. */
export function unitAfter(text: string, end: number): { readonly end: number; readonly unit: string } | undefined {
  const match = AFTER.exec(text.slice(end, end + 28));
  if (!match) return undefined;
  const word = (match[1] ?? match[2]!).toLowerCase();
  const single = word.replace(/(?<=[a-z]{2})s$/, "");
  const square = /square /i.test(match[0]) ? "square-" : "";
  return { end: end + match[0].length, unit: square + (NAMES[word] ?? NAMES[single] ?? single) };
}
