import { expect, test } from "vitest";
import { shortAddress } from "../../../src/presentation/short-address.ts";

test.each([
  ["https://post.example/news/2025/03/05/ferry-stays", "post.example/…/ferry-stays"],
  ["https://post.example/ferry-stays/?utm=1#:~:text=%E2%80%9CThe", "post.example/ferry-stays"],
  ["https://post.example/", "post.example"],
  ["https://post.example/a/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC", "post.example/…/паром"],
  ["https://post.example/a/%E2%80%9", "post.example/…/…E2…80…9"],
  [`https://post.example/${"long-".repeat(20)}`, `post.example/${"long-".repeat(9)}lo…`],
  ["ftp://post.example/a/b", "ftp://post.example/…/b"],
  ["no address", "no…address"],
])("%s is shown as %s", (address, short) => {
  expect(shortAddress(address)).toBe(short);
});

test("nothing in an address passes for a sentence of ours", () => {
  expect(shortAddress("https://post.example/x%20%C2%B7%20Note%3A%20false")).toBe(
    "post.example/x…Note:…false",
  );
});
