import { addresses } from "../address/addresses.js";
import { everyStory } from "../every-story.js";
import type { PageContext } from "../site.js";
import { xmlText } from "./xml.js";

/** What the protocol allows in one file. */
const MOST = 50_000;

/** The lasting pages for search engines (sitemaps.org); undefined without the site's public address, which the protocol needs. */
export async function sitemap(context: PageContext): Promise<string | undefined> {
  const { library, site } = context;
  if (site.baseUrl === "") return undefined;
  const urls: string[] = [];
  const add = (path: string, changed = ""): void => {
    const day = /^\d{4}-\d\d-\d\d/.exec(changed)?.[0];
    if (urls.length < MOST)
      urls.push(`<url><loc>${xmlText(site.baseUrl + path)}</loc>${day ? `<lastmod>${day}</lastmod>` : ""}</url>`);
  };
  for (const path of [addresses.home(), addresses.topics(), addresses.questions(), addresses.forecasts()]) add(path);
  for (const path of [addresses.outlets(), addresses.corrections(), addresses.method(), addresses.about()]) add(path);
  for await (const { slug, updated } of everyStory(library)) add(addresses.story(slug), updated);
  for (const { id, stories } of await library.matters()) add(addresses.matter(id), stories.at(-1)?.updated);
  for (const { key } of await library.topics()) add(addresses.topic(key));
  for (const { question } of await library.questions()) add(addresses.question(question.slug));
  for (const { outlet } of await library.outlets()) add(addresses.outlet(outlet.id));
  const { coming, due } = await library.forecasts();
  for (const { id } of [...coming, ...due]) add(addresses.forecast(id));
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}
