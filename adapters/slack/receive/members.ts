/** Who is in the listed channels: for direct messages that only they may write. */
import type { webApi } from "@slack/bolt";
import { z } from "zod";
import type { Report } from "../../observability/log.ts";
import type { Membership } from "../../platform/admission.ts";
import { failureOf } from "../send/outcome.ts";

export interface Members extends Membership {
  /** Reads them again where that is due. Resolves within two seconds, whatever Slack does: to Slack's code where it refused. */
  refresh(): Promise<string | null>;
}

export interface MembersOptions {
  readonly web: webApi.WebClient;
  readonly channels: ReadonlySet<string>;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly report: Report;
}

/** Milliseconds. `fresh`: they aren't read again sooner; `kept`: whoever has left is forgotten by then, though Slack can't be reached. */
const AGE = { fresh: 60_000, kept: 600_000 };
/** Milliseconds of the three seconds that Slack waits for an acknowledgement. */
const WITHIN = 2000;
/** Of one call; Slack gives at most 1,000. */
const PAGE = 500;

const Page = z.object({
  members: z.array(z.string()),
  response_metadata: z.object({ next_cursor: z.string().default("") }).optional(),
});

export function createMembers({ web, channels, now, wait, report }: MembersOptions): Members {
  let known: ReadonlySet<string> = new Set();
  let readAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;

  async function read(): Promise<string | null> {
    try {
      const lists = await Promise.all([...channels].map((channel) => membersOf(web, channel)));
      known = new Set(lists.flat());
      readAt = now();
      return null;
    } catch (error) {
      const failure = failureOf(error);
      const code = failure.kind === "refused" ? failure.reason : failure.kind;
      report("error", "slack-members-unread", { code });
      return failure.kind === "refused" ? failure.reason : null;
    }
  }

  return {
    has: (user) => now() - readAt < AGE.kept && known.has(user),
    refresh() {
      if (now() - triedAt < AGE.fresh) return Promise.resolve(null);
      triedAt = now();
      return Promise.race([read(), wait(WITHIN).then(() => null)]);
    },
  };
}

async function membersOf(web: webApi.WebClient, channel: string): Promise<string[]> {
  const members: string[] = [];
  for (let cursor: string | undefined; cursor !== ""; ) {
    const page = Page.parse(
      await web.conversations.members({ channel, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) }),
    );
    members.push(...page.members);
    cursor = page.response_metadata?.next_cursor ?? "";
  }
  return members;
}
