const SKIP = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const TRAILING = /"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g;

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/**
 * JSON text of JSON with comments and trailing commas. Every character keeps its place, so that an error's position
 * is right in the file that was written.
 */
export const plainJson = (text: string): string =>
  text
    .replace(/^\uFEFF/, " ")
    .replace(SKIP, (found) => (found.startsWith('"') ? found : blank(found)))
    .replace(TRAILING, (found) => (found.startsWith('"') ? found : " "));
