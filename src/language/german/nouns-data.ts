/** German words of the phrases that speak. Lower case. */

/** Persons by office, work or part played, in the masculine form; "-in" makes the other. A compound is what its last part is
 * ("Reedereisprecher"). */
export const ROLE_NOUNS = `
abgeordneter anwalt arbeiter architekt arzt autor bäcker bauer beamter berater bewohner bischof botschafter bürger bürgermeister chef
dezernent direktor experte fachmann fahrer fischer forscher fraktionschef gast gastwirt geschäftsführer händler historiker ingenieur
inhaber intendant jurist kanzler kapitän kapitän kläger koch kollege kommissar künstler lehrer leiter lotse maler manager meister
minister mitarbeiter musiker nachbar oberbürgermeister passagier pastor pfarrer pilot politiker polizist präsident professor prüfer
redner referent regisseur reeder reporter richter rektor sänger schauspieler schriftsteller schüler sekretär senator soldat sprecher
staatsanwalt stadtrat student tischler trainer unternehmer verkäufer vermieter verteidiger vertreter vorsitzender vorstand wähler
winzer wirt wissenschaftler zeuge zuschauer gutachter anwohner schiffer werftchef verkehrsdezernent dirigent gründer besitzer mieter imker
gewerkschafter müller pächter landrat kreisrat gemeinderat intendant bauleiter tierarzt landwirt`;

export const FEMALE_NOUNS = `frau mutter tochter schwester tante witwe ärztin anwältin köchin bäuerin vorsitzende abgeordnete ministerin`;
export const MALE_NOUNS = `mann vater sohn bruder onkel witwer herr kaufmann`;

/** Endings of offices and trades that no table needs to list. */
export const TRADES = {
  female: /.{3}(?:erin|istin|torin|login|antin|entin|ärin)$/u,
  male: /.{3}(?:ist|ologe|iker|eur)$/u,
} as const;

/** Several people or a body. */
export const GROUP_NOUNS = `
amt ausschuss bank behörde betrieb bundesregierung feuerwehr firma fraktion gericht gewerkschaft hafenamt kanzlei kirche klinik
kommission konzern kreis ministerium opposition partei polizei präsidium presse rat reederei regierung senat stadt stadtrat
staatsanwaltschaft stiftung universität unternehmen verband verein verlag verwaltung vorstand werft zeitung zentrum land gemeinde
leute eltern anwohner nachbarn kritiker experten forscher behörden gewerkschaften beobachter`;

/** Written things that "say". */
export const DOCUMENT_NOUNS = `bericht gutachten studie brief mitteilung erklärung urteil umfrage protokoll papier schreiben`;

/** Printed before a name and no part of it; with the gender that they tell. */
export const TITLES = { female: "frau", male: "herr herrn", any: "dr prof doktor professor pastor" } as const;

export const DETERMINERS = `
der die das dem den des ein eine einer eines einem einen sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser
unsere dieser diese dieses diesem diesen jener jene mein meine kein keine mehrere einige viele zwei drei vier fünf`;

export const PRONOUNS = { female: "sie", male: "er", plural: "wir", any: "ich" } as const;

export const PARTICLES = `von van de zu vom zur der den ter`;

/** Capital at the head of a sentence, and no noun there. */
export const BOUNDARY_WORDS = `
ab aber allerdings als also am an auch auf aus außerdem bei beim bereits bis da dabei dafür dagegen daher damals damit danach dann daran
darauf darin darüber darum dass davon davor dazu demnach denn dennoch deshalb doch dort durch es etwa für gegen gestern heute hier hinzu
im immer in indes ins inzwischen ja jedoch jetzt kein laut man mit morgen nach nachdem nein nicht nie noch nun nur ob obwohl oder ohne
angaben aussage ansicht worten schließlich schon seit seitdem sein sich so sobald sondern statt trotz trotzdem über um und unter vom von vor vorher warum was weil
weiter wenn wer wie wieder wo zu zudem zuletzt zum zur zuvor zwar zwischen während wegen wann weshalb beide alles alle niemand keiner`;

export const CALENDAR = `
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober
november dezember ostern pfingsten weihnachten frühjahr sommer herbst winter frühling vormittag nachmittag abend morgen mittag nacht
woche jahr monat tag uhr`;

/** Given names whose bearers are nearly always of one gender; consulted where the text itself doesn't tell. */
export const GIVEN_NAMES = {
  female: `
ada andrea anja anke anna anne annette antje astrid barbara bettina birgit britta carla carolin charlotte christa christiane christina
claudia clara cornelia dagmar daniela doris elena elisabeth elke ella emma erika eva franziska frieda gabriele gerda gisela greta hanna
hannah heike heidi helga hilde ilse ines inge ingrid irene jana johanna julia jutta karin katharina katja katrin kerstin lara laura lea
lena lina lisa luise maja manuela maria marie marion marta martina mia michaela miriam monika nadine nicole nina petra regina renate
ruth sabine sandra sara sarah silke simone sofia sonja sophie stefanie steffi susanne svenja tanja theresa ulrike ursula ute vera`,
  male: `
achim albert alexander andreas anton arne arnold axel bernd bernhard bert björn boris bruno carsten christian christoph clemens daniel
david dennis detlef dieter dirk eckart emil eric erich ernst erwin felix florian frank franz friedrich fritz georg gerd gerhard gregor
günter gustav hannes hans harald heiko heiner heinrich heinz helmut henning herbert hermann holger horst hugo ingo jakob jan jens
joachim jochen johannes jonas jörg josef julian jürgen kai karl karsten klaus konrad kurt lars leo leon lothar ludwig lukas manfred
marco markus martin matthias max michael moritz nils norbert olaf ole oliver oskar otto patrick paul peter philipp rainer ralf reinhard
rene richard robert roland rolf rudolf rüdiger sebastian simon stefan steffen sven theo thomas thorsten till tim tobias tom torsten udo
ulf ulrich uwe viktor volker walter werner wilhelm willi wolfgang`,
} as const;

/** Small words by which a text shows its language. */
export const FUNCTION_WORDS = `
der die das dem den des ein eine einer einem einen eines und oder aber nicht auch sich ist sind war waren wird werden wurde hat haben
hatte habe sei mit von vom zu zum zur auf aus bei beim nach für über um an am im in ins es er sie wir ich ihr ihre sein seine dass weil
wenn als wie so noch nur schon man kann können soll sollen muss müssen will wollen vor durch gegen seit bis zwischen unter während
sagte sagt keine kein mehr sehr dann doch hier dort diese dieser dieses`;
