/** Nouns that can speak. Singular, lower case; plurals are made by rule unless they are irregular. */
import { wordSet } from "../word-set.ts";

export const FEMALE_NOUNS = wordSet(`
woman girl lady mother mom mum wife daughter sister aunt niece grandmother granddaughter widow girlfriend
stepmother stepdaughter spokeswoman chairwoman councilwoman congresswoman assemblywoman alderwoman businesswoman
policewoman saleswoman stateswoman forewoman actress waitress hostess heiress queen princess duchess countess
baroness nun landlady housewife schoolgirl matriarch goddess ballerina midwife fiancee fiancée bride heroine noblewoman
horsewoman sportswoman anchorwoman camerawoman laywoman mam gran nan granny grandma auntie dame godmother barmaid barwoman headmistress postmistress seamstress abbess`);

/** Those that women are called by too ("the actor", "the chairman") are among the others. */
export const MALE_NOUNS = wordSet(`
man boy gentleman father dad husband son brother uncle nephew grandfather grandson widower boyfriend stepfather
stepson spokesman councilman congressman assemblyman alderman businessman policeman salesman statesman
king prince duke baron monk schoolboy patriarch fiance fiancé groom bridegroom
pope cameraman anchorman nobleman sportsman fireman postman
headmaster clergyman layman grandad granddad grandpa lad bloke earl viscount squire godfather barman milkman boatman trawlerman lifeboatman
signalman dairyman groundsman horseman frontman workman lineman`);

