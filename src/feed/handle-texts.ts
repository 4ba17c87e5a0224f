import { feedDate } from "./dates.js";
import type { DateField, FeedText, TextField } from "./document.js";
import type { Handler, Reading } from "./reading.js";
import { readText, textOf } from "./text-construct.js";
import type { XmlElement } from "./xml-tree.js";

const textWith = (element: XmlElement, type: string, { dialect }: Reading): FeedText =>
  readText(element, { type, guess: !dialect.atom, unwrap: dialect.atom10 });

/** A text that the record has one of. */
export const text =
  (field: TextField, type = "text/plain"): Handler =>
  (record, element, depth, reading) => {
    const value = textWith(element, type, reading);
    if (record.claims(field, depth)) record.texts[field] = value;
  };

/** The first title nearest to the record wins; a picture's title stands in only where there is no other. */
export const title =
  (standIn: boolean): Handler =>
  (record, element, depth, reading) => {
    const value = textWith(element, "text/plain", reading);
    if (value.value === "" && record.texts.title) return;
    if (!record.claims("title", depth, true)) return;
    record.texts.title = value;
    if (standIn || value.value === "") record.yields("title");
  };

export const content =
  (type: string): Handler =>
  (record, element, _depth, reading) => {
    record.contents.push(textWith(element, type, reading));
  };

/** A description and a summary of one entry are its summary and its content, in the order in which they stand. */
export const summary =
  (type: string): Handler =>
  (record, element, depth, reading) => {
    const value = textWith(element, type, reading);
    if (record.kind !== "entry") {
      if (record.claims("subtitle", depth)) record.texts.subtitle = value;
    } else if (record.texts.summary === undefined) {
      record.texts.summary = value;
      record.claims("summary", depth);
    } else if (record.claims("summary", depth, true)) record.texts.summary = value;
    else if (depth === 1) record.contents.push(value);
  };

export const date =
  (...fields: readonly DateField[]): Handler =>
  (record, element, depth) => {
    const value = feedDate(textOf(element).trim());
    for (const field of fields) if (record.claims(field, depth)) record.dates[field] = value;
  };

/** "start=2002-10-13T09:00+01:00; end=2002-10-17T17:00+01:00; scheme=W3C-DTF" */
export const validity: Handler = (record, element) => {
  for (const part of textOf(element).split(";")) {
    const [key, value] = part.split("=", 2);
    if (key?.trim() === "start") record.dates.validFrom = feedDate(value?.trim() ?? "");
    if (key?.trim() === "end") record.dates.validUntil = feedDate(value?.trim() ?? "");
  }
};
