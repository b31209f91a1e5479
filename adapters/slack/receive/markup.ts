/** Slack's way of writing down what was typed → what was typed. */

/** `<@U1>`, `<#C1|desk>`, `<!here>`, `<https://…|label>`: what stands between the brackets never holds one. */
const BRACKETED = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** As its author sees it, but for formatting marks; `bot` is left out where it is spoken to. */
export function typed(text: string, bot: string): string {
  return text
    .replaceAll(BRACKETED, (_whole, sigil: string, name: string, label?: string) =>
      sigil === "@" && name === bot ? " " : plainly(sigil, name, label),
    )
    .replaceAll(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();
}

function plainly(sigil: string, name: string, label: string | undefined): string {
  switch (sigil) {
    case "@":
      return `@${label ?? name}`;
    case "#":
      return `#${label ?? name}`;
    case "!":
      return label ?? `@${name.split("^")[0] ?? name}`;
    default:
      return label ?? name;
  }
}

export function mentions(text: string, user: string): boolean {
  return text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
}

/** Whether somebody else is spoken to. */
export function mentionsOthers(text: string, bot: string): boolean {
  return [...text.matchAll(/<@([A-Z0-9]+)/g)].some(([, user]) => user !== bot);
}
