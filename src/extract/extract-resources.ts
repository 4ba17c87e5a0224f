import type { OutletRegistry } from "../model/outlet.js";

/** What extraction is handed beside the capture. */
export interface ExtractResources {
  readonly outlets: OutletRegistry;
  /** The present, ISO 8601 with zone: a publication time well after it is not believed. */
  readonly now: string;
}
