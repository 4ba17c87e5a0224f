import { withoutTimes } from "../asked.js";
import { verbForm } from "./verb-forms.js";

const AUXILIARY = /^(?:was|were|is|are|has|have|had|will|would|could|can|cannot|must|should|may|might)$/;
const POINTER =
  /^(?:It|There|This|That|These|Those|He|She|They|We|I|You|What|Who|Which|Such|So|One|Some|Many|Most|Others?|Both|All|But|And|If|When|As|In|On|At|For|With|After|Before|Because|Not|No|To|By|Also)$/i;
const BREAKS =
  /\b(?:that|which|who|whom|whose|if|when|while|but|or|he|she|they|him|them|we|I|you|us|our|my|said|says|say|this|these|those|it|there|here|because|not|n't|also|whether|where|than)\b|n['’]t\b|[,;:()[\]“”"—–…]/i;

/** A main clause taken apart where it is plain enough to be asked about. */
interface Clause {
  readonly subject: string;
  readonly auxiliary: string;
  /** From the verb on, the verb in the form that follows the auxiliary. */
  readonly rest: string;
  readonly verb: string;
}

/** Reads "Subject auxiliary rest" or "Subject verb rest"; undefined when anything about it is unsure. */
export function readClause(words: string): Clause | undefined {
  const plain = withoutTimes(dropApposition(words));
  if (BREAKS.test(plain)) return undefined;
  const tokens = plain.split(" ");
  const at = tokens.findIndex((token, i) => i > 0 && (AUXILIARY.test(token) || verbForm(token) !== undefined));
  if (at < 1 || at > 8 || tokens.length - at > 16) return undefined;
  const subject = tokens.slice(0, at);
  // Adverbs between subject and verb ("never", "already") go with neither.
  if (!isSubject(subject)) return undefined;
  const word = tokens[at]!;
  const after = tokens.slice(at + 1);
  if (AUXILIARY.test(word)) {
    if (after.length === 0 || word === "cannot" || after.some((t) => AUXILIARY.test(t))) return undefined;
    return { subject: subject.join(" "), auxiliary: word, rest: after.join(" "), verb: after[0]! };
  }
  const form = verbForm(word)!;
  // A participle that only describes the subject ("people arrested in October remained") leaves another verb behind.
  if (after.some((t) => AUXILIARY.test(t))) return undefined;
  if (/^(?:in|by|on|at|during|last|from|with|after)$/.test(after[0] ?? "") && after.some((t) => verbForm(t)))
    return undefined;
  if (after[0] === "by" || after[0] === "to") return undefined;
  return {
    subject: subject.join(" "),
    auxiliary: form.tense === "past" ? "did" : "does",
    rest: [form.base, ...after].join(" "),
    verb: form.base,
  };
}

/** "Corin Ashgrave, the chief executive, resigned" asks about Corin Ashgrave. */
const dropApposition = (words: string): string =>
  words.replace(/^([^,]{3,60}), (?:(?:the|a|an) )?[^,]{3,80}, (?=\p{Ll})/u, "$1 ");

function isSubject(subject: readonly string[]): boolean {
  const first = subject[0]!;
  const last = subject.at(-1)!;
  if (
    POINTER.test(first) ||
    /(?:ly|ing|ed)$/.test(last) ||
    /^(?:of|in|on|at|for|to|and|by|the|a|an|never|still|now|just|only|has|ever)$/i.test(last)
  )
    return false;
  if (subject.some((word) => /^(?:to|said|his|her|its|their|\p{L}+n['’]t)$/iu.test(word))) return false;
  // A common noun alone needs an article; names, plurals and numbers do not.
  if (
    /^\p{Ll}/u.test(first) &&
    !/^(?:the|a|an|some|several|most|more|about|nearly|at|police|officials|\p{L}+s)$/u.test(first)
  )
    return false;
  return true;
}

/** "Why did the gate fail?" of a clause. */
export const whyOf = ({ subject, auxiliary, rest, verb }: Clause): string =>
  `${verb === "die" ? "How" : "Why"} ${auxiliary} ${subject} ${rest}?`;
