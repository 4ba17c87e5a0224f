#!/usr/bin/env node
import { existsSync } from "node:fs";

const program = new URL("../dist/main.js", import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  await main(process.argv.slice(2));
} else {
  process.stderr.write("parallax: it is not built yet. Run `npm ci` (or `npm run build`) in this folder first.\n");
  process.exitCode = 1;
}
