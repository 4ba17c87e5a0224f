import { chromium } from "playwright-core";

const [, , base, out, ...paths] = process.argv;
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [name, opt] of Object.entries({
  desk: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
} as any)) {
  const p = await (await b.newContext(opt as any)).newPage();
  for (const [i, path] of paths.entries()) {
    await p.goto(base + path);
    await p.screenshot({ path: `${out}/${name}-${i}.png`, fullPage: true, clip: undefined });
  }
}
await b.close();
