import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

const BLOCK = /^(?:P|DIV|LI|H[1-6]|BLOCKQUOTE|PRE|UL|OL|SECTION|ARTICLE|TR|FIGCAPTION)$/;

function blocks(node: Node, out: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) out[out.length - 1] += (child.textContent ?? "").replace(/\s+/g, " ");
    else if (child.nodeType === 1) {
      const block = BLOCK.test(child.nodeName);
      if (block) out.push("");
      if (child.nodeName === "BR") out.push("");
      blocks(child, out);
      if (block) out.push("");
    }
  }
}

/** Paragraphs of the article in a page. */
export function pageBody(html: string): string[] {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  if (!article?.content) return [];
  const out = [""];
  blocks(parseHTML(`<html><body>${article.content}</body></html>`).document.body as unknown as Node, out);
  return out.map((block) => block.trim()).filter(Boolean);
}
