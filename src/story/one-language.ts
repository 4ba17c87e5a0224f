const UNKNOWN = "und";
const primary = (language: string): string => language.split("-")[0]!;

/** Whether two texts may be in one language, by their tags (BCP 47): the same but for region and script, or one is not known. */
export const isOneLanguage = (one: string, other: string): boolean =>
  one === other || one === UNKNOWN || other === UNKNOWN || primary(one) === primary(other);
