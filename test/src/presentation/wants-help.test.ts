import { expect, test } from "vitest";
import { wantsHelp } from "../../../src/presentation/wants-help.ts";

test.each([
  ["", true],
  ["?!", true],
  ["👋", true],
  ["Help!", true],
  ["hi there!", true],
  ["good morning", true],
  ["who are you?", true],
  ["What can you do?", true],
  ["how does this work", true],
  ["help the ferry", false],
  ["who are they?", false],
  ["how does it work?", false],
  ["good morning Vietnam, who said it?", false],
  ["что сказал мэр", false],
])("“%s” asks for help: %s", (text, wanted) => {
  expect(wantsHelp(text)).toBe(wanted);
});
