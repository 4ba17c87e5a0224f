import type { LiveStory } from "./live-story.js";

/** A story at a look: a later one is the same while its last change and its size are. */
type Seen = readonly [slot: number, touched: number, size: number];

export interface SavedLook {
  readonly slot: number;
  /** Live stories at that time. */
  readonly stories: number;
  /** The story itself, then those near it. */
  readonly region: readonly Seen[];
}

/** Growth of the number of live stories from which words may weigh differently enough for another grouping. */
const DRIFT = 1.05;

/**
 * What repair saw when it last looked at stories that are due for another look and left them as they were. Where nothing has changed
 * since, and nothing has come near, another look would see the same.
 */
export class Looks {
  private readonly bySlot = new Map<number, SavedLook>();

  constructor(private readonly live: ReadonlyMap<number, LiveStory>) {}

  /** Takes note of a story that was left as it was, with those near it. */
  note(story: LiveStory, neighbours: readonly LiveStory[]): void {
    const region = [story, ...neighbours].map(({ slot, touched, size }): Seen => [slot, touched, size]);
    this.bySlot.set(story.slot, { slot: story.slot, stories: this.live.size, region });
  }

  /** To be told when an article comes near a story without joining it, and when its look no longer counts. */
  forget(slot: number): void {
    this.bySlot.delete(slot);
  }

  /** Whether a look at a story would see what the last one saw. */
  isStill(slot: number): boolean {
    const look = this.bySlot.get(slot);
    if (look === undefined || this.live.size > DRIFT * look.stories) return false;
    return look.region.every(([place, touched, size]) => {
      const story = this.live.get(place);
      return story !== undefined && story.touched === touched && story.size === size;
    });
  }

  snapshot(): SavedLook[] {
    return [...this.bySlot.values()];
  }

  restore(looks: readonly SavedLook[]): void {
    for (const look of looks) this.bySlot.set(look.slot, look);
  }
}
