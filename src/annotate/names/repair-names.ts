import type { FoundName } from "./found-name.js";
import { abbreviates, initialsOf, isAcronym, nameWords } from "./name-forms.js";
import { withNamedBodies } from "./named-bodies.js";
import { withShortForms } from "./short-forms.js";
import { withWholeBodies } from "./whole-bodies.js";

const CURRENCY = /^\s?[$€£¥]/;
const STATE_OF =
  /(?:State|Republic|Kingdom|Sultanate|Emirate|Federation|Commonwealth|Islamic Republic|People's Republic|Democratic Republic) of (?:the )?$/;
const DATELINE = /^(\p{Lu}[\p{Lu}.' -]{2,30}\p{Lu})(?:, [\p{L} .]{2,25})? ?(?:\([^)\n]{2,30}\) ?)?(?:[-–—]{1,2}) /u;

/** A currency mark is no country: "US$40", "HK$5". */
const isCurrency = (text: string, name: FoundName): boolean =>
  /^\p{Lu}{1,3}$/u.test(name.text) && CURRENCY.test(text.slice(name.end, name.end + 2));

/** "State of Qatar", "Kingdom of Saudi Arabia": the form of state is part of the name. */
function withFormOfState(text: string, name: FoundName): FoundName {
  if (name.type !== "location") return name;
  const before = STATE_OF.exec(text.slice(Math.max(0, name.start - 40), name.start));
  if (before === null) return name;
  const start = name.start - before[0].length;
  return { ...name, start, text: text.slice(start, name.end) };
}

/** The place at the head of a report ("CAIRO — Officials said"), which is set in capitals. */
function datelines(text: string, lineStarts: readonly number[]): FoundName[] {
  return lineStarts.flatMap((start): FoundName[] => {
    const place = DATELINE.exec(text.slice(start, start + 90))?.[1];
    return place === undefined ? [] : [{ start, end: start + place.length, text: place, type: "location" }];
  });
}

const BODY =
  /\b(?:Party|Movement|Council|Committee|Commission|Conference|Association|Organi[sz]ation|Union|Federation|League|Front|Alliance|Coalition|Institute|Agency|Authority|Ministry|Department|Bank|Group|Society|Foundation|Board|Army|Forces?|Police|Parliament|Congress|University)$/;

/** A people, a faith or a following is no abbreviation and no body: what is tagged so is an organisation. */
function withBody(name: FoundName): FoundName {
  if (name.type !== "group") return name;
  const abbreviation = /^\p{Lu}{2,6}$/u.test(name.text) && !name.text.startsWith("LGB");
  return abbreviation || (name.text.includes(" ") && BODY.test(name.text)) ? { ...name, type: "organization" } : name;
}

/** An abbreviation in brackets after the name it abbreviates has that name's class, here and everywhere in the article. */
function settleAbbreviations(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const types = new Map<string, FoundName["type"]>();
  for (const [i, name] of names.entries()) {
    const before = names[i - 1];
    if (before === undefined || !isAcronym(name.text) || !abbreviates(before.type)) continue;
    if (!/^\s?\(\s?$/.test(text.slice(before.end, name.start))) continue;
    const letters = nameWords(name.text).join("");
    if (initialsOf(nameWords(before.text)).includes(letters)) types.set(letters, before.type);
  }
  if (types.size === 0) return names;
  return names.map((name) => {
    const type = isAcronym(name.text) ? types.get(nameWords(name.text).join("")) : undefined;
    return type === undefined ? name : { ...name, type };
  });
}

/** Repairs that need the running text rather than a sentence's words. `lineStarts` are where paragraphs begin. */
export function repairNames(
  text: string,
  names: readonly FoundName[],
  lineStarts: readonly number[],
): readonly FoundName[] {
  const kept = names.filter((name) => !isCurrency(text, name)).map((name) => withBody(withFormOfState(text, name)));
  const heads = datelines(text, lineStarts);
  const bodies = withNamedBodies(text, withShortForms(text, withWholeBodies(text, kept)));
  const others = bodies.filter((name) => !heads.some((head) => head.start < name.end && name.start < head.end));
  return settleAbbreviations(
    text,
    [...heads, ...others].sort((a, b) => a.start - b.start),
  );
}
