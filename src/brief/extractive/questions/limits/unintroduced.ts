import { matchesOf } from "../../../../text/matches.js";
import { escapePattern } from "../../../../text/whole-word.js";
import type { Desk } from "../../../desk.js";
import { surnameOf } from "../../../people/cast.js";
import { PERSON_NOUN } from "../../../reading/dangling.js";
import type { Passage } from "../../../reading/passage.js";

/** "The rally in Harlow", "the letter that": told of by what follows. */
const GOES_ON =
  "(?! (?:of|in|at|on|that|for|to|by|where|which|who|whose|against|organi[sz]ed|held|with|between|from|near|used|called|named|\\p{Lu}))";
/** Gatherings, papers and things that have to be told of before they are "the rally", "the letter", "the pills". */
const THING = new RegExp(
  `\\b[Tt]he ([\\p{Ll}-]+ )?(rally|march|demonstration|event|concert|party|meeting|match|game|speech|letter|memo|poll|survey|review|programme|program|competition|ceremony|hearing|exam|visit|creature|animal|vessel|aircraft|pills?|SUV|van|minivan|pickup|sedan|motorcycle|backpack|firm|complaint|affidavit|dome|hat|valve|device)(?=\\b|['’]s)${GOES_ON}`,
  "gu",
);
/** People who have to be told of before they are "the brothers", "the witness"; a place has one sheriff. */
const PEOPLE = new RegExp(
  `\\b[Tt]he ([\\p{Ll}-]+ )?(brothers|sisters|twins|couple|pair|trio|group|guards?|clerk|neighbou?r|roommate|spokes(?:man|woman|person)|juvenile|lieutenant|sergeant|captain|detective|trooper|witness|lawyer|attorney)(?=\\b|['’]s)${GOES_ON}`,
  "gu",
);
/** "The two men", "the earlier shooting": so many, or such a one, as nobody has told of. */
const COUNTED =
  /\b[Tt]he ()(?:two|three|four|five|six|other two|other three) (men|women|boys|girls|teens|suspects|gunmen|shooters|brothers|officers|deputies)\b(?! (?:of|in|that|who|found|shot|killed|wounded|arrested))/gu;
const OTHER =
  /\bthe (?:earlier|previous|other|second|third|latest) (?:shooting|attack|incident|case|killing|robbery)\b/i;
/** What goes on from a sentence before: "Brand added", "police also arrested two", "fired again here". */
const GOES_ON_FROM =
  /\b(?<!(?:he|she|they|which|have|has|been|was|were) )added(?=[,.]|$| (?:that |the |an? |police |it ))|\b(?:[Pp]olice|[Oo]fficers|[Dd]eputies|[Dd]etectives|[Aa]uthorities|\p{Lu}\p{L}+) also \p{L}+|\b(?:from|of|around|in|over|to|near) here\b|\bhere[,.]|^(?:[^,]{2,30}, )?(?:[Hh]is|[Hh]er|[Tt]heir) \p{Ll}|^\S+(?: \S+){0,2} then \p{Ll}+ed\b|^(?:Three|Four|Five|Six|Seven|Eight|Nine|Others) of (?:them|those)\b|^(?:Remember|Equally|Just as|Even (?:more|worse)|More \p{L}+ still)\b|\b[Tt]he (?:elder|younger) \p{Lu}|^(?:\p{Lu}\p{L}+ )*(?:[Pp]olice|[Oo]fficers|[Dd]eputies|[Aa]uthorities|[Ii]nvestigators|[Pp]rosecutors|[Oo]fficials) (?:say|said|believe) (?:that )?(?:he|she) /u;

/** "That Saturday night", of a day that only the sentence before has told; "said that Saturday's" is none. */
const THAT_DAY =
  /(?<!\b(?:sa(?:y|ys|id|ying)|told|adds?|added|confirm(?:s|ed)|report(?:s|ed)|announced|believes?|thinks?|shows?|showed|found|mean(?:s|t))(?: \p{L}+){0,2} )\bthat (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’]s)/u;
/** "The government", in a story of many countries; "the people in custody", of whom nobody has told. */
const STANDING: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/^The government\b/, /\b(?:government|ministers?|ministry|president|parliament|administration|state)\b/i],
  [
    /\b[Tt]he man\b(?! (?:who|whom|of|in|with|accused|arrested|charged|killed|shot))/,
    /(?<!wo)m[ae]n\b|\b(?:father|dad|husband|son|brother|suspect|shooter|driver|male|grandfather|uncle|boyfriend|he|his|him)\b/i,
  ],
  [
    /\b[Tt]he (?:people|men|women|teens|suspects) in custody\b/,
    /\b(?:custody|arrest\p{L}*|held|detained|suspects)\b/iu,
  ],
];
/** Of several who are held, "the suspect" is none. */
const THE_SUSPECT = /\b[Tt]he (?:suspect|gunman|shooter)\b(?!,)/;
const SEVERAL_HELD =
  /\barrest(?:s|ed|ing)? (?:two|three|four|five|six|\d)\b(?! (?:\p{L}+ )?(?:hours|days|weeks|months|years))|\b(?:two|three|four|five|six|\d) (?:\p{L}+ )?(?:(?:were|are|have been|held|under) )*(?:arrested|arrest|in custody|charged)\b/iu;

/** Police of one town by its letters: "RCSO", "TPD", where no officer's rank tells what they are. Two cities' are known everywhere. */
const POLICE =
  /\b(?!NYPD|LAPD)\p{Lu}{1,4}(?:PD|SO)\b(?! (?:spokes\p{L}+|officers?|deput(?:y|ies)|detectives?|investigators?|[Cc]hief|Sgt|Lt|Capt|Det)\b)/gu;

