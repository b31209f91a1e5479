/** What a ledger is, told in the plainest way: the oracle of the one in a file, and the ledger of tests that need no file. */
import type {
  Entry,
  Ledger,
  Opinion,
  Shown,
  State,
  UntoldTouch,
} from "../../../adapters/delivery/ledger/ledger.ts";
import type { Question } from "../../../adapters/delivery/question.ts";
import { goesOn } from "../../../adapters/delivery/replay.ts";

const DAY = 24 * 3_600_000;

interface Line {
  question: Question;
  wanted: Entry["wanted"];
  state: State;
  message: string | null;
  shown: Shown | null;
  sent: Shown | null;
  sentText: string | null;
  readonly opinions: Map<string, Opinion>;
  readonly touches: (UntoldTouch & { isTold: boolean })[];
}

export function createMemoryLedger(keepDays = 90): Ledger {
  /** In the order in which they were taken. */
  const lines = new Map<string, Line>();
  const events = new Map<string, number>();
  let touched = 0;

  function write(question: Question, wanted: Entry["wanted"], state: State): boolean {
    if (lines.has(question.key)) return false;
    const blank = {
      message: null,
      shown: null,
      sent: null,
      sentText: null,
      opinions: new Map(),
      touches: [],
    };
    lines.set(question.key, { question, wanted, state, ...blank });
    return true;
  }

  function change(key: string, isChanged: (line: Line) => boolean): boolean {
    const line = lines.get(key);
    if (line === undefined || line.wanted === "nothing") return false;
    if (line.state === "unsure" || line.state === "withdrawn" || !isChanged(line)) return false;
    if (line.state === "posted" || line.state === "refused") line.state = "owed";
    return true;
  }

  return {
    first(event, now) {
      const last = events.get(event);
      if (last !== undefined && last > now - DAY) return false;
      events.set(event, now);
      return true;
    },
    came: (event, now) => (events.get(event) ?? Number.NEGATIVE_INFINITY) > now - DAY,
    owe: (question) => write(question, "answer", "owed"),
    decline(question) {
      const isNew = write(question, "nothing", "withdrawn");
      const line = lines.get(question.key);
      if (isNew && line !== undefined) blank(line);
      return isNew;
    },
    reword: (key, text) =>
      change(key, (line) => {
        const isNew = line.question.text !== text;
        line.question = isNew ? { ...line.question, text, inquiry: null } : line.question;
        return isNew;
      }),
    withdraw(key) {
      const all = [...lines.values()].filter(({ question }) => `${question.key}:`.startsWith(`${key}:`));
      const asked = all.filter(({ wanted }) => wanted === "answer");
      const changed = asked.filter(({ state }) => state !== "unsure" && state !== "withdrawn");
      for (const line of asked) {
        blank(line);
        if (line.state === "posted" || line.state === "refused") line.state = "owed";
      }
      return changed.map(({ question }) => question.key);
    },
    sending({ key, text }, shown) {
      const line = lines.get(key);
      if (line?.wanted === "nothing") line.state = "sending";
      else if (line !== undefined)
        Object.assign(line, { state: "sending", sent: shown, sentText: text, touches: [] });
    },
    turning(key, shown) {
      const line = lines.get(key);
      if (line !== undefined && goesOn(shown, entryOf(line)?.shown ?? null)) line.shown = shown;
    },
    posted(key, message) {
      const line = lines.get(key);
      if (line === undefined) return;
      const isDone = line.wanted === "answer" && line.sentText === line.question.text;
      Object.assign(line, { message, shown: line.sent, state: isDone ? "posted" : "owed" });
    },
    mark(key, state) {
      const line = lines.get(key);
      if (line !== undefined) line.state = state;
    },
    entry: (key) => entryOf(lines.get(key)),
    entryOf: (message) => entryOf([...lines.values()].findLast((line) => line.message === message)),
    open: () =>
      [...lines.values()]
        .filter(({ state }) => state === "owed" || state === "sending")
        .flatMap((line) => entryOf(line) ?? []),
    thread: (thread, before) =>
      [...lines.values()]
        .filter(({ question, wanted }) => question.thread === thread && wanted === "answer")
        .filter(({ question }) => question.asked < before)
        .sort((one, other) => one.question.asked - other.question.asked)
        .slice(-20)
        .map(({ question }) => question.text),
    feedback: (key, asker, opinion) => void lines.get(key)?.opinions.set(asker, opinion),
    forget(now) {
      for (const [event, came] of events) if (came <= now - DAY) events.delete(event);
      for (const [key, { question, state }] of lines) {
        const isOpen = state === "owed" || state === "sending";
        const days = state === "withdrawn" ? 1 : keepDays;
        if (!isOpen && question.asked <= now - days * DAY) lines.delete(key);
      }
    },
    erase(askers) {
      const counts = { questions: 0, opinions: 0, setAside: 0 };
      for (const [key, { question, opinions }] of lines) {
        for (const asker of askers) if (opinions.delete(asker)) counts.opinions += 1;
        if (askers.includes(question.asker) && lines.delete(key)) counts.questions += 1;
      }
      return counts;
    },
    given: (since) =>
      givenIn(lines.values())
        .filter(({ question }) => question.asked >= since)
        .sort((one, other) => other.question.asked - one.question.asked),
    citing: (articles) =>
      givenIn(lines.values()).filter(({ shown }) =>
        shown?.citations.some(({ article, as }) =>
          [article, as?.url ?? article].some((name) => articles.includes(name)),
        ),
      ),
    touched: (touches) =>
      touches.filter((touch) => {
        const line = lines.get(touch.key);
        if (line?.wanted !== "answer" || line.touches.at(-1)?.outcome === touch.outcome) return false;
        touched += 1;
        line.touches.push({ ...touch, number: touched, isTold: false });
        return true;
      }),
    untold() {
      const open = [...lines.values()].flatMap(({ touches }) => touches.filter(({ isTold }) => !isTold));
      const [oldest] = open.sort((one, other) => one.number - other.number);
      if (oldest === undefined) return null;
      const { key, outcome, counts, number } = oldest;
      return { key, outcome, counts, number };
    },
    told({ key, number }) {
      for (const touch of lines.get(key)?.touches ?? []) if (touch.number === number) touch.isTold = true;
    },
    isTold({ key, outcome }) {
      const last = lines.get(key)?.touches.at(-1);
      return last?.outcome === outcome && last.isTold;
    },
    keys: () => [...lines.keys()],
    trouble: () => null,
    hash: (asker) => Buffer.from(asker).toString("hex").padEnd(64, "0").slice(0, 64),
    close() {},
  };
}

function blank(line: Line): void {
  line.question = { ...line.question, text: "", inquiry: null, thread: null, asker: "" };
  Object.assign(line, { wanted: "nothing", shown: null, sent: null, sentText: null, touches: [] });
}

/** Those first that were taken last. */
function givenIn(lines: Iterable<Line>): Entry[] {
  return [...lines]
    .reverse()
    .filter(
      ({ wanted, message, state }) =>
        wanted === "answer" && (message !== null || state === "sending" || state === "unsure"),
    )
    .flatMap((line) => entryOf(line) ?? [])
    .filter(({ shown }) => shown !== null);
}

function entryOf(line: Line | undefined): Entry | null {
  if (line === undefined) return null;
  const { question, wanted, state, message, shown, sent } = line;
  return { question, wanted, state, message, shown: shown ?? sent };
}
