import type { Desk } from "../../desk.js";
import { fold } from "../../likeness/terms.js";
import { draftAs } from "../../passage-draft.js";
import { introducing } from "../../people/introduce.js";
import { dateLead } from "../../reading/date-lead.js";
import { type Edit, type Passage, renderPassage } from "../../reading/passage.js";
import type { Reading } from "../../reading/reading.js";
import type { Verified } from "../../verify/statement.js";

/** An event in words that do not tell its date again, where such words hold; else as it reads by itself. `earlier` is the reading of earlier stories that it comes from. */
export function offerUnder(
  desk: Desk,
  earlier: Reading | undefined,
  passage: Passage,
  date: string,
): Verified | undefined {
  // The articles of earlier stories introduce their people themselves.
  const introduced = earlier
    ? introducing(earlier, passage, (surname) => desk.tells(fold(surname)))
    : desk.introducing(passage);
  const whole = earlier ? draftAs(introduced, []) : desk.draftOf(passage);
  const short = underItsDate(earlier ?? desk.reading, introduced, date);
  return (
    (short === introduced ? undefined : desk.offer({ ...whole, text: short.text, dated: date })) ??
    desk.offer(whole) ??
    (earlier && introduced !== passage ? desk.offer(draftAs(passage, [])) : undefined)
  );
}

/**
 * A passage as it reads behind a date that the page prints: what it opens with to say the same ("In 2003, …") goes, and so does the date that reading put
 * behind its weekday, where it names no other day from which that one must be told.
 */
function underItsDate({ articles }: Pick<Reading, "articles">, passage: Passage, date: string): Passage {
  const { article } = articles[passage.article]!;
  const { span } = passage;
  const lead = dateLead(article.text.slice(span.start, span.end), date, article.published ?? "");
  const start = span.start + lead;
  const repeats = passage.dates.length === 1 && date.length === 10;
  const edits = passage.edits.filter((edit) =>
    lead > 0 ? edit.start >= start : !(repeats && isBehindWeekday(article.text, edit)),
  );
  return edits.length === passage.edits.length && lead === 0
    ? passage
    : { ...passage, edits, text: renderPassage(article.text, { start, end: span.end }, edits) };
}

/** "Monday 10 February", "Sunday night (11 January)": without the date the weekday still tells the day. "Tonight (5 May)" does not. */
const isBehindWeekday = (text: string, { kind, start, end }: Edit): boolean =>
  kind === "date" &&
  start === end &&
  /day(?: (?:morning|afternoon|evening|night))?$/i.test(text.slice(start - 20, start));
