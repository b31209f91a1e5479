/** The shapes in which people ask who said what. Each is a sentence pattern with named parts; the first that fits counts. */
import type { Intent } from "../domain.ts";

export interface Frame {
  readonly intent: Intent;
  /** Groups: `speaker`, `cue`, `rest` (wording or topic). `WORDING` stands where the marked wording stood. */
  readonly pattern: RegExp;
  /** What `rest` holds where the asker set no marks. */
  readonly rest: "wording" | "topic";
}

/** Stands for the words in marks while the frame is looked for; a character of no script. */
export const WORDING = "\uFFFC";

const SAID = "(?:said|says|say|sayin|saying|sed|wrote|tweeted|posted|spoke|uttered)(?![\\p{L}])";
/** Verbs that ask for a stance as well as for words. */
const STANCE =
  "(?:called|calls|described|describes|dubbed|labell?ed|branded|denied|denies|deny|criti[cs]i[sz]ed|criti[cs]i[sz]es|accused|accuses|warned|warns|promised|promises|claimed|claims|rejected|rejects|dismissed|blamed|blames|admitted|admits|confirmed|confirms|announced|announces|demanded|demands|praised|praises|defended|defends|welcomed|welcomes|refused|refuses|declined|declines|apologi[sz]ed|threatened|complained|suggested|insisted|argued|argues|predicted|urged|asked|told|condemned|ruled|ordered)(?![\\p{L}])";
const TELL =
  "(?:say|said|saying|claim|call|describe|deny|promise|admit|warn|write|wrote|tweet|tell|told|state|announce|argue|insist|suggest|confirm|mention|think|find|found|reported|claimed|called|denied|promised|admitted|warned|criticise|criticize|conclude|concluded|demand|order|rule|threaten|accuse|blame|reject|dismiss|refuse|decline|explain|answer|respond|reply|ask|asked|joke|joked|note|noted|complain|complained|vow|vowed|pledge|pledged|propose|proposed|recommend|recommended|praise|praised|predict|predicted|urge|urged|stress|stressed|hint|hinted|imply|implied|remark|remarked|acknowledge|acknowledged|concede|conceded|condemn|condemned|reveal|revealed|reiterate|reiterated)(?![\\p{L}])";
/** "said that …", but not "said that's …" nor "said thats …". */
const THAT = "(?: that(?![\\p{L}'’]))?";
const LEAD =
  "(?:(?:ok|okay|so|and|but|hey|hi|hello|please|pls|plz|quick question|q|sorry|wait|um|whosaid|again|omg|lol)[,:!.]* +)*";
const ADVERB =
  "(?:really |rly |rlly |realy |actually |actualy |truly |seriously |honestly |indeed |in fact |ever |even |also |first |once |just |not |publicly |exactly |literally |legit |famously |recently )*";
const ABOUT =
  "(?:about|on|regarding|re|concerning|of|over|around|abt|bout|in response to|as to|when asked about)";

