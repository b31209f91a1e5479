/** A message as Discord's Markdown has it → its words as a reader sees them. Quotation blocks keep their "> ". */
export function readable(content: string): string {
  return (
    content
      .replace(/^>>> ?([\s\S]*)$/mu, (_, rest: string) => rest.replace(/^/gmu, "> "))
      .replace(/<a?:\w{2,32}:\d{17,20}>|<(?:@[!&]?|#)\d{17,20}>/gu, "")
      // A masked link's words may hold anything but its own brackets and marks.
      .replace(/\[([^[\]\n]{1,300})\]\((?:https?:\/\/)[^\s()<>]{1,2000}\)/gu, "$1")
      .replace(/\*\*|__|~~|\|\||(?<!\\)`+/gu, "")
      .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
      .trim()
  );
}
