/** The docs' pictures of all messages, between two marks. */
import { join } from "node:path";
import { GALLERY } from "./gallery.ts";
import { pictureOf } from "./picture.ts";

export const FILE = join(import.meta.dirname, "../../../docs/discord.md");

const BEGIN = "<!-- pictures: npx tsx test/adapters/discord/pictures.ts -->";
const END = "<!-- end of pictures -->";

/** Throws where the marks are gone: nothing would be held to the code any more. */
export function drawInto(docs: string): string {
  const from = docs.indexOf(BEGIN);
  const to = docs.indexOf(END);
  if (from < 0 || to < from) throw new Error(`docs/discord.md needs the lines ${BEGIN} and ${END}`);
  const pictures = GALLERY.map(
    ({ name, message }) => `#### ${name}\n\n\`\`\`text\n${pictureOf(message)}\n\`\`\`\n`,
  );
  return `${docs.slice(0, from)}${BEGIN}\n\n${pictures.join("\n")}\n${docs.slice(to)}`;
}
