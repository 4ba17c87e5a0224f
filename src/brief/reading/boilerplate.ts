/** Wordings of a page's own text, as patterns in small letters, wherever in a sentence they stand. */
const ANYWHERE = String.raw`
  read more
  sign up
  subscri(?:be|ption)
  click here
  advertis(?:e|ing)ments?\b
  all rights reserved
  copyright
  ©
  newsletter
  follow (?:us|him|her|me) on
  contributed to this (?:report|story|article)
  this (?:story|article|report|post|material|page) (?:has been|was|may not|will be|is being|contains|originally|first)
  originally (?:appeared|published)
  associated press (?:writer|reporter|journalist)s?\b
  photos? (?:by|credit|courtesy|via)
  images? (?:by|credit|courtesy|via)
  pictures? (?:by|credit|courtesy|via)
  videos? (?:by|credit|courtesy|via)
  getty images
  photo\)
  \((?:top |bottom |far )?(?:pictured|left|right|above|below|centre|center)(?: inset| photo)?\)
  photograph:
  scroll down
  cookies?\b.*\b(?:policy|site|browser)
  terms of (?:use|service)
  privacy policy
  comments? (?:section|below)
  e-?mail (?:us|me|him|her)
  contact (?:the )?(?:reporter|newsroom)
  breaking news (?:alert|e-?mail)
  live (?:blog|updates)
  stay with
  check back
  developing story
  more (?:details|information) (?:to|as)
  story (?:continues|highlights)
  related (?:article|stor|content|link|coverage)
  watch(?<!\b(?:to|and|could|who|would) watch) (?:the|live|this|more|now)\b
  listen to
  download (?:the|our)
  tap[ ]
  swipe[ ]
  terms and conditions
  personal data
  last updated
  updated at
  posted by(?! (?:the|an?|his|her|their|its|one|some|several|users?|people|police|law|federal|local)\b)
  posted at \d
  post by:
  published (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=,? (?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)|\s*[|•]|\s*$)
  anyone with (?:any )?information
  crime ?stoppers
  call (?:the )?(?:police|detectives|\d)
  reach(?:ed)? (?:him|her|them|me)? ?at
  on twitter(?: at)?:? @
  pic\.twitter
  reporting by
  editing by
  writing by
  additional reporting
  report(?:s|ed|ing) from\b.*\bfor\b.*\bat \d
  share this
  ads? below\b
  articles? below\b
  charts? below\b
  clips? below\b
  galler(?:y|ies) below\b
  interviews? below\b
  maps? below\b
  photos? below\b
  transcripts? below\b
  videos? below\b
  hide caption
  toggle caption
  enlarge this
  skip to
  \{\w{2,12}\}
  \(\([a-z]{2}\)\)
  javascript
  newsroom(?<!america['’]s newsroom)
  our standards`;
/** The same where a word begins. */
const AT_A_WORD = String.raw`
  photo:
  image:
  video:
  hotline\b
  facebook page
  rt @
  is asked to (?:ring|call|phone|contact|e-?mail|write to)\b
  are asked to (?:ring|call|phone|contact|e-?mail|write to)\b
  market data\b.{0,60}\b(?:property|delayed|provided|supplied)\b
  (?:ap|reuters|afp|cnn)\s*\)\s*[-–—]`;
/** The same where they open a sentence. */
const OPENING =
  /^(?:\(update\b|(?:first )?posted (?:by|on|at|in)\b|(?:on|in) this (?:week['’]s )?(?:episode|edition|instal+ment)\b|follow (?:the (?:latest|live)|our)\b|(?:clips?|footage) courtesy\b|buy (?:this )?photo\b|(?:image|galler(?:y|ie)|slide ?show|in pictures|in photos|interactive|infographic|audio|quiz|photo|map|graphic|caption|credit|source|related|more|video|watch|live|update|editor'?s note|correction|note)s?\s*[:|])/i;

/** One pattern for many wordings. Those with one first letter stand together: at each place of a text the letter there leaves few to try. */
function anyOf(wordings: string): string {
  const rests = new Map<string, string[]>();
  for (const wording of wordings.trim().split(/\n\s*/)) {
    const letter = /^[a-z]/.exec(wording)?.[0] ?? "";
    rests.set(letter, [...(rests.get(letter) ?? []), wording.slice(letter.length)]);
  }
  return [...rests].map(([letter, rest]) => `${letter}(?:${rest.join("|")})`).join("|");
}

const WITHIN = new RegExp(`${anyOf(ANYWHERE)}|\\b(?:${anyOf(AT_A_WORD)})`, "i");

/** Whether a sentence is a page's own text, not an article's. */
export const isBoilerplate = (text: string): boolean => OPENING.test(text) || WITHIN.test(text);
