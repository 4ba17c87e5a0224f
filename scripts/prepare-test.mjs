#!/usr/bin/env node
// Brings what the tests need, where it can: Chromium for the browser tests. Says exactly what is missing where it cannot.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  process.env.PARALLAX_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const found = () => PLACES.find((place) => place && existsSync(place));

function run(command, args) {
  console.error(`> ${command} ${args.join(" ")}`);
  return (
    spawnSync(command, args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0
  );
}

if (!existsSync("dist/main.js")) {
  console.error("The build is missing; making it (npm run build).");
  if (!run("npm", ["run", "build"])) process.exit(1);
}
if (!found()) {
  const debian = existsSync("/usr/bin/apt-get");
  if (debian && process.getuid?.() === 0) {
    console.error("The browser tests need Chromium; installing Debian's package.");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  }
  if (!found()) {
    console.error(
      "Chromium is missing and the browser tests need it. Install it (Debian, Ubuntu: sudo apt-get install chromium), " +
        "or name an installed one: PARALLAX_CHROMIUM=/path/to/chrome npm test",
    );
    process.exit(1);
  }
}
