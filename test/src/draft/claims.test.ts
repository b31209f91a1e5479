import { expect, test } from "vitest";
import { passagesOf } from "../../../src/article/passages.ts";
import { claimsIn } from "../../../src/draft/claims.ts";
import { articleFromText, extractQuotations } from "../../../src/index.ts";
import { growsLinearly } from "../../processor-time.ts";

test("four times as long a draft takes about four times as long to read", () => {
  const drafts = new Map(
    [200, 800].map((size) => {
      const draft = articleFromText(
        "draft",
        `Notes\n\n${"“No,” said Ada Lind. The lane was quiet until the late evening came.\n\n".repeat(size)}`,
      );
      return [size, { draft, quotations: extractQuotations(draft).quotations, passages: passagesOf(draft) }];
    }),
  );
  const read = (size: number): void => {
    const made = drafts.get(size);
    if (made === undefined) throw new Error(`No draft of ${size} paragraphs was made`);
    const { draft, quotations, passages } = made;
    expect(claimsIn(draft, quotations, passages)).toHaveLength(2 * size);
  };
  expect(growsLinearly(read, 200)).toBe(true);
});
