/** Words printed before or after a name that are no part of it. */
import { wordSet } from "../word-set.ts";

/** Forms of address that tell the gender. */
export const FEMALE_ADDRESS = wordSet(
  "mrs ms miss madam madame mme lady dame baroness princess queen duchess countess sister señora senora frau",
);
export const MALE_ADDRESS = wordSet(
  "mr mister sir lord baron prince king duke monsieur señor senor herr brother father fr",
);

/** Titles printed before a name, abbreviated or whole, without dots; each is a role as well where it is one word. */
export const TITLES = wordSet(`
mr mrs ms miss mister madam madame mx dr prof professor doctor sir dame lord lady baroness baron rev reverend fr father
sister brother pastor rabbi imam sheikh ayatollah mullah president vice-president premier chancellor king queen prince princess
pope cardinal archbishop bishop senator sen sens representative rep reps congressman congresswoman gov governor lt
lieutenant mayor councillor councilor councilman councilwoman alderman alderwoman assemblyman assemblywoman delegate secretary
general gen col colonel maj major capt captain sgt sergeant cpl corporal adm admiral cmdr commander brig brigadier
marshal officer detective inspector superintendent constable judge justice chief speaker ambassador minister emir sultan
president-elect deputy det supt atty ald pvt private msgr monsignor mme mlle señor señora hon honourable honorable judge
chairman chairwoman chairperson councilmember commissioner sheriff coach prosecutor deacon canon dean comrade frau herr`);

/** Suffixes that belong to the name: one person of a family against another. */
export const NAME_SUFFIXES = wordSet("jr sr ii iii iv v esq");

/** Lower-case words inside names, when a capital follows. */
export const NAME_PARTICLES = wordSet(`
de del della delle di da dal dos das do du des der den van von vom zu zur ter ten bin bint ibn ben al el la le les lo
y e af av ap abu ould ul ur san st vd`);

/** Role words as abbreviated before a name, without dots, and whole. */
export const ROLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["rep", "representative"],
  ["gov", "governor"],
  ["prof", "professor"],
  ["rev", "reverend"],
  ["gen", "general"],
  ["col", "colonel"],
  ["maj", "major"],
  ["capt", "captain"],
  ["sgt", "sergeant"],
  ["cpl", "corporal"],
  ["adm", "admiral"],
  ["cmdr", "commander"],
  ["lt", "lieutenant"],
  ["det", "detective"],
  ["supt", "superintendent"],
  ["dr", "doctor"],
  ["atty", "attorney"],
  ["brig", "brigadier"],
  ["fr", "father"],
]);

/** Two names of one office, each with the one we compare by. */
export const ROLE_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["councilwoman", "councillor"],
  ["councilman", "councillor"],
  ["councilor", "councillor"],
  ["chairman", "chair"],
  ["chairwoman", "chair"],
  ["chairperson", "chair"],
  ["spokesman", "spokesperson"],
  ["spokeswoman", "spokesperson"],
  ["adviser", "advisor"],
  ["frontrunner", "front-runner"],
]);
