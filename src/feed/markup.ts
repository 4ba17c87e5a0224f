import { decodeHtmlText, escapeAttribute } from "./characters.js";
import { parseHtml } from "./parse-html.js";
import { isSafeUrl, resolveUrl } from "./urls.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that prose, tables, pictures and forms are made of; all others lose their tags and keep their text. */
const ELEMENTS = words(
  `a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code col colgroup
  command datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset figcaption figure font footer
  form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd keygen label legend li m map menu meter multicol nav nextid noscript
  ol optgroup option output p pre progress q s samp section select small sound source spacer span strike strong sub sup
  table tbody td textarea tfoot th thead time tr tt u ul var video`,
);

/** Elements whose content is not for readers. */
const SILENT = words("script applet style");

const ATTRIBUTES = words(
  `abbr accept accept-charset accesskey action align alt autocomplete autofocus axis background balance bgcolor bgproperties
  border bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing ch challenge char charoff charset
  checked choff cite class clear color cols colspan compact contenteditable controls coords data datafld datapagesize datasrc
  datetime default delay dir disabled draggable dynsrc enctype end face for form frame galleryimg gutter headers height
  hidden hidefocus high href hreflang hspace icon id inputmode ismap keytype label lang leftspacing list longdesc loop
  loopcount loopend loopstart low lowsrc max maxlength media method min multiple name nohref noshade nowrap open optimum
  pattern ping point-size poster pqg preload prompt radiogroup readonly rel repeat-max repeat-min replace required rev
  rightspacing rows rowspan rules scope selected shape size span src start step style summary suppress tabindex target
  template title toppadding type unselectable urn usemap valign value variable volume vrml vspace width wrap xml:lang`,
);

const VOID = words(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source wbr",
);

/** Attributes that hold an address. */
const ADDRESSES = words(
  `action background cite classid codebase data datasrc dynsrc href icon longdesc lowsrc ping poster profile src template urn
  usemap vrml`,
);

