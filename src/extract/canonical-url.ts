/** Parameters that say how a reader came, never which article is meant. */
const TRACKING =
  /^(?:utm_.*|ga_.*|mc_[ce]id|pk_.*|mtm_.*|hsa_.*|_hs.*|hs_.*|fb_.*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|vero_.*|oly_.*|wickedid|s_cid|s_kwcid|ns_.*|at_(?:medium|campaign|custom\d?|format|link_.*|ptr_name|bbc_team)|cmp|cmpid|cid_source|icid|iid|ncid|mbid|smid|smtyp|sr_share|xtor|wt_?mc|wtmc|guccounter|guce_.*|soc_(?:src|trk)|tsrc|taid|ocid|partner|feedname|feedtype|track|cmp_?id|ito|intcmp|intcid|itm_.*|trk|trkcampaign|trackingid|share_?id|shareadtoken|sharetoken|smprod|emc|campaign_?id|reflink|mod|ref_?src|ref_?url|_ga|_gl|spm|__twitter_impression|__s|rss|ref|referrer|source|src_?trk|via|cn-reloaded|sh|taboola.*|ob_.*|dicbo|mkt_tok|ck_subscriber_id|nl|nlid|emailid|usp|output_?type|amp|amp_.*|amp_js_v|usqp|espv|_amp)$/i;
/** The same, but only with one of these values: elsewhere the name may mean the article. */
const TRACKING_VALUES =
  /^(?:rss|feed|atom|twitter|facebook|email|newsletter|share|social|amp|mobile|home|homepage|hp|top|1|true)$/i;
const TRACKING_WHEN = /^(?:from|src|mode|view|medium|channel|origin|outputtype|m|mobile|cmpsrc|feed)$/i;
const DEFAULT_PORT: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };
const AMP_CACHE = /^(?:[\w-]+\.)?cdn\.ampproject\.org$/i;
const MOBILE_LABEL = /^(?:m|mobile|amp|touch|wap|mobil)\./;

/** The page behind an AMP cache or a search engine's AMP viewer. */
function unwrapAmp(url: URL): URL {
  let inner: string | undefined;
  if (AMP_CACHE.test(url.hostname)) inner = /^\/[acirv](?:\/s)?\/(.+)$/.exec(url.pathname)?.[1];
  else if (/^(?:www\.)?google\.[a-z.]+$/.test(url.hostname)) inner = /^\/amp(?:\/s)?\/(.+)$/.exec(url.pathname)?.[1];
  if (inner === undefined) return url;
  const scheme = /^\/[a-z]+\/s\//.test(url.pathname) ? "https" : "http";
  return URL.canParse(`${scheme}://${inner}${url.search}`) ? new URL(`${scheme}://${inner}${url.search}`) : url;
}

/** Drops the marks of an AMP rendering from a path: a last `/amp`, `.amp` or `.amp.html`, or a first `/amp/`. */
function withoutAmpPath(path: string): string {
  const bare = path
    .replace(/\/amp\/?$/i, "")
    .replace(/\.amp(?=\.html?$|$)/i, "")
    .replace(/^\/amp(?=\/[^/]+\/)/i, "");
  return bare === "" ? path : bare;
}

function isTracking(name: string, value: string): boolean {
  return TRACKING.test(name) || (TRACKING_WHEN.test(name) && TRACKING_VALUES.test(value));
}

/**
 * The address of an article in a form that still opens: lower-case host, no fragment, default port, credentials,
 * tracking parameters or AMP wrapping. Idempotent; empty for what is not an http or https address.
 */
export function canonicalUrl(raw: string): string {
  const trimmed = raw.trim();
  if (trimmed.length > 4096 || !URL.canParse(trimmed)) return "";
  const url = unwrapAmp(new URL(trimmed));
  if (url.protocol !== "http:" && url.protocol !== "https:") return "";
  const host = url.hostname.replace(/\.$/, "");
  const port = url.port === "" || url.port === DEFAULT_PORT[url.protocol] ? "" : `:${url.port}`;
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((pair) => {
      const [name = "", value = ""] = pair.split("=", 2);
      return pair !== "" && !isTracking(name, value);
    });
  const path = withoutAmpPath(url.pathname.replace(/;jsessionid=[^/?]*/i, "").replace(/\/{2,}/g, "/"));
  return `${url.protocol}//${host}${port}${path}${kept.length > 0 ? `?${kept.join("&")}` : ""}`;
}

/**
 * What two addresses of the same article have in common: the canonical address without scheme, `www`, mobile or AMP host,
 * index file and last slash, its parameters sorted. Equal keys mean one article; it is a key, not a link.
 */
export function addressKey(raw: string): string {
  const canonical = canonicalUrl(raw);
  if (canonical === "") return "";
  const url = new URL(canonical);
  let host = url.host.replace(/^www\d?\./, "");
  const bare = host.replace(MOBILE_LABEL, "");
  if (bare.includes(".")) host = bare.replace(/^www\d?\./, "");
  const path = url.pathname.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, "/").replace(/\/+$/, "");
  const query = url.search.slice(1).split("&").filter(Boolean).sort().join("&");
  return `${host}${path}${query === "" ? "" : `?${query}`}`;
}
