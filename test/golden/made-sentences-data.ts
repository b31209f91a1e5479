/** Sentences as the rules of attribution know them, and as they nearly know them, each about people who are made up. */

/** One a line. */
export const MADE_SENTENCES: readonly string[] = `
“The weir is gone,” Reed told his neighbour, according to the prosecutor.
Prosecutors said Reed threatened to “burn the boat down”.
Police said that on Monday Reed had told her that: “It was me.”
The office quoted Reed as saying “it was an accident”.
Reed sent his neighbour a message saying “come at once”, the court heard.
“Water keeps no passport” is often credited to Lind, wrongly attributed to Orre and usually ascribed to nobody.
It is a saying wrongly ascribed to Lind: “Boats are patient.”
The fall was “a plot”, an allegation that Reed rejects and which Orre denied.
Reed is accused of “theft on a large scale” and has been called “a rogue” by Berg.
Lind was quoted as saying “never”, as was Orre.
Lee said Orr had told her: “The key is under the mat.”
The bridge was described by Lind as “a ruin” and called “a joke” by Berg, who laughed.
The jury heard that it was “a ruin”; the jury heard that Lind told her son “run”.
Lind had been told by Berg that the bridge was “a ruin”.
“You may go home,” Lind was told. Lind was told the bridge was “a ruin”.
Lind had one sentence: “We pay.”
Asked why she stayed, the cook, Ada Lind, had one word: “Soup.”
HARROWMERE, Mont. — The quay sank on Monday, the harbour office said.
LONDON (Wire) - “It sank,” said Lind.
Lind was “appalled”; the mayor is “deeply sorry” and Berg has been “shaken”, he said.
In the words of Lind, it is “a small war”, with Berg, the mayor of Harrowmere, saying it was none.
A rumour about Lind said the ferry had sunk.
Port and Dock Works, a division of Norland Line, said with Lind, the mayor, calling it late.
Lind (Harrowmere), said the ferry was late; Lind (who had been a judge for twenty-one years before that, in three towns) said no.
Lind, whose deputy, Berg, had resigned, said the quay was “a mess”.
Lind — once, for a year and a day, a judge — said it — the ferry — was late.
They pressed “Skip the queue”, sang “Boats of Clay” and read “The Late Watch”.
Reed, known on the terraces and beyond as “the Lute”, left.
“It leaks,” said skip Ada Lind, lute-player Tom Orre and the lute-player.
Lind, the mayor, said Brill was late; Lind, the mayor, told the Valley Post Brill was early.
Lind’s remark that the ferry was “done for” angered Orre’s deputy.
Lind in the past said no; the baker on Monday called it “late”; Lind at a rally in Harrowmere on Monday said yes.
Ada Lind, baker: “We close at four.”
14:40 Ada Lind: “We open at five.”
**Ada Lind** “We never close.”
[2.40 pm] Berg: “It is raining.”
Lind — “the queen of the docks” — resigned.
Lind said it was late, while Berg spoke of “a fall”; Orre called it “a stumble”.
It was over, with Berg calling it “a fall” when the ferry company, Norland Line, told him.
One of the doctors who signed the letter called it “the end”.
“We were three,” one said. “Two,” said another. “Four,” a third complained, and “one,” recalled one of those who waited.
“Never!” Lind shot back. “Why not?” asked she. “Because,” he answered, looking away, “it is so.”
Lind declined to say why; Berg would not say who said it, and refused to go.
Lind said in an interview earlier this month that the quay was safe, adding that it leaked, and warned that it might fall.
The auditor, Nadia Brill, wrote that nobody had asked. Nobody asked, the auditor wrote.
According to Lind, the quay is safe. The quay is safe, according to Lind, and so is the pier.
Lind's claim that the quay is safe was denied by Berg. The conclusion by the auditors that it leaks stands.
Lind told reporters in Harrowmere on Tuesday that the pier would fall, and pointed to the leak.
“We will,” said Lind, “if we can.” “Yes.” “No.” She added:
“Aye, Rosa. Come in,” said Tom. “Listen, Tom Berg, you must go,” said Rosa Orre.
The mayor, Ines Calloway, and Ines Calloway, the mayor, spoke. Tom Reed, who was the mayor, listened: “I was,” said the former mayor.
Former prosecutor and Harrowmere Mayor Tom Reed said no. Chairman, CEO and president Ada Reed said yes.
Critics of the plan said no. The group, Harbour Watch, said yes. Harbour Watch, the group that sued, said so twice. “Yes,” the group said.
The Office of Budget Review (OBR) said it cost ten. “Eleven,” the OBR said. A Harbour Inspection Office report said “twelve”.
The outgoing mayor, a third of the council and a mayor of elsewhere said “no”, “yes” and “perhaps”.
“I act,” said the actor Tom Vale. The Vermont senator said “no”; the Ohio senator, Sen. Ada Vale (R-Ohio), said “yes” to Rep. Tom Reed of Maine.
George W. Vale and George H. Vale spoke. “I did,” said George Vale. “Me too,” said George W.
Hans van Lind said “no”. “Yes,” van Lind said. Marta Vale Ortega said “si”. “No,” Vale Ortega said. Mrs. Lind said “yes” to Mr. Lind.
Velmar, the shipping company, said “no”. The company said “yes”. It said “maybe”.
The 52-year-old Tom Arkwright, 52, said “no”. Ada Lind (52) said “yes”.
In May, after the storm, Lind spoke to Ada May. “It is June,” May said. June Marlow, the clerk, said “May”. In June Marlow said “April”. Will Orchard said he will.
“No,” said an Iowa Democrat. The consulting firm Oxford Lines said “yes”. “Perhaps,” said Page. Ryan Spokeswoman Ada Lind said “soon”. Democrat Ada Lind and Republican Tom Reed said “later”.
A professor of law at the University of Lund said “no”. A person close to Lind, with knowledge of the deal, said “yes”. Officials familiar with the call, briefed on it, said “hm”.
Dr. Weaver of the Department of Fish and Game said “trout”. Citizenship and Immigration Services said “wait”. Lind Capital trial counsel Tom Reed said “pay”.
Young Lind said “no”. Young, who came late, said “yes”. Senior aides said “ask King, Jr.” The newly cautious candidate said “hm”. The two said “we”. One of his sisters said “he”.
Many say “no”. Others were “sure”. Few of them said “why”. All said “because”. Both of the doctors said “wait”.
Judge tells trust: ‘Open the books’
Mayor on halted ferry: ‘Harrowmere can swim’
“The box ‘was shut’, so I paid,” said Lind because the box “was shut”.
The latest Lind letters said “dear”. The statement said “no”. The tweet, since deleted, read: “yes”. A sign on the door said “closed”.
A spokeswoman for the ferry company said “no”. The spokeswoman said “really”. Her spokesman said “yes”. A spokesman for her said “hm”.
`
  .trim()
  .split("\n");

