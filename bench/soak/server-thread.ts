/** Runs the feed server in a thread and tells its port. */
import { parentPort } from "node:worker_threads";
import { startFeedServer } from "./feed-servers.js";

parentPort?.postMessage((await startFeedServer()).port);
