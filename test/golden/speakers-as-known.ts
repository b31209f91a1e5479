/** Who is one speaker across articles, and who is found by which name, while articles with made speakers come and go. */
import { createHash } from "node:crypto";
import { createSpeakerDirectory, type SpeakerDirectory } from "../../src/archive/speakers/directory.ts";
import type { Speaker } from "../../src/domain.ts";
import { createDice, type Dice } from "../evaluation/dice.ts";

export const SPEAKERS_AS_KNOWN = new URL("speakers-as-known.txt", import.meta.url);

const ROUNDS = 6;
const ARTICLES = 24;
const MOST_SPEAKERS = 6;

/** In each round some more people are in the news; at its end half of the articles are taken out. */
export function speakersAsKnown(): string {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const dice = createDice(round + 1);
    const directory = createSpeakerDirectory();
    const add = (article: number): void =>
      directory.add(`${article}`, speakersOf(dice, 3 + round), ({ name }) => name.length % 4);
    for (let article = 0; article < ARTICLES; article += 1) add(article);
    const all = told(directory);
    for (let article = 0; article < ARTICLES; article += 2) directory.remove(`${article}`);
    return [`# round ${round + 1}`, ...all, `after half of them are gone ${sumOf(told(directory))}`];
  });
  return `${rounds.flat().join("\n")}\n`;
}

function told(directory: SpeakerDirectory): string[] {
  directory.settle(() => false);
  const entries = directory.entries();
  return [
    ...entries.map((entry) => {
      const { name, aliases, roles, kind } = entry;
      const times = `${directory.appearancesOf(entry).length} articles, ${directory.piecesOf(entry)} pieces`;
      return `${kind} ${[name, ...aliases].join(" / ")} (${roles.join(", ")}): ${times}`;
    }),
    `found by name ${SOUGHT.map((name) => `${name} ${sumOf([directory.find(name), directory.bearing(name), directory.spelt(name)])}`).join(", ")}`,
  ];
}

const GIVEN = ["Ada", "A.", "Adam", "Ada B.", "Tom", "Thomas", "Zoë", "Zoe", "Jean-Luc", "T. J."];
const SURNAMES = ["Lind", "Orre", "Lindt", "Calloway", "van Berg", "Berg", "O’Neil", "Vell-Orre"];
const SUFFIXES = ["", "", "", "", " Jr.", " III"];
const ROLES = [
  "mayor",
  "mayor of Vell",
  "deputy mayor of Vell",
  "former mayor",
  "then-mayor of Orrin",
  "Norwegian president",
  "president",
  "president of Norway",
  "president of the Vell Club",
  "spokesman for the mayor",
  "Vell Council spokeswoman",
  "harbour master",
  "teacher",
  "her father",
];
const BODIES: readonly (readonly [name: string, ...aliases: string[]])[] = [
  ["Vell Council", "council"],
  ["Vell City Council", "council"],
  ["the council"],
  ["Royal Vell Club", "RVC", "club"],
  ["RVC"],
  ["Orre Ltd.", "Orre"],
  ["police"],
];
const SOUGHT = [
  "Lind",
  "lindt",
  "Ada Lind",
  "Adda Lind",
  "Dr. Ada Lind",
  "a lind",
  "Thomas",
  "Zoe Orre",
  "Caloway",
  "Orre",
  "mayor",
  "Mayor of Vell",
  "president",
  "Norwegian president",
  "council",
  "RVC",
  "Royal Vel Club",
  "Berg",
  "Van Berg",
  "O'Neil",
  "harbor master",
  "police",
  "nobody",
];

/** The first so many surnames alone are in the news. */
function speakersOf(dice: Dice, surnames: number): Speaker[] {
  const made = Array.from({ length: 1 + dice.below(MOST_SPEAKERS) }, () =>
    speaker(dice, SURNAMES.slice(0, surnames)),
  );
  return made.filter(({ name }, at) => made.findIndex((other) => other.name === name) === at);
}

function speaker(dice: Dice, surnames: readonly string[]): Speaker {
  const roles = Array.from({ length: Math.max(0, dice.below(4) - 1) }, () => dice.pick(ROLES) ?? "");
  if (dice.below(6) === 0) {
    const [name, ...aliases] = dice.pick(BODIES) ?? ["board"];
    return { name, aliases, roles: [], kind: dice.below(4) === 0 ? "document" : "group" };
  }
  if (dice.below(8) === 0) {
    const role = dice.pick(ROLES) ?? "";
    return { name: role, aliases: [], roles: [role], kind: "person" };
  }
  const surname = dice.pick(surnames) ?? "";
  if (dice.below(5) === 0) return { name: surname, aliases: [], roles, kind: "person" };
  const name = `${dice.pick(GIVEN) ?? ""} ${surname}${dice.pick(SUFFIXES) ?? ""}`;
  const aliases = [[], [surname], [surname, `${dice.pick(GIVEN) ?? ""} ${surname}`]];
  return { name, aliases: dice.pick(aliases) ?? [], roles, kind: "person" };
}

/** Eight digits are enough to tell that something is another. */
function sumOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);
}
