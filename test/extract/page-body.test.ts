import { describe, expect, it } from "vitest";
import { articleOf, BODY, extract, pageWith, paragraphs } from "./page-of.js";

const TEXT = BODY.join("\n\n");
const more = [
  "The line was opened in 1931 and carries freight as well as people, though less of it each year.",
  "A second boat is to be bought next spring, the authority said, if the council agrees to pay half.",
];

describe("the body of a page", () => {
  it("leaves out navigation, sharing, related links, prompts, captions, comments and the footer", () => {
    const html = pageWith({
      before:
        '<div class="share-bar"><a href="#">Tweet</a><a href="#">Share</a></div><figure><img src="a.jpg"><figcaption>The ferry at its berth. Photo: L. Sand</figcaption></figure><p class="byline">By Ana Ruiz</p>',
      body: `${paragraphs(BODY.slice(0, 2))}<div class="related"><h3>Related</h3><ul><li><a href="/a">Bridge closed for the winter</a></li></ul></div><p><a href="/x">READ MORE: Harbour fees to rise</a></p><p>Sign up for our newsletter and get the news in your inbox every day.</p>${paragraphs(BODY.slice(2))}`,
      after: `<p>Follow us on Twitter @harbourpost</p><div id="comments"><h2>Comments</h2>${paragraphs(Array(9).fill("I have taken this ferry for years and it was never once on time, believe me, not once."))}</div>`,
    });
    expect(articleOf(html).text).toBe(TEXT);
  });

  it("keeps quotations, lists, subheadings and rows of tables", () => {
    const html = pageWith({
      body: `${paragraphs(BODY)}<h2>What is new</h2><ul><li>A pump made in Bergen</li><li>Two rafts</li></ul><blockquote><p>“It will run for twenty years,” the maker said.</p></blockquote><table><tr><th>Day</th><th>Trips</th></tr><tr><td>Monday</td><td>12</td></tr></table>${paragraphs(more)}`,
    });
    expect(articleOf(html).text).toBe(
      `${TEXT}\n\nWhat is new\n\nA pump made in Bergen\nTwo rafts\n\n“It will run for twenty years,” the maker said.\n\nDay Trips\nMonday 12\n\n${more.join("\n\n")}`,
    );
  });

  it("keeps a sentence whole across links, stress, scripts and unknown elements", () => {
    const html = pageWith({
      body: `<p>The <a href="/y">harbour <b>authority</b></a><script>x()</script> said on <x-date>Monday</x-date> that the ferry would return to service.</p>${paragraphs(more)}`,
    });
    expect(articleOf(html).text).toContain(
      "The harbour authority said on Monday that the ferry would return to service.",
    );
  });

  it("reads pages laid out with tables and line breaks", () => {
    const html = `<html><head><title>Ferry returns</title></head><body><table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td><td><font size="5">Ferry returns</font><br><br>${[...BODY, ...more].join("<br><br>")}</td></tr></table></body></html>`;
    expect(articleOf(html).text).toContain([...BODY, ...more].join("\n\n"));
  });

  it("reads a body that is split over several boxes with advertisements between", () => {
    const box = (text: string) =>
      `<div class="body-part">${paragraphs([text])}</div><div class="ad-slot">Advertisement</div>`;
    const html = pageWith({ body: `<div class="story">${[...BODY, ...more].map(box).join("")}</div>` });
    expect(articleOf(html).text).toBe([...BODY, ...more].join("\n\n"));
  });

  it("takes the article and not the longer comments or the list of teasers below it", () => {
    const teasers = Array.from(
      { length: 12 },
      (_, i) =>
        `<li><a href="/${i}"><h3>Another story ${i}</h3></a><p>What the other story number ${i} is about, told in a line or two so that somebody may click.</p></li>`,
    ).join("");
    const html = pageWith({ after: `<section class="latest-news"><ul>${teasers}</ul></section>` });
    expect(articleOf(html).text).toBe(TEXT);
  });

  it("believes the prose and not the name of a wrapper", () => {
    expect(
      articleOf(
        pageWith({
          body: `<div class="sidebar-layout"><div class="widget-content">${paragraphs([...BODY, ...more])}</div></div>`,
        }),
      ).text,
    ).toBe([...BODY, ...more].join("\n\n"));
  });

  it("keeps somebody's post that the article shows", () => {
    const post = "The ferry is back and I could not be happier about it — see you on deck on Monday morning!";
    expect(
      articleOf(
        pageWith({
          body: `${paragraphs(BODY)}<div class="social-embed"><blockquote class="twitter-tweet"><p>${post}</p></blockquote></div>${paragraphs(more)}`,
        }),
      ).text,
    ).toContain(post);
  });

  it("takes the stated text of a page that a script was to fill", () => {
    const head = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Ferry returns to service", articleBody: [...BODY, ...more].join("\n\n") })}</script>`;
    expect(articleOf(pageWith({ head, body: "<div id='app'>Loading…</div>" })).text).toBe(
      [...BODY, ...more].join("\n\n"),
    );
    expect(
      articleOf(
        pageWith({
          head,
          body: paragraphs([
            "Something else is shown here, at length, and it is what the reader of this page sees.",
            ...more,
            ...more,
          ]),
        }),
      ).text,
    ).toContain("Something else is shown");
  });

  it("looks again, without belief in doubtful marks, where it found next to nothing", () => {
    const html = pageWith({
      body: `<div class="author-tools">${paragraphs(BODY.slice(0, 2))}</div>`,
      after: `<div class="comments">${paragraphs(Array(8).fill("I have taken this ferry for years and it was never once on time, believe me, not once."))}</div>`,
    });
    expect(articleOf(html).text).toBe(BODY.slice(0, 2).join("\n\n"));
  });

  it("says so when there is no article", () => {
    expect(extract("<html><body><nav><a href='/'>Home</a></nav></body></html>")).toMatchObject({
      kind: "rejection",
      code: "no-body",
    });
    expect(extract("")).toMatchObject({ code: "no-body" });
  });
});

