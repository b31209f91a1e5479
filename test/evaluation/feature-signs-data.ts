/** In which direction a feature can only speak: more words of the question in a place never make it a worse answer, whatever chance
 * correlations in a few hundred questions say. A weight of the other sign is learnt as none. */

export const RISING: ReadonlySet<string> = new Set(
  `act; article; articleAll; confidence; epithet, in part; fit; found; heard here; hears; in time; like; likeArticle; likeHere; likeNear; named; nearAll; nearTopic; office;
  score; senseNear; senseSentence; share; shown article`
    .split(";")
    .map((name) => name.trim()),
);

export const FALLING: ReadonlySet<string> = new Set(
  `body, not quoted; mentioned, who; named, not quoted; no day; no number; no refusal; scattered; unprinted`
    .split(";")
    .map((name) => name.trim()),
);
