import { describe, expect, it } from "vitest";
import { type CopySnapshot, createCopyDetector } from "../../src/copies/index.js";
import { article } from "../story/fixtures.js";
import { sample, sampleCopies } from "../story/sample.js";

const agency = { outlet: { id: "reuters", name: "Reuters", kind: "news agency" } };
const report = `The government said on Tuesday it had begun freeing 120 people jailed during last year's unrest, the first large release
since the interim president took office in January. Officials gave no list of names. A monitoring group said it could confirm
seventeen releases from three prisons by nightfall, and that about 640 people were still in custody before the announcement.
Relatives who had waited at the gates since dawn said guards told them to come back at the end of the week with identity papers.`;
const other = `Striking dockers shut the country's largest port for a third day on Wednesday, and shipping lines warned that diverted cargo
would take weeks to clear. The union wants a shorter night shift; the port says that would cost it four hundred thousand a week.`;

describe("copy detector", () => {
  it("finds the copies of the sample edition, and no others", () => {
    const detector = createCopyDetector();
    const found = sample.map((item) => detector.add(item)).filter(({ copyOf }) => copyOf !== undefined);
    expect(found.map(({ articleId, copyOf, wire }) => [articleId, copyOf, wire])).toEqual(sampleCopies);
  });

  it("sees through light edits and appended local paragraphs", () => {
    const detector = createCopyDetector();
    detector.add(article("a", "Government frees prisoners", report, agency));
    const edited = `${report.replace("on Tuesday", "Tuesday").replace("seventeen", "17")}\nIn Lisk, the mayor said two residents were among them and that a bus would fetch them on Friday, road and weather allowing.`;
    expect(detector.add(article("b", "Two locals freed", edited))).toMatchObject({
      copyOf: "a",
      group: "a",
      wire: "Reuters",
    });
    expect(detector.add(article("c", "Port strike", other)).copyOf).toBeUndefined();
  });

  it("takes a fuller version for a repetition of the brief that it holds most of, whichever came first", () => {
    const [first, second, third] = report.split(/(?<=\.) /);
    const brief = [first, second, third].join(" ");
    const own = "The interim president's office would not say who had chosen the names or when the next ones leave.";
    const fuller = [first, own, "A monitoring group said it could confirm seventeen releases by the evening."].join(
      " ",
    );
    for (const [one, two] of [
      [brief, fuller],
      [fuller, brief],
    ]) {
      const detector = createCopyDetector();
      detector.add(article("a", "Government frees prisoners", one!));
      expect(detector.add(article("b", "Prisoners leave jails", two!)).copyOf).toBe("a");
    }
  });

  it("knows the agency by dateline, byline and closing bracket, and not by a credit for help", () => {
    const wire = (text: string) => createCopyDetector().add(article("a", "", text)).wire;
    expect(wire(`KANSAS CITY, Mo. (AP) — ${other}`)).toBe("Associated Press");
    expect(wire(`By Jane Doe, Reuters\n\n${other}`)).toBe("Reuters");
    expect(wire(`${other} (AFP)`)).toBe("Agence France-Presse");
    expect(wire(`${other} (Additional reporting by Reuters)`)).toBeUndefined();
    expect(wire(other)).toBeUndefined();
  });

  it("knows a news service that no list has by its name, in brackets or the credit line", () => {
    const wire = (text: string, more: object = {}) => createCopyDetector().add(article("a", "", text, more)).wire;
    expect(wire(`LISK (Northsea Press) - ${other}`)).toBe("Northsea Press");
    expect(wire(`${other} (Harbour News Agency)`)).toBe("Harbour News Agency");
    expect(wire(other, { credit: "Northsea Press" })).toBe("Northsea Press");
    expect(wire(`By Jane Doe, Northsea Press\n\n${other}`)).toBeUndefined();
    expect(wire(`${other} (the free press)`)).toBeUndefined();
    expect(wire(`A review of two books. ${other} (Lisk University Press)`)).toBeUndefined();
    expect(
      wire(`LISK (Free Press) - ${other}`, { outlet: { id: "lisk-free-press", name: "Lisk Free Press" } }),
    ).toBeUndefined();
  });

  it("makes no copies of site furniture", () => {
    const detector = createCopyDetector();
    const furniture =
      "Download our app for breaking news alerts on your phone.\nThe station broadcasts from studios on Mill Street since 1956, every day of the year.";
    const outlet = { outlet: { id: "station", name: "Station" } };
    detector.add(article("a", "Port strike", `${furniture}\n${other.slice(0, 120)}`, outlet));
    expect(
      detector.add(article("b", "Fire at mill", `${furniture}\nA fire broke out at a mill.`, outlet)).copyOf,
    ).toBeUndefined();
  });

  it("turns the direction round when the agency's original comes after a reprint", () => {
    const detector = createCopyDetector();
    detector.add(article("reprint", "Prisoners freed", report, { published: "2026-03-03T10:00:00Z" }));
    const decision = detector.add(
      article("original", "Government frees prisoners", report, { ...agency, published: "2026-03-03T11:00:00Z" }),
    );
    expect(decision.copyOf).toBeUndefined();
    expect(decision.group).toBe("reprint");
    expect(detector.revised()).toMatchObject([{ articleId: "reprint", copyOf: "original", wire: "Reuters" }]);
  });

  it("forgets the oldest, and goes on from a snapshot", () => {
    const small = createCopyDetector({ remembered: 1 });
    small.add(article("a", "", report));
    small.add(article("b", "", other));
    expect(small.add(article("c", "", report)).copyOf).toBeUndefined();
    const straight = createCopyDetector();
    for (const item of sample.slice(0, 9)) straight.add(item);
    const saved = JSON.parse(JSON.stringify(straight.snapshot())) as CopySnapshot;
    const resumed = createCopyDetector({}, saved);
    for (const item of sample.slice(9)) expect(resumed.add(item)).toEqual(straight.add(item));
  });
});
