import type { Desk } from "../../../desk.js";
import { newsOf } from "./told.js";

/** "A bill that would free", "an initiative that provided". */
const EFFECT =
  /\b(?:bill|law|legislation|act|measure|rules?|ban|resolution|amnesty|policy|amendment|proposal|plan|programme|program|initiative|treaty|agreement|deal|reform|scheme|order|package)s?,? (?:[\p{L}'’-]+ ){0,3}?(?:that|which) (?:would|will|provid|grant|allow|giv|gave|let|protect|bar|bann?|requir|offer|prohibit|forbid|creat|shield)/iu;
/** New words from which an answer is more than the rule over again. */
const MUCH = 8;

/** Whether headline or account have told what a rule does, and this tells little beside. */
export const isEffectTold = (desk: Desk, read: readonly string[], effect: string): boolean =>
  read.some((text) => EFFECT.test(text)) && newsOf(desk, read, "", effect).fresh < MUCH;
