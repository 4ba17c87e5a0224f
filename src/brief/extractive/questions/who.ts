import type { CastMember } from "../../cast.js";
import type { Desk } from "../../desk.js";
import type { Passage } from "../../passage.js";
import { fullDescription } from "../described.js";
import { byScore, type Proposal } from "./asked.js";

/** "Who is X?" of a name that matters, where a sentence says in passing who that is, and is not just X's words. */
export function who(desk: Desk): Proposal[] {
  const out: Proposal[] = [];
  const members = desk.reading.cast.members
    .filter((m) => (m.type === "person" || m.type === "organization") && m.name.includes(" ") && matters(desk, m))
    .sort((a, b) => b.mentions - a.mentions || a.id - b.id)
    .slice(0, 6);
  for (const member of members) {
    const told = byScore(
      desk,
      desk.reading.passages.filter((p) => tells(desk, p, member)),
    ).slice(0, 1);
    const name = member.type === "organization" && takesThe(desk, member) ? `the ${member.name}` : member.name;
    const question = `${member.type === "person" ? "Who" : "What"} is ${name}?`;
    if (told.length > 0) out.push({ question, kind: "who", value: 0.5 + Math.min(0.9, member.mentions / 12), told });
  }
  return out;
}

const matters = (desk: Desk, member: CastMember): boolean =>
  member.descriptions.length > 0 &&
  (member.articles.size > 1 ||
    member.mentions > 3 ||
    desk.reading.articles.some(({ article }) => article.title.includes(member.name.split(" ").at(-1)!)));

function tells(desk: Desk, passage: Passage, member: CastMember): boolean {
  if (!passage.cast.includes(member.id) || passage.quoted > 0.15 || passage.words > 45) return false;
  if (!passage.text.includes(member.name)) return false;
  return member.descriptions.some(({ article, span }) => {
    if (article !== passage.article || span.start < passage.span.start || span.end > passage.span.end) return false;
    const words = fullDescription(desk, member, article, span);
    // Bystanders are no names to ask after.
    if (words !== undefined && /\b(?:friend|neighbou?r|resident|witness|bystander|customer|passenger)s?\b/i.test(words))
      return false;
    if (words === undefined || words.split(/\s+/).length < 4) return false;
    // What somebody merely says is no account of who that is, unless the description is a full one.
    return words.split(/\s+/).length >= 6 || !/\b(?:said|says|told|added|wrote|tweeted|argued)\b/.test(passage.text);
  });
}

/** "the Competition Board": what the articles mostly write before the name. */
function takesThe(desk: Desk, member: CastMember): boolean {
  let the = 0;
  let all = 0;
  for (const at of member.articles) {
    const { text } = desk.reading.articles[at]!.article;
    for (let i = text.indexOf(member.name); i >= 0; i = text.indexOf(member.name, i + 1)) {
      all++;
      if (/\bthe $/i.test(text.slice(Math.max(0, i - 5), i))) the++;
    }
  }
  return the * 2 > all;
}
