import { ZONE_OFFSETS } from "../text/zone-offsets.js";
import type { FeedDate } from "./document.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Letters for zones, as RFC 822 has them. */
const LETTERS: ReadonlyMap<string, number> = new Map(Object.entries({ a: -60, n: 60, m: -720, y: 720 }));

interface Parts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of Greenwich. */
  readonly zone?: number;
}

/** ISO 8601 in UTC; undefined for a date that no calendar has. Leap seconds and 24:00 roll over. */
function toIso({ year, month, day, hour = 0, minute = 0, second = 0, zone = 0 }: Parts): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return undefined;
  const monthLength = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > monthLength || year < 1000 || year > 9999) return undefined;
  const time = Date.UTC(year, month - 1, day, hour, minute - zone, Math.floor(second));
  const date = new Date(time);
  return date.getUTCFullYear() > 9999 ? undefined : date.toISOString().replace(".000Z", "Z");
}

/** Minutes of "+01:00", "-0500", "+1", "GMT", "GMT+2", "Etc/GMT"; undefined when it is none of these. */
function zoneOf(text: string): number | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^etc\//, "")
    .replace(/^(?:gmt|utc)(?=[+-])/, "");
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(bare);
  if (offset) return (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  return ZONE_OFFSETS.get(bare) ?? LETTERS.get(bare);
}

/** Two-digit years are of this century up to 68, like POSIX has it. */
const fullYear = (digits: string): number =>
  digits.length >= 4
    ? Number(digits)
    : digits.length === 3
      ? 1900 + Number(digits)
      : Number(digits) + (Number(digits) < 69 ? 2000 : 1900);

interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function timeOf(text: string | undefined): Time | undefined {
  const match = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?$/.exec(text ?? "");
  return match ? { hour: Number(match[1]), minute: Number(match[2]), second: Number(match[3] ?? 0) } : undefined;
}

/** Dates of RFC 822 and 2822 and of `asctime`, in whatever order their parts stand: day, month name, year, time, zone. */
function inWords(text: string): string | undefined {
  const bare = text
    .replace(/\([^)]*\)/g, " ")
    .replace(/([a-z])\.?,/gi, "$1 ")
    .replace(/(\d)-([a-z]{3,9})-(\d)/gi, "$1 $2 $3");
  const tokens = bare.split(/[\s,]+/).filter(Boolean);
  let month: number | undefined;
  let time: Time | undefined;
  let zone: number | undefined;
  let afternoon: boolean | undefined;
  const numbers: string[] = [];
  for (const token of tokens) {
    const named = MONTHS.indexOf(token.slice(0, 3).toLowerCase());
    const asZone = zoneOf(token);
    if (named >= 0 && /^[a-z]{3,9}\.?$/i.test(token) && month === undefined) month = named + 1;
    else if (timeOf(token)) time = timeOf(token);
    else if (/^\d{1,4}(?:st|nd|rd|th)?$/i.test(token)) numbers.push(token.replace(/\D/g, ""));
    else if (/^[ap]\.?m\.?$/i.test(token)) afternoon = /^p/i.test(token);
    else if (asZone !== undefined && time) zone = asZone;
  }
  const yearAt = numbers.findIndex((n) => n.length >= 3);
  const year = yearAt >= 0 ? numbers.splice(yearAt, 1)[0] : numbers.splice(1, 1)[0];
  const day = numbers[0];
  if (month === undefined || year === undefined || day === undefined) return undefined;
  return toIso({
    year: fullYear(year),
    month,
    day: Number(day),
    ...clock(time, afternoon),
    ...(zone === undefined ? {} : { zone }),
  });
}

const clock = (time: Time | undefined, afternoon: boolean | undefined): Partial<Time> => {
  if (!time || afternoon === undefined) return time ?? {};
  return { ...time, hour: (time.hour % 12) + (afternoon ? 12 : 0) };
};

const ISO =
  /^([+-]?\d{4})(?:-?(\d{2})(?:-?(\d{1,2}))?)?(?:[T\s]+(\d{1,2})(?::?(\d{2})(?::?(\d{2}(?:[.,]\d+)?))?)?)?\s*(Z|[+-]\d{1,2}(?::?\d{2})?|[A-Za-z]{1,4}(?:[+-]\d{1,4})?)?$/i;

