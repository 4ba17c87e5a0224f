/** A finite verb form, and its base: "fell" -> fall. Only verbs that are listed are known: a question must not guess at grammar. */
export interface VerbForm {
  readonly base: string;
  readonly tense: "past" | "present";
}

const REGULAR =
  `abandon accept accuse add admit adopt agree allow announce apologise apologize appeal appoint approve arrest ask attack avoid back ban
  battle block borrow boycott bury call cancel carry cause change charge claim clash climb close collapse combine complain condemn confirm
  consider continue contract convict crash criticise criticize cross cut damage decide declare decline defend defy delay demand demolish deny
  deploy deport depart derail descend destroy detain die disappear dismiss drop dump earn elect emerge end endorse enter escape evacuate exclude
  expand expel explode express extend face fail favour favor fear file fine finish fire flee flood flow force gain grant halt handle happen help host
  ignore impose increase indict insist intervene introduce invade investigate invite involve issue jail join jump kill lack last launch lobby march
  miss move murder name need offer open oppose order oust overturn own pardon pass pause place plead plunge postpone praise prefer prevent
  probe promise propose protest protect pull punish purchase push qualify question raise rally reach receive recall recommend
  reduce refuse reject release remain remove rename renew repeal replace rescue resign resist resolve restore restrict resume retire retreat
  return reverse review rule sack sail sanction seize serve shift slash soar solve spark stall start stop stumble struggle sue suffer support
  surge surrender survive suspect suspend swerve target tear threaten tighten topple touch transfer trap travel trigger tumble turn unveil urge
  use visit vote wait walk want warn welcome withhold worry worsen`.split(/\s+/);

const DOUBLED = /^(?:admit|ban|drop|jail|plan|stop|transfer|trap|expel|prefer|rebel)$/;
const UNDOUBLED = /^jail$/;

const IRREGULAR: Readonly<Record<string, string>> = {
  became: "become",
  began: "begin",
  broke: "break",
  brought: "bring",
  built: "build",
  burnt: "burn",
  bought: "buy",
  caught: "catch",
  chose: "choose",
  came: "come",
  drew: "draw",
  drove: "drive",
  fell: "fall",
  fought: "fight",
  fled: "flee",
  flew: "fly",
  froze: "freeze",
  gave: "give",
  went: "go",
  grew: "grow",
  held: "hold",
  kept: "keep",
  knew: "know",
  left: "leave",
  lost: "lose",
  made: "make",
  met: "meet",
  paid: "pay",
  quit: "quit",
  ran: "run",
  rose: "rise",
  sank: "sink",
  sold: "sell",
  sent: "send",
  shook: "shake",
  shot: "shoot",
  shut: "shut",
  slid: "slide",
  sought: "seek",
  spent: "spend",
  split: "split",
  stood: "stand",
  stole: "steal",
  struck: "strike",
  swept: "sweep",
  took: "take",
  threw: "throw",
  won: "win",
  withdrew: "withdraw",
  wrote: "write",
};

const FORMS = new Map<string, VerbForm>();
for (const base of REGULAR) {
  if (IRREGULAR[base] || base === "cut" || base === "flee" || base === "withhold" || base === "tear") continue;
  const past = base.endsWith("e")
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : DOUBLED.test(base) && !UNDOUBLED.test(base)
        ? `${base}${base.at(-1)}ed`
        : `${base}ed`;
  FORMS.set(past, { base, tense: "past" });
}
for (const [past, base] of Object.entries(IRREGULAR)) FORMS.set(past, { base, tense: "past" });
for (const base of [
  "want",
  "need",
  "lack",
  "oppose",
  "refuse",
  "reject",
  "insist",
  "resist",
  "believe",
  "remain",
  "own",
  "face",
  "matter",
  "prefer",
])
  FORMS.set(`${base}s`, { base, tense: "present" });

export const verbForm = (word: string): VerbForm | undefined => FORMS.get(word);
