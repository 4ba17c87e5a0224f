import { addresses } from "../address/addresses.js";
import type { PageContext, RenderedPage } from "../site.js";
import { type Content, type Html, html, jsonBlock } from "./html.js";
import { type InventedScope, inventedNotice } from "./invented-notice.js";

export interface LayoutOptions {
  /** Goes before the site's name in the title; empty for the home page. */
  readonly title: string;
  readonly description: string;
  readonly body: Content;
  /** Path of the page's lasting address; absent for pages that have none (errors). */
  readonly canonical?: string;
  readonly invented?: InventedScope;
  /** Language of the page's text; the frame around it is English. */
  readonly language?: string;
  /** Facts for machines, in schema.org's words. */
  readonly facts?: unknown;
  /** Class of the main part, for its width and columns. */
  readonly kind: "front" | "story" | "reading" | "list";
  readonly noIndex?: boolean;
  readonly status?: RenderedPage["status"];
}

const SECTIONS = [
  ["Stories", addresses.home()],
  ["Topics", addresses.topics()],
  ["Questions", addresses.questions()],
  ["Outlets", addresses.outlets()],
  ["Method", addresses.method()],
  ["About", addresses.about()],
] as const;

const CONTENT_POLICY = "script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

const navigation = (context: PageContext): Html => html`<nav class="sections" aria-label="Main">
<ul>${SECTIONS.map(
  ([name, path]) =>
    html`<li><a href="${context.link(path)}"${path === context.path ? html` aria-current="page"` : ""}>${name}</a></li>`,
)}</ul>
</nav>`;

const head = (context: PageContext, options: LayoutOptions): Html => {
  const { site } = context;
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="color-scheme" content="light dark">
<title>${options.title === "" ? site.name : `${options.title} \u2013 ${site.name}`}</title>
<meta name="description" content="${options.description}">
${options.noIndex ? html`<meta name="robots" content="noindex">` : ""}
${options.canonical !== undefined && site.baseUrl !== "" ? html`<link rel="canonical" href="${site.baseUrl + options.canonical}">` : ""}
<link rel="stylesheet" href="${context.link(addresses.stylesheet())}">
<link rel="alternate" type="application/atom+xml" title="${site.name}" href="${context.link(addresses.feed())}">
<link rel="icon" type="image/svg+xml" href="${context.link(addresses.icon())}">
${options.facts === undefined ? "" : jsonBlock(options.facts)}`;
};

const languageOf = (language: string | undefined): Html | undefined =>
  language !== undefined && language !== "en" && /^[a-z]{2,3}$/.test(language) && language !== "und"
    ? html` lang="${language}"`
    : undefined;

/** The whole page around a body: head, masthead, notices, footer. */
export function layout(context: PageContext, options: LayoutOptions): RenderedPage {
  const { site, link } = context;
  const isHome = context.path === "/";
  const page = html`<!doctype html>
<html lang="en">
<head>
${head(context, options)}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<p class="nameplate"><a href="${link(addresses.home())}"${isHome ? html` aria-current="page"` : ""}>${site.name}</a></p>
<p class="motto">One story, every side of it, and the words it rests on</p>
${navigation(context)}
</header>
${options.invented ? inventedNotice(options.invented) : ""}
<main id="main" class="${options.kind}" tabindex="-1"${languageOf(options.language)}>
${options.body}
</main>
<footer class="colophon">
<p>Every sentence here is taken from the press and opens the words it rests on. <a href="${link(addresses.method())}">How it is made</a>. <a href="${link(addresses.corrections())}">Corrections</a>. <a href="${link(addresses.forecasts())}">Forecasts on record</a>.</p>
<p>Articles belong to their publishers. Made with Parallax, open-source software.</p>
</footer>
</body>
</html>
`;
  return { status: options.status ?? 200, body: page.markup };
}
