const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Titles: a name follows, so they never end a sentence. Lower-cased, without the final point. */
export const TITLES = set(
  `mr mrs ms mx messrs mme mlle dr prof rev revd hon sen sens rep reps gov govs pres lt col gen gens maj capt cpt cmdr cmdt cpl sgt
  sgts pfc pvt spc cpls supts adm adml brig supt insp det dets dep asst assoc atty fr sr sra srta st ste mt ft pt vs v no nos nr art arts sec secs
  fig figs eq vol vols ch chap p pp para pg ed eds op cf al e.g i.e viz approx ca c n°`,
);

/** Abbreviations that may stand inside or at the end of a sentence: the next word decides. */
export const ABBREVIATIONS = set(
  `jr sr inc ltd co cos corp plc llc bros assn dept univ est etc esq ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a a.m p.m jan feb mar apr
  jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd ste apt hwy pkwy sq min mins hr hrs ft in oz
  lb lbs km kg cm mm mph kph tel ext ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb
  nebr nev okla ore pa penn tenn tex va vt wash wis wisc wyo n.y n.j n.c s.c n.h n.m n.d s.d w.va r.i b.c alta ont que sask rs`,
);

/** Words that start a sentence far more often than they start a name: after an abbreviation they show that one ended. */
export const STARTERS = set(
  `the a an this that these those it its he she they we i you his her their our my your there here when while what who where why how if
  in on at by for from with after before since during under over as but and or so yet however meanwhile also although though because
  despite some many most all both each no not one two three several another such other others more do did does is are was were has have
  had can could would should will may it's he's she's they're we're i'm that's there's according police officials authorities
  investigators last next earlier later then now`,
);

/** Nouns that "U.S." and the like qualify: with them the abbreviation is part of a name. */
export const AFTER_COUNTRY = set(
  `government senate house congress army navy air marine marines military state president vice supreme attorney department secretary
  embassy ambassador district court treasury federal coast border immigration customs secret representative representatives rep sen
  senator capitol open virgin constitution citizenship steel bank national food drug environmental geological postal marshals marshal
  forest fish census agency defense homeland justice central special security council general assembly`,
);
