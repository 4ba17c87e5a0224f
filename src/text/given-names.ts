/** Short forms of English given names, each line one name; the first stands for all. Forms that men and women share are left out. */
const FORMS = `
albert bert
alfred alf
andrew andy
anthony tony
benjamin ben benny
bernard bernie
charles chuck charlie
cynthia cindy
daniel dan danny
david dave
deborah debbie deb
donald don donnie
edward ed eddie ted
elizabeth liz lizzie beth betsy
eugene gene
francis frank
frederick fred freddie
gerald jerry
gregory greg
james jim jimmy
jeffrey jeff
jennifer jen jenny
john johnny
jonathan jon
joseph joe
joshua josh
katherine kate kathy katie kathryn
kenneth ken kenny
lawrence larry
leonard len lenny
margaret maggie peggy meg
matthew matt
michael mike mick
mitchell mitch
nicholas nick
pamela pam
patricia patty trish
peter pete
philip phil phillip
rebecca becky
richard dick rick rich
robert bob bobby rob robbie
ronald ron ronnie
stephen steve steven
susan sue
theodore teddy
thomas tom tommy
timothy tim
victoria vicky
vincent vince
walter walt
william bill billy will
zachary zach`;

const WHOLE: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const [whole, ...short] = line.split(" ");
      return short.map((form): [string, string] => [form, whole!]);
    }),
);

/** The given name that a short form stands for ("chuck" for "charles"), in small letters; the name itself where it is none. */
export const wholeGivenName = (name: string): string => WHOLE.get(name) ?? name;
