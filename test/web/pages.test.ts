import { describe, expect, it } from "vitest";
import { routes } from "../../src/web/index.js";
import { ask, textOf } from "./fixture/ask.js";
import { excess, sampleLibrary } from "./fixture/sample-library.js";
import { shelf } from "./fixture/shelf.js";

const get = (path: string) => ask(sampleLibrary, path);
const STORY = "/stories/kestria-prisoner-releases";

describe("home", () => {
  it("lists stories by rank with outlets, voices and times", async () => {
    const { document, status } = await get("/");
    expect(status).toBe(200);
    const cards = [...document.querySelectorAll(".card")];
    expect(cards.map((card) => textOf(card.querySelector("h2, h3")).replace(/ invented$/, ""))).toEqual([
      "Kestria says 212 prisoners are free; a monitor can find 74",
      "Two killed in fire at bedding factory in Tessenby",
      "Motor was to be replaced three times",
    ]);
    expect(textOf(cards[0])).toContain("11 articles, 6 outlets, 6 independent voices");
    expect(textOf(cards[0])).toContain("9 March 2026, 08:00 UTC+1");
    expect(textOf(cards[1])).toContain("Meridian Wire, Lisk Valley Herald and The Ardova Courier");
    expect(textOf(cards[2])).toContain("one outlet so far");
    expect(document.querySelector('.ranking-note a[href="method#ranking"]')).not.toBeNull();
  });

  it("tells the first story in full, each sentence with its sources, beside the headlines and what is in dispute", async () => {
    const { document } = await get("/");
    const lead = document.querySelector(".card.lead");
    expect([...(lead?.querySelectorAll(".refs a") ?? [])].map((link) => link.getAttribute("href"))).toEqual(
      [1, 2, 3, 4].map((number) => `stories/kestria-prisoner-releases#note-${number}`),
    );
    expect(textOf(lead?.querySelector(".in-dispute"))).toBe(
      "In disputeprisoners freed 212 the interim government74 Open Docket",
    );
    const headlines = [...(lead?.querySelectorAll(".headlines li") ?? [])].map(textOf);
    expect(headlines).toHaveLength(5);
    expect(headlines).toContain("The National Standard Why nobody can agree how many prisoners are free");
    expect(headlines.join()).not.toContain("Government begins freeing 120 prisoners");
  });

  it("marks what is invented and says what the mark means", async () => {
    const { document } = await get("/");
    expect(document.querySelectorAll(".card .tag")).toHaveLength(2);
    expect(textOf(document.querySelector("aside.invented"))).toContain("What is marked invented on this page is");
  });

  it("has pages, and none past the end", async () => {
    const site = { storiesPerPage: 2 };
    const second = await ask(sampleLibrary, "/page/2", site);
    expect([...second.document.querySelectorAll(".card h3")].map(textOf)).toEqual([
      "Motor was to be replaced three times",
    ]);
    expect(second.document.querySelector('a[rel="prev"]')?.getAttribute("href")).toBe("../");
    expect((await ask(sampleLibrary, "/page/3", site)).status).toBe(404);
    for (const odd of ["/page/1", "/page/0", "/page/-1", "/page/1e9", "/page/02", "/page/9999999"]) {
      expect((await ask(sampleLibrary, odd, site)).status).toBe(404);
    }
  });

  it("says so when there is nothing yet", async () => {
    const { document } = await ask(shelf([], []), "/");
    expect(textOf(document.querySelector("main"))).toContain("No stories yet");
    expect(document.querySelector("aside.invented")).toBeNull();
  });
});

