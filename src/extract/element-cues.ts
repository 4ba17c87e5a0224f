import type { HtmlElement } from "./html-tree.js";

/**
 * What an element's own marks (tag, role, class, id) say of the text below it. `suspect` is a hint that is weighed against
 * how much of the page's prose stands there, `boilerplate` a strong one; `never` is no hint.
 */
export type Cue = "none" | "never" | "boilerplate" | "suspect" | "body";

const NEVER = new Set(
  "script style noscript template svg math canvas iframe object embed applet select option optgroup datalist textarea input button dialog menu audio video map head".split(
    " ",
  ),
);
const BOILERPLATE_TAGS = new Set(["nav", "footer", "aside", "figcaption", "caption"]);
/** Their classes name what the data is about. */
const TABLE_PARTS = new Set(["tbody", "tr", "td", "th"]);
const SUSPECT_TAGS = new Set(["address", "header"]);
const BOILERPLATE_ROLES =
  /^(?:navigation|complementary|banner|contentinfo|dialog|alertdialog|menu|menubar|search|toolbar|tooltip|tablist|doc-footnote)$/;

/** Whole words of class names and ids, after camelCase, `-` and `_` are taken apart. */
const BOILERPLATE_WORDS =
  /\b(?:nav|navbar|navigation|menu|submenu|breadcrumb|breadcrumbs|sidebar|sidebars|comment|comments|commentlist|disqus|livefyre|viafoura|respond|replies|related|relateds|recirc|recirculation|recommend|recommended|recommendation|recommendations|outbrain|taboola|zergnet|revcontent|mgid|newsletter|newsletters|cookie|cookies|gdpr|consent|mostpopular|mostread|upnext|nextup|readmore|seealso|alsoread|morestories|morefrom|footer|sharebar|sharedaddy|addthis|sharethis|popup|popups|trending|login|register|tagcloud|taglist|authorbox|advert|adverts|advertisement|advertising|adslot|adunit|sponsored)\b/;
/** Words that are as often the name of something else. */
const SUSPECT_WORDS =
  /\b(?:ad|ads|adv|adbox|dfp|sponsor|promo|promos|promotion|promobox|crumb|crumbs|masthead|rail|social|socials|share|shares|sharing|sharer|follow|followus|subscribe|subscription|subscriptions|signup|optin|mailchimp|paywall|modal|overlay|lightbox|caption|captions|figcaption|byline|bylines|byl|dateline|timestamp|author|authors|bio|biography|tag|tags|keywords|categories|popular|latest|pagination|pager|pagenav|prevnext|rating|ratings|print|printer|toolbar|tools|utility|widget|widgets|credit|credits|copyright|disclaimer|disclosure|correction|hidden|hide|invisible|offscreen|visuallyhidden|screenreader|tooltip|dropdown|accordion|carousel|slideshow|gallery|slider|thumbnail|thumbnails|teaser|teasers|playlist|player|videoplayer|jwplayer|poll|quiz|survey|donate|donation|contribute|account|search|searchbox|banner|metadata|postmeta|entrymeta|infobar|kicker|eyebrow|partner|partners|affiliate|shop|shopping|buy|ticker|stock|feedback|notification|notice|toc|supplementary|additional|supplemental|entry meta|post meta|postmeta|entrymeta)\b/;
/** Pairs and longer forms that single words would not show. */
const SUSPECT_PHRASES =
  /\b(?:read (?:more|next|also|this)|see also|also (?:read|like|on)|you may|more (?:from|on|stories|news|in)|most (?:read|popular|viewed|shared)|up next|next (?:article|story|post)|prev(?:ious)? (?:article|story|post)|sign up|screen reader|sr only|visually hidden|image (?:credit|caption|source)|photo (?:credit|caption)|wp caption|post (?:meta|nav|tags|footer|header)|entry (?:meta|footer|header|utility)|article (?:meta|footer|header|tags|info|related|tools|actions|share|byline|date)|story (?:meta|footer|header|tags|tools|links|related)|author (?:info|box|bio|card|name|image)|about (?:the )?author|in article (?:ad|promo|related)|pull ?quote|inline (?:related|promo|link|newsletter)|call to action|cta)\b/;
/** Words that make a match above harmless: wrappers are often named after everything they may hold. */
const BODY_WORDS =
  /\b(?:article (?:body|content|text|copy|main|paragraphs?)|story (?:body|content|text|copy)|post (?:body|content|text|entry)|entry content|body (?:copy|content|text)|main content|content (?:body|article|main)|articlebody|storybody|storytext|articletext|articlecontent|postcontent|entrycontent|bodycopy|rich ?text|prose|paragraph)\b/;

const cache = new Map<string, Cue>();
const MAX_CACHE = 5_000;
const MAX_MARKS = 300;

/** Tokens that state what a thing is about or in what state it is, not what it is for. */
const STATE =
  /^(?:post|category|tag|status|type|format|has|is|no|js|author|topics?|term|hentry|elementor|col|row|container|u|size|align|theme)-|-(?:enabled?|disabled?|active)$|\bwith\b|label-hidden|display-label|_?no-?(?:sidebar|ads?)/;

/** The words of one class name or id, apart; empty for one that means nothing. */
function wordsOf(token: string): string {
  if (STATE.test(token)) return "";
  if (/[A-Z]/.test(token) && /^[a-zA-Z]{4,8}$/.test(token) && !/^[A-Z]?[a-z]+(?:[A-Z][a-z]{2,})*$/.test(token))
    return "";
  return token
    .replace(/([a-z]{2})([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}

function cueOfMarks(marks: string): Cue {
  const known = cache.get(marks);
  if (known !== undefined) return known;
  let cue: Cue = "none";
  for (const token of marks.slice(0, MAX_MARKS).split(/\s+/)) {
    const text = wordsOf(token);
    if (text === "") continue;
    if (BODY_WORDS.test(text)) {
      cue = "body";
      break;
    }
    if (BOILERPLATE_WORDS.test(text)) cue = "boilerplate";
    else if (cue === "none" && (SUSPECT_WORDS.test(text) || SUSPECT_PHRASES.test(text))) cue = "suspect";
  }
  if (cache.size >= MAX_CACHE) cache.clear();
  cache.set(marks, cue);
  return cue;
}

/** See `Cue`. */
export function cueOf(element: HtmlElement): Cue {
  const { name, attributes } = element;
  if (NEVER.has(name)) return "never";
  if (name === "html" || name === "body" || name === "main") return "none";
  if (/articlebody/i.test(attributes.itemprop ?? "")) return "body";
  if (attributes.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? ""))
    return "boilerplate";
  if (BOILERPLATE_TAGS.has(name) || (attributes.role !== undefined && BOILERPLATE_ROLES.test(attributes.role)))
    return "boilerplate";
  if (SUSPECT_TAGS.has(name)) return "suspect";
  const marks = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  const cue = marks.length > 1 ? cueOfMarks(marks) : "none";
  return cue === "suspect" && TABLE_PARTS.has(name) ? "none" : cue;
}