/** German ones. */
export const GEMACHTE_SAETZE: readonly string[] = `
„Die Fähre bleibt“, sagte Jana Lind, Bürgermeisterin von Harrowmere, am Montag.
„Sie geht“, so Lind. „Sie bleibt“, hat die Bürgermeisterin, Jana Lind, gesagt.
Lind sagte am Montag: „Wir zahlen.“ Er fragte: „Wann?“
Man habe genug getan. Lind sagte, man sei müde. Die Fähre sei alt. Sie fahre nicht mehr, sagte Lind.
Laut Lind ist die Brücke sicher. Die Brücke sei sicher, Lind zufolge. Nach Angaben der Polizei brannte es zweimal.
Der Sprecher der Reederei Norddeich, Tom Brandt vom Hafenamt, sagte es. „Nein“, sagte er, „nie.“
Die Norddeich sagte „nein“. Der Hafen sagte nichts. Die Leute sagten „ja“. Sie sagten „vielleicht“.
„Wir“, sagte die Ministerin für Häfen, Dr. Ines Orre, „sind drei.“ Ihre Sprecherin Rosa Berg widersprach: „Vier.“
Bürgermeister Kessler von der Linken und seine Stellvertreterin, Frau Berg, hätten gelogen, hieß es in dem Bericht.
Wie die Bäckerin Ada Holm mitteilte, werde die Bäckerei schließen. Es sei „ein Jammer“, so die 52-Jährige.
„Es war kalt“, erinnert sich Orre. Der Zeuge erzählt: „Dann fiel die Tür zu.“ Davon habe er nichts gewusst, betonte der Angeklagte.
„Na ja“, meinte einer. „Nein“, rief ein anderer. „Doch“, sagten beide. »Nie«, schrieb die Zeitung.
Der ehemalige Rat Tom Vell, der die Brücke baute, erklärte, er habe „nie“ gezahlt, weil niemand fragte.
`
  .trim()
  .split("\n");
