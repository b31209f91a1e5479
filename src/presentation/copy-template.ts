/** The template of a copied quotation → its parts, or what is wrong with it. Of a part whose fields aren't all known nothing is left. */
import { err, ok, type Result } from "../result.ts";

/** What a template can name; docs/copying.md says what each is. */
export const COPY_FIELDS = [
  "quotation",
  "speaker",
  "kind",
  "headline",
  "publisher",
  "date",
  "date-ap",
  "date-iso",
  "paragraph",
  "address",
  "link",
] as const;
export type CopyField = (typeof COPY_FIELDS)[number];

export type Piece =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "field"; readonly field: CopyField };

/** The first of the alternatives whose fields are all known. */
export type Part = Piece | { readonly is: "choice"; readonly alternatives: readonly (readonly Piece[])[] };

export type Template = readonly Part[];

/** A newsroom's line is far shorter; what is pasted by mistake isn't. */
const MOST = 1_000;

/** A field, one character that means something, one that is meant as it stands, or text between those. */
const TOKEN = /\{(?<field>[^{}[\]|\\]*)\}|\\(?<plain>[{}[\]|\\])|(?<sign>[[\]|{}\\])|(?<text>[^[\]|{}\\]+)/gu;

/** The problem is the end of a sentence that begins with where the template stands. */
export function readTemplate(template: string): Result<Template, string> {
  if (template.length > MOST) return err(`is longer than ${MOST} characters: it is meant for one line`);
  const reading: Reading = { parts: [], open: null };
  for (const { groups = {}, index } of template.matchAll(TOKEN)) {
    const { field, plain, sign, text } = groups;
    const problem =
      sign !== undefined
        ? readSign(sign, index + 1, reading)
        : field !== undefined
          ? readField(field, reading)
          : put({ is: "text", text: plain ?? text ?? "" }, reading);
    if (problem !== null) return err(problem);
  }
  const { parts, open } = reading;
  if (open !== null) return err("has a [ that isn't closed: put a ] where the part ends");
  return holdsQuotation(parts)
    ? ok(parts)
    : err("has no {quotation} outside of brackets: put it there, once");
}

interface Reading {
  readonly parts: Part[];
  /** Alternatives of the part in brackets that is being read; null outside of one. */
  open: Piece[][] | null;
}

function put(piece: Piece, { parts, open }: Reading): null {
  if (open === null) parts.push(piece);
  else open.at(-1)?.push(piece);
  return null;
}

function readField(field: string, reading: Reading): string | null {
  const known = COPY_FIELDS.find((one) => one === field);
  if (known === undefined) return unknownField(field);
  if (reading.open === null && known !== "quotation") return unbracketed(known);
  return put({ is: "field", field: known }, reading);
}

function readSign(sign: string, character: number, reading: Reading): string | null {
  const { parts, open } = reading;
  const isOpening = sign === "[";
  if (isOpening !== (open === null) || !"[|]".includes(sign)) return stray(sign, character);
  if (open === null) reading.open = [[]];
  else if (sign === "|") open.push([]);
  else {
    parts.push({ is: "choice", alternatives: open });
    reading.open = null;
  }
  return null;
}

function holdsQuotation(parts: Template): boolean {
  return parts.filter((part) => part.is === "field").length === 1;
}

function unknownField(field: string): string {
  const names = COPY_FIELDS.map((name) => `{${name}}`).join(", ");
  return `names {${field.slice(0, 40)}}, which isn't known: known are ${names}`;
}

function unbracketed(field: CopyField): string {
  return `has {${field}} outside of brackets, and it may be unknown: put it with its punctuation into brackets, as [, {${field}}]`;
}

function stray(sign: string, character: number): string {
  const meant =
    sign === "\\" ? "before one of { } [ ] | \\ alone" : `as \\${sign} where it is meant as it stands`;
  return `has a ${sign} (character ${character}) that belongs to nothing: write it ${meant}`;
}
