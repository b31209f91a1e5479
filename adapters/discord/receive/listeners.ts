/** What Discord sends → the entry points. Nothing is left without a response, and nothing is thrown. */
import { unread } from "../../observability/unread.ts";
import { apology } from "../../platform/apology.ts";
import { tell } from "../send/respond.ts";
import { SENTENCES } from "../sentences.ts";
import type { Service } from "../service.ts";
import { onTyped } from "./autocomplete.ts";
import { onPressed } from "./buttons.ts";
import { onCommand } from "./command.ts";
import { arrivalOf, type Interaction, readInteraction } from "./interaction.ts";
import { onMenu } from "./menu.ts";

/** What it takes on itself is on disk when this returns. */
export function onInteraction(service: Service, raw: unknown): void {
  const interaction = readInteraction(raw);
  if (interaction === null || interaction.kind === "other") unread(service, kindOf(raw), null);
  if (interaction === null) return;
  const { user, guild } = arrivalOf(interaction);
  const { members } = service;
  // Discord tells of members only what it is asked, and what waits for that isn't on disk yet: whoever asked sees that nothing came.
  if (guild !== null || members === null) attempt(service, interaction);
  else service.background(() => members.look(user).then(() => attempt(service, interaction)));
}

/** The number by which Discord names it. */
function kindOf(raw: unknown): string {
  const type = typeof raw === "object" && raw !== null && "type" in raw ? raw.type : null;
  return typeof type === "number" ? String(type) : "unknown";
}

function attempt(service: Service, interaction: Interaction): void {
  try {
    taken(service, interaction);
  } catch (error) {
    const sorry = apology(service.report, "discord-listener-failed", error);
    service.background(() => tell(service, arrivalOf(interaction), sorry));
  }
}

function taken(service: Service, interaction: Interaction): void {
  switch (interaction.kind) {
    case "command":
      onCommand(service, interaction);
      break;
    case "menu":
      onMenu(service, interaction);
      break;
    case "pressed":
      onPressed(service, interaction);
      break;
    case "typed":
      onTyped(service, interaction);
      break;
    case "other":
      service.background(() => tell(service, arrivalOf(interaction), SENTENCES.unknown));
  }
}
