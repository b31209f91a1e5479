import { describe, expect, test } from "vitest";
import { startPeer } from "./peers/peer.ts";
import { Asked, Built } from "./peers/protocol.ts";

/** A process of one line of script. */
const peer = (script: string) => startPeer(process.execPath, ["-e", script]);

describe("a process that is asked by lines", () => {
  test("replies to each request in its order", async () => {
    const echo = peer(
      `require("readline").createInterface({ input: process.stdin }).on("line", (line) => console.log(JSON.stringify({ milliseconds: [JSON.parse(line).questions.length] })))`,
    );
    const question = { text: "who?", thread: [] };
    expect(await echo.ask({ do: "ask", questions: [question] }, Asked)).toEqual({ milliseconds: [1] });
    expect(await echo.ask({ do: "ask", questions: [question, question] }, Asked)).toEqual({
      milliseconds: [2],
    });
    echo.stop();
  });

  test("that ends instead tells why, to whoever asks later too", async () => {
    const broken = peer(`console.error("no room left"); process.exit(3)`);
    await expect(broken.ask({ do: "build" }, Built)).rejects.toThrow("ended (3): no room left");
    await expect(broken.ask({ do: "build" }, Built)).rejects.toThrow("ended (3)");
  });

  test("that isn't there says so", async () => {
    await expect(startPeer("/nowhere/python3", []).ask({ do: "build" }, Built)).rejects.toThrow("ENOENT");
  });
});
