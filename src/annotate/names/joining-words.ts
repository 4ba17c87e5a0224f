import { hashText } from "./hash.js";

const hashes = (list: string): ReadonlySet<number> =>
  new Set(list.split(" ").map((word) => hashText(word.replaceAll("’", "'"))));

/** Words and marks that may stand between the parts of one name, by their hashes. */
export const CONNECTORS = hashes(
  "of the and for in on at to de del della la las los le les el al ul ur bin bint ibn abu van von der den da do dos das di du y e with a an & - – ' ’ 's ’s / against",
);
/** Particles that begin a name in lower case before a hyphen or a capital: "al-Shabab", "van der Bellen". */
export const PARTICLES = hashes("al el as ul ad ar ash an at de del della da di dos van von der bin ibn");
