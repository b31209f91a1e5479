/** The tables in a document, between two marks that nobody sees. */

const BEGIN = "<!-- bench: npm run bench -- --write -->";
const END = "<!-- /bench -->";

/** The document with the tables of this run instead of the last one's. Throws where it has no place for them. */
export function withTables(document: string, tables: string): string {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from)
    throw new Error(`there is no place for the tables: put ${BEGIN} and ${END} where they should stand`);
  return `${document.slice(0, from + BEGIN.length)}\n\n${tables}\n\n${document.slice(to)}`;
}
