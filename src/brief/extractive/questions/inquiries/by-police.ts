/** It was the police who fired. */
export const BY_POLICE =
  /\b(?:shot|killed|shooting) .{0,30}\bby (?:\p{L}+ )?(?:police|cops?|officers?|deput\p{L}+|troopers?)\b|\bofficer-involved\b|\b(?:police|officers?|deput\p{L}+|troopers?|cops?) (?:fatally )?(?:shot|shoots?|kill(?:ed|s)?)\b/iu;
