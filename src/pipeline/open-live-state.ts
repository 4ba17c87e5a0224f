import { emptyState, type LiveState, sameForming } from "./live-state.js";
import type { Store } from "./ports.js";
import { replay } from "./replay.js";
import { type Stages, versionsOf } from "./stages.js";

/**
 * The state that the store's articles and rulings lead to: the last snapshot, and all since in the order in which it happened. Both stages
 * are deterministic, so that this is the state in which the process that wrote them stopped.
 */
export async function openLiveState(store: Store, stages: Stages): Promise<LiveState> {
  const snapshot = await store.snapshot();
  const usable = snapshot && sameForming(snapshot.stages, versionsOf(stages)) ? snapshot : undefined;
  const state: LiveState = usable
    ? {
        ...{ position: usable.seq, rulings: usable.rulings ?? 0, sinceSnapshot: 0 },
        copies: stages.copies.create(usable.copies),
        stories: stages.story.create(usable.stories),
      }
    : emptyState(stages);
  await replay(store, state);
  return state;
}
