/** What a page says of itself, of its words' owner, or to whoever looks at it. */
const NOTICE =
  /\b(?:is|are) proprietary to\b|\bregistered trade ?marks?\b|\btrade ?marks? of\b|\b(?:market|stock|quote) data\b[^.]*\b(?:provided|delayed)\b|\b(?:quotes|data|prices) (?:are )?delayed\b|\bnot responsible for (?:the )?content\b|\bexternal (?:sites|links|websites)\b|\b(?:live )?page is part of\b|\breport abuse\b|\bautomatic updates\b|\byour default edition\b|\bbadge holders\b[^.]*\b(?:posts?|comments?)\b|\brecommend this comment\b|\breplies to (?:those|these) posts\b|\bcontributors aren.{0,2}t staff\b|\bcontribute questions, information\b|\bcontributors are sources or experts\b|\byou['’]ve selected the\b|\bexplore all of (?:our|the)\b|\bheld liable for\b|\bPosted by:|\bcoverage (?:of [^.]{3,60} )?(?:will continue|continues)\b|\bBlog covers\b|\bthis transcript\b|\bas compiled by\b|\b(?:describes|reports on) the (?:mood|atmosphere|scenes?)\b|\b(?:an )?error occurred while\b|\bplease (?:note|enable|upgrade|sign|log)\b|\bbrowser\b[^.]*\b(?:support|enable)|\b(?:entries|comments) that are\b|\bcommenters?\b|\ball comments are\b|\bshould have (?:been|said|read) [\d“"]/i;
/** The same where a sentence opens with it. */
const NOTICE_OPENS =
  /^(?:(?:disclaimer|live coverage of|the following corrections? )\b|posted by\b|(?:find out|learn (?:more|about)|discover (?:how|what|more)|see (?:how|what|more(?! than\b)|also)|take a look|browse|continue to (?:follow|watch|check)|read (?:here|on[.:,]|more|the full)|stay (?:tuned|with)|tune in|click|join (?:us|the (?:debate|discussion|conversation)))\b|at \d{1,2}[:.]\d\d ?[ap]\.?m\.? on [^,:]{4,40}, [^:]{2,40} wrote:|well, |check out (?!times?\b|of\b)|see (?:photos|pictures|videos?|similar|more) (?!than\b)|watch channel |some comments (?:were |have been )?edited )/i;
/** "Keel News Service is the premier news wire service covering the north": an agency of itself, by its name. */
const OWN_TRADE =
  /^(?:\p{Lu}[\p{L}.'’&-]* ){0,8}?(?:News|Wire|Press) (?:\p{Lu}[\p{L}.'’&-]* ){0,3}is (?:the|an?) (?:(?!(?:of|at|for|in|by|from|with)\b)[\p{L}’'-]+ ){0,4}?(?:service|agency) (?:covering|serving|that covers|dedicated to)\b/u;
/** "The charges are merely accusations, and the defendants are presumed innocent until proven guilty.": of anybody, and all that the sentence says. */
const INNOCENCE =
  /^(?:(?:An?|The) [\p{Ll} ]{4,60} (?:is|are) (?:merely|only) (?:an? )?(?:accusations?|allegations?|charges?),? and )?(?:(?:all|any|the|an?|each|every) )?(?:defendants?|suspects?|accused|persons?|people|individuals?) (?:is|are) presumed (?:to be )?innocent (?:(?:until|unless)(?: and (?:until|unless))?) (?:they are )?prove[dn] guilty(?: (?:in|by) a (?:court(?: of law)?|jury))?(?: beyond (?:a )?reasonable doubt)?\.?$/iu;
/** "Memorials are preferred to the animal shelter": what mourners may give, not what is built. */
const MEMORIALS =
  /^(?:In lieu of flowers,? )?[Mm]emorials (?:are preferred to|may be (?:made|sent) to) (?:the [\p{L} ]{3,40}\b(?:fund|shelter|church|school|library|hospice|hospital|foundation|society|charity)\b|\p{Lu})/u;
/** "Booksigning: Thursday from 2:00 p.m.", "Published: Saturday, 2/21": a page's label and its day. What happened on a day is told in other words. */
const DAY_LABEL =
  /^(?:(?:(?:funeral|memorial|graveside|burial|church|prayer|calling|visiting|opening|office|last|first) )?(?:services?|visitation|viewing|wake|burial|funeral|mass|hours|book ?signing|published|posted|updated|modified|date|time|when)|end of watch|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day): (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’])|\d{1,2}(?::\d\d)? ?[ap]\.?m\b)/iu;
/** "the official website of Dray's …": what a site is. Most sentences lack the words before the name, and a plain pattern tells so. */
const OFFICIAL = /official web ?site/i;
const OFFICIAL_OF = /\bofficial web ?site (?:for|of) \p{L}+['’]s\b/iu;
/** "COOPER (on camera): ", "NEW: ", "BLITZER: ": who speaks in a broadcast, or an item of a list. */
const SPEAKER =
  /^(?:\((?:BEGIN|END) (?:VIDEO|AUDIO)[ \p{Lu}]*\) )?\p{Lu}[\p{Lu}'’.-]{2,}(?: \p{Lu}[\p{Lu}'’.-]+)*(?:, [\p{Lu} ,.'’&-]{3,50})?(?: \([^()]{2,40}\))?: /u;
/** "… in the morning -- Wolf.": who is handed the word in a broadcast. */
const HANDED_OVER = / (?:--|[–—]) \p{Lu}\p{Ll}+[.]$/u;
/** Who drew or took it, before the sentence under it: "Photo: ", "Ada Brandt/Daily Tide What sparked …". */
const CREDIT =
  /^(?:(?!(?:The|An?|In|On|At|For|By|With|From)\b)\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{L}*\p{Ll}\/\p{Lu}|(?:Photograph|Photo|Illustration|Graphic|Composite|Picture|Image)s?: )|\b(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|PA|Rex Features|Corbis)(?: Images)?\/[\p{Lu}]|\p{L}\/(?:Getty|AFP|AP|Reuters|EPA|PA|Rex|Corbis)\b/u;
/** "the explosion “A sequence": a quotation that begins where a caption ended. */
const QUOTES_MEET = /\p{Ll}” [“"‘]\p{Lu}/u;
/** "Latest data shows a huge increase .", "The brought upon changes": words are lost. */
const LOST = /\p{L} \.$|^The (?:brought|said|is|was|were|are|has|have|had|of|and|to|in|on|for)\b/u;

/** "Mexico: 103 dead - 20 confirmed Spain: 1 case": a table set as a line; "are; cents Mexico": the dots of a list, read as money. */
const TABLE = /(?:\p{Lu}[\p{L} ]+: \d[^:]*){2}/u;
const CENTS = /(?<![\d.,] )\bcents (?=\p{Lu})/u;
/** "2:30 pm ET - Dray speaks - …", "10.16pm - ": an item of a list of hours. */
const HOUR_ITEM = /^\d{1,2}[.:]\d\d ?[ap]\.?m\.?(?: \p{Lu}{2,4})? [-–—] /u;
/** "Sentencing in Keel case -- Prosecutors say": a heading without a verb, and the item under it. */
const HEADED_ITEM =
  /^(?!.{0,60}\b(?:is|are|was|were|has|have|had|will|would|met|held|won|lost|made|took|went|came|told|\p{Ll}{2,}ed|said|says)\b.{0,60} (?:--|[–—]) )[^,;:“”"]{8,60} (?:--|[–—]) (?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:say|says|said|has|have|is|are|was|were|will) /u;
/** What a speaker, a credit and a table need: most sentences have none. */
const COLON = /[:/]/;
/** What an item under a heading and a hand-over need. */
const DASH = / (?:--|[–—]) /;
/** "Says Ada Brandt, as …": the end of a sentence whose beginning is lost. */
const TAIL = /^Says? \p{Lu}/u;

/** "… on the revolution: (Update 5:30 a.m.) Even as": a live page's mark in the midst of what it says. */
const MARKED_LIVE = /\S \((?:Updated?|UPDATED?) [^()]*\d/;

/** Whether a sentence is the page's own, not the article's, or was put together from the page's pieces. */
export const isPageNotice = (sentence: string): boolean =>
  NOTICE_OPENS.test(sentence) ||
  NOTICE.test(sentence) ||
  (OFFICIAL.test(sentence) && OFFICIAL_OF.test(sentence)) ||
  OWN_TRADE.test(sentence) ||
  INNOCENCE.test(sentence) ||
  MEMORIALS.test(sentence) ||
  (COLON.test(sentence) &&
    (DAY_LABEL.test(sentence) || SPEAKER.test(sentence) || CREDIT.test(sentence) || TABLE.test(sentence))) ||
  HOUR_ITEM.test(sentence) ||
  MARKED_LIVE.test(sentence) ||
  (DASH.test(sentence) && (HEADED_ITEM.test(sentence) || HANDED_OVER.test(sentence))) ||
  QUOTES_MEET.test(sentence) ||
  LOST.test(sentence) ||
  CENTS.test(sentence) ||
  TAIL.test(sentence);
