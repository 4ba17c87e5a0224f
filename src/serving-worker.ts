/** What runs in the serving thread: the site over a connection of its own to the store, until it is asked to end. */
import { parentPort, workerData } from "node:worker_threads";
import type { ServingReply } from "./io/serving-thread.js";
import { createServices, type ServingTask } from "./main.js";

const { folder, settings, variables } = workerData as ServingTask;
const say = (reply: ServingReply): void => parentPort?.postMessage(reply);

const services = createServices(new AbortController().signal, variables);
try {
  const store = services.openStore(folder);
  const site = await services.serve(services.openLibrary(store, settings), settings);
  const end = async (): Promise<void> => {
    await site.close();
    await store.close();
    parentPort?.close();
  };
  // What goes wrong while it ends ends the thread, which the other side sees.
  parentPort?.once("message", () => void end());
  say({ url: site.url });
} catch (error) {
  say({ failure: (error as Error).message });
}
