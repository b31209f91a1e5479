import { describe, expect, test } from "vitest";
import { linesOf } from "../../../src/article/lines.ts";
import { markedKind } from "../../../src/article/marked.ts";

const kindOf = (printed: string) => linesOf(printed, 0).map(markedKind)[0];

describe("furniture of the page", () => {
  test.each([
    "Accessibility links",
    "BREAKING NEWS",
    "Skip to content",
    "Skip to the comments",
    "Home",
    "News | Local",
    "Home > Sport > Football",
    "Home » World",
    "Politics",
    "Share this article",
    "Share",
    "Comments",
    "Show all 12 comments",
    "5 min read",
    "Advertisement",
    "Story continues below advertisement",
    "Read more: Ferry to stop again in autumn",
    "Related: What the inspectors saw",
    "See also: The mayor’s boats",
    "**Read more:** [Ferry to stop again](https://herald.example/2)",
    "[Read more](https://herald.example/2)",
    "Read the rest here.",
    "Read the full interview at the Courier.",
    "Sign up for our newsletter",
    "Sign up to get our morning briefing by email.",
    "Subscribe now to our weekly newsletter about rivers",
    "Follow the Herald on Facebook",
    "Follow Nora Feld on Twitter @norafeld.",
    "Click here to see all pictures",
    "* * *",
    "___.",
    "⁂",
    "----------",
  ])("%s", (printed) => {
    expect(kindOf(printed)).toBe("navigation");
  });
});

describe("who made it, and when", () => {
  test.each([
    "By Nora Feld",
    "BY NORA FELD",
    "By Nora Feld and Idris Penhallow",
    "By Nora Feld, Harrowmere Herald",
    "By Nora Feld | Chief Political Correspondent",
    "By Jan van der Meulen in Kessen",
    "By a staff reporter",
    "By Nora Feld, the Herald’s political editor.",
    "Updated 2 hours ago",
    "By our own correspondent",
    "*By Nora Feld*",
    "Byline: Nora Feld.",
    "Nora Feld, Staff Writer",
    "Words by Nora Feld",
    "Published 5 March 2025",
    "Updated: 17:40",
    "Last updated on Wednesday 5 March 2025 at 17:40 GMT",
    "Wednesday, 5 March 2025",
    "March 5th, 2025 5:40 p.m. EST",
    "2025-03-05",
    "KESSEN, Lysmark (AP) —",
    "Reuters",
    "(AFP)",
    "With reporting by Halden Press Agency",
    "Reporting by Nora Feld; editing by Kaja Rennick",
    "(Additional reporting by Saskia Obuya.)",
    "Saskia Obuya contributed to this report.",
    "© Harrowmere Herald 2025",
    "Copyright 2025 Halden Press Agency. All rights reserved.",
    "This article was first published by the Harrowmere Herald.",
    "This story originally appeared in the Tessel Valley Post",
    "Source: Halden Press Agency",
    "Correction: An earlier version gave the wrong price.",
    "CORRECTION (14 October): The dam is 40 metres high.",
    "Editor’s note: Names of children have been changed.",
    "*Clarification: The trust was founded in 1998.*",
    "This article was amended on 6 March 2025 to correct a date.",
    "An earlier version of this story misspelled the captain’s name.",
  ])("%s", (printed) => {
    expect(kindOf(printed)).toBe("credit");
  });

  test("a correction may be as long as it needs to be", () => {
    expect(kindOf(`Correction: The mayor spoke on Tuesday. ${"She spoke of boats. ".repeat(40)}`)).toBe(
      "credit",
    );
  });
});

describe("what a picture shows", () => {
  test.each([
    "Photo: Lena Vasik / Harrowmere Herald",
    "Image: The dam in September",
    "Pictures: Lena Vasik",
    "*Photo: The spillway*",
    "Photograph by Lena Vasik",
    "The captain on his last morning (AP Photo/Lena Vasik)",
    "The captain on his last morning. (Photo by Lena Vasik)",
    "A ferry at dusk | Getty Images",
    "Lena Vasik/Reuters",
  ])("%s", (printed) => {
    expect(kindOf(printed)).toBe("caption");
  });
});

describe("the article's own words, though they begin alike", () => {
  test.each([
    "By Tuesday the water had reached the second step of the town hall.",
    "By Monday",
    "Home is where the boats are, the captain said.",
    "Related to the mayor by marriage, the farmer had kept silent until now.",
    "Share prices of the ferry company fell by a third on Wednesday.",
    "Published in 1998, the book tells the story of the valley’s floods and of those who lived through every one of them.",
    "Reporting from the quay is not easy in a storm.",
    "Sign language was used at the meeting.",
    "Corrections officers walked out on Friday.",
    "Photographs of the dam were shown in court.",
    "The captain told Reuters.",
    "The ferry stopped on Tuesday. (AP)",
    "Getty said that it would not comment.",
    "The committee has the papers (court file).",
    "By Easter, all but two had gone home.",
    "By God, Lind will not sign.",
    "Report by Okafor finds eleven gauges unread",
    "First published in 1790, the book tells of floods.",
    "The report, first published in 2019, found that the dam was safe.",
    "This story has been told wrongly for years.",
    "Updated rules will come into force on 2 March.",
    "Back to the boats, then.",
    "Copyrighted songs were sung all the same.",
    "“Read more,” said the librarian.",
    "> Read more: that was the whole of his advice.",
    "- Home",
    "7 p.m.",
    "2,400",
    "THE CHAIR: Order.",
    `Read the full report and you will find that ${"every gauge was left unread for years, ".repeat(3)}said Okafor.`,
  ])("%s", (printed) => {
    expect(kindOf(printed)).toBeNull();
  });
});
