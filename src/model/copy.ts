/**
 * Which article repeats which. Articles of one copy group are one voice, whoever printed them.
 */
export interface CopyDecision {
  readonly articleId: string;
  /** Copy group: id of the group's earliest article; its own id for an article that repeats nothing. */
  readonly group: string;
  /** Article this one repeats; absent for an original. */
  readonly copyOf?: string;
  /** Agency that wrote the words, where a credit or the shared text shows it. */
  readonly wire?: string;
  /** Estimated containment of this article's text in the original's, 0 to 1. */
  readonly similarity?: number;
  /** One line for a person: what the decision rests on. */
  readonly evidence: string;
}
