const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NAME = `(${MONTHS.join("|")})[a-z]*`;
const FULL = new RegExp(
  `\\b(?:${NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2}) ${NAME},? (\\d{4})|(\\d{1,2}) ?/ ?(\\d{1,2}) ?/ ?(\\d{4}|\\d{2})|(\\d{4})-(\\d{2})-(\\d{2}))\\b`,
  "i",
);
/** A date line stands at the head of a text; further in, a full date is more likely history. */
const HEAD = 160;

function read(match: RegExpExecArray): [number, number, number] {
  const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  if (match[1] !== undefined) return [Number(match[3]), month(match[1]), Number(match[2])];
  if (match[5] !== undefined) return [Number(match[6]), month(match[5]), Number(match[4])];
  if (match[10] !== undefined) return [Number(match[10]), Number(match[11]) - 1, Number(match[12])];
  const first = Number(match[7]);
  const second = Number(match[8]);
  const year = Number(match[9]);
  return [
    year < 100 ? 2000 + year : year,
    ...((first > 12 ? [second - 1, first] : [first - 1, second]) as [number, number]),
  ];
}

/**
 * Day (since 1970) that an article's title or first words state in full, such as "Updated: May 24, 2005" or "11/28/05", for
 * articles whose source gives no date; undefined without one.
 */
export function statedDay(title: string, text: string): number | undefined {
  const match = FULL.exec(`${title}\n${text.slice(0, HEAD)}`);
  if (match === null) return undefined;
  const [year, month, day] = read(match);
  if (year < 1950 || year > 2100 || month < 0 || month > 11 || day < 1 || day > 31) return undefined;
  return Date.UTC(year, month, day) / 86_400_000;
}
