import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FolderRead, problemLine, readFolder } from "../../../adapters/corpus/files.ts";
import { parseArticle } from "../../../src/index.ts";

const STORY = "Ferry to stop\n\nThe ferry will stop on Tuesday, the council said.\n";

const SIX = [1, 2, 3, 4, 5, 6].map((at) => `f${at}.md`);

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "whosaid-corpus-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}

async function read(): Promise<FolderRead> {
  const result = await readFolder(folder);
  if (!result.ok) throw new Error(problemLine(result.problem));
  return result.value;
}

async function readFiles(): Promise<string[]> {
  return (await read()).articles.map(({ file }) => file);
}

async function problemLines(): Promise<string[]> {
  return (await read()).problems.map(problemLine);
}

describe("a folder of articles", () => {
  test("is read through all its folders, .txt and .md, each by name", async () => {
    await write({ "b.txt": STORY, "a/z.md": STORY, "a/b/c.TXT": STORY, "c.md": STORY, "A.txt": STORY });
    expect(await readFiles()).toEqual(["A.txt", "b.txt", "c.md", "a/z.md", "a/b/c.TXT"]);
    expect((await read()).articles.at(-1)?.id).toBe("a/b/c");
  });

  test("other endings, dotfiles, README files and dot folders are nobody's coverage", async () => {
    const others = ["a.pdf", "b", ".c.txt", ".git/d.txt", "README.md", "sub/readme.txt", "notes.markdown"];
    await write({ ...Object.fromEntries(others.map((file) => [file, STORY])), "sub/kept.txt": STORY });
    expect(await read()).toMatchObject({ articles: [{ file: "sub/kept.txt" }], problems: [] });
  });

  test("names the remedy for pages, feeds and wire files, once for each folder", async () => {
    await write({
      "kept.txt": STORY,
      "b.html": STORY,
      "a.XML": STORY,
      "sub/c.docx": STORY,
      "d.txt.gz": STORY,
    });
    const remedy = "isn't read: take it in with `whosaid ingest`, which makes articles of it";
    expect(await problemLines()).toEqual([
      `a.XML: isn't text (and 2 more beside it), and ${remedy}`,
      `sub/c.docx: isn't text, and ${remedy}`,
    ]);
  });

  test("takes metadata from the file beside the article", async () => {
    await write({
      "a.txt": STORY,
      "a.json": `\ufeff{"publisher": "Herald"}`,
      "x/b.md": STORY,
      "x/b.JSON": "{}",
    });
    expect(await read()).toMatchObject({
      articles: [{ publisher: "Herald" }, { file: "x/b.md", publisher: null }],
      problems: [],
    });
  });

  test.each([
    "Łódź – 東京 😀.txt",
    "two  blanks .md",
    "line\nbreak.txt",
    "\u001b[31mred.txt",
    "back\\slash.txt",
    "a.b.c.txt",
  ])("may hold a file called %j", async (file) => {
    await write({ [file]: STORY });
    expect(await read()).toMatchObject({ articles: [{ file, id: file.slice(0, file.lastIndexOf(".")) }] });
  });

  test("that is empty gives nothing, and no problem", async () => {
    expect(await read()).toMatchObject({ articles: [], problems: [] });
  });

  test("tells how far it is, once for each file, readable or not", async () => {
    await write({ "a.txt": STORY, "b.txt": "", "c.txt": STORY });
    const told: string[] = [];
    await readFolder(folder, { onProgress: (done, total) => told.push(`${done} of ${total}`) });
    expect(told).toEqual(["1 of 3", "2 of 3", "3 of 3"]);
  });

  test("of more files than are open at once keeps their order", async () => {
    const names = Array.from({ length: 60 }, (_, at) => `${String(at).padStart(3, "0")}.txt`);
    await write(Object.fromEntries(names.map((name, at) => [name, STORY.repeat((at % 7) * 40 + 1)])));
    expect(await readFiles()).toEqual(names);
  });
});

