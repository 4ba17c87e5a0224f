import { Command } from "commander";
import type { Context, Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";
import type { Check } from "./services.js";

async function storeChecks(context: Context): Promise<Check[]> {
  if (!(await context.hasStore()))
    return [{ name: "store", ok: true, message: `${context.data} holds no store yet; \`parallax init\` makes one` }];
  return context.readStore(async (store) => {
    const counts = await store.counts();
    const stopped = (await store.feeds()).filter(({ status }) => status !== "ok" && status !== "new");
    const held = `${counts.articles} articles, ${counts.stories} stories, ${counts.briefs} briefs`;
    const feeds = stopped.map(
      ({ url, status, message }): Check => ({
        name: "feed",
        ok: false,
        message: `${url} is ${status}${message === undefined ? "" : `: ${message}`}`,
      }),
    );
    return [{ name: "store", ok: true, message: held }, ...feeds];
  });
}

export function doctorCommand({ command }: Registry): void {
  command(
    new Command("doctor").description("Check that this machine, the data folder and the feeds are in order."),
    async (context) => {
      const checks = [...(await context.services.checks(context.data)), ...(await storeChecks(context))];
      const ok = checks.every((check) => check.ok);
      const lines = checks.map((check) => `${check.ok ? "ok  " : "BAD "} ${check.name}: ${check.message}`);
      context.result(lines.join("\n"), { ok, checks });
      return ok ? EXIT.ok : EXIT.failure;
    },
  );
}
