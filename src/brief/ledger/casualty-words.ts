/** What may have become of people. */
export const CASUALTIES = ["killed", "injured", "missing", "shot"] as const;
export type Casualty = (typeof CASUALTIES)[number];
export const isCasualty = (measure: string | undefined): measure is Casualty =>
  (CASUALTIES as readonly string[]).includes(measure ?? "");

/** The words by which counts of casualties are known, and those beside which a number counts something else. */
const VERB =
  "(?<shotKilled>(?:shot|stabbed|beaten|run over|gunned down|burned|burnt|hacked|trampled|crushed)(?: and killed| dead| to death)|fatally \\w+|mortally \\w+|killed|dead|died|dies|die|dying|slain|murdered|perished|lost their lives|losing their lives|deaths?|fatalit(?:y|ies))" +
  "|(?<injured>shot and (?:injured|wounded|hurt)|stabbed and (?:injured|wounded)|injured|wounded|hurt|injuries|hospitali[sz]ed|(?:taken|rushed|airlifted|transported|flown|brought|sent) to (?:\\S+ ){0,3}?hospitals?|with (?:\\S+ )?(?:\\S+ )?(?:gunshot |stab |bullet )?(?:wounds|injuries)|in (?:critical|serious|stable|guarded|fair|good) condition|suffer(?:ed|ing) (?:\\S+ ){0,3}?(?:wounds|injuries))" +
  "|(?<missing>missing|unaccounted for)|(?<shot>shot|gunshot victims)";
const WORD =
  "(?!(?:years?|days?|weeks?|months?|hours?|minutes?|miles?|feet|blocks?|percent|times?|shots?|rounds?|bullets?|cars?|vehicles?|counts?|suspects?|gunm[ae]n|attackers?|shooters?|terrorists?|assailants?|bombers?|robbers?|suspected|accused|charged|arrested|charges|men arrested|after|before|while|when|as|if|in|on|at|for|from|with|by|to|than|that|of|and|or|but|not|dogs?|cats?|animals?|horses?|homes?|houses?|buildings?|least|million|attempted|investigating|police)\\b)[\\p{L}][\\p{L}’'.-]*";
