import { describe, expect, test } from "vitest";
import { addressOf, spokenAddress } from "../../../adapters/slack/send/address.ts";
import { aCitation, anArticle } from "../../an-answer.ts";

function linked(link: string | null, url: string | null): string | null {
  return addressOf(aCitation(undefined, { article: anArticle({ url }), link }));
}

const ARTICLE = "https://courier.example/ferry";

describe("a citation's address", () => {
  test("leads to the very words, as it stands", () => {
    expect(linked(`${ARTICLE}?a=1&b=|#:~:text=The%20ferry`, ARTICLE)).toBe(
      `${ARTICLE}?a=1&b=|#:~:text=The%20ferry`,
    );
  });

  test("leads to the article where there is no other, or it is too long", () => {
    expect(linked(null, ARTICLE)).toBe(ARTICLE);
    expect(linked(`${ARTICLE}#:~:text=${"%D0".repeat(700)}`, ARTICLE)).toBe(ARTICLE);
  });

  test("has letters outside ASCII encoded, as a browser would", () => {
    expect(linked("https://courier.example/паром", null)).toBe(
      "https://courier.example/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC",
    );
  });

  test.each([
    ["a script", "javascript:alert(1)"],
    ["a mention", "<!here>"],
    ["no address", "ferry"],
    ["nowhere", "https://"],
    ["one with a login", "https://ada:secret@courier.example/"],
    ["one with a user", "https://courier.example@elsewhere.example/"],
    ["one with a user outside ASCII", "https://пэ@elsewhere.example/"],
    ["a file", "file:///etc/passwd"],
    ["too long", `https://courier.example/${"a".repeat(3000)}`],
  ])("is none where it is %s", (_name, url) => {
    expect(linked(url, url)).toBeNull();
  });
});

test("in text it stands between brackets, and no character of it ends or labels the link", () => {
  expect(spokenAddress("https://a.example/?b=<1>|2&c=3")).toBe("<https://a.example/?b=%3C1%3E%7C2&amp;c=3>");
});

test("in text a long address gives way to a short one, and to none", () => {
  const long = `https://a.example/${"b".repeat(800)}`;
  expect(spokenAddress(long, "https://a.example")).toBe("<https://a.example>");
  expect(spokenAddress(long, null)).toBeNull();
});
