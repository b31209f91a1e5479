/** The 4,000 commonest words, the commonest first. Made by `npm run make:common-words` from counts alone; do not edit. */

export const COMMON_WORDS: readonly string[] = `
the to of and a in for that on is with said at as was from it by be are have has an but this he its will not his more who or were new their
they about after been which one up also had when all year than first state out people would time two we other i can years some over what
there if last you into president no so she could according most just her now like during while states only before day trump may many where
since week them how get through our because three those do back including even city made national still against him make being world million
num off high public house officials down any well home told then former such says health today these news under government did country take
long much way school part between 10 work say 1 19 another american around department next going federal your four see days my old both
second law team tuesday monday biden here called go dont united should north white pm know com south end right use across county best
wednesday university company covid need office later usa month court center same five police support help life set place announced york
found friday among very early reported family service show group every 2 war several good think thats least game cnn each months number
until election top used statement members me without own times want social local 5 come power republican already night report washington
history known 3 am thursday sunday case political past general came free though open took major 20 left weeks far party nearly following
season expected based few big area business black however never 12 march media community along put six 6 story too system really recent
making students might air administration us once man record money earlier whether military little campaign change become 4 reports
information does great less began 30 program 2020 west play again april director 15 pandemic away bill 7 working didnt full gov why got
water 8 plan saturday july trumps point things third june late start ago residents order ever john continue run include name added lot must
likely won near theres donald win security death food 9 better half hit care cases children went im press control data per ukraine others
led plans event live 11 hours final look seen russia due held call decision person services able line vote yet international americans asked
russian find florida official wrote move often twitter keep outside park california within something leaders billion district total
democratic texas became different music small lead post future large close chief star series largest pay term staff leader college face
possible rights received america died enough fire joe workers 2022 saying schools committee economic seven voters young 2021 china behind
details nations deal policy available give morning taken east force summer coronavirus getting safety special space action released 24 board
using 13 14 comes important coming legal latest 2024 games foreign release cost having presidential taking member congress sign 16 issues
doesnt level countries visit increase january justice private 25 minister given real medical market always head shows started lost almost
low building red central 2018 hard together recently road agency prices follow weather love despite senate nation provide clear process act
emergency 50 defense miles return secretary research list st storm 100 18 theyre higher issue fall potential race killed bring job union
daily video phoenix tv running instead arizona employees judge trying attorney companies conference 17 border areas average human risk
carolina efforts side done access sports eight age republicans fans soon means stop whose doing groups online although women education 2019
response industry needed population believe events remain cant energy financial meeting short looking river ahead delaware democrats key
sept southern fact prime watch current david related sent town travel british executive 21 project street youre further attack teams stage
single experience field officers leading sure western nuclear included development november highest weekend authorities closed cities inside
hold read kind role stay thing vice james shot biggest includes career toward gas rock strong study co additional price effort previous
council crisis decades 2017 2016 images annual feel senior 22 woman allowed front starting capital lower officer previously tax offer rate
student global makes experts september supreme gave especially played points himself wasnt course thousands region result island round meet
multiple named effect investigation saw allow enforcement reach wanted date met period throughout continued majority middle reached cut
longer french signed men car impact jan land mark network oct thought tour wife forward popular san civil lawmakers question concerns
everything december economy families form similar michael problem showed issued limited significant questions brought share cause minutes
quickly results bad trade living site 40 begin forces test vaccine either safe army et mayor disease version 2014 check february heres
records try debate personal playing winning amid passed isnt lives organization leave businesses nov parts room victory governor friends
remains common homes flight october conditions hope numbers calls everyone moved non agreement changes evidence players european league
hospital main mexico property turned increased body needs virus funding spread trial 23 actually europe association example pressure
currently de northern served wont create ground parents worked ban caused king holiday communities considered hundreds green claims 2023
associated coast levels helped primary protect rules speech gop oil problems spent chinese confirmed johnson contact george hand moment
approved talk august receive takes certain film bidens born interest hall 28 address class break created los calling matter blue elections
opening sen robert fourth products required website album loss restrictions situation agreed self wants winter century criminal hour
involved paid rates anything charges let 26 anyone legislation someone stand submarine supply heavy son themselves dr facebook moving
candidates drive millions ohio addition anti france costs described finally nothing climate goal weve position raised beginning child
customers demand followed itself movie shooting citys pass scheduled angeles church host kids virginia happened rep deaths getty adding
opened worlds conservative 27 immediately light growing operations view idea tried damage lake growth native planned store presidents aug
built difficult sales stadium step whats dec drug mother rest thomas grand laws aid continues fight spring rather warned above chance filed
jr london uk football jobs positive reason sold georgia harris hurricane independent production crowd e eastern hot sea trip interview turn
ceo nine ready bank feet heard ive proposed super appeared book serious korea putin england jersey build candidate countrys joined vehicle
commission entire income leadership pennsylvania voting airport join mid original afternoon budget ended historic michigan natural paul
present prison launch phone probably resources provided rise directly elected letter seeking vehicles father journal technology club decade
forced track stores claim fully heart older x range beach buy capacity focus song compared percent review 29 charles ii particularly 31
award below crime professor whole complete felt mass abortion cars source decided failed management noted title israel russias tell tickets
ways coach mean threat updated honor inflation foot labor offered pro opportunity tennessee attempt awards band goes guard launched square
beyond n accused happen serve violence cannot earth gets player spending giving governments chris germany shared attention lawsuit
restaurants true patients credit feb mission performance politics d kentucky mike save 2015 amount changed construction avoid centers
programs station claimed sun worst hearing meanwhile measures published chicago prevent returned works dead brown knew leaving lines massive
science critical division seat tom weapons worth www reporters streets talking testing dollars email policies request society valley
visitors rising systems estimated nfl search cup invasion sometimes status analysis evening lack protection terms voted wide 2026 ensure
expect manager taylor location peace freedom hands iowa r speed treatment else places ruling vaccinated dc quarter s stars match modern
scientists citizens dangerous authority couple institute bowl jackson moon bit scott various wall wrong deep era festival image newsletter
60 ap comment declared designed spot troops 200 concern documents facilities charged commercial quality severe gun measure powerful driving
foundation posted funds require fell ice cold incident sense w african championship counties cover fast kept battle environmental gold
william 0 cross hill traffic williams announcement blood capitol strike success tech account africa democrat drop heat movement museum
overall tournament eventually gone immigration usually 2000 believed dropped favorite fund huge reuters speaking 2025 message plus send
canada double necessary rule seems spokesperson votes downtown lee ordered seeing specific training word allies arrested becoming facing
opinion words courts smith contributing items locations owner remained solar tested ability asking electric stories consider plant ukrainian
challenge killing transportation affected colorado fort housing indiana located airlines radio simply ceremony platform projects sale
typically temperatures usatoday 35 arrived environment fellow proposal rain users developed fighting kansas ones restaurant alone masks
ocean rose singer size spoke joint produced written active base mask organizations planning dozens independence oklahoma philadelphia
separate 2013 actor charge investment activity app appear benefits minute nationwide pick value english firm flights mr page practice
schedule target answer block companys culture picture pretty relationship features identified maybe committed established offering victims
walk advance buildings cast conflict understand attacks faced facility looks map mental quite talks allowing bay grant lived polls rally
warning apple bills competition language paris standing todays al art complex dozen mississippi potentially prior songs species consumers
looked nasa raise relief signs actions bar choice individuals limit daughter greater hopes prosecutors chain chairman fbi figure floor mind
nearby parties poll soviet style wear winner broke constitution fear fired hear mountain path richard suggested upon wisconsin adults card
drivers flooding larger options orders photo ran removed researchers sky supporters german note opposition wouldnt activities bringing easy
holding ill learn reporter type vaccines wait winds 1000 andrew approach ballot delivered individual intelligence meant musk rare seemed f
focused meaning operation pop studies traditional door fair increasing protests roughly seats allows appears argued fox scene ask christmas
comments congressional louisiana photos wave direct female friend hotel largely miami offers owned prepared t certainly couldnt gift m
normal reduce snow arent assistance ball highly indian iran mostly regional spend yes b detroit pre remember ryan 500 concerned fish runs
thanks violent anniversary declined fine olympic requirements serving teachers voice murder respond sound survey alabama approval britain
campus communist content equipment nashville regular standards struck successful via whom add agencies breaking girls parliament sex
americas challenges nato product baseball crash filled professional relations television ultimately 2008 2010 grew infrastructure korean
maryland ongoing perhaps queen responded responsible seek statewide subject un waiting wearing atlantic attend c effective mile push
recorded showing surface faces fuel insurance twice wind animals exchange founder greatest missing wild jury kennedy carry japan prevention
revenue steps cdc chair crimes debt revealed stopped views duke las sell session wilson cent jones names progress supporting urged academy
arts crew fewer illegal physical plane standard suffered 400 agents develop extra paying religious basketball celebrate christian columbia
completely contract decide eligible false losing moscow officially 2012 arms extended farm feature israeli model purchase sought vegas
wilmington fun happy helping parks secret selling digital introduced la operating prince produce royal box hasnt paper scale spokesman
telling 2011 attorneys consumer count democracy desantis design districts girl hits learning prize recovery ruled affairs dakota degree
deputy owners stock supplies tough v weekly widespread article baby books discovered expressed fly outbreak placed benefit criticism husband
poor sides speak theyve alleged basis combat passengers republic tests wins acting animal beat departments increasingly injured lady
newspaper fan generation havent kelly lose pacific particular providing reality shut sources speaker trust apply goods jordan obama oregon
pushed sites soldiers table 45 aircraft artists color coverage decisions finished seem threatened ticket boston convention effects eric
influence minnesota olympics provides refused ten explained golden guilty jack net remaining cancer carried flying initially j parking taxes
dark eclipse falls gives shots slow supported truth alliance canceled creating figures illinois protest rescue van arrest bid classic eyes
missouri nature peoples re setting closer covered eye familiar francisco jail kevin protesters seasons sexual smaller unless update watched
younger cash denied reporting roads vaccination amazon audience completed determined hampshire improve instagram musical reasons theatre
welcome widely backed brain closing determine direction feeling ford guests none rouge actress armed believes clean critics cuts el flag
massachusetts returning thus voter worse author chamber clinton ending enter unit ave fifth medicine nonprofit numerous please requires
settlement shortly southwest strategy 80 beijing chinas combined india legislative loan nba neighborhood putting begins catch causing
controlled deadly injuries jim markets plants surge territory writing alaska caught earned generally hospitals investigating ministry
possibility pulled repeatedly symptoms train unable accounts advantage conducted happens legislature marine option personnel receiving
storms bridge category considering dog elizabeth maine marks martin occurred offices banned fresh material nevada pounds regions sanctions
abuse agree assembly attended famous forecast founded keeping komsomolets loved marked miss unique walking weight 70 atlanta brand changing
expansion frank giant hosted internet lets presence steve surrounding 300 ad choose debut degrees domestic knows lawyer perfect resident
secure shown stands vs 90 artist drugs fraud happening headed penalty simple tariffs broken brother champion exactly guys iraq marijuana
moments remarks scored updates watching 2006 800 chiefs existing finding joseph kim paula retail score accept athletes australia initial
milwaukee nixon offensive picked significantly theory thinking turkey 2009 aimed appeal assistant estate extreme failure islands linked
shift swift banks bob classes commissioner immediate maintain movies nominee org partners publicly surprise allegations appearance assigned
display grow id outdoor pair premier ride concert difference favor operate plenty represents citing draft fiscal inspired onto reduced
regulations retired clearly coalition connection consecutive disaster expand listed neither opposed payments permanent quarterback stood
wing zero ages conduct fame japanese negative profile rich text advocates anthony conversation except governors pain patient route sitting
starts straight summit teacher veterans boy bureau dinner faith historical leads learned palace partner piece pool promised rolling rural
tiktok zone assault briefing doctors flu god reading rejected remove units alongside deadline ends essential finance houses internal
memorial mobile newly thanksgiving tree brian entered expensive golf increases italy negotiations replace tropical variety 36 alcohol
involving limits phase writer 602 alex bought character convicted enjoy mail reopen spirit threatening uses whatever youth accepted
agriculture ballots continuing damaged decline encouraged escape formed heads lawyers 3000 bars camp cultural investigators losses misstated
southeast 2005 behavior collection cool excited featured journey netflix perform plays raising regime representatives senator sport suicide
temporary ties wake werent arkansas austin birth closely ex fill gaza resume threats truck upper visited walked yards 34 arena broad discuss
experienced falling hoping kill otherwise prepare roll struggle willing asia carrying controversial destroyed die hawaii http injury matt
presented sort 65 adviser bear brings code extremely feels garden houston khmer missed moves pushing rocket ron sending stated travelers
trees turning videos wildlife balance boost davis equal inches intended pointed recalled registered scores suspended unlike aboard bus
causes cited gathered northeast originally proud quick represent strength theater tied veteran 10000 captured communications filing grown
gulf highway identity infection mandate marriage medal ministers orleans positions relatively section trouble airline apart buying comedy
constitutional crews eat expanded expert gender guy hollywood humans kingdom meetings opportunities parade passing percentage reaching
seconds shutdown stations 2007 awarded beautiful celebrated civilian criticized guide lights madison minor politicians resort shopping
tucson upcoming 32 acknowledged affect eating goals heading institutions married nor promise sharing streaming tony utah vladimir
declaration fashion grocery l listen minimum partnership partys polling privacy traveling 100000 affordable amendment bigger fields globe
jason matters possibly returns row 75 cincinnati classified daniel entering farmers granted headquarters holds https investors joining
license longtime matthew ranked sweet window atmosphere bush condition contributed doctor easily gain guidance participate peak purpose ship
talked tim 37 48 contest delayed developing harry nomination northwest planet sit split approximately bird draw factors facts featuring navy
platforms screen touch youll 2004 brothers chicken disney fda haley respect risks sector shop silver temperature treated adams appointed
bands celebration dallas dates peter powers races saudi sick slightly towns unclear wire catholic cutting dollar drink henry jewish louis
maximum migrants montana notice powell prompted recognized scoring struggling tradition waters winners youve dance drama edge everybody
fears managed mary presidency racial rice woods academic christopher commitment delay desert distancing dream minority reportedly seattle
sleep specifically topped tweeted urban worried 42 adult ambassador apparently basic claiming connecticut deliver directed driven driver
duty identify impossible jeff lowest opponents port remote vast vermont allegedly command drawn expects mount payment regarding register
structure village 33 afghanistan alternative attempted aware colleagues concorde drew eagles formal grade jets mixed panel planes podcast
posts responsibility supposed temporarily thank wage 150 480 admitted attacked beer cabinet diego dogs entertainment hell lewis link
louisville male performing referred shortage visiting worldwide admission analysts bottom contained deals doors emotional file kamala
package pilot practices pull task trail types absolutely arrival attempts becomes exercise fees finish flood impacted interested josh
manhattan obviously oscar reform represented stone visible acts asian customer divided dose episode films formerly justin laid reserve roe
sat selected spain theyll wars yesterday accident carter coal diplomatic frequently hamas italian lifted lincoln manufacturing miller myself
performed studio suspect ukraines unemployment advanced background consequences distribution document entry estimates healthy initiative
invited judges liberal mph outcome p rapid sentence sets sister unprecedented 2003 britains computer core distance emerged nobody notes
preparing replaced usual actual delays diversity fit hubbard idaho inbox messages motion poland retirement seriously tower actors applied
ben boys challenging checks colleges confidence deeply forest g immune occur parent patrol prove referring spanish strikes suggests tall
worker 50% 55 bbc covers forms gathering grants guidelines heavily hole iii infections magazine marketing max muslim oldest residential
sheriffs smoke acres bodies camera chemical herself illness incidents indianapolis industrial infected landing requirement signature signing
submitted suit targeted warm behalf channel defend machine mar orange rival solution stephen stepped traveled unlikely baltimore dedicated
doubt drinking elon employee employment indeed masters proof technical testimony universities wish administrations aside collins complaints
connected corner creek dealing funded intense passenger priority promote salary serves sixth spacex taiwan trend virtual agent broadcast
commerce defeat definitely device hitting household jimmy legacy materials nights passes recall santa scientific statements stick vision
begun chosen clark concluded conservation cooper dan dean effectively establish hed hurt iconic neighbors ranking recognize resulting
selection settled sharp ships treat vacation 1st appropriate blocked buffalo correct cycle danger harm jefferson jennifer library missile
subscribe tells towards transport attendance blame campaigns cells delta discussed electricity empire engine experiencing friendly glass
ideas instance pleaded recommended reopening rhode shelter soccer suddenly suggest write 5000 allen brands burning chose citizen costa egypt
elementary loans menu palestinian purchased sees select tourists violations vulnerable yard 10% 250 38 advisory agenda angry aviation bell
cell connect counts demands factor gained greg handling prosecutor protected representative resulted russians shortages spokeswoman
strategic understanding waves castle commander cook drawing fix grammy jean lions moderate mountains pace participants politically
properties province quiet ranging residence stayed tank transition appeals applications arab busy canadian cards columbus compete corps
easier helps indicated lots mom nbc nominated oh organized predicted robinson ross stretch tens theaters tonight treaty virtually wade
weapon achieve alive coastal defensive elect guns indoor iron jurors knowledge median mexican requiring strongly trucks tyler volunteers 39
activists albums battalion birthday des fires handful impacts lago normally persons prominent rail requests solid testified tight trading
truly tweet urging victim violation worry aggressive amazing associate competitive dry everywhere fought franchise frozen justices k
lawsuits ncaa seized sentenced stream visits wyoming amtrak appointment argue clinic conspiracy contrast counter detailed encourage eu
exposure follows gay handed hub investigations producer recognition reelection reflect regardless spreading tourism universitys variant 1999
abroad adopted arguments bed birds click elsewhere handle incredible interesting ireland leaves letters lift memory models obtained
performances portion projected repeated rounds stronger threw unveiled volunteer 20th abc achieved aims announcing borders controls crucial
edward farms franklin graduate guest harvard helicopter incorrectly interests junior length mamdani membership outlets pictures proposals
quarantine rapidly representing tennis tiny wages walker amounts asheville avenue captain combination exposed fallen foods gap gotten
hundred jerry longest lunch monthly regularly retailers statistics stuff therefore throw tuesdays user values 2002 ancient announce arrive
bans cbs delivery dismissed drove evacuation fleet formally hate honored kid proved providers reducing reopened skills somewhat steel stuck
toll transgender bears brief circumstances corruption couples crowds discussion earn explain fee forever hunter imposed landed nursing
overnight recording recovered requested roberts shanghai shed strip touring viral wood writers 49 afp aides application arabia blamed bond
bright capture championships charter creative cruise devices discovery explosive federation homeland importance memphis resolution reviewed
sam scandal supports theme tie trained waste characters chart comfortable defeated denver differences dropping ease edition expanding
fishing h halloween nebraska networks noting portland protecting putins rooms sean senators struggled sundays touchdown turns unity unusual
witness zoo cape collapse concept cuomo donations express extend faster gary grounds harder headlines investigate mix politician pride
profit promises syria wildfires 1996 afford apartment circuit competing demanding destruction essentially feedback hills incumbent
investments israels item jump kremlin lab metro noon odds shore spacecraft swept tesla 2001 addressed airports analyst blow branch chains
desire dining entirely firefighters google hadnt incorrect insisted lgbtq metal patrick producing recover registration restore shouldnt
suspected terrorist warrant 1970s argument cameras childhood covering diverse doses error flew flow historically holidays launching meat
mill multi necessarily pieces rely sparked submarines unions unknown volume walls 41 advocacy annually beef collected corporate debris don
editors extension fed forget frances hair improved interior meals murphy offense organizers outstanding pence reaction roots shares
suffering tackle targets trips vaccinations vital 1980s 19th 44 adam advice athletic celebrating complaint complicated contain dramatic
explore francis immigrants irish jumped kick metropolitan michelle moines poverty satellite smart sons soul spike surprised targeting
thompson underway advertising agencys australian bipartisan chances cheese colonial communication dave emmy founding generated inc
institution lies maria milk nancy nikki participating producers rent skin warnings zealand 7:30 addressing antonio cleveland confident
conversations delegates earths economics encouraging funeral hospitalized hunt jet lane legally lying master method monitoring ms praised
puts reference resignation roman rsb spaces survive tampa u venue windows xi auto billions champions describe dominated emissions engaged
fled gains gannett leagues lsb manage managing newark opens oversight playoff pollution rainfall recession recommendations reduction
resigned ronald seventh soft stability staffing tools wonder activist anticipated anywhere arguing beating celebrates celebrity continental
eggs embassy extraordinary folks gather highlights hosts karen kicked liberty nice ok packed preliminary proper sarah scenes slowly tribune
10th adds administrative afraid assets bible civilians collective damaging fake feed gasoline hoped households inch iranian islamic jose
latin mention nick popularity religion rental saving solo sustained swing vowed wine 20% 40% assessment astronauts boat bomb burned closest
coffee column conservatives discussions engineering experiences faculty finds horse maintained mesa midnight mine missiles nasas palm
pending permit pittsburgh processing railway recreational reputation roles rolled ruth shape substantial taiwanese tool tracks wales 47
apparent cannabis charts contributions defending detected earning endorsed fatal floridas fried heritage hockey honors howard kyiv mentioned
narrow nominees pack populations pound primarily rivers safely steven successfully susan viewed 600 arriving beloved chapter coaches counsel
demonstrations depending discrimination drought extensive failing formula hired imports jessica kitchen livenation moore nobel professionals
shops sight stolen stress suggesting witnesses wounded 54 72 accepting assist authorized broadway capable developments elite gatherings
guitar inmates kings murray nate opponent pitch prospect pursue savings sheriff spots string structures thinks tours treasury wednesdays
workforce 100k 1990s administrator advocate boss briefly crown designated doug exist frequent garcia informed jesus legend lunar mccarthy
naval neighboring nominations owns playoffs principal puerto scottsdale sued talent tend typical warming 1992 1998 50000 52 andy attending
calif electoral executives fundraising generations healthcare imagine index industries jaguars jay lucky mainly origin partial phil profits
resistance revolutionary settle stable staying surgery survived teaching traditionally trials victoria viewers 60% aim approve backing bag
boards bruce calendar chancellor clinics clothing committees communists crazy cream departure donors editor gala gen generals journalists
knowing locked mars notably operated peaceful rush scheme scrutiny smallest storage striking swimming tracking tribute vance wore 46 ally
centre centuries customs dating detail dispute dress endangered halt integrity landfall li lineup meal mitchell monitor neighborhoods
pentagon pope possession raises
`
  .trim()
  .split(/\s/u);
