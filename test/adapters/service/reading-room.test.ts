/** The reading room beside the platforms: open with the program, showing what the coverage holds, closed with it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EXIT } from "../../../adapters/platform/exit.ts";
import { serve } from "../../../adapters/service/serve.ts";
import { ok } from "../../../src/index.ts";
import { freePort } from "../../free-port.ts";
import { until } from "../../until.ts";
import { aPlatform, aService } from "./a-service.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-reading-"));
  mkdirSync(join(folder, "corpus"));
  writeFileSync(join(folder, "corpus", "ferry.txt"), "Ferry\n\n“The ferry stays,” said Ada Lind.\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function aProgram(port: number) {
  const answering = { begun: false };
  const service = aService({
    XDG_STATE_HOME: folder,
    CORPUS_PATH: join(folder, "corpus"),
    STORE_PATH: "off",
    READING_URL: `http://127.0.0.1:${port}`,
    READING_PORT: `${port}`,
    READING_ACCESS: "proxy",
  });
  const slack = aPlatform("slack", async () =>
    ok({
      isConnected: () => true,
      async correct() {},
      begin: () => {
        answering.begun = true;
      },
      change: () => {},
      stop: async () => {},
    }),
  );
  return { ...service, answering, options: { ...service.options, platforms: () => ok([slack]) } };
}

test("it shows an article of the coverage, and closes with the program", async () => {
  const port = await freePort();
  const { options, signals, answering } = aProgram(port);
  const ended = serve(options);
  await until(() => answering.begun);
  const address = `http://127.0.0.1:${port}/read/ferry?at=0-5`;
  const page = await fetch(address);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("The ferry stays")]);
  signals.emit("SIGTERM", "SIGTERM");
  expect(await ended).toBe(EXIT.stopped);
  await expect(fetch(address)).rejects.toThrow("fetch failed");
});

test("where its port is taken the program doesn’t start, and the setting is named", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { options, happened } = aProgram(port);
  expect(await serve(options)).toBe(EXIT.settings);
  other.close();
  expect(happened.join("\n")).toContain(`READING_PORT ${port}`);
});
