/** Ways in which other sites write the same article; see `extraction-stress.ts`. */
import { type DomElement, type DomNode, type Page, shinglesOf } from "./page-dom.js";

/** Changes the page; gives the text to be found where that is no longer `gold`. */
type Variation = (page: Page) => string | undefined;

function renamed(element: DomElement, name: string, keep: readonly string[] = ["class", "id"]): DomElement {
  const other = element.ownerDocument.createElement(name);
  for (const attribute of keep) {
    const value = element.getAttribute(attribute);
    if (value !== null) other.setAttribute(attribute, value);
  }
  while (element.firstChild) other.appendChild(element.firstChild);
  element.replaceWith(other);
  return other;
}

const renameAll = (root: DomElement, selector: string, name: string): void => {
  // From the innermost, since moved children stay where they are put.
  for (const element of [...root.querySelectorAll(selector)].reverse()) renamed(element, name);
};

function withoutMetadata({ document }: Page): undefined {
  for (const script of document.querySelectorAll('script[type*="json"]')) script.remove();
  for (const meta of document.querySelectorAll("meta[property], meta[name]")) meta.remove();
}

function withoutSemantics({ document }: Page): undefined {
  renameAll(document.body, "article, main, section, header, footer, aside, nav, figure, figcaption", "div");
  for (const attribute of ["role", "itemprop", "itemscope", "itemtype"])
    for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
}

/** What a build tool makes of a name: always the same, and telling nothing. */
function scrambled(name: string): string {
  let hash = 7;
  for (const char of name) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return `x${(hash % 60_466_176).toString(36)}`;
}

function withRandomNames({ document }: Page): undefined {
  for (const attribute of ["class", "id"])
    for (const element of document.body.querySelectorAll(`[${attribute}]`)) {
      const names = (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean);
      element.setAttribute(attribute, names.map(scrambled).join(" "));
    }
  document.body.removeAttribute("class");
}

/** Neighbouring paragraphs become lines of one box. */
function withLineBreaks({ document }: Page): undefined {
  for (const first of [...document.body.querySelectorAll("p")]) {
    if (!first.parentElement || first.previousElementSibling?.hasAttribute("data-run")) continue;
    const box = document.createElement("div");
    box.setAttribute("data-run", "");
    first.before(box);
    for (let at: DomElement | null = first; at?.localName === "p"; at = box.nextElementSibling) {
      while (at.firstChild) box.appendChild(at.firstChild);
      at.remove();
      box.append(document.createElement("br"), document.createElement("br"));
    }
  }
  for (const box of document.querySelectorAll("[data-run]")) box.removeAttribute("data-run");
}

const after = (container: DomElement, html: string): undefined => {
  container.insertAdjacentHTML("afterend", html);
};
const list = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
const NAMES = ["Marten", "jo_h", "Old Sailor", "kat77", "R. Vance", "Anon", "Birgit", "tomcat"];

/** Half as much again as the article, by its readers. */
const commentTexts = (page: Page): string[] => {
  const texts: string[] = [];
  for (let at = 0, size = 0; size < 1.5 * page.gold.length; at++) {
    texts.push(page.filler(at));
    size += texts[at]!.length;
  }
  return texts;
};

const withComments =
  (marked: boolean): Variation =>
  (page) => {
    const name = (mark: string): string => (marked ? mark : scrambled(mark));
    const texts = commentTexts(page);
    const entries = texts.map(
      (text, at) =>
        `<li class="${name("comment-item")}"><div class="${name("who")}"><b>${NAMES[at % NAMES.length]}</b> <span>${at + 2} hours ago</span></div><div class="${name("text")}"><p>${text}</p></div><a href="#r">Reply</a></li>`,
    );
    return after(
      page.container,
      `<div class="${name("comments")}"><h3>${texts.length} Comments</h3><ul>${entries.join("")}</ul></div>`,
    );
  };

const cards = (page: Page, count: number, name: (mark: string) => string): string =>
  list(
    count,
    (at) =>
      `<div class="${name("card")}"><a href="/story/${at}"><img src="/i/${at}.jpg"><h4>${page.filler(at + 40).slice(0, 60)}</h4></a><p>${page.filler(at + 60)}</p></div>`,
  ).join("");

const withRelated =
  (marked: boolean): Variation =>
  (page) => {
    const name = (mark: string): string => (marked ? mark : scrambled(mark));
    return after(
      page.container,
      `<div class="${name("related-stories")}"><h3>More stories</h3>${cards(page, 10, name)}</div>`,
    );
  };

/** A box in the middle of the text, as of a story of the same day. */
function withBoxMidway(page: Page): undefined {
  const middle = page.paragraphs[Math.floor(page.paragraphs.length / 2)]!;
  const links = list(4, (at) => `<li><a href="/s/${at}">${page.filler(at + 20).slice(0, 70)}</a></li>`).join("");
  middle.insertAdjacentHTML(
    "beforebegin",
    `<div class="${scrambled("box")}"><strong>Read more on this</strong><ul>${links}</ul></div><div class="${scrambled("ad")}"><span>Advertisement</span></div>`,
  );
}