describe("pages that are no article, and what a page allows", () => {
  it.each([
    ["bot-wall", "<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>"],
    [
      "soft-404",
      "<title>Page not found - Harbour Post</title><h1>Page not found</h1><p>Sorry, the page that you were looking for is not here any more. Try the search.</p>",
    ],
    [
      "consent-wall",
      "<title>Before you continue</title><h1>We value your privacy</h1><p>We and our 143 partners store and use cookies on your device to show you advertisements that you may like.</p>",
    ],
    ["paywall", "<title>Ferry returns</title><h1>Ferry returns</h1><p>Subscribe to continue reading.</p>"],
  ])("tells a %s", (code, html) => {
    expect(extract(`<html><body>${html}</body></html>`)).toMatchObject({ kind: "rejection", code });
  });

  it("takes an article about walls for an article", () => {
    expect(
      articleOf(
        pageWith({
          title: "Page not found: how the council lost its website",
          body: paragraphs([...BODY, ...more, ...BODY, ...more, ...BODY]),
        }),
      ).title,
    ).toContain("Page not found");
  });

  it("keeps reservations, snippet limits and paid access", () => {
    const head =
      '<meta name="tdm-reservation" content="1"><meta name="robots" content="max-snippet:150"><script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False"}</script>';
    expect(articleOf(pageWith({ head })).access).toEqual({ paid: true, miningReserved: true, maxSnippet: 150 });
    expect(articleOf(pageWith({ head: '<meta name="robots" content="noai, nosnippet">' })).access).toEqual({
      miningReserved: true,
      maxSnippet: 0,
    });
    expect(articleOf(pageWith()).access).toBeUndefined();
  });
});

const scattered = (count: number, text: string): string => paragraphs(Array(count).fill(text));

describe("what others add to a page, where no name tells it", () => {
  const NOTICE =
    "We and our partners store cookies to process personal data, and some do so without your consent, for legitimate interest.";

  it("leaves out a notice that asks for consent, however long", () => {
    const html = pageWith().replace("</body>", `<div><h2>Choices</h2>${scattered(3, NOTICE)}</div></body>`);
    expect(articleOf(html).text).toBe(TEXT);
  });

  it("keeps an article about such notices", () => {
    const html = pageWith({ body: paragraphs([BODY[0]!, NOTICE, NOTICE.replace("We", "They"), BODY[1]!, NOTICE]) });
    expect(articleOf(html).text).toContain("They and our partners");
  });

  it("leaves out what readers wrote below its heading, and knows no heading above the text for one", () => {
    const comment = "I have taken this ferry for years and it was never once on time, believe me, not once.";
    const below = `<div class="q1"><h3>14 Comments</h3>${`<div><b>Anon</b><p>${comment}</p></div>`.repeat(14)}</div>`;
    expect(articleOf(pageWith({ after: below })).text).toBe(TEXT);
    expect(articleOf(pageWith({ before: "<h4>14 Comments</h4>" })).text).toBe(TEXT);
  });

  it("takes the text below the headline, whatever longer note stands elsewhere", () => {
    const house = scattered(
      4,
      "The Harbour Post has been the voice of the coast since 1881, and is printed in three towns.",
    );
    const html = pageWith({ body: `<div>${paragraphs()}</div>` }).replace("</body>", `<div>${house}</div></body>`);
    expect(articleOf(html).text.startsWith(TEXT)).toBe(true);
  });

  it("keeps a last paragraph that says what was published, posted or commissioned", () => {
    const last = "The European Commission published the figures on Monday, and a minister posted them on Twitter.";
    expect(articleOf(pageWith({ body: paragraphs([...BODY, last]) })).text).toBe(`${TEXT}\n\n${last}`);
  });

  it("reads paragraphs that stand in boxes of their own, and entries without headings", () => {
    const boxed = BODY.map((text) => `<div><div><div><p>${text}</p></div></div></div>`).join("");
    expect(articleOf(pageWith({ body: boxed })).text).toBe(TEXT);
    const entries = BODY.map((text) => `<article><time>10:15</time><p>${text}</p></article>`).join("");
    expect(articleOf(pageWith({ body: entries })).text).toBe(TEXT);
  });
});
