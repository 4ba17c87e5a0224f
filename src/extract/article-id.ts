import { digest } from "../text/digest.js";
import { addressKey } from "./canonical-url.js";

/** Stable id: from the address where there is one, so that a changed article keeps it; else from outlet, title and text. */
export function articleId(url: string, outletId: string, title: string, text: string): string {
  const key = addressKey(url);
  return `a${digest(key === "" ? `${outletId}\n${title}\n${text}` : key).slice(0, 12)}`;
}
