import type { PackRow } from "../../src/annotate/linking/index.js";

interface Term {
  readonly role: string;
  readonly from: string;
  readonly to: string;
}

const ROLES: Readonly<Record<string, string>> = {
  "US president": "president of the United States",
  "US vice president": "vice president of the United States",
  "US senator": "a member of the United States Senate",
  "US representative": "a member of the United States House of Representatives",
};
const CONTEXT: Readonly<Record<string, string>> = {
  "US president": "president white house washington administration trump biden",
  "US vice president": "president vice white house washington administration",
  "US senator": "senator senate congress washington capitol republican democrat democratic bill",
  "US representative":
    "representative congress congressman congresswoman house capitol republican democrat democratic bill",
};
const RANK = ["US president", "US vice president", "US senator", "US representative"];

const unescaped = (name: string): string =>
  name.replace(/\\x([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Forms under which the press names a person: without middle initials and suffixes. */
function formsOf(name: string): string[] {
  const plain = name.replace(/,? (?:Jr|Sr|I{2,3}|IV)\.?$/, "");
  const short = plain.replace(/ \p{L}\.(?= )/gu, "");
  const nick = short.replace(/^Joseph Biden$/, "Joe Biden");
  return [...new Set([plain, short, nick])].filter((form) => form !== name);
}

/** One sentence that stays true: it names the term and its dates, not "the present". */
function sentence(name: string, term: Term, day: string): string {
  const role = ROLES[term.role] as string;
  if (term.to > day)
    return `${name} is ${role}, in a term that runs from ${term.from.slice(0, 4)} to ${term.to.slice(0, 4)}.`;
  return `${name} was ${role} in a term from ${term.from.slice(0, 4)} to ${term.to.slice(0, 4)}.`;
}

/** Members of the US Congress, presidents and vice presidents, each with the highest and newest office listed. */
export function officialRows(tsv: string, day: string): PackRow[] {
  const people = new Map<string, { name: string; terms: Term[] }>();
  for (const line of tsv.split("\n").slice(1)) {
    const [name = "", id = "", role = "", from = "", to = ""] = line.split("\t");
    if (!/^Q\d+$/.test(id) || ROLES[role] === undefined || from === "" || to === "") continue;
    const person = people.get(id) ?? { name: unescaped(name), terms: [] };
    person.terms.push({ role, from, to });
    people.set(id, person);
  }
  return [...people].map(([id, { name, terms }]): PackRow => {
    const term = terms.sort(
      (a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role) || (a.from < b.from ? 1 : -1),
    )[0] as Term;
    const prior = term.role === "US president" && term.from > "1990" ? 90 : term.role === "US representative" ? 30 : 45;
    return [
      id,
      name,
      formsOf(name),
      "person",
      sentence(name, term, day),
      prior,
      CONTEXT[term.role] as string,
      `https://www.wikidata.org/wiki/${id}`,
    ];
  });
}
