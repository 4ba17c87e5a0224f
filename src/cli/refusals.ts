import type { Rejection } from "../model/rejection.js";
import type { Context } from "./context.js";

/** Refusals of one reason that are told one by one. */
const TOLD = 10;

/** Tells a person what is refused: each refusal while they are few, and how many more there were at the end. */
export interface Refusals {
  readonly count: number;
  tell(refusal: Rejection): void;
  /** Tells how many of each reason were not told one by one. To be called once, at the end. */
  end(): void;
}

export function createRefusals(context: Pick<Context, "say">): Refusals {
  const counts = new Map<string, number>();
  let count = 0;
  return {
    get count() {
      return count;
    },
    tell({ source, stage, code, message }) {
      const reason = `${stage}/${code}`;
      const nth = (counts.get(reason) ?? 0) + 1;
      counts.set(reason, nth);
      count += 1;
      if (nth <= TOLD) context.say(`${source}: ${code}: ${message}`);
    },
    end() {
      for (const [reason, all] of counts) if (all > TOLD) context.say(`and ${all - TOLD} more refused: ${reason}`);
      counts.clear();
    },
  };
}
