/** `npm run discord:invite`: prints the addresses by which whosaid is added to a server, or to one's own account. */
import { loadEnvironment } from "../settings.ts";
import { invitationTo } from "./commands/invite.ts";
import { readInvitationSettings } from "./settings.ts";

const settings = readInvitationSettings(loadEnvironment());
if (settings.ok) {
  const { server, account } = invitationTo(settings.value.DISCORD_APPLICATION_ID);
  process.stdout.write(`For a server:           ${server}\nFor your own account:   ${account}\n`);
} else {
  for (const problem of settings.problem) process.stderr.write(`whosaid: ${problem}\n`);
  process.exitCode = 2;
}
