import type { OutletSays, Statement } from "../../model/brief.js";
import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";
import type { SourceArticle } from "../verify/source.js";
import type { VerifyContext } from "../verify/statement.js";
import { attributed } from "./attribute.js";
import { isDisputed } from "./bare-dispute.js";
import { type Authors, firstForm, secondForm } from "./credit-form.js";
import { mayBeTold, worth } from "./own-report.js";

const MOST_OUTLETS = 12;
/** Sentences of an outlet that are looked at, those first that matter most. */
const CENTRAL = 40;

/** For each outlet with reporting of its own: what it has and others have not, credited to its journalist. */
export function outletsSay(desk: Desk, context: VerifyContext): OutletSays[] {
  const byOutlet = new Map<string, Passage[]>();
  for (const passage of desk.reading.passages) {
    const source = context.sources.get(passage.articleId)!;
    if (source.wire || source.copyOf) continue;
    byOutlet.set(source.outlet, [...(byOutlet.get(source.outlet) ?? []), passage]);
  }
  if (desk.reading.heard < 2) return [];
  const ranked = [...byOutlet].sort((a, b) => best(desk, b[1]) - best(desk, a[1])).slice(0, MOST_OUTLETS);
  const out: OutletSays[] = [];
  for (const [outlet, passages] of ranked) {
    const says = sayings(desk, context, passages, out.length);
    if (says.length === 0) continue;
    const articleIds = [...new Set(says.map((s) => s.citations[0]!.articleId))];
    const journalists = [...new Set(articleIds.flatMap((id) => [...context.sources.get(id)!.authors]))];
    out.push({ outlet, journalists, articleIds, statements: says });
  }
  return out;
}

const best = (desk: Desk, passages: readonly Passage[]): number =>
  passages.reduce((most, passage) => Math.max(most, desk.scores[passage.id]!), 0);

/** One or two sentences of an outlet: what it alone has, and what it says in its own words. */
function sayings(desk: Desk, context: VerifyContext, passages: readonly Passage[], turn: number): Statement[] {
  const sourceOf = (p: Passage): SourceArticle => context.sources.get(p.articleId)!;
  const { outlet } = sourceOf(passages[0]!);
  const authors: Authors = (p) => sourceOf(p).authors.slice(0, 2);
  const out: Statement[] = [];
  let first: Passage | undefined;
  const central = [...passages]
    .sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id)
    .slice(0, CENTRAL)
    .filter((p) => mayBeTold(desk, p));
  const tried = new Set<Passage>();
  while (out.length < 2) {
    const found = dearest(
      desk,
      central.filter((p) => !tried.has(p)),
      outlet,
      first,
    );
    if (!found) break;
    tried.add(found);
    const form = first ? secondForm(desk, found, first, authors) : firstForm(desk, found, turn, sourceOf(found));
    const statement = attributed(desk, context, found, form, { disputed: isDisputed(desk, found) });
    if (!statement) continue;
    first ??= found;
    desk.note(found);
    out.push(statement);
  }
  return out;
}

/** Of the sentences not yet tried, the one that is worth most now; what has just been told is worth no more. */
function dearest(
  desk: Desk,
  passages: readonly Passage[],
  outlet: string,
  first: Passage | undefined,
): Passage | undefined {
  let best: { readonly p: Passage; readonly value: number } | undefined;
  for (const p of passages) {
    const own = worth(desk, p, outlet, first !== undefined);
    if (own === undefined) continue;
    const value = own - (first && first.article !== p.article ? 0.3 : 0);
    if (!best || value > best.value) best = { p, value };
  }
  return best?.p;
}
