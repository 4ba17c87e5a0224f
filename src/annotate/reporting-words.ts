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
  `reported reports reporting recorded records confirmed confirms counted counts estimated estimates estimate announced announces
  registered registers listed lists claimed claims tallied documented predicted predicts projected projects forecast forecasts
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
