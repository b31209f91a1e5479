/** Small words by which phrases open, go on and end. */
import { wordSet } from "../word-set.ts";

export const SUBJECT_PRONOUNS = wordSet("he she they it i we who");
export const OBJECT_PRONOUNS = wordSet("him them whom himself herself themselves");

export const ARTICLES = wordSet("the a an this that these those");
export const POSSESSIVES = wordSet("his her their its my our your whose");
export const QUANTIFIERS = wordSet(`
one two three four five six seven eight nine ten dozen dozens hundreds thousands some many most several few both all
another other others such any each every no more half none various multiple numerous countless certain`);

/** Right before a phrase they make it the subject of a lesser clause. */
export const SUBORDINATORS = wordSet(
  "while when as because although though if whereas once since after before until unless than including",
);

/** Never part of a name or a noun phrase, even with a capital at the head of a sentence. */
export const BOUNDARY_WORDS = wordSet(`
a about above according across actually added adding additionally after afterwards again against ago ahead albeit all almost
along already also although altogether always am amid among an and another any anyone anything anyway apart are aren't
around as aside ask asked asking at away back be because been before behind being below beneath beside besides between
beyond both briefly but by came can can't cannot clearly come concerning consequently considering could couldn't despite did didn't do does
doesn't doing don't done down due during each earlier either elsewhere enough especially even eventually ever every everything
everywhere except facing far few finally first following for formerly fortunately four from further furthermore gave get gets give given
gives go goes going gone got had hadn't half happily hardly has hasn't have haven't having hence her here hers herself
him himself his hopefully how however i i'd i'll i'm i've if ignoring imagine in including indeed initially inside instead into is isn't it
its itself just kept last lastly late later least less let let's like likewise look looking made mainly make makes
many may maybe meanwhile might mine moreover more most mostly much must my myself namely near nearly neither
never nevertheless next no nobody none nonetheless nor not noting nothing notably now nowhere obviously of off often oh okay on once one only onto
or other others otherwise ought our ours ourselves out outside over overall own per perhaps plus possibly
presumably previously probably put quite quoting rather read really recalling recently referring regarding regardless responding right sadly said saw say saying says
second secondly see seeing seen seven shall she should shouldn't similarly since six so some somehow something sometimes somewhat
somewhere soon speaking starting still strangely such suddenly sure surely take taken takes taking than thank thanks that that's the their theirs
them themselves then there there's thereafter therefore these they thing think third thirdly this those though thought three through
throughout thus to today together told tomorrow tonight too took toward towards turning two ultimately under undoubtedly unfortunately unless
unlike until unto up upon us use used using usually very via wait was wasn't we we'd we'll we're we've well went were
weren't what what's whatever when whenever where whereas wherever whether which while who who's whoever whom whose why
will with within without won't would wouldn't writing wrote yes yesterday yet you you're your yours yourself zero
watch click follow photo image video caption editor's advertisement related share subscribe here's it's
he's she's they're they've you've he'd she'd they'd isn't aren't
ironically interestingly importantly increasingly generally apparently frankly historically privately publicly reportedly
lest conversely specifically essentially basically fittingly crucially curiously tellingly predictably unsurprisingly
currently presently lately originally subsequently repeatedly naturally normally simply truly nationally locally internationally
part whether fellow dear hello hi good great
`);

/** What stands for "said" beside quotations of other languages, German to Portuguese; none is an English word. */
export const FOREIGN_SPEECH = wordSet(`
sagte sagt sagten erklärte erklärt betonte betont meinte fragte antwortete versicherte warnte forderte ergänzte schrieb berichtete
déclare déclaré affirme affirmé explique expliqué ajoute ajouté raconte dijo afirmó declaró explicó añadió aseguró señaló comentó
detto dichiarato affermato spiegato aggiunto zei zegt verklaarde disse afirmou declarou`);

/** Verbs, mostly of saying, that end a noun phrase whose last noun is unknown to the tables. */
export const PHRASE_ENDING_VERBS = wordSet(`
accused acknowledged added admitted advised agreed announced answered appeared argued asked asserted became began believed
blamed boasted called came cautioned charged cited claimed clarified commented complained conceded concluded
condemned confessed confirmed continued contended countered criticized decided declared declined defended
demanded denied denounced described dismissed echoed emphasized estimated explained expressed felt found gave
got hailed held hinted hoped implied indicated informed insisted joked knew laughed lamented launched led lost made maintained mentioned met mocked
moved named noted objected observed offered opened opposed ordered paid pointed praised predicted promised proposed protested quipped quoted ran reached read recalled received
recommended refused rejected released remained remarked repeated replied reported requested responded resigned revealed ruled
said sat saw say says seemed sent shouted showed signed spoke stated stood stopped stressed suggested supported swore tells testified thanked thinks thought threatened
told took tried turned tweeted urged visited voted vowed wanted wants warned went whispered won wondered wore worried wrote yelled
say think believe argue argues claim claims note notes tell want insist insists add adds ask asks explain explains write writes reads shows show found`);

/** Plural nouns that are verbs right after a noun: "the document states". */
export const NOUNS_OR_VERBS = wordSet(`
states reports plans notes claims orders answers comments questions reviews records lists forms files contests shows
charges covers signs polls rules studies leads heads guards guides hosts judges coaches champions counsels fellows
cooks drives grants guesses figures stars partners sponsors fans models pilots sources supports doctors authors`);

/** Lower-case words that go before a speaking noun without a determiner: "former state police officials". */
export const MODIFIERS = wordSet(`
former current longtime long-time veteran senior junior top chief deputy vice assistant associate acting interim retired late
then-president old young new prominent leading influential local state federal national international regional
foreign domestic military political presidential congressional gubernatorial mayoral campaign party police fire security
defense defence intelligence border law legal civil human rights health school city county town village government
administration company corporate business bank union labor labour trade industry press media news newspaper television tv
radio public private independent conservative liberal progressive moderate fellow lead chief-of-staff executive general
managing financial economic environmental medical university college college research policy opposition rebel ruling
minority majority house senate white black gay undecided likely registered eligible elected unnamed anonymous
outside inside own personal close key high-ranking high-level low-level mid-level grassroots community church
super delegate finance communications communication press-office national-security homeland economic budget tax energy immigration election
polling digital data social tech technology real-estate film music sports football soccer baseball hedge fund
prime attorney special lieutenant district circuit supreme appeals appellate cabinet council board committee
republican democratic gop pro-choice pro-life anti-abortion anti-war swing emergency rescue aid relief prison parole probation court
labor-union wire radio talk book art theater theatre museum hospital clinic ferry transit transport railway airline harbor harbour
faculty student parent family office staff team coalition nonprofit nonpartisan bipartisan agency bureau department ministry
longest-serving highest-ranking best-selling award-winning small-business co-founding founding outgoing incoming newly unidentified
enforcement portfolio foreign-policy working-class other certain various many several some most more few all`);
