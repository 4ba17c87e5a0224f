const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Forms of verbs that report speech or thought and take a clause: "said (that) …", with or without a quotation.
 * Participles count too ("…, adding that …").
 */
export const SAY_VERBS = set(
  `said says say saying stated states stating announced announces announcing reported reports reporting claimed claims claiming claim
  argued argues argue arguing explained explains explaining noted notes noting insisted insists insist insisting wrote writes write
  writing tweeted tweets tweeting posted posting acknowledged acknowledges acknowledging admitted admits admitting alleged alleges
  allege alleging asserted asserts asserting declared declares declaring denied denies deny denying confirmed confirms confirming
  suggested suggests suggest suggesting maintained maintains maintaining contended contends contend contending recalled recalls
  recalling stressed stresses stressing emphasized emphasised emphasizes emphasises emphasizing emphasising revealed reveals revealing
  disclosed discloses predicted predicts predict predicting concluded concludes concluding conceded concedes conceding quipped quips
  joked jokes joking replied replies replying responded responds responding answered answers observed observes remarked remarks
  remarking commented comments commenting complained complains complaining testified testifies testifying vowed vows vowing pledged
  pledges pledging promised promises promising warned warns warn warning cautioned cautions cautioning reiterated reiterates reiterating
  repeated repeats repeating proclaimed proclaims lamented laments opined mused proposed agreed agrees countered counters retorted
  added adds adding continued continues believed believes believe believing thought thinks think estimated estimates estimate
  hoped hopes hope feared fears fear indicated indicates indicate indicating figured figures knew knows realised realized
  shouted yelled cried exclaimed whispered muttered screamed chanted chanting shouting yelling screaming singing sang shot fired read reads mentioned mentions hinted hints boasted
  boasts bragged implied implies learned speculated speculates expects expected recounted recounts theorized posited ventured
  concurred affirmed affirms anticipated anticipates forecast forecasts projected projects determined determines recorded records counted registered tallied documented volunteered ruled found finds showed shows show`,
);

/** Of these, verbs that report only beside a quotation: elsewhere they mean something else ("shot", "responded to the scene"). */
export const QUOTE_ONLY = set(
  `shot fired responded responds responding replied replies replying answered answers answering continued continues continuing read reads
  repeated repeats repeating commented comments commenting joked jokes joking quipped quips shouted yelled cried exclaimed whispered
  muttered screamed chanted chanting shouting yelling screaming singing sang posted posting tweeted tweets tweeting asked asks ask asking
  ordered begged challenged ventured volunteered countered counters figured figures`,
);

/** Verbs that report a clause only with "that" or the like: "found that", "agreed that". */
export const NEEDS_THAT = set(
  `found finds showed shows show agreed agrees knew knows learned ruled added adds adding mentioned mentions hinted hints indicated
  indicates indicate observed observes realised realized recalled recalls expected expects concurred affirmed affirms complained complains
  promised promises pledged pledges vowed vows proposed urged urges maintained maintains stressed stresses warned warns warn boasted
  boasts testified testifies anticipated anticipates reminded reminds assured assures advised advises informed informs announced
  announces emphasized emphasised emphasizes emphasises concluded concludes determined determines suggested suggests suggest implied
  implies revealed reveals disclosed discloses denied denies deny recounted theorized posited lamented laments`,
);

/** Verbs whose object, when it is a figure, is somebody's figure: "the agency reported 65 cases". */
export const COUNT_VERBS = set(
  `reported reports recorded records confirmed confirms estimated estimates estimate announced announces
  claimed claims tallied documented predicted predicts projected projects forecast forecasts
  expected expects anticipated anticipates`,
);

/** Verbs whose object is the person told: "told reporters (that) …". */
export const TELL_VERBS = set(
  `told tells tell telling asked asks ask asking informed informs informing reminded reminds reminding assured assures assuring
  urged urges urging warned warns warning advised advises advising instructed ordered begged challenged`,
);

/**
 * Verbs whose object and complement are the words: "called him “weak”", "accused her of …". Alone they report no clause, but a
 * quotation in their object is somebody's words.
 */