describe("a story", () => {
  it("has the seven sections in order, then the coverage", async () => {
    const { document } = await get(STORY);
    expect([...document.querySelectorAll("main h2[id]")].map(textOf)).toEqual([
      "What\u2019s happened",
      "What\u2019s behind the headline?",
      "What the papers say",
      "How we got here",
      "Go deeper",
      "Common questions",
      "More on these topics",
      "The coverage",
    ]);
  });

  it("leaves out a section with nothing in it", async () => {
    const { document } = await get("/stories/tessenby-fire");
    expect([...document.querySelectorAll("main h2[id]")].map(textOf)).toEqual(["What\u2019s happened", "The coverage"]);
    expect(document.querySelectorAll(".contents a")).toHaveLength(2);
  });

  it("says when the newest report came, and which version this is", async () => {
    const { document } = await get(STORY);
    expect(textOf(document.querySelector(".story-head"))).toContain(
      "First report 3 March 2026, 11:20 UTC+1 Newest report 9 March 2026, 08:00 UTC+1 Version 1",
    );
  });

  it("shows what is in dispute at the top, every holder beside every figure, and marks the sentences", async () => {
    const { document } = await get(STORY);
    expect([...document.querySelectorAll(".in-dispute .positions > li")].map(textOf)).toEqual([
      "212 the interim government1",
      "74 Open Docket23",
    ]);
    expect(document.querySelectorAll('.standfirst a.disputed[href="#disputes"]')).toHaveLength(2);
    expect([...document.querySelectorAll(".dispute .holder")].map(textOf)).toEqual([
      "the interim government",
      "Open Docket",
    ]);
  });

  it("sets each outlet's own headline over what it says, and one agency's report apart from what several found", async () => {
    const { document } = await get(STORY);
    const papers = [...document.querySelectorAll(".paper")];
    expect(papers.length).toBeGreaterThan(0);
    for (const paper of papers) {
      const link = paper.querySelector(".headlined a");
      expect(textOf(link)).toMatch(/^\u201c.+\u201d$/);
      expect(link?.getAttribute("href")).toMatch(/^https:/);
    }
    for (const list of document.querySelectorAll(".agree")) {
      const alone = textOf(list.querySelector("h3")) === "One report, printed by several";
      for (const count of list.querySelectorAll(".count")) expect(textOf(count) === "1 independent voice").toBe(alone);
    }
  });

  it("says who expects what by when, and what came of it", async () => {
    const forecast = textOf((await get(STORY)).document.querySelector(".forecast"));
    expect(forecast).toContain("Expected by The justice ministry");
    expect(forecast).toContain("due 13 March 2026");
    expect(forecast).toContain("It did not come true, 13 March 2026");
  });

  it("labels wire copy and credits its agency, not the outlet's people", async () => {
    const { document } = await get(STORY);
    const labels = [...document.querySelectorAll(".coverage .note-copy")].map(textOf);
    expect(labels).toEqual(["wire copy written by Meridian Wire", "wire copy written by Meridian Wire"]);
  });

  it("says when one outlet alone reports it", async () => {
    const { document } = await get("/stories/motor-on-gate-two");
    expect(textOf(document.querySelector(".one-outlet"))).toContain("One outlet so far.");
    expect((await get(STORY)).document.querySelector(".one-outlet")).toBeNull();
  });

  it("says that a question is not answered by the coverage", async () => {
    const { document } = await get(STORY);
    expect([...document.querySelectorAll(".unanswered")].map(textOf)).toEqual(["The coverage does not answer this."]);
  });

  it("redirects an id, or an old slug, to its one address", async () => {
    const { status, headers } = await get("/stories/s-releases");
    expect(status).toBe(301);
    expect(headers.get("location")).toBe("kestria-prisoner-releases");
  });

  it("has a page for each version there is, kept out of search engines, and 404 for others", async () => {
    const { status, document } = await get(`${STORY}/versions/1`);
    expect(status).toBe(200);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
    expect((await get(`${STORY}/versions/2`)).status).toBe(404);
    expect((await get("/stories/no-such-story")).status).toBe(404);
  });
});

