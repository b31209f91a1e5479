/** The addresses by which an application is added. Pure. */

export interface Invitation {
  /** For a server: commands for everybody in it. */
  readonly server: string;
  /** For somebody's own account: commands wherever they are. */
  readonly account: string;
}

/** No permissions are asked for: responses to commands need none. */
export function invitationTo(application: string): Invitation {
  return {
    server: address({
      client_id: application,
      scope: "bot applications.commands",
      integration_type: "0",
      permissions: "0",
    }),
    account: address({ client_id: application, scope: "applications.commands", integration_type: "1" }),
  };
}

function address(parts: Readonly<Record<string, string>>): string {
  return `https://discord.com/oauth2/authorize?${new URLSearchParams(parts).toString()}`;
}
