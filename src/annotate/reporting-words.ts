const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Past and present forms of verbs that report speech, with or without a quotation. */
export const REPORTING = set(
  `said says say told tells tell added adds add stated states announced announces reported reports report claimed claims claim argued
  argues argue explained explains explain noted notes note insisted insists insist warned warns warn wrote writes write tweeted tweets
  posted acknowledged acknowledges admitted admits alleged alleges asserted asserts declared declares denied denies confirmed confirms
  confirm suggested suggests suggest maintained maintains contended contends recalled recalls recounted stressed stresses emphasized
  emphasised emphasizes emphasises revealed reveals disclosed predicted predicts concluded concludes conceded concedes quipped joked
  replied replies responded responds answered asked asks continued continues observed remarked remarks commented pointed complained
  complains testified testifies vowed vows pledged pledges promised promises urged urges demanded demands called calls described
  describes accused accuses criticized criticised criticizes blamed blames praised boasted declared read reads thinks think thought
  believes believe believed shouted yelled cried exclaimed whispered muttered tells chanted estimates estimated estimate expects expect
  expected hopes hoped fears feared indicated indicates cautioned cautions reiterated repeated repeats proclaimed lamented opined mused
  proposed recommended advised advises agreed agrees countered retorted fired shot ranted slammed blasted mocked sneered charged
  charges cited cites found finds shows showed showing argues saying telling adding noting writing arguing claiming warning calling
  asking suggesting insisting explaining describing declaring referring citing`,
);

/** Verbs a bare quotation may follow or precede without any doubt. */
export const SAYING = set(
  `said says told added adds stated states explained explains wrote writes tweeted noted notes argued argues continued replied asked
  asks insisted warned announced claimed declared remarked commented concluded recalled quipped joked observed responded answered
  acknowledged admitted stressed emphasized emphasised testified`,
);

/** Words that stand before a source without a verb. */
export const ACCORDING = /\baccording to\b|\bin the words of\b/i;