export const CALL_VERBS = set(
  `called calls calling call described describes describing describe labeled labelled labels labeling dubbed dubs dubbing branded
  accused accuses accusing accuse referred refers referring criticized criticised criticizes criticises criticizing criticising blamed
  blames blaming praised praises praising praise slammed slams slamming blasted blasts blasting mocked mocks mocking dismissed dismisses
  dismissing decried decries decrying denounced denounces denouncing condemned condemns condemning characterized characterised
  characterizes termed deemed compared compares comparing cited cites citing urged demanded demands demanding questioned questions
  questioning hailed hails hailing touted touts touting defended defends defending attacked attacks attacking ridiculed derided
  identified portrayed portrays cast pronounced declared considered considers regarded discussed discusses discussing asked wanted wants
  expressed expresses expressing offered offers offering issued released recalled quoted quotes quoting apologized promised pledged
  vowed voiced emphasized stressed highlighted highlights hailed welcomed welcomes welcoming rejected rejects rejecting likened
  railed lashed boasted bragged complained spoke speaks speaking talked talks talking warned pointed points pointing addressed
  lauded lauds lambasted panned scolded vilified deplored bemoaned bashed`,
);

/** Nouns that report: "the accusation that …", "a statement that …", "fears that …". */
export const REPORT_NOUNS = set(
  `accusation accusations assertion assertions claim claims statement argument arguments allegation allegations suggestion suggestions
  belief fear fears concern concerns hope hopes promise pledge vow warning warnings complaint complaints prediction admission
  declaration denial contention insistence announcement comment comments remark remarks conclusion finding findings report reports
  view idea notion message tweet letter memo speech headline post quote slogan motto`,
);

/** Words that may stand between subject and verb of a cue. */
export const BEFORE_VERB = set(
  `has have had is are was were be been being did does do will would could may might can must should also later then still never not
  only even just once again repeatedly recently previously frequently often publicly privately already first further famously
  reportedly simply flatly 's 've 'd 'll n't didn't hasn't hadn't haven't wouldn't doesn't isn't wasn't to himself herself themselves
  both all now ever always quickly angrily bluntly`,
);

/** With an infinitive: what somebody promises, plans, wants or will not do. */
export const INTENDS = set(
  `promised promises promising pledged pledges pledging vowed vows vowing threatened threatens threatening swore offered offers offering
  refused refuses refusing declined declines declining agreed agrees proposed proposes proposing wants hopes hoped hoping plans demanded
  demands`,
);

/** With somebody and an infinitive: what he is asked to do. */
export const ASKS = set(
  `urged urges urging asked asks asking ordered orders ordering told tells telling advised advises advising instructed instructs begged
  encouraged encourages encouraging implored pressed challenged challenges invited invites warned warns warning called calls calling
  wants wanted`,
);

/** With an object: what somebody says he is for or against. */
export const JUDGES = set(
  `criticized criticised criticizes criticises criticizing criticising condemned condemns condemning denounced denounces denouncing
  praised praises praising rejected rejects rejecting endorsed endorses endorsing opposed opposes opposing supported supports supporting
  backed backs backing defended defends defending mocked mocks mocking blasted blasts slammed slams demanded demands demanding proposed
  proposes proposing dismissed dismisses denied denies welcomed welcomes hailed blamed blames announced
  announces acknowledged acknowledges promised promises pledged vowed urged urges disputed disputes
  expressed expresses described describes describing`,
);

/** Verbs that judge or ask through a preposition. */
export const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    call: ["for"],
    push: ["for"],
    ask: ["for"],
    appeal: ["for"],
    argue: ["for", "against"],
    apologize: ["for"],
    warn: ["of", "about", "against"],
    complain: ["about", "of"],
    object: ["to"],
    point: ["to"],
    vote: ["for", "against"],
    talk: ["about"],
    speak: ["of", "about"],
  }).flatMap(([verb, particles]) =>
    [`${verb}s`, `${verb}ed`, `${verb}ing`, verb].map((form) => [form, particles] as const),
  ),
);
