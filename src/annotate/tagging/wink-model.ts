import model from "wink-eng-lite-web-model";

/** A regular expression as the model has it: source, flags, and the kind of piece that it finds. */
type Expression = readonly [string, string, number];
/** Where a property of a lexeme lies: word of its record, mask, and shift. */
type Field = readonly [number, number, number, ...number[]];

/** What is read of the data of `wink-eng-lite-web-model` (MIT), whose types keep them to themselves. */
interface WinkModel {
  core(): {
    readonly lexicon: Uint32Array;
    readonly xpansions: Uint32Array;
    readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, Field>> };
    readonly features: {
      readonly lexeme: { readonly list: readonly string[] };
      readonly posClusters: { readonly list: ReadonlyArray<ReadonlySet<number>> };
    };
    readonly pos: { readonly list: readonly string[] };
    readonly tcat: { readonly hash: Readonly<Record<string, number>>; readonly list: readonly string[] };
    readonly trex: {
      readonly ltc: readonly Expression[];
      readonly rtc: readonly Expression[];
      readonly helpers: Readonly<Record<string, readonly [string, string]>>;
    };
    readonly preserve: Readonly<Record<"prefix" | "suffix", Readonly<Record<string, true>>>>;
  };
  pos(): { readonly machines: readonly string[] };
}

export type WinkCore = ReturnType<WinkModel["core"]>;

export const winkModel = model as unknown as WinkModel;
