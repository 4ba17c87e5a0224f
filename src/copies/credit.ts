import type { Article } from "../model/article.js";

/** Agencies by the forms their credits take. Upper-case forms count only in upper case. */
const AGENCIES: ReadonlyArray<readonly [name: string, forms: readonly string[]]> = [
  ["Associated Press", ["AP", "A.P.", "Associated Press", "The Associated Press"]],
  ["Reuters", ["Reuters", "REUTERS", "Thomson Reuters"]],
  ["Agence France-Presse", ["AFP", "Agence France-Presse", "Agence France Presse"]],
  ["United Press International", ["UPI", "United Press International"]],
  ["Bloomberg", ["Bloomberg", "Bloomberg News"]],
  ["PA Media", ["PA", "PA Media", "Press Association"]],
  ["dpa", ["dpa", "DPA", "Deutsche Presse-Agentur"]],
  ["EFE", ["EFE", "Agencia EFE"]],
  ["ANSA", ["ANSA"]],
  ["Xinhua", ["Xinhua", "XINHUA"]],
  ["TASS", ["TASS", "ITAR-TASS"]],
  ["Interfax", ["Interfax"]],
  ["Kyodo News", ["Kyodo", "Kyodo News"]],
  ["Yonhap", ["Yonhap", "Yonhap News Agency"]],
  ["Press Trust of India", ["PTI", "Press Trust of India"]],
  ["ANI", ["ANI", "Asian News International"]],
  ["IANS", ["IANS", "Indo-Asian News Service"]],
  ["Australian Associated Press", ["AAP", "Australian Associated Press"]],
  ["The Canadian Press", ["The Canadian Press", "Canadian Press"]],
  ["City News Service", ["CNS", "City News Service"]],
  ["Sun-Times Media Wire", ["STMW", "Sun-Times Media Wire"]],
  ["Tribune News Service", ["TNS", "Tribune News Service"]],
  ["McClatchy", ["McClatchy Newspapers", "McClatchy-Tribune"]],
  ["CNN", ["CNN Wire", "CNN Newsource"]],
];

/** Agency names by the form in which a credit gives them. */
export function agencyForms(): Map<string, string> {
  return new Map(AGENCIES.flatMap(([name, forms]) => forms.map((form) => [form, name] as const)));
}

/** Characters at the head and the end of a text where a credit stands. */
const HEAD = 200;
const END = 160;
const DATELINE = /^[^\n]{0,80}?\(([^()\n]{2,40})\)\s*[-–—:]/u;
const BYLINE = /^(?:[^\n]{0,80}\n+)?By (?:[^\n,]{2,60}, )?(?:the )?([^\n]{2,40})(?:\n|$)/iu;
const CLOSING_BRACKET = /\(([^()\n]{2,80})\)\s*$/u;
const CLOSING_DASH = /(?:^|\n|[.”"] )[—–-]\s*([^\n]{2,60})\s*$/u;
const CLOSING_LABEL = /(?:^|\n|[.”"] )(?:Report|Source|Credit|Copyright|©)(?:: | )([^\n]{2,60}?)\.?\s*$/iu;

/**
 * A name that says of itself that it is a news service: "Northsea Press", "Harbour News Agency". A newspaper may be called so too ("The
 * Free Press"), so that it counts only in brackets or a credit line, and not for an outlet of that name; a publisher of books is none.
 */
const SERVICE =
  /^(?:the )?((?!.*\b(?:University|College|Academic|Foreign|Free) Press\b)(?:\p{Lu}[\p{L}\p{N}’'&.-]*\s){1,4}(?:Press|Newswire|(?:News|Media|Press|Wire) (?:Wire|Agency|Service|Association)))$/u;

/** A credit for help is no credit for the whole. */
const HELP = /contribut|additional|assist/i;

/** A news service that no list has, where an outlet of another name credits it. */
function serviceIn(words: string, { outlet }: Article): string | undefined {
  const name = SERVICE.exec(words)?.[1];
  const bare = (text: string): string => text.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, "");
  if (name === undefined || bare(outlet.name).includes(bare(name)) || bare(outlet.id).includes(bare(name)))
    return undefined;
  return name;
}

/** `unlisted` names the agency of words that no list has. */
function nameIn(
  words: string,
  forms: ReadonlyMap<string, string>,
  unlisted: (words: string) => string | undefined = () => undefined,
): string | undefined {
  // The first party named has written it: "Meridian Wire; additional reporting by …".
  for (const part of words.split(/[,;/|]| and | with /)) {
    const form = part.trim();
    const name = forms.get(form) ?? forms.get(form.replace(/^the /i, "")) ?? unlisted(form);
    if (name !== undefined) return name;
    if (HELP.test(part)) return undefined;
  }
  return undefined;
}

/**
 * Agency that an article credits with its text: in its credit line, among its authors, in a byline or dateline at its head, or in
 * a bracket, dash or "Report:" at its end. A credit for additional reporting does not count. A news service that no list has is known
 * by its name, in brackets or the credit line. Undefined when it names none.
 */
export function creditedAgency(article: Article, forms: ReadonlyMap<string, string>): string | undefined {
  const { credit, authors, text } = article;
  const unlisted = (words: string): string | undefined => serviceIn(words, article);
  if (credit !== undefined && !HELP.test(credit.slice(0, 20))) {
    const named = nameIn(credit.replace(/^(?:by|source:|report:)\s*/i, ""), forms, unlisted);
    if (named !== undefined) return named;
  }
  for (const author of authors) {
    const named = nameIn(author, forms);
    if (named !== undefined) return named;
  }
  const head = text.slice(0, HEAD);
  const end = text.slice(-END);
  const namedBy = (pattern: RegExp, part: string, other?: typeof unlisted): string | undefined => {
    const words = pattern.exec(part)?.[1];
    return words === undefined ? undefined : nameIn(words, forms, other);
  };
  return (
    namedBy(DATELINE, head, unlisted) ??
    namedBy(BYLINE, head) ??
    namedBy(CLOSING_BRACKET, end, unlisted) ??
    namedBy(CLOSING_DASH, end) ??
    namedBy(CLOSING_LABEL, end)
  );
}

/** Whether an outlet is itself an agency, by what the registry says of it. */
export const isAgency = (kind: string | undefined): boolean =>
  kind !== undefined && /agency|newswire|wire service/i.test(kind);
