/** Capital words that are no person: places that speak by metonymy, peoples, days and months. */

import { wordSet } from "../word-set.ts";
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "./calendar-data.ts";
import { COUNTRIES } from "./countries-data.ts";
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "./given-names-data.ts";

/** Names that CLDR has not of countries, capitals and seats that stand for a government ("Moscow denied …"); lower case. */
const OTHER_PLACES = wordSet(`
america bosnia britain england europe gaza korea myanmar palestine scotland turkey wales
abuja amsterdam ankara athens baghdad bangkok beijing beirut belfast belgrade berlin bern bogota bratislava brussels
bucharest budapest cairo canberra caracas copenhagen damascus delhi dhaka doha dublin edinburgh geneva hanoi havana
helsinki islamabad jakarta jerusalem kabul kathmandu khartoum kiev kyiv lagos lima lisbon ljubljana london
madrid manila minsk moscow nairobi oslo ottawa paris prague pretoria pyongyang riga riyadh rome santiago sarajevo
seoul skopje sofia stockholm strasbourg tallinn tbilisi tehran tokyo tripoli tunis vienna vilnius warsaw washington
wellington zagreb
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming boston chicago cleveland
philadelphia detroit miami manhattan brooklyn atlanta dallas houston seattle baltimore denver phoenix milwaukee
africa asia ulster catalonia bavaria kashmir crimea chechnya kurdistan tibet
whitehall downing kremlin pentagon westminster vatican élysée elysee congress parliament senate bundestag knesset duma nato`);

/** Places that stand for a government. Who is called Chad or Georgia is a person rather. */
export const PLACES: ReadonlySet<string> = new Set([
  ...[...COUNTRIES].filter((name) => !FEMALE_GIVEN_NAMES.has(name) && !MALE_GIVEN_NAMES.has(name)),
  ...OTHER_PLACES,
]);

/** First words of places of several words: "New York", "North Korea", "Saudi Arabia", "Los Angeles". */
export const PLACE_OPENERS = wordSet(
  "new north south east west northern southern eastern western central saudi united los las san santa puerto costa sri hong abu sierra",
);

/** Adjectives of peoples, faiths and parties: they modify ("a Russian official") and, as plurals, are groups. */
export const PEOPLES = wordSet(`
afghan african albanian algerian american arab argentine armenian asian australian austrian bangladeshi belgian
brazilian british bulgarian canadian catalan chilean chinese colombian croatian cuban czech danish dutch egyptian
english estonian ethiopian european finnish french georgian german ghanaian greek hungarian icelandic indian
indonesian iranian iraqi irish israeli italian japanese jewish jordanian kenyan korean kurdish kuwaiti latvian
lebanese libyan lithuanian malaysian mexican moroccan muslim nigerian norwegian pakistani palestinian peruvian polish
portuguese qatari romanian russian saudi scottish serbian slovak slovenian somali spanish sudanese swedish swiss
syrian taiwanese thai tunisian turkish ukrainian venezuelan vietnamese welsh yemeni
catholic protestant christian hindu sikh buddhist evangelical orthodox sunni shiite shia mormon
republican democratic democrat labour tory conservative liberal green socialist communist libertarian independent
islamist latino hispanic black white native marxist unionist nationalist federal gop`);

/** Never a speaker though capital: days, months, feasts. Jan and Mar are people too. */
export const CALENDAR: ReadonlySet<string> = new Set(
  [
    ...WEEKDAYS.flatMap((day) => [day, `${day}s`]),
    ...MONTHS,
    ...SHORT_MONTHS.filter((month) => month !== "Jan" && month !== "Mar"),
    ..."christmas easter ramadan thanksgiving halloween spring summer autumn winter".split(" "),
  ].map((name) => name.toLowerCase()),
);

/** What stands after a politician's party, without dots, and the state it means: "(R-Ohio)", "(D-Calif.)". */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `al ala alabama, ak alaska, az ariz arizona, ar ark arkansas, ca calif california, co colo colorado, ct conn connecticut,
  de del delaware, fl fla florida, ga georgia, hi hawaii, id idaho, il ill illinois, in ind indiana, ia iowa, ks kan kansas,
  ky kentucky, la louisiana, me maine, md maryland, ma mass massachusetts, mi mich michigan, mn minn minnesota,
  ms miss mississippi, mo missouri, mt mont montana, ne neb nebraska, nv nev nevada, nh new-hampshire, nj new-jersey,
  nm new-mexico, ny new-york, nc north-carolina, nd north-dakota, oh ohio, ok okla oklahoma, or ore oregon,
  pa pennsylvania, ri rhode-island, sc south-carolina, sd south-dakota, tn tenn tennessee, tx tex texas, ut utah,
  vt vermont, va virginia, wa wash washington, wv west-virginia, wi wis wisconsin, wy wyo wyoming`
    .split(/,\s*/)
    .flatMap((row) => {
      const words = row.trim().split(" ");
      const state = (words.at(-1) ?? "").replace("-", " ");
      return words.map((word): [string, string] => [word, state]);
    }),
);
