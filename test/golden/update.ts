/** Writes each golden article's expected.json from what the extractor makes of it: review the difference before you keep it.
 *  `npx tsx test/golden/update.ts` */
import { writeFileSync } from "node:fs";
import { actualOf, goldenNames, goldenPath } from "./golden.ts";

for (const name of goldenNames()) {
  writeFileSync(goldenPath(name, "expected.json"), `${JSON.stringify(actualOf(name), null, 2)}\n`);
}
