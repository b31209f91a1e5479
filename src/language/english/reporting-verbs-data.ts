/** Verbs that report words, by how surely they do. Base forms; regular forms are made by rule. */

/** Hardly anything but speech or writing follows. */
export const SPEECH_VERBS = `
say tell write tweet retweet add continue state note explain reply respond declare conclude recall argue remark insist
announce joke quip exclaim shout yell scream chant whisper mutter murmur ask answer observe comment opine wonder muse
lament acknowledge admit concede confess assert contend maintain warn caution vow pledge promise assure boast brag claim
complain confirm counter deny elaborate emphasize emphasise stress predict proclaim pronounce recount reiterate repeat report
retort reveal suggest tease testify urge interject protest demand deadpan post blog email recite allege advise agree reason
remind reflect gush fume snap bark intone begin implore plead signal stipulate summarize summarise underscore volunteer
mention preach enthuse chime interrupt sigh growl cry inform instruct exhort expound counsel bellow holler drawl croon rant vent clarify expand proffer venture persist
marvel moan groan plead pray preach confide speculate theorize theorise surmise jeer pronounce gloat grouse grumble gripe affirm attest reckon reassure stammer splutter mumble snarl hiss sob jest demur ponder
snipe chorus thunder roar scribble avow posit hypothesize blurt interpose reaffirm rejoin`;

/** Between a quotation and a name they are verbs too: "„…“, so Lind." */
export const FOREIGN_THUS = `so aldus selon según secondo segundo`;

/** They name, judge or call for something, often with a fragment of the words. */
export const NAMING_VERBS = `
call describe accuse dismiss praise criticize criticise denounce blast mock condemn slam dub label brand characterize
characterise portray cast hail decry deride lambast lambaste assail attack blame compare credit defend endorse cite
quote refer speak talk express voice issue read title entitle name term liken ridicule
question reject rebuff rebuke scold thank cheer congratulate commend applaud champion tout trumpet bemoan rip
scoff sneer taunt chide chastise berate castigate urge press lobby
propose recommend outline imply hint believe think feel claim object swear threaten rail denigrate caption headline headlined
charge echo advocate discuss boom blare downplay document detail confirm dispute rebut refute disclose disavow repudiate correct`;

/** They may report, but mostly do something else. */
export const LOOSE_VERBS = `
point offer release publish refuse attribute invite welcome greet introduce address lecture detail indicate show find know hope fear
worry expect want mean see regard view consider hear learn understand guess suspect doubt imagine concern decide plan intend sue rule order
estimate project calculate highlight mark use invoke employ adopt deliver give make put send sign tape text phrase word paint frame pitch
promote push coin support oppose favor favour go lead take hold sing win require allow vote launch start seek laugh grin smile shrug nod chuckle giggle snort sniff resist remember envision foresee forecast deem`;

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
statement remark remarks comment comments claim claims assertion allegation allegations accusation suggestion argument promise pledge vow
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
sometimes previously reportedly publicly privately long since today yesterday tonight tomorrow monday tuesday wednesday thursday friday
saturday sunday`;

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