/** "3 dead", "four people were shot and killed", "two men and a woman" is none, "seven others injured". */
export const AFTER = new RegExp(
  `^(?: ${WORD}){0,4}?,?(?: (?:who|that))?(?: (?:were|was|are|is|have been|has been|had been|being|be|have|has|had|left|feared|reported|reportedly|confirmed|pronounced|found|declared|presumed|believed|critically|seriously|badly|severely|slightly|also|still|treated for))*(?: to have)? (?:${VERB})(?![\\p{L}-]| (?:penalty|sentence|row)\\b)`,
  "iu",
);
export const BEFORE: ReadonlyArray<readonly [RegExp, Casualty]> = [
  [/\b(?:kill|murder|slay)(?:s|ed|ing)?(?: off)? $/i, "killed"],
  [/\b(?:claim(?:s|ed|ing)?|took|taking|the lives of|deaths of|killings? of|murders? of) $/i, "killed"],
  [
    /\b(?:death )?tolls?\b[^\d.;,]{0,50}\b(?:to|at|hits?|reach(?:es|ed)?|stands at|is|was|nears?|tops?|pass(?:es|ed)) $/i,
    "killed",
  ],
  [
    /\bnumber of (?:dead|deaths|people killed|fatalities|those killed)\b[^\d.;,]{0,30}\b(?:to|at|is|was|reached) $/i,
    "killed",
  ],
  [/\b(?:injur|wound)(?:es|s|ed|ing)? $|\bhurt(?:s|ing)? $/i, "injured"],
  [/\b(?:sends|sent|sending|puts|put|putting|lands|landed|landing|hospitali[sz](?:es|ed|ing)) $/i, "injured"],
  [/\bfatally (?:shoots?|shot|shooting|wounding|wounded) $|\bfatal shooting of $/i, "killed"],
  [/\b(?<!fatal(?:ly)? )(?:shoots?|shot|shooting|shooting of) $/i, "shot"],
];
/** "Sent six people to hospital". */
export const SENT = /\b(?:sends|sent|sending|puts|put|putting|lands|landed|landing) $/i;
export const PEOPLE =
  /^[ -](?:(?!of\b)[\p{L}’'.-]+ ){0,3}?(?:people|persons?|others?|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|teens?|teenagers?|students?|officers?|soldiers?|victims?|members|family|lives|workers|employees|adults|kids|civilians|residents|passengers|relatives|brothers|sisters|friends|deputies|marines|troops|bystanders|youths|juveniles|more)\b/iu;
export const QUALIFIER =
  /(?<least>at least|more than|over|no fewer than|upwards of)$|(?<most>up to|as many as|fewer than|less than|nearly|almost)$|(?<about>about|around|some|roughly|approximately|an estimated|estimated)$/i;

/** Beside these words a number counts a part of the whole or another event. */
export const PART_BEFORE =
  /\b(?:the|these|those|all|other|another|including|least one of|up from|down from|from|of (?:them|whom|those),?|first|last|additional|initial(?:ly)?|(?:mother|father|parent|parents|grandmother|grandfather|age|aged|ages) of|aged?|ages) $/i;
export const PART_AFTER =
  /^ (?:wounded|injured) (?:people|persons|m[ae]n|wom[ae]n|children|boys|girls|teens|teenagers|students|officers|soldiers|victims|passengers|workers)\b|^[ -](?:[^\s,]+ ){0,4}?in (?:an?|one|a single) (?:day|week|month|year)\b|^[ -](?:[^\s,]+ ){0,4}?in (?:critical|serious|stable|guarded|fair|good) condition|^[ -](?:\S+ ){0,4}?(?:or (?:injured|wounded|killed|hurt)|each\b|respectively)|^ (?:more|additional|of (?:them|the|whom|those|his|her|its|their))\b|^ ?-? ?(?:year|month|week|day|hour)s? ?-? ?old/i;
export const OTHER_EVENT =
  /\b(?:(?:last|this|past|previous) (?:year|month|decade)s?\b|(?:two|three|four) shootings|in (?:19|20)\d\d\b|since (?:the|January|\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|in the city|citywide|across the (?:city|country|region|state)|so far|history|annual(?:ly)?|average|nationwide|separate|unrelated|another shooting|previous(?:ly)?|earlier (?:shooting|attack|crash)|(?:early|earlier|initial|first) reports|(?:only|merely) suspected|over the (?:past|last)|weekend|shootings|(?:violent|bloody|deadly) (?:night|day|week)|homicides|slayings|killings|murders|anniversary|respectively|more victims|sides)\b/i;
/** In court a count may be of charges, or of those whom one of several is accused of. */
export const COURT = /\b(?:accused of|charged (?:with|in)|charges?|convicted|guilty|sentenced|indicted|counts)\b/i;
/** "the shooting that killed", "an attack in May which left": what follows is told of the whole event. */
export const OF_EVENT =
  /\b(?:shooting|shootout|attack|crash|accident|explosion|blast|bombing|fire|rampage|massacre|stabbing|earthquake|quake|collapse|spree|incident|robbery|ambush|gunfire|violence)\b[^.;]{0,70}\b(?:that|which|and|,)? ?(?:\S+ )?(?:kill|left|leav|injur|wound|claim|sen[dt]|hurt)(?:ed|ing|s)?\b[^.;]{0,70}$|\bthe (?:[^\s.;]+ ){0,6}?(?:shooting|killing|stabbing|murder) of $/i;

/** "A quadruple shooting", "the triple murder": a count in one word. */
export const TUPLE =
  /\b(?<size>double|triple|quadruple|quintuple|sextuple)[ -](?:fatal )?(?<kind>shooting|murder|homicide|slaying|killing|stabbing)s?\b(?![ -]suicide)/gi;
export const TUPLE_SIZE: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  quadruple: 4,
  quintuple: 5,
  sextuple: 6,
};

/** The one who did it, counted among the dead, or dead beside them. */
export const WITH_GUNMAN =
  /\b(?:including|counting|among them)(?: the)?(?: \S+)? (?:gunman|shooter|suspect|attacker|assailant|bomber|killer|himself|herself)\b/i;
export const GUNMAN_BESIDE =
  /\b(?:and(?: then)?|then|before)(?: (?:turning|turned|fatally|shooting|shot|killing|killed|the gun on))* (?:himself|herself)\b|\b(?:taking|took) (?:his|her) own life\b/i;
