import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileOf, outwardLink, relativeLink } from "../../src/web/address/link.js";
import { segment, unsegment } from "../../src/web/address/segment.js";

describe("segment", () => {
  it("can be undone for every well-formed string, and stays a plain name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        const name = segment(value);
        expect(unsegment(name)).toBe(value);
        expect(name).toMatch(/^[A-Za-z0-9_.~-]*$/);
        expect(name).not.toMatch(/^\.|\.$|\.\./);
      }),
    );
  });

  it("leaves ordinary keys as they are and defuses the others", () => {
    expect(segment("kestria-prisoner-releases")).toBe("kestria-prisoner-releases");
    expect(segment("news.example.org")).toBe("news.example.org");
    expect(segment("../../etc/passwd")).toBe("~2e~2e~2f~2e~2e~2fetc~2fpasswd");
    expect(segment("..")).toBe("~2e~2e");
  });

  it("accepts one form only", () => {
    for (const other of ["~61", "~2E", "~", "~zz", "a~2", "..", "~ff~fe"]) expect(unsegment(other)).toBeUndefined();
  });
});

describe("relativeLink", () => {
  const cases = [
    ["/", "/about", "about", "about.html"],
    ["/", "/", "./", "index.html"],
    ["/stories/a", "/", "../", "../index.html"],
    ["/stories/a", "/stories/b", "b", "b.html"],
    ["/stories/a", "/stories/a/citations/1-2", "a/citations/1-2", "a/citations/1-2.html"],
    ["/stories/a/citations/1-2", "/stories/a", "../../a", "../../a.html"],
    ["/stories/a/citations/1-2", "/assets/site.css", "../../../assets/site.css", "../../../assets/site.css"],
    ["/topics", "/topics/x.y", "topics/x.y", "topics/x.y.html"],
  ] as const;

  it.each(cases)("from %s to %s", (from, to, served, files) => {
    expect(relativeLink(from, to, "served")).toBe(served);
    expect(relativeLink(from, to, "files")).toBe(files);
    // A browser arrives where it should, under any sub-path and from a folder.
    expect(new URL(served, `https://host.example/sub${from}`).pathname).toBe(`/sub${to}`);
    expect(new URL(files, `file:///site/${fileOf(from)}`).pathname).toBe(`/site/${fileOf(to)}`);
  });
});

describe("outwardLink", () => {
  it("lets only http and https out", () => {
    expect(outwardLink("https://news.example/a?b=1#c")).toBe("https://news.example/a?b=1#c");
    for (const url of [
      "javascript:alert(1)",
      "java\nscript:alert(1)",
      " JaVaScRiPt:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "file:///etc/passwd",
      "//evil.example",
      "/relative",
      "",
    ]) {
      expect(outwardLink(url)).toBeUndefined();
    }
  });
});
