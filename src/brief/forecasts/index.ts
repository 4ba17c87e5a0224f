export { awaitedIn, type SaidForecast } from "./awaited.js";
export { foreseenIn, periodOf } from "./foreseen.js";
export { type Awaited, later, type Outcome, outcomeOf, type Report } from "./outcome.js";
