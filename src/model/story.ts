/** A set of articles that report one event, and its place among other stories. */
export interface Story {
  /** Stable; when stories merge, the younger id redirects to the older. */
  readonly id: string;
  /** In order of arrival. */
  readonly articleIds: readonly string[];
  /** Time of the first and newest article, ISO 8601; empty when no article states one. */
  readonly started: string;
  readonly updated: string;
  /** Earlier stories of the same matter, oldest first. */
  readonly thread: readonly string[];
  /** Stories of the same event in other languages; absent where none is known. */
  readonly counterparts?: readonly string[];
}

/** Named weights that spoke for a decision; what `parallax why` prints. */
export interface Evidence {
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
  /** Most telling shared terms and names. */
  readonly shared?: readonly string[];
}

/** What the story reducer decided; the log of these is the truth about stories. `ruling` is the number of the editor's ruling that wanted it. */
export type StoryEvent = StoryDecision & { readonly ruling?: number };

type StoryDecision =
  | { readonly kind: "created"; readonly storyId: string; readonly articleId: string; readonly evidence?: Evidence }
  | { readonly kind: "joined"; readonly storyId: string; readonly articleId: string; readonly evidence: Evidence }
  | { readonly kind: "merged"; readonly storyId: string; readonly from: string; readonly evidence: Evidence }
  | {
      readonly kind: "split";
      readonly storyId: string;
      readonly from: string;
      readonly articleIds: readonly string[];
      readonly evidence: Evidence;
    }
  | {
      readonly kind: "moved";
      readonly storyId: string;
      readonly from: string;
      readonly articleId: string;
      readonly evidence: Evidence;
    }
  /** The article is held in its story: no repair moves it. */
  | { readonly kind: "pinned"; readonly storyId: string; readonly articleId: string }
  | { readonly kind: "threaded"; readonly storyId: string; readonly earlier: string; readonly evidence: Evidence }
  /** The two tell one event in two languages. */
  | { readonly kind: "linked"; readonly storyId: string; readonly other: string; readonly evidence: Evidence };
