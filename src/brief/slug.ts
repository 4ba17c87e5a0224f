/** Lower-case words of a title joined by hyphens, for addresses; at most about 80 characters, never cut within a word. */
export function slugify(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’'‘]/g, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  let slug = "";
  for (const word of words ?? []) {
    if (slug.length + word.length + 1 > 80) break;
    slug += (slug ? "-" : "") + word;
  }
  return slug || "story";
}
