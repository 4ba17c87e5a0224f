import type Database from "better-sqlite3";
import type { Ruling } from "../../model/ruling.js";
import { StaleStoreError } from "../../pipeline/ports.js";

/** Writes of editors' rulings. Run inside the commit's transaction. */
export function rulingWrites(database: Database.Database) {
  const last = database.prepare<[], { n: number | null }>("SELECT max(n) AS n FROM rulings");
  const add = database.prepare("INSERT INTO rulings (n, body) VALUES (?, ?)");
  const newest = () => last.get()?.n ?? 0;
  return {
    /** Throws `StaleStoreError` when another writer has added rulings. */
    expect: (expected: number) => {
      const found = newest();
      if (found !== expected)
        throw new StaleStoreError(
          `The store is at ruling ${found}, the writer at ${expected}: another process has added rulings.`,
        );
    },
    put: (rulings: readonly Ruling[]) => {
      for (const ruling of rulings) {
        if (ruling.number !== newest() + 1) throw new Error(`Ruling ${ruling.number} leaves a gap after ${newest()}.`);
        add.run(ruling.number, JSON.stringify(ruling));
      }
    },
  };
}

/** Reads editors' rulings after a number, in order. */
export function rulingQueries(database: Database.Database): (after: number) => Ruling[] {
  const after = database.prepare<[number], { body: string }>("SELECT body FROM rulings WHERE n > ? ORDER BY n");
  return (number) => after.all(number).map(({ body }) => JSON.parse(body) as Ruling);
}
