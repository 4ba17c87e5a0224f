import type { Brief, MatrixRow, Omission } from "../../model/brief.js";
import { KINDS } from "../figures/figures.js";
import { fold, vocabularyOf } from "../likeness/terms.js";
import type { Sources } from "./source.js";

/** What is wrong with the table of claims or with what outlets are said to leave out; the cells' own statements are checked as all are. */
export interface PaperBreach {
  readonly code: "matrix" | "omission";
  readonly text: string;
}

const plain = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Re-checks the table of claims and the omissions of a finished brief against the words of its articles. */
export function checkPapers(brief: Brief, sources: Sources): PaperBreach[] {
  const { matrix, leftOut = [] } = brief.whatThePapersSay;
  const out: PaperBreach[] = [];
  for (const row of matrix?.rows ?? []) {
    if (!rowHolds(brief, row)) out.push({ code: "matrix", text: row.claim });
  }
  for (const omission of leftOut) {
    if (!isLeftOut(brief, omission, sources)) out.push({ code: "omission", text: omission.claim.text });
  }
  return out;
}

/** Every cell is of its column, and has the figure, the quoted words or the sentence that its row claims. */
function rowHolds(brief: Brief, { kind, claim, cells }: MatrixRow): boolean {
  const columns = brief.whatThePapersSay.matrix?.columns ?? [];
  if (new Set(cells.map(({ column }) => column)).size < 2) return false;
  const own = cells.every(({ column, statement: { citations } }) =>
    columns[column]?.articleIds.includes(citations[0]?.articleId ?? ""),
  );
  const quotes = cells.map(({ statement }) => statement.citations[0]?.quote ?? "");
  if (!own) return false;
  if (kind === "act") return cells.some(({ statement }) => statement.text === claim);
  if (kind === "quote") return quotes.every((quote) => plain(quote).includes(plain(claim)));
  const named = Object.values(KINDS).some(({ about }) => about === claim);
  return named && cells.every(({ value }, at) => value !== undefined && quotes[at]!.includes(value));
}

/** All of the outlet's articles were read, and no form of any of the claim's telling words stands in them. */
function isLeftOut(brief: Brief, { outlet, articleIds, missing, claim }: Omission, sources: Sources): boolean {
  const { terms } = vocabularyOf(brief.story.language);
  const own = brief.articles.filter((article) => article.outlet.name === outlet && !article.background);
  if (own.length === 0 || own.some(({ id }) => !articleIds.includes(id)) || missing.length < 3) return false;
  if (claim.citations.some(({ articleId }) => articleIds.includes(articleId)) || claim.independentSources < 3)
    return false;
  const said = new Set(terms(claim.citations[0]?.quote ?? ""));
  const stems = missing.flatMap((word) => terms(word));
  if (stems.length === 0 || !stems.every((stem) => said.has(stem))) return false;
  return own.every(({ id }) => {
    const source = sources.get(id);
    const has = new Set(source ? terms(`${source.title}\n${source.text}`) : []);
    return source !== undefined && !stems.some((stem) => has.has(stem));
  });
}
