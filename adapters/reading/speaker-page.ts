/** All that a coverage holds of one speaker → a page. Pure; every word from outside passes `html`, and those of articles are cut out of them here. */
import { type Citation, type Said, type SpeakerProfile, type Subject, slice } from "../../src/index.ts";
import { provenanceOf, speakerDetails, titleOf } from "../../src/presentation/cited.ts";
import { readableDay } from "../../src/presentation/date.ts";
import {
  DENIED,
  extentOf,
  HEADINGS,
  leftLine,
  NO_ROLE,
  OTHERWISE,
  roleLine,
  SUBJECTS_TOLD,
} from "../../src/presentation/profile.ts";
import { counted, KINDS } from "../../src/presentation/wording.ts";
import { asIs, documentOf, pageAddress, publicLink, turning } from "./document.ts";
import { type Html, html, text } from "./html.ts";
import { langOf } from "./lang.ts";
import { timeline } from "./timeline.ts";

export interface SpeakerPageAddress {
  /** The link's own path and query. */
  readonly address: string;
  /** From 1; null: the first. */
  readonly page: number | null;
  /** Where words are shown in their article. */
  /** Null: no link may lead there. */
  readonly heldAt: (citation: Citation) => string | null;
  /** Of another speaker; null where there can be none. */
  readonly speakerAt: (name: string) => string | null;
}

/** Bytes of statements on one page, and of what others say; with all that stands beside them no page has more than 60 KB. */
const PAGE = 16_000;
const ABOUT = 6_000;
/** Characters of one statement; the article has the rest. */
const LONGEST = 1_500;
/** Subjects, and links of each. */
const MOST_SUBJECTS = 14;
const MOST_OF_SUBJECT = 6;
/** Characters of a subject's headline, and of one step of a difference. */
const SHORT = 160;

/** A whole document. */
export function speakerPage(profile: SpeakerProfile, at: SpeakerPageAddress): string {
  const pages = pagesOf(profile, at);
  const number = Math.min(Math.max(1, at.page ?? 1), pages.length);
  const { speaker } = profile;
  const left = leftLine(profile);
  const shown = pages[number - 1] ?? [];
  const toStatement = linksTo(profile, pages, at.address);
  const items = shown.map((place) => statement(place, profile, at, toStatement));
  return documentOf(
    asIs(speaker.name),
    html`<a class="skip" href="#said">To what is printed</a>
<header><p class="small">In this coverage</p><h1><bdi>${asIs(speaker.name)}</bdi></h1>
<p>${extentOf(profile.counts, asIs)}</p>${alsoFits(profile, at)}${left === null ? null : html`<p class="small">${left}</p>`}</header>
<main>
${number === 1 ? overview(profile, toStatement, at) : null}<section aria-labelledby="said"><h2 id="said" tabindex="-1">${HEADINGS.said}</h2>
<ol class="said" start="${(shown[0] ?? 0) + 1}">${items}</ol></section>
${turning({ at: number, of: pages.length, address: at.address, what: "what is printed" })}
${number === pages.length ? about(profile, at) : null}</main>
<footer><p class="small">Words are shown as articles print them, letter for letter, and articles are dated by their publication. Copies of one article are one, shown from where it stood first. What is limited to others, or not in the coverage, is neither shown nor counted.</p></footer>`,
  );
}

const NONE: Html = { html: "" };

function alsoFits({ alsoFits: names }: SpeakerProfile, { speakerAt }: SpeakerPageAddress): Html {
  const links = names
    .slice(0, MOST_NAMES)
    .map((name, at) => html`${at === 0 ? "" : ", "}${linked(name, speakerAt(name))}`);
  return names.length === 0 ? NONE : html`<p class="small">The name also fits ${links}.</p>`;
}

const MOST_NAMES = 10;

/** Names, each with its page. */
export function choicePage(
  choice: readonly string[],
  { speakerAt }: Pick<SpeakerPageAddress, "speakerAt">,
): string {
  const items = choice.slice(0, MOST_CHOICE).map((name) => html`<li>${linked(name, speakerAt(name))}</li>`);
  return documentOf(
    "whosaid",
    html`<main><h1>Which of them?</h1><p>The name fits several:</p><ul>${items}</ul></main>`,
  );
}

const MOST_CHOICE = 60;

function linked(name: string, address: string | null): Html {
  const shown = html`<bdi>${asIs(name)}</bdi>`;
  return address === null ? shown : html`<a href="${address}">${shown}</a>`;
}

/** Places in `said` on each page. */
type Pages = readonly (readonly number[])[];

/** A link to a statement, by its place, on whatever page it stands. */
type ToStatement = (place: number) => Html;

function pagesOf(profile: SpeakerProfile, at: SpeakerPageAddress): Pages {
  const pages: number[][] = [[]];
  // As long as those that are drawn in the end, but for the number of a page.
  const links = linksTo(profile, [], at.address);
  let size = 0;
  for (const place of profile.said.keys()) {
    const own = Buffer.byteLength(statement(place, profile, at, links).html);
    if (size > 0 && size + own > PAGE) {
      pages.push([]);
      size = 0;
    }
    size += own;
    pages.at(-1)?.push(place);
  }
  return pages;
}

function linksTo({ said }: SpeakerProfile, pages: Pages, address: string): ToStatement {
  return (place) => {
    const one = said[place];
    if (one === undefined) return NONE;
    const { article } = one.citation;
    const day = article.published === null ? "undated" : asIs(readableDay(article.published));
    const words = slice(article.text, one.citation);
    const shown = words.length > IN_LINK ? `${words.slice(0, IN_LINK)} …` : words;
    const page = pages.findIndex((places) => places.includes(place)) + 1;
    return html`<a href="${pageAddress(address, Math.max(1, page))}#s${place + 1}"><bdi>${day}</bdi>: <bdi>${shown}</bdi></a>`;
  };
}

