import { Worker, type WorkerOptions } from "node:worker_threads";

/** Whether this runs from source (development, tests) rather than from the build. */
const FROM_SOURCE = import.meta.url.endsWith(".ts");

/**
 * Starts a thread with a module, named by its address without an extension. From source the thread must first learn to read
 * TypeScript, which flags do not reach.
 */
export function startThread(module: URL, options: WorkerOptions): Worker {
  if (!FROM_SOURCE) return new Worker(new URL(`${module.href}.js`), options);
  const entry = JSON.stringify(`${module.href}.ts`);
  const boot = `import("tsx/esm/api").then(({ register }) => { register(); return import(${entry}); });`;
  return new Worker(boot, { ...options, eval: true, execArgv: [] });
}