describe("a citation", () => {
  it("opens in place: every number leads to a note with the words, journalist, outlet, time and links", async () => {
    const { document } = await get(STORY);
    const links = [...document.querySelectorAll(".refs a")];
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) {
      const note = document.querySelector(link.getAttribute("href") ?? "none");
      expect(note?.querySelector("blockquote")).not.toBeNull();
      expect(note?.querySelector(`a[href="#${link.id}"]`)).not.toBeNull();
    }
    const note = document.querySelector("#note-2");
    expect(textOf(note?.querySelector("blockquote"))).toBe(
      "Open Docket raised its count of confirmed releases to 74 on Saturday.",
    );
    expect(textOf(note?.querySelector(".note-source"))).toBe(
      "Nell Astrup, The Ardova Courier, 8 March 2026, 09:30 UTC+1",
    );
    expect(note?.querySelector('a[href="kestria-prisoner-releases/citations/1-2#words"]')).not.toBeNull();
    expect(note?.querySelector('a[rel~="external"]')?.getAttribute("href")).toBe(
      "https://ardovacourier.example/2026/03/08/teacher-dies-in-graywater",
    );
  });

  it("has a page of its own with the words marked in the article, whole where the licence allows", async () => {
    const { document } = await get(`${STORY}/citations/1-2`);
    expect(textOf(document.querySelector("mark#words"))).toBe(
      "Open Docket raised its count of confirmed releases to 74 on Saturday.",
    );
    expect(document.querySelectorAll(".article-text p").length).toBeGreaterThan(5);
    expect(textOf(document.querySelector(".cited-article"))).toContain("Nell Astrup, The Ardova Courier");
    expect(textOf(document.querySelector(".cited-article"))).toContain("8 March 2026, 09:30 UTC+1");
    expect(document.querySelector(".kicker a")?.getAttribute("href")).toBe("../../kestria-prisoner-releases#ref-2-1");
  });

  it("shows of a reserved article no more than the budget, on either page", async () => {
    const text = (await sampleLibrary.article("reserved"))?.article.text ?? "";
    const budget = Math.floor(text.length / 10);
    const story = await get("/stories/motor-on-gate-two");
    const quoted = [...story.document.querySelectorAll(".note blockquote")]
      .map(textOf)
      .join("")
      .replace(/\u00a0?…|\s/g, "");
    expect(quoted.length).toBeGreaterThan(100);
    expect(quoted.length).toBeLessThanOrEqual(budget);
    const page = await get("/stories/motor-on-gate-two/citations/1-1");
    expect(textOf(page.document.querySelector("mark#words"))).toMatch(/^The motor that failed to lift a spillway gate/);
    expect(textOf(page.document.querySelector(".article-text")).length).toBeLessThanOrEqual(budget + 10);
    expect(page.markup).not.toContain("This line makes it another text.");
    expect(textOf(story.document.querySelector(".left-out"))).toContain("1 sentence is left out");
    expect(story.markup).not.toContain(excess);
    const strict = await ask(sampleLibrary, "/stories/motor-on-gate-two/citations/1-1", {
      quoting: { share: 0.1, characters: 600, strict: true, strictCharacters: 80, sentenceCharacters: 300 },
    });
    expect(textOf(strict.document.querySelector(".article-text")).length).toBeLessThanOrEqual(90);
  });

  it("exists only for words that a page cites", async () => {
    for (const odd of ["1-0", "1-99", "2-1", "1", "1-1-1", "a-b", "1-1.5", ""]) {
      expect((await get(`${STORY}/citations/${odd}`)).status).toBe(404);
    }
  });
});

