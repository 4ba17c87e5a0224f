import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import type { Library } from "../pipeline/library.js";
import { aboutPage } from "./about-page.js";
import { addresses } from "./address/addresses.js";
import { relativeLink } from "./address/link.js";
import { unsegment } from "./address/segment.js";
import { forecastsJson } from "./api/forecasts-json.js";
import { changesPage, changesSincePage } from "./changes-page.js";
import { forecastCitationPage, questionCitationPage, storyCitationPage } from "./citation-page.js";
import { correctionsPage } from "./corrections-page.js";
import { badRequestPage, failurePage, notFoundPage } from "./error-pages.js";
import { sitemap } from "./feeds/sitemap.js";
import { storiesAtom } from "./feeds/stories-atom.js";
import { forecastPage, forecastsPage } from "./forecasts-page.js";
import { homePage } from "./home-page.js";
import { matterPage } from "./matter-page.js";
import { methodPage } from "./method-page.js";
import { outletPage } from "./outlet-page.js";
import { outletsPage } from "./outlets-page.js";
import { questionPage } from "./question-page.js";
import { questionsPage } from "./questions-page.js";
import { securityHeaders } from "./security-headers.js";
import type { PageContext, RenderedPage, Site } from "./site.js";
import { storyPage } from "./story-page.js";
import { ICON } from "./style/icon.js";
import { STYLESHEET } from "./style/stylesheet.js";
import { topicPage } from "./topic-page.js";
import { topicsPage } from "./topics-page.js";

export interface WebDependencies {
  readonly library: Library;
  readonly site: Site;
  /** Told of every page that could not be made; the reader learns nothing of it. */
  readonly report?: (error: unknown, path: string) => void;
}

/** A page, the path it has moved to, or nothing. */
type Answer = RenderedPage | { readonly movedTo: string; readonly query?: string } | undefined;

/** A whole number from 1 to 999,999 in its plain form; undefined for anything else. */
const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;

const decoded = (request: Context, name: string): string => unsegment(request.req.param(name) ?? "") ?? "";

type Maker = (page: PageContext, request: Context) => Promise<Answer>;

const storyMakers: Readonly<Record<string, Maker>> = {
  "/stories/:slug": async (page, request) => {
    const asked = decoded(request, "slug");
    const found = await page.library.story(asked);
    if (!found) return undefined;
    return asked === found.canonical.slug ? storyPage(page, found) : { movedTo: addresses.story(found.canonical.slug) };
  },
  "/stories/:slug/versions/:version": async (page, request) => {
    const version = wholeNumber(request.req.param("version"));
    const found = version && (await page.library.story(decoded(request, "slug"), version));
    return found ? storyPage(page, found, version) : undefined;
  },
  "/stories/:slug/changes": async (page, request) => {
    const asked = decoded(request, "slug");
    const found = await page.library.story(asked);
    if (!found) return undefined;
    const path = addresses.storyChanges(found.canonical.slug);
    const stated = request.req.queries("since");
    const since = stated?.length === 1 ? wholeNumber(stated[0]) : undefined;
    const told = since && (await changesSincePage(page, found, since));
    if (stated && !told)
      return badRequestPage(
        page,
        "\u201csince\u201d must be one version that the story has.",
        path,
        "The whole history",
      );
    if (asked !== found.canonical.slug) return { movedTo: path, ...(since ? { query: `?since=${since}` } : {}) };
    return told || changesPage(page, found);
  },
  "/stories/:slug/citations/:which": async (page, request) => {
    const [version, number, ...others] = (request.req.param("which") ?? "").split("-").map(wholeNumber);
    if (!version || !number || others.length > 0) return undefined;
    const found = await page.library.story(decoded(request, "slug"), version);
    return found && storyCitationPage(page, found, number);
  },
};

