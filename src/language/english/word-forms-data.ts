/** Forms of English words that a stemmer can't bring together: irregular verbs and plurals, peoples and their countries. */

/** Irregular form → base form. Without forms that are commoner as a word of their own ("found", "lives", "media"). */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = formsOf(`
    analysis analyses, arise arose arisen, awake awoke awoken, beat beaten, become became,
    begin began begun, bend bent, bind bound, bite bit bitten, bleed bled, blow blew blown,
    break broke broken, breed bred, bring brought, build built, burn burnt, buy bought, catch caught,
    child children, choose chose chosen, cling clung, come came, creep crept, crisis crises,
    criterion criteria, deal dealt, dig dug, draw drew drawn, dream dreamt, drink drank drunk,
    drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, flee fled,
    fling flung, fly flew flown, foot feet, forbid forbade forbidden, foresee foresaw foreseen,
    forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, give gave given, go went gone,
    goose geese, grow grew grown, half halves, hang hung, hear heard, hide hid hidden, hold held, keep kept,
    kneel knelt, knife knives, know knew known, lead led, lean leant, leap leapt, learn learnt,
    leave left, lend lent, lose lost, make made, man men, mean meant, meet met, mislead misled, mouse mice,
    overcome overcame, overthrow overthrew overthrown, pay paid, phenomenon phenomena, plead pled,
    prove proven, ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen,
    seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot, show shown,
    shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid,
    speak spoke spoken, spell spelt, spend spent, spin spun, spring sprang sprung, stand stood,
    steal stole stolen, stick stuck, sting stung, strike struck stricken, strive strove striven,
    swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught,
    tear tore torn, tell told, thief thieves, think thought, throw threw thrown, tooth teeth,
    undergo underwent undergone, understand understood, undertake undertook undertaken, uphold upheld,
    wake woke woken, wear wore worn, weave wove woven, weep wept, wife wives, win won,
    withdraw withdrew withdrawn, withhold withheld, withstand withstood, wolf wolves, woman women,
    write wrote written
`);

/** Adjective of a country or continent → its name; for finding passages only: "Russian" is not "Russia" in a quotation. */
export const DEMONYMS: ReadonlyMap<string, string> = formsOf(`
    afghanistan afghan, africa african, algeria algerian, america american, argentina argentine,
    argentina argentinian, asia asian, australia australian, austria austrian, belgium belgian,
    bolivia bolivian, brazil brazilian, britain british, bulgaria bulgarian, california californian,
    cambodia cambodian, canada canadian, chile chilean, china chinese, colombia colombian, cuba cuban,
    czechoslovakia czech, denmark danish, netherlands dutch, egypt egyptian, ethiopia ethiopian,
    europe european, philippines filipino, finland finnish, france french, germany german, greece greek,
    haiti haitian, hungary hungarian, india indian, indonesia indonesian, iran iranian, iraq iraqi,
    ireland irish, israel israeli, italy italian, japan japanese, jordan jordanian, kenya kenyan,
    korea korean, kuwait kuwaiti, lebanon lebanese, libya libyan, malaysia malaysian, mexico mexican,
    morocco moroccan, nigeria nigerian, norway norwegian, pakistan pakistani, peru peruvian,
    philippines philippine, poland polish, portugal portuguese, romania romanian, russia russian,
    scotland scottish, serbia serbian, spain spanish, sudan sudanese, sweden swedish, switzerland swiss,
    syria syrian, texas texan, thailand thai, tunisia tunisian, turkey turkish, ukraine ukrainian,
    venezuela venezuelan, vietnam vietnamese, wales welsh, yemen yemeni
`);

/** "base form form, base form": each form → its base. */
function formsOf(table: string): Map<string, string> {
  const bases = new Map<string, string>();
  for (const row of table.trim().split(",")) {
    const [base, ...forms] = row.trim().split(/\s+/u);
    if (base !== undefined) for (const form of forms) bases.set(form, base);
  }
  return bases;
}