/** Whether words call a town's police by letters that nobody who has read `met` can know. */
const callsByLetters = (met: string, words: string): boolean =>
  matchesOf(POLICE, words).some(([letters]) => !met.includes(letters));

/** "The lieutenant", of Lt. Otto Brand. */
const RANKS: Readonly<Record<string, string>> = {
  lieutenant: "Lt",
  sergeant: "Sgt",
  captain: "Capt",
  detective: "Det",
};

/** Of whom "the party" is no gathering. */
const POLITICAL = /\b(?:Republicans?|Democrats?|GOP|Conservatives?|Labou?r Party|Liberals?|Greens?)\b/;

/** Whether words go on from a sentence before them, or point at something of which neither `met` nor they themselves have told. */
export function pointsAtUnmet(met: string, words: string): boolean {
  const isNew = (noun: string, before: string): boolean =>
    !(noun === "party" && POLITICAL.test(`${met} ${before}`)) &&
    !new RegExp(`\\b(?:${escapePattern(noun.replace(/s$/, ""))}|${RANKS[noun] ?? "\n"}\\b)`, "i").test(
      `${met} ${before}`,
    );
  return (
    GOES_ON_FROM.test(words) ||
    OTHER.test(words) ||
    THAT_DAY.test(words) ||
    callsByLetters(met, words) ||
    STANDING.some(([pattern, told]) => {
      const at = words.search(pattern);
      return at >= 0 && !told.test(`${met} ${words.slice(0, at)}`);
    }) ||
    (THE_SUSPECT.test(words) && SEVERAL_HELD.test(met)) ||
    [THING, PEOPLE, COUNTED].some((pattern) =>
      matchesOf(pattern, words).some(
        ({ 1: kind, 2: noun, index }) =>
          isNew(noun!, words.slice(0, index)) && !(kind && !isNew(kind.trim(), words.slice(0, index))),
      ),
    )
  );
}

const OFFICE = new RegExp(`(?:${PERSON_NOUN.source})['’]?\\s$`, "iu");
/** "Sgt. Otto Brand", "Channel 9's Ada Brandt". */
const RANK =
  /['’]s\s$|\b(?:Gov|Sen|Rep|Lt|Sgt|Capt|Col|Gen|Det|Cpl|Prof|Rev|Adm|Cmdr|Maj|Cpt|Lord|Lady|Dame|Sheikh|Speaker|Commissioner|Deputy|Pastor|Dr|Coroner|Superintendent|Inspector|Investigator|Trooper|Agent|Commander|Constable|spokes\p{L}+|baseman|correspondent|rapper)\.?\s$/u;
/** What stands behind a name that says who that is: an age, a noun phrase, a clause, a body. */
const SAYS_WHO =
  /^(?:,? (?:\d{1,2}\b|\(\d)|, (?:an?|the|who|whose|his|her|their|of|from|\p{Lu}[\p{L}'’-]+['’]s) |,? \p{Lu}?[\p{L} '’-]{0,40}(?:spokes|chief|director|officer|attorney|president|secretary|professor)|,? (?:of|from|with|at) (?:the )?\p{Lu}|, \p{Ll}+ | administration\b)/u;

/** "Justices Otto Brand and Ivo Marsh". */
const IN_LIST = /\p{Lu}[\p{L}'’-]+(?:,|,? and) $/u;

/** Whether an answer names somebody new without a word of who that is: "Ada Brandt added". */
export function namesNobodyKnown(desk: Desk, isMet: (name: string) => boolean, passage: Passage): boolean {
  const { text } = desk.introducing(passage);
  return passage.cast.some((id) => {
    const { type, name } = desk.reading.cast.members[id]!;
    const surname = surnameOf(name);
    if (type !== "person" || name === surname || isMet(surname)) return false;
    const given = new RegExp(`((?:\\p{Lu}[\\p{L}.'’-]*\\s)+)${escapePattern(surname)}(?![\\p{L}])`, "u").exec(text);
    if (!given) return false;
    const before = text.slice(Math.max(0, given.index - 40), given.index);
    const words = given[1]!.split(/(?<=\s)/);
    return (
      !words.some((word) => OFFICE.test(word) || RANK.test(word)) &&
      !IN_LIST.test(before) &&
      !OFFICE.test(before) &&
      !RANK.test(before) &&
      !SAYS_WHO.test(text.slice(given.index + given[0].length))
    );
  });
}

const TITLE = /^(?:Mr|Mrs|Ms|Former|Then|Team)\b/;

/** Whether an answer has but the surname of somebody, where the reader has met another of that name: "Brandt", of a brother of Ada Brandt's. */
export function mixesUp(desk: Desk, known: string, passage: Passage): boolean {
  return passage.cast.some((id) => {
    const { type, name } = desk.reading.cast.members[id]!;
    const surname = surnameOf(name);
    if (type !== "person" || name === surname || passage.text.includes(name) || !passage.text.includes(surname))
      return false;
    const before = new RegExp(`(\\p{Lu}[\\p{L}'’-]+ )${escapePattern(surname)}(?![\\p{L}])`, "gu");
    const isOther = matchesOf(before, known).some(
      ({ 1: word }) => !OFFICE.test(word!) && !RANK.test(word!) && !TITLE.test(word!),
    );
    return isOther && !name.split(" ").some((part) => part !== surname && known.includes(part));
  });
}
