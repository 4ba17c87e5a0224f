import { proseOf } from "./content-root.js";
import type { HtmlElement } from "./html-tree.js";
import type { Block } from "./page-blocks.js";

/** A heading, or the start of a line, behind which an article is over. */
const END_HEADING =
  /^(?:related(?:\s+(?:articles?|stories|posts?|news|topics?|content|links?|coverage))?|read (?:more|next|also)|more (?:from|on|in|stories|news|coverage|like this)\b.*|more\b.{0,30}\b(?:stories|news|articles|posts|videos|headlines)|don'?t miss|you (?:may|might) (?:also )?(?:like|be interested).*|recommended(?: for you)?|most (?:read|popular|viewed|shared)|trending(?: now)?|popular (?:stories|posts|now)|latest (?:news|stories|headlines)|top stories|editor'?s'? picks?|up next|what to read next|top rated comments|(?:leave|post|write|add) a (?:comment|reply)|(?:\d+ )?(?:comments?|replies)|join the (?:conversation|discussion)|about the author|about us|tags|topics|filed under|categories|sponsored(?: content)?|promoted.*|around the web|from the web|see also|also on .*|next article|previous article|our standards.*|contact us|cancel reply)\s*:?$/i;
/** A line that points elsewhere. */
const POINTER =
  /^(?:[*•►>→\-–—|[(]\s*)*(?:related(?:\s+\w+)?|read(?:\s+(?:more|next|also|this|now|the full|it))?|see(?:\s+(?:also|more))?|also (?:read|see|on)|more(?:\s+(?:on|from|here|info|information|stories|news|coverage))?|watch(?:\s+(?:now|video|this|more|live|the))?|video|listen|don'?t miss|must read|click here|recommended|you (?:may|might) (?:also )?like|editor'?s (?:pick|note)|up next|next|previous|photos?|gallery|slideshow|opinion|analysis|explainer|live updates?|in pictures|continue reading|download|join|follow|subscribe|sign up|get the|find out more|learn more|view|full (?:story|coverage)|on [\w.]+\.com)\b/i;
/** The same in other languages that many papers are written in. */
const END_ABROAD =
  /^(?:mehr zum thema|auch interessant|lesen sie auch|das könnte (?:sie|dich) (?:auch )?interessieren|kommentare|à lire aussi|lire aussi|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|connexes?)|commentaires?|te puede interesar|lea también|noticias relacionadas|artículos relacionados|más (?:noticias|información)|comentarios?|leggi anche|articoli correlati|ti potrebbe interessare|potrebbe interessarti(?: anche)?|commenti|leia (?:também|mais)|veja também|notícias relacionadas|artigos relacionados|posts? relacionados?|comentários?|lees ook|meer over dit onderwerp|reacties|läs (?:också|även|mer)|les også|læs også|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także)|komentarze|читайте также|смотрите также|похожие (?:статьи|записи)|комментарии|baca juga|artikel terkait|ilgili haberler|関連記事|関連ニュース|コメント|관련기사|댓글|相关(?:新闻|阅读|文章)|评论)\s*:?$/i;
const POINTER_ABROAD =
  /^(?:lesen sie (?:auch|mehr)|mehr dazu|à lire|lire aussi|voir aussi|lea (?:también|más)|leer más|vea también|te puede interesar|leggi (?:anche|tutto)|leia (?:também|mais)|saiba mais|veja (?:também|mais)|lees (?:ook|meer)|läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|lue myös|czytaj|zobacz|читайте|смотрите|подробнее|baca (?:juga|selengkapnya)|selengkapnya)(?![\p{L}])/iu;
/** A line of the machinery: never the article's own words. */
const MACHINERY =
  /^(?:advertisement|advert|ad|sponsored|loading.*|continue reading(?: below| the main story)?|story continues below.*|article continues below.*|(?:scroll )?(?:down )?to continue.*|skip (?:to|advertisement|ad).*|share(?: this)?(?: (?:article|story|on .*|via .*))?|tweet|pin(?: it)?|print|email|e-mail|facebook|twitter|whatsapp|linkedin|reddit|pinterest|flipboard|copy link|save|comments?|\d+ comments?|\d+ shares?|image \d+ of \d+|\d+ of \d+|\d+ ?\/ ?\d+|close|caption|hide caption|toggle caption|enlarge(?: this image)?|view (?:gallery|comments|more|all).*|show (?:more|less|caption).*|expand|play(?: video)?|pause|replay|watch video|getty images|photo|image|gallery|slideshow|read more\W*|more\W*|next|previous|back to top|top|buy now|sign in|log in|register|subscribe.{0,30}|sign up.{0,40}|newsletters?|follow us.{0,30}|\d+ min(?:ute)? read|this (?:content|video|slideshow|article|browser|site|website) (?:is|requires|uses|does|was|contains|may).*(?:javascript|browser|cookies|supported|available).*|(?:please )?enable javascript.*|your browser does not.*|by submitting.*|thank you for (?:signing|subscribing).*|you have (?:been )?(?:successfully )?(?:subscribed|signed).*|invalid email.*|(?:media |video )?playback (?:is )?(?:un|not )supported.*)$/i;
const CREDIT =
  /^(?:\(?(?:image|photo(?:graph)?s?|picture|pic|video|illustration|credit|source|file photo|getty|screenshot)(?:\s+(?:credit|by|courtesy|via|source))?\s*[:|/–-]|photos? by |image (?:credit|source|caption|copyright)|(?:©|\(c\)|copyright)\s|getty images|(?:ap|reuters|afp)(?: photo)?\s*[/|:])/i;
const CREDIT_END =
  /(?:\((?:[^()]{0,60}\b(?:photo|image|getty|ap|reuters|afp|file|credit|courtesy|via|handout|screenshot|screengrab|twitter|instagram|facebook|shutterstock|istock|epa|pixabay|wikimedia)\b[^()]{0,80})\)|(?:image|photo|picture|photograph|credit)\s*(?:credit)?:\s*[^.]{2,60}|(?:getty images|shutterstock|istock|afp|reuters|epa|ap photo|photo courtesy)[^.]{0,25})\.?$/i;
/** An invitation to follow, subscribe or install something. */
const PROMPT =
  /^(?:please |to )?(?:subscribe|sign up|follow|like|join|download|listen|watch|get|click|visit|check out|send|email|share|support|donate|enter your|don'?t forget|never miss|stay (?:up|in)|keep up|want (?:more|to)|for more|like this)\b.*\b(?:newsletters?|inbox|podcasts?|apps?|facebook|twitter|instagram|youtube|telegram|whatsapp|channels?|subscri\w+|click here|delivered|e-?mails?|alerts|notifications|updates|membership|share it|follow us)\b/i;
/** Notes about the author, the outlet or the rights, at the end of an article. */
const COLOPHON =
  /\b(?:follow (?:him|her|them|us|me|@?\w+ (?:on|at))\b|(?:find|follow|like|join|reach|visit|connect)\b.{0,60} on (?:twitter|facebook|instagram|linkedin)\b|@\w+|[\w.]+@[\w-]+\.\w+|(?:all )?rights reserved|copyright (?:\d|\(c\)|©)|©|may not be (?:published|reproduced|republished)|no part may be reproduced|subscribe|newsletter|sign up|our (?:free )?(?:app|podcast|e-?mail|daily|weekly)|is an? [\w\s,'’-]{0,60}(?:reporter|writer|editor|journalist|correspondent|columnist|contributor|author|blogger|producer|fellow|professor|freelancer)\b|additional reporting by|(?:reporting|writing|editing|compiled|edited|written) by [^.]{0,80}(?:[;)]|\.?$)|(?:this (?:article|story|post|report) (?:was|originally|first|has been|is))|originally (?:published|appeared)|contributed to this (?:report|story|article)|(?:have|got) an? (?:news )?(?:tip|story|question)|send (?:us|your|tips|comments)|contact (?:us|the (?:author|reporter|writer))|read more|click here|more information|for more (?:information|news|stories|on)|join the (?:conversation|discussion)|let us know|comments? (?:below|section)|terms of (?:use|service)|privacy policy|affiliate (?:links?|commissions?|partners?)|(?:earn|receive|get)s? (?:an? )?(?:\w+ )?commission|support (?:our|us)|donate (?:now|today|here|to (?:us|our))|become a (?:member|patron)|download (?:the|our)|editor'?s note|correction:|clarification:|updated? (?:on|at|:)|first published|^(?:published|posted|provided by)\b|source:|citation:|tags?:|filed under|categories:|disclaimers?:|disclosures?:)/i;
/** The time of an entry, in a box of its own; a writer's own time is a paragraph. */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/i;
const SENTENCE_END = /[.!?…。！？؟।][”"'’)»\]]*$/;

/** Nothing here asks whether a block has more words than stand in this many characters. */
const COUNTED = 2_000;

/** Words; two characters of a script without spaces count as one. */
function words(whole: string): number {
  const text = whole.slice(0, COUNTED);
  const dense = text.match(/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/g)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.floor(dense / 2);
}
const linkShare = (block: Block): number => (block.text.length === 0 ? 0 : block.linked / block.text.length);

/** Whether a block reads like a paragraph of an article. */
const isParagraph = (block: Block): boolean =>
  proseOf(block) >= 60 && words(block.text) >= 10 && SENTENCE_END.test(block.text.trimEnd());

const isEndHeading = (text: string): boolean => END_HEADING.test(text) || END_ABROAD.test(text);

/** Whether a block is furniture wherever it stands. */
function isFurniture(block: Block): boolean {
  const { text } = block;
  const count = words(text);
  if (count === 0 || (block.element.name !== "p" && CLOCK.test(text))) return true;
  if (count <= 14 && text.length < 300 && MACHINERY.test(text)) return true;
  if (count <= 40 && text.length < 500 && PROMPT.test(text)) return true;
  if (text.length < 400 && CREDIT.test(text)) return true;
  const linked = linkShare(block);
  if (
    linked > 0.6 &&
    (POINTER.test(text) ||
      POINTER_ABROAD.test(text) ||
      (block.kind !== "item" && count < 25 && !SENTENCE_END.test(text)))
  )
    return true;
  if (linked > 0.25 && count < 40 && (POINTER.test(text) || POINTER_ABROAD.test(text)) && /^[^.]{0,40}:/.test(text))
    return true;
  if (text.length < 300 && block.afterMedia && CREDIT_END.test(text)) return true;
  return false;
}

/** Keeps what the article says of a run of blocks under its content root. */
export function filterBody(blocks: readonly Block[], title: string): Block[] {
  const kept = withoutLinkLists(blocks.filter((block) => !isFurniture(block)));
  const start = kept.findIndex(isParagraph);
  if (start === -1) return kept;
  const body = [...lead(kept.slice(0, start), title), ...kept.slice(start)];
  return withoutStrayHeadings(withoutTail(body));
}

/** A line that says when, by whom or where in the paper. */
const DATELINE = /\b(?:\d{1,2}:\d{2}|(?:19|20)\d{2}|updated?|published|posted|by|ago|min(?:ute)?s? read)\b/i;

/** What stands before the first paragraph and belongs to the body: whole lines, no title, date or byline. */
function lead(blocks: readonly Block[], title: string): Block[] {
  const same = title.toLowerCase();
  return blocks.filter((block) => {
    const count = words(block.text);
    if (block.text.toLowerCase() === same || (linkShare(block) > 0.5 && !SENTENCE_END.test(block.text))) return false;
    if (block.kind === "quote" || block.kind === "item" || block.kind === "cell") return true;
    if (block.kind === "heading") return false;
    return count >= 5 && !(count < 15 && DATELINE.test(block.text) && !SENTENCE_END.test(block.text));
  });
}

/** Runs of list entries that are nothing but links point elsewhere. */
function withoutLinkLists(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!;
    if (block.kind !== "item") {
      out.push(block);
      at++;
      continue;
    }
    let end = at;
    while (end < blocks.length && blocks[end]!.kind === "item") end++;
    const run = blocks.slice(at, end);
    const chars = run.reduce((sum, item) => sum + item.text.length, 0);
    const linked = run.reduce((sum, item) => sum + item.linked, 0);
    if (linked <= 0.6 * chars) out.push(...run);
    at = end;
  }
  return out;
}

/** What the paragraphs of one text stand in together. */
const flowOf = (block: Block): HtmlElement =>
  block.element.name === "p" ? (block.element.parent ?? block.element) : block.element;

/**
 * Whether the article goes on after a box: with a paragraph that stands in one flow with those before, or with several nearly
 * free of links.
 */
function isMidway(before: readonly Block[], rest: readonly Block[], prose: number): boolean {
  if (rest.slice(0, 3).some((block) => /\bcomments?\b/i.test(block.text))) return false;
  const free = rest.filter((block) => isParagraph(block) && linkShare(block) < 0.3);
  const flows = new Set(before.filter(isParagraph).map(flowOf));
  if (free.some((block) => flows.has(flowOf(block)) && !COLOPHON.test(block.text))) return true;
  const after = free.reduce((sum, block) => sum + proseOf(block), 0);
  return free.length >= 3 && after > 0.25 * prose;
}

/** Ends the body at the first heading that announces something else, and takes notes off its end. */
function withoutTail(blocks: readonly Block[]): Block[] {
  let prose = 0;
  const total = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  let end = blocks.length;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (
      block.text.length < 80 &&
      isEndHeading(block.text) &&
      prose > 0.4 * total &&
      !isMidway(blocks.slice(0, at), blocks.slice(at + 1), prose)
    ) {
      end = at;
      break;
    }
    prose += proseOf(block);
  }
  while (end > 1) {
    const block = blocks[end - 1]!;
    const short =
      words(block.text) < 12 && !SENTENCE_END.test(block.text) && block.kind !== "item" && block.kind !== "cell";
    const note = block.text.length < 600 && COLOPHON.test(block.text);
    if (!short && !note && linkShare(block) < 0.6) break;
    end--;
  }
  return blocks.slice(0, end);
}

/** A heading with nothing under it stood over something that was left out. */
function withoutStrayHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    (block, at) => block.kind !== "heading" || (at + 1 < blocks.length && !isEndHeading(block.text)),
  );
}
