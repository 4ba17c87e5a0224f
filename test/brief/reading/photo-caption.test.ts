import { describe, expect, it } from "vitest";
import { isHeadCaption, isPhotoCaption } from "../../../src/brief/reading/photo-caption.js";
import { readStory } from "../../../src/brief/reading/reading.js";
import { annotatedArticle } from "../annotated-article.js";

const CAPTIONS = [
  "This photo released by the harbour office shows Olan Keel, who was one of two sailors shot in Saltreach, Friday, Oct. 24, 2014.",
  "Harbour guards dressed in heavy gear leave the quay of Saltreach, where a sailor was shot by two men, in Saltreach, Friday, Oct. 24, 2014.",
  "A harbour guard talks on a telephone at the quay where a sailor was shot by a man who then took two boats, in Saltreach, Friday, Oct. 24, 2014.",
  "The sun sets over Somerset Avenue on Tuesday night, as neighbours gather at the scene of a shooting.",
  "Firefighters work at the scene of a fire that destroyed the customs house of Saltreach.",
  "A woman walks past a poster of the mayor in the old town of Saltreach on Monday.",
  "A woman wearing a Saltreach flag holds a banner at a rally on 12 February in Venport.",
  "Law enforcement officers dressed in grey leave the fairgrounds to help in the search of the hills.",
  "Mayor Ida Brandt, second from left, leaves the church of Saltreach after the service on Wednesday, July 16, 2014.",
  "Harbour master Tony Hale, left, listens to chairman Olan Pryce outside the town hall.",
  "Her brother Olan Pryce arrives at the trial of the harbour master in Saltreach.",
  "Investigators at the scene Tuesday night of a house in Keel County, where three people were found.",
  "Remains of the net factory smolder on Tuesday morning in Saltreach.",
  "Demolition teams bring down the rest of the tower, late Sunday, July 4, 2021, in Saltreach.",
  "Keel County Sheriff's Office Olan James Pryce shot up a shop in Venport before he went home.",
  "Keel TV's Ada Brandt has the story of a fire that took the customs house of Saltreach.",
  "Keel County Sheriff Olan Pryce updates the search for the two men of Saltreach.",
  "Saltreach Tide reporter Ada Brandt recaps the night, with a fire in Venport among other things.",
  "Image 12 of 33 A shooting suspect surrenders to the harbour guard after four hours.",
  "2 men charged in death of a docker who had sung for the mayor.",
  "Ada Brandt hosts KEEL NOW for May 13, 2013, covering the fires of the weekend.",
  "Police respond after five people were hurt on the grain quay of Saltreach.",
];
const REPORTS = [
  "The couple sets the strategy of the foundation, which spends five billion crowns a year on schools.",
  "A candlelight vigil in Saltreach for the dock workers was broken up by police on Monday night.",
  "One person lay near a bicycle that was on its side in the road to Venport.",
  "Fans line up against the wall of the court at 07:30 every morning for one of the few seats.",
  "The people in the streets represent all walks of life, from young people to families with children.",
  "Firefighters work in shifts of twelve hours, the harbour master said.",
  "Firefighters worked at the scene of the fire until Tuesday, Feb. 12.",
  "Troops and tanks stood guard as protesters went on with their calls for a vote.",
  "The council votes on Tuesday, Feb. 12 on the offer of the port company.",
  "The party of the left, which is in office, listens to nobody.",
  "Investigators at the scene found three people in the house, the sheriff said.",
  "Keel County Sheriff's Office Sergeant Olan Pryce said that the shop had been shot up.",
  "The Keel Police Department Major Crimes Unit has taken over the search for the man.",
  "Keel Police Department Major Crimes Unit is leading the search for the man.",
  "Remains of the net factory were found on Tuesday morning in Saltreach.",
  "Medics at the scene in Harlow fought to save the driver of the lorry.",
  "Firefighters at the scene of the blaze knew that nobody was in the house.",
  "The harbour office in Venport hosts fairs and meetings of the council, and has the details of each on its wall.",
  "Keel has more ships than Venport and a quay for each of them.",
  "2 of the men were charged in the death of a docker on Monday.",
  "31 people were killed in a crash of two buses near Venport on Sunday, the police said.",
  "10 soldiers killed over the weekend were named by the army.",
  "Keel was executed by lethal injection at the state prison in Venport, Tuesday, Sept. 10, 2013.",
  "The bomb went off outside the mayor's office in Saltreach, Friday, July 22, 2011.",
  "A guard who works at the port of Saltreach was shot by two men in Venport, Friday, July 22, 2011.",
  "The owner of the salt works died at the hospital in Saltreach, Friday, July 22, 2011.",
  "Prime Minister Olan Keel hosts NATO leaders in Venport on Monday for talks on the war.",
];

describe("captions of photographs", () => {
  it("are known by what they show", () => {
    for (const text of CAPTIONS) expect(isPhotoCaption(text), text).toBe(true);
  });

  it("are not what a report tells", () => {
    for (const text of REPORTS) expect(isPhotoCaption(text), text).toBe(false);
  });

  it("are no sentence of a brief", () => {
    const one = annotatedArticle({
      ...{ id: "a", outlet: "The Ledger", published: "2026-03-10T09:00:00Z", title: "Fire at Saltreach" },
      text: [CAPTIONS[1], REPORTS[6]].join("\n"),
    });
    const story = { id: "s", articleIds: ["a"], started: "2026-03-10", updated: "2026-03-10", thread: [] };
    const { passages } = readStory({ story, articles: [one], copies: new Map(), earlier: [], created: "2026-03-13" });
    expect(passages.map(({ text }) => text.slice(0, 18))).toEqual(["Firefighters worke"]);
  });
});

it("takes what a picture shows for a caption at the head of a text without a title", () => {
  for (const caption of [
    "Oil floats on the surface of the water near a controlled burn off Saltreach in the Lisk bay.",
    "Oil sheen is seen among the ships that help near the wreck of the ferry off Saltreach.",
    "Images of the wreck taken from a film of 26 May after the leak of the ferry was stopped.",
  ])
    expect(isHeadCaption(caption)).toBe(true);
  expect(isHeadCaption("Oil has floated on the surface of the Lisk bay since the ferry sank in May.")).toBe(false);
  expect(isPhotoCaption("Crews clean a beach of the Lisk bay in Saltreach, Kestria, May 24, 2010.")).toBe(true);
});
