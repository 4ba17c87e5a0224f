import { HOUR_MS } from "../../text/milliseconds.js";
import { surnameOf } from "../people/cast.js";
import { dayNumber, spokenDay } from "../reading/calendar.js";
import { isOpinionPiece } from "../reading/comment.js";
import { isUnnamed } from "../reading/unnamed.js";
import type { SourceArticle } from "./source.js";

/**
 * Words put before an outlet's own, to say whose they are. The list of forms is closed: whatever is in front of the cited words
 * is either one of these, made from the credits of the cited articles, or it is refused.
 */
export const FRAME_FORMS = [
  "reports-that",
  "writes-that",
  "reports-colon",
  "according-to",
  "both",
  "agency",
  "only",
  "adds-that",
  "adds-colon",
  "also-that",
  "also-colon",
  "notes-that",
  "first",
  "reported-on",
  "adds-from",
  "argues-that",
  "opinion",
  "opinion-argues",
  "opinion-colon",
  "whose-notes",
  "recalls-that",
  "reported-on-colon",
  "reported-on-year",
  "reported-on-colon-year",
  "adds-from-year",
  "writes-colon",
  "quotes",
  "also-quotes",
] as const;
export type FrameForm = (typeof FRAME_FORMS)[number];

/** Forms after which the speaker of a sentence that is one quotation stands in front of it. */
export const isQuoting = (form: FrameForm): boolean => form === "quotes" || form === "also-quotes";

export interface Frame {
  readonly form: FrameForm;
  /** Articles whose outlets are credited, in the order in which they are named. */
  readonly articleIds: readonly string[];
  /** Journalists named before the outlet; at most two. */
  readonly journalists: readonly string[];
}

export const list = (items: readonly string[]): string =>
  items.length < 3 ? items.join(" and ") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

export const credit = (journalists: readonly string[], outlet: string): string =>
  journalists.length === 0 ? outletName(outlet) : `${list(journalists)} of ${plainName(outlet)}`;

/** A site known by its host alone cannot open a sentence as it is; what a list adds in brackets, "(Online News)", is no part of a name. */
const outletName = (outlet: string): string => (/^\p{Ll}/u.test(outlet) ? `The site ${outlet}` : plainName(outlet));

/** Who writes where the outlet is not known: "An article of 6 March". */
function unnamedArticle({ published }: SourceArticle): string {
  const day = dayOfReport(published, false);
  return day === "" ? "One article" : `An article of ${day}`;
}
/** The outlet named right before. */
const sameOutlet = ({ outlet }: SourceArticle): string => (isUnnamed(outlet) ? "The same article" : outletName(outlet));
export const plainName = (outlet: string): string => outlet.replace(/(?<=\S)\s\([^()]*\)$/, "");

/** "The Ledger's Maria Lopez"; empty without a journalist. */
function ofOutlet(journalists: readonly string[], outlet: string): string {
  if (journalists.length === 0 || /^\p{Ll}|s$/u.test(plainName(outlet))) return "";
  return `${plainName(outlet)}'s ${list(journalists)}`;
}

/** The day of an article as its own stamp has it, "6 March"; empty where it has none. */
const dayOfReport = (published: string, withYear: boolean): string => {
  const day = dayNumber(published);
  return Number.isNaN(day) ? "" : spokenDay(day, withYear);
};

/** "at 18:40 on 6 March", by the clock of the article's own stamp, where the first article appeared more than an hour before at least two of other voices; else empty. */
function aheadOfAll(sources: readonly SourceArticle[]): string {
  const [first, ...others] = sources;
  if (!first || new Set(sources.map(({ voice }) => voice)).size < 3) return "";
  // Midnight sharp is a day without a time.
  const found = /^\d{4}-\d{2}-\d{2}T(?!00:00)(\d{2}:\d{2})/.exec(first.published);
  const at = Date.parse(first.published);
  if (!found || !others.every(({ published }) => Date.parse(published) - at > HOUR_MS)) return "";
  return `at ${found[1]} on ${spokenDay(dayNumber(first.published))}`;
}

