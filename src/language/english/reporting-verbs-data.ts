/** Verbs that report words, one entry each: the base form, and behind a colon what else is known of it (`VerbTrait`). Regular forms are
 * made by rule. The other small words of a narration stand below. */

import type { ReportingVerb } from "../language.ts";
import { WEEKDAYS } from "./calendar-data.ts";

/** By how surely they report. */
export const REPORTING_VERBS: Readonly<Record<ReportingVerb["strength"], string>> = {
  // Hardly anything but speech or writing follows.
  speech: `
say:block,person tell:hearer,face-to-face,person write:block,person tweet:block,person retweet add:block,person continue:block,that
state:that note explain:block,person reply:block,person,that respond:block,person declare conclude recall:block,person argue remark
insist:person announce joke:person quip exclaim:person shout:face-to-face,person,that yell:face-to-face,person scream:face-to-face,person
chant:that whisper:face-to-face,person mutter:person murmur ask:hearer,person answer:that observe comment opine wonder:person muse lament
acknowledge admit:person concede confess assert contend maintain:that warn:hearer,person caution vow pledge promise assure:hearer boast
brag claim complain confirm:that counter deny:denies elaborate emphasize emphasise stress predict proclaim pronounce recount reiterate
repeat report retort reveal suggest tease testify urge interject protest:that demand deadpan post:block,that blog email:that recite
allege advise:hearer,that agree reason remind:hearer reflect:that gush fume snap bark intone begin:that implore plead signal stipulate
summarize summarise underscore volunteer:that mention preach enthuse chime interrupt:that sigh growl cry inform:hearer instruct:that
exhort expound counsel bellow holler drawl croon rant vent clarify expand:that proffer venture persist marvel moan groan pray confide
speculate theorize theorise surmise jeer gloat grouse grumble gripe affirm attest reckon reassure stammer splutter mumble snarl hiss sob
jest demur ponder snipe chorus thunder roar scribble avow posit hypothesize blurt interpose reaffirm rejoin`,
  // They name, judge or call for something, often with a fragment of the words.
  naming: `
call describe accuse dismiss:denies praise criticize criticise denounce blast mock condemn slam dub label brand:that characterize
characterise portray cast:that hail decry deride lambast lambaste assail attack blame compare credit defend endorse cite quote refer
speak:that talk express voice issue:that read:that title:that entitle name:that term liken ridicule:that question reject:denies
rebuff:denies rebuke scold thank:that cheer:that congratulate commend applaud champion tout trumpet bemoan rip:that scoff sneer taunt
chide chastise berate castigate press:that lobby:that propose recommend outline imply hint believe think feel object swear
threaten:face-to-face rail denigrate caption headline headlined charge:that echo:that advocate discuss boom blare downplay document
detail dispute:denies rebut:denies refute:denies disclose disavow repudiate correct`,
  // They may report, but mostly do something else.
  loose: `
point:bare offer release publish refuse:denies,bare attribute:bare invite welcome greet introduce address lecture indicate:bare show:bare
find:bare know hope:bare fear:bare worry:bare expect:bare want:bare mean see:bare regard:bare view:bare consider:bare hear learn:bare
understand:bare guess:bare suspect:bare doubt:bare imagine:bare concern decide:bare plan:bare intend:bare sue rule order estimate:bare
project:bare calculate:bare highlight:bare mark use invoke employ adopt deliver give make put send sign tape text:face-to-face phrase
word paint frame:bare pitch promote push coin support:bare oppose:bare favor:bare favour go lead take hold sing win require allow
vote:bare launch start seek laugh grin smile shrug nod chuckle giggle snort sniff resist remember envision foresee forecast deem`,
};

/** Between a quotation and a name they are verbs too: "„…“, so Lind." */
export const FOREIGN_THUS = `so aldus selon según secondo segundo`;

/** Verbs that speak with the word after them alone: "shot back", "as Lind put it". */
export const PHRASAL_VERBS = `
shoot back|fire back|hit back|clap back|strike back|push back|bite back|cut in|break in|butt in|jump in|chime in|chip in|pipe up|speak up
weigh in|go on|carry on|put it|point out|spell out|blurt out|call out|cry out|read aloud|wonder aloud|sum up|lay blame|cast doubt|pour scorn`;

