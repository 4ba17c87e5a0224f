import { fold, type Vocabulary } from "../likeness/terms.js";
import { dayNumber, monthIndex } from "../reading/calendar.js";

/** What a sentence says is to come, taken apart so that a later report of the same event can be recognised. */
export interface Foreseen {
  /** Names of which one must be the subject again, folded; empty where a common noun acts. */
  readonly actors: readonly string[];
  /** Stems of the subject's last common nouns. */
  readonly subject: readonly string[];
  /** Base forms of verbs that would tell that it happened; the first is the sentence's own. */
  readonly acts: readonly string[];
  /** Stems of what it is done to, with or about; without times. */
  readonly object: readonly string[];
  /** The verb says so little that its object has to tell which event is meant. */
  readonly light: boolean;
  /** Due by a day rather than on it. */
  readonly by: boolean;
}

/** Words that look ahead in a main clause; the verb that follows is what is foreseen. */
export const AHEAD =
  /\b(?:is|are) (?:expected|scheduled|due|set|slated|planned|likely|poised|about|going) (?:to|by|on|in|for)\b|\b(?:will|would|plans? to|aims? to|intends? to|hopes? to|expects? to)\b/i;
/** Noun "plans", not verb: "would delay plans to boost". */
const PLANS_NOUN =
  /(?:['’]s?|\b(?:delay|scrap|drop|cancel|halt|abandon|hold|shelve|postpone|announce|unveil|reveal|detail|outline|have|has|had|of|for|on|about|with|its|his|her|their|the|any|new|no|\p{L}+(?:ed|ing)))\s$/iu;
const NOT =
  /\b(?:not|n['’]?t|never|no longer|unlikely|neither|nor|nobody|none|cannot|won['’]t|refus\w+|den(?:y|ied|ies))\b/i;
/** What hangs on something else is not foreseen. */
const CONDITION = /\b(?:if|unless|provided that|should (?:the|he|she|it|they)|as long as)\b/i;
const OPENS_ASIDE =
  /[,;:–—(]|\s-\s|\b(?:as|after|before(?!\s(?:\p{Lu}|the|a|two|three)\b)|who|which|where|when|while|because|amid|since|although|though|but|if|unless|that|despite|following|ahead of|so that|in order)\b/iu;
const FILLING =
  /^(?:also|then|now|soon|later|again|still|first|formally|officially|finally|today|tonight|tomorrow|only|even|be able to|have to|need to|continue to|begin to|start to|formally|not|on \w+day(?: \d{1,2} \p{L}+(?: \d{4})?)?|this \w+|next \w+|in the coming \w+)\s+/iu;
const TITLES = new Set(
  `president prime minister mr mrs ms dr lord lady sir senator sen rep representative governor gov former chief secretary chairman
  chairwoman chair professor judge justice king queen prince princess pope general captain mayor us uk the new vice deputy first`.split(
    /\s+/,
  ),
);
const SAYING =
  /\b(?:said|says|say|announced|announces|confirmed|confirms|promised|promises|expects?|expected|thinks?|thought|hopes?|hoped|believes?|believed|predicts?|predicted|warns?|warned|told(?:\s\S+){1,4}|added|adds|insists?|insisted|forecasts?|wrote|pledged|vowed|that)\s+(?:that\s+)?/gi;

/** Verbs that tell the same of an event; the first of each names it. */
const SAME: ReadonlyArray<readonly string[]> = [
  ["begin", "start", "open", "commence", "launch", "kick"],
  ["visit", "tour", "travel", "arrive", "fly", "go", "return"],
  ["resign", "quit", "step", "leave", "depart"],
  ["publish", "release", "issue", "unveil", "announce"],
  ["end", "close", "finish", "conclude", "expire"],
  ["testify", "appear", "attend"],
  ["meet", "hold", "discuss"],
  ["play", "perform"],
  ["address", "tell", "speak"],
];
/** Verbs that tell that an event took place. */
const HAPPEN: readonly string[] = ["hold", "take", "happen", "begin", "start", "open", "go", "occur", "gather"];
const LIGHT = new Set(
  "hold take make have give get go do put begin start open end close meet attend leave return".split(" "),
);
/** "will be in Cairo", "is likely to be": a state cannot be looked up as an event. */
const STATE = new Set(
  "be have remain stay continue keep seem need want like know think see help cause lead allow let last feel become".split(
    " ",
  ),
);

const NOUN_ACTS: Readonly<Record<string, readonly string[]>> = {
  visit: ["visit", "arrive", "tour", "fly", "travel", "make"],
  trip: ["visit", "arrive", "tour", "fly", "travel", "make"],
  tour: ["tour", "visit", "travel"],
  meeting: ["meet", "hold"],
  talks: ["meet", "hold"],
  hearing: ["hold", "hear", "testify"],
  vote: ["vote", "hold"],
  speech: ["speak", "give", "make", "deliver"],
  address: ["address", "give", "make", "deliver"],
  announcement: ["announce", "make"],
  statement: ["make", "issue", "give"],
  appearance: ["appear", "make"],
  call: ["hold", "call", "speak"],
  conference: ["hold", "give"],
};

/** What the sentence foresees; undefined where it denies, or its words do not tell event and actor apart. */
export function foreseenIn(text: string, vocabulary: Vocabulary): Foreseen | undefined {
  const found = AHEAD.exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  if (/plan/i.test(found[0]) && !/\b(?:is|are)\b/i.test(found[0]) && PLANS_NOUN.test(before)) return undefined;
  if (NOT.test(before.slice(-40)) || NOT.test(after.slice(0, 60)) || CONDITION.test(text)) return undefined;
  const who = subjectOf(before, vocabulary);
  if (who.actors.length === 0 && who.subject.length === 0) return undefined;
  const by = /\b(?:by|before|until|till|within|no later than|end of)\b[^,;]{0,12}$/i.test(
    upToDate(`${found[0]} ${after}`),
  );
  const nominal = /\b(?:by|on|in|for)$/i.test(found[0]);
  const event = nominal ? eventNoun(who, after, vocabulary) : eventVerb(after, vocabulary);
  return event && { ...who, ...event, by };
}

/** The noun phrase before the words that look ahead: who or what acts. */
function subjectOf(before: string, vocabulary: Vocabulary): Pick<Foreseen, "actors" | "subject"> {
  const clause = before
    .replace(WHEN, " ")
    .split(SAYING)
    .at(-1)!
    .split(/;|\s[–—-]\s/)
    .at(-1)!;
  // "BP's chairman, Carl-Henric Svanberg," and "Amid growing anger, President Obama".
  const bare = clause
    .replace(/,[^,]*,\s*$/u, " ")
    .split(/,\s/)
    .at(-1)!;
  const found = actingIn(bare, vocabulary);
  // "The interim president, Mirela Vantor,": the name is in the apposition.
  return found.actors.length + found.subject.length > 0
    ? found
    : actingIn(/,([^,]*),\s*$/u.exec(clause)?.[1] ?? "", vocabulary);
}

function actingIn(phrase: string, vocabulary: Vocabulary): Pick<Foreseen, "actors" | "subject"> {
  if (/^\s*(?:he|she|it|they|we|i|you|this|that|these|those|there|who|which)\b/i.test(phrase)) return NOBODY;
  // "Delta's last flight": the owner does not act. "flight from Cairo": nor does a place.
  const own = phrase
    .replace(/\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*\s?['’]s?\s/gu, " ")
    .replace(/(?<=\p{Ll})\s(?:of|from|in|at|for|on|with)\s.*$/u, " ");
  const named = [...own.matchAll(/\p{Lu}[\p{L}\p{N}.’'-]*(?:\s\p{Lu}[\p{L}\p{N}.’'-]*)*/gu)]
    .map(([run]) =>
      run
        .split(/\s/)
        .map(fold)
        .filter((word) => !TITLES.has(word) && word.length > 1),
    )
    .filter((words) => words.length > 0);
  const actor = named.at(-1)?.at(-1);
  const common = vocabulary
    .terms(own.replace(/\p{Lu}[\p{L}.’'-]*/gu, " "))
    .filter((stem) => !PEOPLE.has(stem) && !/^\d/.test(stem));
  return { actors: actor ? [actor] : [], subject: common.slice(-1) };
}

const NOBODY = { actors: [], subject: [] } as const;
/** Those who act for an organisation are called one thing here and another there. */
const PEOPLE = new Set(
  "boss execut offici leader chief head repres spokesman spokeswoman minist presid chairman chairwoman offic secretari director former interim act senat".split(
    " ",
  ),
);
/** Times in front of a subject. */
const WHEN =
  /\b(?:(?:later|earlier)\s)?(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?(?:\s\(?\d{1,2}\s\p{Lu}\p{L}+(?:\s\d{4})?\)?)?|\b(?:on\s)?\d{1,2}\s\p{Lu}\p{L}+\s\d{4}\b/giu;

/** Words up to the first date: where "by" makes a day a deadline. */
function upToDate(words: string): string {
  const at = words.search(
    /\b(?:\d{1,2}\s\p{Lu}\p{L}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|week|month|year)\b/u,
  );
  return at < 0 ? "" : words.slice(0, at);
}

function eventNoun(
  who: Pick<Foreseen, "subject">,
  after: string,
  vocabulary: Vocabulary,
): Pick<Foreseen, "acts" | "object" | "light"> | undefined {
  if (who.subject.length === 0) return undefined;
  return { acts: HAPPEN, object: objectTerms(after, vocabulary), light: false };
}

function eventVerb(after: string, vocabulary: Vocabulary): Pick<Foreseen, "acts" | "object" | "light"> | undefined {
  let rest = after.trimStart();
  for (let filled = true; filled; ) {
    const short = rest.replace(FILLING, "");
    filled = short !== rest;
    rest = short;
  }
  const passive = /^be\s+(?:\p{Ll}+ly\s)?(\p{Ll}+(?:ed|n|t|ld|de|pt|nt|wn|ng))\b/u.exec(rest);
  if (passive && !/ing$/.test(passive[1]!))
    return { acts: [passive[1]!], object: objectTerms(rest.slice(passive[0].length), vocabulary), light: false };
  const verb = /^(\p{Ll}+)\b/u.exec(rest)?.[1];
  if (!verb || STATE.has(verb)) return undefined;
  // "make his fourth visit", "hold a meeting": the noun is the act.
  const noun =
    LIGHT.has(verb) &&
    /^\p{Ll}+\s(?:(?:a|an|the|his|her|its|their|crisis|brief|emergency|first|second|third|fourth|fifth|further|new|special|formal|another)\s){0,3}(visit|trip|tour|meeting|talks|hearing|vote|speech|address|announcement|statement|appearance|call|press conference|news conference)\b/u.exec(
      rest,
    )?.[1];
  if (noun)
    return {
      acts: NOUN_ACTS[noun.split(" ").at(-1)!]!,
      object: [...new Set([...objectTerms(rest.slice(verb.length), vocabulary)])],
      light: true,
    };
  const same = SAME.find((group) => group.includes(verb)) ?? [];
  const acts = /^take place\b/.test(rest) ? HAPPEN : [verb, ...same.filter((other) => other !== verb)];
  const object = objectTerms(rest.slice(verb.length).replace(/^\splace\b/, ""), vocabulary);
  return { acts, object, light: LIGHT.has(verb) };
}

/** Content of the clause after the verb, without dates. */
function objectTerms(after: string, vocabulary: Vocabulary): string[] {
  const stop = after.search(OPENS_ASIDE);
  const clause = (stop < 0 ? after : after.slice(0, stop)).replace(/\b\d{1,2}\s(?=\p{Lu})|\b(?:19|20)\d\d\b/gu, " ");
  return [...new Set(vocabulary.terms(clause))]
    .filter((term) => monthIndex(term) < 0 && !PEOPLE.has(term) && term !== "weekend")
    .slice(0, 6);
}

/** First and last day of an ISO day, month or year, as day numbers. */
export function periodOf(iso: string): readonly [number, number] {
  const [year, month] = iso.split("-").map(Number);
  if (iso.length === 10) return [dayNumber(iso), dayNumber(iso)];
  if (iso.length === 7) {
    const next = month === 12 ? `${year! + 1}-01-01` : `${year}-${String(month! + 1).padStart(2, "0")}-01`;
    return [dayNumber(`${iso}-01`), dayNumber(next) - 1];
  }
  return [dayNumber(`${iso}-01-01`), dayNumber(`${iso}-12-31`)];
}