/** What a style may hold: properties that set type and box, and values that are words, numbers and colours. */
const STYLES = words(
  `azimuth background-color border-bottom-color border-collapse border-color border-left-color border-right-color
  border-top-color clear color cursor direction display elevation float font font-family font-size font-style font-variant
  font-weight height letter-spacing line-height overflow pause pause-after pause-before pitch pitch-range richness speak
  speak-header speak-numeral speak-punctuation speech-rate stress text-align text-decoration text-indent unicode-bidi
  vertical-align voice-family volume white-space width`,
);
const STYLE_BOXES = words("background border margin padding");
const STYLE_WORDS = words(
  `auto aqua black block blue bold both bottom brown center collapse dashed dotted fuchsia gray green !important italic left
  lime maroon medium none navy normal nowrap olive pointer purple red right solid silver teal top transparent underline white
  yellow`,
);
const STYLE_NUMBER = /^(?:#[0-9a-f]+|rgb\(\d+%?,\d*%?,?\d*%?\)?|\d{0,2}\.?\d{0,2}(?:cm|em|ex|in|mm|pc|pt|px|%|,|\))?)$/;

/** Longest style that is looked at. */
const MAX_STYLE = 5_000;

/** The harmless declarations of a `style` attribute, in one normal form; empty when the whole is suspicious. */
export function safeStyle(style: string): string {
  if (style.length > MAX_STYLE) return "";
  const bare = style.replace(/url\s*\(\s*[^\s)]+?\s*\)\s*/gi, " ");
  if (!/^(?:[:,;#%.\sa-zA-Z0-9!()-]|'[\s\w]+'|"[\s\w]+"|\([\d,\s]+\))*$/.test(bare)) return "";
  if (/[^\s;][^:;]*$/.test(bare) && !/^\s*(?:[-\w]+\s*:[^:;]*(?:;\s*|$))*$/.test(bare)) return "";
  const kept: string[] = [];
  for (const [, property = "", value = ""] of bare.matchAll(/([-\w]+)\s*:\s*([^:;]*)/g)) {
    const name = property.toLowerCase();
    if (value === "") continue;
    if (STYLES.has(name)) kept.push(`${property}: ${value};`);
    else if (STYLE_BOXES.has(name.split("-")[0] ?? "")) {
      if (value.split(/\s+/).every((word) => STYLE_WORDS.has(word) || STYLE_NUMBER.test(word)))
        kept.push(`${property}: ${value};`);
    }
  }
  return kept.join(" ");
}

/** Value of an attribute as it may be written out, or undefined to leave the attribute out. */
function attributeValue(name: string, raw: string, base: string): string | undefined {
  if (name !== "style" && !ADDRESSES.has(name)) return escapeQuotes(raw);
  // What a browser would see counts: a scheme may hide behind references.
  const value = decodeHtmlText(raw);
  if (name === "style") return escapeAttribute(safeStyle(value)) || undefined;
  if (!isSafeUrl(value)) return name === "cite" ? undefined : "";
  return value === "" ? value : escapeAttribute(resolveUrl(value, base));
}

/** An ampersand that begins no reference. */
const BARE_AMPERSAND = /&(?!#\d{1,7};|#[xX][\da-fA-F]{1,6};|[a-zA-Z][a-zA-Z\d]{0,31};)/g;
/** References to the control characters that were meant as the punctuation of windows-1252. */
const C1_REFERENCE = /&#(?:1[2-5]\d|x[89][\da-f]);/gi;

const fixReferences = (raw: string): string =>
  raw
    .replace(BARE_AMPERSAND, "&amp;")
    .replace(C1_REFERENCE, (reference) => {
      const code = decodeHtmlText(reference).codePointAt(0) ?? 0;
      return code < 0xa0 ? reference : `&#x${code.toString(16)};`;
    })
    .replace(/&#X/g, "&#x");

/** Text of an attribute as it was written, fit for double quotes; references in it stay. */
const escapeQuotes = (raw: string): string =>
  fixReferences(raw).replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function openTag(name: string, attributes: Readonly<Record<string, string>>, base: string): string {
  let tag = `<${name}`;
  for (const [key, raw] of Object.entries(attributes)) {
    if (!ATTRIBUTES.has(key)) continue;
    const value = attributeValue(key, raw, base);
    if (value !== undefined) tag += ` ${key}="${value}"`;
  }
  return VOID.has(name) ? `${tag} />` : `${tag}>`;
}

/**
 * Reduces HTML to safe elements, attributes and addresses, with relative addresses resolved against `base`. One streaming
 * pass; open elements are closed. This is a first reduction at the door: pages sanitise again where they show it.
 */
export function safeMarkup(html: string, base: string): string {
  const out: string[] = [];
  let silent = 0;
  parseHtml(html, {
    onopentag(name, attributes, implied) {
      // "</br>" is a line break of its own to browsers; after "<br>" it is a slip.
      if (implied && name === "br" && out.at(-1) === "<br />") return;
      if (SILENT.has(name)) silent += 1;
      else if (silent === 0 && ELEMENTS.has(name)) out.push(openTag(name, attributes, base));
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      else if (silent === 0 && ELEMENTS.has(name) && !VOID.has(name)) out.push(`</${name}>`);
    },
    ontext(text) {
      if (silent === 0) out.push(fixReferences(text));
    },
  });
  return out.join("");
}

const BLOCKS = words(
  `address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr li menu nav ol p pre section table tbody td tfoot th thead tr ul`,
);

/** Words of HTML: tags gone, references replaced, blocks on lines of their own. Scripts and styles say nothing. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const out: string[] = [];
  let silent = 0;
  parseHtml(html, {
    onopentag(name) {
      if (SILENT.has(name)) silent += 1;
      else if (BLOCKS.has(name)) out.push("\n");
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      else if (BLOCKS.has(name)) out.push("\n");
    },
    ontext(text) {
      if (silent === 0) out.push(decodeHtmlText(text));
    },
  });
  return out.join("");
}

const ENTITY = /&([a-zA-Z][a-zA-Z0-9]*);|&#/g;

/** Whether text that is not said to be HTML is HTML all the same: it has tags we know and no others, or references. */
export function looksLikeHtml(text: string): boolean {
  if (!/<\/[a-z][a-z0-9]*>|&#?\w+;/i.test(text)) return false;
  for (const [, name = ""] of text.matchAll(/<\/?([a-zA-Z][a-zA-Z0-9-]*)/g))
    if (!ELEMENTS.has(name.toLowerCase())) return false;
  for (const [reference, name] of text.matchAll(ENTITY))
    if (name && decodeHtmlText(reference) === reference) return false;
  return true;
}
