import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parallax, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();

const NAMES = [
  ...["demo", "init", "add", "run", "serve", "doctor", "import", "stories", "brief", "export"],
  ...["extract", "cluster", "briefs", "annotate", "why", "verify", "reproduce", "archive", "timeline"],
];

describe("the command line", () => {
  it("knows every command, and prints help for each", async () => {
    const { code, out } = await parallax(["--help"]);
    expect(code).toBe(0);
    for (const name of NAMES) expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
    for (const name of NAMES) {
      const help = await parallax([name, "--help"]);
      expect(help.code, name).toBe(0);
      for (const option of ["--data <dir>", "--config <file>", "--json", "--quiet"])
        expect(help.out, name).toContain(option);
    }
  });

  it("documents its exit codes", async () => {
    const { out } = await parallax(["--help"]);
    expect(out).toMatch(/Exit codes:\s+0 {2}done\s+1 {2}failed.*\s+2 {2}wrong usage.*\s+3 {2}done, but/);
  });

  it("prints help for -h too", async () => {
    expect(await parallax(["-h"])).toEqual(await parallax(["--help"]));
    expect(await parallax(["brief", "-h"])).toEqual(await parallax(["brief", "--help"]));
  });

  it("prints the version", async () => {
    const { code, out } = await parallax(["--version"]);
    expect([code, /^\d+\.\d+\.\d+\n$/.test(out)]).toEqual([0, true]);
  });

  it.each([
    ["no command", []],
    ["an unknown command", ["publish"]],
    ["an unknown option", ["stories", "--fast"]],
    ["a missing argument", ["brief"]],
    ["too many arguments", ["brief", "a", "b"]],
    ["a bad choice", ["stories", "--format", "xml"]],
    ["a bad number", ["serve", "--port", "http"]],
    ["a port that there is not", ["serve", "--port", "99999"]],
    ["an empty number", ["serve", "--port", ""]],
    ["a missing required option", ["extract", "x.html"]],
    ["nothing to add", ["add", "--data", folder]],
  ])("%s is wrong usage", async (_what, argv) => {
    const { code, out, err } = await parallax(argv);
    expect(code).toBe(2);
    expect(out + err).not.toBe("");
  });

  it("takes the shared options before and after the command's name", async () => {
    const before = await parallax(["--data", join(folder, "x"), "--json", "init"]);
    const after = await parallax(["init", "--data", join(folder, "y"), "--json"]);
    expect([before.code, after.code]).toEqual([0, 0]);
    expect(JSON.parse(before.out)).toMatchObject({ data: join(folder, "x"), articles: 0 });
    expect(JSON.parse(after.out)).toMatchObject({ data: join(folder, "y"), articles: 0 });
  });

  it("takes the data folder from PARALLAX_DATA when none is named", async () => {
    const { out } = await parallax(["init", "--json"], { variables: { PARALLAX_DATA: join(folder, "z") } });
    expect(JSON.parse(out)).toMatchObject({ data: join(folder, "z") });
  });
});

describe("settings files", () => {
  const write = (name: string, text: string): string => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it("that are missing or wrong are wrong usage, and nothing is done", async () => {
    const data = join(folder, "untouched");
    const missing = await parallax(["init", "--data", data, "--config", join(folder, "none.json")]);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("none.json")]);
    const wrong = await parallax(["init", "--data", data, "--config", write("wrong.json", '{"serve": {"prot": 1}}')]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/wrong\.json.*\n.*serve\.prot: there is no such setting/);
    expect((await parallax(["doctor", "--data", data])).out).toContain("holds no store yet");
  });

  it("of `parallax init` are valid, and are read from the data folder", async () => {
    const data = join(folder, "made");
    expect((await parallax(["init", "--data", data])).code).toBe(0);
    expect((await parallax(["doctor", "--data", data])).out).toMatch(/ok +store: 0 articles/);
    writeFileSync(join(data, "parallax.json"), '{"nothing": 1}');
    expect((await parallax(["stories", "--data", data])).code).toBe(2);
  });
});

describe("a folder without a store", () => {
  it.each([
    [["stories"]],
    [["brief", "s1"]],
    [["why", "a1"]],
    [["verify", "s1"]],
    [["reproduce", "s1@1"]],
    [["export", join(folder, "no-site")]],
    [["archive", join(folder, "no.warc.gz")]],
    [["serve", "--port", "0"]],
  ])("is told by %j, with the way out, and stays as it is", async (argv) => {
    const data = join(folder, "mistyped");
    const { code, out, err } = await parallax([...argv, "--data", data]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/mistyped holds no store\..*`parallax init`/);
    for (const path of [data, join(folder, "no-site"), join(folder, "no.warc.gz")])
      expect(existsSync(path)).toBe(false);
  });
});

describe("a store that cannot be used", () => {
  it("fails with a reason and a way out, not with a stack", async () => {
    const data = join(folder, "broken");
    mkdirSync(data);
    writeFileSync(join(data, "parallax.db"), "not a database ".repeat(1000));
    const { code, err } = await parallax(["stories", "--data", data]);
    expect(code).toBe(1);
    expect(err).toMatch(/^parallax: .*parallax\.db is damaged.*\n$/);
  });
});
