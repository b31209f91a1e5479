/** IPTC ninjs, versions 1 to 3, and Superdesk's → an article. Their keys differ by capitals, underscores and lists alone. */
import { paragraphsOf } from "./blocks.ts";
import { type Fragment, htmlFragment, plainWords } from "./fragment.ts";
import { type Block, type Facts, type Item, NO_FACTS } from "./item.ts";
import { asList, asLoose, asWords, isLoose, joined, type Loose, wordsAt } from "./loose.ts";

export function isNinjs(value: Loose): boolean {
  const item = folded(value);
  const hasText = [
    "headline",
    "headlines",
    "bodytext",
    "bodyxhtml",
    "bodyhtml",
    "bodies",
    "descriptions",
    "pubstatus",
  ];
  return wordsAt(item, "uri", "guid") !== null && hasText.some((key) => item[key] !== undefined);
}

/** What isn't text: the kind of it, else null. */
export function otherMedium(value: Loose): string | null {
  const type = wordsAt(value, "type");
  return type === null || /^(?:text|composite)$/iu.test(type) ? null : type;
}

export function readNinjs(value: Loose, place: string | null): Item {
  const item = folded(value);
  const { blocks, cut } = bodyOf(item);
  return {
    format: "ninjs",
    place,
    facts: factsOf(item),
    body: { kind: "blocks", blocks: [...blocks, ...captionsOf(item)] },
    cut,
  };
}

function factsOf(item: Loose): Facts {
  const holder = wordsAt(item, "copyrightholder");
  const sources = asList(item.infosources ?? item.infosource).map((source) => wordsAt(source, "name"));
  return {
    ...NO_FACTS,
    headline: plainWords(wordsAt(item, "headline") ?? inRole(item.headlines, "main")),
    subheadline: plainWords(inNamedRole(item.headlines, /^sub/iu)),
    byline: plainWords(wordsAt(item, "by", "byline")),
    publisher: holder ?? joined(sources.slice(0, 1)) ?? wordsAt(item, "source"),
    published: wordsAt(item, "firstpublished", "firstcreated", "contentcreated", "versioncreated"),
    modified: wordsAt(item, "versioncreated", "contentmodified"),
    language: wordsAt(item, "language"),
    sourceId: wordsAt(item, "uri", "guid"),
    version: wordsAt(item, "version"),
    status: statusOf(item),
    embargo: wordsAt(item, "embargoeduntil", "embargoed"),
    corrections: isCorrection(item) ? [wordsAt(item, "ednote")].filter((note) => note !== null) : [],
    rights: wordsAt(item, "copyrightnotice", "usageterms"),
  };
}

function statusOf(item: Loose): string | null {
  const signals = asList(item.signals ?? item.signal).map(
    (signal) => asWords(signal) ?? wordsAt(signal, "code", "name", "literal"),
  );
  return (
    signals.find((signal) => signal !== null && /cancel|kill|withdraw|retract/iu.test(signal)) ??
    wordsAt(item, "pubstatus")
  );
}

function isCorrection(item: Loose): boolean {
  return /correct/iu.test(`${wordsAt(item, "profile") ?? ""} ${wordsAt(item, "ednote") ?? ""}`);
}

/** HTML before plain text, since it has the paragraphs; a description where there is nothing else. */
function bodyOf(item: Loose): Fragment {
  const bodies = asList(item.bodies).filter(isLoose).map(folded);
  const ofType = (type: RegExp): string | null =>
    bodies
      .map((body) =>
        type.test(`${wordsAt(body, "contenttype") ?? wordsAt(body, "role") ?? ""}`)
          ? wordsAt(body, "value")
          : null,
      )
      .find((words) => words !== null) ?? null;
  const html = wordsAt(item, "bodyxhtml", "bodyhtml") ?? ofType(/html/iu);
  const fragment = html === null ? null : htmlFragment(html);
  if (fragment !== null && fragment.blocks.length > 0) return fragment;
  const text = wordsAt(item, "bodytext") ?? ofType(/plain|^text$/iu) ?? descriptionOf(item);
  return { blocks: text === null ? [] : paragraphsOf(text), cut: [] };
}

function descriptionOf(item: Loose): string | null {
  const html = wordsAt(item, "descriptionxhtml", "descriptionhtml");
  return wordsAt(item, "descriptiontext") ?? inRole(item.descriptions, "text") ?? plainWords(html);
}

/** What stands below the pictures that go with it. */
function captionsOf(item: Loose): Block[] {
  const associations = Array.isArray(item.associations)
    ? item.associations
    : Object.values(asLoose(item.associations));
  return associations
    .filter(isLoose)
    .map(folded)
    .filter((other) => /^(?:picture|graphic|video)$/iu.test(wordsAt(other, "type") ?? ""))
    .flatMap((picture) => plainWords(descriptionOf(picture)) ?? [])
    .map((words) => ({ kind: "caption", words }));
}

/** The value of the list's entry with this role, else of its first one. */
function inRole(list: unknown, role: string): string | null {
  const entries = asList(list);
  return wordsAt(entries.find((entry) => wordsAt(entry, "role") === role) ?? entries[0], "value");
}

function inNamedRole(list: unknown, role: RegExp): string | null {
  return wordsAt(
    asList(list).find((entry) => role.test(wordsAt(entry, "role") ?? "")),
    "value",
  );
}

/** "versionCreated", "version_created" and "versioncreated" are one key. */
function folded(value: Loose): Loose {
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key.toLowerCase().replaceAll("_", ""), entry]),
  );
}
