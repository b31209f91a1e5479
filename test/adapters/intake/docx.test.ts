import { describe, expect, test } from "vitest";
import { aDocx, aZip } from "./a-docx.ts";
import { eachNewsroom, lines, newsroom } from "./an-ingest.ts";
import { END, HEADLINE, LEDE, QUOTE } from "./documents.ts";

eachNewsroom();

describe("a Word document", () => {
  test("gives its title, author and paragraphs", async () => {
    newsroom.write({ "a.docx": aDocx(HEADLINE, [LEDE, QUOTE, END]) });
    expect((await newsroom.takeIn()).problems).toBe(0);
    expect(newsroom.text()).toBe(`# ${HEADLINE}\n\nBy Nora Feld\n\n${LEDE}\n\n${QUOTE}\n\n${END}\n`);
    expect(newsroom.sidecar()).toMatchObject({
      byline: "Nora Feld",
      modified: "2025-03-06T07:00:00Z",
      format: "Word",
    });
  });

  test("says what stands in it, not what an editor took out", async () => {
    const changed = `<w:r><w:t xml:space="preserve">The boat </w:t></w:r><w:del><w:r><w:delText>sank</w:delText></w:r></w:del><w:ins><w:r><w:t>sails</w:t></w:r></w:ins>`;
    newsroom.write({ "a.docx": aDocx(HEADLINE, [LEDE, changed]) });
    await newsroom.takeIn();
    expect(newsroom.text()).toContain("The boat sails\n");
  });

  test("that was cut off, is a bomb or isn't one is told", async () => {
    const whole = aDocx(HEADLINE, [LEDE]);
    newsroom.write({
      "bomb.docx": aZip({ "word/document.xml": Buffer.alloc(150_000_000, "x") }),
      "cut.docx": whole.subarray(0, whole.length / 2),
      "deep.docx": aDocx(HEADLINE, [`<w:r>${"<w:x>".repeat(20_000)}`]),
      "other.docx": aZip({ mimetype: "application/epub+zip" }),
      "kept.docx": whole,
    });
    expect(await lines()).toEqual([
      "sources/bomb.docx: unpacks to more than 100 MB",
      expect.stringContaining("sources/cut.docx: isn't a whole ZIP file"),
      expect.stringContaining(
        "sources/deep.docx, word/document.xml: has more than 500 elements inside each other",
      ),
      "sources/other.docx: isn't a Word document: save it as .docx",
    ]);
    expect(newsroom.text()).toContain(LEDE);
  });
});
