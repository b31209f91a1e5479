/** What is done once for each name, however often it comes up. In memory: a restart forgets. */

/** Names that are remembered, the latest ones. */
const REMEMBERED = 1000;

/** Whether the name comes up for the first time. */
export function createOnce(): (name: string) => boolean {
  const names = new Set<string>();
  return (name) => {
    if (names.has(name)) return false;
    names.add(name);
    if (names.size > REMEMBERED) names.delete([...names][0] ?? "");
    return true;
  };
}
