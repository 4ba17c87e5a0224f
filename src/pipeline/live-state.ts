import type { SnapshotRecord, StageVersions } from "./ports.js";
import { type CopyDetecting, type Stages, type StoryForming, versionsOf } from "./stages.js";

/** The stateful stages, in step with the store up to `position` and the ruling numbered `rulings`. */
export interface LiveState {
  position: number;
  rulings: number;
  readonly copies: CopyDetecting;
  readonly stories: StoryForming;
  /** Articles and rulings added since the last snapshot. */
  sinceSnapshot: number;
}

/** The stages that decide which story an article is in; a snapshot is of use only while none of them has changed. */
export const FORMING = ["annotate", "copies", "story"] as const;

export const sameForming = (a: StageVersions, b: StageVersions): boolean =>
  FORMING.every((name) => a[name] === b[name]);

/** Before the first article. */
export const emptyState = (stages: Stages): LiveState => ({
  ...{ position: 0, rulings: 0, sinceSnapshot: 0 },
  copies: stages.copies.create(),
  stories: stages.story.create(),
});

export const snapshotOf = (state: LiveState, stages: Stages): SnapshotRecord => ({
  seq: state.position,
  rulings: state.rulings,
  stages: versionsOf(stages),
  copies: state.copies.snapshot(),
  stories: state.stories.snapshot(),
});
