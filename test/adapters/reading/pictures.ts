/** `npm run reading:pictures`: draws a page of the sample coverage into docs/pictures, light, dark and on a phone. Needs a Chromium, in PATH or named by CHROMIUM. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { seedCoverage } from "../../evaluation/seed-answers.ts";
import { everywhere } from "../places.ts";
import { aBrowser, chromiumHere, type Look, lookAs } from "./a-browser.ts";
import { aRoom, pathTo } from "./a-room.ts";

const FOLDER = join(import.meta.dirname, "../../../docs/pictures");
const QUESTION = "who said “I counted the diesel and I forgot to count the people”?";

const PICTURES: Readonly<Record<string, Look>> = {
  "reading-light.png": { width: 720, scheme: "light", media: "screen" },
  "reading-dark.png": { width: 720, scheme: "dark", media: "screen" },
  "reading-phone.png": { width: 320, scheme: "light", media: "screen" },
};

if (chromiumHere() === null) {
  console.error("There is no Chromium in PATH: install it, or name it by CHROMIUM.");
  process.exitCode = 2;
} else await draw();

async function draw(): Promise<void> {
  const coverage = await seedCoverage();
  const [citation] = coverage.answer(QUESTION).citations;
  if (citation === undefined) throw new Error(`The sample coverage doesn’t answer ${QUESTION}`);
  const room = await aRoom(everywhere(coverage));
  const browser = await aBrowser();
  try {
    for (const [name, look] of Object.entries(PICTURES))
      await picture(browser, `${room.origin}${pathTo(citation)}#words`, name, look);
  } finally {
    await browser.close();
    await room.close();
  }
}

async function picture(browser: Browser, address: string, name: string, look: Look): Promise<void> {
  const page = await browser.newPage();
  await lookAs(page, look);
  await page.goto(address);
  await page.setViewportSize({ width: look.width, height: 640 });
  await page.screenshot({ path: join(FOLDER, name) });
  await page.close();
}
