/** Small texts, each full of one kind of difficulty, and words that are nearly others: all people and places are made up. */

/** Blank lines part paragraphs. */
export const MADE_TEXTS: readonly string[] = [
  "“We paid £1,200 for the well-known ferry,” said Dr. Ada Lind on Monday, 3 March 2025. “It won’t sail – not ever.”\n\nShe wouldn’t say why. “The ‘old hands’ know,” she added, “and U.S. buyers don’t.”",
  'Mr. J. P. Orre Jr. told the Post: "I can not stay." He then left... Why? "Because," he said, "they\'ll vote 24 to 7, i.e. never." No. 7 stays!',
  "‘It’s the tenants’ own money,’ she said. ‘Don’t touch it.’ The 1990s’ rock ’n’ roll is gone, ‘n’ nobody’s sad.\n\n‘One paragraph goes on\n\n‘and is closed here,’ said Tom.",
  "„Die Fähre bleibt“, sagte Bürgermeisterin Anna Lind am 4. März 2025. „Wir haben ‚kein Geld‘, und z. B. kein Öl.“ »Nie«, rief Dr. Orre. Am 3. Mai hieß es: „Ja.“",
  "The ba­rge, re-entered in mid-July last year, costs 1 200 euros (about $1.3m). From May 4 to 7 it stays; since Friday it doesn't; before 2024 it did. By 12/03/2025 nobody cared.",
  "LIND: Is it?\n\nCALLOWAY: [laughs] No, you don’t. It's f***ing cold; 20% of it, anyway.\n\nQ: Will it sail?\n\nA: It will.",
  "- “One”\n- “Two”\n\n1. First, he said.\n2. Second, he said.\n\n> “We are sorry.\n> We mean it.”\n\nA line that is wrapped\nby a hand goes on here,\nand ends.",
  '“We never said “never”,” said Lind. 5\'10" is tall. He was “shocked”, “saddened” and “not amused”. “What a (strange) ‘day’!” “No”—“Yes.” "Unclosed, she said.\n\nThen: nothing.',
  "Don&rsquo;t &ldquo;wait&rdquo;, said O&#8217;Neil-Orre at 10.30 p.m. yesterday. www.herald.example/a-b is down; mail a.b@c.example. COVID-19, B-52s, 4x4, 3.5 and 3,5.",
  "&lsaquo;No&rsaquo;, said Zoë; &#8249;yes&#8250;, &#x201c;so&#x201d;, &laquo;so&raquo;, &#171;no&#187;, &bdquo;ja&ldquo;, &#8222;ja&#8220;, &sbquo;ja&lsquo;, &#8218;ja&#8216;, &quot;x&quot;, &#39;y&#39;, &apos;z&apos;.",
  "Zoë Šimůnek’s naïve café co-op re-opens two days after Christmas 2024, on the Thursday before, or in the spring; “next Tuesday,” said Zoë, “not last Tuesday.” Sunday, March 9, and Sunday 16 March are free.",
  "港口委员会说“渡轮会留下”。她说:「不会」。 Мэр Анна Линд сказала: «Паром остаётся». Η κ. Λιντ είπε: «Όχι».",
  "",
  "One.",
  " \n\n  “A b c d e f g h i j k l m n o p q r s t u v w x y z.”  \n \nEnd",
];

/** What is asked for, and what is printed. */
export const MADE_PAIRS: readonly (readonly [asked: string, printed: string])[] = [
  ["we paid for the ferry", "We paid £1,200 for the well-known ferry."],
  ["we will never pay for the old ferry", "“We won’t pay,” she said, “for the ferry, not ever.”"],
  ["the add-on can not stay", "The addon cannot stay."],
  ["notable", "not able"],
  ["twenty-three of 1,200 people", "23 of 1 200 peoples"],
  ["a f***ing cold day", "a fucking cold day"],
  ["colour of the harbor", "The color of the harbour"],
  ["recieve the seperate goverment", "receive the separate government"],
  ["the ferry … will sail", "The ferry, which is old, and which nobody wants, will sail."],
  ["the [mayor] said it", "the mayor said (and meant) it"],
  ["said form the saint", "from the said saints"],
  ["20 per cent of $1.3m", "20% of 1.3 million dollars"],
  ["it’s the tenants own mony", "It is the tenants’ own money"],
  ["sail it will the ferry", "the ferry will sail it"],
  ["never again", "We said never, and again never: never again."],
  ["no", "No! No. No?"],
  ["Straße nach Zürich", "Strasse nach Zurich"],
  ["two thousand and five hundred", "2,500"],
  ["we have to go to the end", "we have to go to the bitter end of the end"],
  ["u.s. ships", "US ships and us"],
  ["a b c", "c b a"],
  ["its", "it’s"],
  ["they cant re-enter", "They can't reenter, they can’t re enter"],
  ["", "nothing"],
  ["first 1st third 3rd", "1st first 3rd third"],
];

export const NEAR_WORDS: readonly string[] =
  "a i it its is said saint paid pain form from trial trail ferry fery ferries ferrry fairy harbour harbor colour government goverment receive recieve their there 1,200 1200 £1,200 12,000 23 twenty-three $1.3m 1.3 f***ing fucking f*** don’t dont do not never nev can cannot Lind Lindt Zoë Zoe Zürich Calloway Caloway Calloways Oltean Olteanu"
    .split(" ")
    .toSorted();

/** A text as it was, and as it stands now. */
export const MADE_CHANGES: readonly (readonly [before: string, now: string])[] = [
  [
    "The mayor spoke at noon. “We will pay for the ferry,” she said. “We will pay.” Nobody asked why, and nobody knew. The end came early, on a Friday.",
    "Correction: see below. The mayor spoke at noon on Monday. “We will pay for the old ferry,” she said. “We will pay.” Nobody asked why. The end came early, on a Friday.",
  ],
  [
    "No, no, no. Yes. No, no, no. Maybe; he said so, twice. No, no, no.",
    "Yes. No, no, no. No, no, no. Perhaps; he said “so”, twice.\n\nNo, no, no.",
  ],
  [
    "Ada Lind, the harbour master, told the paper that the barge leaks. It leaks badly, she said.",
    'Ada Lind, the harbour-master, told this paper the barge leaked. It leaks "badly", she said; it always did.',
  ],
  ["Nothing of this is left at all.", "Something else stands here, and says what it says."],
];
