/** That whoever did it died of it as well. */
export const BY_OWN_HAND = /\bsuicide\b|\b(?:himself|herself)\b|\b(?:his|her) own life\b/i;
