/** That whoever did it died of it as well, or meant to. */
export const BY_OWN_HAND =
  /\bsuicide\b|\b(?:kill(?:s|ed|ing)?|shot|shoots?|shooting|hang(?:ed|s)?|stabbed) (?:himself|herself)\b|\b(?:gun|weapon|rifle|pistol) on (?:himself|herself)\b|\b(?:then|and|before|wife|son|daughter|children|mother|father|girlfriend|boyfriend|husband) (?:himself|herself)\b|\b(?:his|her) own life\b/i;
