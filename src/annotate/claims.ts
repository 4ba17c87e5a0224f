import type { Annotations, Claim } from "../model/annotation.js";
import { overlaps, type Span } from "../model/span.js";
import { stopwords } from "../text/stopwords.js";
import { words } from "../text/tokens.js";
import type { TextView } from "./text-view.js";

export type ClaimContext = Pick<Annotations, "names" | "quotations" | "quantities" | "dates">;

const MODALITIES: ReadonlyArray<readonly [RegExp, Claim["modality"]]> = [
  [/\b(?:fears?|feared|fearing|worried that|concerns? that)\b/i, "feared"],
  [/\b(?:must|should|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on)|urg(?:es?|ed|ing))\b/i, "demanded"],
  [/\b(?:plans?|planned|planning|intends?|intended|scheduled|set) (?:to|for)\b/i, "planned"],
  [/\b(?:will|won[’']t|expect(?:s|ed)?|forecast|predict(?:s|ed)?|likely|is due|are due|going to)\b/i, "expected"],
  [/\b(?:may|might|could|possibly|perhaps|possible|alleged(?:ly)?|reportedly|suspected|appears? to)\b/i, "possible"],
];
const DENIED =
  /\b(?:not|no|never|n[’']t|none|neither|nor|den(?:y|ies|ied)|without|reject(?:s|ed)|refus(?:es?|ed))\b|n[’']t\b/i;

/** One claim a sentence, or one for each quotation in it and one for what the outlet says itself. */
export function findClaims(view: TextView, context: ClaimContext, language: string): Claim[] {
  const stop = stopwords(language);
  return view.sentences.map((sentence) => {
    const quotation = context.quotations.findIndex((q) => overlaps(q, sentence) && q.speaker !== undefined);
    const text = view.text.slice(sentence.start, sentence.end);
    const said = context.quotations[quotation];
    return {
      start: sentence.start,
      end: sentence.end,
      ...(said?.speaker ? { holder: said.speaker } : {}),
      ...(said?.speakerEntity === undefined ? {} : { holderEntity: said.speakerEntity }),
      polarity: DENIED.test(text) ? ("denied" as const) : ("affirmed" as const),
      modality: MODALITIES.find(([pattern]) => pattern.test(text))?.[1] ?? "asserted",
      about: {
        entities: [...new Set(context.names.filter((n) => overlaps(n, sentence)).map((n) => n.entity))],
        terms: [...new Set(words(text).filter((w) => w.length > 2 && !stop.has(w)))].slice(0, 12),
      },
      quantities: indicesIn(context.quantities, sentence),
      dates: indicesIn(context.dates, sentence),
      ...(quotation >= 0 ? { quotation } : {}),
    };
  });
}

function indicesIn(items: readonly Span[], span: Span): number[] {
  const found: number[] = [];
  for (let i = 0; i < items.length; i++) if (items[i]!.start >= span.start && items[i]!.end <= span.end) found.push(i);
  return found;
}
