import { addresses } from "./address/addresses.js";
import { outwardLink } from "./address/link.js";
import type { PageContext, RenderedPage } from "./site.js";
import { html } from "./views/html.js";
import { layout } from "./views/layout.js";

/** What this site is, and whose work it rests on. */
export async function aboutPage(context: PageContext): Promise<RenderedPage> {
  const { credits } = await context.library.method();
  const body = html`<h1>About</h1>
<p class="intro">${context.site.name} makes one page of each story in the news: what happened, what lies behind it, what each outlet says and where they differ, how it came about. Every sentence opens the exact words it rests on.</p>
<section><h2 id="reading">How to read a page</h2><ul>
<li>The small number after a sentence opens the words it rests on, with outlet, journalist and time. \u201cSee the words in their article\u201d shows where they stand.</li>
<li>\u201cDisputed\u201d beside a sentence leads to what each side says.</li>
<li>\u201cWire copy\u201d marks an article that an agency wrote and an outlet reprinted. It is the agency\u2019s voice.</li>
<li>\u201cOne outlet so far\u201d means that nobody else has reported it.</li>
<li>\u201cInvented\u201d marks the sample edition, which was written to show what the pages can do. Nothing in it is true.</li></ul></section>
<section><h2 id="sources">Sources and licences</h2>
<p>Articles belong to their publishers and are linked wherever their words are used. <a href="${context.link(addresses.outlets())}">The outlets read here</a>.</p>
${
  credits.length > 0
    ? html`<ul class="credits">${credits.map(({ name, url, licence }) => {
        const href = outwardLink(url);
        return html`<li>${href === undefined ? name : html`<a href="${href}" rel="external noopener">${name}</a>`}<span class="facts">${licence}</span></li>`;
      })}</ul>`
    : ""
}</section>
<section><h2 id="privacy">Privacy</h2><p>These pages set no cookie, run no script, load nothing from elsewhere and count no reader.</p></section>`;
  return layout(context, {
    title: "About",
    description: `What ${context.site.name} is, how to read it, and whose work it rests on.`,
    canonical: addresses.about(),
    kind: "reading",
    body,
  });
}
