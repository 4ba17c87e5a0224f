import type { OutletSays, Statement } from "../../../model/brief.js";
import { type Room, roomOf } from "../../choice/page-room.js";
import type { Desk } from "../../desk.js";
import type { Passage } from "../../reading/passage.js";
import { isUnnamed } from "../../reading/unnamed.js";
import { isQuoting } from "../../verify/frame.js";
import type { SourceArticle } from "../../verify/source.js";
import type { VerifyContext } from "../../verify/statement.js";
import { attributed } from "../attribute.js";
import { isDisputed } from "../bare-dispute.js";
import { type Authors, firstForm, isOpinion, secondForm } from "../credit-form.js";
import { newFacts } from "./new-facts.js";
import { mayBeTold, mayLead, worth } from "./own-report.js";
import { withNext } from "./with-next.js";

const MOST_OUTLETS = 12;
/** Sentences of an outlet that are looked at, those first that matter most. */
const CENTRAL = 40;

/**
 * For each outlet with reporting of its own: what it has and others have not, credited to its journalist. A page that has room for so many
 * words of an article only shows `before` first: what it has no room for beside that is told where an outlet has nothing else, and so is
 * what has been `answered`.
 */
export function outletsSay(
  desk: Desk,
  context: VerifyContext,
  before: readonly Statement[],
  answered: ReadonlySet<Passage>,
): OutletSays[] {
  const { articles } = desk.reading;
  const room = roomOf(desk.reading);
  const byOutlet = new Map<string, Passage[]>();
  for (const passage of desk.reading.passages) {
    const source = context.sources.get(passage.articleId)!;
    if (source.wire || source.copyOf) continue;
    byOutlet.set(source.outlet, [...(byOutlet.get(source.outlet) ?? []), passage]);
  }
  // Where nobody is named, reports one after another are no outlets beside each other.
  if (desk.reading.heard < 2 && articles.length > 1 && [...byOutlet.keys()].every(isUnnamed)) return [];
  const ranked = [...byOutlet].sort((a, b) => best(desk, b[1]) - best(desk, a[1])).slice(0, MOST_OUTLETS);
  const sourceOf = (p: Passage): SourceArticle => context.sources.get(p.articleId)!;
  const out: OutletSays[] = [];
  for (const [outlet, passages] of ranked) {
    const shown = [...before, ...out.flatMap(({ statements }) => statements)];
    const teller: Teller = { ...{ desk, context, outlet, room, shown, answered }, turn: out.length, sourceOf };
    const says = sayings(teller, passages);
    if (says.length === 0) continue;
    const articleIds = [...new Set(says.map((s) => s.citations[0]!.articleId))];
    const journalists = [...new Set(articleIds.flatMap((id) => [...context.sources.get(id)!.authors]))];
    out.push({ outlet, journalists, articleIds, statements: says });
  }
  return out;
}

const best = (desk: Desk, passages: readonly Passage[]): number =>
  passages.reduce((most, passage) => Math.max(most, desk.scores[passage.id]!), 0);

interface Teller {
  readonly desk: Desk;
  readonly context: VerifyContext;
  readonly outlet: string;
  /** Which outlet of the section it is, from 0. */
  readonly turn: number;
  readonly room: Room;
  /** What a page shows before this outlet's paragraph. */
  readonly shown: readonly Statement[];
  /** Sentences that answer a question of the page. */
  readonly answered: ReadonlySet<Passage>;
  sourceOf(passage: Passage): SourceArticle;
}

/** One or two sentences of an outlet: what it alone has, and what it says in its own words. */
function sayings(teller: Teller, passages: readonly Passage[]): Statement[] {
  const { desk } = teller;
  const central = [...passages]
    .sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id)
    .slice(0, CENTRAL)
    .filter((p) => mayBeTold(desk, p));
  const tried = new Set<Passage>();
  const out: Told[] = [];
  while (out.length < 2 && !out[0]?.whole) {
    const first = out[0];
    const untried = central.filter((p) => !tried.has(p));
    const found = dearest(teller, untried, first);
    if (!found) break;
    tried.add(found);
    const told = first ? further(teller, found, first.passage) : opening(teller, found);
    if (told) out.push(told);
  }
  return out.length > 0 ? out.map(({ statement }) => statement) : pair(teller, central);
}

interface Told {
  readonly statement: Statement;
  readonly passage: Passage;
  /** The sentence that follows in the article is told with it. */
  readonly whole: boolean;
}

/** The first sentence of an outlet, with the one that goes on from it where that adds something. */
function opening({ desk, context, turn, sourceOf, room, shown }: Teller, found: Passage): Told | undefined {
  const source = sourceOf(found);
  const form = firstForm(desk, found, turn, source);
  const both = isOpinion(desk, found, source) || isQuoting(form) ? undefined : withNext(desk, found);
  const disputed = isDisputed(desk, found);
  const fits = both && (room.beside(shown, both) || !room.beside(shown, found));
  const whole = fits && attributed(desk, context, both, form, { disputed });
  const statement = whole ?? attributed(desk, context, found, form, { disputed });
  if (!statement) return undefined;
  desk.note(whole ? both! : found);
  return { statement, passage: found, whole: whole !== undefined };
}

function further({ desk, context, sourceOf }: Teller, found: Passage, first: Passage): Told | undefined {
  const authors: Authors = (p) => sourceOf(p).authors.slice(0, 2);
  const form = secondForm(desk, found, first, authors);
  const statement = attributed(desk, context, found, form, { disputed: isDisputed(desk, found) });
  if (!statement) return undefined;
  desk.note(found);
  return { statement, passage: found, whole: false };
}

/** Where no sentence of an outlet is worth telling by itself: one that leads to the next, if that one is. */
function pair({ desk, context, turn, sourceOf }: Teller, passages: readonly Passage[]): Statement[] {
  for (const found of passages) {
    const source = sourceOf(found);
    if (isOpinion(desk, found, source) || !mayLead(desk, found)) continue;
    const form = firstForm(desk, found, turn, source);
    const both = isQuoting(form) ? undefined : withNext(desk, found);
    if (!both || newFacts(desk, both).all === 0) continue;
    const statement = attributed(desk, context, both, form, { disputed: isDisputed(desk, found) });
    if (!statement) continue;
    desk.note(both);
    return [statement];
  }
  return [];
}

/** What it speaks for a sentence that a page has room for: no other can be read there. */
const HAS_ROOM = 10;

/** What it speaks against a sentence that answers a question of the page: it is told there, and here where an outlet has nothing else. */
const ANSWERS = 5;

/** Of the sentences not yet tried, the one that is worth most now; what has just been told is worth no more. */
function dearest(
  { desk, outlet, room, shown, answered }: Teller,
  passages: readonly Passage[],
  first: Told | undefined,
): Passage | undefined {
  const before = first ? [...shown, first.statement] : shown;
  let best: { readonly p: Passage; readonly value: number } | undefined;
  for (const p of passages) {
    if (first && answered.has(p)) continue;
    const own = worth(desk, p, outlet, first !== undefined);
    if (own === undefined) continue;
    const elsewhere = first && first.passage.article !== p.article ? 0.3 : 0;
    const value = own - elsewhere + (room.beside(before, p) ? HAS_ROOM : 0) - (answered.has(p) ? ANSWERS : 0);
    if (!best || value > best.value) best = { p, value };
  }
  return best?.p;
}
