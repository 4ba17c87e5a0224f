/** Canonical prefix by namespace address, lower-cased, without a closing slash. The empty prefix is the feed's own vocabulary. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://backend.userland.com/rss", ""],
  ["http://backend.userland.com/rss2", ""],
  ["http://blogs.law.harvard.edu/tech/rss", ""],
  ["http://purl.org/rss/1.0", ""],
  ["http://my.netscape.com/rdf/simple/0.9", ""],
  ["http://channel.netscape.com/rdf/simple/0.9", ""],
  ["http://my.netscape.com/publish/formats/rss-0.91.dtd", ""],
  ["http://purl.org/net/rss1.1#", ""],
  ["http://example.com/newformat#", ""],
  ["http://example.com/necho", ""],
  ["http://purl.org/echo", ""],
  ["uri/of/echo/namespace#", ""],
  ["http://purl.org/pie", ""],
  ["http://purl.org/atom/ns#", ""],
  ["http://www.w3.org/2005/atom", ""],
  ["http://purl.org/rss/1.0/modules/rss091#", ""],
  ["http://webns.net/mvcb", "admin"],
  ["http://media.tangent.org/rss/1.0", "audio"],
  ["http://backend.userland.com/blogchannelmodule", "blogchannel"],
  ["http://creativecommons.org/ns#license", "cc"],
  ["http://web.resource.org/cc", "cc"],
  ["http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html", "creativecommons"],
  ["http://backend.userland.com/creativecommonsrssmodule", "creativecommons"],
  ["http://purl.org/rss/1.0/modules/content", "content"],
  ["http://purl.org/dc/elements/1.0", "dc"],
  ["http://purl.org/dc/elements/1.1", "dc"],
  ["http://purl.org/dc/terms", "dcterms"],
  ["http://rssnamespace.org/feedburner/ext/1.0", "feedburner"],
  ["http://xmlns.com/foaf/0.1", "foaf"],
  ["http://www.w3.org/2003/01/geo/wgs84_pos#", "geo"],
  ["http://www.georss.org/georss", "georss"],
  ["http://www.opengis.net/gml", "gml"],
  ["http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"],
  ["http://example.com/dtds/podcast-1.0.dtd", "itunes"],
  ["http://purl.org/rss/1.0/modules/link", "l"],
  ["http://www.w3.org/1998/math/mathml", "mathml"],
  ["http://search.yahoo.com/mrss", "media"],
  ["http://prismstandard.org/namespaces/1.2/basic", "prism"],
  ["http://prismstandard.org/namespaces/basic/2.0", "prism"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://purl.org/rss/1.0/modules/slash", "slash"],
  ["http://purl.org/rss/1.0/modules/syndication", "sy"],
  ["http://www.w3.org/2000/svg", "svg"],
  ["http://purl.org/syndication/thread/1.0", "thr"],
  ["http://purl.org/rss/1.0/modules/threading", "thr"],
  ["http://wellformedweb.org/commentapi", "wfw"],
  ["http://www.w3.org/1999/xhtml", "xhtml"],
  ["http://www.w3.org/1999/xlink", "xlink"],
  ["http://www.w3.org/xml/1998/namespace", "xml"],
  ["http://podlove.org/simple-chapters", "psc"],
  ["http://www.google.com/schemas/sitemap-news/0.9", "news"],
  ["http://www.sitemaps.org/schemas/sitemap/0.9", ""],
]);

/** Canonical prefix of a namespace address; undefined for a vocabulary that we do not know. */
export const canonicalPrefix = (address: string): string | undefined =>
  PREFIXES.get(address.trim().toLowerCase().replace(/\/$/, ""));

const KNOWN = new Set(PREFIXES.values());

/** Whether a prefix is one that feeds use by convention, even when they forget to declare it. */
export const isKnownPrefix = (prefix: string): boolean => prefix !== "" && KNOWN.has(prefix);
