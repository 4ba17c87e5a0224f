/** Frequent short words that few other languages share. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for with on as by at from has have said are not his her they this",
  es: "el la los las de que en y por con una para del se su al como más pero fue son",
  fr: "le la les des et en que une dans pour est qui sur pas au avec plus ce par il du",
  de: "der die und das den von zu mit sich des auf für ist nicht ein eine dem auch als es",
  it: "il di che la e per un in del della con non sono una le si alla anche ha dei gli",
  pt: "o de que e do da em um para com não uma os no se na por mais as dos foi ao",
  nl: "de van het een en in dat is op te voor met zijn niet aan er ook door als bij",
  sv: "och att det som en på är av för med den till inte har de ett om var sig från",
  da: "og at det en den til er som på de med for af ikke der har et om sig var",
  no: "og i det på som er en til for av at med har ikke den de et om var fra seg",
  fi: "ja on ei se että oli hän mutta joka kun ovat myös sen mukaan ole vuoden",
  pl: "w i na z się nie do to że jest o jak po co od za przez dla są oraz",
  cs: "a se v na je že o s z do i to k ve pro za by ale jsou které jako",
  hu: "a az és hogy nem is egy van meg ez volt de azt csak el már mint még",
  ro: "și de în la a cu pe nu că din care este mai o pentru au prin un fost",
  tr: "ve bir bu için da de ile çok olarak daha olan gibi en kadar sonra olduğu",
  id: "yang dan di ini itu dengan untuk dari tidak dalam pada akan juga ke telah",
  vi: "và của là có được cho trong không với các một người những này đã khi",
  sw: "ya na wa kwa ni katika za la kuwa cha hiyo huo yake hii wakati",
};
const SCRIPTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u3040-\u30ff]/g, "ja"],
  [/[\uac00-\ud7af]/g, "ko"],
  [/[\u4e00-\u9fff]/g, "zh"],
  [/[\u0600-\u06ff]/g, "ar"],
  [/[\u0590-\u05ff]/g, "he"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u0900-\u097f]/g, "hi"],
  [/[\u0980-\u09ff]/g, "bn"],
  [/[\u0b80-\u0bff]/g, "ta"],
  [/[\u0e00-\u0e7f]/g, "th"],
  [/[\u0400-\u04ff]/g, "ru"],
  [/[\u10a0-\u10ff]/g, "ka"],
  [/[\u0530-\u058f]/g, "hy"],
];
const SAMPLE = 3000;

const index = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
  for (const word of words.split(" ")) index.set(word, [...(index.get(word) ?? []), language]);

function byScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "und";
  for (const [script, language] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (language === "ja" ? 0.1 : 0.4)) {
      if (language === "ru" && /[іїєґ]/i.test(sample)) return "uk";
      if (language === "ar" && /[ٹڈڑںے]/.test(sample)) return "ur";
      if (language === "ar" && /[پچژگ]/.test(sample)) return "fa";
      return language;
    }
  }
  return undefined;
}

/**
 * Language of a text by its script and its commonest short words; `und` when nothing tells. Made for articles: a headline of
 * five words may well have none of them.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script !== undefined) return script;
  const scores = new Map<string, number>();
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const languages = index.get(word);
    if (languages)
      for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best || best[1] < 1 || best[1] / words.length < 0.06) return "und";
  return next && next[1] > 0.9 * best[1] ? "und" : best[0];
}

/** Primary subtag of a stated language tag, lower case; nothing for what is no tag. */
export function statedLanguage(tag: string | undefined): string | undefined {
  const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? "")?.[1]?.toLowerCase();
  return primary === undefined || primary === "und" ? undefined : primary;
}
