/** Every kind of page in a browser: what axe holds against it, what it fetches and runs, whether it fits, what the keyboard reaches, what paper keeps. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aBrowser, chromiumHere, SKIPPED } from "./a-browser.ts";
import type { Room } from "./a-room.ts";
import { aRoomOfAllKinds, KINDS } from "./kinds-of-page.ts";
import { aVisitor, type Visit, type Visitor } from "./visit.ts";

const PATIENCE = 120_000;

describe.skipIf(chromiumHere() === null)(`in Chromium${SKIPPED}`, () => {
  let browser: Browser | undefined;
  let visit: Visitor | undefined;
  let room: Room | undefined;

  beforeAll(async () => {
    room = await aRoomOfAllKinds();
    browser = await aBrowser();
    visit = await aVisitor(browser);
  }, PATIENCE);

  afterAll(async () => {
    await browser?.close();
    await room?.close();
  }, PATIENCE);

  describe.each(KINDS.map((kind) => [kind.name, kind] as const))("%s", (_, kind) => {
    const { path, status, sees, language } = kind;
    const isArticle = status === 200 && path.startsWith("/read/");
    let seen: Visit;

    beforeAll(async () => {
      if (visit === undefined || room === undefined) throw new Error("beforeAll has opened both");
      seen = await visit(room.origin + path);
    }, PATIENCE);

    test("breaks no rule of axe’s, wide and narrow, light and dark, on the screen and on paper", () => {
      const none = Object.fromEntries(Object.keys(seen.seen).map((look) => [look, []]));
      const all = Object.entries(seen.seen).map(([look, { violations }]) => [look, violations]);
      expect(Object.fromEntries(all)).toEqual(none);
    });

    test("is all that is fetched, runs nothing, and meets its own policy", () => {
      const [address = ""] = path.split("#", 1);
      expect(seen).toMatchObject({ status, complaints: [], owned: false });
      expect(seen.requests).toEqual([(room?.origin ?? "") + address]);
    });

    test("needs no scrolling to the side on a phone of 320 pixels", () => {
      expect(seen.acrossPhone).toBe(320);
    });

    test("shows what it is there for on every screen and on paper, there black on white", () => {
      const looks = Object.entries(seen.seen);
      const missing = looks.flatMap(([look, { words }]) =>
        sees.filter((one) => !words.includes(one)).map((one) => `${look}: ${one}`),
      );
      expect(missing).toEqual([]);
      const printed = looks.filter(([look]) => look.startsWith("print")).map(([, { colours }]) => colours);
      expect(printed).toEqual(Array(2).fill(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]));
    });

    test("has one heading of the first rank, and leaves none out below it", () => {
      const { headings, landmarks } = seen.outline;
      expect(headings.filter((rank) => rank === 1)).toEqual([1]);
      expect(headings.every((rank, at) => rank <= (headings[at - 1] ?? 0) + 1)).toBe(true);
      expect(landmarks).toEqual(LANDMARKS.filter((one) => landmarks.includes(one)));
      expect(landmarks).toContain("main");
    });

    test("is reached whole by the tab key, in the order in which it stands, and each stop is seen", () => {
      expect(seen.stops).toEqual(seen.links.map((href) => ({ href, isSeen: true })));
    });

    test.runIf(isArticle)("opens where the link leads, and the first key leads to the words", () => {
      expect(seen.target).toEqual(expect.any(String));
      expect(seen.target).not.toBe("out of the window");
      expect(seen.links[0]).toMatch(/#words$/u);
      expect(seen.afterSkip).toBe(path.endsWith("#words") ? seen.target : null);
    });

    test.runIf(isArticle)(
      "states the article’s language on its headline and text, or that it is unknown",
      () => {
        expect(seen.outline.languages).toEqual([language ?? "", language ?? ""]);
      },
    );
  });
});

const LANDMARKS = ["header", "main", "nav", "aside", "footer"];
