/** ISO dates and times as people write them. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const SHAPE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

const zoneName = (zone: string | undefined): string => {
  if (zone === undefined) return "";
  if (zone === "Z" || /^[+-]00:?00$/.test(zone)) return " UTC";
  const [, sign = "+", hours = "0", minutes = "00"] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return ` UTC${sign === "-" ? "\u2212" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
};

/** "13 March 2026", or as much of it as the ISO date holds; empty when it holds none. */
export function dayOf(iso: string): string {
  const [, year, month, day] = SHAPE.exec(iso) ?? [];
  if (year === undefined) return "";
  const name = MONTHS[Number(month) - 1];
  if (month === undefined || name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/**
 * "13 March 2026, 16:45 UTC+1": day, hour and zone as the source states them. Exactly midnight UTC is what a source that
 * gives only a day turns into, so it is shown as a day.
 */
export function momentOf(iso: string): string {
  const [, , , , hour, minute, second, zone] = SHAPE.exec(iso) ?? [];
  const dayOnly = hour === undefined || (zone === "Z" && hour === "00" && minute === "00" && Number(second ?? 0) === 0);
  return dayOnly ? dayOf(iso) : `${dayOf(iso)}, ${hour}:${minute}${zoneName(zone)}`;
}
