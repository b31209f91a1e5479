/** The app as Slack is told of it, made from the code's own list. `npm run slack:manifest` prints it. */
import {
  COMMAND,
  EVENTS,
  MEMBERS_SCOPES,
  OPTIONAL_EVENTS,
  OPTIONAL_SCOPES,
  SCOPES,
  SHORTCUT,
} from "./scopes.ts";

export interface ManifestOptions {
  /** Where Slack sends to in HTTP mode, ending in /slack/events; null for Socket Mode. */
  readonly address: string | null;
  /** With the optional scopes and events. */
  readonly history: boolean;
  /** With the scopes for looking who is in the listed channels. */
  readonly members?: boolean;
}

export function manifestOf({ address, history, members = false }: ManifestOptions) {
  const request = address === null ? {} : { request_url: address };
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: {
      name: "whosaid",
      description: "Who said what, exactly, in our own coverage: verbatim and cited.",
      background_color: "#1d3557",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "whosaid", always_online: true },
      shortcuts: [
        {
          name: SHORTCUT.name,
          type: "message",
          callback_id: SHORTCUT.id,
          description: "Checks every quotation in this message against the coverage",
        },
      ],
      slash_commands: [
        {
          command: COMMAND,
          ...(address === null ? {} : { url: address }),
          description: "Who said this, exactly? Only you see the answer",
          usage_hint: "words that were said, or a question",
          should_escape: false,
        },
      ],
    },
    oauth_config: {
      scopes: {
        bot: [
          ...Object.keys(SCOPES),
          ...(history ? Object.keys(OPTIONAL_SCOPES) : []),
          ...(members ? Object.keys(MEMBERS_SCOPES) : []),
        ],
      },
    },
    settings: {
      event_subscriptions: {
        ...request,
        bot_events: [...Object.keys(EVENTS), ...(history ? Object.keys(OPTIONAL_EVENTS) : [])],
      },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: false,
      socket_mode_enabled: address === null,
      token_rotation_enabled: false,
    },
  };
}
