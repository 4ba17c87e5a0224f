import type { StoryPage } from "../pipeline/library.js";
import type { Matter } from "../pipeline/matters.js";
import { addresses } from "./address/addresses.js";
import { citedStories } from "./citing/cited-stories.js";
import type { PageContext, RenderedPage } from "./site.js";
import { explained, explainedQuestions, toldInOrder } from "./views/explainer.js";
import { html } from "./views/html.js";
import { scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { notes } from "./views/notes.js";

/** Stories of one matter that its page tells, the newest ones. */
const MOST = 24;
const SENTENCES = 2;

/** The stories with these ids in their newest version; made from them at every call, so that it is as new as they are. */
export async function storiesOf(context: PageContext, ids: readonly string[]): Promise<readonly StoryPage[]> {
  const found: StoryPage[] = [];
  for (const id of ids) {
    const page = await context.library.story(id);
    if (page) found.push(page);
  }
  return found;
}

/** A matter that goes on over several stories, explained from all of them: what happened in order, and what is asked. */
export async function matterPage(context: PageContext, matter: Matter): Promise<RenderedPage> {
  const pages = await storiesOf(
    context,
    matter.stories.slice(-MOST).map(({ id }) => id),
  );
  const told = pages.map((page) => ({ page, statements: page.brief.whatHappened.slice(0, SENTENCES) }));
  const questions = explained(pages);
  const statements = [...told, ...questions.flatMap(({ answers }) => answers)].flatMap((one) => one.statements);
  const cited = await citedStories(
    context,
    pages,
    statements.flatMap(({ citations }) => citations),
  );
  const newest = matter.stories.at(-1)!;
  const left = matter.stories.length - pages.length;
  const body = html`<header><p class="kicker">Explained across ${matter.stories.length} stories</p><h1>How it came to this: ${newest.headline}</h1></header>
<section aria-labelledby="order"><h2 id="order">What happened, in order</h2>
${left > 0 ? html`<p class="facts">The newest ${pages.length} of ${matter.stories.length} stories.</p>` : ""}
${toldInOrder(context, cited, told)}</section>
${explainedQuestions(context, cited, questions)}
${notes(context, cited)}`;
  return layout(context, {
    title: `How it came to this: ${newest.headline}`,
    description: `What happened in order, and what readers ask, across ${matter.stories.length} stories.`,
    canonical: addresses.matter(matter.id),
    kind: "reading",
    body,
    ...scopeOf(matter.stories),
  });
}
