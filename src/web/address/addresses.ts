import { segment } from "./segment.js";

/** Path of every page, from the site's root. */
export const addresses = {
  home: (page = 1): string => (page <= 1 ? "/" : `/page/${page}`),
  story: (slug: string): string => `/stories/${segment(slug)}`,
  storyVersion: (slug: string, version: number): string => `/stories/${segment(slug)}/versions/${version}`,
  storyChanges: (slug: string): string => `/stories/${segment(slug)}/changes`,
  /** Bound to a version of the brief, so that the address goes on showing the same words. */
  storyCitation: (slug: string, version: number, number: number): string =>
    `/stories/${segment(slug)}/citations/${version}-${number}`,
  topics: (): string => "/topics",
  topic: (key: string): string => `/topics/${segment(key)}`,
  matter: (id: string): string => `/matters/${segment(id)}`,
  questions: (): string => "/questions",
  question: (slug: string): string => `/questions/${segment(slug)}`,
  questionCitation: (slug: string, number: number): string => `/questions/${segment(slug)}/citations/${number}`,
  forecasts: (page = 1): string => (page <= 1 ? "/forecasts" : `/forecasts/page/${page}`),
  forecast: (id: string): string => `/forecasts/${segment(id)}`,
  /** `id` is the forecast's, and the number counts its citations and those of its outcome. */
  forecastCitation: (id: string, number: number): string => `/forecasts/${segment(id)}/citations/${number}`,
  outlets: (): string => "/outlets",
  outlet: (id: string): string => `/outlets/${segment(id)}`,
  corrections: (): string => "/corrections",
  method: (): string => "/method",
  about: (): string => "/about",
  /** Data and files for programs: served and exported under these very names. */
  forecastsJson: (): string => "/api/forecasts.json",
  feed: (): string => "/feed.xml",
  sitemap: (): string => "/sitemap.xml",
  stylesheet: (): string => "/assets/site.css",
  icon: (): string => "/assets/icon.svg",
} as const;
