/** What whosaid asks of a workspace, and why: the one list that manifest, listeners and tests are held to. */

/** What a person may do with the bot. */
export const COMMAND = "/whosaid";
export const SHORTCUT = { id: "who_said_this", name: "Who said this?" } as const;

/** Each scope of every installation, with the reason. Least privilege: no history of any channel. */
export const SCOPES = {
  "app_mentions:read": "to hear questions that mention the bot",
  "chat:write": "to answer, and to change or take back an answer of its own",
  commands: "for /whosaid and for “Who said this?”",
  "im:history":
    "to hear questions in direct messages, edits of them, and to look whether an answer stands there",
} as const;

/** Granted only where the workspace wants follow-ups without a mention, edits in channels, or certainty after lost answers. */
export const OPTIONAL_SCOPES = {
  "channels:history": "the same in public channels that the bot is in",
  "groups:history": "the same in private channels that the bot is in",
} as const;

/** Granted only where members of the listed channels alone may write direct messages: `DIRECT_MESSAGES=members`. */
export const MEMBERS_SCOPES = {
  "channels:read": "to look who is in the listed public channels",
  "groups:read": "to look who is in the listed private channels",
} as const;

export type Scope = keyof typeof SCOPES | keyof typeof OPTIONAL_SCOPES;

/** Event → the scope that Slack wants for it; null: none. */
export const EVENTS = {
  app_mention: "app_mentions:read",
  app_home_opened: null,
  "message.im": "im:history",
  app_uninstalled: null,
  tokens_revoked: null,
} as const satisfies Readonly<Record<string, Scope | null>>;

export const OPTIONAL_EVENTS = {
  "message.channels": "channels:history",
  "message.groups": "groups:history",
} as const satisfies Readonly<Record<string, Scope | null>>;

/** Whether the optional part is wanted: by either of the two settings. */
export function wantsHistory({
  SLACK_FOLLOW_UPS,
  SLACK_HISTORY,
}: {
  readonly SLACK_FOLLOW_UPS: boolean;
  readonly SLACK_HISTORY: boolean;
}): boolean {
  return SLACK_FOLLOW_UPS || SLACK_HISTORY;
}

/** Scopes that the settings want and that the app wasn't given. */
export function scopesLacking(
  settings: Parameters<typeof wantsHistory>[0] & { readonly DIRECT_MESSAGES: string },
  given: readonly string[],
): readonly string[] {
  const wanted = {
    ...SCOPES,
    ...(wantsHistory(settings) ? OPTIONAL_SCOPES : {}),
    ...(settings.DIRECT_MESSAGES === "members" ? MEMBERS_SCOPES : {}),
  };
  return Object.keys(wanted).filter((scope) => !given.includes(scope));
}
