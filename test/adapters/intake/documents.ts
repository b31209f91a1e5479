/** Small fictional documents, one for each format, that say the same story. */
export const HEADLINE = "Ferry to stop in spring, says mayor";
export const STANDFIRST = "Ines Calloway blames the cost of diesel";
export const LEDE =
  "The Lower Quay ferry will stop on 1 April, the town hall of Harrowmere announced on Monday.";
export const QUOTE =
  "“We cannot afford to run it,” Mayor Ines Calloway told the council after a debate of three hours.";
export const END =
  "The crew of eleven has been told. Per Holm, who has steered the boat for years, said he had not been asked.";
export const CAPTION = "The ferry at Lower Quay on Sunday.";
export const ADDRESS = "https://harrowmere-herald.example/news/lower-quay-ferry-stops";

const PARAGRAPHS = `<p>${LEDE}</p><p>${QUOTE}</p><p>${END}</p>`;

export const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${HEADLINE} | Harrowmere Herald</title>
<link rel="canonical" href="${ADDRESS}"><meta property="og:site_name" content="Harrowmere Herald">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"${HEADLINE}",
"datePublished":"2025-03-05T17:40:00+01:00","dateModified":"2025-03-06T08:00:00+01:00","author":[{"@type":"Person","name":"Nora Feld"}],
"publisher":{"@type":"Organization","name":"Harrowmere Herald"}}]}</script><script>document.write("scripted")</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>${HEADLINE}</h1><p class="article__standfirst">${STANDFIRST}</p><p class="byline">By Nora Feld</p>
<figure><img src="ferry.jpg" alt="A boat"><figcaption>${CAPTION}</figcaption></figure>
<div class="share-bar"><ul><li>Share on Facebook</li><li>Share by email</li></ul></div>
<p>${LEDE}</p><p>${QUOTE}</p>
<aside class="related-links"><h2>Related</h2><ul><li><a href="/x">Bus line to open a year late after all</a></li></ul></aside>
<p><a href="/y">READ ALSO: WHAT THE COUNCIL SPENDS ON BOATS</a></p>
<p>${END}</p>
<div class="newsletter-signup"><p>Sign up to our free newsletter and get the week in your inbox.</p></div></article>
<footer><p>© 2025 Harrowmere Herald. All rights reserved.</p></footer></body></html>`;

export const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harrowmere Herald</title><language>en-GB</language>
<item><title>${HEADLINE}</title><link>${ADDRESS}</link><guid isPermaLink="false">herald-1</guid><dc:creator>Nora Feld</dc:creator>
<pubDate>Wed, 05 Mar 2025 17:40:00 +0100</pubDate><description>${LEDE.slice(0, 40)}…</description>
<content:encoded><![CDATA[${PARAGRAPHS}]]></content:encoded></item></channel></rss>`;

export const ATOM = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Harrowmere Herald</title>
<entry><title>${HEADLINE}</title><link rel="alternate" href="${ADDRESS}"/><id>tag:herald-1</id><author><name>Nora Feld</name></author>
<published>2025-03-05T17:40:00+01:00</published><updated>2025-03-06T08:00:00+01:00</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${PARAGRAPHS}</div></content></entry></feed>`;

const NITF = `<nitf><head><title>x</title></head><body><body.head><hedline><hl1>${HEADLINE}</hl1></hedline><byline>By Nora Feld, <byttl>Staff Reporter</byttl></byline>
</body.head><body.content>${PARAGRAPHS}<media media-type="image"><media-caption>${CAPTION}</media-caption></media></body.content></body></nitf>`;

/** With what stands in `itemMeta`. */
export function newsml({ version = "2", status = "stat:usable", more = "" } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:herald:1" version="${version}" xml:lang="en-GB">
<rightsInfo><copyrightHolder><name>Harrowmere Herald</name></copyrightHolder><copyrightNotice>Copyright Harrowmere Herald</copyrightNotice></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="p:HH"/><versionCreated>2025-03-06T08:00:00+01:00</versionCreated>
<firstCreated>2025-03-05T17:40:00+01:00</firstCreated><pubStatus qcode="${status}"/>${more}</itemMeta>
<contentMeta><headline>${HEADLINE}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml">${NITF}</inlineXML></contentSet></newsItem>`;
}

