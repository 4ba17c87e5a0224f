import type { FoundName } from "./found-name.js";

const HEAD =
  "(?:Party|Movement|Council|Committee|Commission|Association|Organi[sz]ation|Union|Federation|League|Alliance|Coalition|Institute|Agency|Authority|Ministry|Department|Bank|Group|Society|Foundation|Board|Army|Forces?|Police|Parliament|University|Corporation|Company|Limited|Ltd|Inc|Club|Network|Academy|Chamber|Bureau|Fund|Trust|Airlines|Airways|Court|Cent(?:re|er)|Services?|College|School|Office|Government)";
/** Capitalised words up to the noun for a body, and what follows it with "of": "Institute of Certified Public Accountants". */
const REST = new RegExp(
  `^(?: \\p{Lu}[\\p{L}’'-]*){0,4}? ${HEAD}(?![\\p{L}-])(?! \\p{Lu})(?: (?:of|for)(?: \\p{Lu}\\p{Ll}+){2,4}(?: and(?: \\p{Lu}\\p{Ll}+){1,2})?)?`,
  "u",
);
const ENDS_IN_HEAD = new RegExp(`(?:^|[ -])${HEAD}$`, "u");

/**
 * A body whose name was found in pieces is put together: "Oman" and "Shooting Association", "Chinese University" and "Hong Kong" with
 * "of" between them.
 */
export function withWholeBodies(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const out: FoundName[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    const before = out.at(-1);
    if (before !== undefined && name.start < before.end) continue;
    if (before !== undefined && isSeat(text, before, name)) out[out.length - 1] = joined(text, before, name.end);
    else out.push(named(text, name, names));
  }
  return out;
}

const joined = (text: string, name: FoundName, end: number): FoundName => ({
  ...name,
  ...{ end, text: text.slice(name.start, end), type: "organization" },
});

/** "Communist Party" and then "of Cuba". */
const isSeat = (text: string, body: FoundName, place: FoundName): boolean =>
  body.type === "organization" &&
  place.type === "location" &&
  / /.test(body.text) &&
  ENDS_IN_HEAD.test(body.text) &&
  /^ of (?:the )?$/.test(text.slice(body.end, place.start));

/** A place, a people or somebody, and the words of a body right after it. */
function named(text: string, name: FoundName, names: readonly FoundName[]): FoundName {
  if (name.type !== "location" && name.type !== "person" && name.type !== "group") return name;
  const rest = REST.exec(text.slice(name.end, name.end + 120))?.[0];
  if (rest === undefined) return name;
  const end = name.end + rest.length;
  const inside = names.filter((other) => other !== name && other.start < end && other.end > name.end);
  if (inside.some((other) => other.end > end)) return name;
  const isBody = inside.some(({ type }) => type === "organization");
  return name.type !== "person" || isBody ? joined(text, name, end) : name;
}
