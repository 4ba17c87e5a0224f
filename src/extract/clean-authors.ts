import { normaliseLine } from "../text/normalise.js";

const AGENCY =
  /\b(?:reuters|associated press|agence france[- ]presse|afp|ap|upi|bloomberg|pti|ians|ani|dpa|xinhua|tass|efe|ansa|kyodo|yonhap|press association|pa media|canadian press|aap|getty images?|newswires?|tribune news service|cnn newsource|the conversation)\b/i;
/** Words that show that a credit is a role, a desk or an organisation. */
const NOT_A_PERSON =
  /\b(?:staff|reporters?|reporting|correspondents?|editors?|editorial|editor-in-chief|desk|bureau|newsroom|team|agency|agencies|wires?|news|newspaper|magazine|media|press|online|digital|web|admin(?:istrator)?|contributors?|contributed|columnists?|writers?|freelance|guest|special|services?|network|tv|radio|channel|today|daily|times|post|journal|herald|tribune|gazette|chronicle|company|inc|ltd|llc|corp|group|foundation|institute|university|photo(?:s|graphy|grapher)?|video|image|images|min(?:ute)?s? read|updated?|published|posted|comments?|follow|subscribe|share|view|read|more|author|anonymous|unknown|user|member|producer|bylines?|sponsored|advertis\w+|partner|podcast|world|sports?|business|politics|entertainment|technology|opinion|about|contact|email|profile|archive|twitter|facebook|linkedin|instagram|website|homepage|bbc|cnn|nbc|abc|cbs|npr|leader|argus|observer|telegraph|independent|inquirer|sentinel|dispatch|examiner|mirror|express|globe|register|advertiser|standard|international|national|global)\b/i;
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|bint|y|e|st\.?|zu|af|av|ul|ur)$/i;
const HONORIFIC = /^(?:mr|mrs|ms|dr|prof|sir|dame|rev|fr|lt|col|gen|capt)\.?$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|esq|obe|mbe|cbe)\.?$/i;
const MAX_AUTHORS = 12;

const plain = (raw: string): string =>
  normaliseLine(raw.slice(0, 2000))
    .replace(/<[^>]{0,200}>/g, " ")
    .replace(/https?:\/\/\S+/g, " ")
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, " ; ")
    .replace(/(?:^|\s)@\w+/g, " ; ")
    .replace(/\([^()]{0,80}\)/g, " ; ")
    .trim();

/** Cuts what follows or precedes the names: "By", "Story by", dates, reading times. */
const withoutFrame = (line: string): string =>
  line
    .replace(
      /^(?:(?:written|reported|posted|published|story|words|text|article|analysis|opinion|review|report)\s+)?by[:\s]+/i,
      "",
    )
    .replace(/^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v)\s+(?=\p{Lu}\p{L}+\s+\p{Lu})/u, "")
    .replace(/^[\p{L} ]{2,24}:\s+/u, "")
    .replace(
      /\b(?:updated|published|posted|last modified|first published|publiziert|veröffentlicht|publié|publicado)\b.*$/i,
      "",
    )
    .replace(/\b\d{1,2}\s*(?:min(?:ute)?s?|hours?|days?)\b.*$/i, "")
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$/i, "")
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d.*$/i, "");

const caseOf = (word: string): string =>
  word.length > 2 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word) && !/^(?:[A-Z]\.)+$/.test(word)
    ? word.toLowerCase().replace(/(^|[-'’.])(\p{Ll})/gu, (_, a: string, b: string) => a + b.toUpperCase())
    : word;

/** One name in its plain form, or nothing when it does not look like a person's. */
function personName(part: string, trusted: boolean): string | undefined {
  const bare = part.replace(/^[\s.,:;|–—-]+|[\s,:;|–—-]+$/g, "").replace(/['’]s$/, "");
  if (/^the\s/i.test(bare) || bare.length < 2 || bare.length > 60 || /[\d@#<>{}[\]=_/\\?!*"“”]/.test(bare))
    return undefined;
  if (NOT_A_PERSON.test(bare) || AGENCY.test(bare)) return undefined;
  let words = bare.split(" ");
  while (words.length > 2 && HONORIFIC.test(words[0]!)) words = words.slice(1);
  if (words.length > 6) return undefined;
  const cased = /\p{Lu}|\p{Ll}/u.test(bare);
  if (!cased) return /\p{L}/u.test(bare) ? bare : undefined;
  if (words.length === 1 && !(trusted && /^\p{Lu}[\p{L}'’-]{2,}$/u.test(bare))) return undefined;
  if (trusted && bare === bare.toLowerCase())
    words = words.map((word) => (PARTICLE.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  if (
    !words.every(
      (word, i) =>
        /^\p{Lu}/u.test(word) ||
        /^['’]?\p{L}['’]\p{Lu}/u.test(word) ||
        (PARTICLE.test(word) && i < words.length - 1) ||
        /^[\p{Ll}]{1,3}-\p{Lu}/u.test(word) ||
        !/\p{Ll}|\p{Lu}/u.test(word),
    )
  )
    return undefined;
  const shouting = bare === bare.toUpperCase();
  return words.map((word) => (shouting ? caseOf(word) : word)).join(" ");
}

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether a name is the outlet's own, or stands in it ("Harbour Post" in "harbourpost.example"). */
const isOutlet = (name: string, outlet: string): boolean =>
  outlet !== "" && folded(name).length > 3 && outlet.includes(folded(name));

/**
 * The people a byline names, in order, each once: no role, desk, agency, outlet, date or reading time.
 * `trusted` is for a source that says of each entry that it is a person; then a single word may be a name.
 */
export function cleanAuthors(
  raw: string | readonly string[],
  options: { readonly trusted?: boolean; readonly outlet?: string } = {},
): string[] {
  const found = new Map<string, string>();
  const outlet = folded(options.outlet ?? "");
  for (const entry of (typeof raw === "string" ? [raw] : raw).slice(0, 50)) {
    const parts = withoutFrame(plain(entry)).split(
      /\s*(?:[;|•·\n]|(?<=\p{L}{3})\.\s+(?=\p{Lu})|\s[–—-]\s|,(?!\s*(?:jr|sr|ii|iii|phd)\b)|\s(?:and|with|und|et|y|e|&|\+)\s|(?<=[\d|,;:.)\]]|[ap]m|\b[A-Z]{2,4})\s+by\s)\s*/iu,
    );
    for (const part of parts) {
      const name = personName(
        withoutFrame(part).replace(/,?\s+(?:in|from)\s+\p{Lu}.*$/u, ""),
        options.trusted ?? false,
      );
      if (name === undefined || SUFFIX.test(name) || isOutlet(name, outlet)) continue;
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
      if (found.size >= MAX_AUTHORS) return [...found.values()];
    }
  }
  return [...found.values()];
}
