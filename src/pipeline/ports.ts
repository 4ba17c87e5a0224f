/**
 * The ports of the pipeline: everything that has a clock, a disk, a network or a model behind it is handed in through
 * one of these, so that the pipeline itself stays pure. All are asynchronous: a remote store, a model endpoint or many
 * workers need no other shape.
 */
export * from "./ports/clock.js";
export * from "./ports/encyclopedia.js";
export * from "./ports/fetcher.js";
export * from "./ports/records.js";
export * from "./ports/store.js";
export * from "./ports/workers.js";
