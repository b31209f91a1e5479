import { expect, test } from "vitest";
import { wantsHelp } from "../../../adapters/voice/wants-help.ts";

test.each([
  ["", true],
  ["?!", true],
  ["👋", true],
  ["Help!", true],
  ["help the ferry", false],
  ["что сказал мэр", false],
])("“%s” asks for help: %s", (text, wanted) => {
  expect(wantsHelp(text)).toBe(wanted);
});
