export { parseFeedDate } from "./dates.js";
export { type DiscoveredFeed, discoverFeeds, guessFeeds } from "./discover.js";
export type { Feed, FeedItem, FeedWarning } from "./feed.js";
export { itemKeys } from "./item-key.js";
export { MAX_SUBSCRIPTIONS, parseOpml, type Subscription, type SubscriptionList, writeOpml } from "./opml.js";
export { parseFeed, readFeedDocument } from "./parse-feed.js";
export { type FeedSource, isNotAFeed } from "./read-document.js";
