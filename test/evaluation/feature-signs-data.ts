/** In which direction a feature can only speak: more words of the question in a place never make it a worse answer, whatever chance
 * correlations in a few hundred questions say. A weight of the other sign is learnt as none. */

export const RISING: ReadonlySet<string> = new Set(
  `act; ahead; article; articleAll; confidence; credited; fit; fit × article; fit × near; fit × sentence; found; foundFirst; heard here; heard in article;
  hears; hears × topic; in time; like; likeAll; likeArticle; likeHere; likeNear; named; office; nearAll; nearTopic; ownTopic; score; senseNear; senseSentence; sentenceAll; sentenceTopic; share; shown article; sureness; theirs in sentence; theirs on topic; topic alone;
  topic in article`
    .split(";")
    .map((name) => name.trim()),
);

export const FALLING: ReadonlySet<string> = new Set(
  `body, not quoted; body, not theirs; in a fact, not quoted; in a fact, not theirs; off subject; mentioned, who; name not heard; named, not quoted;
  named, not theirs; no cause; no day; no number; no occasion; no refusal; nobody found; printed, not heard;
  scattered; unprinted; wants self`
    .split(";")
    .map((name) => name.trim()),
);