const COOKIES = [
  "We and our 843 partners store and access information on a device, such as unique identifiers in cookies, to process personal data.",
  "You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used, or at any time in the privacy policy page.",
  "These choices will be signalled to our partners and will not affect browsing data. Some partners do not ask for your consent to process your data.",
  "Precise location data and identification through device scanning can be used. Information can be stored, accessed and shared with other companies.",
  "Advertising and content can be personalised based on a profile. Performance can be measured, and products can be developed and improved.",
];

const withCookieWall =
  (marked: boolean): Variation =>
  ({ document, gold }) => {
    const name = marked ? "cookie-consent-modal" : scrambled("wall");
    // Each purpose explained again, as such walls do, up to as much as the article has.
    const texts = list(Math.min(20, 5 + Math.floor(gold.length / 400)), (at) => COOKIES[at % COOKIES.length]!);
    document.body.insertAdjacentHTML(
      "beforeend",
      `<div class="${name}"><div><h2>We value your privacy</h2>${texts.map((text) => `<p>${text}</p>`).join("")}<button>Accept all</button></div></div>`,
    );
    return undefined;
  };

/** Links to everything and a note on the house, beside the article. */
function withSidebar(page: Page): undefined {
  const links = list(60, (at) => `<li><a href="/l/${at}">${page.filler(at).slice(0, 50)}</a></li>`).join("");
  page.container.insertAdjacentHTML(
    "beforebegin",
    `<div class="${scrambled("left")}"><h3>Sections</h3><ul>${links}</ul><div><h4>Who we are</h4><p>${page.filler(3)}</p><p>${page.filler(5)}</p></div></div>`,
  );
}

/** The page is filled in by a script; all that it says stands in its JSON-LD. */
function withStatedBody(page: Page): undefined {
  const { document, gold, paragraphs } = page;
  withoutMetadata(page);
  for (const paragraph of paragraphs) paragraph.remove();
  const script = document.createElement("script");
  script.setAttribute("type", "application/ld+json");
  const text = JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "x",
    articleBody: gold,
  });
  script.textContent = text.replace(/</g, "\\u003c");
  document.head.appendChild(script);
}

const asBoxes = (wrap: (element: DomElement) => void): Variation => {
  return ({ paragraphs }) => {
    for (const paragraph of paragraphs) wrap(paragraph);
    return undefined;
  };
};

/** Runs of the article's neighbouring paragraphs are put into a list. */
function asLists({ document, paragraphs }: Page): undefined {
  const body = new Set(paragraphs);
  let run: DomElement | undefined;
  for (const paragraph of paragraphs) {
    const before = paragraph.previousElementSibling;
    if (!run || before !== run) {
      run = document.createElement("ul");
      paragraph.before(run);
    }
    const item = document.createElement("li");
    while (paragraph.firstChild) item.appendChild(paragraph.firstChild);
    body.delete(paragraph);
    paragraph.remove();
    run.appendChild(item);
  }
}

/** Every second paragraph is a quotation. */
const asQuotations: Variation = ({ document, paragraphs }) => {
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at % 2 === 0) continue;
    const quote = document.createElement("blockquote");
    paragraph.replaceWith(quote);
    quote.appendChild(paragraph);
  }
  return undefined;
};

/** Three columns of a table, as pages were made before style sheets: nothing has a name. */
function asTable(page: Page): undefined {
  const { document } = page;
  withoutSemantics(page);
  withLineBreaks(page);
  const links = list(30, (at) => `<a href="/l/${at}">${page.filler(at).slice(0, 40)}</a><br>`).join("");
  const rest = document.createElement("td");
  while (document.body.firstChild) rest.appendChild(document.body.firstChild);
  document.body.innerHTML = `<table width="100%"><tr><td width="120">${links}</td><td id="middle"></td><td width="160">${links}<p>${page.filler(9)}</p></td></tr></table>`;
  document.querySelector("#middle")!.replaceWith(rest);
  for (const element of document.body.querySelectorAll("[class], [id]")) {
    element.removeAttribute("class");
    element.removeAttribute("id");
  }
}

/** Only the first two or three paragraphs are left. */
function cutShort({ gold, paragraphs }: Page): string {
  const left = paragraphs.slice(0, 3);
  const cut = new Set(paragraphs.slice(3).flatMap((paragraph) => shinglesOf(paragraph.textContent ?? "")));
  for (const paragraph of paragraphs.slice(3)) paragraph.remove();
  const known = new Set(left.flatMap((paragraph) => shinglesOf(paragraph.textContent ?? "")));
  // Lines of the article that stand in no paragraph of their own stay on the page, and so in what is to be found.
  const lines = gold.split("\n").filter((line) => {
    const own = shinglesOf(line);
    const gone = own.filter((shingle) => cut.has(shingle) && !known.has(shingle)).length;
    return gone < 0.5 * Math.max(1, own.length);
  });
  return lines.join("\n");
}