export const NINJS = JSON.stringify({
  uri: "urn:herald:1",
  type: "text",
  version: "2",
  firstCreated: "2025-03-05T17:40:00+01:00",
  versionCreated: "2025-03-06T08:00:00+01:00",
  pubStatus: "usable",
  copyrightHolder: "Harrowmere Herald",
  language: "en-GB",
  by: "Nora Feld",
  headlines: [{ role: "main", value: HEADLINE }],
  bodies: [
    { role: "text", contentType: "text/plain", value: "glued" },
    { role: "html", contentType: "text/html", value: PARAGRAPHS },
  ],
  associations: [{ name: "mainpic", type: "picture", descriptions: [{ role: "text", value: CAPTION }] }],
});

export const NINJS_1 = JSON.stringify({
  uri: "urn:herald:1",
  type: "text",
  firstcreated: "2025-03-05T17:40:00+01:00",
  versioncreated: "2025-03-06T08:00:00+01:00",
  pubstatus: "usable",
  copyrightholder: "Harrowmere Herald",
  language: "en-GB",
  byline: "Nora Feld",
  headline: HEADLINE,
  body_xhtml: PARAGRAPHS,
  associations: { mainpic: { type: "picture", description_text: CAPTION } },
});

export const ANS = JSON.stringify({
  type: "story",
  version: "0.10.12",
  _id: "HERALD1",
  canonical_url: ADDRESS,
  language: "en-GB",
  headlines: { basic: HEADLINE },
  subheadlines: { basic: STANDFIRST },
  credits: { by: [{ type: "author", name: "Nora Feld" }] },
  distributor: { name: "Harrowmere Herald" },
  first_publish_date: "2025-03-05T16:40:00Z",
  last_updated_date: "2025-03-06T07:00:00Z",
  revision: { published: true },
  promo_items: { basic: { type: "image", caption: CAPTION } },
  content_elements: [
    { type: "text", content: LEDE },
    { type: "interstitial_link", content: "Bus line to open a year late", url: "/x" },
    {
      type: "quote",
      subtype: "pullquote",
      content_elements: [{ type: "text", content: "We cannot afford to run it" }],
    },
    { type: "text", content: QUOTE },
    { type: "text", content: END },
    { type: "correction", correction_type: "correction", text: "An earlier version gave the wrong month." },
  ],
});

export const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Harrowmere Herald",
  language: "en-GB",
  items: [
    {
      id: "1",
      url: ADDRESS,
      title: HEADLINE,
      content_html: PARAGRAPHS,
      date_published: "2025-03-05T17:40:00+01:00",
      date_modified: "2025-03-06T08:00:00+01:00",
      authors: [{ name: "Nora Feld" }],
    },
  ],
});

/** One post of WordPress's REST collection. */
export function post(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    id: 7,
    date_gmt: "2025-03-05T16:40:00",
    modified_gmt: "2025-03-06T07:00:00",
    guid: { rendered: "https://harrowmere-herald.example/?p=7" },
    status: "publish",
    type: "post",
    link: ADDRESS,
    title: { rendered: "Ferry to stop in spring, says mayor" },
    content: { rendered: PARAGRAPHS, protected: false },
    excerpt: { rendered: `<p>${LEDE.slice(0, 30)} [&hellip;]</p>` },
    yoast_head_json: { og_site_name: "Harrowmere Herald", author: "Nora Feld" },
    ...changes,
  };
}

export const WXR = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Harrowmere Herald</title><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<item><title>${HEADLINE}</title><link>${ADDRESS}</link><pubDate>Wed, 05 Mar 2025 16:40:00 +0000</pubDate><dc:creator><![CDATA[Nora Feld]]></dc:creator>
<guid isPermaLink="false">https://harrowmere-herald.example/?p=7</guid>
<content:encoded><![CDATA[[caption id="attachment_6" align="left"]<img src="f.jpg" /> ${CAPTION}[/caption]

${LEDE}

${QUOTE}

[gallery ids="1,2"]${END}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>7</wp:post_id><wp:post_date_gmt>2025-03-05 16:40:00</wp:post_date_gmt><wp:post_modified_gmt>2025-03-06 07:00:00</wp:post_modified_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>f.jpg</title><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
<item><title>Half a story</title><link>https://harrowmere-herald.example/?p=8</link><content:encoded><![CDATA[To be written, it says here.]]></content:encoded>
<wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`;

export const CSV = `Title;Body;Publication;Date;Author;Link
"${HEADLINE}";"${LEDE}

${QUOTE}

${END}";Harrowmere Herald;2025-03-05;Nora Feld;${ADDRESS}
`;
