import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createLookup, PrivateHost } from "../../../../adapters/intake/web/hosts.ts";
import { articlePage, aSite, headlines, told } from "./a-site.ts";

const HTML = { "content-type": "text/html" };
const LIMITS = { bytes: 20_000, redirects: 5, time: 20_000 };

describe("nothing is fetched from", () => {
  test.each([
    ["this machine", "http://127.0.0.1:1/a"],
    ["this machine, in another notation", "http://2130706433/a"],
    ["this machine, by six", "http://[::1]/a"],
    ["this machine, four in six", "http://[::ffff:127.0.0.1]/a"],
    ["no address at all", "http://0.0.0.0/a"],
    ["its network", "http://192.168.0.1/a"],
    ["the metadata of a cloud", "http://169.254.169.254/latest"],
    ["a unique local address", "http://[fd00::1]/a"],
  ])("%s", async (_, address) => {
    const site = await aSite({});
    const [line] = told(await site.collect(address), site);
    expect(line).toMatch(/ leads to this machine or its own network/u);
  });

  test("a site that sends on to this machine", async () => {
    const site = await aSite({ "/a": { status: 302, headers: { location: "http://127.0.0.2/admin" } } });
    const [line] = told(await site.collect("/a"), site);
    expect(line).toMatch(/^\/a is sent on to what leads to this machine or its own network/u);
  });

  test("a name that resolves to a private address, however many of its addresses are public", async () => {
    const looked = (addresses: readonly string[]) =>
      new Promise<unknown>((done) => {
        const found = addresses.map((address) => ({ address, family: 4 }));
        createLookup(new Set(), (__, answer) => answer(null, found))(
          "post.example",
          { all: true },
          (error, all) => done(error ?? all),
        );
      });
    expect(await looked(["93.184.216.34", "10.0.0.7"])).toBeInstanceOf(PrivateHost);
    expect(await looked(["93.184.216.34"])).toEqual([{ address: "93.184.216.34", family: 4 }]);
  });

  test.each([
    ["another scheme", "ftp://post.example/a"],
    ["a file", "file:///etc/passwd"],
  ])("%s that a site sends on to", async (_, location) => {
    const site = await aSite({ "/a": { status: 301, headers: { location } } });
    expect(told(await site.collect("/a"), site)).toEqual(["/a is sent on to what is no http(s) address"]);
  });
});

describe("an answer costs no more than itself where it", () => {
  test("is too large", async () => {
    const site = await aSite({ "/a": { headers: HTML, body: "x".repeat(30_000) } });
    expect(told(await site.collect("/a", { limits: LIMITS }), site)).toEqual([
      "/a has more than 0.02 MB, sent or unpacked",
    ]);
  });

  test("unpacks to too much", async () => {
    const site = await aSite({
      "/a": { headers: { ...HTML, "content-encoding": "gzip" }, body: gzipSync("x".repeat(3_000_000)) },
    });
    expect(told(await site.collect("/a", { limits: LIMITS }), site)).toEqual([
      "/a has more than 0.02 MB, sent or unpacked",
    ]);
  });

  test("was packed and cut off", async () => {
    const packed = gzipSync(articlePage("A"));
    const site = await aSite({
      "/a": { headers: { ...HTML, "content-encoding": "gzip" }, body: packed.subarray(0, packed.length / 2) },
    });
    expect(told(await site.collect("/a"), site)).toEqual(["/a was sent packed, and was cut off"]);
  });

  test("goes round in circles", async () => {
    const site = await aSite({ "/a": { status: 302, headers: { location: "/a" } } });
    expect(told(await site.collect("/a"), site)).toEqual(["/a is sent on more than 5 times"]);
    expect(site.asked).toHaveLength(6);
  });

  test("never comes", async () => {
    const site = await aSite({ "/a": () => undefined });
    expect(told(await site.collect("/a", { limits: { ...LIMITS, time: 200 } }), site)).toEqual([
      "/a wasn't answered within 0.2 seconds",
    ]);
  });

  test("breaks off", async () => {
    const site = await aSite({ "/a": (_, response) => void response.destroy() });
    const [line] = told(await site.collect("/a"), site);
    expect(line).toMatch(/^\/a broke off/u);
  });

  test("is packed as it should be", async () => {
    const site = await aSite({
      "/a": { headers: { ...HTML, "content-encoding": "gzip" }, body: gzipSync(articlePage("A")) },
    });
    expect(headlines(await site.collect("/a"))).toEqual(["A"]);
  });
});
