import { Parser } from "htmlparser2";
import { decodeHtmlText, escapeAttribute, escapeText } from "./characters.js";
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
  "area base basefont br col command embed event-source frame hr img input isindex keygen link meta param source wbr",
);

/** Attributes that hold an address, by element; `*` for any. */
const ADDRESSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "*",
    words(
      "href src background longdesc lowsrc dynsrc poster cite action usemap data icon ping template classid codebase profile urn datasrc vrml",
    ),
  ],
]);

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

/** The harmless declarations of a `style` attribute, in one normal form; empty when the whole is suspicious. */
export function safeStyle(style: string): string {
  const bare = style.replace(/url\s*\(\s*[^\s)]+?\s*\)\s*/gi, " ");
  if (bare.length > 5_000 || !/^(?:[:,;#%.\sa-zA-Z0-9!()-]|'[\s\w]+'|"[\s\w]+"|\([\d,\s]+\))*$/.test(bare)) return "";
  if (/[^\s;][^:;]*$/.test(bare) && !/^\s*(?:[-\w]+\s*:\s*[^:;]*(?:;\s*|$))*$/.test(bare)) return "";
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

function attributeValue(name: string, value: string, base: string): string | undefined {
  if (name === "style") return safeStyle(value) || undefined;
  if (!ADDRESSES.get("*")?.has(name)) return value;
  if (name === "cite" && !isSafeUrl(value)) return undefined;
  if (!isSafeUrl(value)) return "";
  return value === "" ? value : resolveUrl(value, base);
}

function openTag(name: string, attributes: Readonly<Record<string, string>>, base: string): string {
  let tag = `<${name}`;
  for (const [key, raw] of Object.entries(attributes)) {
    if (!ATTRIBUTES.has(key)) continue;
    const value = attributeValue(key, raw, base);
    if (value !== undefined) tag += ` ${key}="${escapeAttribute(value)}"`;
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
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent += 1;
        else if (silent === 0 && ELEMENTS.has(name)) out.push(openTag(name, attributes, base));
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        else if (silent === 0 && ELEMENTS.has(name) && !VOID.has(name)) out.push(`</${name}>`);
      },
      ontext(text) {
        if (silent === 0) out.push(text);
      },
    },
    // References stay as they are written: nothing is gained by rewriting text.
    { decodeEntities: false },
  );
  parser.end(html);
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
  const parser = new Parser(
    {
      onopentagname(name) {
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
    },
    { decodeEntities: false },
  );
  parser.end(html);
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

export { escapeText };
