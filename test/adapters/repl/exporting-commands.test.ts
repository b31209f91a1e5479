/** `--copy`, `--format` and `export --quotations` as they are typed, each in a process of its own. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  AnnotationJson,
  ExportedCitationJson,
  ExportedQuotationJson,
} from "../../../adapters/repl/exported-json.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const FERRY =
  "Ferry\n\n“The ferry stays where it is for good,” said Ada Lind.\n\n“=1+1 \u001b[31mis two,” said Per Holm.\n";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-exporting-"));
  mkdirSync(join(folder, "corpus"));
  const article = (name: string, text: string, sidecar: object): void => {
    writeFileSync(join(folder, `corpus/${name}.txt`), text);
    writeFileSync(join(folder, `corpus/${name}.json`), JSON.stringify(sidecar));
  };
  article("ferry", FERRY, {
    publisher: "=Courier",
    published: "2025-03-04",
    url: "https://courier.example/f",
  });
  article("later", "Later\n\n“Nobody may know this yet,” said Ada Lind.\n", { embargo: "2999-01-01" });
  writeFileSync(join(folder, "corpus/broken.txt"), Buffer.from([0x61, 0xff, 0xfe]));
  writeFileSync(join(folder, "silent.txt"), "Nothing\n\nNobody is quoted here.\n");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** As npm runs it, from the folder that was typed in. */
function whosaid(...args: readonly string[]): Promise<Ended> {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    CORPUS_PATH: join(folder, "corpus"),
    STORE_PATH: join(folder, "store.db"),
    npm_lifecycle_event: "whosaid",
    INIT_CWD: folder,
  };
  const argv = ["start.cjs", "adapters/repl/main.ts", ...args];
  return new Promise((settle) => {
    execFile(process.execPath, argv, { cwd: ROOT, env }, (error, out, err) =>
      settle({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

const ASKED = "who said “the ferry stays where it is for good”?";

describe("--copy", () => {
  test("prints the line alone, and the verdict beside it", async () => {
    const { code, out, err } = await whosaid("--copy", ASKED);
    expect([code, out]).toEqual([
      0,
      "“The ferry stays where it is for good,” – Ada Lind (=Courier, 4 Mar 2025) https://courier.example/f\n",
    ]);
    expect(err).toContain("whosaid: Ada Lind, as printed\n");
    expect(await whosaid("--copy", "zebra accountancy?")).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("whosaid: Not in the coverage\n"),
    });
  });

  test("goes by the house's style, and says what is wrong with it", async () => {
    const config = join(folder, "whosaid.config.json");
    writeFileSync(config, '{"copy": {"style": "house", "styles": {"house": "{quotation}[ ({speaker})]"}}}');
    expect((await whosaid("--copy", ASKED)).out).toBe("“The ferry stays where it is for good,” (Ada Lind)\n");
    writeFileSync(config, '{"copy": {"style": "house", "styles": {"house": "{quotation} ({speaker})"}}}');
    const { code, out, err } = await whosaid("--copy", ASKED);
    expect([code, out]).toEqual([0, expect.stringContaining("– Ada Lind (=Courier")]);
    expect(err).toContain(
      "whosaid.config.json, copy › styles › house: has {speaker} outside of brackets, and it may be unknown",
    );
    rmSync(config);
  });
});

describe("--format", () => {
  test("of a question gives what answers it, in a schema's keys", async () => {
    const { code, out, err } = await whosaid("--format", "jsonl", ASKED);
    expect([code, err]).toEqual([0, expect.stringContaining("Ada Lind, as printed")]);
    const record = ExportedCitationJson.parse(JSON.parse(out));
    expect(record).toMatchObject({
      question: ASKED,
      verdict: "found",
      number: 1,
      speaker: "Ada Lind",
      paragraph: 1,
    });
    expect(FERRY.slice(record.start, record.end)).toBe(record.text);
    expect(await whosaid("--format", "jsonl", "zebra accountancy?")).toMatchObject({ code: 1, out: "" });
  });

  test("of a text gives its quotations; a file that can't be read costs itself", async () => {
    const file = join(folder, "corpus/ferry.txt");
    const { code, out, err } = await whosaid("quotations", "--format", "annotations", "nowhere.txt", file);
    expect([code, err]).toEqual([2, "whosaid: nowhere.txt: isn't there: check the name\n"]);
    const annotations = out
      .trim()
      .split("\n")
      .map((line) => AnnotationJson.parse(JSON.parse(line)));
    expect(annotations.map(({ target }) => target.selector[0].exact)).toEqual([
      "“The ferry stays where it is for good,”",
      "“=1+1 \u001b[31mis two,”",
    ]);
    expect(out).not.toContain("\u001b");
  });
});

describe("export --quotations", () => {
  test("gives those of all articles but what is held back, whose file is for the owner alone and never over one", async () => {
    const [plain, file] = [await whosaid("export", "--quotations"), join(folder, "all.jsonl")];
    const records = plain.out
      .trim()
      .split("\n")
      .map((line) => ExportedQuotationJson.parse(JSON.parse(line)));
    for (const { start, end, text } of records) expect(FERRY.slice(start, end)).toBe(text);
    expect(records.map(({ speaker, publisher }) => [speaker, publisher])).toEqual([
      ["Ada Lind", "=Courier"],
      ["Per Holm", "=Courier"],
    ]);
    expect(plain.err).toMatch(/broken\.txt, byte/u);
    expect(plain.err).toMatch(/later\.txt: is held back: it is embargoed/u);
    expect(plain.err).toContain("2 records of 1 article exported to standard output\n");
    expect((await whosaid("export", "--quotations", "--to", "all.jsonl")).code).toBe(0);
    expect([readFileSync(file, "utf8"), statSync(file).mode & 0o777]).toEqual([plain.out, 0o600]);
    expect(await whosaid("export", "--quotations", "--to", "all.jsonl")).toMatchObject({
      code: 2,
      err: expect.stringContaining("all.jsonl is there already"),
    });
  });

  test("as CSV gives the same fields in a table without a formula", async () => {
    const [{ out: csv }, { out: jsonl }] = [
      await whosaid("export", "--quotations", "--format", "csv"),
      await whosaid("export", "--quotations"),
    ];
    const rows: Record<string, string>[] = parse(csv, { columns: true });
    expect(rows.map((row) => Object.keys(row))).toEqual(
      rows.map(() => Object.keys(ExportedQuotationJson.shape)),
    );
    const asText = (value: string | number | null) => `${value ?? ""}`.replace(/^=/u, "'=");
    const records = jsonl
      .trim()
      .split("\n")
      .map((line) => Object.entries(ExportedQuotationJson.parse(JSON.parse(line))));
    expect(rows).toEqual(
      records.map((record) => Object.fromEntries(record.map(([key, value]) => [key, asText(value)]))),
    );
  });

  test("says where there is nothing to export", async () => {
    mkdirSync(join(folder, "silence"));
    expect((await whosaid("export", "--quotations", "--corpus", "silence")).code).toBe(3);
    writeFileSync(join(folder, "silence/silent.txt"), readFileSync(join(folder, "silent.txt")));
    expect((await whosaid("export", "--quotations", "--corpus", "silence")).code).toBe(1);
    expect(await whosaid("export", "--quotations", "--corpus", "nowhere")).toMatchObject({
      code: 3,
      err: expect.stringContaining("nowhere"),
    });
  });
});
