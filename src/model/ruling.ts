/**
 * A story as an editor saw it. The articles say which story is meant where a newer version of a stage has formed the stories anew
 * and the id stands for none.
 */
export interface RuledStory {
  readonly id: string;
  /** In order of arrival. */
  readonly articleIds: readonly string[];
}

/** What an editor wants of the stories. */
export type RulingCommand =
  | { readonly kind: "pin"; readonly articleId: string; readonly story: RuledStory }
  | { readonly kind: "merge"; readonly stories: readonly [RuledStory, RuledStory] }
  | { readonly kind: "split"; readonly story: RuledStory; readonly articleIds: readonly string[] };

/** An editor's word on which articles make a story. It goes over the rule that forms stories, now and later; a later ruling goes over it. */
export interface Ruling {
  /** Counts from 1, without a gap. */
  readonly number: number;
  /** Arrival number of the last article that was there when it was made: it comes before every later one. */
  readonly after: number;
  /** ISO 8601. */
  readonly at: string;
  readonly command: RulingCommand;
  /** The editor's reason, in their own words. */
  readonly reason?: string;
}