export const FRAMES: readonly Frame[] = [
  // A frame with nothing in it asks for nothing.
  frame("fact", "topic", `(?:who|what|when|where|why|which)? ?(?:has |did )?(?:${SAID}|${TELL})(?<rest>)`),
  frame(
    "circumstances",
    "wording",
    `(?:when|where|to whom|on what date|what day|which day|why|how often|in what context) (?:did|has|was it that|does) (?<speaker>.+?) ${ADVERB}${TELL}${THAT} ?(?<rest>${WORDING}.*|.*)`,
  ),
  frame(
    "did-say",
    "wording",
    `(?:(?:was|is)(?:n't|nt)? (?:it|that|this)|it (?:was|is)|it's|was|wasn't) (?:not )?(?<speaker>.+?) (?:who|that) (?:has |had |ever )*${ADVERB}(?:${SAID}|(?<cue>${STANCE}))${THAT} ?[:,]? ?(?<rest>.+)`,
  ),
  frame("circumstances", "wording", `when (?:was|were) (?<rest>${WORDING}).*`),
  frame(
    "verify",
    "wording",
    `(?:is|was|are|were) (?:it true (?:that )?)?(?<rest>${WORDING}) .*?(?:what|how) (?<speaker>.+?) (?:${SAID}|put it)\\b.*`,
  ),
  frame("verify", "wording", `(?:is|was|are|were) (?<rest>${WORDING}).*`),
  frame(
    "verify",
    "wording",
    `(?<rest>${WORDING}) ?[,;:.–—-]* ?(?:can|may|could|should) (?:i|we) (?:print|use|run|quote|publish).*`,
  ),
  frame(
    "verify",
    "wording",
    `(?:can|may|could|should) (?:i|we) (?:print|use|run|quote|publish) (?<rest>${WORDING}).*`,
  ),
  frame(
    "who-said",
    "topic",
    `who(?:'s| was it that| is it that| the (?:hell|fuck|heck))* ${ADVERB}${SAID} (?:all )?(?:that|the|this|those) (?:thing|things|stuff|bit|part|line|one|quote|words|joke|nonsense|rubbish|garbage|crap|shit|bullshit|bs) (?:${ABOUT}) (?<rest>.+)`,
  ),
  frame(
    "who-said",
    "wording",
    `.*?\\bwho(?:'s|se)? (?:was it (?:that|who) |is it (?:that|who) |the (?:hell|fuck|heck) |words (?:are|were) |has |had |did |would |could )*${ADVERB}${SAID}(?: that(?![\\p{L}'’])| this(?![\\p{L}])| the words| the phrase| something like| smth like| sth like)? ?[:,]? ?(?<rest>${WORDING}.*)`,
  ),
  frame(
    "who-said",
    "wording",
    `(?:somebody|someone|some \\p{L}+|a \\p{L}+) (?:once |has |had )*${SAID}${THAT} ?[:,]? ?(?<rest>.+?)[\\s,;:.–—-]+(?:who|but who)(?: (?:was|is|said|could)? ?(?:it|that|this)(?: be)?)?`,
  ),
  frame(
    "who-said",
    "wording",
    `(?:whose|who) (?:words|quote|quotation|line|phrase)s? (?:is|are|was|were) (?<rest>.+)`,
  ),
  frame(
    "who-said",
    "wording",
    `(?<rest>${WORDING})[\\s,;:.–—-]*(?:who|whose|whosaid|source|speaker|by whom|said by).*`,
  ),
  frame(
    "who-said",
    "wording",
    `(?<rest>.+?)[\\s,;:.–—-]+(?:who|whu) ${SAID}(?: (?:that|this|it|these words|so))?`,
  ),
  frame(
    "who-said",
    "topic",
    `who(?: was it that| is it that|'s| is| was| has| have| had| in .{1,30}?)? ${ADVERB}(?<cue>(?:${STANCE})|denying|criticising|criticizing|accusing|blaming)${THAT} (?<rest>.+)`,
  ),
  frame(
    "who-said",
    "topic",
    `who(?: has| have|'s| had)? (?:spoken|spoke|commented|talked|speaks|talks|talking|speaking|said (?:anything|something|stuff|things))(?: out)? (?:${ABOUT}|against|for) (?<rest>.+)`,
  ),
  frame(
    "who-said",
    "topic",
    `who(?: has| have|'s| had| else| ever)* (?:mentioned|mentions|discussed|discusses|brought up|raised|addressed) (?<rest>.+)`,
  ),
  frame(
    "who-said",
    "wording",
    `who(?:'s|se)? (?:was it (?:that|who) |is it (?:that|who) |the (?:hell|fuck|heck) |has |had )*${ADVERB}${SAID}(?: that(?![\\p{L}'’])| the words| the phrase| something like| smth like)? ?[:,]? ?(?<rest>.+)`,
  ),
  frame("who-said", "wording", `(?:who|whosaid) ?[:,-]? ?(?<rest>${WORDING}).*`),
  frame(
    "who-said",
    "wording",
    `(?:find|search(?: for)?|look up|where(?:'s| is| does| did| have we| do we)|which article|source (?:for|of)|what is the source of|do we have|have we|has anyone said|did (?:anyone|anybody|someone|somebody) (?:ever )?say) (?:.*?)(?<rest>${WORDING}).*`,
  ),
  frame(
    "who-said",
    "wording",
    `did (?:anyone|anybody|someone|somebody) ${ADVERB}(?:say|claim|mention|deny|write) (?:that )?(?<rest>.+)`,
  ),
  frame(
    "did-say",
    "topic",
    `(?:has|have|had|did|does|do) (?<speaker>(?:(?!(?:say|tell|claim|write|tweet)\\b)\\S+ ){1,8}?)(?:commented|comment|spoken|speak|talk|talked|said anything|say anything|said something|say something|respond|responded|react|reacted|mention|mentioned)(?: ${ABOUT}| to)? (?<rest>.+)`,
  ),
  frame(
    "what-said",
    "topic",
    `whom? (?:did|has|have|does|do|would) (?<speaker>.+?) ${ADVERB}(?<cue>${TELL})(?<rest>)`,
  ),
  frame(
    "what-said",
    "topic",
    `what(?: else| exactly| all)* (?:was|is|has been|had been|is being|was being) (?:said|written|told|claimed|printed|reported|known) (?:${ABOUT}) (?<rest>.+)`,
  ),
  frame(
    "what-said",
    "topic",
    `(?:what|wtf|which words|how)(?: else| exactly| all| the hell| words| things)* (?:did|has|have|had|does|do|would) (?<speaker>.+?) ${ADVERB}(?<cue>${TELL})(?: (?:so far|exactly|again|publicly|back))?(?: (?:${ABOUT}|to))?(?: (?<rest>.+))?`,
  ),
  frame(
    "did-say",
    "wording",
    `(?:(?:is|was) it (?:really |actually )*(?:true|right|correct|a fact|accurate|real)${THAT}|it true) (?<speaker>.+?) (?:has |had |once )*${ADVERB}(?:${SAID}|${STANCE})${THAT} ?[:,]? ?(?<rest>.+)`,
  ),
  frame(
    "who-said",
    "wording",
    `(?:do|did|have|has) we (?:ever )?(?:have|got|print|printed|run|publish|published) (?!any|some|a |an |the |more )(?<rest>.+)`,
  ),
  frame(
    "did-say",
    "wording",
    `(?:did|has|have|had|does|do|didn't|hasn't|would) (?<speaker>.+?) ${ADVERB}(?<cue>${TELL})(?: (?:the words|the word|the phrase|that|something like|smth like|sth like|exactly)(?![\\p{L}'’]))? ?[:,]? ?(?<rest>.+)`,
  ),
  frame(
    "what-said",
    "topic",
    `what(?:'s| is| was| are| were) (?<speaker>.+?)(?:'s|s'|'|s) (?:view|position|stance|take|opinion|response|reaction|comment|answer|verdict|line|reply|quote|statement|argument|defen[cs]e|excuse|explanation)s?(?: (?:${ABOUT}|to) (?<rest>.+))?`,
  ),
  frame(
    "what-said",
    "topic",
    `(?:(?:give|show|get|find|list)(?: me)? )?(?:any|anything|a|the|all|every|everything|some|something|latest|recent|direct|best|more)? ?(?:quotes?|quotations?|statements?|comments?|remarks?|words|lines?|anything|something|everything)? ?(?:from|by|that) (?<speaker>.+?)(?: said)?(?: ${ABOUT} (?<rest>.+))?`,
  ),
  frame(
    "what-said",
    "topic",
    `(?:(?:show|give|list|find|get)(?: me)? )?(?:all|everything|anything|whatever|what)${THAT} (?<speaker>.+?) (?:has |have |had |ever )*${SAID}(?: ${ABOUT} (?<rest>.+))?`,
  ),
  frame(
    "what-said",
    "topic",
    `how did (?<speaker>.+?) (?:respond|react|reply|answer|put it|describe|explain)(?: (?:to|about|on))?(?: (?<rest>.+))?`,
  ),
];

