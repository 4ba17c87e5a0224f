import { StringDecoder } from "node:string_decoder";
import type { RecordCapture } from "../model/capture.js";
import { reject } from "../model/rejection.js";
import type { RefusedRow } from "../pipeline/source-files.js";
import { fileUrl, openFile } from "./files.js";

/** Longest row that is read; a longer one is rejected without being held in memory. In UTF-16 code units. */
const MAX_ROW = 8 * 1024 * 1024;

/** One row of a JSON Lines file: its capture, or why it was refused. `line` counts from 1. */
export interface Row {
  readonly line: number;
  readonly value: RecordCapture | RefusedRow;
}

const refuse = (source: string, code: string, message: string): RefusedRow => reject("read", code, source, message);

const OPTIONAL_TEXT = ["id", "url", "outlet", "lean", "published", "time", "modified", "language", "licence"] as const;

/** Why `row` is not an article in the shared format, or undefined when it is. */
function fault(row: Record<string, unknown>): string | undefined {
  // Archives of old reports often hold no headline; their text is enough.
  if (typeof row.title !== "string" && !((row.title ?? undefined) === undefined && row.text))
    return "`title` is missing or is not a string.";
  if (row.text !== undefined && typeof row.text !== "string") return "`text` is not a string.";
  for (const field of OPTIONAL_TEXT) {
    const value = row[field];
    // A number is taken as an id: many exports write them so.
    if (field === "id" && typeof value === "number") continue;
    if (value !== undefined && value !== null && typeof value !== "string") return `\`${field}\` is not a string.`;
  }
  const authors = row.authors;
  if (authors === undefined || authors === null || typeof authors === "string") return undefined;
  if (!Array.isArray(authors) || authors.some((a) => typeof a !== "string"))
    return "`authors` is not a list of strings.";
  return undefined;
}

/** Reads one row of the shared article format; `time` is read as `published` where that is absent. `source` is the file and line, for messages. */
export function parseRow(json: string, source: string, retrieved: string): RecordCapture | RefusedRow {
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch (error) {
    return refuse(source, "not-json", `The line is not JSON: ${(error as Error).message}.`);
  }
  if (typeof row !== "object" || row === null || Array.isArray(row))
    return refuse(source, "not-an-object", "The line is JSON, but not an object.");
  const fields = row as Record<string, unknown>;
  const problem = fault(fields);
  const text = (name: string) => (typeof fields[name] === "string" && fields[name] !== "" ? fields[name] : undefined);
  const id = typeof fields.id === "number" ? String(fields.id) : text("id");
  if (problem !== undefined) return { ...refuse(source, "bad-field", problem), ...(id === undefined ? {} : { id }) };
  const authors = typeof fields.authors === "string" ? [fields.authors] : (fields.authors as string[] | null);
  const optional = { published: text("published") ?? text("time"), modified: text("modified"), outlet: text("outlet") };
  const more = { lean: text("lean"), language: text("language"), licence: text("licence"), id };
  return {
    kind: "record",
    url: text("url") ?? "",
    retrieved,
    title: (fields.title as string | undefined) ?? "",
    text: (fields.text as string | undefined) ?? "",
    ...(authors ? { authors } : {}),
    ...Object.fromEntries(Object.entries({ ...optional, ...more }).filter(([, value]) => value !== undefined)),
  };
}

/**
 * Lines of a text stream, without their ends. A line above `MAX_ROW` comes out as `undefined`, its content let go.
 */
async function* lines(stream: AsyncIterable<Buffer>): AsyncGenerator<string | undefined> {
  const decoder = new StringDecoder("utf8");
  let parts: string[] = [];
  let size = 0;
  const take = (part: string) => {
    size += part.length;
    if (size > MAX_ROW) parts = [];
    else parts.push(part);
  };
  const flush = () => {
    const line = size > MAX_ROW ? undefined : parts.join("");
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    const text = decoder.write(chunk);
    let from = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
      take(text.slice(from, at));
      yield flush();
      from = at + 1;
    }
    take(text.slice(from));
  }
  take(decoder.end());
  if (size > 0) yield flush();
}

/**
 * Rows of a JSON Lines file (or standard input, `-`), one at a time, unpacked when gzip. Empty lines are passed over.
 * A bad row is a `Rejection` that names file and line; the rows after it are read. A clipped gzip file ends with one
 * `clipped-file` rejection after its last whole row. An unreadable file throws.
 */
export async function* readRows(path: string, retrieved: string): AsyncGenerator<Row> {
  let line = 0;
  const source = () => `${fileUrl(path)}#line=${line}`;
  try {
    for await (const raw of lines(openFile(path) as AsyncIterable<Buffer>)) {
      line += 1;
      if (raw === undefined) {
        yield { line, value: refuse(source(), "row-too-long", `The line is longer than ${MAX_ROW} characters.`) };
        continue;
      }
      const json = (line === 1 ? raw.replace(/^\uFEFF/, "") : raw).trim();
      if (json !== "") yield { line, value: parseRow(json, source(), retrieved) };
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!code.startsWith("Z_")) throw error;
    line += 1;
    yield { line, value: refuse(source(), "clipped-file", `The gzip data ends early or is damaged (${code}).`) };
  }
}
