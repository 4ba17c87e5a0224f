import type { Brief, Statement } from "../model/brief.js";

type Sections = Pick<
  Brief,
  "whatHappened" | "behindTheHeadline" | "whatThePapersSay" | "howWeGotHere" | "goDeeper" | "commonQuestions"
>;

/** Every statement of a brief in the order of the page, those in answers and disputes included. */
export const everyStatement = (brief: Sections): Statement[] => [
  ...brief.whatHappened,
  ...brief.behindTheHeadline.themes.flatMap((theme) => theme.statements),
  ...brief.behindTheHeadline.forecast.flatMap((forecast) =>
    forecast.resolution?.statement ? [forecast, forecast.resolution.statement] : [forecast],
  ),
  ...brief.whatThePapersSay.outlets.flatMap((outlet) => outlet.statements),
  ...brief.whatThePapersSay.agreements,
  ...brief.whatThePapersSay.disputes.flatMap((dispute) => dispute.positions.map((position) => position.statement)),
  ...brief.howWeGotHere.flatMap((event) => event.statements),
  ...brief.goDeeper.flatMap((question) => question.answer),
  ...brief.commonQuestions.flatMap((question) => question.answer),
];
