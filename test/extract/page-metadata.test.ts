import { describe, expect, it } from "vitest";
import { cleanAuthors, detectLanguage, parseTime } from "../../src/extract/index.js";
import { articleOf, BODY, pageWith, paragraphs } from "./page-of.js";

const linked = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", ...fields })}</script>`;

describe("metadata of a page", () => {
  it("weighs JSON-LD, OpenGraph and the page", () => {
    const head = `${linked({
      headline: "Ferry returns to service",
      datePublished: "2026-11-20T08:00:00+01:00",
      dateModified: "2026-11-20T09:30:00+01:00",
      author: [
        { "@type": "Person", name: "Ana Ruiz" },
        { "@type": "Organization", name: "Reuters" },
      ],
      articleSection: ["Transport", "News"],
    })}<meta property="og:site_name" content="The Harbour Post"><meta property="og:description" content="Repairs took a week."><meta property="og:image" content="/ferry.jpg"><meta property="og:image:alt" content="The ferry">`;
    const before =
      "<figure><img src='/ferry.jpg'><figcaption>The ferry at its berth. Photo: L. Sand / Harbour Post</figcaption></figure><p>By Ana Ruiz, Staff Reporter</p>";
    expect(articleOf(pageWith({ head, before }))).toMatchObject({
      title: "Ferry returns to service",
      authors: ["Ana Ruiz"],
      published: "2026-11-20T08:00:00+01:00",
      modified: "2026-11-20T09:30:00+01:00",
      section: "Transport",
      dek: "Repairs took a week.",
      image: { url: "https://www.harbourpost.example/ferry.jpg", alt: "The ferry", credit: "L. Sand / Harbour Post" },
      outlet: { id: "harbour-post" },
      language: "en",
    });
  });

  it("reads what is only shown", () => {
    const before = "<p>By Ana Ruiz and Tom O'Neil | Nov. 20, 2026 8:05 am ET</p>";
    expect(articleOf(pageWith({ before }))).toMatchObject({
      authors: ["Ana Ruiz", "Tom O'Neil"],
      published: "2026-11-20T08:05:00-05:00",
    });
  });

  it("takes the shown headline, not a site name or another story's", () => {
    const html = pageWith({ head: '<meta property="og:title" content="Ferry returns to service - Harbour Post">' })
      .replace("<nav>", "<nav><h1>The Harbour Post</h1>")
      .replace("</article>", "</article><h1>Another story altogether is here</h1>");
    expect(articleOf(html).title).toBe("Ferry returns to service");
  });

  it("does not take a stated agency for a person, and keeps it as the credit", () => {
    const article = articleOf(
      pageWith({
        head: linked({ headline: "Ferry returns to service", author: { "@type": "Person", name: "Reuters" } }),
      }),
    );
    expect(article.authors).toEqual([]);
    expect(article.credit).toBe("Reuters");
    expect(articleOf(pageWith({ body: paragraphs([`QUAYTOWN (AP) — ${BODY[0]}`, ...BODY]) })).credit).toBe(
      "Associated Press",
    );
  });

  it("decodes what a page escaped before it put it into JSON", () => {
    const head = linked({
      headline: "Ferry &amp; bridge: harbour&#039;s plan",
      author: { "@type": "Person", name: "Tom O&#39;Neil" },
    });
    const article = articleOf(pageWith({ head }).replace(/<title>.*<\/title>|<h1>.*<\/h1>/g, ""));
    expect(article).toMatchObject({ title: "Ferry & bridge: harbour's plan", authors: ["Tom O'Neil"] });
  });

  it("falls back to the feed's word, and to the address for the day", () => {
    const hint = { title: "From the feed", published: "2026-11-19T10:00:00Z", authors: ["Ana Ruiz"] };
    expect(articleOf(pageWith(), { hint })).toMatchObject({ published: hint.published, authors: hint.authors });
    expect(articleOf(pageWith(), { url: "https://harbourpost.example/2026/11/18/ferry" }).published).toBe(
      "2026-11-18T00:00:00Z",
    );
  });

  it("believes the text and not the template about the language", () => {
    const german = [
      "Die Fähre fährt seit Montag wieder, wie die Behörde mitteilte, und sie ist nach der Reparatur nicht mehr so laut.",
      "Der Betreiber hat den Motor mit einer neuen Pumpe versehen, die auf der Werft für das Schiff gebaut wurde.",
    ];
    expect(articleOf(pageWith({ body: paragraphs(german) })).language).toBe("de");
  });
});

