/** Which line breaks are taken out of a text, and which never are. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../adapters/intake/item.ts";
import { rejoin } from "../../../adapters/intake/rejoin.ts";
import { unwrap } from "../../../adapters/intake/unwrap.ts";
import { anyCharacter } from "../../any-character.ts";
import { eachNewsroom, newsroom } from "./an-ingest.ts";

const FERRY = [
  "The ferry from Lower Quay will sail until spring, the town hall said on Monday, after weeks in which nobody on the quay had been told what would become of it.",
  "“We will pay for the boats, all of them, and for the crew that steers them through the ice,” said the mayor, Ada Lind, who had voted against it in March.",
  "Per Holm, the harbour master, said that he was glad. His well-known temper, which people in the taverns of Thornby still talk about, was nowhere to be seen.",
];

/** As `fmt` does it: as many words as have room. */
function wrapped(paragraph: string, width: number): string {
  const lines = [""];
  for (const word of paragraph.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

const article = (width: number, between = "\n\n"): string =>
  ["Ferry stays", ...FERRY.map((words) => wrapped(words, width))].join(between);

describe("lines that were broken at one width are joined", () => {
  test.each([65, 68, 72, 76, 80])("of %d characters", (width) => {
    const { text, joined } = unwrap(`${article(width)}\n`);
    expect(text).toBe(`${["Ferry stays", ...FERRY].join("\n\n")}\n`);
    expect(joined).toBeGreaterThanOrEqual(3);
  });

  test("with the line ends of Windows, below front matter, which stays", () => {
    const front =
      "---\r\npublisher: The Quay Courier, which has a very long name for a paper of its size and place\r\n---\r\n";
    expect(unwrap(front + article(72).replaceAll("\n", "\r\n")).text).toBe(
      front + ["Ferry stays", ...FERRY].join("\r\n\r\n"),
    );
  });

  test("where a paragraph follows on the next line, or the headline stands right above", () => {
    expect(unwrap(article(70, "\n")).text).toBe(["Ferry stays", ...FERRY].join("\n"));
  });

  test("at a hyphen without a blank", () => {
    const text = unwrap(
      `${article(72)}\n\nIt was, as the clerk of the town wrote down that night, a most well-\nknown boat.`,
    ).text;
    expect(text).toContain("a most well-known boat.");
  });

  test("and that is told, in a line and in the report", async () => {
    newsroom.write({ "ferry.txt": article(72) });
    const { articles, lines } = await newsroom.takeIn();
    const told = expect.stringMatching(
      /^its lines were broken at 7\d characters: \d breaks were taken out$/u,
    );
    expect(articles).toMatchObject([{ outcome: "new", notices: [told] }]);
    expect(lines).toEqual([expect.stringContaining("ferry.txt: its lines were broken at")]);
    expect(newsroom.text()).toBe(["Ferry stays", ...FERRY].join("\n\n"));
  });
});

eachNewsroom();

describe("lines that are meant stay, beside paragraphs that were broken", () => {
  test.each([
    [
      "a poem",
      "I met a keeper on the outer quay,\nWho said: two vast and hollow ships of stone\nStand in the harbour. Near them, on the lee,\nHalf sunk, a shattered pier lies overgrown,\nAnd wrinkled nets, and ropes, and cold debris",
    ],
    [
      "a poem without capitals",
      "so much of what we carry\nis carried by the tide and by the boats\nand nobody has asked the tide\nwhether it wants to be relied on so\nby all of us",
    ],
    [
      "a list",
      "- the ferry stays where it is until the ice has gone from the river\n- the crew of eleven is paid out of what the market brought last\n- nobody sails on Sundays",
    ],
    [
      "a numbered list",
      "1. The ferry stays where it is until the ice is gone from the river\n2. the crew of eleven is paid out of what the market brought in last\n3. nobody sails",
    ],
    [
      "a transcript",
      "LIND: The ferry stays where it is until the ice has gone from the river\nand not a day longer, as I have told you and the board many times now.\nHOLM: Then we agree.",
    ],
    [
      "questions and answers",
      "Q: Will the ferry sail when the ice has gone from the river at last\nA: it will, as I have told you and everybody on the board many times.",
    ],
    [
      "reactions",
      "Nora Finch, greengrocer:\n“It took nine years.”\nAbdul Rahim, postman:\n“It took my house.”",
    ],
    [
      "a caption",
      "Photo: The ferry in March, when the ice on the river was thickest near\nthe quay of Thornby, with the harbour master and his dog on deck.",
    ],
    ["a table", "Quay        boats     crew\nThornby         2       11\nFen Lane        1        4"],
    ["one paragraph a line", `${FERRY[0]}\n${FERRY[1]}\n${FERRY[2]}`],
  ])("%s", (_, lines) => {
    const { text } = unwrap(`${article(72)}\n\n${lines}\n`);
    expect(text).toBe(`${["Ferry stays", ...FERRY].join("\n\n")}\n\n${lines}\n`);
    expect(unwrap(lines)).toEqual({ text: lines, joined: 0, width: null });
  });

  test("short paragraphs, a line each, that end with their sentences", () => {
    const lines = [
      "The ferry stays where it is, Mayor Ada Lind told the board on Monday.",
      "Nobody on the quay of Thornby had been told why, said Tom Reed.",
      "The ice on the river was thickest near the old weir in March.",
      "A crew of eleven is paid out of what the market brought in last.",
      "It sails on Sundays, too, and that costs the town a little more.",
    ].join("\n");
    expect(unwrap(lines).joined).toBe(0);
  });
});

const word = fc
  .tuple(
    fc.constantFrom("", "", "", "“", "("),
    fc.stringMatching(/^[a-zäöüß]{2,12}$/u),
    fc.constantFrom("", "", "", "", ",", "."),
  )
  .map((parts) => parts.join(""));
const paragraph = fc
  .array(word, { minLength: 60, maxLength: 120 })
  .map((words) => `The ${words.join(" ")} end.`);

describe("law:", () => {
  test("a text that was broken at any width comes back as it was", () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 60, max: 85 }),
        (paragraphs, width) => {
          const broken = paragraphs.map((words) => wrapped(words, width)).join("\n\n");
          expect(unwrap(broken).text).toBe(paragraphs.join("\n\n"));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("nothing but blanks is ever touched, and no blank line goes", () => {
    const line = fc.string({ unit: anyCharacter, maxLength: 90 });
    const anyText = fc
      .array(
        fc.oneof(
          line,
          paragraph.map((words) => wrapped(words, 72)),
          fc.constant(""),
        ),
        { maxLength: 20 },
      )
      .map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(anyText, (text) => {
        const once = unwrap(text).text;
        expect(once.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        expect(once.split("\n\n")).toHaveLength(text.split("\n\n").length);
      }),
      { numRuns: 200 },
    );
  });
});

describe("inside a wire's format lines are joined too, and told", () => {
  const headline = "Ferry stays";
  const broken = FERRY.map((words) => wrapped(words, 68));
  const nitf = (body: string): string =>
    `<nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>${body}</body.content></body></nitf>`;

  test.each([
    ["NITF with a paragraph for each line", "a.xml", nitf(broken.join("\n").replace(/^.*$/gmu, "<p>$&</p>"))],
    [
      "ninjs with text without blank lines",
      "a.json",
      JSON.stringify({ uri: "urn:a", type: "text", headline, body_text: broken.join("\n") }),
    ],
    [
      "ninjs with HTML, a paragraph for each line",
      "a.json",
      JSON.stringify({
        uri: "urn:a",
        type: "text",
        headline,
        body_xhtml: broken.join("\n").replace(/^.*$/gmu, "<p>$&</p>"),
      }),
    ],
  ])("%s", async (_, name, source) => {
    newsroom.write({ [name]: source });
    const { lines } = await newsroom.takeIn();
    expect(lines.join("\n")).toContain("its lines were broken at 68 characters");
    for (const paragraph of FERRY.slice(0, 2)) expect(newsroom.text()).toContain(paragraph);
  });

  test("a list between them stays a list, and paragraphs of a line each stay", async () => {
    const points = ["- boats", "- crews"].map((point) => `<li>${point.slice(2)}</li>`).join("");
    const lines = broken.slice(0, 2).map((text) => text.replace(/^.*$/gmu, "<p>$&</p>"));
    newsroom.write({ "a.xml": nitf(`${lines[0]}<ul>${points}</ul>${lines[1]}`) });
    await newsroom.takeIn();
    expect(newsroom.text()).toContain("- boats\n\n- crews\n\n“We will pay");
  });

  test("a text whose paragraphs are lines is as it was", async () => {
    newsroom.write({ "a.xml": nitf(FERRY.map((words) => `<p>${words}</p>`).join("")) });
    const { lines } = await newsroom.takeIn();
    expect(lines.join("\n")).not.toContain("broken");
    expect(newsroom.text()).toBe(`# ${headline}\n\n${FERRY.join("\n\n")}\n`);
  });
});

describe("in a format's text that has blank lines", () => {
  const taken = async (body: string): Promise<string> => {
    newsroom.write({
      "a.json": JSON.stringify({ uri: "urn:a", type: "text", headline: "Ferry stays", body_text: body }),
    });
    await newsroom.takeIn();
    return newsroom.text().replace("# Ferry stays\n\n", "").trimEnd();
  };

  test.each([
    ["paragraphs that follow each other", FERRY],
    ["turns of a dialogue", ["Q: Does the ferry stay", "LIND: It does, and so do I", "Q: Until when"]],
    ["a list", ["It needs three things:", "- boats", "- crews", "- a quay that holds"]],
  ])("%s stay lines of their own", async (_, lines) => {
    expect(await taken(`The ferry was sold.\n\n${lines.join("\n")}\n\nNobody was told why.`)).toBe(
      ["The ferry was sold.", ...lines, "Nobody was told why."].join("\n\n"),
    );
  });

  test("lines that were broken for want of room are one, at any width", async () => {
    for (const width of [40, 68, 120]) {
      const body = FERRY.map((words) => wrapped(words, width)).join("\n\n");
      expect(await taken(body)).toBe(FERRY.join("\n\n"));
    }
  });
});

test("blocks whose lines weren't broken are left as they are, and of others no word goes", () => {
  const kind = fc.constantFrom("paragraph", "heading", "point", "quotation", "caption");
  const words = fc.array(fc.constantFrom("the", "mayor", "said", "Lind", "ferry.", "“We"), {
    minLength: 1,
    maxLength: 16,
  });
  const block = fc.record({ kind, words: words.map((all) => all.join(" ")) });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const joined = rejoin(blocks);
      expect(joined.width === null ? joined.blocks : blocks).toEqual(blocks);
      const read = (all: readonly Block[]): string => all.map((one) => one.words).join(" ");
      expect(read(joined.blocks)).toBe(read(blocks));
      expect(joined.blocks.length).toBe(blocks.length - joined.joined);
    }),
  );
});
