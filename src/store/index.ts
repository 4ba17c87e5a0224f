export { openMemoryStore } from "./memory/memory-store.js";
export { openSqliteStore } from "./sqlite/sqlite-store.js";
