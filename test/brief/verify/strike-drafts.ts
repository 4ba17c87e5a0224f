import type { Draft } from "../../../src/brief/verify/draft.js";
import { type Frame, frameWords } from "../../../src/brief/verify/frame.js";
import { cite, context } from "../newsroom.js";

// Sentences of the newsroom's articles on the strike at Saltreach, to be drafted rightly and wrongly.
type Id = "ledger" | "courier" | "reprint";

export const WALKOUT =
  "Dock workers in Saltreach walked out on Wednesday and closed the port, the harbour master said.";
export const COUNT =
  "Union leader Ada Brandt said 340 workers had joined the strike, but the port company counted only 210.";
export const CONTRACT = "“We will not go back without a contract,” Ms Brandt told reporters.";
export const PROMISES =
  "“We will not go back without a contract,” Ms Brandt told reporters. “Nobody here can live on promises.”";
export const OFFER = "The company did not offer a pay rise in February, according to the harbour master, Olan Pryce.";
export const MAYOR = "Mayor Tomas Keel urged both sides to talk before the ferry season begins on 1 May.";
export const MET = "Keel met Brandt yesterday.";
export const SEEN = "A guard saw the crane yesterday evening.";
export const CRANE = "A crane was blocked at the north quay last Friday night.";
export const AGAIN = "Ada Brandt will meet the harbour master next week.";
export const FENCE = "Somebody cut a fence last night.";
export const LAMP = "The oldest lamp of the quay was sold last June.";
export const BUILT = "In May 2024, a second crane was built.";
export const MEETS = "Saltreach Thursday became the last port to close.";
export const HOPE = "He said he was hopeful that a deal could be reached by Friday.";
export const EMPTY = "The north quay lay empty at noon (Photo: Jan Vale, Daily Tide).";
export const GONE = "He said that the last ship had gone.";
export const EJECTED = "Lena Marsh said that a male customer had been put out of the harbour inn.";
export const RETURNED = "She reportedly returned with a knife and forced the door.";
export const SWEPT = "Mira Holt swept the quay (Photo: Mira Holt, Daily Tide).";
export const UNPAID = "She said that nobody had paid her.";
export const ARRESTS =
  "Two men were arrested at the gate, and 14 people were treated for smoke after tyres were burned.";
export const SPREAD = "The strike may spread to Venport if the talks fail, Pryce said.";
export const SHOTS = "Police said no shots were fired.";
export const GRAIN = "Saltreach handles 60 per cent of the country's grain, which is worth 2.5 billion crowns a year.";
export const TALKS =
  "The port company offered talks on Thursday, a day after dock workers in Saltreach closed the port.";
export const GATES = "“The gates are open to anybody who wants to work,” Marsh said.";
export const LYING = "Union leader Ada Brandt accused Marsh of lying about the pay offer.";
export const PRICES = "Grain prices rose by 4 per cent on Thursday after dock workers in Saltreach closed the port.";

export const draft = (text: string, id: Id, words: string, more: Partial<Draft> = {}): Draft => ({
  text,
  citations: [cite(id, words)],
  ...more,
});
export const framed = (frame: Frame, body: string, id: Id, words: string, others: Draft["citations"] = []): Draft => {
  const sources = frame.articleIds.map((article) => context.sources.get(article)!);
  return { text: frameWords(frame, sources) + body, citations: [cite(id, words), ...others], frame };
};
