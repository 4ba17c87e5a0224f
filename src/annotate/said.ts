import type { Quotation } from "../model/annotation.js";
import type { CueEvent } from "./cue-events.js";
import type { TokenRange } from "./token-range.js";

/** Words somebody said, before they are tied to a name; token positions. */
export interface Said {
  readonly content: TokenRange;
  readonly kind: Quotation["kind"];
  readonly event?: CueEvent;
  /** Where the speaker is that of an earlier quotation: "“…,” he said. “…”" */
  readonly carried?: TokenRange;
  /** What is promised, asked for or judged, and not stated. */
  readonly act?: true;
}
