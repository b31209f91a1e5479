/** What people put before and after what they ask ("anyone know …", "quote check: …", "…, right?"): none of it was said. */

const ANYWAY = "(?:ok|okay|so|and|but|hey|hi|hello|please|pls|plz|sorry|um|just|quickly|urgent|help)";
const POLITE = `(?:${ANYWAY}[,:!.]* +)*(?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody|we) (?:please |pls |plz |quickly |just )*)?`;

/** The asker's own knowing, believing or asking; what follows is the question. */
const ASKING = [
  "(?:i|we) (?:think|thought|believe|believed|heard|read|saw|remember|recall|guess|assume|understand|swear)",
  "(?:i'm |im |i am |we're )?(?:pretty |fairly |quite |almost |not |100% )?(?:sure|certain)",
  "apparently|supposedly|allegedly|reportedly|rumou?r has it|word is|people say|they say",
  "(?:does |do |did )?(?:anyone|anybody|somebody|someone|you|u) (?:happen to )?(?:know|remember|recall)",
  "(?:do|would) (?:you|u) (?:happen to )?(?:know|remember|recall)",
  "(?:i'm |im |i am |was |just )*(?:wondering|curious|trying to (?:find|find out|check|confirm|remember))",
  "(?:i |we |i'd |we'd )?(?:need|want|like|would like) to (?:know|find out|check|confirm|verify)",
  "any idea|no idea|i wonder|question|quick question|q|tell me|let me know|remind me|look up|find out|find me|show me|give me",
  "(?:double[- ]?check|fact[- ]?check|check|confirm|verify|prove)(?: for me)?",
];
const LINK = "(?: (?:if|whether|that|of))?";

/** Announces words that somebody is said to have said, and nothing else. */
const ANNOUNCING = [
  "(?:a )?(?:quote|quotation)[- ]?check(?: (?:on|for|please|pls))?",
  "(?:check|verify|confirm|fact[- ]?check)(?: (?:this|that|the|a))?(?: (?:quote|quotation|line|wording))?(?: for me)? *:",
  "is (?:this|that|the following) (?:a )?(?:real|right|correct|accurate|true|legit|genuine)?(?: quote| quotation)?(?: right| correct| accurate| real| true)? *[:?]",
  "(?:what(?:'s| is) |need |i need |find |any )?(?:the |a )?(?:source|citation|attribution|origin)s? (?:for|of|on)",
  `(?:(?:i |we )?(?:need|want)|(?:i'm |im |i am )?(?:looking|searching) for|find|search for|search|look up|look for|get|give|show|where(?:'s| is)|what(?:'s| is| was)|which is|is there|have we got|do we have)(?: me| us)?(?: (?:the|a|an|any|that|this))?(?: exact| full| original)? (?:quotes?|quotations?|lines?|remarks?|wording|sentence|part|bit)(?: (?:about|on|of|that (?:goes|says|reads|said)|which (?:goes|says|reads|said)|saying|with|where (?:someone|somebody|he|she|they|it) (?:said|says|goes|talks? about|talked about)|where|like))?`,
];

const ASKS = new RegExp(`^${POLITE}(?:${ASKING.join("|")})${LINK}[ ,:;–—-]+`, "iu");
const ANNOUNCES = new RegExp(`^${POLITE}(?:${ANNOUNCING.join("|")})(?: that)?[ ,:;–—-]+`, "iu");

/** "…, right?", "… correct?", "… — real?": asks for a yes or no to what stands before it. */
const TAG =
  "(?:right|correct|yes|no|true|real|really|yeah|yea|huh|innit|isn't it|ain't it|legit|fake|accurate|real quote|didn't (?:he|she|they)|did (?:he|she|they)|is (?:that|this|it) (?:right|true|correct|real|so|accurate|legit)|true or false|real or fake|or not)";
const TAGGED = new RegExp(`(?:[,;:–—]| -) *${TAG}[\\s?!.]*$| ${TAG} *\\?[\\s?!]*$`, "iu");

/** What follows the asker's "I think …", "anyone know …"; null where the question opens with none. */
export function afterAsking(question: string): string | null {
  const rest = question.replace(ASKS, "");
  return rest === question || rest === "" ? null : (afterAsking(rest) ?? rest);
}

/** The words announced ("quote check: …", "source for …"); null where nothing announces any. */
export function afterAnnouncing(question: string): string | null {
  const rest = question.replace(ANNOUNCES, "");
  return rest === question || rest === "" ? null : rest;
}

export function withoutTag(question: string): string {
  const rest = question.replace(TAGGED, "").trimEnd();
  return rest === "" ? question : rest;
}

/** The question that follows a remark of the asker's own ("you're no use, what did …"); null where none does. */
export function afterRemark(question: string): string | null {
  return (
    /^.*?[,.!;] +(?<rest>(?:who|what|when|where|did|has|is|was|how)\b.+)$/iu.exec(question)?.groups?.rest ??
    null
  );
}

/** Abuse before a name says nothing of who is meant. */
const ABUSE =
  /^(?:(?:that|this|the|our|your|a) )?(?:(?:fucking|fuckin|bloody|damn|damned|goddamn|stupid|dumb|idiot|idiotic|moron|crooked|lying|liar|crazy|silly|clown|asshole|bastard) )+/iu;

export function withoutAbuse(name: string): string {
  return name.replace(ABUSE, "");
}
