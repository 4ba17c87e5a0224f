export { readWarc, type WarcOptions } from "./read-warc.js";
export { type ArchivedPage, warcInfo, warcResource } from "./write-record.js";
