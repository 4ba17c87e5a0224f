import type { Statement } from "../../model/brief.js";
import { bareText, type Vocabulary } from "../likeness/terms.js";
import { dateLead } from "../reading/date-lead.js";
import { speakerInFront } from "../reading/speaker-first.js";
import { align } from "./align.js";
import type { Refusal } from "./codes.js";
import { checkComparison } from "./comparison.js";
import { fairCut } from "./cut.js";
import type { Draft } from "./draft.js";
import { type Cited, checkFacts, checkNegation, checkQuotations, checkSpeaker } from "./facts.js";
import { checkForm } from "./form.js";
import { frameWords, isQuoting } from "./frame.js";
import type { SourceArticle, Sources } from "./source.js";
import { factsOf, reportsSame } from "./support.js";

declare const seal: unique symbol;

/** A statement that has passed. The seal exists in this file alone: no other code can make one. */
export type Verified = Statement & { readonly [seal]: true };

export interface Refused {
  readonly code: Refusal;
  readonly text: string;
}

export type Verdict = { readonly ok: true; readonly statement: Verified } | ({ readonly ok: false } & Refused);

export interface VerifyContext {
  readonly sources: Sources;
  readonly vocabulary: Vocabulary;
}

/** Holds a draft against the words it cites. Every rule must pass; the first that fails is the refusal. */
export function verifyStatement(draft: Draft, context: VerifyContext): Verdict {
  const cited: Cited[] = [];
  for (const { articleId, start, end } of draft.citations) {
    const source = context.sources.get(articleId);
    if (!source) return { ok: false, code: "unknown-article", text: draft.text };
    const quote = source.text.slice(start, end);
    if (start < 0 || start >= end || quote.length !== end - start)
      return { ok: false, code: "quote-differs", text: draft.text };
    cited.push({ source, quote });
  }
  const code = refusalOf(draft, cited, context);
  if (code) return { ok: false, code, text: draft.text };
  const statement: Statement = {
    text: draft.text,
    citations: draft.citations.map(({ articleId, start, end }, i) => ({
      articleId,
      start,
      end,
      quote: cited[i]!.quote,
    })),
    independentSources: new Set(voicesFor(draft, cited)).size,
    ...(draft.disputed ? { disputed: true } : {}),
  };
  return { ok: true, statement: statement as Verified };
}

/** Who bears a statement out: of one that calls a report silent, all but that report. */
const voicesFor = ({ compared }: Draft, cited: readonly Cited[]): string[] =>
  cited.slice(0, compared?.parts.length ?? cited.length).map(({ source }) => source.voice);

function refusalOf(draft: Draft, cited: readonly Cited[], context: VerifyContext): Refusal | undefined {
  const primary = cited[0];
  if (!primary) return "uncited";
  if (draft.compared) return checkComparison(draft.text, draft.compared, cited, context.sources);
  const framed = unframe(draft, cited);
  if (typeof framed !== "object") return framed;
  const { body } = framed;
  return (
    checkForm(draft.text, body) ??
    checkFacts(draft.text, cited) ??
    checkQuotations(draft.text, cited) ??
    checkNegation(body, primary.quote) ??
    checkSpeaker(body, primary.quote) ??
    checkWords(body, draft, cited) ??
    checkSupport(draft, cited, context)
  );
}

/** Takes the frame off, after checking that it credits whom it may. */
function unframe(draft: Draft, cited: readonly Cited[]): { body: string } | Refusal {
  const { frame, text } = draft;
  if (!frame) return { body: text };
  const sources: SourceArticle[] = [];
  for (const id of frame.articleIds) {
    const found = cited.find(({ source }) => source.id === id);
    if (!found) return "wrong-outlet";
    if (frame.form !== "agency" && (found.source.wire || found.source.copyOf)) return "copy-credited";
    // Only printed copy of the first article may be named as carrying it.
    if (frame.form === "agency" && sources[0] && !sources[0].wire && found.source.copyOf !== sources[0].id)
      return "wrong-outlet";
    if (frame.form === "agency" && !sources[0] && !found.source.wire && frame.articleIds.length < 2)
      return "wrong-outlet";
    sources.push(found.source);
  }
  if (frame.articleIds[0] !== cited[0]!.source.id) return "wrong-outlet";
  for (const journalist of frame.journalists) if (!sources[0]?.authors.includes(journalist)) return "wrong-journalist";
  const words = frameWords(frame, sources);
  if (!words || !text.startsWith(words)) return "wrong-outlet";
  const rest = text.slice(words.length);
  return {
    body: rest.replace(/^(["“‘'(]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase()),
  };
}

function checkWords(body: string, draft: Draft, cited: readonly Cited[]): Refusal | undefined {
  const primary = cited[0]!;
  const span = draft.citations[0]!;
  const antecedents = cited
    .filter(({ source }, i) => i > 0 && source === primary.source && draft.citations[i]!.start < span.start)
    .map(({ quote }) => quote);
  const quoting = draft.frame !== undefined && isQuoting(draft.frame.form);
  const words = quoting ? speakerInFront(primary.quote) : primary.quote;
  if (words === undefined) return "unsupported";
  const { published, text: article } = primary.source;
  const lead = draft.dated === undefined ? 0 : dateLead(words, draft.dated, published);
  const holds = { published, antecedents, article };
  const wrong = align(body, words, holds);
  if (wrong && (lead === 0 || align(body, words.slice(lead), holds))) return wrong;
  return fairCut(primary.source, span) ? undefined : "cut";
}

/** Citations of other articles count as voices, so they must say the same. */
function checkSupport(draft: Draft, cited: readonly Cited[], context: VerifyContext): Refusal | undefined {
  const primary = cited[0]!;
  const others = cited.slice(1).filter(({ source, quote }) => source !== primary.source && quote !== primary.quote);
  if (others.length > 0) {
    const bare = bareText(primary.quote);
    const facts = factsOf(primary.quote, context.vocabulary);
    for (const { quote } of others)
      if (bareText(quote) !== bare && !reportsSame(facts, factsOf(quote, context.vocabulary))) return "corroboration";
  }
  return draft.citations.length > 0 ? undefined : "uncited";
}