describe("one bad file is one line, and every other article is kept", () => {
  test.each([
    [
      "isn't UTF-8",
      Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x0a]),
      "bad.txt, byte 3: isn't UTF-8 text: save it as UTF-8",
    ],
    ["is empty", Buffer.of(), "bad.txt: is empty: write something, or delete it"],
    ["holds only blanks", Buffer.from(" \r\n"), "bad.txt: is empty: write something, or delete it"],
    [
      "is binary",
      Buffer.from("PK\u0003\u0004\0\0"),
      "bad.txt, byte 4: is binary (a zero byte), not text: export it as plain text in UTF-8, or take it out",
    ],
    [
      "is too large",
      Buffer.alloc(5_000_001, "a"),
      "bad.txt: has 5.0 MB, and 5 MB is the most: split it into its articles",
    ],
    [
      "has front matter without an end",
      Buffer.from(`---\npublisher: Herald\n${STORY}`),
      "bad.txt, line 1: front matter isn't closed: end it with a line of three dashes",
    ],
  ])("that %s", async (_name, content, line) => {
    await write({ "a.txt": STORY, "bad.txt": content, "c.txt": STORY });
    expect(await readFiles()).toEqual(["a.txt", "c.txt"]);
    expect(await problemLines()).toEqual([line]);
  });

  test.each([
    ["isn't JSON", `{"publisher": Herald}`, /^b\.json, line 1, column 15: isn't JSON/],
    ["isn't UTF-8", Buffer.from([0x7b, 0xff]), /^b\.json, byte 1: isn't UTF-8/],
    ["is too large", Buffer.alloc(5_000_001, " "), /^b\.json: has 5\.0 MB/],
    [
      "states a day that never was",
      `{"published": "2025-02-30"}`,
      /^b\.json: "published" should be an ISO 8601 date/,
    ],
  ])("whose metadata %s", async (_name, content, line) => {
    await write({ "a.txt": STORY, "b.txt": STORY, "b.json": content });
    expect(await readFiles()).toEqual(["a.txt"]);
    expect(await problemLines()).toEqual([expect.stringMatching(line)]);
  });

  test("that nobody foresaw: it is named, and without its words", async () => {
    await write({ "a.txt": STORY, "b.txt": STORY, "c.txt": STORY });
    const parse: typeof parseArticle = (source) => {
      if (source.file === "b.txt") throw new RangeError(`too much: ${STORY}`);
      return parseArticle(source);
    };
    const result = await readFolder(folder, { parse });
    expect(result.ok && result.value.articles.map(({ file }) => file)).toEqual(["a.txt", "c.txt"]);
    expect(result.ok && result.value.problems.map(problemLine)).toEqual([
      "b.txt: can't be used (RangeError): this is a bug in whosaid, please report it; all other articles are kept",
    ]);
  });

  test.each([
    ["a value that holds itself", "---\npublisher: &a [*a]\n---\n"],
    ["1,000 lists inside each other", `---\n${"- ".repeat(1000)}x\n---\n`],
    [
      "320 KB of keys",
      `---\n${Array.from({ length: 30_000 }, (_, at) => `k${at}: ${at}`).join("\n")}\n---\n`,
    ],
  ])("whose front matter is %s", async (_name, matter) => {
    await write({ "a.txt": STORY, ...Object.fromEntries(SIX.map((file) => [file, matter + STORY])) });
    expect(await readFiles()).toEqual(["a.txt"]);
    expect((await problemLines()).map((line) => line.slice(0, 5))).toEqual(SIX);
  });

  test("metadata without an article", async () => {
    await write({ "a.txt": STORY, "sub/b.json": "{}" });
    expect(await problemLines()).toEqual([
      "sub/b.json: has no article beside it: add the .txt or .md of the same name, take it in with `whosaid ingest` if it holds articles, or delete it",
    ]);
  });

  test("two files that would share an id: the second", async () => {
    await write({ "a.txt": STORY, "a.md": STORY, "a.json": `{"publisher": "Herald"}` });
    expect(await read()).toMatchObject({ articles: [{ file: "a.md", publisher: "Herald" }] });
    expect(await problemLines()).toEqual(["a.txt: has the same name as a.md, which is kept: rename one"]);
  });

  test("a link to nothing, and one to itself", async () => {
    await write({ "c.txt": STORY });
    await symlink(join(folder, "gone.txt"), join(folder, "a.txt"));
    await symlink(join(folder, "b.txt"), join(folder, "b.txt"));
    expect(await readFiles()).toEqual(["c.txt"]);
    expect(await problemLines()).toEqual([
      expect.stringMatching(/^a\.txt: can't be read \(ENOENT\): /),
      expect.stringMatching(/^b\.txt: can't be read \(ELOOP\): /),
    ]);
  });

  test("what is no file at all, and would never end", async () => {
    const socket = createServer();
    await new Promise<void>((settle) => {
      socket.listen(join(folder, "a.txt"), settle);
    });
    expect(await problemLines()).toEqual(["a.txt: isn't a file of text: take it out of the folder"]);
    socket.close();
  });

  test("a link that leads out of the folder, to an article, to metadata, to a folder, or to a device", async () => {
    const outside = await mkdtemp(join(tmpdir(), "whosaid-outside-"));
    await writeFile(join(outside, "secret.txt"), STORY);
    await writeFile(join(outside, "secret.json"), `{"publisher": "Secret"}`);
    await write({ "a.txt": STORY, "deep/b.txt": STORY });
    await symlink(join(outside, "secret.json"), join(folder, "a.json"));
    await symlink(join(outside, "secret.txt"), join(folder, "deep", "c.txt"));
    await symlink("../../../../../../../../dev/zero", join(folder, "deep", "d.txt"));
    await symlink(outside, join(folder, "e"));
    await symlink(join(outside, "secret.txt"), join(folder, "picture.png"));
    expect(await read()).toMatchObject({
      articles: [{ file: "a.txt", publisher: null }, { file: "deep/b.txt" }],
    });
    const told = "is a link that leads out of the corpus folder, and isn't followed: copy";
    expect((await problemLines()).map((line) => line.slice(0, line.indexOf(" what")))).toEqual(
      ["a.json", "e", "deep/c.txt", "deep/d.txt"].map((file) => `${file}: ${told}`),
    );
    await rm(outside, { recursive: true });
  });

  test("none: links inside the folder are followed, and the folder itself may be one", async () => {
    await write({ "inside/real/a.txt": STORY, "inside/b.txt": STORY });
    await symlink(join(folder, "inside", "real", "a.txt"), join(folder, "inside", "c.txt"));
    await symlink(join(folder, "inside"), join(folder, "door"));
    // A name that only begins like the folder's is outside.
    await write({ "inside2/d.txt": STORY });
    await symlink(join(folder, "inside2", "d.txt"), join(folder, "inside", "d.txt"));
    const result = await readFolder(join(folder, "door"));
    expect(result.ok && result.value.articles.map(({ file }) => file)).toEqual([
      "b.txt",
      "c.txt",
      "real/a.txt",
    ]);
    expect(result.ok && result.value.problems.map(({ file }) => file)).toEqual(["d.txt"]);
  });

  test("a folder that is called like an article is a folder", async () => {
    await write({ "a.txt/b.txt": STORY });
    expect(await readFiles()).toEqual(["a.txt/b.txt"]);
  });

  test("a link from a folder to the one around it is followed once", async () => {
    await write({ "sub/a.txt": STORY });
    await symlink(folder, join(folder, "sub", "up"));
    await symlink(join(folder, "sub"), join(folder, "twin"));
    expect(await read()).toMatchObject({ articles: [{ file: "sub/a.txt" }], problems: [] });
  });

  // The administrator may read everything: then there is nothing to test.
  test.skipIf(process.getuid?.() === 0)("a file or folder without permission", async () => {
    await write({ "a.txt": STORY, "b.txt": STORY, "shut/c.txt": STORY });
    await chmod(join(folder, "a.txt"), 0o000);
    await chmod(join(folder, "shut"), 0o000);
    expect(await problemLines()).toEqual([
      "shut/: can't be read (EACCES): check its permissions",
      "a.txt: can't be read (EACCES): check its permissions",
    ]);
    await chmod(join(folder, "shut"), 0o700);
  });
});

describe("no folder at all", () => {
  test.each([
    ["that isn't there", "nowhere", "isn't there"],
    ["that is a file", "a.txt", "isn't a folder"],
  ])("one %s is told as such", async (_name, path, message) => {
    await write({ "a.txt": STORY });
    const result = await readFolder(join(folder, path));
    expect(result).toMatchObject({ ok: false, problem: { file: join(folder, path) } });
    expect(result).toHaveProperty("problem.message", expect.stringContaining(message));
  });
});