/** Persons of either gender by office, work or part played. */
export const ROLE_NOUNS = wordSet(`
academic accountant accuser activist archbishop adjutant administrator admiral adoptee advertiser advisor adviser advocate agent aide
alderperson ally ambassador analyst anchor anthropologist applicant appointee archaeologist architect archivist artist
assailant assassin assemblymember assessor assistant associate astronaut astronomer athlete attacker attendee
attorney auditor aunt author baby baker ballot-maker banker baritone barrister bidder billionaire biographer biologist bishop
blogger boss botanist boxer broadcaster broker builder bureaucrat butcher buyer bystander cabbie caller campaigner
candidate captain cardinal caregiver caretaker carpenter cartoonist cashier caterer ceo cfo coo cto celebrity cellist chair
chairperson challenger champion chancellor chaplain character chef chemist chief chieftain child choreographer chronicler citizen
claimant cleric clerk client climatologist coach co-author co-chair co-chairman co-chairwoman co-defendant co-director
co-founder co-host co-leader co-owner co-worker cofounder collaborator colleague collector colonel columnist comedian
commander commandant commentator commissioner companion competitor complainant composer comptroller
conductor confidant confidante congressperson conservationist conservative consultant consumer contestant contractor
contributor controller convict cook coordinator copilot coroner correspondent councillor councilor councilmember counsel
counselor counsellor counterpart courier cousin creator creditor critic crewman curator custodian customer dancer
daughter-in-law deacon dealer dean defector defendant defender delegate demographer demonstrator dentist deputy
designer detainee detective developer dictator diplomat director dissident diver doctor donor doorman draftsman dramatist
driver drummer economist ecologist editor educator elder elector electrician emeritus emissary emperor employee employer
engineer enthusiast entrepreneur envoy epidemiologist escort evangelist examiner executive executor exile expat expert
explorer eyewitness fan farmer fellow fighter figure filmmaker firefighter fisher follower founder freelancer friend
front-runner frontrunner fugitive functionary fundraiser gardener general geneticist geologist geographer governor
graduate grandchild grandparent guard guardian guerrilla guest guide guitarist gunman hairdresser handler head healer
heckler heir helper herder historian homeowner host hostage hunter illustrator imam immigrant incumbent independent informant
inmate innkeeper inspector instigator instructor insider intern interpreter interviewee interviewer inventor investigator investor islamist
jailer janitor jeweler jihadist jockey journalist judge juror jurist justice keeper kid kidnapper kingmaker laborer
landowner lawmaker lawyer leader learner lecturer legislator librarian lieutenant linguist lobbyist local loser lover
machinist magistrate magnate maid mailman major manager manufacturer marcher mariner marine marketer mason mathematician
mayor mechanic mediator medic member mentor merchant meteorologist migrant millionaire miner minister missionary
mobster model moderator mogul moviegoer musician narrator nationalist naturalist navigator negotiator neighbor neighbour
neurologist neuroscientist neurosurgeon newcomer newscaster nominee novelist nurse observer occupant officeholder officer official
oceanographer oncologist onlooker operative operator opponent organiser organizer orthodontist outsider overseer owner
painter paramedic parent parishioner parliamentarian participant partisan partner passenger pastor patient patron
pedestrian pediatrician performer person pharmacist philanthropist philosopher photographer physician physicist pianist
pilot pioneer plaintiff planner player playwright plumber poet policymaker politician pollster porter postmaster
preacher premier presenter president president-elect priest press-secretary principal prisoner producer professor programmer
promoter proponent proprietor prosecutor protester protestor provost psychiatrist psychologist publicist publisher
pundit pupil quarterback rabbi radical railwayman rancher reader realtor rebel receptionist recipient recruit recruiter
rector referee reformer refugee registrar relative reporter representative republican researcher resident respondent
restaurateur retailer retiree reviewer revolutionary rider rival runner sailor saleswoman scholar schoolteacher
scientist screenwriter scriptwriter sculptor secretary seller senator sergeant servant shareholder sheriff shopkeeper shopper
shepherd sibling signatory signer singer skeptic skier skipper smuggler socialist sociologist soldier soloist solicitor someone sommelier
soprano source speaker specialist spectator speechwriter spokesperson sponsor staffer star statistician stenographer
steward stockbroker storyteller strategist stranger streamer striker student subscriber successor suffragist predecessor namesake groundskeeper lodger roommate classmate teammate protégé protege flatmate housemate verger superintendent supervisor
supporter surgeon surrogate surveyor survivor suspect swimmer tailor taxpayer teacher technician technologist teen teenager teller
tenant tenor terrorist theologian theorist therapist thief thinker toddler tourist trader trainer translator traveler
traveller treasurer trooper trustee tutor twin tycoon undersecretary undertaker user usher vendor veteran veterinarian
vice-chair vice-president vicar victim viewer villager violinist virologist visitor volunteer voter warden warrior whip
watchdog weaver whistleblower whistle-blower winner witness worker worshiper worshipper writer youngster youth zookeeper zoologist
senior junior freshman sophomore chairholder democrat conservative moderate liberal libertarian progressive socialist communist loyalist
stepchild sister-in-law brother-in-law mother-in-law father-in-law son-in-law bartender barista trucker fishmonger
hygienist impostor imposter commenter centrist moderate heavyweight voice eyewitness archivist ranger lifeguard firebrand mastermind kingpin frontwoman headteacher bookseller
guy pensioner publican punter backbencher peer mp constable commuter motorist cyclist gp curate archdeacon chorister organist grocer greengrocer florist
barber roofer bricklayer welder fitter convener unionist docker angler coxswain harbourmaster midfielder winger bowler umpire bookmaker footballer cricketer
golfer boxer rower sprinter wrestler olympian medallist jockey bassist impresario mouthpiece mandarin attache taoiseach recorder appellant bailiff burglar
mugger fraudster trickster squatter islander highlander crofter ratepayer canvasser environmentalist birdwatcher rambler walker climber
mountaineer hiker backpacker diner auctioneer financier aristocrat monarch courtier footman nanny babysitter childminder carer pal chum workmate spouse rescuer benefactor alumnus
apprentice trainee beginner detractor contender newsreader vlogger influencer youtuber gamer hacker coder dispatcher stationmaster vet forecaster teetotaller
goatherd cobbler mystic mayoress somebody anyone
beekeeper ferryman undergraduate postgraduate postdoc valet butler hotelier landholder stakeholder
actor waiter priest bishop archbishop chairman ombudsman batsman fisherman serviceman foreman craftsman landlord imam`);

/** Several people or a body, singular in form ("the council said"). */
export const GROUP_NOUNS = wordSet(`
academy administration agency alliance army assembly association attorney-general authority bank bloc board brigade brotherhood bureau
cabinet camp campaign caucus center centre chamber charity charter church club coalition college commission committee
community company conference conglomerate congregation congress consortium cooperative corporation council court crew crowd
delegation department directorate embassy establishment executive-branch faction faculty family federation firm fleet force foundation
fund garrison gang government group guild hospital household house industry inquiry insurer institute institution intelligence jury
junta kingdom leadership league legislature lobby mafia majority management media militia military ministry minority mission monarchy mosque movement
navy network newsroom ngo nonprofit office opposition orchestra order organisation organization pac palace panel parish parliament
party partnership penitentiary police politburo presidency press prison prosecution public publisher regime regiment registry regulator
retailer school secretariat senate service sheriffs-office society squad staff non-profit start-up startup state studio super-pac supplier syndicate synod
synagogue taskforce team tribunal tribe trust union unit university utility watchdog wing airline brewery broadcaster carmaker chain
automaker bakery hotel museum newspaper magazine tabloid outlet website site channel station blog publication paper daily weekly journal
everyone everybody nobody audience panelist couple duo trio pair side electorate youth diocese archdiocese borough city county
country nation village town province municipality district republic defense defence mob clinic surgery inquest constabulary coastguard cathedral`);

