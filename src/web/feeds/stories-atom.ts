import type { StorySummary } from "../../pipeline/library.js";
import { addresses } from "../address/addresses.js";
import { shorten } from "../citing/quoting.js";
import type { PageContext } from "../site.js";
import { spread } from "../views/story-card.js";
import { changeLines } from "../views/what-changed.js";
import { xmlText } from "./xml.js";

/** Stories in the feed: those that the front page shows. */
const MOST = 30;
/** Sentences on what changed; the rest has its page. */
const MOST_CHANGES = 3;

/** "2 new reports, by …. A figure moved from 74 to 83.", for a story that has been told before. */
async function newsOf(context: PageContext, { id, version }: StorySummary): Promise<string> {
  if (version < 2) return "";
  const change = await context.library.change(id, version - 1, version);
  const lines = change ? changeLines(change).slice(0, MOST_CHANGES) : [];
  return lines.length > 0 ? `What changed: ${lines.join(" ")}` : "";
}

async function entry(context: PageContext, story: StorySummary, made: string): Promise<string> {
  const { baseUrl, quoting } = context.site;
  const lead = quoting.strict ? shorten(story.lead, quoting.strictCharacters) : story.lead;
  const news = await newsOf(context, story);
  const said = [story.invented ? "Invented outlets and events." : "", news, lead, `(${spread(story)})`].filter(Boolean);
  const link = baseUrl === "" ? context.link(addresses.story(story.slug)) : baseUrl + addresses.story(story.slug);
  return `<entry>
<id>urn:parallax:story:${xmlText(story.id)}</id>
<title>${xmlText(story.headline)}</title>
<updated>${xmlText(made)}</updated>${story.started === "" ? "" : `\n<published>${xmlText(story.started)}</published>`}
<link href="${xmlText(link)}"/>
<summary>${xmlText(said.join(" "))}</summary>
</entry>`;
}

/** The stories as an Atom feed (RFC 4287). An entry keeps its id, and is newer with each version: its summary opens with what changed. */
export async function storiesAtom(context: PageContext): Promise<string> {
  const { site } = context;
  const { items } = await context.library.stories({ limit: MOST });
  const entries: string[] = [];
  const times: string[] = [];
  for (const story of items) {
    const page = await context.library.story(story.id);
    const made = page?.brief.provenance.created ?? story.updated;
    times.push(made);
    entries.push(await entry(context, story, made));
  }
  const updated = times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? "1970-01-01T00:00:00Z";
  const self = site.baseUrl === "" ? "" : `\n<link rel="self" href="${xmlText(site.baseUrl + addresses.feed())}"/>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${xmlText(site.baseUrl === "" ? "urn:parallax:stories" : `${site.baseUrl}/`)}</id>
<title>${xmlText(site.name)}</title>
<subtitle>One story, every side of it, and the words it rests on</subtitle>
<updated>${xmlText(updated)}</updated>${self}
<author><name>${xmlText(site.name)}</name></author>
${entries.join("\n")}
</feed>
`;
}
