import { describe, expect, it } from "vitest";
import { Html, html, join, jsonBlock } from "../../src/web/views/html.js";

describe("html", () => {
  it("escapes every text, in content and in attributes", () => {
    const hostile = `"><script>alert('1')</script>&amp;`;
    expect(html`<a title="${hostile}">${hostile}</a>`.markup).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;">' +
        "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</a>",
    );
  });

  it("keeps markup of its own making, lists included, and leaves nothing for what is absent", () => {
    expect(html`<p>${html`<b>1</b>`}${["<", html`<i></i>`]}${undefined}${null}${false}${0}</p>`.markup).toBe(
      "<p><b>1</b>&lt;<i></i>0</p>",
    );
    expect(join(["a", html`<br>`], " & ").markup).toBe("a &amp; <br>");
  });

  it("takes no markup from elsewhere", () => {
    expect(() => new Html("<script>", Symbol("made by html") as never)).toThrow(TypeError);
    expect(html`${{ markup: "<script>" } as never}`.markup).not.toContain("<script>");
  });

  it("lets no text end a block of data", () => {
    const data = { headline: "</script><script>alert(1)</script><!--", line: "\u2028&" };
    const { markup } = jsonBlock(data);
    expect(markup.match(/<\/script/g)).toHaveLength(1);
    expect(markup).not.toContain("<!--");
    expect(JSON.parse(markup.replace(/^<script[^>]*>|<\/script>$/g, ""))).toEqual(data);
  });
});
