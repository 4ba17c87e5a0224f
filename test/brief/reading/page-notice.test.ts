import { describe, expect, it } from "vitest";
import { isRunTogether } from "../../../src/brief/reading/caption.js";
import { datelineLength } from "../../../src/brief/reading/lead-in.js";
import { isPageNotice } from "../../../src/brief/reading/page-notice.js";

describe("what a page says of itself", () => {
  it.each([
    "Most stock quote data provided by KEELS.",
    "All content of the Keel Indexes is proprietary to Keel & Company, Inc.",
    "BRANDT (on camera): There are many more soldiers on the streets of Saltreach today.",
    "NEW: The mayor says that the port could be opened on Friday if the oil is gone.",
    "Illustration: Keel LLC The company put up the picture on Monday after a reader had written.",
    "The Harbour's coverage of the events in Saltreach will continue after this.",
    "Others will read “the port was never safe” “We closed it in May and nobody came” the mayor said.",
    "Ida Brandt says that the two of them are “twins” ‘The port will burn.",
    "(END VIDEO CLIP) BRANDT: There are many more soldiers on the streets of Saltreach today.",
    "IDA BRANDT, K.P.L. HARBOUR SECRETARY: There are many more soldiers on the streets today.",
    "Nile TV is just now reporting several people have been killed in the port -- Olan.",
    "2:30 pm ET - Brandt speaks - The mayor defends the port when she speaks before the council.",
    "Well, the rising in the east did not begin in Saltreach but spread across the bay.",
    "The total for Saltreach should have been 4,651 barrels a day, and for Venport, 12,584.",
    "Sentencing in Keel case -- Prosecutors say the man who killed the clerk should stay in prison.",
    "The following correction was printed on Tuesday: the port was closed in May.",
    "This commenter is an editor, a reporter or a producer of the Harbour.",
    "Harbour Press Room is the official website for Harbour's public relations team.",
    "Latest data shows a huge increase .",
    "Continue to follow Harbour 3 and Harbour 2 as the case moves forward.",
    "Read here for more crowd reaction, plus a roundup of what was said.",
    "Olan Keel/Saltreach Daily Tide What sparked the fight is unclear.",
    "Disclaimer The Harbour cannot be held liable for any irregularity in these figures.",
    "Would you like to make this your default edition?",
    "Harbour fan badge holders consistently post smart, timely comments about the clubs of Saltreach.",
    "Daily Tide reporters or editors recommend this comment or reader post.",
    "Replies to those posts appear here, as well as posts by staff writers.",
    "You've selected the Kestrian edition.",
    "Check out the harbour tracker of the Tide to get familiar with the project.",
    "Some comments edited for length or clarity.",
    "Developments, as the Tide has them, in the bay: (Update 5:30 a.m. in Keel) Even as the sun rose, crowds stayed.",
    "Keel News Service The Keel News Service is the premier news wire service covering the upper bay.",
    "Memorials are preferred to the animal shelter of Saltreach or to the school at 4620 Harbour Drive.",
    "The defendants are presumed innocent until and unless proven guilty.",
    "The charges in the indictment are merely accusations, and all defendants are presumed innocent until proven guilty.",
    "Memorials may be made to Saltreach Harbour School for its library.",
    "Posted: Monday, May 4, 2026",
    "Visitation: Thursday from 2:00 p.m. until 6:00 p.m. in the funeral home of Saltreach.",
  ])("%s", (sentence) => expect(isPageNotice(sentence)).toBe(true));

  it.each([
    "The mayor said the port should have been closed in May and the crews warned.",
    "The council met on Monday -- Olan Keel said it would.",
    "The crude reached the coast 24 hours ahead of time -- Gov. Ida Brandt said that it would.",
    "Well over a hundred ships lay in the bay on Monday.",
    "The video was posted by a reader of the paper, who lives near the port of Saltreach.",
    "Ada Brandt told Fox News’ “Harbour” that the port was closed in May.",
    "Keel Line said that the rights to its charts are its own, and that others must not copy them.",
    "Reading here was never easy, and the crews of Saltreach continue to follow the charts of the old Keel/Brandt survey.",
    "The CNN/ORC poll found that the port is liked by most of those who were asked.",
    "Read on the floor of the council, the letter of the mayor made three demands.",
    "Some comments of the mayor were left out, the council said, and edited for the minutes.",
    "The port (updated in 2010) was closed by the mayor.",
    "Badge holders at the plant were searched after the theft of 40 kilograms of copper.",
    "See more than 300 jobs go, the union warned the council.",
    "Check out times at the hotel were changed after the fire.",
    "Two reporters of a news agency covering the strike in Saltreach were shot dead on Monday.",
    "The editor of a small news site covering the smugglers of the bay was found dead near Venport.",
    "Ida Brandt is the editor of a news service covering the bay, and was held on Monday.",
    "Under the law of Kestria a suspect is presumed innocent until proven guilty, the mayor told the council.",
    "The defendants are presumed innocent until proven guilty, the judge told the jurors of Saltreach.",
    "War memorials can be made safe for about 2 million crowns, the council said.",
    "The old harbour memorials are made of stone and will be moved to the park.",
    "Memorials may be made to look older than they are, the council was told.",
    "The union set a deadline: Friday at noon, or 4,000 dockers walk out.",
    "Rain spoiled Saltreach: Friday's play was called off after 40 minutes.",
    "Deadline for dockers: Friday at noon the port shuts its gates.",
    "Update on the port: the mayor said that it could be opened on Friday.",
  ])("is not: %s", (sentence) => expect(isPageNotice(sentence)).toBe(false));

  it.each([
    ["By the CNN Wire Staff President Ada Brandt will lift the state of emergency.", "President Ada"],
    ["By Olan Keel for CNN Prime Minister Ada Brandt said leaders had to listen.", "Prime Minister"],
    ["By Olan Keel Science correspondent, BBC News A study of the spill has found oil.", "A study"],
    ["By Seth Keel February 7, 2011: 10:44 AM ET Ada Brandt has been missing for ten days.", "Ada Brandt"],
    ["29 September 2011 Last updated at 17:57 GMT Help One of the guards was heard.", "One of"],
    ["(Updated 7:40 p.m. (0240 in Keel)) A senior officer said the mayor had not been forthcoming.", "A senior"],
    ["Page last updated at 08:03 GMT, Tuesday, 26 July 2011 09:03 UK A judge has ruled.", "A judge"],
  ])("is no part of the sentence behind it: %s", (sentence, begins) =>
    expect(sentence.slice(datelineLength(sentence))).toMatch(new RegExp(`^${begins}`)),
  );

  it("knows whose official website is given by a name of letters alone", () => {
    expect(isPageNotice("See the official web site of Çelik's harbour for the hours.")).toBe(true);
    expect(isPageNotice("The port has an official website of Keel-Dray's making.")).toBe(false);
    expect(isPageNotice("The official website of the port was closed.")).toBe(false);
  });

  it("takes nothing off a sentence that opens with By", () => {
    for (const text of ["By Friday the port was closed.", "By May, Keel Line had paid the families."])
      expect(datelineLength(text)).toBe(0);
  });

  it("sees a second sentence behind a date, and before a quotation", () => {
    expect(
      isRunTogether("A concert is planned in Venport on 8 October A judge has ruled that it may be held.", ""),
    ).toBe(true);
    expect(
      isRunTogether(
        "‘We have lost it all,’ mother of the mate says The funeral will be held in Saltreach on Monday.",
        "",
      ),
    ).toBe(true);
    expect(
      isRunTogether("The doctor was bailed in February 2010 Ada Brandt told the court that she had known.", ""),
    ).toBe(true);
    expect(isRunTogether("Five people were hurt in the explosion A “sequence of failures” was to blame.", "")).toBe(
      true,
    );
    expect(isRunTogether("The port was closed in February 2010, and Ada Brandt read “A Harbour” aloud.", "")).toBe(
      false,
    );
  });
});
