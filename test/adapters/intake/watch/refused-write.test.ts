/** What the disk refuses of one article costs no other one, and is tried again until it succeeds. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { atom, entry, WORDS, watchedFeed } from "./a-feed.ts";
import { aFolder, aWatch, type Watched } from "./a-watch.ts";

const REFUSED = /^failed, again in .* minutes: can't be taken in \(ERR_FS_EISDIR\)/u;

function namesIn({ into }: Pick<Watched, "into">): string[] {
  return readdirSync(into).filter((name) => name.endsWith(".txt"));
}

/** Nothing can be written over the one article that lies there, until it is let go. */
function stick({ into }: Pick<Watched, "into">): { readonly free: () => void } {
  const [name = ""] = namesIn({ into });
  const part = join(into, `.${name}.part`);
  mkdirSync(part);
  return { free: () => rmSync(part, { recursive: true }) };
}

test("articles behind it in a feed are taken in at once, and not again when it is", async () => {
  const { feed, watched } = await watchedFeed(atom(entry({ id: "a", title: "Ferry stops" })));
  await watched.run(1);
  const { free } = stick(watched);
  const changed = entry({ id: "a", title: "Ferry sails", updated: "2026-03-14T12:30:00Z" });
  feed.body = atom(changed, entry({ id: "b", title: "Dam holds" }));
  await watched.run(12, { 4: free });
  expect(watched.heard().slice(1)).toEqual([
    "new Dam holds",
    expect.stringMatching(REFUSED),
    "changed Ferry sails",
    "works",
  ]);
  expect(watched.shelf()).toEqual(["Dam holds", "Ferry sails"]);
});

test("files behind it are taken in as fast as ever, and it as soon as it may be", async () => {
  const folder = aFolder();
  const write = (name: string, title: string): void =>
    writeFileSync(join(folder, name), `${title}\n\n${WORDS}\n`);
  write("a.txt", "Ferry stops");
  const watched = aWatch({ paths: [folder] });
  await watched.run(0.1);
  const { free } = stick(watched);
  write("a.txt", "Ferry sails");
  write("b.txt", "Dam holds");
  const shelves: (readonly string[])[] = [];
  await watched.run(10, {
    1: () => {
      shelves.push(watched.shelf());
      write("c.txt", "Quay closes");
    },
    2: () => {
      shelves.push(watched.shelf());
      free();
    },
    3: () => void shelves.push(watched.shelf()),
  });
  expect(shelves).toEqual([
    ["Dam holds", "Ferry stops"],
    ["Dam holds", "Ferry stops", "Quay closes"],
    ["Dam holds", "Ferry sails", "Quay closes"],
  ]);
  expect(watched.heard().filter((heard) => !/^new|^changed/u.test(heard))).toEqual([
    expect.stringMatching(REFUSED),
    "works",
  ]);
});

test("an article whose embargo ends meanwhile comes in when it may be written, without being asked for again", async () => {
  const { feed, watched } = await watchedFeed(
    JSON.stringify({
      uri: "urn:wire:dam",
      type: "text",
      pubStatus: "usable",
      headline: "Dam holds",
      embargoed: "2026-03-14T12:02:00Z",
      versioncreated: "2026-03-14T11:00:00Z",
      body_text: WORDS,
    }),
  );
  feed.headers = { "content-type": "application/json" };
  // Where it will lie: taken in once beforehand, in a folder of its own.
  const before = await watchedFeed(feed.body.replace("12:02:00Z", "11:02:00Z"));
  before.feed.headers = feed.headers;
  await before.watched.run(1);
  const [name = ""] = namesIn(before.watched);
  const part = join(watched.into, `.${name}.part`);
  const shelves: (readonly string[])[] = [];
  await watched.run(20, {
    1: () => mkdirSync(part),
    4: () => {
      shelves.push(watched.shelf());
      rmSync(part, { recursive: true });
    },
  });
  expect([...shelves, watched.shelf()]).toEqual([[], ["Dam holds"]]);
  expect(feed.answers.slice(1).every((status) => status === 304)).toBe(true);
});
