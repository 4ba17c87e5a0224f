/** English forms that no stemmer brings together, each after the word that stands for them. Words of the stop list are not among them. */
const ENGLISH =
  "begin began begun; bite bit bitten; blow blew blown; break broke broken; bring brought; build built; buy bought; catch caught; " +
  "choose chose chosen; die dead death; draw drew drawn; drive drove driven; fall fell fallen; feed fed; feel felt; fight fought; " +
  "flee fled; fly flew flown flight; freeze froze frozen; give gave given; grow grew grown growth; hold held; hide hid hidden; " +
  "keep kept; know knew known; lose lost loss; man men; meet met; pay paid; police policeman policemen; ride rode ridden; " +
  "rise rose risen; run ran; seek sought; sell sold sale; send sent; shake shook shaken; shoot shot shooter; shrink shrank shrunk; " +
  "sink sank sunk; slay slew slain; speak spoke spoken; spend spent; steal stole stolen; strike struck; swear swore sworn; " +
  "sweep swept; take took taken; teach taught; tear tore torn; throw threw thrown; win won winner; " +
  "withdraw withdrew withdrawn withdrawal; woman women; write wrote written; child children";

const bases = new Map(
  ENGLISH.split("; ").flatMap((line) => {
    const [base, ...forms] = line.split(" ");
    return forms.flatMap((form) => [[form, base!] as const, [`${form}s`, base!] as const]);
  }),
);

/** The word that stands for a lower-cased English word among its irregular forms: "shot" and "shooter" are "shoot"; other words as they are. */
export const baseForm = (word: string, language: string): string =>
  language === "en" ? (bases.get(word) ?? word) : word;