describe("names in bylines", () => {
  it.each<[string, string[]]>([
    ["By Ana Ruiz", ["Ana Ruiz"]],
    ["By ANA RUIZ and TOM O'NEIL, Associated Press", ["Ana Ruiz", "Tom O'Neil"]],
    ["Ana Ruiz, Staff Reporter, 5 min read", ["Ana Ruiz"]],
    ["Ana Ruiz; Tom Li; Ana Ruiz", ["Ana Ruiz", "Tom Li"]],
    ["Story by Ludwig van der Berg | Updated Nov 3, 2026", ["Ludwig van der Berg"]],
    ["Martin Luther King Jr.", ["Martin Luther King Jr."]],
    ["Ana Ruiz ana.ruiz@post.example @anaruiz", ["Ana Ruiz"]],
    ["Reuters Staff", []],
    ["Harbour Post news desk", []],
    ["The Associated Press", []],
    ["admin", []],
    ["5 min read", []],
    ["https://www.facebook.com/anaruiz", []],
    ["정덕현", ["정덕현"]],
  ])("%s", (raw, names) => {
    expect(cleanAuthors(raw)).toEqual(names);
  });

  it("believes a single name only where the source says that it is a person", () => {
    expect(cleanAuthors("Regan")).toEqual([]);
    expect(cleanAuthors("Regan", { trusted: true })).toEqual(["Regan"]);
    expect(cleanAuthors("Harbour Post", { trusted: true, outlet: "harbourpost.example" })).toEqual([]);
  });
});

describe("stated times", () => {
  it.each<[string, string | undefined]>([
    ["2026-11-20T08:00:00Z", "2026-11-20T08:00:00Z"],
    ["2026-11-20T08:00:00.250-0500", "2026-11-20T08:00:00.250-05:00"],
    ["2026-11-20 08:00", "2026-11-20T08:00:00Z"],
    ["20261120", "2026-11-20T00:00:00Z"],
    ["Fri, 20 Nov 2026 08:00:00 GMT", "2026-11-20T08:00:00Z"],
    ["Published Nov. 20, 2026 at 4:07 p.m. PST", "2026-11-20T16:07:00-08:00"],
    ["November 20, 2026 | 12:05am EDT", "2026-11-20T00:05:00-04:00"],
    ["November 20, 2026 | 12:05am AKST", "2026-11-20T00:05:00-09:00"],
    ["25. September 2018", "2018-09-25T00:00:00Z"],
    ["20 de noviembre de 2026", "2026-11-20T00:00:00Z"],
    ["24 сентября 2018", "2018-09-24T00:00:00Z"],
    ["20/11/2026", "2026-11-20T00:00:00Z"],
    ["03/04/2026", undefined],
    ["1795161600", "2026-11-20T08:00:00Z"],
    ["31 February 2026", undefined],
    ["two days ago", undefined],
  ])("%s", (raw, time) => {
    expect(parseTime(raw)).toBe(time);
  });
});

describe("language", () => {
  it.each([
    ["en", BODY.join(" ")],
    [
      "fr",
      "Le ferry reprendra du service lundi après une semaine de travaux, a annoncé la direction du port dans un communiqué.",
    ],
    [
      "es",
      "El transbordador volverá a prestar servicio el lunes tras una semana de obras, según informó la autoridad del puerto.",
    ],
    [
      "nl",
      "De veerboot vaart vanaf maandag weer, na een week van reparaties, zo heeft de haven in een verklaring laten weten.",
    ],
    ["ru", "Паром вернётся на линию в понедельник после недели ремонта, сообщила администрация порта."],
    ["ja", "港湾局は月曜日、フェリーの運航を再開すると発表した。"],
    ["und", "12 34"],
  ])("%s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
