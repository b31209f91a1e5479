/** `whosaid.config.json` → where the pages of an outlet have their text, headline and so on, checked before any page is read. */
import { z } from "zod";
import { err, ok, type Result, shown } from "../../src/index.ts";
import { loadConfig, readConfig } from "./config-file.ts";
import { isSelector } from "./markup.ts";

const Selector = z
  .string("a selector of CSS, as a string")
  .min(1, "a selector of CSS, which isn't empty")
  .max(500, "a selector of at most 500 characters")
  .refine(isSelector, "no selector of CSS that can be read, as article .story-body");

const Outlet = z.strictObject({
  /** What holds the text; several elements follow each other. */
  body: Selector.optional(),
  /** What is taken out of it. */
  remove: z.union([Selector, z.array(Selector)]).optional(),
  headline: Selector.optional(),
  standfirst: Selector.optional(),
  byline: Selector.optional(),
  published: Selector.optional(),
  modified: Selector.optional(),
});

/** Of a host without "www."; it holds for those below it. */
const Host = z
  .string()
  .regex(
    /^(?!www\.)[a-z\d-]+(?:\.[a-z\d-]+)*$/u,
    "the name of a host in small letters, without www., as post.example",
  );

/** What else stands there is looked at by whoever uses it: a wrong template costs no page. */
const Config = z.strictObject({ outlets: z.record(Host, Outlet).default({}), copy: z.unknown().optional() });

export type Outlet = z.infer<typeof Outlet>;
/** By host. Plain data: it goes to the thread that reads pages. */
export type Outlets = Readonly<Record<string, Outlet>>;

/** The default file need not be there. The problem is a line for each thing that is wrong: the file, the place, what is right. */
export async function loadOutlets(
  path: string,
  isNamed: boolean,
): Promise<Result<Outlets, readonly string[]>> {
  const config = await loadConfig(path, isNamed);
  if (!config.ok) return err([config.problem]);
  return config.value === null ? ok({}) : outletsIn(path, config.value.stated);
}

export function readOutlets(file: string, text: string): Result<Outlets, readonly string[]> {
  const config = readConfig(file, text);
  return config.ok ? outletsIn(file, config.value.stated) : err([config.problem]);
}

function outletsIn(file: string, stated: unknown): Result<Outlets, readonly string[]> {
  const read = Config.safeParse(stated);
  if (read.success) return ok(read.data.outlets);
  return err(read.error.issues.map((issue) => `${file}, ${placeOf(issue.path)}: ${inWords(issue)}`));
}

const KEYS = Object.keys(Outlet.shape).join(", ");

function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    const known = issue.path.length === 0 ? Object.keys(Config.shape).join(", ") : KEYS;
    return `has ${issue.keys.map(shown).join(", ")}, which isn't known: known are ${known}`;
  }
  if (issue.code === "invalid_key") return `should be ${issue.issues[0]?.message ?? "the name of a host"}`;
  if (issue.code === "invalid_union") return "should be a selector of CSS, or a list of them";
  if (issue.code === "invalid_type" && issue.expected !== "string") return `should be an object: ${EXAMPLE}`;
  return `${issue.code === "custom" ? "is" : "should be"} ${issue.message}`;
}

const EXAMPLE = `{"outlets": {"post.example": {"body": ".story-body"}}}`;

/** outlets, "post.example", body. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.length === 0
    ? "at its top"
    : path.map((step) => (String(step).includes(".") ? shown(String(step)) : String(step))).join(" › ");
}

/** The profile of the host of the first address that has one, or of a host above it; null without one. */
export function outletOf(
  outlets: Outlets,
  addresses: readonly (string | null | undefined)[],
): (Outlet & { readonly host: string }) | null {
  for (const address of addresses) {
    if (address == null || !URL.canParse(address)) continue;
    const steps = new URL(address).hostname.split(".");
    for (let at = 0; at < steps.length; at += 1) {
      const host = steps.slice(at).join(".");
      const outlet = Object.hasOwn(outlets, host) ? outlets[host] : undefined;
      if (outlet !== undefined) return { ...outlet, host };
    }
  }
  return null;
}
