/** A message of Discord's → text art for the docs: its Markdown as it is sent, with bars, containers and buttons drawn. */

type Json = Readonly<Record<string, unknown>>;

/** Lines of at most so many characters, so that the docs can be read on half a screen. */
const WIDTH = 96;

export function pictureOf(message: object): string {
  const { content, components } = record(message);
  if (typeof content === "string") return wrapped(content, "").join("\n");
  return list(components)
    .map((component) => linesOf(component, "").join("\n"))
    .join("\n\n");
}

function linesOf(component: Json, margin: string): string[] {
  switch (component.type) {
    case 1:
      return [
        margin +
          list(component.components)
            .map(({ type, label, placeholder, options }) =>
              type === 3
                ? `[ ${String(placeholder)} ▾ ] ${list(options)
                    .map((option) => String(option.label))
                    .join(" / ")}`
                : `[ ${String(label)} ]`,
            )
            .join("  "),
      ];
    case 10:
      return wrapped(String(component.content), margin);
    case 17: {
      const inner = list(component.components).map((one) => linesOf(one, `${margin}│ `));
      return ["┌─", ...inner.flatMap((lines, at) => (at === 0 ? lines : ["│", ...lines])), "└─"];
    }
    default:
      throw new Error(`No picture of a ${String(component.type)}`);
  }
}

function wrapped(text: string, margin: string): string[] {
  return text.split("\n").flatMap((line) => {
    const bar = line.startsWith("> ") ? "▌ " : "";
    const lines: string[] = [];
    let open = "";
    for (const word of readable(line.slice(bar.length)).split(" ")) {
      if (open !== "" && margin.length + bar.length + open.length + 1 + word.length > WIDTH) {
        lines.push(open);
        open = word;
      } else open = open === "" ? word : `${open} ${word}`;
    }
    return [...lines, open].map((one) => (margin + bar + one).trimEnd());
  });
}

/** Without the backslashes, as clients show it; links as ‹words›(address). */
function readable(markup: string): string {
  return markup
    .replace(/(?<!\\)\[([^\]\\]+)\]\(([^)]*)\)/gu, "‹$1›($2)")
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1");
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function record(value: unknown): Json {
  // Any object may be read by names; what they hold is looked at one by one.
  return typeof value === "object" && value !== null ? (value as Json) : {};
}
