import type { NameType } from "../../model/index.js";
import type { PackRow } from "./knowledge-pack.js";

/** The parts of a line of a Wikidata JSON dump that a pack needs. */
interface DumpItem {
  readonly id?: string;
  readonly type?: string;
  readonly labels?: Readonly<Record<string, { readonly value: string }>>;
  readonly descriptions?: Readonly<Record<string, { readonly value: string }>>;
  readonly aliases?: Readonly<Record<string, ReadonlyArray<{ readonly value: string }>>>;
  readonly claims?: Readonly<Record<string, readonly DumpClaim[]>>;
  readonly sitelinks?: Readonly<Record<string, unknown>>;
}

interface DumpClaim {
  readonly mainsnak?: { readonly datavalue?: { readonly value?: { readonly id?: string } } };
}

/** Classes (instance of, P31) that tell the type; others are judged by other properties, or left out. */
const CLASSES: Readonly<Record<string, NameType>> = {
  Q5: "person",
  Q6256: "location",
  Q3624078: "location",
  Q515: "location",
  Q1549591: "location",
  Q5119: "location",
  Q486972: "location",
  Q532: "location",
  Q3957: "location",
  Q35657: "location",
  Q4022: "location",
  Q23442: "location",
  Q8502: "location",
  Q43229: "organization",
  Q4830453: "organization",
  Q783794: "organization",
  Q6881511: "organization",
  Q891723: "organization",
  Q7278: "organization",
  Q3918: "organization",
  Q163740: "organization",
  Q79913: "organization",
  Q484652: "organization",
  Q327333: "organization",
  Q11032: "organization",
  Q41710: "group",
  Q1248784: "facility",
  Q483110: "facility",
  Q16917: "facility",
  Q12280: "facility",
  Q33506: "facility",
  Q198: "event",
  Q40231: "event",
  Q27020041: "event",
  Q7944: "event",
  Q11424: "work",
  Q7725634: "work",
  Q5398426: "work",
  Q820655: "law",
};

/** A page that lists meanings, and pages about Wikipedia itself: never an entry. */
const NOT_A_THING = new Set(["Q4167410", "Q4167836", "Q11266439", "Q13406463", "Q17362920", "Q14204246"]);

/** Fewest encyclopedias that describe a thing for it to enter a pack. */
export const LEAST_SITELINKS = 3;

const classesOf = (item: DumpItem): string[] =>
  (item.claims?.P31 ?? []).flatMap((claim) => claim.mainsnak?.datavalue?.value?.id ?? []);

function typeOf(item: DumpItem): NameType | undefined {
  const classes = classesOf(item);
  if (classes.some((id) => NOT_A_THING.has(id))) return undefined;
  for (const id of classes) if (CLASSES[id] !== undefined) return CLASSES[id];
  if (item.claims?.P625 !== undefined) return "location";
  if (item.claims?.P159 !== undefined || item.claims?.P112 !== undefined) return "organization";
  return undefined;
}

/** "Foro Penal is a Venezuelan human rights organization." from a name and a description fragment. */
export function sentenceOf(name: string, fragment: string): string {
  const plain = fragment.trim().replace(/\.$/, "");
  const vowel = /^[aeiou]/i.test(plain) && !/^(?:uni|eu|one\b|us\b|U\.S)/i.test(plain);
  const own = /^(?:the|a|an|one)\b/i.test(plain);
  const sole = /^(?:capital|sovereign|prime minister|president|king|queen|monarch|head)\b/i.test(plain);
  const lead = own ? "" : sole ? "the " : vowel ? "an " : "a ";
  return `${name} is ${lead}${plain}.`;
}

const MEANINGS = /may refer to|disambiguation|Wikimedia|Wikipedia|family name$|given name$|surname$/i;

/**
 * One line of a Wikidata JSON dump as a row of a pack, or undefined: no English name or description, no type that the
 * tagger knows, hardly known, or a page of meanings.
 */
export function dumpRow(line: string, language = "en", least = LEAST_SITELINKS): PackRow | undefined {
  const json = line.trim().replace(/,$/, "");
  if (!json.startsWith("{")) return undefined;
  const item = JSON.parse(json) as DumpItem;
  const name = item.labels?.[language]?.value;
  const fragment = item.descriptions?.[language]?.value;
  const known = Object.keys(item.sitelinks ?? {}).filter((site) => site.endsWith("wiki")).length;
  if (item.type !== "item" || item.id === undefined || !name || !fragment || known < least) return undefined;
  const type = MEANINGS.test(fragment) ? undefined : typeOf(item);
  if (type === undefined) return undefined;
  const aliases = (item.aliases?.[language] ?? []).map(({ value }) => value).filter((alias) => alias.length > 1);
  const prior = Math.min(98, Math.round(20 * Math.log2(1 + known / 2)));
  const context = [...new Set(fragment.toLowerCase().match(/\p{L}{4,}/gu) ?? [])].join(" ");
  return [
    item.id,
    name,
    aliases,
    type,
    sentenceOf(name, fragment),
    prior,
    context,
    `https://www.wikidata.org/wiki/${item.id}`,
  ];
}
