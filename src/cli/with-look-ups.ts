import { createLookUp, type LookUp } from "../pipeline/look-up.js";
import type { Store } from "../pipeline/ports.js";
import type { Context } from "./context.js";

/** Runs `work` with a look-up of names for one round after the other, where the settings ask for it, and ends it whatever happens. */
export async function withLookUps<T>(
  context: Context,
  store: Store,
  work: (lookUp: () => { readonly lookUp?: LookUp }) => Promise<T>,
): Promise<T> {
  const { services, settings } = context;
  if (!settings.knowledge.online) return work(() => ({}));
  const told = (message: string) => context.say(`Names were not looked up: ${message}`);
  const encyclopedia = services.openEncyclopedia(settings, told);
  const { clock } = services;
  try {
    return await work(() => ({ lookUp: createLookUp({ encyclopedia, store, clock, settings: settings.knowledge }) }));
  } finally {
    await encyclopedia.close();
  }
}
