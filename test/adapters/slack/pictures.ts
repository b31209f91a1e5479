/** `npx tsx test/adapters/slack/pictures.ts`: draws every kind of message into docs/slack.md, between its two marks. */
import { readFileSync, writeFileSync } from "node:fs";
import { drawInto, FILE } from "./drawing.ts";

writeFileSync(FILE, drawInto(readFileSync(FILE, "utf8")));
