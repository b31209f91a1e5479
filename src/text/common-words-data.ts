/** The 4,000 commonest words, the commonest first: `word=term` where its term is another, `*` behind a function word. Made by
 * `npm run make:common-words` from counts alone; do not edit. */

export const COMMON_WORDS: readonly string[] = `
the* to* of* and* a* in* for* that* on* is* with* said=say at* as* was* from* it* by* be* are* have* has* an* but* this* he* its=it* will*
not* his* more* who* or* were* new their* they* about* after* been* which* one* up* also* had* when* all* year than* first state out*
people=peopl would* time two we* other* i* can* years=year some* over* what* there* if* last you* into* president=presid no* so* she* could*
according=accord most* just* her* now* like during=dure* while* states=state only=onli* before=befor* day trump may* many=mani where*
since=sinc week them* how* get through* our* because=becaus* three those* do* back including=includ even* city=citi made=make
national=nation still* against* him* make being=be* world million num off* high public house=hous officials=offici down* any=ani* well* home
told=tell then* former such* says=say health today these* news under* government=govern did* country=countri take long much way school part
between* 10 work say 1 19 another=anoth american around* department=depart next going=go federal=feder your* four see days=day my* old both*
second law team tuesday monday biden here* called=call go dont* united=unit should* north white pm know com south end right use across*
county=counti best wednesday university=univers company=compani covid need office=offic later usa month court center same* five police=polic
support help life set place announced=announc york found friday among* very=veri* early=earli reported=report family=famili service=servic
show group every=everi* 2 war several=sever good think thats=that* least game cnn each* months=month number until* election=elect top
used=use statement members=member me* without* own* times=time want social local 5 come power republican already=alreadi night report
washington history=histori known=know 3 am* thursday sunday case political=polit past general came=come free though* open took=take major 20
left=leav weeks=week far party=parti nearly=near following=follow season expected=expect based=base few* big area business=busi black
however=howev* never 12 march media community=communiti along* put six 6 story=stori too* system really=realli recent making=make
students=student might* air administration=administr us* once=onc* man record money earlier whether* military=militari little=littl campaign
change=chang become=becom 4 reports=report information=inform does=doe* great less began=begin 30 program 2020 west play again* april
director 15 pandemic=pandem away bill 7 working=work didnt* full gov why=whi* got water 8 plan saturday july=juli trumps=trump point
things=thing third june late start ago residents=resid order ever* john continue=continu run include=includ name added=ad lot must*
likely=like won=win near theres=there* donald win security=secur death food 9 better half hit care cases=case children=child went=go im*
press control data per* ukraine=ukrain others=other* led=lead plans=plan event live 11 hours=hour final look seen=see russia due held=hold
call decision=decis person services=servic able=abl line vote yet* international=intern americans=american asked=ask russian find florida
official=offici wrote=write move often twitter keep outside=outsid park california within* something=someth leaders=leader billion district
total democratic=democrat texas=texa became=becom different=differ music small lead post future=futur large=larg close chief star
series=seri largest pay term staff leader college=colleg face possible=possibl rights=right received=receiv america died=die enough fire joe
workers=worker 2022 saying=say schools=school committee=committe economic=econom seven voters=voter young 2021 china behind details=detail
nations=nation deal policy=polici available=avail give morning=morn taken=take east force=forc summer coronavirus getting=get safety=safeti
special space action released=releas 24 board using=use 13 14 comes=come important=import coming=come legal latest 2024 games=game foreign
release=releas cost having=have* presidential=presidenti taking=take member congress sign 16 issues=issu doesnt* level countries=countri
visit increase=increas january=januari justice=justic private=privat 25 minister=minist given=give real medical=medic market always=alway
head shows=show started=start lost=lose almost low building=build red central 2018 hard together=togeth recently=recent road agency=agenc
prices=price follow weather love despite=despit senate=senat nation provide=provid clear process act emergency=emerg 50 defense=defens
miles=mile return secretary=secretari research list st storm 100 18 theyre=theyr* higher issue=issu fall potential=potenti race killed=kill
bring job union daily=daili video phoenix tv running=run instead arizona employees=employe judge=judg trying=tri attorney companies=compani
conference=confer 17 border areas=area average=averag human risk carolina efforts=effort side done* access sports=sport eight age
republicans=republican fans=fan soon means=mean stop whose* doing=do* groups=group online=onlin although* women=woman education=educ 2019
response=respons industry=industri needed=need population=popul believe=believ events=event remain cant* energy=energi financial=financi
meeting=meet short looking=look river ahead delaware=delawar democrats=democrat key sept southern fact prime watch current david
related=relat sent=send town travel british executive=execut 21 project street youre=your* further* attack teams=team stage single=singl
experience=experi field officers=offic leading=lead sure western nuclear included=includ development=develop november=novemb highest weekend
authorities=author closed=close cities=citi inside=insid hold read kind role stay thing vice james=jame shot=shoot biggest includes=includ
career toward* gas rock strong study=studi co additional=addit price effort previous council crisis=crisi decades=decad 2017 2016
images=imag annual feel senior 22 woman allowed=allow front starting=start capital=capit lower officer=offic previously=previous tax offer
rate student global makes=make experts=expert september=septemb supreme=suprem gave=give especially=especi played=play points=point himself*
wasnt* course=cours thousands=thousand region result island round meet multiple=multipl named=name effect investigation=investig saw=see
allow enforcement=enforc reach wanted=want date met=meet period throughout continued=continu majority=major middle=middl reached=reach cut
longer french signed=sign men=man car impact jan land mark network oct thought=think tour wife forward popular san civil lawmakers=lawmak
question concerns=concern everything=everyth december=decemb economy=economi families=famili form similar michael problem showed=show
issued=issu limited=limit significant=signific questions=question brought=bring share cause=caus minutes=minut quickly=quick results=result
bad trade living=live site 40 begin forces=forc test vaccine=vaccin either* safe army=armi et mayor disease=diseas version 2014 check
february=februari heres=here* records=record try=tri debate=debat personal=person playing=play winning=win amid passed=pass isnt* lives=live
organization=organ leave=leav businesses=busi nov parts=part room victory=victori governor friends=friend remains=remain common homes=home
flight october=octob conditions=condit hope numbers=number calls=call everyone=everyon moved=move non agreement changes=chang evidence=evid
players=player european league=leagu hospital=hospit main mexico property=properti turned=turn increased=increas body=bodi needs=need virus
funding=fund spread trial 23 actually=actual europe=europ association=associ example=exampl pressure=pressur currently=current de northern
served=serv wont* create=creat ground parents=parent worked=work ban caused=caus king holiday communities=communiti considered=consid
hundreds=hundr green claims=claim 2023 associated=associ coast levels=level helped=help primary=primari protect rules=rule speech gop oil
problems=problem spent=spend chinese=chines confirmed=confirm johnson contact george=georg hand moment approved=approv talk august
receive=receiv takes=take certain film bidens=biden born interest hall 28 address class break created=creat los calling=call matter blue
elections=elect opening=open sen robert fourth products=product required=requir website=websit album loss restrictions=restrict
situation=situat agreed=agre self wants=want winter century=centuri criminal=crimin hour involved=involv paid=pay rates=rate anything=anyth
charges=charg let 26 anyone=anyon legislation=legisl someone=someon stand submarine=submarin supply=suppli heavy=heavi son
themselves=themselv* dr facebook moving=move candidates=candid drive millions=million ohio addition=addit anti france=franc costs=cost
described=describ finally=final nothing=noth climate=climat goal weve* position=posit raised=rais beginning=begin child customers=custom
demand followed=follow itself* movie=movi shooting=shoot citys=citi pass scheduled=schedul angeles=angel church host kids=kid virginia
happened=happen rep deaths=death getty=getti adding=ad opened=open worlds=world conservative=conserv 27 immediately=immedi light
growing=grow operations=oper view idea tried=tri damage=damag lake growth native=nativ planned=plan store presidents=presid aug built=build
difficult sales=sale stadium step whats=what* dec drug mother rest thomas=thoma grand laws=law aid continues=continu fight spring rather
warned=warn above=abov* chance=chanc filed=file jr london uk football=footbal jobs=job positive=posit reason sold=sell georgia harris=harri
hurricane=hurrican independent=independ production=product crowd e eastern hot sea trip interview turn ceo nine ready=readi bank feet=foot
heard=hear ive* proposed=propos super appeared=appear book serious korea putin england jersey build candidate=candid countrys=countri
joined=join vehicle=vehicl commission=commiss entire=entir income=incom leadership pennsylvania voting=vote airport join mid original=origin
afternoon budget ended=end historic=histor michigan natural=natur paul present prison launch phone probably=probabl resources=resourc
provided=provid rise directly=direct elected=elect letter seeking=seek vehicles=vehicl father journal technology=technolog club decade=decad
forced=forc track stores=store claim fully=fulli heart older x range=rang beach buy capacity=capac focus song compared=compar percent review
29 charles=charl ii particularly=particular 31 award below* crime professor whole complete=complet felt=feel mass abortion=abort cars=car
source=sourc decided=decid failed=fail management=manag noted=note title=titl israel russias=russia tell tickets=ticket ways=way coach mean
threat updated=updat honor inflation=inflat foot labor offered=offer pro opportunity=opportun tennessee=tennesse attempt awards=award band
goes=goe guard launched=launch square=squar beyond n accused=accus happen serve=serv violence=violenc cannot* earth gets=get player
spending=spend giving=give governments=govern chris germany=germani shared=share attention=attent lawsuit restaurants=restaur true
patients=patient credit feb mission performance=perform politics=polit d kentucky=kentucki mike save 2015 amount changed=chang
construction=construct avoid centers=center programs=program station claimed=claim sun worst hearing=hear meanwhile=meanwhil measures=measur
published=publish chicago prevent returned=return works=work dead brown knew=know leaving=leav lines=line massive=massiv science=scienc
critical=critic division=divis seat tom weapons=weapon worth www reporters=report streets=street talking=talk testing=test dollars=dollar
email policies=polici request society=societi valley visitors=visitor rising=rise systems=system estimated=estim nfl search cup
invasion=invas sometimes=sometim status analysis=analysi evening=even lack protection=protect terms=term voted=vote wide 2026 ensure=ensur
expect manager=manag taylor location=locat peace=peac freedom hands=hand iowa r speed treatment else=els* places=place ruling=rule
vaccinated=vaccin dc quarter s stars=star match modern scientists=scientist citizens=citizen dangerous=danger authority=author couple=coupl
institute=institut bowl jackson moon bit=bite scott various wall wrong deep era festival=festiv image=imag newsletter=newslett 60 ap comment
declared=declar designed=design spot troops=troop 200 concern documents=document facilities=facil charged=charg commercial=commerci
quality=qualiti severe=sever gun measure=measur powerful=power driving=drive foundation=foundat posted=post funds=fund require=requir
fell=fall ice cold incident=incid sense=sens w african championship counties=counti cover fast kept=keep battle=battl
environmental=environment gold william 0 cross hill traffic williams=william announcement=announc blood capitol strike success tech account
africa democrat drop heat movement museum overall=overal tournament eventually=eventu gone=go immigration=immigr usually=usual 2000
believed=believ dropped=drop favorite=favorit fund huge reuters=reuter speaking=speak 2025 message=messag plus send canada double=doubl
necessary=necessari rule seems=seem spokesperson votes=vote downtown lee ordered=order seeing=see specific=specif training=train word
allies=alli arrested=arrest becoming=becom facing=face opinion words=word courts=court smith contributing=contribut items=item
locations=locat owner remained=remain solar tested=test ability=abil asking=ask electric=electr stories=stori consider=consid plant
ukrainian challenge=challeng killing=kill transportation=transport affected=affect colorado fort housing=hous indiana located=locat
airlines=airlin radio simply=simpli ceremony=ceremoni platform projects=project sale typically=typic temperatures=temperatur usatoday 35
arrived=arriv environment=environ fellow proposal=propos rain users=user developed=develop fighting=fight kansas=kansa ones=one*
restaurant=restaur alone=alon masks=mask ocean rose=rise singer size spoke=speak joint produced=produc written=write active=activ base mask
organizations=organ planning=plan dozens=dozen independence=independ oklahoma philadelphia separate=separ 2013 actor charge=charg
investment=invest activity=activ app appear benefits=benefit minute=minut nationwide=nationwid pick value=valu english firm flights=flight
mr page practice=practic schedule=schedul target answer block companys=compani culture=cultur picture=pictur pretty=pretti relationship
features=featur identified=identifi maybe=mayb committed=commit established=establish offering=offer victims=victim walk advance=advanc
buildings=build cast conflict understand attacks=attack faced=face facility=facil looks=look map mental quite=quit talks=talk allowing=allow
bay grant lived=live polls=poll rally=ralli warning=warn apple=appl bills=bill competition=competit language=languag paris=pari
standing=stand todays=today al art complex dozen mississippi potentially=potenti prior songs=song species=speci consumers=consum looked=look
nasa raise=rais relief signs=sign actions=action bar choice=choic individuals=individu limit daughter greater hopes=hope
prosecutors=prosecutor chain chairman fbi figure=figur floor mind nearby=nearbi parties=parti poll soviet style wear winner broke=break
constitution=constitut fear fired=fire hear mountain path richard suggested=suggest upon* wisconsin adults=adult card drivers=driver
flooding=flood larger options=option orders=order photo ran=run removed=remov researchers=research sky supporters=support german note
opposition=opposit wouldnt* activities=activ bringing=bring easy=easi holding=hold ill* learn reporter=report type vaccines=vaccin wait
winds=wind 1000 andrew approach ballot delivered=deliv individual=individu intelligence=intellig meant=mean musk rare seemed=seem f
focused=focus meaning=mean operation=oper pop studies=studi traditional=tradit door fair increasing=increas protests=protest roughly=rough
seats=seat allows=allow appears=appear argued=argu fox scene ask christmas=christma comments=comment congressional=congression louisiana
photos=photo wave direct female=femal friend hotel largely=larg miami offers=offer owned=own prepared=prepar t certainly=certain couldnt*
gift m normal reduce=reduc snow arent* assistance=assist ball highly=high indian iran mostly=most regional=region spend yes b detroit pre
remember=rememb ryan 500 concerned=concern fish runs=run thanks=thank violent anniversary=anniversari declined=declin fine olympic=olymp
requirements=requir serving=serv teachers=teacher voice=voic murder respond sound survey alabama approval=approv britain campus communist
content equipment=equip nashville=nashvill regular standards=standard struck=strike successful=success via* whom* add agencies=agenc
breaking=break girls=girl parliament sex americas=america challenges=challeng nato product baseball=basebal crash filled=fill
professional=profession relations=relat television=televis ultimately=ultim 2008 2010 grew=grow infrastructure=infrastructur korean maryland
ongoing=ongo perhaps=perhap queen responded=respond responsible=respons seek statewide=statewid subject un waiting=wait wearing=wear
atlantic=atlant attend c effective=effect mile push recorded=record showing=show surface=surfac faces=face fuel insurance=insur twice wind
animals=anim exchange=exchang founder greatest missing=miss wild jury=juri kennedy=kennedi carry=carri japan prevention=prevent
revenue=revenu steps=step cdc chair crimes=crime debt revealed=reveal stopped=stop views=view duke las sell session wilson cent jones=jone
names=name progress supporting=support urged=urg academy=academi arts=art crew fewer illegal=illeg physical=physic plane standard
suffered=suffer 400 agents=agent develop extra paying=pay religious=religi basketball=basketbal celebrate=celebr christian columbia
completely=complet contract decide=decid eligible=elig false=fals losing=lose moscow officially=offici 2012 arms=arm extended=extend farm
feature=featur israeli=isra model purchase=purchas sought=seek vegas=vega wilmington fun happy=happi helping=help parks=park secret
selling=sell digital=digit introduced=introduc la operating=oper prince=princ produce=produc royal box hasnt* paper scale spokesman
telling=tell 2011 attorneys=attorney consumer=consum count democracy=democraci desantis=desanti design districts=district girl hits=hit
learning=learn prize recovery=recoveri ruled=rule affairs=affair dakota degree=degre deputy=deputi owners=owner stock supplies=suppli tough
v weekly=week widespread article=articl baby=babi books=book discovered=discov expressed=express fly=fli outbreak placed=place benefit
criticism=critic husband poor sides=side speak theyve=theyv* alleged=alleg basis=basi combat passengers=passeng republic=republ tests=test
wins=win acting=act animal=anim beat departments=depart increasingly=increas injured=injur lady=ladi newspaper=newspap fan
generation=generat havent* kelly=kelli lose pacific=pacif particular providing=provid reality=realiti shut sources=sourc speaker trust
apply=appli goods=good jordan obama oregon pushed=push sites=site soldiers=soldier table=tabl 45 aircraft artists=artist color
coverage=coverag decisions=decis finished=finish seem threatened=threaten ticket boston convention=convent effects=effect eric
influence=influenc minnesota olympics=olymp provides=provid refused=refus ten explained=explain golden guilty=guilti jack net
remaining=remain cancer carried=carri flying=fli initially=initi j parking=park taxes=tax dark eclipse=eclips falls=fall gives=give
shots=shot slow supported=support truth alliance=allianc canceled=cancel creating=creat figures=figur illinois=illinoi protest rescue=rescu
van arrest bid classic eyes=eye missouri nature=natur peoples=peopl re setting=set closer covered=cover eye familiar francisco jail kevin
protesters=protest seasons=season sexual smaller unless update=updat watched=watch younger cash denied=deni reporting=report roads=road
vaccination=vaccin amazon audience=audienc completed=complet determined=determin hampshire=hampshir improve=improv instagram musical=music
reasons=reason theatre=theatr welcome=welcom widely=wide backed=back brain closing=close determine=determin direction=direct feeling=feel
ford guests=guest none rouge=roug actress armed=arm believes=believ clean critics=critic cuts=cut el flag massachusetts=massachusett
returning=return thus* voter worse=wors author chamber clinton ending=end enter unit ave fifth medicine=medicin nonprofit numerous=numer
please=pleas requires=requir settlement shortly=short southwest strategy=strategi 80 beijing=beij chinas=china combined=combin india
legislative=legisl loan nba neighborhood putting=put begins=begin catch causing=caus controlled=control deadly=dead injuries=injuri jim
markets=market plants=plant surge=surg territory=territori writing=write alaska caught=catch earned=earn generally=general hospitals=hospit
investigating=investig ministry=ministri possibility=possibl pulled=pull repeatedly=repeat symptoms=symptom train unable=unabl
accounts=account advantage=advantag conducted=conduct happens=happen legislature=legislatur marine=marin option personnel receiving=receiv
storms=storm bridge=bridg category=categori considering=consid dog elizabeth maine=main marks=mark martin occurred=occur offices=offic
banned=ban fresh material=materi nevada pounds=pound regions=region sanctions=sanction abuse=abus agree=agre assembly=assembl
attended=attend famous forecast founded=found keeping=keep komsomolets=komsomolet loved=love marked=mark miss unique=uniqu walking=walk
weight 70 atlanta brand changing=chang expansion=expans frank giant hosted=host internet lets=let* presence=presenc steve
surrounding=surround 300 ad choose=choos debut degrees=degre domestic=domest knows=know lawyer perfect resident=resid secure=secur
shown=show stands=stand vs 90 artist drugs=drug fraud happening=happen headed=head penalty=penalti simple=simpl tariffs=tariff broken=break
brother champion exactly=exact guys=guy iraq marijuana moments=moment remarks=remark scored=score updates=updat watching=watch 2006 800
chiefs=chief existing=exist finding=find joseph kim paula retail score accept athletes=athlet australia initial=initi milwaukee=milwauke
nixon offensive=offens picked=pick significantly=signific theory=theori thinking=think turkey 2009 aimed=aim appeal assistant=assist
estate=estat extreme=extrem failure=failur islands=island linked=link shift swift banks=bank bob classes=class commissioner=commission
immediate=immedi maintain movies=movi nominee=nomine org partners=partner publicly=public surprise=surpris allegations=alleg
appearance=appear assigned=assign display grow id* outdoor pair premier ride concert difference=differ favor operate=oper plenty=plenti
represents=repres citing=cite draft fiscal inspired=inspir onto* reduced=reduc regulations=regul retired=retir clearly=clear
coalition=coalit connection=connect consecutive=consecut disaster=disast expand listed=list neither* opposed=oppos payments=payment
permanent=perman quarterback stood=stand wing zero ages=age conduct fame japanese=japanes negative=negat profile=profil rich text
advocates=advoc anthony=anthoni conversation=convers except governors=governor pain patient route=rout sitting=sit starts=start straight
summit teacher veterans=veteran boy bureau dinner faith historical=histor leads=lead learned=learn palace=palac partner piece=piec pool
promised=promis rolling=roll rural tiktok zone assault briefing=brief doctors=doctor flu god reading=read rejected=reject remove=remov
units=unit alongside=alongsid deadline=deadlin ends=end essential=essenti finance=financ houses=hous internal=intern memorial=memori
mobile=mobil newly=newli thanksgiving=thanksgiv tree brian entered=enter expensive=expens golf increases=increas italy=itali
negotiations=negoti replace=replac tropical=tropic variety=varieti 36 alcohol involving=involv limits=limit phase writer 602 alex bought=buy
character=charact convicted=convict enjoy mail reopen spirit threatening=threaten uses=use whatever=whatev youth accepted=accept
agriculture=agricultur ballots=ballot continuing=continu damaged=damag decline=declin encouraged=encourag escape=escap formed=form
heads=head lawyers=lawyer 3000 bars=bar camp cultural=cultur investigators=investig losses=loss misstated=misstat southeast 2005 behavior
collection=collect cool excited=excit featured=featur journey netflix perform plays=play raising=rais regime=regim representatives=repres
senator=senat sport suicide=suicid temporary=temporari ties=tie wake werent* arkansas=arkansa austin birth closely=close ex fill gaza
resume=resum threats=threat truck upper visited=visit walked=walk yards=yard 34 arena broad discuss experienced=experienc falling=fall
hoping=hope kill otherwise=otherwis prepare=prepar roll struggle=struggl willing=will asia carrying=carri controversial=controversi
destroyed=destroy die hawaii http injury=injuri matt presented=present sort 65 adviser=advis bear brings=bring code extremely=extrem
feels=feel garden houston khmer missed=miss moves=move pushing=push rocket ron sending=send stated=state travelers=travel trees=tree
turning=turn videos=video wildlife=wildlif balance=balanc boost davis=davi equal inches=inch intended=intend pointed=point recalled=recal
registered=regist scores=score suspended=suspend unlike=unlik aboard bus causes=caus cited=cite gathered=gather northeast originally=origin
proud quick represent=repres strength theater tied=tie veteran 10000 captured=captur communications=communic filing=file grown=grow gulf
highway identity=ident infection=infect mandate=mandat marriage=marriag medal ministers=minist orleans=orlean positions=posit
relatively=relat section trouble=troubl airline=airlin apart buying=buy comedy=comedi constitutional=constitut crews=crew eat
expanded=expand expert gender guy hollywood humans=human kingdom meetings=meet opportunities=opportun parade=parad passing=pass
percentage=percentag reaching=reach seconds=second shutdown stations=station 2007 awarded=award beautiful=beauti celebrated=celebr civilian
criticized=critic guide=guid lights=light madison minor politicians=politician resort shopping=shop tucson upcoming=upcom 32
acknowledged=acknowledg affect eating=eat goals=goal heading=head institutions=institut married=marri nor* promise=promis sharing=share
streaming=stream tony=toni utah vladimir declaration=declar fashion grocery=groceri l listen minimum partnership partys=parti polling=poll
privacy=privaci traveling=travel 100000 affordable=afford amendment=amend bigger fields=field globe jason matters=matter possibly=possibl
returns=return row 75 cincinnati classified=classifi daniel entering=enter farmers=farmer granted=grant headquarters=headquart holds=hold
https investors=investor joining=join license=licens longtime=longtim matthew ranked=rank sweet window atmosphere=atmospher bush
condition=condit contributed=contribut doctor easily=easili gain guidance=guidanc participate=particip peak purpose=purpos ship talked=talk
tim 37 48 contest delayed=delay developing=develop harry=harri nomination=nomin northwest planet sit split approximately=approxim bird draw
factors=factor facts=fact featuring=featur navy=navi platforms=platform screen touch youll* 2004 brothers=brother chicken disney fda haley
respect risks=risk sector shop silver temperature=temperatur treated=treat adams=adam appointed=appoint bands=band celebration=celebr
dallas=dalla dates=date peter powers=power races=race saudi sick slightly=slight towns=town unclear wire catholic=cathol cutting=cut dollar
drink henry=henri jewish louis=loui maximum migrants=migrant montana notice=notic powell=powel prompted=prompt recognized=recogn
scoring=score struggling=struggl tradition=tradit waters=water winners=winner youve=youv* dance=danc drama edge=edg everybody=everybodi
fears=fear managed=manag mary=mari presidency=presid racial rice woods=wood academic=academ christopher=christoph commitment=commit delay
desert distancing=distanc dream minority=minor reportedly=report seattle=seattl sleep specifically=specif topped=top tweeted=tweet urban
worried=worri 42 adult ambassador apparently=appar basic claiming=claim connecticut deliver=deliv directed=direct driven=drive driver
duty=duti identify=identifi impossible=imposs jeff lowest opponents=oppon port remote=remot vast vermont allegedly=alleg command drawn=draw
expects=expect mount payment regarding=regard register=regist structure=structur village=villag 33 afghanistan alternative=altern
attempted=attempt aware=awar colleagues=colleagu concorde=concord drew=draw eagles=eagl formal grade jets=jet mixed=mix panel planes=plane
podcast posts=post responsibility=respons supposed=suppos temporarily=temporarili thank wage 150 480 admitted=admit attacked=attack beer
cabinet diego dogs=dog entertainment=entertain hell lewis=lewi link louisville=louisvill male performing=perform referred=refer
shortage=shortag visiting=visit worldwide=worldwid admission=admiss analysts=analyst bottom contained=contain deals=deal doors=door
emotional=emot file kamala package=packag pilot practices=practic pull task trail types=type absolutely=absolut arrival=arriv
attempts=attempt becomes=becom exercise=exercis fees=fee finish flood impacted=impact interested=interest josh manhattan obviously=obvious
oscar reform represented=repres stone visible=visibl acts=act asian customer=custom divided=divid dose episode=episod films=film
formerly=former justin laid reserve=reserv roe sat=sit selected=select spain theyll* wars=war yesterday accident=accid carter coal
diplomatic=diplomat frequently=frequent hamas=hama italian lifted=lift lincoln manufacturing=manufactur miller myself* performed=perform
studio suspect ukraines=ukrain unemployment=unemploy advanced=advanc background consequences=consequ distribution=distribut document
entry=entri estimates=estim healthy=healthi initiative=initi invited=invit judges=judg liberal=liber mph outcome=outcom p rapid
sentence=sentenc sets=set sister unprecedented=unpreced 2003 britains=britain computer=comput core distance=distanc emerged=emerg
nobody=nobodi notes=note preparing=prepar replaced=replac usual actual delays=delay diversity=divers fit hubbard idaho inbox messages=messag
motion poland retirement=retir seriously=serious tower actors=actor applied=appli ben boys=boy challenging=challeng checks=check
colleges=colleg confidence=confid deeply=deepli forest g immune=immun occur parent patrol prove referring=refer spanish strikes=strike
suggests=suggest tall worker 50%=50 55 bbc covers=cover forms=form gathering=gather grants=grant guidelines=guidelin heavily=heavili hole
iii infections=infect magazine=magazin marketing=market max muslim oldest residential=residenti sheriffs=sheriff smoke acres=acr bodies=bodi
camera chemical=chemic herself* illness=ill incidents=incid indianapolis=indianapoli industrial=industri infected=infect landing=land
requirement=requir signature=signatur signing=sign submitted=submit suit targeted=target warm behalf channel defend machine=machin mar
orange=orang rival solution=solut stephen stepped=step traveled=travel unlikely=unlik baltimore=baltimor dedicated=dedic doubt
drinking=drink elon employee=employe employment=employ indeed=inde masters=master proof technical=technic testimony=testimoni
universities=univers wish administrations=administr aside=asid collins=collin complaints=complaint connected=connect corner creek
dealing=deal funded=fund intense=intens passenger=passeng priority=prioriti promote=promot salary=salari serves=serv sixth spacex taiwan
trend virtual agent broadcast commerce=commerc defeat definitely=definit device=devic hitting=hit household jimmy=jimmi legacy=legaci
materials=materi nights=night passes=pass recall=recal santa scientific=scientif statements=statement stick vision begun=begin chosen=choos
clark concluded=conclud conservation=conserv cooper dan dean effectively=effect establish hed hurt iconic=icon neighbors=neighbor
ranking=rank recognize=recogn resulting=result selection=select settled=settl sharp ships=ship treat vacation=vacat 1st appropriate=appropri
blocked=block buffalo correct cycle=cycl danger harm jefferson jennifer=jennif library=librari missile=missil subscribe=subscrib tells=tell
towards=toward* transport attendance=attend blame campaigns=campaign cells=cell delta discussed=discuss electricity=electr empire=empir
engine=engin experiencing=experienc friendly=friend glass ideas=idea instance=instanc pleaded=plead recommended=recommend reopening=reopen
rhode shelter soccer suddenly=sudden suggest write 5000 allen brands=brand burning=burn chose=choos citizen costa egypt
elementary=elementari loans=loan menu palestinian purchased=purchas sees=see select tourists=tourist violations=violat vulnerable=vulner
yard 10%=10 250 38 advisory=advisori agenda angry=angri aviation=aviat bell cell connect counts=count demands=demand factor gained=gain greg
handling=handl prosecutor protected=protect representative=repres resulted=result russians=russian shortages=shortag spokeswoman
strategic=strateg understanding=understand waves=wave castle=castl commander=command cook drawing=draw fix grammy=grammi jean lions=lion
moderate=moder mountains=mountain pace participants=particip politically=polit properties=properti province=provinc quiet ranging=rang
residence=resid stayed=stay tank transition=transit appeals=appeal applications=applic arab busy=busi canadian cards=card columbus
compete=compet corps=corp easier helps=help indicated=indic lots=lot mom nbc nominated=nomin oh organized=organ predicted=predict robinson
ross stretch tens=ten theaters=theater tonight treaty=treati virtually=virtual wade weapon achieve=achiev alive=aliv coastal
defensive=defens elect guns=gun indoor iron jurors=juror knowledge=knowledg median mexican requiring=requir strongly=strong trucks=truck
tyler volunteers=volunt 39 activists=activist albums=album battalion birthday des fires=fire handful=hand impacts=impact lago
normally=normal persons=person prominent=promin rail requests=request solid testified=testifi tight trading=trade truly=truli tweet
urging=urg victim violation=violat worry=worri aggressive=aggress amazing=amaz associate=associ competitive=competit dry=dri
everywhere=everywher fought=fight franchise=franchis frozen=freez justices=justic k lawsuits=lawsuit ncaa seized=seiz sentenced=sentenc
stream visits=visit wyoming=wyom amtrak appointment=appoint argue=argu clinic conspiracy=conspiraci contrast counter detailed=detail
encourage=encourag eu exposure=exposur follows=follow gay handed=hand hub investigations=investig producer=produc recognition=recognit
reelection=reelect reflect regardless spreading=spread tourism universitys=univers variant 1999 abroad adopted=adopt arguments=argument bed
birds=bird click elsewhere=elsewher handle=handl incredible=incred interesting=interest ireland leaves=leav letters=letter lift
memory=memori models=model obtained=obtain performances=perform portion projected=project repeated=repeat rounds=round stronger threw=throw
unveiled=unveil volunteer=volunt 20th abc achieved=achiev aims=aim announcing=announc borders=border controls=control crucial edward
farms=farm franklin graduate=graduat guest harvard helicopter=helicopt incorrectly=incorrect interests=interest junior length mamdani
membership outlets=outlet pictures=pictur proposals=propos quarantine=quarantin rapidly=rapid representing=repres tennis=tenni tiny=tini
wages=wage walker amounts=amount asheville=ashevill avenue=avenu captain combination=combin exposed=expos fallen=fall foods=food gap gotten
hundred=hundr jerry=jerri longest lunch monthly=month regularly=regular retailers=retail statistics=statist stuff therefore=therefor* throw
tuesdays=tuesday user values=valu 2002 ancient announce=announc arrive=arriv bans=ban cbs delivery=deliveri dismissed=dismiss drove=drive
evacuation=evacu fleet formally=formal hate honored=honor kid proved=prove providers=provid reducing=reduc reopened=reopen skills=skill
somewhat steel stuck=stick toll transgender=transgend bears=bear brief circumstances=circumst corruption=corrupt couples=coupl crowds=crowd
discussion=discuss earn explain fee forever=forev hunter imposed=impos landed=land nursing=nurs overnight recording=record recovered=recov
requested=request roberts=robert shanghai shed strip touring=tour viral wood writers=writer 49 afp aides=aid application=applic arabia
blamed=blame bond bright capture=captur championships=championship charter creative=creativ cruise=cruis devices=devic discovery=discoveri
explosive=explos federation=feder homeland importance=import memphis=memphi resolution=resolut reviewed=review sam scandal supports=support
theme tie trained=train waste=wast characters=charact chart comfortable=comfort defeated=defeat denver differences=differ dropping=drop
ease=eas edition=edit expanding=expand fishing=fish h halloween nebraska networks=network noting=note portland protecting=protect
putins=putin rooms=room sean senators=senat struggled=struggl sundays=sunday touchdown turns=turn unity=uniti unusual=unusu witness=wit zoo
cape collapse=collaps concept cuomo donations=donat express extend faster gary=gari grounds=ground harder headlines=headlin
investigate=investig mix politician pride profit promises=promis syria wildfires=wildfir 1996 afford apartment=apart circuit
competing=compet demanding=demand destruction=destruct essentially=essenti feedback hills=hill incumbent=incumb investments=invest
israels=israel item jump kremlin lab metro noon odds=odd shore spacecraft swept=sweep tesla 2001 addressed=address airports=airport analyst
blow branch chains=chain desire=desir dining=dine entirely=entir firefighters=firefight google=googl hadnt* incorrect insisted=insist lgbtq
metal patrick producing=produc recover=recov registration=registr restore=restor shouldnt* suspected=suspect terrorist warrant 1970s
argument cameras=camera childhood covering=cover diverse=divers doses=dose error flew=fli flow historically=histor holidays=holiday
launching=launch meat mill multi necessarily=necessarili pieces=piec rely=reli sparked=spark submarines=submarin unions=union unknown
volume=volum walls=wall 41 advocacy=advocaci annually=annual beef collected=collect corporate=corpor debris=debri don editors=editor
extension=extens fed=feed forget frances=franc hair improved=improv interior meals=meal murphy=murphi offense=offens organizers=organ
outstanding=outstand pence=penc reaction roots=root shares=share suffering=suffer tackle=tackl targets=target trips=trip vaccinations=vaccin
vital 1980s 19th 44 adam advice=advic athletic=athlet celebrating=celebr complaint complicated=complic contain dramatic=dramat
explore=explor francis=franci immigrants=immigr irish jumped=jump kick metropolitan michelle=michell moines=moin poverty=poverti
satellite=satellit smart sons=son soul spike surprised=surpris targeting=target thompson underway advertising=advertis agencys=agenc
australian bipartisan chances=chanc cheese=chees colonial=coloni communication=communic dave emmy=emmi founding=found generated=generat inc
institution=institut lies=lie maria milk nancy=nanci nikki participating=particip producers=produc rent skin warnings=warn zealand 7:30
addressing=address antonio cleveland confident=confid conversations=convers delegates=deleg earths=earth economics=econom
encouraging=encourag funeral=funer hospitalized=hospit hunt jet lane legally=legal lying=lie master method monitoring=monitor ms
praised=prais puts=put reference=refer resignation=resign roman rsb spaces=space survive=surviv tampa u venue=venu windows=window xi auto
billions=billion champions=champion describe=describ dominated=domin emissions=emiss engaged=engag fled=flee gains=gain gannett
leagues=leagu lsb manage=manag managing=manag newark opens=open oversight playoff pollution=pollut rainfall=rainfal recession=recess
recommendations=recommend reduction=reduct resigned=resign ronald seventh soft stability=stabil staffing=staf tools=tool wonder activist
anticipated=anticip anywhere=anywher arguing=argu beating=beat celebrates=celebr celebrity=celebr continental=continent eggs=egg
embassy=embassi extraordinary=extraordinari folks=folk gather highlights=highlight hosts=host karen kicked=kick liberty=liberti nice ok
packed=pack preliminary=preliminari proper sarah scenes=scene slowly=slowli tribune=tribun 10th adds=add administrative=administr afraid
assets=asset bible=bibl civilians=civilian collective=collect damaging=damag fake feed gasoline=gasolin hoped=hope households=household inch
iranian islamic=islam jose latin mention nick popularity=popular religion rental saving=save solo sustained=sustain swing vowed=vow wine
20%=20 40%=40 assessment=assess astronauts=astronaut boat bomb burned=burn closest coffee=coffe column conservatives=conserv
discussions=discuss engineering=engin experiences=experi faculty=faculti finds=find horse=hors maintained=maintain mesa midnight mine*
missiles=missil nasas=nasa palm pending=pend permit pittsburgh processing=process railway recreational=recreat reputation=reput roles=role
rolled=roll ruth shape substantial=substanti taiwanese=taiwanes tool tracks=track wales=wale 47 apparent=appar cannabis=cannabi charts=chart
contributions=contribut defending=defend detected=detect earning=earn endorsed=endors fatal floridas=florida fried=fri heritage=heritag
hockey honors=honor howard kyiv mentioned=mention narrow nominees=nomine pack populations=popul pound primarily=primarili rivers=river
safely=safe steven successfully=success susan viewed=view 600 arriving=arriv beloved=belov chapter coaches=coach counsel
demonstrations=demonstr depending=depend discrimination=discrimin drought extensive=extens failing=fail formula hired=hire imports=import
jessica kitchen livenation=liven moore=moor nobel professionals=profession shops=shop sight stolen=steal stress suggesting=suggest
witnesses=wit wounded=wound 54 72 accepting=accept assist authorized=author broadway capable=capabl developments=develop elite=elit
gatherings=gather guitar inmates=inmat kings=king murray nate opponent=oppon pitch prospect pursue=pursu savings=save sheriff spots=spot
string structures=structur thinks=think tours=tour treasury=treasuri wednesdays=wednesday workforce=workforc 100k 1990s
administrator=administr advocate=advoc boss briefly=briefli crown designated=design doug exist frequent garcia informed=inform jesus legend
lunar mccarthy=mccarthi naval neighboring=neighbor nominations=nomin owns=own playoffs=playoff principal=princip puerto scottsdale=scottsdal
sued=su talent tend typical=typic warming=warm 1992 1998 50000 52 andy=andi attending=attend calif electoral=elector executives=execut
fundraising=fundrais generations=generat healthcare=healthcar imagine=imagin index industries=industri jaguars=jaguar jay lucky=lucki
mainly=main origin partial phil profits=profit resistance=resist revolutionary=revolutionari settle=settl stable=stabl staying=stay
surgery=surgeri survived=surviv teaching=teach traditionally=tradit trials=trial victoria viewers=viewer 60%=60 aim approve=approv
backing=back bag boards=board bruce calendar chancellor clinics=clinic clothing=cloth committees=committe communists=communist crazy=crazi
cream departure=departur donors=donor editor gala gen generals=general journalists=journalist knowing=know locked=lock mars=mar
notably=notabl operated=oper peaceful=peac rush scheme scrutiny=scrutini smallest storage=storag striking=strike swimming=swim
tracking=track tribute=tribut vance=vanc wore=wear 46 ally=alli centre=centr centuries=centuri customs=custom dating=date detail
dispute=disput dress endangered=endang halt integrity=integr landfall=landfal li lineup meal mitchell=mitchel monitor
neighborhoods=neighborhood pentagon pope possession=possess raises=rais
`
  .trim()
  .split(/\s/u);
