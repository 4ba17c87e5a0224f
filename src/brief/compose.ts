import type { AnnotatedArticle } from "../model/annotation.js";
import type { Article } from "../model/article.js";
import type { Brief, BriefArticle } from "../model/brief.js";
import type { KnowledgeBase } from "../model/knowledge.js";
import type { StoryMaterial } from "../model/material.js";
import { digest } from "../text/digest.js";
import { DEFAULT_WEIGHTS, type FeatureWeights, measure, scoreOf } from "./choice/score.js";
import { createDesk, type Desk } from "./desk.js";
import { everyStatement } from "./every-statement.js";
import { withDead } from "./extractive/account/untold-dead.js";
import { whatHappened } from "./extractive/account/what-happened.js";
import { appointments, forecast } from "./extractive/forecast/forecast.js";
import { record } from "./extractive/forecast/record.js";
import { howWeGotHere, type Pool } from "./extractive/history/how-we-got-here.js";
import { agreements } from "./extractive/papers/agreements.js";
import { disputes } from "./extractive/papers/disputes.js";
import { leftOut } from "./extractive/papers/left-out.js";
import { claimMatrix } from "./extractive/papers/matrix.js";
import { outletsSay } from "./extractive/papers/papers.js";
import { together } from "./extractive/papers/together.js";
import { commonQuestions } from "./extractive/questions/common-questions.js";
import { questionsOf, shared } from "./extractive/questions/go-deeper.js";
import { themes } from "./extractive/themes/themes.js";
import { printedOn } from "./extractive/topics/printed.js";
import { topics } from "./extractive/topics/topics.js";
import { disputesIn } from "./figures/figures.js";
import { likenessOf } from "./likeness/likeness.js";
import { type Reading, readStory } from "./reading/reading.js";
import { slugify } from "./slug.js";
import { sourcesOf } from "./verify/source.js";
import type { VerifyContext } from "./verify/statement.js";

/** What a composer is handed beside the story. */
export interface BriefResources {
  /** For topic cards; without it only the coverage describes. */
  readonly knowledge?: KnowledgeBase;
  readonly engineVersion: string;
  /** Learned weights for choosing sentences; the built-in ones otherwise. */
  readonly weights?: FeatureWeights;
}

export const ENGINE = "parallax-extractive";

/** Makes a story's brief from its articles alone: no model, no network, the same bytes for the same material. */
export function composeBrief(material: StoryMaterial, resources: BriefResources): Brief {
  const reading = readStory(material);
  const context: VerifyContext = {
    sources: sourcesOf(reading.articles, material.copies, reading.voices.of),
    vocabulary: reading.vocabulary,
  };
  const past = material.earlier.flatMap((earlier) => earlier.articles);
  const whole: VerifyContext = {
    ...context,
    sources: new Map([...sourcesOf(past, material.copies, reading.voices.of), ...context.sources]),
  };
  const features = measure(reading);
  const weights = resources.weights ?? DEFAULT_WEIGHTS;
  const desk = createDesk(
    {
      reading,
      likeness: likenessOf(reading),
      features,
      scores: features.map((f) => scoreOf(f, weights)),
      disputes: disputesIn(reading),
    },
    whole,
  );
  const content = sections(desk, context, resources, material.created);
  const brief = assemble(reading, desk, content, resources);
  return withVersion(brief, material.previous);
}

/** Articles of the matter's earlier stories that are read, newest stories first: what led here, not all that ever was. */
const MOST_EARLIER = 40;

function earlierPool(material: StoryMaterial): Pool | undefined {
  const own = new Set(material.articles.map(({ article }) => article.id));
  const articles = material.earlier
    .flatMap((earlier) => earlier.articles)
    .filter(({ article }) => !own.has(article.id))
    .slice(-MOST_EARLIER);
  if (articles.length === 0) return undefined;
  const reading = readStory({ ...material, articles, earlier: [] });
  const features = measure(reading);
  return { reading, features, scores: features.map((f) => scoreOf(f, DEFAULT_WEIGHTS)) };
}

/** What was looked up for the story itself, before what is known anyway. */
function knowledgeFor({ knowledge: own }: StoryMaterial, shared: KnowledgeBase | undefined): KnowledgeBase | undefined {
  if (own === undefined) return shared;
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  return { candidates: (name) => shared?.candidates(name) ?? [], entry: (id) => byId.get(id) ?? shared?.entry(id) };
}

type Content = Pick<
  Brief,
  "whatHappened" | "behindTheHeadline" | "whatThePapersSay" | "howWeGotHere" | "goDeeper" | "commonQuestions" | "topics"
>;

