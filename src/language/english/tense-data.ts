/** Verb forms that tell whether a sentence looks back or ahead; regular past forms end in -ed and need no list. */

import { wordSet } from "../word-set.ts";

export const IRREGULAR_PAST = wordSet(
  "was were did had said told met went came took gave made held spoke wrote began won lost left found saw sent got brought thought laid led rose fell ran paid struck broke drew shot kept felt heard stood sat became built bought caught chose flew forgot fought grew knew sold spent stole swore taught threw understood woke withdrew sought spoken written begun taken given gone seen done drove hung slept swept wore tore shook sank sang sprang stuck dealt fled lent risen come become been fallen driven thrown known shown grown drawn worn stolen sworn broken chosen flown",
);
/** End in -ed and are no past. */
export const NO_PAST = wordSet(
  "need indeed speed feed seed breed bleed weed proceed exceed succeed agreed-upon united hundred sacred red bed wicked naked unprecedented alleged so-called armed",
);
/** Look ahead by themselves. */
export const AHEAD = wordSet("will shall won't ’ll 'll");
/** Look ahead unless they are told of a past ("was due on Friday"). */
export const PLANNED = wordSet("due scheduled expected planned slated");
/** Look ahead before an infinitive ("plans to meet"). */
export const PLANNING = wordSet(
  "due scheduled expected planned slated set plans plan intends intend hopes hope going wants want is are promises vows",
);
/** Before a planned thing: it may be over, or was called off. */
export const LOOKED_BACK = wordSet("was were had been wasn't weren't");
/** Leave open whether the day was before or after the writing. */
export const OPEN = wordSet("would could might may should can must wouldn't couldn't");
/** Before a form in -ed these make it an adjective: "the proposed vote". */
export const DETERMINERS = wordSet("the a an its their his her our this that these those any no some");
/** "to" before these, before names, numbers and plurals is no infinitive's. */
export const GOALS = wordSet(
  "him her them me us you court parliament police work school church date congress people press war",
);
/** Stand between the beginning of a sentence and a date that opens it. */
export const OPENERS = wordSet(
  "and but then also earlier later late early on in at by the so meanwhile speaking asked addressing appearing writing testifying",
);
