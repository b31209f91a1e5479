/** How a page of the reading room looks: in the page itself, named by its hash in the policy, so that nothing else may style it. */
import { createHash } from "node:crypto";

export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1a; --paper: #fdfcf8; --faint: #5c5a54; --line: #d8d4c8; --mark: #ffe58a; --on: #1b1b1a; --link: #0b4fa3; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e9e6dd; --paper: #191917; --faint: #a9a599; --line: #45433c; --mark: #6b5300; --on: #fff6d6; --link: #9cc6ff; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
header, main, aside, nav, footer { max-width: 42rem; margin: 0 auto; padding: 0 1.25rem 0 3.25rem; }
header { padding-top: 2rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .25rem 0 1rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
p { margin: 0 0 1rem; white-space: pre-line; unicode-bidi: isolate; position: relative; }
a { color: var(--link); }
a:focus-visible, #words:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.small, .number, .zone { color: var(--faint); font: .875rem/1.5 system-ui, sans-serif; }
.number { position: absolute; left: -2.75rem; width: 2.25rem; text-align: right; text-decoration: none; }
.number:hover, .number:focus { text-decoration: underline; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
mark { background: var(--mark); color: var(--on); padding: .1em 0; scroll-margin-top: 30vh; }
p:target { scroll-margin-top: 2rem; outline: 2px solid var(--line); outline-offset: .4rem; }
main { padding-top: 1.25rem; }
aside { border-top: 1px solid var(--line); margin-top: 2rem; font: .9375rem/1.55 system-ui, sans-serif; }
aside ul { padding-left: 1.1rem; }
aside li { margin-bottom: .5rem; }
del { color: var(--faint); }
ins { font-weight: 700; text-decoration: none; }
.said > li { margin-bottom: 1.5rem; scroll-margin-top: 2rem; }
.said > li:target { outline: 2px solid var(--line); outline-offset: .4rem; }
blockquote { margin: 0 0 .25rem; padding-left: .9rem; border-left: 3px solid var(--line); white-space: pre-line; unicode-bidi: isolate; }
blockquote + p { margin-bottom: .4rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .35rem; }
section > ul { padding-left: 1.1rem; }
.timeline { display: block; width: 100%; height: auto; }
.timeline .bar { fill: var(--link); }
.timeline line { stroke: var(--line); }
.timeline text { fill: var(--faint); font: 12px system-ui, sans-serif; text-anchor: middle; }
table { border-collapse: collapse; font: .875rem/1.5 system-ui, sans-serif; margin-top: .75rem; }
caption { position: absolute; left: -100rem; }
th, td { text-align: left; padding: .1rem 1.5rem .1rem 0; font-weight: 400; border-bottom: 1px solid var(--line); }
footer { padding-bottom: 3rem; }
@media (max-width: 40rem) { header, main, aside, nav, footer { padding-left: 1.25rem; } .number { position: static; margin-right: .5rem; width: auto; } }
@media print { nav, .skip { display: none; } body { color: #000; background: #fff; font-size: 11pt; } mark { background: none; color: #000; text-decoration: underline; } a, .small { color: #000; } .timeline .bar { fill: #000; } .said > li, .timeline { break-inside: avoid; } }
`;

const HASH = createHash("sha256").update(STYLE).digest("base64");

/** Nothing is fetched, run, framed or sent from a page; its own style is all that it may have. */
export const POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
