import type { Span } from "../../../../model/span.js";
import type { Desk } from "../../../desk.js";
import type { CastMember } from "../../../people/cast.js";
import type { Edit, Passage } from "../../../reading/passage.js";

/** Somebody whom a question can name: a person in full, a body, a country, or people known by what they are. */
export interface Actor {
  /** As it stands inside a question: "Mevlut Cavusoglu", "the White House", "critics". */
  readonly name: string;
  /** With the titles that the words give: "Foreign Minister Mevlut Cavusoglu". */
  readonly titled?: string;
  readonly member?: CastMember;
  /** The words go on to say who that is. */
  readonly described?: true;
}

const ROLE_WORD =
  "president|former|minister|secretary|chief|director|leader|mayor|governor|senator|judge|prosecutor|attorney|spokes(?:man|woman|person)|commander|sheriff|professor|chair(?:man|woman)?|coach|executive|prime|vice|foreign|state|general|police|fire|interim|acting|press|majority|minority|deputy|assistant|senior|candidate|nominee|congress(?:man|woman)|representative|economist|analyst|researcher|editor|founder|co-founder|captain|lieutenant|sergeant|detective|officer|trooper|lawyer|coroner|justice|king|queen|prince|pope|archbishop|bishop|ambassador|envoy|adviser|advisor";