/** Forms that no rule makes: base, then its other forms. */
export const IRREGULAR_FORMS = `
say says said saying|tell tells told telling|write writes wrote written writing|begin begins began begun beginning
speak speaks spoke spoken speaking|read reads read reading|find finds found finding|think thinks thought thinking
feel feels felt feeling|know knows knew known knowing|mean means meant meaning|see sees saw seen seeing
hear hears heard hearing|understand understands understood understanding|swear swears swore sworn swearing
give gives gave given giving|make makes made making|put puts put putting|send sends sent sending|go goes went gone going
cast casts cast casting|sing sings sang sung singing|quip quips quipped quipping|chant chants chanted chanting
rip rips ripped ripping|snap snaps snapped snapping|plan plans planned planning|brag brags bragged bragging
refer refers referred referring|rebut rebuts rebutted rebutting|slam slams slammed slamming|dub dubs dubbed dubbing
blog blogs blogged blogging|admit admits admitted admitting|show shows showed shown showing|deny denies denied denying
reply replies replied replying|cry cries cried crying|worry worries worried worrying|testify testifies testified testifying
imply implies implied implying|decry decries decried decrying|retweet retweets retweeted retweeting|lead leads led leading
label labels labeled labelled labeling labelling|signal signals signaled signalled signaling signalling
intend intends intended intending|take takes took taken taking|hold holds held holding|win wins won winning
shoot shoots shot shooting|lay lays laid laying|cast casts cast casting|hit hits hit hitting|clap claps clapped clapping|strike strikes struck striking|bite bites bit biting
cut cuts cut cutting|break breaks broke breaking|butt butts butted butting|chip chips chipped chipping|carry carries carried carrying
sum sums summed summing|sob sobs sobbed sobbing|demur demurs demurred demurring|grin grins grinned grinning|nod nods nodded nodding
shrug shrugs shrugged shrugging|forecast forecasts forecast forecasting|foresee foresees foresaw foreseen foreseeing`;

/** Nouns that stand for words spoken ("his remark that …"). */
export const SPEECH_NOUNS = `
statement remark remarks comment comments claim claims assertion dictum allegation allegations accusation suggestion argument promise pledge vow
warning complaint tweet tweets message email letter speech interview question answer response reply quote quotation words phrase slogan
declaration call calls observation description conclusion prediction belief opinion view report post memo testimony editorial`;

/** They carry a verb, or a subject to its participle. */
export const AUXILIARIES = `
is are was were be been being am has have had having do does did will would can could shall should may might must
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't
isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t`;

/** Stepped over between a subject and its verb, or a verb and its subject. */
export const ADVERBS = `
also then later once again still now never always often even just only recently already further instead too soon earlier
repeatedly famously quickly first twice ever almost simply merely thus both all themselves himself herself itself not
sometimes previously reportedly publicly privately long since today yesterday tonight tomorrow
${WEEKDAYS.join(" ").toLowerCase()}`;

export const PREPOSITIONS = `
of in on at to for from with by about against between into through during before after above below under over near
among amid around behind beside besides beyond despite down except inside like off onto outside past per since than
toward towards underneath unlike until up upon via within without alongside across along as including regarding concerning`;

export const CONJUNCTIONS = `and but or nor so yet because although though while when where whereas if unless whether that which who whom whose`;

/** Past forms that don't end in -ed and report nothing. */
export const IRREGULAR_PASTS = `
laid came got ran left met stood sat lost kept became brought fought drew threw shot hit set cut spent built sold rose fell grew flew
wore chose broke drove struck sought taught caught bought ate beat bent bit blew bore bound bred crept dealt dug drank fed fled forgot
forgave froze hid hung hurt knelt lay lent lit meant paid quit rode rang sank shook shone shrank shut slept slid spun split spread sprang
stole stuck swam swept swore swung tore wept woke wound withdrew overcame undertook upset`;
