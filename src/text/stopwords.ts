/**
 * Words too common to tell one article from another, by language: articles, pronouns, prepositions, conjunctions, auxiliaries
 * and the commonest verbs and adverbs. Written for this project.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `a about above after again against ago all almost along already also although always am amid among an and another any anyone
    anything are aren't around as at away back be became because become been before behind being below between both but by came can
    can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either else even ever every
    everyone everything far few for former from further get gets getting go goes going gone got had hadn't has hasn't have haven't
    having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in including inside instead
    into is isn't it it'll it's its itself just last later least less let like likely made make makes making many may maybe me might
    more most much must my myself near neither never next no nobody none nor not nothing now of off often on once one only onto or
    other others our ours ourselves out outside over own per perhaps put rather really s said same say saying says see seen several
    shall she she'd she'll she's should shouldn't since so some someone something soon still such t take taken than that that's the
    their theirs them themselves then there there's these they they'd they'll they're they've thing things this those though through
    throughout thus to together told too took toward towards under until up upon us use used very via want was wasn't way we we'd
    we'll we're we've well went were weren't what what's when where whether which while who who's whom whose why will with within
    without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself`,
  es: `a al algo algún alguna algunas alguno algunos ambos ante antes aquel aquella aquellas aquellos aquí así aun aún aunque bajo bien
    cada casi como con contra cual cuales cualquier cuando cuanto cuya cuyo de debe del desde después dice dicho dijo donde dos durante
    e él el ella ellas ellos en entonces entre era eran es esa esas ese eso esos esta está están estar estas este esto estos estaba
    estaban fue fueron fuera ha había habían hace hacer hacia han hasta hay hemos he hoy incluso la las le les lo los luego mas más me
    mediante mejor menos mi mientras mis mismo misma mucho mucha muchos muchas muy nada ni ningún ninguna no nos nosotros nuestra
    nuestro nunca o otra otras otro otros para parte pero poco por porque pues puede pueden que qué quien quién quienes se sea según
    ser será si sí sido siempre sin sino sobre solo sólo son su sus también tan tanto te tenía tener tiene tienen toda todas todavía
    todo todos tras tres tu tú tus un una unas uno unos va vez y ya yo`,
  fr: `a à afin ai ainsi alors après au aucun aucune aujourd'hui auquel aussi autre autres aux avaient avait avant avec avoir bien c'est
    ça car ce ceci cela celle celles celui cent cependant ces cet cette ceux chaque chez ci comme comment contre d'un d'une dans de
    depuis derrière des dès deux devant doit donc dont du durant elle elles en encore entre es est et étaient était étant été être eu
    eux fait faire fois font fut hors ici il ils j'ai je jusqu'à la là laquelle le lequel les lesquels leur leurs lors lorsque lui ma
    mais mal me même mêmes mes moi moins mon ne ni non nos notre nous on ont ou où par parce parmi pas pendant peu peut peuvent plus
    plusieurs pour pourquoi puis qu'il qu'elle qu'un quand que quel quelle quelles quels qui quoi sa sans se selon sera ses si soit son
    sont sous sur ta tandis te tel telle tes toi ton tous tout toute toutes très trop tu un une vers voici voilà vos votre vous y`,
  de: `ab aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus außerdem bei beim bereits bin
    bis bist da dabei dadurch dafür damit danach dann daran darauf darüber das dass daß davon dazu dein deine dem den denn der des
    deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines einige
    einigen einmal er es etwa etwas euch euer für gegen gewesen gibt hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen
    ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinem keinen keiner
    können könnte konnte laut machen man manche mehr mein meine mich mir mit muss müssen nach nachdem neben nicht nichts noch nun nur
    ob oder ohne sagt sagte schon sehr sei seien sein seine seinem seinen seiner seit selbst sich sie sind so sogar soll sollen sollte
    sollten sondern sowie über um und uns unser unter viel viele vom von vor während war waren warum was wegen weil weiter welche
    welcher wenn wer werde werden wie wieder will wir wird wo wollen wollte worden wurde wurden würde würden zu zum zur zwar zwei
    zwischen`,
  pt: `a à ainda além alguém algum alguma algumas alguns ali ante antes ao aos apenas após aquela aquelas aquele aqueles aquilo aqui as às
    assim até bem cada com como contra da das de dela delas dele deles depois desde dessa desse desta deste disse do dois dos durante e
    é ela elas ele eles em embora enquanto então entre era eram essa essas esse esses esta está estão estas estava estavam este estes
    estar eu faz fazer foi for foram há havia isso isto já lá lhe lhes mais mas me mediante meio menos mesma mesmo meu meus minha
    muita muitas muito muitos na nada não nas nem nenhum nenhuma nessa nesse nesta neste no nos nós nossa nosso num numa nunca o onde
    os ou outra outras outro outros para parte pela pelas pelo pelos perante pode podem pois por porque porém pouco qual qualquer
    quando quanto que quem são se segundo seja sem sempre sendo ser será seu seus si sido só sob sobre sua suas também tão tem têm
    tendo ter teve tinha toda todas todo todos três tu tudo um uma umas uns vai vez você vos`,
};

const sets = new Map<string, ReadonlySet<string>>();
for (const [language, list] of Object.entries(LISTS)) {
  const entries = list.split(/\s+/);
  sets.set(
    language,
    new Set(entries.flatMap((word) => (word.includes("'") ? [word, word.replace("'", "’")] : [word]))),
  );
}
const NONE: ReadonlySet<string> = new Set();

/** The stop list of a language by its primary tag ("en", "pt-BR"); empty for a language without one. */
export const stopwords = (language: string): ReadonlySet<string> =>
  sets.get(language.slice(0, 2).toLowerCase()) ?? NONE;

/** Languages that have a stop list. */
export const STOPWORD_LANGUAGES: readonly string[] = [...sets.keys()];
