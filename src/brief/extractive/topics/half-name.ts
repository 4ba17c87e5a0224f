import { type CastMember, surnameOf } from "../../people/cast.js";
import { isBrokenName } from "../../reading/broken-name.js";
import type { Reading } from "../../reading/reading.js";

/** Ranks and titles that a surname alone may go by. */
const RANKED =
  /^(?:Adm|Gen|Lt|Sgt|Capt|Cpl|Maj|Col|Cmdr|Sen|Rep|Gov|Dr|Prof|Rev|Judge|Justice|Mr|Mrs|Ms|Sir|Lord|Lady|Dame)\.? \p{Lu}[\p{L}'’-]+$/u;
/** Who goes by one name: "Saudi King", "the rapper". */
const ONE_NAMED =
  /\b(?:king|queen|prince|princess|pope|emperor|sultan|emir|sheikh|saint|singer|rapper|footballer|star)\b/i;

/** Whether a card would stand under a name that nobody has in full: a part of it, a title with it, or two that ran together. */
export function isHalfName(reading: Reading, member: CastMember, description: string): boolean {
  const { name, type } = member;
  if (/(?<=\s)(?!X$)\p{L}\.?$/u.test(name) || isBrokenName(name)) return true;
  if (mentionsOf(reading, member).some((after) => CUT_OFF.test(after) || isBrokenName(`${name}${after}`))) return true;
  const others = reading.cast.members.filter((other) => other !== member && other.type === type);
  if (others.some((other) => isPart(name, other.name))) return true;
  if (type !== "person") return false;
  if (!name.includes(" ")) return !ONE_NAMED.test(description);
  return RANKED.test(name) || (name === name.toUpperCase() && name.length > 6) || isRunOn(name, others);
}

/** "Ban Ki" before "-moon": the name goes on. */
const CUT_OFF = /^[-–]\p{Lu}?\p{Ll}/u;
/** Characters behind a mention that show whether it was cut. */
const AFTER = 8;

const mentionsOf = ({ articles, cast }: Reading, member: CastMember): string[] =>
  [...member.articles].flatMap((at) =>
    articles[at]!.annotations.names.filter(({ entity }) => cast.of(at, entity) === member).map(({ end }) =>
      articles[at]!.article.text.slice(end, end + AFTER),
    ),
  );

/** "Docket" where the story has "Open Docket", "Barack" where it has "Barack Obama". */
const isPart = (name: string, whole: string): boolean =>
  whole.length > name.length && (whole.endsWith(` ${name}`) || (!name.includes(" ") && whole.startsWith(`${name} `)));

/** "Michael Pastor Murray", where the story has a Michael Pastor and a Murray: a full stop between them was lost. */
const isRunOn = (name: string, others: readonly CastMember[]): boolean =>
  others.some(
    (other) =>
      other.name.includes(" ") &&
      name.startsWith(`${other.name} `) &&
      others.some((third) => surnameOf(third.name) === name.slice(other.name.length + 1)),
  );
