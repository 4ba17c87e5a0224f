const lists: Readonly<Record<string, string>> = {
  en: "a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does doing don down during each even ever few for from further get got had has have having he her here hers herself him himself his how however i if in into is it its itself just like made make many may me might more most much must my myself new no nor not now of off on once one only or other our ours out over own per put said same say says see she should since so some still such than that the their theirs them themselves then there these they this those through to told too under until up upon us very via was way we were what when where which while who whom why will with within without would yet you your yours two mr mrs ms dr re ve ll",
  es: "a al algo ante antes aquí así cada como con contra cual cuando de del desde donde dos el ella ellas ellos en entre era es esa ese eso esta este esto está están fue fueron ha han hasta hay la las le les lo los más me mi mientras muy no nos o otra otro para pero poco por porque que quien se según ser si sido sin sobre son su sus también tan tiene todo todos tras tres tu un una unas uno unos y ya yo dijo",
  fr: "a à afin ai ainsi alors après au aucun aussi autre aux avant avec avoir c ce cela ces cet cette ceux chez comme d dans de depuis des deux dit donc dont du elle elles en encore entre est et été être eu fait il ils j je l la le les leur leurs lors lui m mais me même mes moins n ne nos notre nous on ont ou où par pas peu plus pour qu quand que qui s sa sans se selon ses si son sont sous sur t tous tout toute très un une vers vous y",
  de: "aber alle als also am an auch auf aus bei bis da damit dann das dass dem den der des die dies diese dieser doch du durch ein eine einem einen einer eines er es für gegen habe haben hat hatte hier ich ihm ihn ihr ihre im in ist ja kann kein keine man mehr mit nach nicht noch nun nur ob oder ohne sagte sich sie sind so soll über um und uns unter vom von vor war waren was weil wenn wer werden wie wieder wir wird wurde wurden zu zum zur zwei zwischen",
  pt: "a ao aos até após as às com como contra da das de do dois dos e é ela elas ele eles em entre era essa esse esta está este eu foi foram há isso isto já lhe mais mas me mesmo muito na não nas nem no nos o os ou para pela pelas pelo pelos por porque quando que quem se segundo sem ser seu sobre são sua suas também tem ter teve um uma disse",
  it: "a ad ai al alla alle anche che chi ci come con contro cui da dal dalla dei del della delle di dopo due e è era fra gli ha hanno i il in io la le lo ma nel nella no non o ogni per più quando questa questo se si sia sono su sua sul sulla suo tra tutti un una uno",
  nl: "aan al als bij dan dat de der deze die dit door een en er haar had heb heeft het hij hoe hun ik in is je kan maar meer met na naar niet nog nu of om ook op over te tegen toen tot twee uit van veel voor was wat werd wie worden zal ze zei zich zijn zo",
};

const sets = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** Words that carry no topic in `language` (BCP 47 primary tag); empty for a language without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  const list = lists[language];
  if (list === undefined) return NONE;
  let set = sets.get(language);
  if (set === undefined) {
    const words = list.split(" ");
    set = new Set([...words, ...words.map((word) => word.normalize("NFKD").replace(/\p{M}/gu, ""))]);
    sets.set(language, set);
  }
  return set;
}
