/** What a stage consumes or produces; checked at start-up so that no stage runs without its inputs. */
export type StageProduct = "capture" | "article" | "annotations" | "copies" | "stories" | "brief";

/** Name and version of a stage. What a stage made is stored with its version; a newer version re-makes it. */
export interface StageInfo {
  readonly name: string;
  readonly version: number;
  readonly needs: readonly StageProduct[];
  readonly gives: StageProduct;
}
