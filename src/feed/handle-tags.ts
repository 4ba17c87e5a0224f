import { MAX_TAGS } from "./limits.js";
import { children, type Handler, type Reading } from "./reading.js";
import type { RecordBuilder } from "./record-builder.js";
import { ownText, textOf } from "./text-construct.js";

export const category: Handler = (record, element) => {
  const { attributes } = element;
  const own = ownText(element);
  const term = attributes.get("term") ?? (own === "" ? undefined : own);
  const scheme = attributes.get("scheme") ?? attributes.get("domain");
  addTag(record, term, scheme, attributes.get("label"));
  // iTunes nests its subcategories.
  for (const child of children(element)) if (child.name === element.name) category(record, child, 0, NO_READING);
};

const NO_READING: Reading = { dialect: { atom: false, atom10: false }, entries: [] };

function addTag(record: RecordBuilder, term?: string, scheme?: string, label?: string): void {
  if ((!term && !scheme && !label) || record.tags.length >= MAX_TAGS) return;
  if (record.tags.some((tag) => tag.term === term && tag.scheme === scheme && tag.label === label)) return;
  record.tags.push({ ...(term ? { term } : {}), ...(scheme ? { scheme } : {}), ...(label ? { label } : {}) });
}

export const itunesCategory: Handler = (record, element) => {
  addTag(record, element.attributes.get("text"), "http://www.itunes.com/");
  for (const child of children(element)) if (child.name === element.name) itunesCategory(record, child, 0, NO_READING);
};

export const keywords: Handler = (record, element) => {
  const line = textOf(element);
  for (const word of line.includes(",") ? line.split(",") : line.split(/\s+/))
    if (word.trim() !== "") addTag(record, word.trim(), element.name === "tags" ? undefined : "http://www.itunes.com/");
};

export const mediaCategory: Handler = (record, element) => {
  const { attributes } = element;
  const term = ownText(element) || attributes.get("term");
  addTag(
    record,
    term,
    attributes.get("scheme") ?? "http://search.yahoo.com/mrss/category_schema",
    attributes.get("label"),
  );
};
