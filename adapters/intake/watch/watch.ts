/** Sources → a corpus folder that goes on being what they say, until it is stopped. */
import type { Names } from "../../corpus/audience.ts";
import { problemLine } from "../../corpus/files.ts";
import type { Item } from "../item.ts";
import type { ReadSource } from "../read.ts";
import { readFile } from "../read-file.ts";
import { openShelf, type Shelf } from "../shelf.ts";
import { createIntake, type Outcome } from "../take-in.ts";
import { messagesOf } from "../told.ts";
import type { Mark, Reach, Wanted } from "../web/collected.ts";
import { ask, type Take } from "./ask.ts";
import type { Clock } from "./clock.ts";
import type { WatchEvent } from "./event.ts";
import { watchFiles } from "./files.ts";
import { createHeld, type Held } from "./held.ts";
import { type Memory, openMemory } from "./memory.ts";
import { brokenBy, createTurns, type Found, type Source, type Turns } from "./source.ts";

export interface WatchOptions {
  /** Paths of files and folders. */
  readonly paths: readonly string[];
  readonly addresses: readonly string[];
  readonly reach: Reach;
  readonly wanted: Pick<Wanted, "most" | "since">;
  /** How a file's bytes are read. */
  readonly read: ReadSource;
  readonly into: string;
  /** Names of the only places that may read what is taken in; null: as its source states, or everybody. */
  readonly audience?: Names | null;
  /** Milliseconds between two requests of one address. */
  readonly every: number;
  readonly clock: Clock;
  /** What is under way is finished, and nothing more begun. */
  readonly signal: AbortSignal;
  readonly hear: (event: WatchEvent) => void;
}

interface Desk extends WatchOptions {
  readonly shelf: Shelf;
  readonly held: Held;
  readonly memory: Memory;
  /** What is written is written by one alone: an article may come from a file and an address at once. */
  readonly alone: <Value>(what: () => Promise<Value>) => Promise<Value>;
}

/** Resolves when it is stopped. Rejects only where the folder can't be made. */
export async function watch(options: WatchOptions): Promise<void> {
  const { paths, addresses, into, audience = null } = options;
  const shelf = await openShelf(into);
  const memory = await openMemory(into, { sources: addresses, audience });
  const desk = { ...options, shelf, held: createHeld(), memory, alone: createQueue() };
  const files = paths.length === 0 ? [] : [filesOf(desk)];
  const web = addresses.map((address, at) => addressOf(desk, address, at + 1));
  // A sitemap may lead to a thousand pages, and files don't wait for them.
  await Promise.all([files, web].filter((turns) => turns.length > 0).map((turns) => goOn(turns, options)));
}

/** One after the other, each when it is due. */
async function goOn(
  turns: readonly Turns[],
  { clock, signal }: Pick<WatchOptions, "clock" | "signal">,
): Promise<void> {
  while (!signal.aborted) {
    for (const one of turns) if (!signal.aborted && one.due() <= clock.now()) await one.take();
    const next = Math.min(...turns.map((one) => one.due()));
    if (!signal.aborted) await clock.wait(Math.max(0, next - clock.now()), signal);
  }
}

/** One thing at a time, in the order in which they were asked for. */
function createQueue(): Desk["alone"] {
  let last: Promise<unknown> = Promise.resolve();
  return (what) => {
    const done = last.then(what);
    last = done.catch(() => undefined);
    return done;
  };
}

/** Milliseconds between two looks at files; a large folder is looked at for a twentieth of the time at most. */
const LOOK = 900;
const SHARE = 20;

function filesOf(desk: Desk): Turns {
  const { paths, into, audience = null, read, clock, signal } = desk;
  const files = watchFiles(paths, { into, audience });
  const lines = createLines(desk);
  return turnsOf(desk, { number: 0, name: FILES, look });

  async function look(): Promise<Found> {
    const began = clock.now();
    const { files: changed, problems } = await files.look();
    const pass = createPass(desk, { number: 0, name: FILES }, lines);
    for (const problem of problems) lines.tell(problemLine(problem));
    for (const file of changed) {
      if (signal.aborted) break;
      const { isIncomplete } = await pass.take({ file: file.file, read: await readFile(file, read) });
      if (isIncomplete) files.again(file);
    }
    pass.end();
    return { ...(pass.broken() ?? FINE), pause: Math.max(LOOK, SHARE * (clock.now() - began)) };
  }
}

const FILES = "files";
const FINE: Found = { kind: "fine", freshFor: null };

