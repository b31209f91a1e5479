/** The prompt on a terminal: readline with history, Tab, and the keys that leave. */
import { createInterface, type Interface } from "node:readline";
import type { Coverage } from "../../src/index.ts";
import type { CopyStyles } from "../../src/presentation/copy-styles.ts";
import { sampleQuestions } from "../../src/presentation/samples.ts";
import type { Ask } from "../asking/asking.ts";
import { createLookUp } from "../asking/profiles.ts";
import { complete } from "./completion.ts";
import { EXIT } from "./exit.ts";
import type { History } from "./history.ts";
import { LIMITS } from "./limits.ts";
import { paragraph, run } from "./paragraph.ts";
import { renderWelcome } from "./render-help.ts";
import { createSession } from "./session.ts";
import type { Terminal } from "./terminal.ts";

export interface PromptOptions {
  readonly coverage: Coverage;
  readonly ask: Ask;
  readonly copyStyles: CopyStyles;
  readonly history: History;
  readonly terminal: Terminal;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Resolves to the exit code, when the reader leaves. */
export function prompt(options: PromptOptions): Promise<number> {
  const { coverage, ask, copyStyles, terminal, history } = options;
  const samples = sampleQuestions(coverage);
  const lookUp = createLookUp(coverage, terminal.tell);
  const respond = createSession({
    coverage,
    ask,
    lookUp,
    samples,
    copyStyles,
    screen: () => terminal.screen(),
  });
  terminal.show(renderWelcome(coverage.searched(), samples));
  const reader = openReader(options);
  return new Promise((resolve) => {
    let isLeaving = false;
    let hasLeft = false;
    const leave = (code: number): void => {
      hasLeft = true;
      resolve(code);
      reader.close();
    };
    reader.on("line", (line) => {
      isLeaving = false;
      const response = respond(line);
      history.add(line);
      if (response === null) return leave(EXIT.found);
      terminal.show(response);
      reader.prompt();
    });
    reader.on("SIGINT", () => {
      if (reader.line !== "") return clearLine(reader);
      terminal.data("\n");
      if (isLeaving) return leave(EXIT.interrupted);
      isLeaving = true;
      terminal.show([paragraph(run("Ctrl-C once more leaves, as does Ctrl-D.", "faint"))]);
      reader.prompt();
    });
    // After Ctrl-D the shell's own prompt goes on a line of its own; /quit has ended its line already.
    reader.on("close", () => {
      if (!hasLeft) terminal.data("\n");
      resolve(EXIT.found);
    });
    reader.prompt();
  });
}

function openReader({ coverage, history, input, output }: PromptOptions): Interface {
  return createInterface({
    input,
    output,
    terminal: true,
    prompt: "whosaid> ",
    history: [...history.lines],
    historySize: LIMITS.history,
    completer: (line: string) => complete(line, coverage.speakers()),
  });
}

/** As Ctrl-E and Ctrl-U do: to the end, then everything before it. */
function clearLine(reader: Interface): void {
  reader.write(null, { ctrl: true, name: "e" });
  reader.write(null, { ctrl: true, name: "u" });
}
