/** An import of archives that can be killed; says on standard output what has been acknowledged. */
import { writeSync } from "node:fs";
import { sourceFiles } from "../../src/io/source-files.js";
import { openNewsroom } from "../../src/pipeline/newsroom.js";
import { createSourceReader } from "../../src/pipeline/read-source.js";
import { defaultSettings } from "../../src/pipeline/settings.js";
import { takeIn } from "../../src/pipeline/take-in.js";
import { openSqliteStore } from "../../src/store/index.js";
import { handClock, inlineExtractor, NOW, testStages } from "./desk.js";

const [file = "", archive = ""] = process.argv.slice(2);
const store = openSqliteStore(file);
const newsroom = await openNewsroom({ store, stages: testStages(), clock: handClock(), extractor: inlineExtractor });
const markOf = (source: string) => store.sourceMark(source);
const reader = createSourceReader(sourceFiles, defaultSettings(), () => NOW, { markOf });
const onCommit = ({ stored }: { readonly stored: number }) => writeSync(1, `${stored}\n`);
await takeIn(newsroom, reader.read(archive), { onCommit });