/** Each paragraph is a post with a time. */
function asLiveBlog({ document, paragraphs }: Page): undefined {
  for (const [at, paragraph] of paragraphs.entries()) {
    const post = document.createElement("article");
    post.className = scrambled("post");
    post.innerHTML = `<time>${10 + (at % 12)}:${String((at * 7) % 60).padStart(2, "0")}</time>`;
    paragraph.replaceWith(post);
    post.appendChild(paragraph);
  }
}

/** Each paragraph stands in three boxes of its own, as pages made of components have it. */
const asComponents = asBoxes((paragraph) => {
  const outer = paragraph.ownerDocument.createElement("div");
  outer.innerHTML = "<div><div></div></div>";
  paragraph.replaceWith(outer);
  outer.firstElementChild!.firstElementChild!.appendChild(paragraph);
});

/** The article goes on in a second box, a prompt and an advertisement between. */
function inTwoParts({ document, paragraphs, container }: Page): undefined {
  const half = paragraphs.filter((paragraph) => paragraph.parentElement === container);
  const second = document.createElement(container.localName === "p" ? "div" : container.localName);
  const className = container.getAttribute("class");
  if (className !== null) second.setAttribute("class", className);
  container.after(second);
  const from = half[Math.floor(half.length / 2)]!;
  while (from.nextSibling) second.appendChild(from.nextSibling);
  second.prepend(from);
  container.insertAdjacentHTML("afterend", `<div class="${scrambled("slot")}"><span>Advertisement</span></div>`);
}

/** Another alphabet: no English word is left to tell one part of the page from another. */
const CYRILLIC = [..."абцдефгхийклмнопярстувшжъз"];
const inCyrillic = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const at = letter.toLowerCase().charCodeAt(0) - 97;
    return letter < "a" ? CYRILLIC[at]!.toUpperCase() : CYRILLIC[at]!;
  });
/** A script without spaces, about as dense as Chinese is. */
const inHan = (text: string): string =>
  text
    .replace(/[a-z]+/gi, (word) =>
      [...word.slice(0, Math.max(1, Math.ceil(word.length / 3)))]
        .map((_, at) => String.fromCharCode(0x4e00 + ((word.charCodeAt(at * 3) * 131 + word.length * 17 + at) % 2_000)))
        .join(""),
    )
    .replace(/(?<=[\u4e00-\u9fff])[.!?](?=\s|["”’]|$)/g, "。")
    .replace(/(?<=[\u4e00-\u9fff]),(?=\s)/g, "，")
    .replace(/(?<=[\u4e00-\u9fff。，]) +(?=[\u4e00-\u9fff])/g, "");

const inAnother =
  (translate: (text: string) => string): Variation =>
  ({ document, gold }) => {
    const walk = (node: DomNode): void => {
      for (const child of [...node.childNodes]) {
        if (child.nodeType === 3) child.textContent = translate(child.textContent ?? "");
        else if (!/^(?:script|style)$/i.test(child.nodeName)) walk(child);
      }
    };
    walk(document.documentElement);
    return translate(gold);
  };

const all =
  (...steps: Variation[]): Variation =>
  (page) => {
    let gold: string | undefined;
    for (const step of steps) gold = step(page) ?? gold;
    return gold;
  };

/** By name. `asIs` is taken apart and put together again, and nothing else. */
export const VARIATIONS: Readonly<Record<string, Variation>> = {
  asIs: () => undefined,
  noMetadata: withoutMetadata,
  noSemantics: withoutSemantics,
  randomNames: withRandomNames,
  bare: all(withoutMetadata, withoutSemantics, withRandomNames),
  paragraphsAsBoxes: ({ document }) => void renameAll(document.body, "p", "div"),
  lineBreaks: withLineBreaks,
  components: asComponents,
  twoParts: inTwoParts,
  comments: withComments(true),
  commentsUnmarked: withComments(false),
  related: withRelated(true),
  relatedUnmarked: withRelated(false),
  boxMidway: withBoxMidway,
  cookieWall: withCookieWall(true),
  cookieWallUnmarked: withCookieWall(false),
  sidebar: withSidebar,
  statedBody: withStatedBody,
  lists: asLists,
  quotations: asQuotations,
  table: asTable,
  short: cutShort,
  shortBare: all(withoutMetadata, withoutSemantics, withRandomNames, cutShort),
  liveBlog: asLiveBlog,
  cyrillic: all(withoutMetadata, inAnother(inCyrillic)),
  han: all(withoutMetadata, inAnother(inHan)),
};
