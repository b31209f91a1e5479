import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { mend } from "../../../adapters/intake/mend.ts";
import { eachNewsroom, lines, newsroom } from "./an-ingest.ts";
import { HEADLINE, LEDE, newsml, PAGE, post, QUOTE, RSS } from "./documents.ts";

eachNewsroom();

describe("entities", () => {
  test("that a file declares are never resolved, from the disk or from each other", async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    newsroom.write({
      "a.xml": RSS.replace("<rss", `${bomb}<rss`)
        .replace("</guid>", "</guid><author>&c;</author>")
        .replace(`<title>${HEADLINE}`, "<title>Ferry &b; stops"),
    });
    await newsroom.takeIn();
    expect(newsroom.text()).toContain("# Ferry &b; stops");
    expect(Object.values(newsroom.files()).join("")).not.toMatch(/aaaa|root:/u);
  });
});

describe("characters", () => {
  test.each([
    ["windows-1252", "Windows-1252"],
    ["utf-16le", "UTF-16 without a byte order mark"],
    ["utf-16be", "UTF-16 without a byte order mark"],
  ])("of %s are read without being told which they are, and that is told", async (charset, named) => {
    newsroom.write({ "a.txt": iconv.encode(`A headline\n\n${QUOTE} Café, £5.\n`, charset) });
    expect(await lines()).toEqual([
      `sources/a.txt: is taken as ${named}: if accents or quotation marks are wrong, save it as UTF-8`,
    ]);
    expect(newsroom.text()).toBe(`A headline\n\n${QUOTE} Café, £5.\n`);
  });

  test("of a page are those that it states, and Latin-1 is what browsers take it for", async () => {
    const page = PAGE.replace("utf-8", "iso-8859-1");
    newsroom.write({
      "a.html": iconv.encode(page, "windows-1252"),
      "b.xml": iconv.encode(newsml().replace("UTF-8", "ISO-8859-15"), "iso-8859-15"),
    });
    expect(await lines()).toEqual([]);
    expect(newsroom.text("lower-quay")).toContain(QUOTE);
  });

  test.each([
    ["â€œNoâ€\u009d, said José â€“ and Zoë paid Â£5", "“No”, said José – and Zoë paid £5"],
    ["&ldquo;No&rdquo; &#8211; AT&amp;T &amp;mdash; &#8220;", "“No” – AT&T — “"],
    ["\u0093No\u0094", "“No”"],
    ["cafÃ©, crÃ¨me", "café, crème"],
  ])("that were encoded twice are mended: %s", (text, mended) => {
    expect(mend(text)).toMatchObject({ text: mended, done: [expect.any(String)] });
  });

  test.each(["“CAFÉ”", "IRMÃ”", "É“x", "5 & 6; R&D", "&lt;script&gt;", "Müller – Straße"])(
    "that are meant stay: %s",
    (text) => {
      expect(mend(text)).toEqual({ text, done: [] });
    },
  );

  test("that were mended are told", async () => {
    newsroom.write({
      "a.json": JSON.stringify([
        post({ content: { rendered: `<p>${LEDE}</p><p>â€œWe canâ€™t,â€\u009d she said.</p>` } }),
      ]),
    });
    expect(await lines()).toEqual(["sources/a.json: UTF-8 that was read as Windows-1252 (â€œ) was mended"]);
    expect(newsroom.text()).toContain("“We can’t,” she said.");
  });
});
