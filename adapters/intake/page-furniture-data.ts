/** What pages put around and into an article's text that isn't the article: data, tried on names and on words. */

/** In an element's class, id or test id, between blanks, hyphens and underscores. */
export const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:newsletters?|newslettersignup|sign-?up(?:-\w+)?|subscri(?:be|ption)s?|related(?:-?\w+)?|recirc\w*|recommend\w*|read-?(?:next|more|also)|see-?also|more-?(?:on|from|stories|news|coverage)|most-?(?:read|popular|viewed)|popular|trending|promos?|promotion|teasers?|share|sharing|sharebar|share-?(?:bar|tools?|buttons?|links?|this)|social(?:-?\w+)?|follow-?us|comments?|disqus\w*|respond|author-?(?:bio|box|card|info|profile|about|description)|(?:article-?)?bio|about-?author|outbrain|taboola|ad|ads|advert\w*|ad-?(?:slot|unit|container|wrapper)|dfp|sponsor\w*|breadcrumbs?|tags?-?(?:list|cloud|links?)?|topics?-?list|toolbar|cookies?|consent|gdpr|modal|pop-?up|overlay|registration|login|signin|pull-?quotes?|twitter-tweet|twitter|instagram-media|fb-post|tiktok-embed|skip-?(?:link|to)|screen-?reader(?:-text)?|sr-only|visually-?hidden|audio-?player|video-?(?:player|title|caption|description|embed|container)|jw-?player|interlude|donat\w*|support-?us|membership|licen[cs]e|copyright|site-?(?:header|footer|nav)|footer|masthead|sidebar|aside|print-?only|no-?print|featured-?video|dateline-?update|timestamp|article-?(?:meta|tools|tags|footer|info)|entry-?meta|post-?meta|byline\w*|contributors?|speechkit\w*|listen|text-?to-?speech)(?=$|[\s_-]|__)/iu;

/** What an editor put into the text of an article from elsewhere. */
export const EMBEDDED_NAMES =
  /(?:^|[\s_-])(?:newsletter|related(?:-?\w+)?|recirc\w*|read-?(?:more|also)|pull-?quotes?|twitter-tweet|instagram-media|fb-post|tiktok-embed|sharedaddy|jp-relatedposts|wp-block-embed|advert\w*)(?=$|[\s_-]|__)/iu;

/** The same for captions, which are kept, as captions. */
export const CAPTION_NAMES =
  /(?:^|[\s_-])(?:(?:wp-)?captions?(?:-?text)?|(?:image|photo|media|figure|img|picture)-?(?:caption|credit|description)s?|photo-?credits?|credit)(?=$|[\s_-]|__)/iu;

/** Whole blocks, in any case. */
export const FURNITURE_WORDS: readonly RegExp[] = [
  /^(?:skip past|after) newsletter promotion$/iu,
  /^(?:click|tap) here (?:to|for)\b/iu,
  /^(?:sign up|subscribe|register)\b.{0,120}\b(?:newsletter|e-?mails?|inbox|alerts?|updates|free|briefing)\b/iu,
  /^(?:for|get|join)\b.{0,120}\b(?:newsletter|inbox|breaking news emails|for access to this content)\b/iu,
  /^get our\b.{0,60}\bfor free\b/iu,
  /^(?:please enter a valid|by (?:signing up|entering your|submitting|clicking|providing your))\b/iu,
  /^(?:join the conversation|license this content|current issue|popular|swipe\b.{0,60}|share this:?|like this:?|related:?|advertisement|loading\.*|read more:?)$/iu,
  /^our standards: the thomson reuters trust principles\b/iu,
  /^(?:this (?:article|story) (?:originally|first) appeared|copyright ©|© ?\d{4}|all rights reserved)\b/iu,
  /^(?:related|read(?: more| also| next)?|see also|also read|more|watch|listen|recommended|don['’]t miss|in case you missed it) ?[:|»>]/iu,
  /^(?:follow|like|find)\b.{1,80}\bon (?:facebook|twitter|x|instagram|youtube|tiktok|telegram|whatsapp|linkedin|bluesky|threads|google news|apple news)\b.{0,40}$/iu,
  /^(?:have a (?:tip|story)|got a (?:tip|story)|do you have (?:a tip|information))\b.{0,160}$/iu,
  /^(?:story|article) continues (?:below|after)\b/iu,
  /^(?:plus )?special access to select articles\b/iu,
  /^(?:facebook|twitter|x|linkedin|e-?mail|print|pinterest|reddit|flipboard|whatsapp|copy link.{0,20}|share|tweet|save|\d{1,3})$/iu,
  /^(?:image|photo|slide|picture) \d{1,3} (?:of|\/) ?\/? ?\d{1,3}$|^captions?$/iu,
  /^support (?:our|independent|local)\b.{0,40}\bjournalism\b/iu,
];

/** What is left of a line that is only a date, with its times, behind a department's name or not. */
export const DATE_WORDS =
  /\b(?:published|updated|posted|modified|first|last|at|on|ago|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|[ap]\.?m|utc|gmt|bst|cet|[ecmp][sd]?t|min(?:ute)?s?|read|hours?|days?|\d+(?:st|nd|rd|th)?)\b|[\s.,:;|/•·()–-]+/giu;

/** The same where the name isn't known. */
export const LIFE =
  /^((?:\p{Lu}[\p{L}.'’-]* ){1,4})(?:is|was) (?:an?|the|our)\b.{0,120}\b(?:writer|reporter|journalist|correspondent|editor|columnist|contributor|author|fellow|professor|critic|freelancer?)\b/u;

/** "Nora Feld is a reporter at …": behind an author's name. */
export const AUTHORS_LIFE = /^,? (?:is|was|has|covers|writes|reports|joined|works|won)\b.{0,600}/u;
