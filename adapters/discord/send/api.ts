/** The three calls that answer an interaction. Each is sent once; what failed is thrown. */
import type { REST } from "discord.js";
import { z } from "zod";
import type { Callback } from "./callback.ts";
import type { DiscordMessage } from "./message.ts";

/** Names one interaction, and opens it. */
export interface Ticket {
  readonly application: string;
  readonly interaction: string;
  readonly token: string;
}

export interface Api {
  /** The id of the message that is shown; where there is none, of the interaction. */
  callback(ticket: Ticket, callback: Callback): Promise<string>;
  /** Puts a message in the place of what the interaction was answered with. */
  edit(ticket: Ticket, message: DiscordMessage): Promise<string>;
  remove(ticket: Ticket): Promise<void>;
}

const Called = z.object({ resource: z.object({ message: z.object({ id: z.string() }) }) });
const Message = z.object({ id: z.string() });

/** `within`: milliseconds after which a callback is given up and sent again, which does no harm. */
export function createApi(rest: REST, within: number): Api {
  return {
    async callback({ interaction, token }, callback) {
      const answered = Called.safeParse(
        await rest.post(`/interactions/${interaction}/${token}/callback`, {
          // A token of its own opens it: the bot's is not needed.
          auth: false,
          body: callback,
          query: new URLSearchParams({ with_response: "true" }),
          signal: AbortSignal.timeout(within),
        }),
      );
      return answered.success ? answered.data.resource.message.id : interaction;
    },
    async edit(ticket, message) {
      return Message.parse(await rest.patch(originalOf(ticket), { auth: false, body: message })).id;
    },
    async remove(ticket) {
      await rest.delete(originalOf(ticket), { auth: false });
    },
  };
}

function originalOf({ application, token }: Ticket): `/${string}` {
  return `/webhooks/${application}/${token}/messages/@original`;
}