/** What may stand before somebody's name: titles, the place of an office. */
const TITLES = new RegExp(`^(?:(?:The|A|An) )?(?:(?:\\p{Lu}[\\p{L}.'’-]*|${ROLE_WORD}) )*$`, "u");
const PERSON_NAME = /^(?:(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)\.? ){1,4}\p{Lu}[\p{L}'’-]+$/u;
const PEOPLE =
  "[Pp]olice|[Pp]rosecutors|[Ii]nvestigators|[Aa]uthorities|[Cc]ritics|[Ss]upporters|[Oo]pponents|[Ee]xperts|[Ss]cientists|[Dd]octors|[Ee]conomists|[Aa]nalysts|[Aa]dvocates|[Aa]ctivists|[Ll]awmakers|Republicans|Democrats|[Cc]onservatives|[Pp]rogressives|[Rr]esearchers|[Dd]eputies|[Dd]etectives|[Ff]irefighters|[Cc]ampaigners|[Uu]nions|[Tt]eachers|[Pp]rotesters|[Oo]rgani[sz]ers|[Oo]fficials|[Ll]eaders|[Ss]enators|[Ll]awyers|[Aa]ttorneys|[Dd]ocuments|[Rr]ecords|[Rr]egulators|[Ii]nvestors|[Ss]tudents|[Ee]mployers|[Ff]armers|[Dd]iplomats|[Gg]overnors|[Mm]ayors|[Mm]inisters";
/** "Republican senators", "Public-health officials", "Chicago police". */
const GROUP = new RegExp(
  `^(?!(?:The|Those|These|Many|Some|Several|Other|Both|Two|Three|Four|All|Most|In|On|At|As|But|And|A|An|No) )(?:[\\p{L}.'’-]+ ){0,3}?(?:${PEOPLE})$`,
  "u",
);
const GROUP_START = new RegExp(`^(?:[\\p{L}.'’-]+ ){0,3}?(?:${PEOPLE})(?= )`, "u");
/** Houses that stand for those who govern in them. */
const HOUSES = /^(?:White House|Kremlin|Pentagon|Downing Street|Capitol Hill)$/;
const SPOKESMAN = /^(?:A|The|An) spokes(?:m[ae]n|wom[ae]n|person|people) for (?=(?:the )?\p{Lu})/u;

/** Whom words name, as far as one name with its titles, or one group, is all there is in them; `at` is where they start in the article. */
export function actorIn(desk: Desk, article: number, at: Span): Actor | undefined {
  const { text } = desk.reading.articles[article]!.article;
  const words = text
    .slice(at.start, at.end)
    .replace(/,.*$/su, "")
    .replace(/ \([^()]{1,12}\)$/, "")
    .trim();
  if (GROUP.test(words)) return { name: lowerGroup(desk, article, at.start, words) };
  const spokesman = SPOKESMAN.exec(words)?.[0].length ?? 0;
  const { names } = desk.reading.articles[article]!.annotations;
  const start = at.start + spokesman;
  const end = at.start + words.length;
  const last = names.filter((name) => name.start >= start && name.end <= end).at(-1);
  if (!last || text.slice(last.end, end).trim() !== "") return undefined;
  const before = text.slice(start, last.start);
  const member = desk.reading.cast.of(article, last.entity);
  if (!member || member.type !== last.type) return undefined;
  if (member.type === "person") {
    const found = TITLES.test(before) ? person(desk, last.text, member) : undefined;
    const described = /^, (?:an?|the|who|head|chief|director|president|professor|secretary|spokes)/.test(
      text.slice(last.end, last.end + 14),
    );
    if (found && described) return { ...found, described };
    if (/['’]s /.test(before)) return undefined;
    const titles = before.replace(/^(?:The|A|An) /, "").trim();
    return found && titles !== "" && !/^(?:Mr|Mrs|Ms|Dr)\.?$/.test(titles)
      ? { ...found, titled: `${titles} ${found.name}` }
      : found;
  }
  const acts = /^(?:organization|location|group)$/.test(member.type) || HOUSES.test(last.text);
  if (!acts || !/^(?:The |the )?$/.test(before)) return undefined;
  if (!/^\p{Lu}[\p{L}&.'’ -]+$/u.test(last.text) || /['’]s$|\bInc\b/.test(last.text)) return undefined;
  return { name: `${/^the $/i.test(before) ? "the " : ""}${last.text.replace(/^The /, "the ")}`, member };
}

/** A person is asked about by the whole name, or by the half that the headline has. */
function person(desk: Desk, mention: string, member: CastMember): Actor | undefined {
  const name = mention.includes(" ") ? mention : member.name;
  // "Ms Jackson" among several of the name may be any of them.
  const namesakes = desk.reading.cast.members.filter((m) => m.type === "person" && m.name.endsWith(` ${mention}`));
  if (!mention.includes(" ") && namesakes.length > 1) return undefined;
  if (PERSON_NAME.test(name) && name.split(" ").length < 5) return { name, member };
  return !member.name.includes(" ") && desk.headline.includes(mention) ? { name: mention, member } : undefined;
}

/** "Police" opens a sentence; inside one it is "police". A name or an adjective made of one keeps its capital. */
function lowerGroup(desk: Desk, article: number, start: number, words: string): string {
  const { annotations } = desk.reading.articles[article]!;
  const first = words.split(" ")[0]!;
  return annotations.names.some((name) => name.start === start) ||
    /^(?:Republicans?|Democrats?|Democratic|GOP|\p{Lu}{2,}.*|House|Senate|Conservatives|\p{Lu}\p{Ll}+(?:an|ish|ese|i))$/u.test(
      first,
    )
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}

export interface Acting {
  readonly actor: Actor;
  /** The sentence from its verb on. */
  readonly rest: string;
}

const ASIDE =
  /^(?: \([^()]{1,20}\))?(?:, (?:\d{1,3}|[^,“”"]{3,110}),)?(?: (?:on|late|early) (?:\p{Lu}\p{Ll}+day)(?: \d{1,2} \p{Lu}\p{Ll}+)?)?(?: (?:also|later|then|previously|repeatedly|immediately|quickly|publicly|again|on \p{Lu}\p{Ll}+day))? /u;

/** The actor that opens a sentence as its subject, and what the sentence goes on with. */
export function actingIn(desk: Desk, passage: Passage): Acting | undefined {
  const { article, annotations } = desk.reading.articles[passage.article]!;
  const opened = passage.edits.find((edit) => edit.start === passage.span.start);
  if (opened) return opened.antecedent ? replaced(desk, passage, opened) : undefined;
  const raw = article.text.slice(passage.span.start, passage.span.end);
  const group = GROUP_START.exec(raw)?.[0];
  const ends = [
    ...(group ? [passage.span.start + group.length] : []),
    ...annotations.names
      .filter((n) => n.start >= passage.span.start && n.end < passage.span.start + 90)
      .map((n) => n.end),
  ];
  for (const end of ends) {
    const actor = actorIn(desk, passage.article, { start: passage.span.start, end });
    const aside = actor && ASIDE.exec(article.text.slice(end, passage.span.end))?.[0];
    if (actor && aside) return { actor, rest: article.text.slice(end + aside.length, passage.span.end) };
  }
  return undefined;
}

/** A pronoun that opened the sentence, for which a name stands now. */
function replaced(desk: Desk, passage: Passage, edit: Edit): Acting | undefined {
  const { article } = desk.reading.articles[passage.article]!;
  const member = passage.cast
    .map((id) => desk.reading.cast.members[id]!)
    .concat(desk.reading.cast.members)
    .find((m) => m.type === "person" && (m.name === edit.insert || m.name.endsWith(` ${edit.insert}`)));
  const actor = member && person(desk, edit.insert, member);
  const rest = article.text.slice(edit.end, passage.span.end);
  const aside = /^ (?:also |later |then |previously )?/.exec(rest)?.[0];
  return actor && aside ? { actor, rest: rest.slice(aside.length) } : undefined;
}
