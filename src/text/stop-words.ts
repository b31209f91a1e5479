/** Words that carry no topic: left out of the index, of questions, or only of questions. All lower case, apostrophes closed up. */

/** Function words of English, contractions and their apostrophe-less forms included. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  words(`
    a an the this that these those such
    i me my mine myself we us our ours ourselves you your yours yourself yourselves
    he him his himself she her hers herself it its itself they them their theirs themselves one ones
    am is are was were be been being do does did done doing have has had having
    will would shall should can could may might must ought
    and or but nor so if then than because as until while although though whether
    of at by for with about against between into through during before after above below to from up down in out
    on off over under upon onto within without toward towards among amongst across along around via per
    no not only own same too very just also both each few more most other others some any all every either neither
    again further once here there now ever yet still even else thus hence however therefore
    what which who whom whose when where why how
    im ive id ill youre youve youd youll hes shes theyre theyve theyd theyll weve were well wed
    isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt shouldnt cant cannot couldnt mustnt
    thats theres heres whats whos wheres whens whys hows lets aint itll itd shouldve wouldve couldve
  `),
);

/** What a question says about itself and not about its subject: question words, words for speaking, and chat fillers. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  words(`
    say says said saying tell tells told telling quote quotes quoted quoting
    name named called know find show give list explain describe
    please pls plz thanks thx hi hey hello ok okay quick quickly question ask asks asked asking asap
    exactly actually really anyone anybody someone somebody something anything
    print printed verbatim wording
    whod whyd howd whatd
  `),
);

/** Function words of Chinese and Japanese as `Intl.Segmenter` cuts them. */
export const CJK_STOP_WORDS: ReadonlySet<string> = new Set(
  words(`
    的 了 是 在 和 与 及 或 也 都 就 而 着 把 被 对 为 从 到 由 于 以 将 向 等 这 那 其 之 中 上 下 个 位
    什么 哪 哪里 哪个 哪些 谁 何时 何 多少 几 吗 呢 吧 啊 怎么 为什么 如何 有 不 我 你 他 她 它 我们 他们
    は が を に の と で も へ や か です ます した する から まで 誰 何
  `),
);

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
