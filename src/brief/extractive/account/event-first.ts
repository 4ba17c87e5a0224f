import { stepOf, tellsStep } from "../../choice/case-steps.js";
import type { Desk } from "../../desk.js";
import { briefly } from "../../people/people-named.js";
import type { Passage } from "../../reading/passage.js";
import type { Verified } from "../../verify/statement.js";
import { leaning, opensBare } from "../stands-alone.js";

/** What happened, and whom it happened to, named as if it had been told, with nothing behind it that tells which. */
const KNOWN =
  /(?:\b(?:[Tt]he|[Oo]ne of the|[Tt]wo of the|[Aa]ll of the) (?:attacks?|shootings?|gunfire|gun battle|gunshots|incident|victims?|suspects?|gunm[ae]n|shooters?|killings?|slayings?|explosion|blast|crash|collision|blaze|fight|altercation|melee|injured|wounded|dead|child|toddler|boy|girl|baby|infant|teen(?:ager)?)|^The (?:man|woman|couple))(?:['’]s?)?(?![\p{L}’'-])(?! (?:of|who|whose|that|which|at|in|on|near|outside|inside|accused|charged|suspected|responsible|behind|wanted|convicted|police|from|with|during|to|deaths?|spree|rampage|scene|suspects?|victims?)\b)/u;
/** "A fourth person", "Three other men": after others. */
const AFTER_OTHERS =
  /^(?:An?|The|One|Two|Three|Four|Five) (?:second|third|fourth|fifth|sixth|other) (?!suspect|arrest)\p{L}+/u;
/** Whom or what such words may mean, met in the same sentence. */
const MET =
  /\b(?:[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|\d+|[Tt]he) (?:[\p{L}\d-]+ ){0,3}?(?:shootings?|gunm[ae]n|m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|teens?|teenagers?|people|persons?|victims?|attack|explosion|crash|fire)\b|\d-year-olds?\b|\b(?:shot|shooting|killed|killing|wounded|attacked|exploded|crashed)\b(?! in $)/u;
/** "Olan Keel also used", "The friend, Ida Gell, is": after what the report has told of others. */
const GOES_ON =
  /^(?:(?:\p{Lu}[\p{L}.'’-]* ){1,4}also \p{Ll}|The (?:friend|brother|sister|cousin|uncle|father|mother|husband|wife|boyfriend|girlfriend|teen|teenager|girl|boy|toddler|baby)(?:, \p{Lu}| (?:is|was|has|had)\b))/u;
/** Sentences of a report among which its news is told. */
const HEAD = 3;

function pointsBack({ text }: Passage): boolean {
  if (AFTER_OTHERS.test(text) || GOES_ON.test(text)) return true;
  const known = KNOWN.exec(text);
  return known !== null && !MET.test(text.slice(0, known.index));
}

/** Whether a passage tells what happened to a reader who knows nothing: at the head of its report, with a toll or a day. */
function tellsEvent(desk: Desk, passage: Passage): boolean {
  return (
    passage.sentence < HEAD &&
    !passage.leaning &&
    !opensBare(passage.text) &&
    !pointsBack(passage) &&
    leaning(passage) < 0.5 &&
    passage.quoted < 0.3 &&
    (passage.quantities.length > 0 || passage.dates.length > 0) &&
    briefly(desk.reading, passage).length === 0
  );
}

/**
 * The account with the sentence first that tells what happened, where the one that opens it speaks of "the attack" or "the victims" as if it
 * had been told; not where that one tells the step of a case that the headline names.
 */
export function eventFirst(
  desk: Desk,
  told: readonly Verified[],
  passageOf: (one: Verified) => Passage | undefined,
): Verified[] {
  const [first, ...others] = told;
  const opening = first && passageOf(first);
  if (!opening || !pointsBack(opening)) return [...told];
  const step = stepOf(desk.headline);
  if (step >= 0 && tellsStep(opening.text, step) && !GOES_ON.test(opening.text)) return [...told];
  const event = others.find((one) => {
    const passage = passageOf(one);
    return passage !== undefined && one.text === passage.text && tellsEvent(desk, passage);
  });
  return event ? [event, ...told.filter((one) => one !== event)] : [...told];
}