function statement(
  place: number,
  profile: SpeakerProfile,
  at: SpeakerPageAddress,
  toStatement: ToStatement,
): Html {
  const one = profile.said[place];
  if (one === undefined) return NONE;
  return html`<li id="s${place + 1}">${quoted(one.citation, at)}${marks(one, toStatement)}</li>
`;
}

/** The words, who is credited and why, where they stand. */
function linkTo(address: string | null, words: Html): Html {
  return address === null ? words : html`<a href="${address}">${words}</a>`;
}

function quoted(citation: Citation, { heldAt }: SpeakerPageAddress): Html {
  const { article, kind, paragraph, speaker } = citation;
  const words = slice(article.text, citation);
  const cut = words.length > LONGEST ? html` <span class="small">(goes on in the article)</span>` : null;
  const details = [
    KINDS[kind],
    ...(paragraph === null ? [] : [`paragraph ${paragraph}`]),
    ...(speaker === null ? [] : speakerDetails(speaker, asIs)),
  ];
  const title = linkTo(heldAt(citation), html`<bdi>${titleOf(article, asIs)}</bdi>`);
  return html`<blockquote dir="auto"${langOf(article)}>${text(words.slice(0, LONGEST))}${cut}</blockquote><p class="small">${title} · <bdi>${provenanceOf(article, asIs)}</bdi>${publicLink(article)} · ${details.join(" · ")}</p>`;
}

function marks({ polarity, otherwise, changes }: Said, toStatement: ToStatement): Html {
  const denied = polarity === "denied" ? html`<p class="small"><strong>${DENIED}</strong></p>` : null;
  const beside = otherwise.slice(0, MOST_OF_SUBJECT).map((at) => html`<li>${toStatement(at)}</li>`);
  const turned =
    beside.length === 0
      ? null
      : html`<p class="small"><strong>${OTHERWISE}:</strong></p><ul class="small">${beside}</ul>`;
  return html`${denied}${turned}${changes.map(({ article, diff }) => {
    const steps = diff.slice(0, MOST_STEPS).map(({ op, text: words }) => {
      const shown = words.slice(0, SHORT);
      if (op === "same") return html`${shown} `;
      return op === "asked" ? html`<del>${shown}</del> ` : html`<ins>${shown}</ins> `;
    });
    return html`<p class="small">Another version, <bdi>${provenanceOf(article, asIs)}</bdi>, prints instead (struck out: only here; bold: only there): <bdi>${steps}</bdi></p>`;
  })}`;
}

const MOST_STEPS = 20;
/** Characters of a statement in a link to it. */
const IN_LINK = 60;

function overview(profile: SpeakerProfile, toStatement: ToStatement, at: SpeakerPageAddress): Html {
  const { roles, subjects } = profile;
  const printed = roles.map((role) => {
    const address = at.heldAt(role.citation);
    const where = address === null ? null : html` · <a href="${address}">where it stands</a>`;
    return html`<li><strong><bdi>${asIs(role.text)}</bdi></strong> · <bdi>${roleLine(role, asIs)}</bdi>${where}</li>`;
  });
  return html`<section aria-labelledby="who"><h2 id="who">${HEADINGS.roles}</h2>${roles.length === 0 ? html`<p>${NO_ROLE}</p>` : html`<ul>${printed}</ul>`}</section>
<section aria-labelledby="when"><h2 id="when">${HEADINGS.time}</h2>${timeline(profile) ?? html`<p>No date of publication is known.</p>`}</section>
<section aria-labelledby="subjects"><h2 id="subjects">${HEADINGS.subjects}</h2><p class="small">${SUBJECTS_TOLD}</p>${subjects.slice(0, MOST_SUBJECTS).map((one) => subjectPart(one, toStatement))}${more(subjects.length - MOST_SUBJECTS, "other subject")}</section>
`;
}

function subjectPart({ word, article, said }: Subject, toStatement: ToStatement): Html {
  const headline = article === null ? "" : titleOf(article, asIs);
  const title = word === null ? headline : slice(word.article.text, word);
  const links = said.slice(-MOST_OF_SUBJECT).map((place) => html`<li>${toStatement(place)}</li>`);
  return html`<h3><bdi>${title.slice(0, SHORT)}</bdi> <span class="small">${counted(said.length, "statement")}</span></h3><ul>${links}</ul>${more(said.length - MOST_OF_SUBJECT, "older statement")}
`;
}

function more(count: number, noun: string): Html {
  return count <= 0 ? NONE : html`<p class="small">And ${counted(count, noun)}.</p>`;
}

function about({ about: all, speaker }: SpeakerProfile, at: SpeakerPageAddress): Html {
  if (all.length === 0) return NONE;
  const items: Html[] = [];
  let size = 0;
  // The newest are the last ones.
  for (const citation of all.toReversed()) {
    const by =
      citation.speaker === null
        ? html`<bdi>no speaker resolved</bdi>`
        : linked(citation.speaker.name, at.speakerAt(citation.speaker.name));
    const item = html`<li>${quoted(citation, at)}<p class="small">said by ${by}</p></li>
`;
    size += Buffer.byteLength(item.html);
    if (size > ABOUT && items.length > 0) break;
    items.unshift(item);
  }
  return html`<section aria-labelledby="about"><h2 id="about">${HEADINGS.about}</h2><p class="small">What others are printed as saying with the name of <bdi>${asIs(speaker.name)}</bdi> in it: ${counted(all.length, "statement")}${all.length > items.length ? `, the newest ${items.length}` : ""}.</p><ul class="said">${items}</ul></section>
`;
}
