/** The published examples of wire formats: whatever text item they hold gives what it states. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { articleFile, sound } from "../../../adapters/intake/article-file.ts";
import type { Item } from "../../../adapters/intake/item.ts";
import { readSource } from "../../../adapters/intake/read.ts";
import { passagesOf } from "../../../src/article/passages.ts";
import { articleFromText } from "../../../src/index.ts";

const FORMATS = resolve(import.meta.dirname, "../../../../shared/formats");

/** Examples without text: other media, parts of items, and items whose content is left out. */
const WITHOUT_TEXT = /ap_metadata|LISTING_1_|LISTING_28|LISTING_29/u;
/** Of these nothing more is published than the NITF inside; or the item states no owner. */
const WITHOUT_FACTS = /LISTING_25/u;
const WITHOUT_PUBLISHER = /businesswire|ninjsEx|LISTING_25/u;

const FILES = existsSync(FORMATS)
  ? readdirSync(FORMATS, { recursive: true, encoding: "utf8" }).filter(
      (file) => /(?:examples|newsml-g2)\/.*\.(?:json|xml)$/u.test(file) && !WITHOUT_TEXT.test(file),
    )
  : [];

async function itemOf(file: string): Promise<Item> {
  const { items, problems } = await readSource({
    file,
    bytes: readFileSync(join(FORMATS, file)),
    sidecar: null,
  });
  expect(problems).toEqual([]);
  const [item] = items;
  if (item === undefined) throw new Error(`${file} holds no item`);
  return sound(item).item;
}

describe.skipIf(FILES.length === 0)("published examples (skipped where ../shared is missing)", () => {
  test.each(FILES)("%s", async (file) => {
    const item = await itemOf(file);
    const written = articleFile(item);
    if (!written.ok) throw new Error(written.problem);
    const { headline, published, modified, publisher, status } = item.facts;
    expect(headline).toMatch(/\S/u);
    const paragraphs = passagesOf(articleFromText("it", written.value.text)).filter(
      ({ zone }) => zone === "body",
    );
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(written.value.text).not.toMatch(/<\/?(?:p|sup|br|div|section|a)\b/u);
    expect(published !== null && modified !== null).toBe(!WITHOUT_FACTS.test(file));
    expect(publisher !== null || WITHOUT_PUBLISHER.test(file)).toBe(true);
    const stated =
      /pubstatus"?\s*(?::|qcode=)\s*"(?:stat:)?(\w+)"/iu.exec(
        readFileSync(join(FORMATS, file), "utf8"),
      )?.[1] ?? null;
    expect(status).toBe(stated);
  });
});
