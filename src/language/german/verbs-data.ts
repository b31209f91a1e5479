/** German verbs that report words, one row each: the infinitive, its other forms, and behind a colon what else is known of it. */

/** Hardly anything but speech or writing follows. */
export const SPEECH_VERBS = `
sagen sagt sagte sagten gesagt|erklären erklärt erklärte erklärten|betonen betont betonte betonten|meinen meint meinte meinten gemeint
fragen fragt fragte fragten gefragt|antworten antwortet antwortete antworteten geantwortet|versichern versichert versicherte versicherten
warnen warnt warnte warnten gewarnt|fordern fordert forderte forderten gefordert|ergänzen ergänzt ergänzte ergänzten
schreiben schreibt schrieb schrieben geschrieben|berichten berichtet berichtete berichteten|erzählen erzählt erzählte erzählten
bekräftigen bekräftigt bekräftigte bekräftigten|kritisieren kritisiert kritisierte kritisierten|behaupten behauptet behauptete behaupteten
erwidern erwidert erwiderte erwiderten|entgegnen entgegnet entgegnete entgegneten|beteuern beteuert beteuerte beteuerten
bestätigen bestätigt bestätigte bestätigten|mitteilen mitgeteilt|argumentieren argumentiert argumentierte argumentierten
räumen räumt räumte räumten|ankündigen angekündigt|kündigen kündigte kündigten|fügen fügt fügte fügten|teilen teilt teilte teilten
rufen ruft rief riefen gerufen|flüstern flüstert flüsterte flüsterten|spotten spottet spottete spotteten|klagen klagt klagte klagten geklagt
schimpfen schimpft schimpfte schimpften|scherzen scherzt scherzte scherzten|mahnen mahnt mahnte mahnten gemahnt
urteilen urteilt urteilte urteilten|resümieren resümiert resümierte resümierten|beklagen beklagt beklagte beklagten
bestreiten bestreitet bestritt bestritten:denies|leugnen leugnet leugnete leugneten geleugnet:denies
dementieren dementiert dementierte dementierten:denies|zurückweisen zurückgewiesen:denies|weisen weist wies wiesen`;

/** They name or judge something, often with a fragment of the words. */
export const NAMING_VERBS = `
nennen nennt nannte nannten genannt|bezeichnen bezeichnet bezeichnete bezeichneten|sprechen spricht sprach sprachen gesprochen
werfen wirft warf warfen|loben lobt lobte lobten gelobt|rügen rügt rügte rügten gerügt|tadeln tadelt tadelte tadelten
beschreiben beschreibt beschrieb beschrieben|verspotten verspottet verspottete verspotteten|zitieren zitiert zitierte zitierten`;

/** Carry a verb. */
export const AUXILIARIES = `
ist sind war waren bin bist sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden
kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle
will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte mag mögen mochte möge möchte möchten`;

/** Konjunktiv, by which German prints tell somebody else's words without marks. Forms that differ from what the narrator would write. */
export const REPORTED_FORMS = `
sei seien habe werde würde würden hätte hätten wäre wären könne könnte könnten müsse müsste müssten solle wolle dürfe dürfte möge wisse
gehe komme bleibe bliebe stehe gebe gäbe lasse lasse nehme mache halte finde liege laufe fahre führe trage brauche sehe heiße zeige
bringe bekomme beginne ende koste lohne gelte falle fehle setze stelle suche verliere verdiene zahle wachse rechne hoffe glaube denke
arbeite warte prüfe plane baue spiele reiche passe kenne handele bestehe entstehe verstehe bedeute gehöre schließe öffne ziehe sinke
steige drohe funktioniere existiere herrsche bereite betreffe erwarte verlange versuche vertraue wünsche tue spreche sage`;

/** Stepped over between a subject and its verb, or a verb and its subject. */
export const ADVERBS = `
auch dann später einmal wieder noch nun jetzt nie immer oft sogar nur erst schon bereits dagegen stattdessen zudem außerdem jedoch aber
damals heute gestern morgen zuvor zuletzt schließlich daraufhin hingegen weiter ferner deshalb daher also öffentlich wörtlich
mehrfach wiederholt hinzu mit ein an zurück aus nicht`;

export const PREPOSITIONS = `
an auf aus außer bei durch für gegen gegenüber hinter in mit nach neben ohne seit statt trotz über um unter von vor während wegen zu
zwischen am im ins beim vom zum zur ans aufs laut bis per ab`;

export const CONJUNCTIONS = `
und oder aber denn sondern weil da dass daß ob wenn falls obwohl während nachdem bevor als wie damit sodass der die das welcher welche welches`;

/** Nouns that stand for words spoken. */
export const SPEECH_NOUNS = `
aussage aussagen angabe angaben äußerung äußerungen bemerkung erklärung mitteilung behauptung vorwurf warnung versprechen antwort rede
stellungnahme bericht worte wort brief`;