/** "according to X …", where nothing but the coverage's own names tells where X ends. */
export const ACCORDING_TO = /^(?:what (?:is|was|happened|did happen)? ?,? ?)?according to (?<rest>.+)$/iu;
/** "Which senator called it reckless": who did. */
export const WHICH_OF_THEM = new RegExp(
  `^(?:which|what) (?:(?!(?:words?|quotes?|else|exactly|all|did|do|does|has|have|had|would|was|were|is|are)\\b)\\p{L}+ ){1,3}(?=(?:has |have |had |ever )*(?:${SAID}|${STANCE}))`,
  "iu",
);
/** "And about the ferry?", "what about Ada Lind?", "and the mayor?": goes on with what the thread was about. */
export const FOLLOWING_UP =
  /^(?:(?:ok|okay|so|and|but|also|then|hm+|right)[,:]* +)*(?:(?:what|how) (?:about|abt)|(?<=(?:and|but|also|then)[,:]* )(?:(?:about|abt|on|re|regarding) )?) ?(?<rest>\S.{0,79})$/iu;
/** "X on Y", "X re Y", "X about Y": a headline-like request, a frame only where X is somebody in the coverage. */
export const SOMEBODY_ON = new RegExp(`^(?<speaker>.{2,60}?) ${ABOUT} (?<rest>.+)$`, "iu");
/** "X said Y": a frame only where X is somebody in the coverage. */
export const SOMEBODY_SAID = new RegExp(
  `^(?<speaker>.{2,60}?) (?:${SAID}|${STANCE})${THAT} (?<rest>.+)$`,
  "iu",
);
/** "X: “…” – real?", "X “…”": whose words they are said to be stands before them. */
export const SOMEBODY_BEFORE_WORDING = new RegExp(
  `^(?<speaker>.{2,60}?)[\\s:,–—-]*(?<rest>${WORDING}.*)$`,
  "iu",
);
/** "“…” – X?", "“…” said X": whose words they are said to be stands after them. */
export const SOMEBODY_AFTER_WORDING = new RegExp(
  `^(?<rest>${WORDING})[\\s,(–—-]*(?:${SAID} |by |from |was |is )*(?<speaker>.{2,60}?)(?: ${SAID})?[)\\s]*$`,
  "iu",
);
/** "X quotes on Y", "X's comments about Y". */
export const SOMEBODY_QUOTED_ON = new RegExp(
  `^(?<speaker>.{2,60}?)(?:'s|s'|')? (?:exact |latest |recent |best |full )?(?:quotes?|quotations?|comments?|remarks?|statements?|words|lines?|views?|thoughts?|stance|position|take|response|reaction|${SAID} what|${SAID} anything|${SAID} something|talks?|talked|speaks?|spoke|commented) (?:${ABOUT}|to) (?<rest>.+)$`,
  "iu",
);
/** Opens a question about the coverage as such. */
export const COVERAGE_ON = new RegExp(
  `^(?:what|anything|is there anything|do we|have we|does)? ?(?:do we|have we|does|do|did|has|is there|is|was)? ?(?:our|the|this|that)? ?(?:coverage|paper|archive|articles?|reporting|we|stories|corpus)?(?: got| have| say| report| reported| know| written| print)*(?: anything)? ${ABOUT} (?<rest>.+)$`,
  "iu",
);

function frame(intent: Intent, rest: Frame["rest"], pattern: string): Frame {
  return { intent, rest, pattern: new RegExp(`^${LEAD}${pattern}[\\s?!.…]*$`, "iu") };
}
