/** Words that carry no topic: left out of the index, of questions, or only of questions. All lower case, apostrophes closed up. */
import { wordSet } from "../word-set.ts";

/** Function words of English, contractions and their apostrophe-less forms included. */
export const STOP_WORDS: ReadonlySet<string> = wordSet(`
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
  `);

/** What a question says about itself and not about its subject: question words, words for speaking, and chat fillers. */
export const QUESTION_WORDS: ReadonlySet<string> = wordSet(`
    say says said saying tell tells told telling quote quotes quoted quoting
    name named called know find show give list explain describe
    please pls plz thanks thx hi hey hello ok okay quick quickly question ask asks asked asking asap
    exactly actually really anyone anybody someone somebody something anything
    print printed verbatim wording
    whod whyd howd whatd
  `);
