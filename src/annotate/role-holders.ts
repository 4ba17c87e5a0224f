import type { Entity } from "../model/annotation.js";

/** A role as words give it: the noun it turns on, and what tells its holder from others of the kind. */
interface Role {
  readonly head: string;
  /** "former", "deputy": its holder is not meant by the noun alone. */
  readonly apart: string;
  readonly acting: boolean;
  /** Openings of the words that say of what: "French" and "of France" rarely meet, "Iranian" and "of Iran" do. */
  readonly details: readonly string[];
}

const SETTING_APART =
  /^(?:former|ex|then|late|outgoing|past|retired|ousted|deposed|deputy|vice|assistant|under|shadow)$/;
const ACTING = /^(?:acting|interim|caretaker)$/;
const SAME: Readonly<Record<string, string>> = {
  premier: "prime minister",
  chairwoman: "chairman",
  chair: "chairman",
  spokeswoman: "spokesman",
  spokesperson: "spokesman",
  legislator: "lawmaker",
};
const SMALL = /^(?:the|an?|his|her|its|their|our|this|that|s|new|current|newly|elected|incumbent|longtime)$/;
/** Where the role's own phrase ends: "the head | of the party". */
const AFTER_HEAD = /\s(?:of|for|at|in|on|from|to|who|which|that|whose|with|and|during|since|under)\s|[,;:]|\s\d/;
/** In letters: enough to know a country's people by its name. */
const OPENING = 4;

function roleIn(phrase: string): Role | undefined {
  const lower = phrase.toLowerCase();
  const end = AFTER_HEAD.exec(lower)?.index ?? lower.length;
  const words = (lower.slice(0, end).match(/\p{L}+/gu) ?? []).filter((word) => !SMALL.test(word));
  const noun = words.pop();
  if (noun === undefined || noun.length < 4) return undefined;
  // Which minister or secretary it is, the word before tells: it belongs to the noun.
  const kind = /^(?:minister|secretary|general)$/.test(noun) ? `${words.pop() ?? ""} ${noun}`.trim() : noun;
  const of = /^\s(?:of|for)\s(.*)/s.exec(lower.slice(end))?.[1]?.split(/[,;:]|\s(?:who|which|that|and)\s/)[0] ?? "";
  const told = words.filter((word) => !SETTING_APART.test(word) && !ACTING.test(word));
  return {
    head: SAME[kind] ?? kind,
    apart: words.filter((word) => SETTING_APART.test(word)).join(" "),
    acting: words.some((word) => ACTING.test(word)),
    details: [...told, ...(of.match(/\p{L}{4,}/gu) ?? [])].map((word) => word.slice(0, OPENING)),
  };
}

/**
 * Whom a role named without a name stands for ("the acting president", "the governor"): the one entity of the article that is described
 * by it. Undefined where none is, or two are; a former or deputy holder is meant only where the words say so.
 */
export function createRoleResolver(text: string, entities: readonly Entity[]): (phrase: string) => number | undefined {
  const holders = new Map<string, Array<{ readonly entity: number; readonly role: Role }>>();
  entities.forEach(({ descriptions }, entity) => {
    for (const { start, end } of descriptions) {
      for (const phrase of phrasesIn(text.slice(start, end))) {
        const role = roleIn(phrase);
        if (role) holders.set(role.head, [...(holders.get(role.head) ?? []), { entity, role }]);
      }
    }
  });
  return (phrase) => {
    const role = /^(?:the|this|that|his|her)\s/i.test(phrase) ? roleIn(phrase) : undefined;
    if (!role) return undefined;
    const fitting = (holders.get(role.head) ?? []).filter((holder) => fits(role, holder.role));
    const found = new Set(fitting.map(({ entity }) => entity));
    return found.size === 1 ? [...found][0] : undefined;
  };
}

/** "A resident and pastor" holds two roles; what begins as a clause or runs on to a second article ("beat his girlfriend") holds none. */
const phrasesIn = (description: string): string[] =>
  /^(?:and|or|but|according|after|along|while|as|in|on|at|with)\b/i.test(description)
    ? []
    : description
        .split(/\sand\s/)
        .filter(
          (phrase) => !/^\S.*?\s(?:his|her|its|their|the|an?)\s/i.test(phrase.slice(0, AFTER_HEAD.exec(phrase)?.index)),
        );

function fits(asked: Role, held: Role): boolean {
  if (asked.apart !== held.apart || (asked.acting && !held.acting)) return false;
  if (asked.details.length === 0 || held.details.length === 0) return true;
  return asked.details.some((word) => held.details.includes(word));
}
