import type { Library, StorySummary } from "../pipeline/library.js";

const CHUNK = 100;

/** All stories, best rank first. */
export async function* everyStory(library: Library): AsyncGenerator<StorySummary> {
  for (let offset = 0; ; offset += CHUNK) {
    const page = await library.stories({ offset, limit: CHUNK });
    yield* page.items;
    if (page.items.length === 0 || offset + CHUNK >= page.total) return;
  }
}