/** The order decides who may use a sentence first. */
function sections(desk: Desk, context: VerifyContext, resources: BriefResources, created: string): Content {
  const account = whatHappened(desk, context);
  const foreseen = forecast(desk);
  const differences = disputes(desk);
  const pool = earlierPool(desk.reading.material);
  const history = howWeGotHere(desk, account, pool);
  const found = themes(desk);
  const expected = [...foreseen, ...appointments(desk, foreseen)];
  const positions = differences.flatMap((one) => one.positions.map(({ statement }) => statement));
  const beside = [...history, ...found].flatMap(({ statements }) => statements);
  const happened = withDead(desk, account, [...beside, ...positions, ...expected]);
  const { deeper, common } = shared(questionsOf(desk, context, happened));
  const answered = new Set([...deeper, ...common].flatMap(({ told }) => told));
  const outlets = outletsSay(desk, context, [...happened, ...positions], answered);
  for (const passage of answered) desk.note(passage);
  const due = record(desk, pool);
  const matrix = claimMatrix(desk);
  const missing = leftOut(desk);
  const sideBySide = together(desk, context, happened);
  const content = {
    whatHappened: happened,
    behindTheHeadline: { themes: found, forecast: [...expected, ...due] },
    whatThePapersSay: {
      ...{ outlets, agreements: agreements(desk, context), disputes: differences },
      ...(matrix ? { matrix } : {}),
      ...(missing.length > 0 ? { leftOut: missing } : {}),
      ...(sideBySide.length > 0 ? { together: sideBySide } : {}),
    },
    howWeGotHere: history,
    goDeeper: deeper.map(({ question, answer }) => ({ question, answer })),
    commonQuestions: commonQuestions(desk, common),
  };
  const texts = [desk.headline, ...everyStatement(content).map(({ text }) => text)];
  const printed = printedOn(texts, desk.reading.vocabulary);
  const knowledge = knowledgeFor(desk.reading.material, resources.knowledge);
  return { ...content, topics: topics(desk, printed, knowledge, created) };
}

function assemble(reading: Reading, desk: Desk, content: Content, resources: BriefResources): Brief {
  const { story, created } = reading.material;
  const headline = desk.headline;
  return {
    format: 1,
    story: {
      id: story.id,
      slug: slugify(headline),
      headline,
      language: reading.articles[0]?.article.language ?? "und",
      started: story.started,
      updated: story.updated,
      version: 1,
    },
    articles: listed(reading, content),
    ...content,
    provenance: {
      engine: ENGINE,
      engineVersion: resources.engineVersion,
      created,
      inputs: digest(
        inputsOf(reading.material)
          .map(({ article }) => `${article.id} ${article.digest}`)
          .join("\n"),
      ),
      rejected: desk.rejected,
    },
  };
}

/** The story's articles, then those of earlier stories that its history or its record of forecasts cites. */
function listed(reading: Reading, content: Content): BriefArticle[] {
  const backward = [
    ...content.howWeGotHere.flatMap(({ statements }) => statements),
    ...content.behindTheHeadline.forecast,
  ];
  const cited = new Set(backward.flatMap((s) => s.citations.map(({ articleId }) => articleId)));
  for (const { article } of reading.articles) cited.delete(article.id);
  const past = reading.material.earlier.flatMap((earlier) => earlier.articles);
  return [
    ...reading.articles.map(({ article }) => briefArticle(reading, article)),
    ...past
      .filter(({ article }) => cited.delete(article.id))
      .map(({ article }) => ({ ...briefArticle(reading, article), background: true as const })),
  ];
}

function briefArticle(reading: Reading, article: Article): BriefArticle {
  const copy = reading.material.copies.get(article.id);
  const inStory = copy?.copyOf !== undefined && reading.articles.some((other) => other.article.id === copy.copyOf);
  const { outlet } = article;
  return {
    id: article.id,
    url: article.url,
    title: article.title,
    published: article.published ?? "",
    authors: article.authors,
    outlet: {
      id: outlet.id,
      name: outlet.name,
      ...(outlet.country ? { country: outlet.country } : {}),
      ...(outlet.kind ? { kind: outlet.kind } : {}),
      ...(outlet.invented ? { invented: true } : {}),
    },
    ...(copy?.wire ? { wire: copy.wire } : {}),
    ...(inStory ? { copyOf: copy.copyOf! } : {}),
    digest: article.digest,
    ...(article.licence ? { licence: article.licence } : {}),
  };
}

const inputsOf = ({ articles, earlier }: StoryMaterial): AnnotatedArticle[] => [
  ...articles,
  ...earlier.flatMap((one) => one.articles),
];

/** What a reader would call the brief's content: all but when it was made and which version it is. */
const contentKey = (brief: Brief): string =>
  JSON.stringify({
    ...brief,
    story: { ...brief.story, version: 0 },
    articles: brief.articles.map(({ text: _, ...rest }) => rest),
    provenance: { ...brief.provenance, created: "" },
  });

function withVersion(brief: Brief, previous: Brief | undefined): Brief {
  if (!previous) return brief;
  const same = contentKey({ ...brief, story: { ...brief.story } }) === contentKey(previous);
  return { ...brief, story: { ...brief.story, version: previous.story.version + (same ? 0 : 1) } };
}
