import { DAY_MS } from "../text/milliseconds.js";
import { ZONE_OFFSETS } from "../text/zone-offsets.js";

/** First letters by which month names are told in the languages whose papers are read most. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|янв|stycz|oca)/,
  /^(?:feb|fév|fev|фев|lut|şub)/,
  /^(?:mar|mär|maa|мар|mrt|mrz)/,
  /^(?:apr|abr|avr|апр|kwi|nis)/,
  /^(?:may|mai|mei|mag|ма[йя]|maj)/,
  /^(?:jun|juin|giu|июн|cze|haz)/,
  /^(?:jul|juil|lug|июл|lip|tem)/,
  /^(?:aug|ago|aoû|aou|авг|agu|sie|ağu)/,
  /^(?:sep|set|сен|wrz|eyl)/,
  /^(?:oct|okt|ott|out|окт|paź|eki)/,
  /^(?:nov|ноя|lis|kas)/,
  /^(?:dec|dez|dic|déc|дек|des|gru|ara)/,
];
const monthOf = (name: string): number => MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Za-z]{2,5})?\b/;
const CLOCK = /\b(\d{1,2})(?::|\.|h)(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?(?:\s*\(?([A-Za-z]{1,4}|[+-]\d{2}:?\d{2}))?/i;
const HOUR = /\b(\d{1,2})\s*([ap])\.?m\.?(?:\s*\(?([A-Za-z]{2,4}))?/i;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})(?!\d)/u;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º)?\.?[\s-]+(?:of\s+|de\s+)?(\p{L}{3,10})\.?,?[\s-]+(?:de\s+)?(\d{4})(?!\d)/u;
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offset: number;
}

const two = (n: number): string => String(n).padStart(2, "0");

const zoneText = (offset: number): string =>
  offset === 0
    ? "Z"
    : `${offset < 0 ? "-" : "+"}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;

function zoneOffset(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const signed = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!signed) return ZONE_OFFSETS.get(zone.toLowerCase());
  const minutes = Number(signed[2]) * 60 + Number(signed[3] ?? 0);
  return minutes > 14 * 60 ? undefined : signed[1] === "-" ? -minutes : minutes;
}

function compose(year: number, month: number, day: number, clock: Clock, fraction = ""): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 60) return undefined;
  const millis = fraction.slice(0, 3).padEnd(3, "0");
  const tail = fraction === "" || millis === "000" ? "" : `.${millis}`;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(clock.hour)}:${two(clock.minute)}:${two(Math.min(clock.second, 59))}${tail}${zoneText(clock.offset)}`;
}

function fromIso(text: string): string | undefined {
  const m = ISO.exec(text);
  if (!m) return undefined;
  const clock = {
    hour: Number(m[4] ?? 0),
    minute: Number(m[5] ?? 0),
    second: Number(m[6] ?? 0),
    offset: zoneOffset(m[8]) ?? 0,
  };
  return compose(Number(m[1]), Number(m[2]), Number(m[3]), clock, m[7]);
}

function fromEpoch(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  const time = new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
  return time.toISOString().replace(/\.000Z$/, "Z");
}

function clockIn(text: string): Clock {
  const m = CLOCK.exec(text);
  const h = m ? null : HOUR.exec(text);
  if (!m && !h) return { hour: 0, minute: 0, second: 0, offset: 0 };
  const half = (m ? m[4] : h![2])?.toLowerCase();
  const raw = Number(m ? m[1] : h![1]);
  const hour = half === "p" && raw < 12 ? raw + 12 : half === "a" && raw === 12 ? 0 : raw;
  return { hour, minute: Number(m?.[2] ?? 0), second: Number(m?.[3] ?? 0), offset: zoneOffset(m ? m[5] : h![3]) ?? 0 };
}

function fromWords(text: string): string | undefined {
  const a = MONTH_FIRST.exec(text);
  const b = DAY_FIRST.exec(text);
  const hit = a && monthOf(a[1]!) > 0 ? a : b && monthOf(b[2]!) > 0 ? b : SLASHED.exec(text);
  if (!hit) return undefined;
  const clock = clockIn(text.replace(hit[0], " "));
  if (hit === a) return compose(Number(a[3]), monthOf(a[1]!), Number(a[2]), clock);
  if (hit === b) return compose(Number(b[3]), monthOf(b[2]!), Number(b[1]), clock);
  const [first, second, year] = [Number(hit[1]), Number(hit[2]), Number(hit[3])];
  if (first > 12) return compose(year, second, first, clock);
  if (second > 12 || first === second) return compose(year, first, second, clock);
  return undefined;
}

/**
 * A stated time as ISO 8601 with its zone; UTC where no zone is stated, midnight where no hour is.
 * Nothing for what is no date, or is one that two countries read differently (03/04/2019).
 */
export function parseTime(raw: string): string | undefined {
  const text = raw.slice(0, 200).trim();
  return (
    fromIso(text) ??
    fromEpoch(text) ??
    fromWords(text) ??
    fromIso(/(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d).*/s.exec(text)?.[0] ?? "")
  );
}

const EARLIEST = Date.UTC(1800, 0, 1);

/** `parseTime`, with a time more than a day after `now`, or before there were newspapers, taken as not stated. */
export function credibleTime(raw: string | undefined, now: string): string | undefined {
  if (raw === undefined) return undefined;
  const time = parseTime(raw);
  if (time === undefined) return undefined;
  const at = Date.parse(time);
  return at >= EARLIEST && at <= Date.parse(now) + DAY_MS ? time : undefined;
}
