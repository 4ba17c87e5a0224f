/**
 * What a reader sees: how much of the briefs of the visible stories a page shows within the quoting budget that it has by default.
 * Prints JSON by set: statements made and shown a story, sections, the share of stories whose *What's happened* stands whole, and
 * the share that show none of it. The sample edition counts as publishers' texts do, though its licence is open.
 * usage: tsx eval/shown.ts [SET...]
 */
import { composeBrief } from "../src/brief/index.js";
import type { Brief } from "../src/model/brief.js";
import { QuotingBudget } from "../src/web/citing/quoting.js";
import { withinBudget } from "../src/web/citing/within-budget.js";
import { defaultSite } from "../src/web/site.js";
import { createLoader } from "./material.js";
import { visibleStories } from "./visible-stories.js";

interface Tally {
  stories: number;
  made: number;
  shown: number;
  sectionsMade: number;
  sectionsShown: number;
  whole: number;
  none: number;
}

const { quoting } = defaultSite;
const wanted = process.argv.slice(2);
const loader = createLoader();
const tallies: Record<string, Tally> = {};
const load = (path: string, set: string) =>
  wanted.length === 0 || wanted.some((name) => set.startsWith(name)) ? loader.load(path) : [];

const sections = ({
  whatHappened,
  behindTheHeadline,
  whatThePapersSay,
  howWeGotHere,
  goDeeper,
  commonQuestions,
}: Brief) => [
  whatHappened,
  [...behindTheHeadline.themes.flatMap(({ statements }) => statements), ...behindTheHeadline.forecast],
  whatThePapersSay.outlets.flatMap(({ statements }) => statements),
  howWeGotHere.flatMap(({ statements }) => statements),
  goDeeper.flatMap(({ answer }) => answer),
  commonQuestions.flatMap(({ answer }) => answer),
];
const filled = (brief: Brief): number => sections(brief).filter((section) => section.length > 0).length;

for (const { set, material } of visibleStories(load)) {
  const unlicensed = material.articles.map(({ article: { licence: _, ...article }, annotations }) => ({
    article,
    annotations,
  }));
  const brief = composeBrief({ ...material, articles: unlicensed, quoting }, { engineVersion: "eval" });
  const lengths = new Map(unlicensed.map(({ article }) => [article.id, article.text.length]));
  const budget = new QuotingBudget(quoting);
  const { brief: page } = withinBudget(brief, ({ citations }) =>
    citations.some((c) => budget.afford({ id: c.articleId, length: lengths.get(c.articleId) ?? c.end }, c)),
  );
  tallies[set] ??= { stories: 0, made: 0, shown: 0, sectionsMade: 0, sectionsShown: 0, whole: 0, none: 0 };
  const tally = tallies[set];
  tally.stories++;
  tally.made += sections(brief).flat().length;
  tally.shown += sections(page).flat().length;
  tally.sectionsMade += filled(brief);
  tally.sectionsShown += filled(page);
  if (page.whatHappened.length === brief.whatHappened.length) tally.whole++;
  if (brief.whatHappened.length > 0 && page.whatHappened.length === 0) tally.none++;
}
const mean = (sum: number, { stories }: Tally): number => Math.round((100 * sum) / stories) / 100;
const result = Object.fromEntries(
  Object.entries(tallies).map(([set, tally]) => [
    set,
    {
      stories: tally.stories,
      statements: { made: mean(tally.made, tally), shown: mean(tally.shown, tally) },
      sections: { made: mean(tally.sectionsMade, tally), shown: mean(tally.sectionsShown, tally) },
      whatHappened: { whole: mean(tally.whole, tally), none: mean(tally.none, tally) },
    },
  ]),
);
console.log(JSON.stringify(result, null, 1));
