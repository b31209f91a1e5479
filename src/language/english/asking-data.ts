/** The words that questions are asked with, by what they do in them. Lists that hold for many questions, never for one. */
import { wordSet } from "../word-set.ts";

/** Say nothing of what is asked: greetings, thanks, hurry, laughter, doubt, and what the asker does with the answer. */
export const CHAT = wordSet(`
  hi hey hello yo oi all folks guys team morning thanks thank thx ta cheers pls plz please asap urgent urgently quick quickly kindly soon
  sorry wtf grateful any1 some1 lol lmao haha ffs omg tbh imo btw fyi fwiw yep nope yeah yes ok okay well wait hmm um uh er oh right really actually literally
  basically honestly apparently supposedly allegedly maybe perhaps probably definitely just also even still ever already again though tho
  anyone anybody someone somebody anything something everything whatever somewhere sth smth stuff thing things bit bits kind sort
  know mean meant remember recall forget believe reckon think guess sure idea wondering curious trying hear heard
  cc q rly yknow like way cant dunno gonna wanna gotta lemme til etc ie eg vs y n btw ya u ur im ive id
  redoing doing working writing building editing checking timeline sidebar caption box graphic explainer standfirst headline hed lede draft
  deadline print printed run publish published copy legal desk editor photo version story piece article report coverage archive thread cms
`);

/** What is wanted of an answer. Such a word may stand in print too, so it counts for a little. */
export const REQUEST = wordSet(`
  find pull dig get got gimme give show send paste grab retrieve fetch look looking search source sourcing need want wanted want
  check checking verify verifying confirm confirming confirmed attribute attribution attributed credit name names
  exact exactly precise precisely verbatim wording word words text real actual full original true correct accurate right ok legit genuine
  quote quotes quoted quotation quotations line lines part passage sentence phrase bit record
  best strong punchy short funny good nice strongest punchiest shortest funniest latest newest recent first last next update goes went came bring put
  pulled have use used using call straight link links url urls date dated
`);

/** Verbs of speaking; any form of them counts. */
export const ACTS = wordSet(`
  say tell claim call describe deny promise admit warn write tweet post state announce argue insist suggest confirm mention think
  find report conclude demand order rule threaten accuse blame reject dismiss refuse decline explain answer respond reply ask joke note complain
  vow pledge propose recommend praise predict urge stress hint imply remark acknowledge concede condemn reveal reiterate comment speak talk react
  address liken compare dub brand label critic criticise criticize blast slam moan rant rave whine gripe grumble boast brag
  declare assert allege contend maintain repeat quip crack laugh yell shout scream whisper utter put come own swear attest testify
  apologise apologize defend welcome endorse back thank beg plead point go reckon believe view see feel
  mock mourn lament hail tout vilify torch rip dig snap retort object protest
`);

/** Nouns for what somebody said: "X's take on", "a line from X"; any form of them counts. */
export const TAKES = wordSet(`
  line word statement comment remark take view stance position opinion reaction response answer reply comeback excuse
  explanation verdict account argument defense defence apology rant joke tweet post letter speech interview wording version
  criticism praise claim promise warning advice story figure
`);

/** Chat spelling and newsroom shorthand → the words that are printed. */
export const SHORTHAND: ReadonlyMap<string, readonly string[]> = mapOf(`
  abt: about; bout: about; re: about; w: with; b4: before; bc: because; cuz: because; cos: because; coz: because; n: and; r: are; u: you; ur: your
  ppl: people; peeps: people; folk: people; govt: government; gov: governor, government; pres: president; dept: department; min: minister, ministry
  prez: president; potus: president; flotus: lady; veep: president; vp: president; pm: minister; prof: professor; profs: professor; doc: doctor; docs: doctor
  ceo: executive, chief; cfo: financial, finance; coo: operating; exec: executive; execs: executive; cop: police, officer; cops: police, officer
  sec: secretary; sen: senator; rep: representative, congressman, congresswoman; reps: representative; dem: democrat, democratic; dems: democrat, democratic
  repub: republican; repubs: republican; gop: republican; admin: administration; comms: communications; spox: spokesman, spokeswoman, spokesperson
  boss: chief, head, president, executive, leader, director; gaffer: coach, manager, boss; skipper: captain; mum: mother, mom; mom: mother; mums: mother; dad: father
  telly: television, tv; tv: television; hubby: husband; kid: child, student, young; kids: child, student, young; presser: press, conference; convo: conversation
  pic: photo, picture; pics: photo; vid: video; vids: video, footage; footage: video; info: information; uni: university; mil: million; bn: billion; yr: year; yrs: year; mths: month
  nyc: york; la: angeles; dc: washington; hk: kong; yank: american, us; yanks: american, us; brit: british; brits: british; tory: conservative
  econ: economic, economist; natl: national; intl: international; univ: university; assoc: association; org: organization; probe: investigation, inquiry; bball: basketball
  lawyer: attorney, counsel; lawyers: attorney, counsel; attorney: lawyer; chap: man; guy: man; bloke: man; dude: man; lad: man; lady: woman; gal: woman
  fan: supporter; fans: supporter; mp: lawmaker; pol: politician; pols: politician; reporter: journalist, correspondent; bust: arrest; lorry: truck
  1: one; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten; 12: twelve; 1st: first; 2nd: second; 3rd: third; 4th: fourth; 5th: fifth
  6th: sixth; 7th: seventh; 8th: eighth; 9th: ninth; 10th: tenth; half: 50; dozen: 12
  usa: us, states; us: states, america; states: us; america: states, us; uk: kingdom, britain; britain: uk, kingdom; kingdom: uk, britain; eu: european; european: eu
  army: military; military: army; troops: soldiers, forces; union: association, federation; firm: company; outfit: company, group; folks: people
  cash: money; ad: advertisement; ads: advertisement; film: movie; movie: film; flick: film, movie; car: vehicle; hospital: clinic; job: work; jobs: layoffs, employees
  cuts: layoffs, elimination; sacked: fired; sacking: layoffs, firing; fired: dismissed; slammed: criticized; row: dispute; rally: event; bill: legislation, law; law: legislation
  climate: warming; smog: pollution; shot: fatally, shooting; killed: died, death; teacher: educator; teachers: educators; educators: teachers; student: pupil
  students: pupils; pupils: students; professor: academic; academic: professor; scientist: researcher; researcher: scientist; expert: analyst; medic: doctor
  thru: through; tmrw: tomorrow; tho: though; msg: message; gotten: got; nuke: nuclear; nukes: nuclear; meds: drug, medicine; paper: newspaper; show: program, programme
`);

function mapOf(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    list
      .trim()
      .split(/[;\n]/u)
      .map((row) => row.trim())
      .filter((row) => row !== "")
      .map((row) => {
        const [word = "", meant = ""] = row.split(":");
        return [word.trim(), meant.split(",").map((one) => one.trim())] as const;
      }),
  );
}