/** The words of a frame; empty where the form does not fit the sources. */
export function frameWords(frame: Frame, sources: readonly SourceArticle[]): string {
  const first = sources[0];
  if (!first) return "";
  const who = isUnnamed(first.outlet) ? unnamedArticle(first) : credit(frame.journalists, first.outlet);
  const plural = frame.journalists.length > 1;
  const outlets = [...new Set(sources.map((source) => plainName(source.outlet)))];
  switch (frame.form) {
    case "reports-that":
      return `${who} ${plural ? "report" : "reports"} that `;
    case "writes-that":
      return `${who} ${plural ? "write" : "writes"} that `;
    case "reports-colon":
      return `${who} ${plural ? "report" : "reports"}: `;
    case "according-to":
      return `According to ${who.replace(/^The site /, "the site ")}, `;
    case "only":
      return `Only ${who} ${plural ? "report" : "reports"} that `;
    case "adds-that":
      return frame.journalists.length === 1
        ? `${surnameOf(frame.journalists[0]!)} adds that `
        : `${sameOutlet(first)} adds that `;
    case "adds-colon":
      return `${frame.journalists.length === 1 ? surnameOf(frame.journalists[0]!) : sameOutlet(first)} adds: `;
    case "also-that":
    case "also-colon":
      // A colleague of somebody named right before.
      return frame.journalists.length === 0
        ? ""
        : `${list(frame.journalists)}, also of ${plainName(first.outlet)}, ${plural ? "report" : "reports"}${frame.form === "also-that" ? " that " : ": "}`;
    case "notes-that":
      return `${who} ${plural ? "note" : "notes"} that `;
    case "whose-notes": {
      const whose = ofOutlet(frame.journalists, first.outlet);
      return whose === "" ? "" : `${whose} ${plural ? "note" : "notes"} that `;
    }
    case "recalls-that":
      return `${who} ${plural ? "recall" : "recalls"} that `;
    case "writes-colon":
      return `${who} ${plural ? "write" : "writes"}: `;
    case "quotes":
      return `${who} ${plural ? "quote" : "quotes"} `;
    case "also-quotes":
      return `${frame.journalists.length === 1 ? surnameOf(frame.journalists[0]!) : outletName(first.outlet)} also quotes `;
    case "reported-on":
    case "reported-on-colon":
    case "reported-on-year":
    case "reported-on-colon-year": {
      // What an older report says of the state of things is said with its day, and with its year where that is not the story's.
      const day = dayOfReport(first.published, frame.form.endsWith("-year"));
      const dated = isUnnamed(first.outlet) ? `An article of ${day} reported` : `${who} reported on ${day}`;
      return day === "" ? "" : `${dated}${frame.form.includes("colon") ? ": " : " that "}`;
    }
    case "adds-from":
    case "adds-from-year": {
      // The same journalist or outlet as right before, of another day.
      const day = dayOfReport(first.published, frame.form.endsWith("-year"));
      const short = frame.journalists.length === 1 ? surnameOf(frame.journalists[0]!) : outletName(first.outlet);
      return day === "" ? "" : `${short} reported on ${day} that `;
    }
    case "argues-that":
      return `${who} ${plural ? "argue" : "argues"} that `;
    case "opinion":
    case "opinion-argues":
    case "opinion-colon": {
      const verb = frame.form === "opinion-argues" ? "argue" : "write";
      const says = `${who.replace(/^The site /, "the site ")} ${plural ? verb : `${verb}s`}`;
      return isOpinionPiece(first)
        ? `In an opinion piece, ${says}${frame.form === "opinion-colon" ? ":" : " that"} `
        : "";
    }
    case "first": {
      const when = aheadOfAll(sources);
      return when === ""
        ? ""
        : `${who} ${plural ? "were" : "was"} the first of these outlets to report, ${when}, that `;
    }
    case "both":
      if (outlets.length < 2) return "";
      if (outlets.length > 2 && /^\p{Ll}/u.test(outlets[0]!)) return "";
      return outlets.length === 2 ? `Both ${list(outlets)} report that ` : `${list(outlets)} all report that `;
    case "agency": {
      // The agency's own article comes first where the story has it; all others only printed it.
      const agency = first.wire ?? plainName(first.outlet);
      const carriers = outlets.filter((outlet) => first.wire !== undefined || outlet !== plainName(first.outlet));
      return carriers.length === 0 ? "" : `${agency}, in a report carried by ${list(carriers)}, says that `;
    }
  }
}
