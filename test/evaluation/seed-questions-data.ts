/** Questions on the sample coverage, written as people type in chat, with what an editor would want to be told. */
import type { Verdict } from "../../src/index.ts";

export interface SeedQuestion {
  readonly question: string;
  /** Earlier questions of the thread. */
  readonly thread?: readonly string[];
  readonly verdict: readonly Verdict[];
  /** Words that one of the citations must hold. */
  readonly holds?: readonly string[];
  /** Whom the citation that holds them must credit. */
  readonly speaker?: string;
  /** Whom no citation may credit. */
  readonly never?: string;
}

const found = (question: string, speaker: string, ...holds: string[]): SeedQuestion => ({
  question,
  verdict: ["found"],
  speaker,
  holds,
});
const absent = (question: string, never?: string): SeedQuestion => ({
  question,
  verdict: ["not-in-coverage"],
  ...(never ? { never } : {}),
});

export const SEED_QUESTIONS: readonly SeedQuestion[] = [
  // Who said it, word for word.
  found('who said "read my lips"?', "Vladimir Putin", "Read my lips: No."),
  found("who said read my lips", "Vladimir Putin", "Read my lips: No."),
  found("i was wrong about the ferry – who said that", "Ines Calloway", "I was wrong about the ferry"),
  found("“a hole in the water” who?", "Tom Calloway", "a hole in the water"),
  found(
    'who said "three times the page came back without a signature"',
    "Kazimir Oltean",
    "and three times the page came back",
  ),
  found("who said ask them where those pages are", "Kazimir Oltean", "Ask them where those pages are."),
  found("who said it’s the tenants’ own money", "Rafiq Ahmadzai", "It’s the tenants’ own money"),
  found("whose words are “water keeps no passport”", "Aurélie Vantongeren", "water keeps no passport"),
  found('who said "never again"?', "Amara Okafor", "never again"),
  found("who said we will need a bigger bus", "Zsófia Bárány", "bigger bus"),
  found("who the hell said the peas are stuck to the gravy", "Ondine Farrugia", "peas are stuck"),
  found("which article has “You can't boil a potato in a meeting”?", "Beatriz Lomeli", "boil a potato"),
  found("about time too - who said that", "Lan Phuong Tran", "About time too."),
  found("who said «the valve was closed»", "Bo Kjellgaard-Ruiz", "The valve was closed"),
  found("who said there was no dinner", "Ines Calloway", "There was no dinner"),
  {
    question: 'who said "We definitely told them what would happen"',
    verdict: ["found-variant"],
    speaker: "Gerald Osei-Whitlock",
    holds: ["definately"],
  },
  found("who said weve waited four years", "Rafiq Ahmadzai", "We’ve waited four years"),
  // Did they say it?
  found('did the mayor say "The boat pays for its diesel"?', "Ines Calloway", "The boat pays for its diesel"),
  found(
    "did Oltean really say “nobody ever read the log”? no wait: “I wrote it in the log three times”",
    "Kazimir Oltean",
    "I wrote it in the log",
  ),
  {
    question: 'did putin say "No one likes it when somebody interferes"',
    verdict: ["found-variant", "misquoted"],
    speaker: "Vladimir Putin",
    holds: ["No one likes it when someone interferes"],
  },
  {
    question: 'Did Mayor Calloway say "This town will not buy a ferry it cannot run"?',
    verdict: ["misquoted", "found-variant"],
    speaker: "Ines Calloway",
    holds: ["it cannot afford to run"],
  },
  {
    question: 'did Peskov say "Russian interference hurts bilateral relations and the US itself"?',
    verdict: ["misquoted"],
    speaker: "Dmitry Peskov",
    holds: ["not only hurt bilateral relations"],
  },
  {
    question: 'did the judge say "I have heard the word sensitive ninety times"?',
    verdict: ["misquoted", "found-variant"],
    speaker: "Marguerite d’Aubrac",
    holds: ["nineteen times"],
  },
  { question: 'did Putin say "Cuban missile"?', verdict: ["misquoted"], holds: ["[Cuban missile]"] },
  {
    question: 'Did Tom Calloway say "I was wrong about the ferry"?',
    verdict: ["wrong-speaker"],
    speaker: "Ines Calloway",
    holds: ["I was wrong about the ferry"],
    never: "Tom Calloway",
  },
  {
    question: 'did the captain say "Nobody was ever in danger"?',
    verdict: ["wrong-speaker"],
    speaker: "Mirela Dobrescu",
    holds: ["Nobody was ever in danger."],
    never: "Kazimir Oltean",
  },
  {
    question: "did trump say “read my lips”",
    verdict: ["wrong-speaker"],
    speaker: "Vladimir Putin",
    holds: ["Read my lips: No."],
    never: "Donald Trump",
  },
  {
    question: 'did Daniel Okafor say "It looks like a murder"?',
    verdict: ["wrong-speaker"],
    speaker: "Amara Okafor",
    holds: ["It looks like a murder"],
    never: "Daniel Okafor",
  },
  {
    question: 'did the mayor say "Harrowmere will never buy the Lower Quay boats"?',
    verdict: ["headline-only", "misquoted"],
  },
  {
    question: 'who said "Open the books on tenants’ deposits"?',
    verdict: ["headline-only"],
    holds: ["Open the books"],
  },
  {
    question: 'who said "an accident waiting for rain"?',
    verdict: ["headline-only"],
    holds: ["an accident waiting for rain"],
  },
  {
    question: "did the catering director say portions were cut?",
    verdict: ["other-words"],
    speaker: "Anselm Kirkbride-Rao",
    holds: ["The portions are not."],
  },
  absent('did Putin say "make Russia great again"?', "Vladimir Putin"),
  absent('did the mayor say "I will resign in the spring"?', "Ines Calloway"),
  absent('who said "the tunnel will open before Christmas"?'),
  // What did they say about it?
  found(
    "what did the mayor say about the deposits?",
    "Ines Calloway",
    "The deposits are held by the Quayside Housing Trust",
  ),
  found(
    "what did the spokeswoman for the ferry company say about the October inspection?",
    "Mirela Dobrescu",
    "There was a routine visit.",
  ),
  found(
    "what did the minister for rivers say",
    "Gwendolyn Achterberg",
    "I shall not be hurried by a press conference",
  ),
  found(
    "wat did Putin sya about the russian card",
    "Vladimir Putin",
    "As long as the Americans continue to play the Russian card",
  ),
  found("what did Kjellgaard-Ruiz say about the foreman", "Bo Kjellgaard-Ruiz", "There was a foreman."),
  {
    question: "what did professor okafor say about the dye?",
    verdict: ["found-indirect", "found"],
    speaker: "Amara Okafor",
    holds: ["the dye was harmless to fish"],
  },
  found("what's the Kremlin spokesman's view on interference", "Dmitry Peskov", "paranoid"),
  found("quotes from Siobhan Quill about the button", "Siobhán Quill", "how kind the town had become"),
  found("peskov on russian interference", "Dmitry Peskov", "paranoid"),
  found("what did the coach say about the bench", "Zsófia Bárány", "nobody was looking back"),
  found("how did the opposition leader respond to the purchase", "J. P. Thistlewood", "by the scenic route"),
  found("what has the mayor's brother said about the ferry", "Tom Calloway", "a hole in the water"),
  {
    question: "what did Oltean, the captain, say about the log",
    verdict: ["found"],
    speaker: "Kazimir Oltean",
    holds: ["I wrote it in the log"],
  },
  { question: "what did Okafor say?", verdict: ["ambiguous-speaker"] },
  { question: "what did calloway say about the flood?", verdict: ["ambiguous-speaker", "found"] },
  absent("what did Comey say about taxes?", "James Comey"),
  absent("What did Lord Farrow-Whitcombe say about the sale?", "Edmund Farrow-Whitcombe"),
  absent("what did Putin say about Hillary Clinton?", "Vladimir Putin"),
  absent("what did the goalkeeper say about taxes", "Daniel Okafor"),
  // Reported, not quoted.
  {
    question: "what did Trelawney-Singh say about the strike?",
    verdict: ["found-indirect"],
    speaker: "Marcus Trelawney-Singh",
    holds: ["should wait for the review"],
  },
  {
    question: "who denied knowing about the cracks?",
    verdict: ["found-indirect", "found"],
    holds: ["denied that it had known about the cracks"],
  },
  {
    question: "who denied that portions had been cut?",
    verdict: ["found-indirect", "found"],
    speaker: "Anselm Kirkbride-Rao",
    holds: ["denied that portions had been cut"],
  },
  {
    question: "did Calloway pass on the letter?",
    verdict: ["found-indirect", "found-passage"],
    holds: ["she had passed the letter"],
  },
  {
    question: "what did Comey tell lawmakers?",
    verdict: ["found-indirect"],
    speaker: "James Comey",
    holds: ["his agents were looking into"],
  },
  // Facts and circumstances.
  {
    question: "how many people use the ferry on a working day?",
    verdict: ["found-passage", "found-indirect"],
    holds: ["1,900 people"],
  },
  { question: "who is Siobhán Quill?", verdict: ["found-passage"], holds: ["lock-keeper"] },
  {
    question: "when did the ferry stop running?",
    verdict: ["found-passage"],
    holds: ["stopped running on Tuesday"],
  },
  {
    question: "when did Putin say “read my lips”?",
    verdict: ["found"],
    speaker: "Vladimir Putin",
    holds: ["Read my lips: No."],
  },
  { question: "what do we have on the toll bridge at Kessen?", verdict: ["not-in-coverage"] },
  absent("who won the lottery?"),
  absent("who won the Valley Cup final?"),
  // Threads.
  {
    question: "and what did she say about the pharmacy?",
    thread: ["who said “I was wrong about the ferry”?"],
    verdict: ["found"],
    speaker: "Ines Calloway",
    holds: ["lost its only pharmacy"],
  },
  {
    question: "and what did his spokesman say?",
    thread: ["what did Putin say about the accusations?"],
    verdict: ["found"],
    speaker: "Dmitry Peskov",
    holds: ["paranoid"],
  },
  // What people also type.
  absent("lol"),
  absent("asdf qwer zxcv"),
  absent("you are useless"),

  // Stances, follow-ups, and questions in passing.
  {
    question: "has the company denied it?",
    verdict: ["found-indirect", "other-words"],
    holds: ["denied that it had known about the cracks"],
  },
  {
    question: "and about the captain?",
    thread: ["what did the mayor say about the ferry?"],
    verdict: ["found"],
    speaker: "Kazimir Oltean",
    holds: ["I wrote it in the log three times"],
  },
  {
    question: "what about her brother?",
    thread: ["what did the mayor say about the ferry?"],
    verdict: ["found"],
    speaker: "Tom Calloway",
    holds: ["a hole in the water"],
  },
  found("ferry quote calloway", "Ines Calloway", "I was wrong about the ferry"),
  { question: "how many people use the ferry", verdict: ["found-passage"], holds: ["About 1,900 people"] },
  { question: "what did the report say", verdict: ["ambiguous-speaker"] },
  absent("what did the mayor promise"),
  absent("who praised the mayor"),
  absent("did okafor apologise?"),
  absent("who called the deposits a scandal"),
];
