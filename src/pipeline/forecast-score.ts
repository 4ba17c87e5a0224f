import type { ForecastKind } from "../model/brief.js";
import type { ForecastRecord } from "./ports.js";

/** What came of the forecasts of one holder, outlet or kind whose day has come. */
export interface ForecastScore {
  readonly name: string;
  readonly due: number;
  /** Came true. */
  readonly yes: number;
  /** Did not come true, and were not put off either. */
  readonly no: number;
  readonly postponed: number;
  /** No report here plainly says what came of them; they count for nobody and against nobody. */
  readonly open: number;
  /** Of those that were resolved, the share that came true, 0 to 1; absent where none was. */
  readonly share?: number;
}

export interface ForecastScores {
  readonly all: ForecastScore;
  readonly byHolder: readonly ForecastScore[];
  readonly byOutlet: readonly ForecastScore[];
  readonly byKind: readonly ForecastScore[];
}

/** Whether the day of a forecast (its last, for a month or a year) lies before the day of `reference`, an ISO time. */
export function isDue(deadline: string, reference: string): boolean {
  const last = deadline.length === 10 ? deadline : deadline.length === 7 ? `${deadline}-31` : `${deadline}-12-31`;
  return reference !== "" && last < reference.slice(0, 10);
}

function scoreOf(name: string, entries: readonly ForecastRecord[]): ForecastScore {
  const outcomes = entries.map(({ forecast }) => forecast.resolution).filter((found) => found !== undefined);
  const yes = outcomes.filter(({ outcome }) => outcome === "yes").length;
  const postponed = outcomes.filter((found) => found.postponed).length;
  const no = outcomes.filter((found) => found.outcome === "no" && !found.postponed).length;
  const resolved = yes + no + postponed;
  return {
    ...{ name, due: entries.length, yes, no, postponed, open: entries.length - resolved },
    ...(resolved > 0 ? { share: yes / resolved } : {}),
  };
}

/** The outlet whose words these are: for agency copy the agency. */
export function outletOf({ articles: [source] }: ForecastRecord): string {
  return source?.wire ?? source?.outlet.name ?? "";
}

function grouped(entries: readonly ForecastRecord[], nameOf: (entry: ForecastRecord) => string): ForecastScore[] {
  const groups = new Map<string, ForecastRecord[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups]
    .map(([name, group]) => scoreOf(name, group))
    .sort((a, b) => b.due - b.open - (a.due - a.open) || b.due - a.due || (a.name < b.name ? -1 : 1));
}

/** Scores over forecasts that have come due; most resolved first. */
export function scoreForecasts(due: readonly ForecastRecord[]): ForecastScores {
  const kind = ({ forecast }: ForecastRecord): ForecastKind => forecast.kind ?? "expected";
  return {
    all: scoreOf("all", due),
    byHolder: grouped(due, ({ forecast }) => forecast.by),
    byOutlet: grouped(due, outletOf),
    byKind: grouped(due, kind),
  };
}
