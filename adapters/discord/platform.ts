/** Discord, as the service takes it in. */
import { WORLD } from "../platform/assembly.ts";
import { platform } from "../platform/platform.ts";
import { takingTurns } from "../platform/turns.ts";
import { connectDiscord } from "./app.ts";
import { checkDiscord } from "./check.ts";
import { OPENING } from "./place.ts";
import { readDiscordSettings } from "./settings.ts";

export const discord = platform({
  name: "discord",
  keys: ["DISCORD_APPLICATION_ID", "DISCORD_TOKEN", "DISCORD_PUBLIC_KEY"],
  opening: OPENING,
  settings: readDiscordSettings,
  connect: (workplace, end) =>
    // One answer in each turn: a name that is being typed isn't offered after all that wait.
    connectDiscord({ ...WORLD, wait: takingTurns(WORLD.wait), workplace, end }),
  check: (settings) => checkDiscord(settings, fetch),
  ports: (settings) => (settings.DISCORD_MODE === "http" ? [["DISCORD_PORT", settings.DISCORD_PORT]] : []),
});
