/** WordPress, as its REST collection gives posts and as its export file (WXR) does → its articles. */
import { allNamed, prefixed, wordsIn } from "./elements.ts";
import { eachItem } from "./feed.ts";
import { type Fragment, htmlFragment, plainWords } from "./fragment.ts";
import { type Facts, type Item, NO_FACTS, type Read, type Source } from "./item.ts";
import { asList, asLoose, joined, type Loose, wordsAt } from "./loose.ts";
import type { Markup } from "./markup.ts";

export function isPost(value: Loose): boolean {
  return wordsAt(value.title, "rendered") !== null && asLoose(value.content).rendered !== undefined;
}

export function readPost(post: Loose, place: string | null): Item {
  const { blocks, cut } = htmlOf(wordsAt(post.content, "rendered") ?? "");
  const seo = asLoose(post.yoast_head_json);
  const status = wordsAt(post, "status");
  const facts: Facts = {
    ...NO_FACTS,
    headline: plainWords(wordsAt(post.title, "rendered")),
    subheadline: handWritten(wordsAt(post.excerpt, "rendered")),
    byline:
      joined(asList(asLoose(post._embedded).author).map((author) => wordsAt(author, "name"))) ??
      wordsAt(seo, "author"),
    publisher: wordsAt(seo, "og_site_name"),
    published: inGreenwich(wordsAt(post, "date_gmt")) ?? wordsAt(post, "date"),
    modified: inGreenwich(wordsAt(post, "modified_gmt")) ?? wordsAt(post, "modified"),
    url: wordsAt(post, "link"),
    sourceId: wordsAt(post.guid, "rendered") ?? wordsAt(post, "id"),
    status: asLoose(post.content).protected === true ? "password-protected" : status,
    embargo: status === "future" ? inGreenwich(wordsAt(post, "date_gmt")) : null,
  };
  return { format: "WordPress", place, facts, body: { kind: "blocks", blocks }, cut };
}

/** Attachments, pages and menus are no articles, and are passed over. */
export function readWxr(source: Source, markup: Markup): Read {
  const [channel = null] = allNamed(markup.document, "channel");
  const site = { publisher: wordsIn(channel, "title"), language: wordsIn(channel, "language") };
  return eachItem(source, markup, "item", (element) => {
    if (prefixed(element, "wp:post_type") !== "post") return null;
    const status = prefixed(element, "wp:status");
    const published = inGreenwich(prefixed(element, "wp:post_date_gmt"));
    const facts: Facts = {
      ...NO_FACTS,
      ...site,
      headline: plainWords(wordsIn(element, "title")),
      subheadline: handWritten(prefixed(element, "excerpt:encoded")),
      byline: prefixed(element, "dc:creator"),
      published: published ?? wordsIn(element, "pubdate"),
      modified: inGreenwich(prefixed(element, "wp:post_modified_gmt")),
      url: wordsIn(element, "link"),
      sourceId: wordsIn(element, "guid") ?? prefixed(element, "wp:post_id"),
      status: prefixed(element, "wp:post_password") === null ? status : "password-protected",
      embargo: status === "future" ? published : null,
    };
    const content = [...element.children].find(({ tagName }) => tagName.toLowerCase() === "content:encoded");
    return { format: "WordPress export", facts, ...htmlOf(content?.textContent ?? "") };
  });
}

/** WordPress cuts an excerpt out of the text where nobody wrote one, and shows that by its end. */
function handWritten(excerpt: string | null): string | null {
  const words = plainWords(excerpt);
  return words === null || /(?:\[[.…]+\]|…|\.\.\.)$/u.test(words) ? null : words;
}

/** "2025-03-05 17:40:00", in Greenwich's time; a draft has zeros. */
function inGreenwich(date: string | null): string | null {
  if (date === null || date.startsWith("0000")) return null;
  return /(?:Z|[+-]\d{2}:?\d{2})$/u.test(date) ? date : `${date}Z`;
}

/** Shortcodes of WordPress itself; others are known by what they state. "[sic]" is the author's. */
const SHORTCODES =
  /\[\/?(?:gallery|embed|audio|video|playlist|vc_\w+|et_\w+|contact-form[\w-]*|newsletter\w*)\b[^[\]]{0,500}\]|\[\/?[a-z][\w-]{1,40}(?: [\w-]{1,40}=(?:"[^"[\]]{0,200}"|'[^'[\]]{0,200}'|[^\s[\]]{1,100})){1,12} ?\/?\]/giu;

/** Classic posts part paragraphs by blank lines, and put captions into a shortcode. */
function htmlOf(content: string): Fragment {
  const html = content
    .replace(
      /\[caption\b[^[\]]{0,500}\]((?:<a\b[^>]{0,1000}>)?\s{0,99}<img\b[^>]{0,2000}>\s{0,99}(?:<\/a>)?)([^[]{0,2000})\[\/caption\]/giu,
      "<figcaption>$2</figcaption>",
    )
    .replace(SHORTCODES, "")
    .replace(/\r?\n[ \t]*\r?\n/gu, "<br><br>");
  return htmlFragment(html);
}
