import { describe, expect, it } from "vitest";
import type { Library } from "../../src/pipeline/library.js";
import { createWebApp, defaultSite } from "../../src/web/index.js";
import { ask, textOf } from "./fixture/ask.js";
import { sampleLibrary } from "./fixture/sample-library.js";

const app = createWebApp({ library: sampleLibrary, site: defaultSite });

describe("every answer", () => {
  it.each(["/", "/stories/kestria-prisoner-releases", "/assets/site.css", "/nowhere"])(
    "%s carries the security headers",
    async (path) => {
      const { headers } = await app.request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("set-cookie")).toBeNull();
    },
  );

  it("asks for https for good only when the site's own address has it", async () => {
    expect((await app.request("/")).headers.get("strict-transport-security")).toBeNull();
    const { headers } = await ask(sampleLibrary, "/", { baseUrl: "https://news.example" });
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
  });

  it("answers GET and HEAD and nothing else", async () => {
    const head = await app.request("/", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
      const reply = await app.request("/", { method });
      expect(reply.status).toBe(405);
      expect(reply.headers.get("allow")).toBe("GET, HEAD");
      expect(reply.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
  });

  it("can be checked again cheaply", async () => {
    const first = await app.request("/stories/kestria-prisoner-releases");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).not.toBe("");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const again = await app.request("/stories/kestria-prisoner-releases", { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });
});

describe("what is not there", () => {
  it("is a page with status 404 whose links work at any depth", async () => {
    const { status, document } = await ask(sampleLibrary, "/a/b/c");
    expect(status).toBe(404);
    expect(textOf(document.querySelector("h1"))).toBe("There is no such page");
    expect(document.querySelector("main a")?.getAttribute("href")).toBe("../../");
    expect(document.querySelector("link[rel=stylesheet]")?.getAttribute("href")).toBe("../../assets/site.css");
  });

  it("HOSTILE 26: `//evil` and `/\\evil` redirect nowhere", async () => {
    for (const path of [
      "//evil.example",
      "//evil.example/stories/s-releases",
      "/%5Cevil.example",
      "/\\evil.example",
      "/stories//evil.example",
    ]) {
      const reply = await app.request(`http://host.example${path}`);
      expect(reply.status, path).toBe(404);
      expect(reply.headers.get("location")).toBeNull();
    }
  });

  it("HOSTILE 27: encoded traversal is 404", async () => {
    for (const path of [
      "/assets/..%2f..%2fpackage.json",
      "/assets/%2e%2e/%2e%2e/etc/passwd",
      "/assets/..%5c..%5cpackage.json",
      "/stories/..%2f..%2fetc%2fpasswd",
      "/stories/%2e%2e%2f",
      "/outlets/%252e%252e%252f",
      "/topics/%00",
      "/topics/%ff%fe",
    ]) {
      expect((await app.request(`http://host.example${path}`)).status, path).toBe(404);
    }
  });

  it("HOSTILE 25: no address makes the site fetch another", async () => {
    for (const path of [
      "/proxy?url=http://127.0.0.1/",
      "/?url=http://127.0.0.1/",
      "/http://127.0.0.1/",
      "/stories/http:~2f~2f127.0.0.1",
    ]) {
      const reply = await app.request(`http://host.example${path}`);
      expect([200, 404]).toContain(reply.status);
      expect(await reply.text()).not.toContain("127.0.0.1");
    }
  });
});

describe("HOSTILE 28: a forged Host", () => {
  it("changes no canonical link", async () => {
    const forged = {
      headers: { Host: "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-For": "10.0.0.1" },
    };
    const { document, markup } = await ask(
      sampleLibrary,
      "/stories/kestria-prisoner-releases",
      { baseUrl: "https://news.example" },
      forged,
    );
    expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      "https://news.example/stories/kestria-prisoner-releases",
    );
    expect(markup).not.toContain("evil.example");
  });

  it("gives none where the site has no address of its own", async () => {
    const { document } = await ask(sampleLibrary, "/", {}, { headers: { Host: "evil.example" } });
    expect(document.querySelector("link[rel=canonical]")).toBeNull();
  });
});

describe("a fault", () => {
  const broken: Library = {
    ...sampleLibrary,
    stories: async () => {
      throw new Error("secret detail <script>");
    },
  };

  it("is reported, and the reader sees a page without detail, status 500", async () => {
    const reported: unknown[] = [];
    const site = createWebApp({
      library: broken,
      site: defaultSite,
      report: (error, path) => reported.push([String(error), path]),
    });
    const reply = await site.request("/");
    expect(reply.status).toBe(500);
    const markup = await reply.text();
    expect(markup).toContain("Something went wrong here");
    expect(markup).not.toContain("secret");
    expect(reported).toEqual([["Error: secret detail <script>", "/"]]);
    expect(reply.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(reply.headers.get("cache-control")).toBe("no-store");
  });
});
