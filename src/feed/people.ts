import type { FeedPerson } from "./document.js";

const EMAIL = /[\w.+%-]{1,64}@[\w.-]{1,250}\.[a-z]{2,24}(?:\?subject=\S+)?/i;
const MAX_LENGTH = 1_000;

/** Takes a line such as "me@example.com (Jane Roe)", "Jane Roe <me@example.com>" or "Jane Roe" apart. */
export function parsePerson(line: string): FeedPerson {
  const text = line.trim().slice(0, MAX_LENGTH);
  const found = EMAIL.exec(text)?.[0];
  if (found === undefined) return text === "" ? {} : { name: text };
  const rest = text
    .replace(found, "")
    .replace(/mailto:/i, "")
    .replace(/\(\s*\)|<\s*>|\[\s*\]|&lt;\s*&gt;/g, "")
    .trim()
    .replace(/^\(([\s\S]*)\)$/, "$1")
    .trim();
  return rest === "" ? { email: found } : { name: rest, email: found };
}
