import { describe, expect, it } from "vitest";
import { plainJson } from "../../src/pipeline/jsonc.js";
import { readSettings } from "../../src/pipeline/read-settings.js";
import { defaultSettings } from "../../src/pipeline/settings.js";

describe("settings", () => {
  it("have the published limits as their defaults", () => {
    const { fetch, parse, polite, poll, show, keep, serve } = defaultSettings();
    expect([fetch.connectSeconds, fetch.firstByteSeconds, fetch.totalSeconds, fetch.redirects]).toEqual([5, 10, 30, 5]);
    expect([fetch.ports, fetch.encodings]).toEqual([[80, 443], 2]);
    expect([fetch.maxFeedBytes, fetch.maxPageBytes, fetch.maxImageBytes]).toEqual(
      [10, 5, 5].map((mib) => mib * 1024 ** 2),
    );
    expect(fetch.maxHeaderBytes).toBe(32 * 1024);
    expect(parse.extractionSeconds).toBe(5);
    expect([polite.delaySeconds, polite.total]).toEqual([2, 32]);
    expect([poll.minMinutes, poll.maxHours, poll.stopAfterDays]).toEqual([15, 24, 30]);
    expect(show).toEqual({
      quoteShare: 0.1,
      quoteCharacters: 600,
      strict: false,
      strictCharacters: 150,
      sentenceCharacters: 300,
    });
    expect(keep).toEqual({ rawPageDays: 7, textDays: 30, storyDays: 365 });
    expect(serve.shutdownSeconds).toBe(10);
  });

  it("take what a file says, and the default for the rest; comments and trailing commas are fine", () => {
    const settings = readSettings(
      '{ // mine\n "poll": { "minMinutes": 5, }, /* "x": 1 */ "serve": {"baseUrl": "https://a/b//c"} }',
      "f",
    );
    expect(settings.poll).toMatchObject({ minMinutes: 5, maxHours: 24 });
    expect(settings.serve.baseUrl).toBe("https://a/b//c");
  });

  it("name the file, each key at fault and the way out", () => {
    const read = () =>
      readSettings('{"fetch": {"totalSeconds": "x", "totalSecond": 1}, "poll": {"minMinutes": 0}}', "my.json");
    expect(read).toThrow(/^my\.json has settings that cannot be used/);
    expect(read).toThrow(/fetch\.totalSeconds: /);
    expect(read).toThrow(/fetch\.totalSecond: there is no such setting/);
    expect(read).toThrow(/poll\.minMinutes: /);
    expect(read).toThrow(/docs\/settings\.md/);
  });

  it("say where the JSON breaks", () => {
    expect(() => readSettings('{"fetch": {', "my.json")).toThrow(/my\.json is not valid JSON/);
    expect(() => readSettings("[]", "my.json")).toThrow(/my\.json/);
  });
});

describe("JSON with comments", () => {
  it("keeps what looks like a comment in a string, and every character's place", () => {
    const text = '{"a": "http://x/*y*/", // c\n "b": [1, 2,], "c": "\\"//"}';
    expect(plainJson(text).length).toBe(text.length);
    expect(JSON.parse(plainJson(text))).toEqual({ a: "http://x/*y*/", b: [1, 2], c: '"//' });
  });
});
