export { awaitedIn } from "./awaited.js";
export { type Awaited, outcomeOf } from "./outcome.js";