const otherMakers: Readonly<Record<string, Maker>> = {
  "/": (page) => homePage(page, 1),
  "/page/:number": async (page, request) => {
    const number = wholeNumber(request.req.param("number"));
    return number && number > 1 ? homePage(page, number) : undefined;
  },
  "/topics": topicsPage,
  "/topics/:key": async (page, request) => {
    const found = await page.library.topic(decoded(request, "key"));
    return found && topicPage(page, found);
  },
  "/matters/:id": async (page, request) => {
    const asked = decoded(request, "id");
    const found = await page.library.matter(asked);
    return found && (found.id === asked ? matterPage(page, found) : { movedTo: addresses.matter(found.id) });
  },
  "/questions": questionsPage,
  "/questions/:slug": async (page, request) => {
    const found = await page.library.question(decoded(request, "slug"));
    return found && questionPage(page, found);
  },
  "/questions/:slug/citations/:number": async (page, request) => {
    const number = wholeNumber(request.req.param("number"));
    const found = number && (await page.library.question(decoded(request, "slug")));
    return found ? questionCitationPage(page, found, number) : undefined;
  },
  "/forecasts": (page) => forecastsPage(page, 1),
  "/forecasts/page/:number": async (page, request) => {
    const number = wholeNumber(request.req.param("number"));
    return number && number > 1 ? forecastsPage(page, number) : undefined;
  },
  "/forecasts/:id": async (page, request) => {
    const found = await page.library.forecast(decoded(request, "id"));
    return found && forecastPage(page, found);
  },
  "/forecasts/:id/citations/:number": async (page, request) => {
    const number = wholeNumber(request.req.param("number"));
    const found = number && (await page.library.forecast(decoded(request, "id")));
    return found ? forecastCitationPage(page, found, number) : undefined;
  },
  "/outlets": outletsPage,
  "/outlets/:id": async (page, request) => {
    const found = await page.library.outlet(decoded(request, "id"));
    return found && outletPage(page, found);
  },
  "/corrections": correctionsPage,
  "/method": methodPage,
  "/about": aboutPage,
};

/** What is made for programs: its media type, and how it is made; nothing where the site cannot have it. */
const documents: Readonly<Record<string, readonly [string, (page: PageContext) => Promise<string | undefined>]>> = {
  [addresses.forecastsJson()]: ["application/json; charset=utf-8", forecastsJson],
  [addresses.feed()]: ["application/atom+xml; charset=utf-8", storiesAtom],
  [addresses.sitemap()]: ["application/xml; charset=utf-8", sitemap],
};

/** The site: reads from the library, changes nothing, and answers GET and HEAD only. */
export function createWebApp({ library, site, report }: WebDependencies): Hono {
  const app = new Hono();
  const contextOf = (request: Context): PageContext => {
    const path = new URL(request.req.url).pathname;
    return { library, site, path, link: (to) => relativeLink(path, to, site.links) };
  };
  const send = (request: Context, page: RenderedPage): Response => request.html(page.body, page.status);
  const missing = (request: Context): Response => send(request, notFoundPage(contextOf(request)));

  app.use(securityHeaders(site.baseUrl.startsWith("https:")));
  app.use(async (request, next) => {
    if (request.req.method !== "GET" && request.req.method !== "HEAD") {
      return request.text("Method not allowed\n", 405, { Allow: "GET, HEAD" });
    }
    await next();
    request.res.headers.set("Cache-Control", request.res.status === 200 ? "no-cache" : "no-store");
  });
  app.use(etag());
  for (const [route, make] of Object.entries({ ...otherMakers, ...storyMakers })) {
    app.get(route, async (request) => {
      const page = contextOf(request);
      const answer = await make(page, request);
      if (answer === undefined) return missing(request);
      // Always a relative path of our own making, so it cannot lead off the site.
      return "movedTo" in answer
        ? request.redirect(page.link(answer.movedTo) + (answer.query ?? ""), 301)
        : send(request, answer);
    });
  }
  for (const [path, [type, make]] of Object.entries(documents)) {
    app.get(path, async (request) => {
      const body = await make(contextOf(request));
      return body === undefined ? missing(request) : request.body(body, 200, { "Content-Type": type });
    });
  }
  app.get(addresses.stylesheet(), (request) =>
    request.body(STYLESHEET, 200, { "Content-Type": "text/css; charset=utf-8" }),
  );
  app.get(addresses.icon(), (request) => request.body(ICON, 200, { "Content-Type": "image/svg+xml" }));
  app.notFound(missing);
  app.onError((error, request) => {
    const page = contextOf(request);
    report?.(error, page.path);
    return send(request, failurePage(page));
  });
  return app;
}
