/** Words that tell whether an "and" joins two who are to be heard. */

/** What two do with each other is one question. */
export const TOGETHER =
  /\b(?:each other|one another|together|joint(?:ly)?|between|relationship|agree[ds]?|disagree[ds]?|argu\w+|discuss\w*|met|meet|talk(?:ed|ing)?|fight|fought)\b/iu;

/** End the name of a body, whose name may hold an "and". */
export const BODY_ENDINGS =
  /\b(?:administration|services?|committee|agency|department|dept|ministry|commission|council|authority|bureau|office|association|institute|institution|foundation|board|corporation|corp|company|co|group|union|federation|bank|party|society|trust|cent(?:er|re)|college|university|school|hospital|club|partners|sons|daughters|brothers|bros|ltd|inc|llc|llp|plc|fund|museum|court|secretary|minister|affairs|county|city|islands?|show|report|firm)$/iu;

/** Open a name that needs none before it. */
export const PERSON_TITLES =
  /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|sen|senator|gov|governor|rep|gen|general|col|lt|capt|captain|prof|professor|rev|president|pres|prez|mayor|king|queen|prince|princess|pope|coach|judge|justice|sheriff|officer|speaker|minister|secretary|ambassador)\b/iu;

/** Names of two words with an "and" between that are as often typed without capitals. */
export const ONE_NAME: ReadonlySet<string> = new Set(
  `marks & spencer|johnson & johnson|procter & gamble|proctor & gamble|smith & wesson|barnes & noble|ernst & young|black & decker
  standard & poors|standard & poor's|crate & barrel|dolce & gabbana|abercrombie & fitch|tiffany & co|simon & garfunkel|hall & oates|ant & dec
  trinidad & tobago|bosnia & herzegovina|antigua & barbuda|work & pensions|trade & industry|food & drug|food & drink|fire & rescue|search & rescue
  revenue & customs|customs & excise|weights & measures|health & safety|law & order|truth & reconciliation|research & development|arts & culture
  arts & humanities|culture & sport|rock & roll|bed & breakfast|at & t|r & d|r & b|q & a|m & s|pg & e`
    .split(/[|\n]/u)
    .map((name) => name.trim()),
);

/** "The deal on climate", "anger over pay": not somebody who was heard on something. */
export const NO_SPEAKERS =
  /\b(?:accord|agreement|anger|attacks?|ballot|bans?|bills?|caps?|concerns?|conference|controls?|crackdown|cuts?|data|deadline|deals?|debates?|decisions?|disputes?|effects?|exams?|facts?|fears?|fees?|figures|fights?|hearings?|impact|inquiry|interviews?|investigation|issues?|jokes?|laws?|limits?|matters?|measures?|meeting|news|numbers?|outrage|page|pages|papers?|piece|plans?|polic(?:y|ies)|polls?|position|pressers?|pressure|probes?|progress|proposals?|protests?|questions?|research|restrictions?|rows?|rules?|rulings?|ruling|sanctions?|sections?|speech|spending|stances?|story|strikes?|stud(?:y|ies)|summit|talks?|tariffs?|tax|taxes|texts?|thoughts?|treat(?:y|ies)|trials?|views?|votes?|war|wars|work|worr(?:y|ies))\b/iu;

/** "On Friday", "on the front page": when or where. */
export const WHEN_OR_WHERE =
  /^(?:the )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|^(?:the )?(?:today|tomorrow|tonight|front|page|deadline|record|air|tv|telly|radio|phone|twitter|facebook)\b|^\d/iu;