/** Plurals of people that no rule makes, and words that are groups as they stand. */
export const GROUP_PLURALS = wordSet(`
men women people children police folks parents authorities others many some few several both most half percent brethren clergy elite elites
media locals troops forces masses millennials personnel youths twins spouses wives loved-ones passersby onlookers townsfolk townspeople
businessmen spokesmen gunmen fishermen firemen policemen congressmen councilmen lawmakers clergymen countrymen
americans`);

/** Written things that "say". */
export const DOCUMENT_NOUNS = wordSet(`
account ad advertisement advisory affidavit agenda agreement amendment analysis announcement answer app appeal application article audit
ballot banner bill biography blog book briefing brief brochure bulletin campaign-ad catalogue caption card charge charter clip column comment
commercial communique communiqué complaint constitution contract copy cover cable data decision declaration decree deposition
description dictionary directive disclosure document documentary documents dossier draft editorial email e-mail emails entry essay
estimate evaluation evidence examination excerpt fact-sheet file filing filings film finding findings flier flyer footage forecast form graphic guidance guidebook guidelines
handbook headline history indictment inscription instruction interview invitation invoice judgment judgement label law lawsuit leaflet
ledger legend letter licence license line list listing log manifesto manual map measure memo memoir memorandum message minutes motion motto mural
narrative note notice notification novel obituary op-ed opinion ordinance pamphlet passage petition piece placard plan plaque platform play
podcast poem policy poll polls post postcard poster preamble press-release profile programme program proposal prospectus protocol publication quote question
readout record records recording release report reports resolution response resume review ruling rulings rule rules
scroll script section sentence sign signs slogan song speech spokesbook spot page suit photo photograph comment remark statement statements statistics statute sticker story study submission summary
survey testimony text textbook title transcript transcription translation treaty tweet tweets tip update verdict video voicemail warning warrant
webpage will wording writing tombstone diary sermon eulogy injunction writ advert jingle photo pitch`);

/** Words that make a capital run a body: "Harrowmere Town Council". */
export const INSTITUTION_WORDS = wordSet(`
academy administration agency airlines alliance army assembly associates association authority bank board brigade brothers bureau
campaign caucus center centre chamber church city club coalition college commission committee communications company conference congress
congressional consortium corp corporation council court crossroads department dept district division embassy enterprises exchange federation
force forces forum foundation front fund group guard guild herald holdings hospital house inc inquirer institute institution
international journal laboratory labs league legislature limited llc llp ltd magazine media ministry mission movement museum
national navy network news newspaper observer office organisation organization pac parliament partners partnership party
post press project province radio reform reserve review school schools senate service services society standard state states street studios
sun syndicate system systems tabloid team telegraph television times treasury tribunal tribune trust tv union university works
workers teamsters trade chronicle gazette guardian globe mail mirror register daily weekly monthly agriculture airways industries insurance
solutions technologies software capital ventures bancorp securities consulting strategies politics records pictures entertainment
airport library orchestra hotel police command corps
productions energy coal oil petroleum mining motors motor pharmaceuticals therapeutics health healthcare foods brands stores depot aerospace
aviation dynamics robotics analytics semiconductor electronics utilities telecom wireless interactive resorts casino security united rovers wanderers athletic`);

/** What those are who speak for a body. */
export const OFFICES = wordSet(`
spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople spokespersons chief ceo chair chairman chairwoman chairperson president director executive head
founder secretary official manager attorney lawyer commissioner minister officer captain sheriff superintendent`);

/** Names of news media that carry no institution word. */
export const MEDIA = wordSet(
  "reuters bloomberg politico breitbart xinhua facebook twitter google youtube wikipedia wikileaks newsweek axios vox buzzfeed spiegel figaro monde tass interfax aljazeera snopes politifact pravda izvestia yahoo instagram amazon microsoft apple",
);
