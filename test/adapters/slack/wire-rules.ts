/** What Slack asks of a body, and what whosaid asks of itself: each rule that is broken is told. */
import { problemsOfMessage, problemsOfView } from "./block-kit.ts";

export type Arguments = Readonly<Record<string, unknown>>;

export interface Rules {
  readonly checked: (method: string, args: Arguments) => { text: string; blocks: readonly unknown[] };
  readonly unfurled: (method: string, args: Arguments) => void;
  readonly viewOf: (args: Arguments, kind: "modal" | "home") => Record<string, unknown>;
}

export function createRules(broken: (rule: string) => void): Rules {
  function checked(method: string, args: Arguments): { text: string; blocks: readonly unknown[] } {
    const blocks = Array.isArray(args.blocks) ? args.blocks : [];
    if (text(args.text).trim() === "") broken(`${method}: no text for notifications and screen readers`);
    if (args.parse !== "none" || args.mrkdwn !== false)
      broken(`${method}: Slack would look for markup in text`);
    if (args.blocks !== undefined && blocks.length === 0 && method !== "chat.update")
      broken(`${method}: an empty list of blocks`);
    if (args.blocks === undefined && method === "chat.update")
      broken(`${method}: without blocks, those that stand there stay`);
    for (const problem of problemsOfMessage(args)) broken(`${method}: ${problem}`);
    return { text: text(args.text), blocks };
  }

  function unfurled(method: string, args: Arguments): void {
    for (const flag of ["unfurl_links", "unfurl_media"])
      if (args[flag] !== false) broken(`${method}: ${flag} is not false`);
  }

  function viewOf(args: Arguments, kind: "modal" | "home"): Record<string, unknown> {
    const view = args.view as Record<string, unknown>; // checked on the next line
    for (const problem of problemsOfView(view)) broken(`a ${kind} view: ${problem}`);
    if (view.type !== kind) broken(`a view of type ${String(view.type)} where ${kind} was due`);
    return view;
  }

  return { checked, unfurled, viewOf };
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
