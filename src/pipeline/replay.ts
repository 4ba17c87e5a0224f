import type { CopyDecision } from "../model/copy.js";
import type { StoryEvent } from "../model/story.js";
import { carryOut } from "./carry-out.js";
import type { LiveState } from "./live-state.js";
import type { Store } from "./ports.js";

/** Articles that are read at once. */
const PAGE = 200;

/** What one article or one ruling led to. */
export interface Step {
  readonly events: readonly StoryEvent[];
  /** Decisions on the article and on earlier ones that it overturned. */
  readonly copies: readonly CopyDecision[];
}

/** Events with the number of the ruling that wanted them. */
export const ruled = (events: readonly StoryEvent[], ruling: number): StoryEvent[] =>
  events.map((event) => ({ ...event, ruling }));

/**
 * Takes the live state through all that the store has after it, in the order in which it happened: articles as they arrived, and
 * editors' rulings between them. A ruling that can no longer be carried out is passed over.
 */
export async function replay(store: Store, state: LiveState, heard: (step: Step) => void = () => {}): Promise<void> {
  const waiting = [...(await store.rulings(state.rulings))];
  const rule = (before: number): void => {
    while (waiting[0] !== undefined && waiting[0].after < before) {
      const { number, command } = waiting.shift()!;
      heard({ events: ruled(carryOut(command, state.stories) ?? [], number), copies: [] });
      state.rulings = number;
    }
  };
  for (;;) {
    const page = await store.arrivals(state.position, PAGE);
    if (page.length === 0) return rule(Number.POSITIVE_INFINITY);
    for (const { article, annotations, seq } of page) {
      rule(seq);
      // As it was decided on arrival: the stored decision may have been overturned since, which moved no article.
      const copy = state.copies.add({ article, annotations });
      heard({ copies: [copy, ...state.copies.revised()], events: state.stories.add({ article, annotations }, copy) });
      state.position = seq;
      state.sinceSnapshot += 1;
    }
  }
}
