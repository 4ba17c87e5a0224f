import { surnameOf } from "../../cast.js";
import type { Desk } from "../../desk.js";
import type { Passage } from "../../passage.js";
import { type Actor, actorIn } from "./actors.js";
import { answering, type Proposal } from "./asked.js";
import { type SubjectMatter, subjectMatter } from "./subject-matter.js";
import { isTold } from "./told.js";
import { matter } from "./why.js";

/** Words between speaker and content that are those of somebody who says something. */
const SAYS =
  /^(?:said|says|say|told|tells|argued|argues|warned|warns|wrote|tweeted|added|explained|insisted|insists|claimed|claims|stated|acknowledged|contended|suggested|testified|stressed|predicted|maintained|vowed|called|described)\b/i;
/** When and where alone, and who will say more when, tell nothing that was said. */
const EMPTY =
  /\b(?:declined to|no comment|would not comment|did not (?:immediately )?(?:respond|return)|not release|statement will|more information|press conference|news conference (?:is|will)|happened (?:about|around|at|just|shortly)|occurred (?:about|around|at|just|shortly)|around \d|about \d+(?::\d\d)? [ap]|\d [ap]\.?m|anyone with information|thoughts and prayers|condolences|our (?:hearts|thoughts)|asked (?:not )?to be|under investigation|were called to|responded to)\b/i;

/** Where blood was shed, what people say of it is what happened, and that is asked for by itself. */
const VIOLENT =
  /\b(?:shot|shoots?|shootings?|killed|kills?|dead|dies?|died|murder\p{L}*|stabb\p{L}*|slain|wound\p{L}*|injur\p{L}*|hurt|crash\p{L}*|gunm[ae]n|bomb\p{L}*|explo\p{L}*|riot\p{L}*|blast|violence)\b/iu;

/** "What did Mevlut Cavusoglu say about the decision?": somebody's words about what the titles speak of. */
export function saidAbout(desk: Desk, read: readonly string[]): Proposal[] {
  if (VIOLENT.test(desk.headline)) return [];
  const matters = subjectMatter(desk);
  const out: Proposal[] = [];
  for (const passage of answering(desk, 0.88)) {
    if (EMPTY.test(passage.text)) continue;
    const said = saying(desk, passage);
    // What the police say of it is what happened, and no view of it.
    if (
      said &&
      !said.actor.member &&
      /\b(?:police|authorities|officials|deputies|investigators|detectives)$/i.test(said.actor.name)
    )
      continue;
    if (!said || !isWorthHearing(desk, said.actor) || isTold(desk, read, said.content)) continue;
    const about = aboutOf(desk, matters, said);
    const headlined = isHeadlined(desk, said.actor);
    const inOffice = said.actor.titled !== undefined;
    // Without a matter that it is about, only somebody's own words are worth asking for, and those of somebody met, on what the headline tells.
    const own = (headlined && passage.quoted > 0.1) || (inOffice && passage.quoted >= 0.3);
    if (!about && !(own && isRead(read, said.actor) && sharesHeadline(desk, said))) continue;
    if (!about && said.actor.member?.type !== "person") continue;
    const who = headlined ? said.actor.name : (said.actor.titled ?? said.actor.name);
    out.push({
      question: about ? `What did ${who} say about ${about.phrase}?` : `What did ${who} say?`,
      kind: "said",
      value:
        0.45 + matter(desk, passage) + (headlined ? 0.3 : 0) + (about ? 0.15 : 0) + (passage.quoted > 0.15 ? 0.15 : 0),
      told: [passage],
    });
    if (out.length === 8) break;
  }
  return out;
}

/** Somebody of the headline, of an office, or a group that takes a side: not whoever stood by. */
const isWorthHearing = (desk: Desk, actor: Actor): boolean =>
  isHeadlined(desk, actor) || actor.titled !== undefined || actor.described === true || actor.member?.type !== "person";

const isHeadlined = (desk: Desk, { member }: Actor): boolean =>
  member !== undefined && desk.headline.includes(surnameOf(member.name));

const isRead = (read: readonly string[], { name }: Actor): boolean =>
  read.some((text) => text.includes(surnameOf(name)));

/** Two words of the headline at least, beside the speaker's name: the words can be understood without what stood around them. */
const sharesHeadline = (desk: Desk, { actor, content }: Saying): boolean => {
  const { vocabulary } = desk.reading;
  const own = new Set(vocabulary.terms(actor.titled ?? actor.name));
  const headline = new Set(vocabulary.terms(desk.headline));
  const terms = [...new Set(vocabulary.terms(content))].filter((term) => !own.has(term));
  return terms.filter((term) => headline.has(term) || desk.reading.weight(term) > 0.5).length >= 2;
};

interface Saying {
  readonly actor: Actor;
  readonly content: string;
}

function saying(desk: Desk, passage: Passage): Saying | undefined {
  const { article, annotations } = desk.reading.articles[passage.article]!;
  for (const index of passage.quotations) {
    const quotation = annotations.quotations[index]!;
    const { speaker, cue } = quotation;
    if (!speaker || !cue || !SAYS.test(article.text.slice(cue.start, cue.end))) continue;
    if (speaker.start < passage.span.start || speaker.end > passage.span.end) continue;
    const content = article.text.slice(quotation.start, quotation.end);
    if (content.split(/\s+/).length < 7) continue;
    const actor = actorIn(desk, passage.article, speaker);
    if (actor) return { actor, content };
  }
  return undefined;
}

/** What the words are about: the weightiest matter that they name, and that is not the speaker. */
function aboutOf(desk: Desk, matters: readonly SubjectMatter[], { actor, content }: Saying): SubjectMatter | undefined {
  const { vocabulary } = desk.reading;
  const terms = new Set(vocabulary.terms(content));
  const own = new Set(vocabulary.terms(actor.name));
  return matters.find((one) => one.terms.every((term) => terms.has(term)) && !one.terms.some((term) => own.has(term)));
}
