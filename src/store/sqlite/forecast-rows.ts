import type Database from "better-sqlite3";
import type { ForecastQuery, ForecastRecord } from "../../pipeline/ports.js";

interface Row {
  readonly id: string;
  readonly story: string;
  readonly resolver: string | null;
  readonly deadline: string;
  readonly body: string;
}

const record = ({ id, story, resolver, deadline, body }: Row): ForecastRecord => ({
  ...(JSON.parse(body) as Pick<ForecastRecord, "forecast" | "articles">),
  ...{ id, storyId: story, deadline },
  ...(resolver === null ? {} : { resolvedBy: resolver }),
});

/** Writes of the ledger of forecasts. Run inside the commit's transaction. */
export function forecastWrites(database: Database.Database) {
  const put = database.prepare(
    `INSERT INTO forecasts (id, story, resolver, deadline, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
     SET story = excluded.story, resolver = excluded.resolver, deadline = excluded.deadline, body = excluded.body`,
  );
  const moveStory = database.prepare("UPDATE forecasts SET story = @to WHERE story = @from");
  const moveResolver = database.prepare("UPDATE forecasts SET resolver = @to WHERE resolver = @from");
  const clear = database.prepare("DELETE FROM forecasts");
  return {
    clear: () => clear.run(),
    move: (redirect: { readonly from: string; readonly to: string }) => {
      moveStory.run(redirect);
      moveResolver.run(redirect);
    },
    put: ({ id, storyId, resolvedBy, deadline, forecast, articles }: ForecastRecord) =>
      put.run(id, storyId, resolvedBy ?? null, deadline, JSON.stringify({ forecast, articles })),
  };
}

/** Reads of the ledger of forecasts. */
export function forecastQueries(database: Database.Database): (wanted?: ForecastQuery) => readonly ForecastRecord[] {
  const columns = "SELECT id, story, resolver, deadline, body FROM forecasts";
  const order = "ORDER BY deadline, id";
  const all = database.prepare<[], Row>(`${columns} ${order}`);
  const ofStory = database.prepare<[string], Row>(`${columns} WHERE story = ? ${order}`);
  const byResolver = database.prepare<[string], Row>(`${columns} WHERE resolver = ? ${order}`);
  const byIds = database.prepare<[string], Row>(`${columns} WHERE id IN (SELECT value FROM json_each(?)) ${order}`);
  return (wanted) => {
    if (wanted === undefined) return all.all().map(record);
    if ("ids" in wanted) return byIds.all(JSON.stringify(wanted.ids)).map(record);
    return ("storyId" in wanted ? ofStory.all(wanted.storyId) : byResolver.all(wanted.resolvedBy)).map(record);
  };
}
