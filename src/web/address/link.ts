/** Whether pages are served by a program, or lie as files in a folder and link to each other by file name. */
export type LinkStyle = "served" | "files";

/** Files that are no pages. */
const AS_NAMED = /^\/(?:assets\/|api\/|feed\.xml$|sitemap\.xml$)/;

/** File that a page is written to, relative to the folder of the export. */
export function fileOf(path: string): string {
  if (path === "/") return "index.html";
  return AS_NAMED.test(path) ? path.slice(1) : `${path.slice(1)}.html`;
}

/**
 * Link from one page of the site to another, always relative, so that the site works under any sub-path, and from a
 * folder on a disk in the style `files`.
 */
export function relativeLink(from: string, to: string, style: LinkStyle): string {
  const target = style === "files" ? fileOf(to) : to.slice(1);
  const folders = from.split("/").slice(1, -1);
  const parts = target.split("/");
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared += 1;
  const link = "../".repeat(folders.length - shared) + parts.slice(shared).join("/");
  return link === "" ? "./" : link;
}

/** An address outside the site, fit to be linked: http or https, nothing else. */
export function outwardLink(url: string): string | undefined {
  try {
    const parsed = new URL(url);
    return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}
