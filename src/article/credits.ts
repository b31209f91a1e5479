/** Lines that name who made an article, a picture or a correction, and when: data, tried on short lines. */

/** Openings, any case. The line is not the article's own account. */
export const CREDITS: readonly RegExp[] = [
  /^\(?(?:with )?(?:additional |further |extra )?(?:reporting|editing|writing|research|translation|translated|graphics|production|photographs|photography) by\b/i,
  /^\(?(?:with|additional|further) (?:additional )?(?:reporting|material|research) from\b/i,
  /^(?:©|\(c\) ?\d|copyright\b)/i,
  /^this (?:article|story|report|piece|post|interview|column|essay)(?: by [^,.]{1,40})?(?: was| is| has)? (?:first|originally|previously) (?:published|appeared|printed|ran|posted)\b/i,
  /^(?:[Ff]irst|[Oo]riginally) (?:published|appeared) (?:in|on|at|by) (?:the )?\p{Lu}[^.,]{0,60}\.?$/u,
  /^[Aa]s published in (?:the )?\p{Lu}[^.,]{0,60}\.?$/u,
  /^(?:source|sources|credit|credits|agency|agencies) ?: /i,
];

/** Endings: "Associated Press writer Nora Feld contributed to this report". */
export const CREDIT_ENDINGS: readonly RegExp[] = [
  /\b(?:contributed|contributing) to this (?:report|story|article|piece)[.)]*$/i,
  /\ball rights reserved[.)]*$/i,
];

/** What the desk says about the article itself, of any length. */
export const NOTES: readonly RegExp[] = [
  /^(?:corrections?|clarifications?|corrections? and clarifications?|editor['’]?s['’]? note|note to readers)(?: ?[([][^)\]]{0,40}[)\]])? ?[:—–]/i,
  /^this (?:article|story|report|post|piece|headline) (?:was|has been|is) (?:\w+ )?(?:amended|corrected|revised|clarified|updated)\b/i,
  /^(?:an earlier|a previous) version of this (?:article|story|report|post|piece|headline)\b/i,
];

/** Stands before a date: "Last updated on …". */
export const DATED = /^(?:first |originally |last )?(?:published|updated|modified|posted|issued)\b[:,]?/i;

/** Agencies that sign a line of their own. */
export const AGENCY =
  /^[—–-]? ?\(?(?:reuters|ap|afp|upi|dpa|ansa|efe|pa media|press association|associated press|the associated press|agence france-presse|bloomberg)\)?$/i;

/** A place (and an agency) in front of a dash, before the story or alone: "WASHINGTON (AP) —". */
export const DATELINE =
  /^(?!EXCLUSIVE|BREAKING|UPDATED?\b|LIVE|WATCH|LISTEN|ANALYSIS|OPINION|POLL|VIDEO)\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, [^—–―]{1,30})?(?: \([\p{L} ]{2,30}\))? ?(?:[—–―]|--|- )/u;

/** "By Nora Feld", "Words by Nora Feld", "By a staff reporter"; what follows a comma or bar is the office held. */
export const BYLINE =
  /^(?:(?:written|words|text|story|report|analysis|compiled|edited|posted|interview) by|by|byline:):? /i;

export const STAFF =
  /^(?:an?|our|the) (?:own )?(?:staff|correspondents?|reporters?|foreign|political|local)\b/i;

export const OFFICE =
  /\b(?:writers?|reporters?|correspondents?|editors?|columnists?|contributors?|critic|bureau|staff|newsroom)\b/i;

/** Words that a byline may hold in lower case before its first comma. */
export const BYLINE_LINKS: ReadonlySet<string> = new Set(
  "and & with in for of the at from to de du des van von der den da di la le del al bin ibn e y et und".split(
    " ",
  ),
);

/** The rest of a line that is only a date: numbers, times, zones. */
export const CALENDAR_FILLER =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.]\d{2}(?::\d{2})?|\d{1,2}(?:[:.]\d{2})?[ap]\.?m\.?|[ap]\.?m\.?|at|on|of|the|o'clock|gmt|utc|[a-z]{1,4}t|hours?|min(?:ute)?s?|days?|ago|\||-|–|—|·|•)$/i;

export const CAPTIONS: readonly RegExp[] = [
  /^(?:file )?(?:photos?|photographs?|images?|pictures?|pic|photo credit|photo by|image credit|picture credit|illustration|graphic|caption|pictured|photo illustration) ?[:|]/i,
  /^(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration)s? (?:by|courtesy|from) \p{Lu}/u,
  /\((?:[\p{L}. ]{1,30} )?(?:photo|image|picture|illustration)s?(?:[:/]| by | courtesy | via )[^()]{0,80}\)\.?$/iu,
  /\(file (?:photo|image|picture)\)\.?$/i,
  /^getty(?: images)?(?:\/[\p{L} ]{1,30})?\.?$/iu,
  /[/|] ?(?:getty(?: images)?|afp|reuters|epa|shutterstock|pa wire|pa images|alamy|istock|instagram)(?:\/[\p{L} ]{1,30})*\)?\.?$/iu,
];
