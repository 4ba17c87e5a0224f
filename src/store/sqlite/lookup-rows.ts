import type Database from "better-sqlite3";
import type { LookupRecord } from "../../pipeline/ports.js";

type Question = Pick<LookupRecord, "name" | "type" | "language">;

/** Writes an encyclopedia's answer in the place of the one to the same question. Run inside the commit's transaction. */
export function lookupWrites(database: Database.Database): (answer: LookupRecord) => void {
  const put = database.prepare(
    `INSERT INTO lookups (name, type, language, asked, entries) VALUES (@name, @type, @language, @asked, @entries)
     ON CONFLICT (name, type, language) DO UPDATE SET asked = excluded.asked, entries = excluded.entries`,
  );
  return (answer) => put.run({ ...answer, entries: JSON.stringify(answer.entries) });
}

/** Reads what an encyclopedia said last of a name. */
export function lookupQueries(database: Database.Database): (question: Question) => LookupRecord | undefined {
  const get = database.prepare<[Question], { asked: string; entries: string }>(
    "SELECT asked, entries FROM lookups WHERE name = @name AND type = @type AND language = @language",
  );
  return ({ name, type, language }) => {
    const row = get.get({ name, type, language });
    return (
      row && { name, type, language, asked: row.asked, entries: JSON.parse(row.entries) as LookupRecord["entries"] }
    );
  };
}