/** ISO 8601 and the W3C profile of it, with the liberties that feeds take: a space for the T, no hyphens, one-digit parts. */
function inNumbers(text: string): string | undefined {
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(.*)$/.exec(text);
  const bare = loose ? `${loose[1]}-${loose[2]?.padStart(2, "0")}-${loose[3]?.padStart(2, "0")}${loose[4]}` : text;
  const match = ISO.exec(bare);
  if (!match) return undefined;
  const [, year = "", month, day, hour, minute, second, zoneText] = match;
  const zone = zoneText === undefined ? 0 : zoneOf(zoneText);
  if (zone === undefined) return undefined;
  const time = {
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number((second ?? "0").replace(",", ".")),
  };
  return toIso({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1), ...time, zone });
}

/** Year and day of the year, "2003-335" and "03335", and the older ISO forms with a two-digit year, "03-12-31". */
function inOldNumbers(text: string): string | undefined {
  const ordinal = /^(\d{4})-?(\d{3})$/.exec(text) ?? /^(\d{2})-?(\d{3})$/.exec(text);
  if (ordinal) {
    const year = fullYear(ordinal[1] ?? "");
    const date = new Date(Date.UTC(year, 0, Number(ordinal[2])));
    return toIso({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  }
  const short = /^(?:-?)(\d{2})-?(\d{2})(?:-?(\d{2}))?$/.exec(text);
  return short
    ? toIso({ year: fullYear(short[1] ?? ""), month: Number(short[2]), day: Number(short[3] ?? 1) })
    : undefined;
}

/** Dates of Korean servers: "2004년 05월 28일 01:31:15" and "2004-05-25 오후 11:23:17", in Korean time. */
function inKorean(text: string): string | undefined {
  const match = /^(\d{4})[년-]\s*(\d{2})[월-]\s*(\d{2})일?\s+(?:(오전|오후)\s+)?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text);
  if (!match || !/[년오]/.test(text)) return undefined;
  const [, year, month, day, half, hour, minute, second] = match;
  const hours = (Number(hour) % (half ? 12 : 25)) + (half === "오후" ? 12 : 0);
  const time = { hour: hours, minute: Number(minute), second: Number(second), zone: 540 };
  return toIso({ year: Number(year), month: Number(month), day: Number(day), ...time });
}

/** Month names of Greek and Hungarian feeds, by their first letters, put into the usual ones. */
const FOREIGN_MONTHS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(január|ιαν\S*)/i, "Jan"],
  [/\b(február|φεβ\S*)/i, "Feb"],
  [/\b(március|μ[αά]ρ\S*)/i, "Mar"],
  [/\b(április|απρ\S*)/i, "Apr"],
  [/\b(május|máujus|μ[αά][ιϊΐ]\S*)/i, "May"],
  [/\b(június|ιο[υύ]ν\S*)/i, "Jun"],
  [/\b(július|ιο[υύ]λ\S*)/i, "Jul"],
  [/\b(augusztus|α[υύ]γ\S*)/i, "Aug"],
  [/\b(szeptember|σεπ\S*)/i, "Sep"],
  [/\b(október|οκτ\S*)/i, "Oct"],
  [/\b(november|νο[εέ]\S*)/i, "Nov"],
  [/\b(december|δεκ\S*)/i, "Dec"],
];

function inForeignWords(text: string): string | undefined {
  const hungarian = /^(\d{4})-([^-\d\s]+)-(\d{1,2})T(\d{1,2}):(\d{2})([+-]\d{2}:\d{2})$/u.exec(text);
  const plain = hungarian
    ? `${hungarian[3]} ${hungarian[2]} ${hungarian[1]} ${hungarian[4]}:${hungarian[5]} ${hungarian[6]}`
    : text;
  for (const [pattern, name] of FOREIGN_MONTHS) {
    const match = new RegExp(pattern.source.replace("\\b", "(?<=^|[\\s,])"), "iu").exec(plain);
    if (match) return inWords(plain.replace(match[0], name).replace(/^\S+,\s*/, ""));
  }
  return undefined;
}

/** Longest text that is looked at as a date. */
const MAX_DATE = 100;

/**
 * A date as feeds write it, in ISO 8601 and UTC. A date without a zone is taken as UTC, one without a time as midnight.
 * Undefined when the text is no date, or one that no calendar has.
 */
export function parseFeedDate(raw: string): string | undefined {
  const text = raw.trim();
  if (text === "" || text.length > MAX_DATE) return undefined;
  return inNumbers(text) ?? inOldNumbers(text) ?? inKorean(text) ?? inWords(text) ?? inForeignWords(text);
}

export function feedDate(raw: string): FeedDate {
  const iso = parseFeedDate(raw);
  return iso === undefined ? { raw } : { raw, iso };
}
