/** Which verbs report without "that", beyond those of speech and judgement; measured on PolNeAR's train part. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Verbs of belief and intent, and of documents that tell: right at least half the time. */
export const BELIEFS = words(`
think believe want hope fear expect feel worry doubt suspect plan decide refuse show find indicate point imagine consider see view
understand guess estimate project calculate highlight detail learn attribute frame intend vote support oppose favor regard`);

/** Verbs of speech and judgement that mostly report nothing unless "that" follows. */
export const DOUBTFUL = words(`
continue begin maintain expand advise protest post shout chant interrupt speak read address cast name issue press cheer thank
charge lobby brand ridicule rip reflect instruct confirm volunteer sign state answer title introduce echo reply email`);

/** Verbs that report where what comes out is words: "released a report", and not "released a video". */
export const ISSUING = words("release publish issue circulate");
export const ISSUED = words(
  "report reports statement statements letter letters memo memorandum study findings survey testimony transcript warning",
);
