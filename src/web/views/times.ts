import { momentOf } from "../../text/written-times.js";
import { type Html, html } from "./html.js";

/** A time for people and machines; nothing when the source states none. */
export function time(iso: string, text: (iso: string) => string = momentOf): Html | undefined {
  const words = text(iso);
  return words === "" ? undefined : html`<time datetime="${iso}">${words}</time>`;
}
