import type { ArticleAccess } from "../model/article.js";
import type { PageFacts } from "./page-facts.js";

/** Why a page that answered 200 holds no article. The names are rejection codes. */
export type Barrier = "consent-wall" | "bot-wall" | "soft-404" | "paywall";

const BOT_WALL =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|are you (?:a )?(?:robot|human)|pardon our interruption|please verify you are|verify(?:ing)? (?:that )?you are|checking your browser|security check|robot check|human verification|one more step|403 forbidden|request blocked|ddos-guard|bot verification|captcha)\b/i;
const BOT_TEXT =
  /\b(?:enable (?:javascript|js) and cookies to continue|verify (?:that )?you are (?:a )?human|unusual (?:traffic|activity) from your|complete the (?:security check|captcha)|not a robot|press (?:&|and) hold|checking (?:if the site connection is secure|your browser)|reference #\d+\.[\da-f.]+)\b/i;
const CONSENT_HOST = /^(?:consent|guce|cmp|privacy-mgmt|cdn\.privacy-mgmt)\./;
const CONSENT =
  /\b(?:before you continue|we (?:value|care about) your privacy|your privacy (?:choices|matters|is important)|consent to (?:the use of )?cookies|accept (?:all )?cookies|agree to (?:the use of )?cookies|our partners (?:store|process|use)|manage (?:your )?(?:consent|privacy|cookie)|privacy settings)\b/i;
const NOT_FOUND =
  /^(?:error\s+)?(?:404\b|page (?:not found|can(?:'|no)t be found|does(?: not|n't) exist|unavailable)|not found|sorry, (?:we|the page|this page|that page)|oops\b|this page (?:is(?: not|n't) available|does(?: not|n't) exist|could not be found)|we can(?:'|no)?t find (?:that|the|this) page|(?:article|story|content) (?:not found|(?:is )?no longer available|unavailable))|\b404\b.{0,20}\bnot found\b/i;
const PAID =
  /\b(?:subscribe (?:now )?to (?:continue|keep) reading|to (?:continue|keep) reading(?:,| this)|this (?:article|content|story) is (?:only |exclusively )?(?:for|available to) (?:subscribers|members)|already a subscriber|subscribers? only|(?:you have|you've) (?:reached|used) your (?:limit|free))\b/i;
/** A page with more prose than this is an article, whatever stands around it. */
const ENOUGH = 1_200;

/** What a page says of its use, in its metadata; absent when it says nothing. */
export function accessSignals(facts: PageFacts): ArticleAccess | undefined {
  const robots = ["robots", "googlebot", "googlebot-news", "x-robots-tag"]
    .flatMap((name) => facts.meta.get(name) ?? [])
    .join(",")
    .slice(0, 1_000)
    .toLowerCase();
  const reserved = facts.meta.get("tdm-reservation")?.[0]?.trim() === "1" || /\bno(?:image)?ai\b/.test(robots);
  const limit = /\bnosnippet\b/.test(robots)
    ? 0
    : Number(/\bmax-snippet\s*:\s*(\d{1,6})/.exec(robots)?.[1] ?? Number.NaN);
  const free = facts.linked.article?.isAccessibleForFree;
  const tier = facts.meta.get("article:content_tier")?.[0]?.toLowerCase();
  const paid = free === false || /^(?:false|no)$/i.test(String(free ?? "")) || tier === "locked" || tier === "metered";
  if (!reserved && !paid && Number.isNaN(limit)) return undefined;
  return {
    ...(paid ? { paid: true as const } : {}),
    ...(reserved ? { miningReserved: true as const } : {}),
    ...(Number.isNaN(limit) ? {} : { maxSnippet: limit }),
  };
}

/**
 * The barrier that a page is instead of an article, judged by its title, its address and the little text it has.
 * `seen` is all text that was found on it, `body` what was taken for an article.
 */
export function barrierOf(
  title: string,
  address: string,
  seen: string,
  body: string,
  access: ArticleAccess | undefined,
): Barrier | undefined {
  if (body.length > ENOUGH) return undefined;
  const text = seen.slice(0, 5_000);
  const host = URL.canParse(address) ? new URL(address).hostname : "";
  if (BOT_WALL.test(title) || (BOT_TEXT.test(text) && body.length < 600)) return "bot-wall";
  if (NOT_FOUND.test(title)) return "soft-404";
  if (CONSENT_HOST.test(host) || (body.length < 600 && CONSENT.test(title))) return "consent-wall";
  if (body.length < 200 && CONSENT.test(text)) return "consent-wall";
  if (body.length < 100 && (access?.paid || PAID.test(text))) return "paywall";
  return undefined;
}
