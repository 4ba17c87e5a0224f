import type { AnnotatedArticle, Entity } from "../../model/annotation.js";
import { wholeGivenName } from "../../text/given-names.js";
import { sameWords, spellingKey } from "../../text/spelling-variants.js";
import { secondName } from "./second-name.js";

/** A full name of the story, with what tells it from its like. */
interface FullName {
  readonly words: readonly string[];
  readonly gender: Entity["gender"];
  /** Times that articles give it so. */
  count: number;
}

/**
 * For each full name of a person, as `key` writes it, the form that stands for all of its spellings and for its form with middle
 * initials, a middle name or a short form of the given name. Of several spellings the commonest stands, then the first. Where the initials tell two people apart ("George W. Bush",
 * "George H. W. Bush") all stay as they are.
 */
export function namesOfPeople(
  articles: readonly AnnotatedArticle[],
  key: (name: string) => string,
): Map<string, string> {
  const names = new Map<string, FullName>();
  for (const { annotations } of articles)
    for (const { name, type, gender } of annotations.entities) {
      const whole = key(secondName(name));
      if (type !== "person" || !whole.includes(" ")) continue;
      const known = names.get(whole);
      if (known) known.count++;
      else names.set(whole, { words: whole.split(" "), gender, count: 1 });
    }
  const standing = spellings(names);
  return withoutShortForms(withoutInitials(standing));
}

/** "chuck schumer" and "charles schumer" to the one of the two that came first, where the story has both. */
function withoutShortForms(standing: ReadonlyMap<string, string>): Map<string, string> {
  const first = new Map<string, string>();
  return new Map(
    [...standing].map(([name, leader]) => {
      const [given, ...rest] = leader.split(" ");
      const whole = [wholeGivenName(given!), ...rest].join(" ");
      if (!first.has(whole)) first.set(whole, leader);
      return [name, first.get(whole)!];
    }),
  );
}

/** Each name to the commonest of its spellings. */
function spellings(names: ReadonlyMap<string, FullName>): Map<string, string> {
  const out = new Map<string, string>();
  const buckets = new Map<string, string[]>();
  const ranked = [...names].sort((a, b) => b[1].count - a[1].count);
  for (const [whole, name] of ranked) {
    const bucket = spellingKey(name.words.at(-1)!);
    const leaders = buckets.get(bucket) ?? [];
    buckets.set(bucket, leaders);
    const leader = leaders.find((other) => isOne(name, names.get(other)!));
    if (leader === undefined) leaders.push(whole);
    out.set(whole, leader ?? whole);
  }
  return out;
}

const isOne = (a: FullName, b: FullName): boolean =>
  sameWords(a.words, b.words) && !(a.gender && b.gender && a.gender !== b.gender);

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/**
 * "robert s mueller iii" and "robert swan mueller" to "robert mueller", where no other initials stand between the two. A middle name written out goes only where
 * the story has the name without it too.
 */
function withoutInitials(standing: ReadonlyMap<string, string>): Map<string, string> {
  const middles = new Map<string, Set<string>>();
  const have = new Set(standing.values());
  for (const name of have) {
    const { short, rest } = bare(name) ?? {};
    if (short !== undefined && rest) middles.set(short, (middles.get(short) ?? new Set()).add(rest));
  }
  return new Map(
    [...standing].map(([name, leader]) => {
      const { short, spelled } = bare(leader) ?? {};
      const goes = short !== undefined && (!spelled || have.has(short)) && isOfOne([...(middles.get(short) ?? [])]);
      return [name, goes ? short : leader];
    }),
  );
}

/** A full name without what stands in its middle, which is `rest` together with a suffix; none of a single word or with two middle names written out. */
function bare(name: string): { readonly short: string; readonly rest: string; readonly spelled: boolean } | undefined {
  const words = name.split(" ");
  const suffix = SUFFIX.test(words.at(-1)!) ? words.pop()! : "";
  const middle = words.slice(1, -1);
  const spelled = middle.some((word) => word.length > 1);
  if (words.length < 2 || (spelled && middle.length > 1)) return undefined;
  return {
    short: `${words[0]} ${words.at(-1)}`,
    rest: suffix ? `${middle.join("")} ${suffix}` : middle.join(""),
    spelled,
  };
}

/** Whether middle names and initials can be one person's: "w", "walker", but not "walker", "wilson". */
const isOfOne = (rests: readonly string[]): boolean =>
  rests.every((a) =>
    rests.every((b) => a === b || (a.length === 1 ? b.startsWith(a) : b.length === 1 && a.startsWith(b))),
  );
