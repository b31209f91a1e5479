/** Faults in the way an answer is delivered, each as a change of the code, and which schedules must see it. Data. */
import type { ScheduleKind } from "./schedule-kinds.ts";

export interface Edit {
  readonly file: string;
  /** Stands there once. */
  readonly from: string;
  readonly to: string;
}

export interface SeededFault {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Those that are to see it, every one of them. */
  readonly kinds: readonly ScheduleKind[];
}

const ATTEMPT = "adapters/delivery/attempt.ts";
const DELIVERY = "adapters/delivery/delivery.ts";

export const FAULTS: readonly SeededFault[] = [
  {
    name: "posted before that is written down",
    edits: [
      { file: ATTEMPT, from: "    ledger.sending(entry.question, shown);\n", to: "" },
      {
        file: ATTEMPT,
        from: "const outcome = await safely(() => send(message));",
        to: "const outcome = await safely(() => send(message)); ledger.sending(entry.question, shown);",
      },
    ],
    kinds: ["delivery", "slack"],
  },
  {
    name: "the time to wait that is named, ignored",
    edits: [
      {
        file: ATTEMPT,
        from: 'ledger.mark(key, "owed");\n        return { seconds: outcome.seconds };',
        to: 'ledger.mark(key, "owed");\n        return "backoff";',
      },
    ],
    kinds: ["delivery", "slack", "discord"],
  },
  {
    name: "taken, but written down a moment later",
    edits: [
      {
        file: DELIVERY,
        from: "      if (!ledger.owe(question)) {\n",
        to: '      if (ledger.entry(question.key) === null) {\n        void wait(5).then(() => {\n          if (ledger.owe(question)) admit(question);\n        });\n        return "taken";\n      } else {\n',
      },
    ],
    kinds: ["delivery", "slack"],
  },
  {
    name: "an event acknowledged before it is written down (as bolt does)",
    edits: [
      {
        file: "adapters/slack/receive/acknowledge-last.ts",
        from: "const isHeld = event.body.event !== undefined;",
        to: "const isHeld = event.body.event !== undefined;\n    if (isHeld) {\n      await event.ack();\n      await new Promise((settle) => setImmediate(settle));\n      isDone = true;\n    }",
      },
    ],
    kinds: ["slack"],
  },
  {
    name: "looked at once, while a late post is still in the air",
    edits: [
      { file: ATTEMPT, from: "        await settle();\n        const sight", to: "        const sight" },
    ],
    kinds: ["delivery", "slack"],
  },
  {
    name: "changed at once, while an earlier change is still in the air",
    edits: [{ file: ATTEMPT, from: '        if (entry.state === "sending") await settle();\n', to: "" }],
    kinds: ["delivery"],
  },
  {
    name: "an edit counted as known before it is written down",
    edits: [
      {
        file: "adapters/slack/receive/messages.ts",
        from: "if (service.ledger.came(id, service.now())",
        to: "if (!service.ledger.first(id, service.now())",
      },
    ],
    kinds: ["slack"],
  },
  {
    name: "no plain form where the usual one is refused",
    edits: [
      {
        file: ATTEMPT,
        from: 'outcome.kind !== "refused" || outcome.isOver === true || fallback === message',
        to: 'outcome.kind !== "refused" || true',
      },
    ],
    kinds: ["delivery", "slack", "discord"],
  },
  {
    name: "posted again without a look, where the outcome isn't known",
    edits: [
      {
        file: ATTEMPT,
        from: 'tell("warn", "outcome-unknown", entry);\n',
        to: 'ledger.mark(key, "owed");\n',
      },
    ],
    kinds: ["delivery", "slack"],
  },
  {
    name: "a status of 5xx taken for never sent",
    edits: [
      {
        file: "adapters/slack/send/outcome.ts",
        from: 'if (status === 408 || status >= 500) return { kind: "unknown" };',
        to: 'if (status === 408 || status >= 500) return { kind: "unreached" };',
      },
    ],
    kinds: ["slack"],
  },
  {
    name: "refused for good, taken for later",
    edits: [
      {
        file: ATTEMPT,
        from: 'tell("error", "answer-refused", entry, { reason: outcome.reason });\n',
        to: 'ledger.mark(key, "owed");\n        if (outcome) return { seconds: 30 };\n',
      },
    ],
    kinds: ["delivery", "slack", "discord"],
  },
  {
    name: "an answer that a look has found, not written down as posted",
    edits: [
      {
        file: ATTEMPT,
        from: "ledger.posted(key, sight.message);",
        to: 'ledger.mark(key, "unsure");',
      },
    ],
    kinds: ["delivery"],
  },
  {
    name: "posted without the mark that a look finds it by",
    edits: [
      {
        file: "adapters/slack/send/look.ts",
        from: "if (metadata?.event_type === ANSWER && metadata.event_payload.key === key) return true;",
        to: "if (metadata?.event_type === key) return true;",
      },
      {
        file: "adapters/slack/send/look.ts",
        from: "return buttons.some(({ action_id: id, value }) => readAction(id, value)?.key === key);",
        to: "return buttons.some(({ action_id: id, value }) => readAction(id, value)?.key === key + ':');",
      },
    ],
    kinds: ["slack"],
  },
  {
    name: "the old answer left where the question was reworded",
    edits: [
      {
        file: DELIVERY,
        from: "if (ledger.reword(key, text)) changed(key);",
        to: "ledger.reword(key, text);",
      },
    ],
    kinds: ["delivery"],
  },
  {
    name: "what was sent taken for the answer to the last wording",
    edits: [
      {
        file: "adapters/delivery/ledger/sqlite-ledger.ts",
        from: 'state: wanted === "answer" && sent_text === text ? "posted" : "owed"',
        to: 'state: wanted === "answer" && sent_text !== "" ? "posted" : "owed"',
      },
    ],
    kinds: ["slack"],
  },
  {
    name: "the answer to a question that was taken back, posted",
    edits: [
      {
        file: ATTEMPT,
        from: 'return { kind: wanted === "answer" ? "post" : "drop" };',
        to: 'return { kind: wanted ? "post" : "drop" };',
      },
    ],
    kinds: ["delivery", "slack"],
  },
  {
    name: "an answer left where its question was taken back",
    edits: [
      {
        file: ATTEMPT,
        from: "const outcome = await safely(() => sender.remove(question, step.posted));",
        to: 'const outcome: Outcome = { kind: "posted", message: step.posted };',
      },
    ],
    kinds: ["delivery", "slack"],
  },
  {
    name: "two questions of a channel at once",
    edits: [
      {
        file: DELIVERY,
        from: 'if (phase === "working") queues.enter(queue, key);',
        to: 'if (phase === "working") queues.enter(queue + key, key);',
      },
    ],
    kinds: ["delivery", "slack"],
  },
  {
    name: "every question in a queue of its own",
    edits: [
      {
        file: "adapters/slack/receive/intake.ts",
        from: "    queue: channel,",
        to: "    queue: keyOf(heard),",
      },
    ],
    kinds: ["slack"],
  },
  {
    name: "the last question of a queue first",
    edits: [
      {
        file: "adapters/delivery/queue.ts",
        from: "for (const key of keys) {",
        to: "for (let key = [...keys].at(-1); key !== undefined; key = [...keys].at(-1)) {",
      },
    ],
    kinds: ["delivery"],
  },
  {
    name: "nobody told of a refusal",
    edits: [{ file: ATTEMPT, from: "        notify(entry.question, outcome.reason);\n", to: "" }],
    kinds: ["delivery", "slack", "discord"],
  },
  {
    name: "told only after the refusal is written down",
    edits: [
      {
        file: ATTEMPT,
        from: '        notify(entry.question, outcome.reason);\n        ledger.mark(key, "refused");\n',
        to: '        ledger.mark(key, "refused");\n        notify(entry.question, outcome.reason);\n',
      },
    ],
    kinds: ["delivery"],
  },
  {
    name: "nobody told that it can't be seen whether the answer arrived",
    edits: [
      {
        file: ATTEMPT,
        from: 'if (now?.wanted === "answer") notify(now.question, "unsure");',
        to: "void now;",
      },
    ],
    kinds: ["delivery"],
  },
  {
    name: "a line to the asker that has another name each time",
    edits: [
      {
        file: ATTEMPT,
        from: "    if (notice !== null) owe(notice);\n",
        to: "    if (notice !== null) {\n      owe(notice);\n      owe({ ...notice, key: notice.key + ':again' });\n    }\n",
      },
    ],
    kinds: ["slack", "discord"],
  },
  {
    name: "pauses that grow without bound",
    edits: [
      {
        file: "adapters/delivery/backoff.ts",
        from: "Math.min(longest, first * 2 ** (failures - 1))",
        to: "Math.max(longest / longest, first * 2 ** (failures - 1))",
      },
    ],
    kinds: ["delivery"],
  },
  {
    name: "pauses that never grow",
    edits: [
      {
        file: "adapters/delivery/backoff.ts",
        from: "Math.min(longest, first * 2 ** (failures - 1))",
        to: "Math.min(longest, first * Math.min(1, failures))",
      },
    ],
    kinds: ["delivery"],
  },
];