function addressOf(desk: Desk, address: string, number: number): Turns {
  const { reach, wanted, clock, signal, memory, hear, held } = desk;
  const lines = createLines(desk);
  let period: number | null = null;
  return turnsOf(desk, { number, name: address, look });

  async function look(): Promise<Found> {
    const remembered = memory.of(address);
    const pass = createPass(desk, { number, name: address }, lines);
    const { take } = pass;
    const asked = await ask({ address, reach, wanted, remembered, now: clock.now(), signal, take });
    if (asked.kind === "unchanged") return fine(asked.freshFor);
    if (asked.kind === "failed") return { ...asked.problem, kind: "failed" };
    pass.end();
    ({ period } = asked);
    memory.keep(address, asked.remembered, !held.isEmpty(address));
    const code = await memory.save();
    if (code !== null) hear({ kind: "unkept", code });
    const broken = pass.broken();
    if (broken !== null) return broken;
    return asked.isCutShort ? CUT_SHORT : fine(asked.freshFor);
  }

  function fine(freshFor: number | null): Found {
    return { kind: "fine", freshFor: Math.max(freshFor ?? 0, period ?? 0) };
  }
}

const CUT_SHORT: Found = {
  kind: "failed",
  message: "leads to what can't be had for the moment",
  status: null,
  later: null,
};

function turnsOf(desk: Desk, source: Source): Turns {
  const { held, every, clock, hear, signal } = desk;
  const release = async (): Promise<Found | null> => {
    const pass = createPass(desk, source, createLines(desk));
    for (const article of held.release(source.name, clock.now())) {
      const { file, item } = article;
      const { isIncomplete } = await pass.take({ file, read: { items: [item], problems: [], notices: [] } });
      if (isIncomplete) held.again(source.name, article);
    }
    pass.end();
    return pass.broken();
  };
  const { now, random } = clock;
  return createTurns(source, { held, every, now, random, hear, release, isStopped: () => signal.aborted });
}

interface Lines {
  /** Not again what the pass before told. */
  readonly tell: (message: string) => void;
  readonly end: () => void;
}

function createLines({ hear }: Desk): Lines {
  let [before, told] = [new Set<string>(), new Set<string>()];
  return {
    tell: (message) => {
      if (!before.has(message) && !told.has(message)) hear({ kind: "line", message });
      told.add(message);
    },
    end: () => {
      [before, told] = [told, new Set()];
    },
  };
}

interface Pass {
  /** What the disk refuses of one article holds up no other one. */
  readonly take: Take;
  readonly end: () => void;
  /** What the first of them broke on, once all the others are taken in; null where none did. */
  readonly broken: () => Found | null;
}

/** One look at a source: what comes first is the article, where two of it come. */
function createPass(desk: Desk, { number, name }: Pick<Source, "number" | "name">, lines: Lines): Pass {
  const { shelf, clock, audience = null, held, hear, alone } = desk;
  const takeIn = createIntake(shelf, { now: clock.now, audience });
  const outcomes = new Map<Outcome, number>();
  let broken: Found | null = null;

  /** Null where it broke. */
  async function attempt(file: string, item: Item): Promise<Outcome | null> {
    try {
      return await takeOne(file, item);
    } catch (error) {
      broken ??= brokenBy(error);
      return null;
    }
  }

  async function takeOne(file: string, item: Item): Promise<Outcome> {
    const told = await alone(() => takeIn(file, item));
    held.note(name, told, { file, item });
    if (told.outcome === "unchanged") return told.outcome;
    for (const message of messagesOf(told))
      lines.tell(problemLine({ file: told.file, place: told.place, message }));
    // What is held back comes by again and again.
    if (told.outcome !== "embargoed" || told.removed) {
      outcomes.set(told.outcome, (outcomes.get(told.outcome) ?? 0) + 1);
      hear({ kind: "article", told });
    }
    return told.outcome;
  }

  return {
    take: async ({ file, read, marks = [] }) => {
      for (const notice of [...read.notices, ...read.problems]) lines.tell(problemLine(notice));
      const done: Mark[] = [];
      let isIncomplete = false;
      for (const [at, item] of read.items.entries()) {
        const outcome = await attempt(file, item);
        const mark = marks[at];
        isIncomplete ||= outcome === null;
        if (mark !== undefined && outcome !== null && outcome !== "embargoed" && outcome !== "refused")
          done.push(mark);
      }
      return { marks: [...done, ...marks.slice(read.items.length)], isIncomplete };
    },
    broken: () => broken,
    end: () => {
      lines.end();
      if (outcomes.size > 0) hear({ kind: "taken", source: number, name, outcomes });
    },
  };
}
