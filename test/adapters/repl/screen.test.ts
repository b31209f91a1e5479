import { describe, expect, test } from "vitest";
import { screenOf } from "../../../adapters/repl/screen.ts";

const TTY = { isTTY: true, columns: 90, rows: 30 };

describe("colours", () => {
  test.each([
    ["on a terminal", TTY, {}, true],
    ["not on a pipe", {}, {}, false],
    ["not with NO_COLOR", TTY, { NO_COLOR: "1" }, false],
    ["with an empty NO_COLOR, which is none", TTY, { NO_COLOR: "" }, true],
    ["not on a dumb terminal", TTY, { TERM: "dumb" }, false],
    ["on a pipe with FORCE_COLOR", {}, { FORCE_COLOR: "1" }, true],
    ["not with FORCE_COLOR=0", TTY, { FORCE_COLOR: "0" }, false],
    ["with both, as Node has it", TTY, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ])("%s", (_, output, environment, colours) => {
    expect(screenOf(output, environment).colours).toBe(colours);
  });
});

describe("links", () => {
  test.each([
    ["not on a terminal that isn't known to show them", TTY, { TERM: "xterm-256color" }, false],
    ["on one that is known by its name", TTY, { TERM: "xterm-kitty" }, true],
    ["in an editor's terminal", TTY, { TERM_PROGRAM: "vscode" }, true],
    ["on VTE since 0.50", TTY, { VTE_VERSION: "7006" }, true],
    ["not on an older one", TTY, { VTE_VERSION: "4205" }, false],
    ["not inside tmux, which may swallow them", TTY, { TERM_PROGRAM: "WezTerm", TMUX: "session,1,0" }, false],
    ["not on a pipe", {}, { TERM_PROGRAM: "vscode" }, false],
    ["where they are forced", {}, { FORCE_HYPERLINK: "1" }, true],
    ["not where they are forbidden", TTY, { TERM_PROGRAM: "vscode", FORCE_HYPERLINK: "0" }, false],
  ])("%s", (_, output, environment, links) => {
    expect(screenOf(output, environment).links).toBe(links);
  });
});

describe("columns", () => {
  test.each([
    ["the terminal's own", TTY, {}, 90],
    ["at most 100", { isTTY: true, columns: 250 }, {}, 100],
    ["at least 20", { isTTY: true, columns: 5 }, {}, 20],
    ["80 where a terminal doesn't tell", { isTTY: true }, {}, 80],
    ["unlimited on a pipe", {}, {}, Number.POSITIVE_INFINITY],
    ["as COLUMNS says on a pipe", {}, { COLUMNS: "60" }, 60],
    ["unlimited where COLUMNS is no number", {}, { COLUMNS: "wide" }, Number.POSITIVE_INFINITY],
  ])("%s", (_, output, environment, columns) => {
    expect(screenOf(output, environment).columns).toBe(columns);
  });
});
