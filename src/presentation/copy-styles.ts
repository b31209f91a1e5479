/** What a newsroom states of how quotations are copied → the styles that can be used, and what is wrong with it. */
import { err, type Result, shown } from "../index.ts";
import { readTemplate, type Template } from "./copy-template.ts";

export interface CopyStyles {
  /** The house's own, which is among the templates. */
  readonly used: Template;
  /** By name: those that ship, and the house's. */
  readonly templates: ReadonlyMap<string, Template>;
}

/** What is wrong at a key: "copy › styles › house" "has a [ that isn't closed: …". */
export interface CopyFault {
  readonly place: string;
  readonly message: string;
}

/** `ap` dates and credits as the AP Stylebook does. Neither ends a half of a quotation with “…”: the stylebooks that newsrooms use don't. */
const SHIPPED = {
  plain:
    "{quotation}[ – {speaker}, {kind}| – {speaker}| – {kind}][ ({publisher}, {date})| ({publisher})| ({date})][ {address}]",
  ap: "{quotation}[ — {speaker} ({kind})| — {speaker}| ({kind})][ in {publisher}, {date-ap}| in {publisher}| on {date-ap}][: {address}]",
} as const;

/** Of the key `copy`; undefined or null: nothing is stated. A style that is wrong costs itself alone, and `plain` stands in where it was to be used. */
export function readCopyStyles(stated: unknown): {
  readonly styles: CopyStyles;
  readonly faults: readonly CopyFault[];
} {
  if (!isObject(stated)) return used(stated, "copy", { templates: shippedOnes(), faults: [] });
  const own = readOwn(stated.styles);
  const faults = [...unknownKeys(stated), ...own.faults];
  // Of one that is wrong itself it is told already.
  const isTold = typeof stated.style === "string" && own.wrong.has(stated.style);
  return isTold
    ? used(undefined, "copy › style", { ...own, faults })
    : used(stated.style, "copy › style", { ...own, faults });
}

interface Read {
  readonly templates: ReadonlyMap<string, Template>;
  readonly faults: readonly CopyFault[];
}

function used(style: unknown, place: string, { templates, faults }: Read): ReturnType<typeof readCopyStyles> {
  const found = typeof style === "string" ? templates.get(style) : undefined;
  if (found !== undefined) return { styles: { used: found, templates }, faults };
  const plain = templates.get("plain") ?? shipped(SHIPPED.plain);
  const isStated = style !== undefined && style !== null;
  return {
    styles: { used: plain, templates },
    faults: isStated ? [...faults, { place, message: noStyle(style, templates) }] : faults,
  };
}

/** `wrong`: the names of those that can't be used. */
function readOwn(styles: unknown): Read & { readonly wrong: ReadonlySet<string> } {
  const templates = shippedOnes();
  const faults: CopyFault[] = [];
  const wrong = new Set<string>();
  if (styles !== undefined && !isObject(styles)) faults.push({ place: "copy › styles", message: NO_STYLES });
  for (const [name, text] of Object.entries(isObject(styles) ? styles : {})) {
    const template = readStyle(name, text);
    if (template.ok) templates.set(name, template.value);
    else {
      wrong.add(name);
      const place = `copy › styles › ${/^[\w-]+$/u.test(name) ? name : shown(name)}`;
      faults.push({ place, message: template.problem });
    }
  }
  return { templates, faults, wrong };
}

function readStyle(name: string, text: unknown): Result<Template, string> {
  if (!NAME.test(name)) return err("should have a name in small letters, as house");
  return typeof text === "string" ? readTemplate(text) : err("should be a template, as a string");
}

function shippedOnes(): Map<string, Template> {
  return new Map(Object.entries(SHIPPED).map(([name, text]) => [name, shipped(text)]));
}

const NAME = /^[a-z][a-z\d-]{0,29}$/u;
const NO_STYLES = 'should be an object: {"house": "{quotation}[ – {speaker}]"}';
const KEYS: readonly string[] = ["style", "styles"];

function unknownKeys(stated: object): CopyFault[] {
  const unknown = Object.keys(stated).filter((key) => !KEYS.includes(key));
  if (unknown.length === 0) return [];
  const names = unknown.map((key) => shown(key)).join(", ");
  return [{ place: "copy", message: `has ${names}, which isn't known: known are ${KEYS.join(", ")}` }];
}

function noStyle(used: unknown, templates: CopyStyles["templates"]): string {
  return `should be the name of a style (${[...templates.keys()].join(", ")}), but is ${shown(used)}`;
}

function shipped(text: string): Template {
  const read = readTemplate(text);
  if (!read.ok) throw new Error(`A template that ships ${read.problem}`);
  return read.value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
