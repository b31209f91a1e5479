/** `npx tsx test/adapters/discord/pictures.ts`: draws every kind of message into docs/discord.md, between its two marks. */
import { readFileSync, writeFileSync } from "node:fs";
import { drawInto, FILE } from "./drawing.ts";

writeFileSync(FILE, drawInto(readFileSync(FILE, "utf8")));