describe("the other pages", () => {
  it("topic: its description with source, day and licence, and its stories", async () => {
    const { document } = await get("/topics/open-docket");
    const main = textOf(document.querySelector("main"));
    expect(main).toContain("Open Docket is a monitoring group that keeps the only public register of the detained.");
    expect(main).toContain("The Ardova Courier, CC0-1.0, 8 March 2026");
    expect(document.querySelectorAll(".card")).toHaveLength(1);
  });

  it("question: its cited answer and the stories behind it; its citations open too", async () => {
    const path = "/questions/why-are-the-figures-so-far-apart";
    const { document } = await get(path);
    expect(textOf(document.querySelector(".answer"))).toContain("Open Docket counts people on its own register");
    expect(document.querySelector("#note-1 blockquote")).not.toBeNull();
    expect(document.querySelector(".answer a.disputed")?.getAttribute("href")).toBe(
      "../stories/kestria-prisoner-releases#disputes",
    );
    expect(document.querySelectorAll(".card")).toHaveLength(1);
    expect(textOf((await get(`${path}/citations/1`)).document.querySelector("mark"))).toContain(
      "Open Docket counts people",
    );
  });

  it("outlet: who owns it, how much it copies, and its stories", async () => {
    const main = textOf((await get("/outlets/national-standard")).document.querySelector("main"));
    for (const fact of [
      "national daily",
      "Halden Media Group",
      "right",
      "8, of which 3 repeat an agency or another outlet",
    ]) {
      expect(main).toContain(fact);
    }
  });

  it("method: the ranking rule, the verifier's rules, the quoting budget, corrections and limits", async () => {
    const { document } = await get("/method");
    const ids = [...document.querySelectorAll("h2[id]")].map((heading) => heading.id);
    expect(ids).toEqual([
      "way",
      "ranking",
      "verifier",
      "disputes",
      "quoting",
      "corrections",
      "limits",
      "refused",
      "engine",
    ]);
    expect(textOf(document.querySelector("main"))).toContain("The first brief stands first.");
    expect(textOf(document.querySelector("main"))).toContain("at most 10 % and 600 characters");
  });

  it("about: whose work it rests on", async () => {
    const { document } = await get("/about");
    expect(textOf(document.querySelector(".credits"))).toBe("WikinewsCC BY 2.5");
  });

  it("topics: marks those that only invented stories have", async () => {
    const { document } = await get("/topics");
    expect([...document.querySelectorAll(".index li")].map(textOf)).toEqual([
      "Mirela Vantor invented 1 story",
      "Open Docket invented 1 story",
    ]);
    expect(document.querySelector("aside.invented")).not.toBeNull();
  });

  it("every page of the sample edition says that it is invented", async () => {
    const sample = [
      STORY,
      `${STORY}/versions/1`,
      `${STORY}/citations/1-1`,
      "/stories/tessenby-fire",
      "/topics/open-docket",
      "/questions",
      "/questions/why-are-the-figures-so-far-apart",
      "/questions/why-are-the-figures-so-far-apart/citations/1",
      "/outlets/meridian-wire",
    ];
    for (const path of sample) {
      expect(textOf((await get(path)).document.querySelector("aside.invented")), path).toContain(
        "Everything on this page is invented",
      );
    }
    expect((await get("/stories/motor-on-gate-two")).document.querySelector("aside.invented")).toBeNull();
  });
});

describe("a matter", () => {
  it("tells its stories in order, and every sentence opens its words in its own story", async () => {
    const { document } = await get(`/matters/${(await sampleLibrary.matters())[0]!.id}`);
    expect(document.querySelectorAll("#main .chain li").length).toBeGreaterThan(1);
    const refs = [...document.querySelectorAll("#main .statement .refs a")];
    expect(refs.length).toBeGreaterThan(1);
    for (const ref of refs) expect(document.querySelector(ref.getAttribute("href") ?? "")).not.toBeNull();
    const [note] = document.querySelectorAll(".note .note-links a");
    expect(note?.getAttribute("href")).toMatch(/stories\/.+\/citations\/\d+-\d+/);
  });
});

describe("the record of forecasts", () => {
  it("says who expected what by when and what came of it, and counts by holder", async () => {
    const { document } = await get("/forecasts");
    const text = textOf(document.querySelector("#main"));
    expect(text).toContain("1 dated forecast has come due.");
    expect(text).toContain("Expected by The justice ministry");
    expect(text).toContain("It did not come true");
    expect(textOf(document.querySelector("table.scores"))).toContain("The justice ministry0 of 1");
  });

  it("is data as well, of the same forecasts", async () => {
    const { markup } = await get("/api/forecasts.json");
    const { format, forecasts } = JSON.parse(markup) as { format: number; forecasts: { by: string; due: boolean }[] };
    expect(format).toBe(1);
    expect(forecasts.map(({ by, due }) => [by, due])).toEqual([["The justice ministry", true]]);
  });
});

describe("routes", () => {
  it("lists every page once, each of which answers, and every link leads to one of them", async () => {
    const all: { path: string; file: string }[] = [];
    for await (const route of routes(sampleLibrary, 30)) all.push(route);
    const files = new Set(all.map(({ file }) => file));
    expect(files.size).toBe(all.length);
    for (const { path, file } of all) {
      const { status, document } = await ask(sampleLibrary, path, { links: "files" });
      expect(status, path).toBe(200);
      for (const link of document.querySelectorAll("a[href], link[rel=stylesheet], link[rel=icon]")) {
        const href = link.getAttribute("href") ?? "";
        if (href.startsWith("#") || /^https?:/.test(href)) continue;
        const target = new URL(href, `file:///${file}`).pathname.slice(1);
        expect(files.has(target), `${file} links to ${target}`).toBe(true);
      }
    }
  });
});
