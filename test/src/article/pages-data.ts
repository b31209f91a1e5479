/** Pages as an editor would lay them out: each line behind the name of its zone. The text is the same without the names. */
export const PAGES: Readonly<Record<string, string>> = {
  "headline and paragraphs": `headline: Ferry to stop on Tuesday

body: The ferry will stop on Tuesday, the council said.

body: “We are sorry,” said Ada Lind.`,
  "the page's furniture around it": `navigation: Skip to content
navigation: Home
navigation: News | Local
navigation: Share this article

headline: Ferry to stop on Tuesday

body: The ferry will stop on Tuesday, the council said.

navigation: Read more: The captain’s log

body: “We are sorry,” said Ada Lind.

navigation: Sign up for our newsletter
navigation: Comments`,
  "a paper's name above the headline": `navigation: Tessel Post

headline: Ferry to stop on Tuesday

body: The ferry will stop on Tuesday, the council said.`,
  "title, standfirst, byline, date, doubled caption, picture credit": `headline: Ferry to stop on Tuesday

subheadline: Crew blames cracks that were reported three times

credit: By Nora Feld
credit: Published 5 March 2025, 17:40

caption: The ferry at Lower Quay
caption: The ferry at Lower Quay
caption: Photo: Lena Vasik

body: The ferry will stop on Tuesday, the council said.

credit: With reporting by Halden Press Agency`,
  "a doubled name below the headline": `headline: Captain denies everything


caption: Captain Bo Lund
caption: Captain Bo Lund

body: Captain Bo Lund denied everything on Monday.`,
  "a name alone below the headline is a caption": `headline: Captain denies everything

caption: Captain Bo Lund

body: Captain Bo Lund denied everything on Monday.`,
  "a caption above its credit": `headline: Captain denies everything

body: Captain Bo Lund denied everything on Monday.

caption: Bo Lund on the bridge of his ferry
caption: Photo: Lena Vasik

body: He then went home.`,
  "a quotation with its speaker as standfirst": `headline: Lund: ‘Ask me tomorrow, I am not the owner’

subheadline: Bo Lund: 'The pages came back...without a signature'\u00a0

body: Captain Bo Lund denied everything on Monday.`,
  "two such lines are a transcript": `headline: What was said at question time

body: Ada Lind: “The boat is safe.”

body: Bo Lund: “The boat is cracked.”`,
  "a transcript in capitals": `headline: What was said at question time

body: THE CHAIR: Order

body: MAYOR LIND: I have nothing to add.`,
  "a sentence above the byline is a standfirst": `headline: Ferry to stop on Tuesday

subheadline: The crew says that it reported the cracks three times.

credit: By Nora Feld

body: The ferry will stop on Tuesday, the council said.`,
  "a sentence above the dateline is one too": `headline: Ferry to stop on Tuesday.

subheadline: The crew says that it reported the cracks three times.

body: KESSEN (HPA) — The ferry will stop on Tuesday, the council said, until both of its hulls have been mended.`,
  "also with a picture in between": `headline: Ferry to stop on Tuesday

subheadline: The crew says that it reported the cracks three times.

caption: Photo: The ferry

credit: By Nora Feld

body: The ferry will stop on Tuesday, the council said.`,
  "a first paragraph above more paragraphs stays the story's": `headline: Ferry to stop on Tuesday

body: The ferry will stop on Tuesday, the council said.

body: Nobody knows for how long.`,
  "so does a first paragraph above a picture": `headline: Ferry to stop on Tuesday

body: The ferry between Harrowmere and the east bank of the Tessel will stop on Tuesday after cracks were found in the hulls of both its boats, the council said.

caption: Photo: The ferry

body: Nobody knows for how long.`,
  "so does speech above the byline": `headline: Ferry to stop on Tuesday

body: “We are sorry,” said Ada Lind.

credit: By Nora Feld`,
  "an archive's labels": `headline: Ferry to Stop on Tuesday.

navigation: ABSTRACT.

subheadline: The crew says that it reported the cracks three times. Nobody answered.

navigation: FULL TEXT.

body: The ferry will stop on Tuesday, the council said on Monday, until both of its hulls have been mended in the yard.`,
  "a headline in two lines": `headline: Ferry to stop;
subheadline: Crew blames cracks.

body: The ferry will stop on Tuesday, the council said.`,
  "a headline that asks": `headline: Who will mend the ferry?

body: Nobody in Harrowmere could say on Monday who would mend the ferry, or when, or who would pay for the work.

body: The mayor was away.`,
  "a headline with a full stop": `headline: The ferry stops, and the town stops with it. Again.

body: Nobody in Harrowmere could say on Monday who would mend the ferry, or when, or who would pay for the work.

body: The mayor was away.`,
  "a label in capitals is no speaker": `headline: EXCLUSIVE: Ferry company knew of the cracks.

body: Nobody in Harrowmere could say on Monday who would mend the ferry, or when, or who would pay for the work.`,
  "a title that the page says twice": `headline: Ferry to stop on Tuesday
navigation: Ferry to stop on Tuesday

body: The ferry will stop on Tuesday, the council said.`,
  Markdown: `headline: # Ferry to *stop* on Tuesday #

subheadline: ## Crew blames cracks

credit: *By Nora Feld*

body: The ferry will stop on Tuesday, the council said.

body: > The boats are safe.

body: - Reported three times

body: ## What comes next

body: A bus, the council said.`,
  "Markdown with lines above the title": `navigation: The Harrowmere Herald Online
credit: 5 March 2025

headline: # Ferry to stop on Tuesday

body: The ferry will stop on Tuesday, the council said.`,
  "a title underlined": `headline: Ferry to stop on Tuesday
navigation: ========================

body: The ferry will stop on Tuesday, the council said.`,
  "front matter": `navigation: ---
navigation: publisher: Herald
navigation: ---

headline: # Ferry to stop on Tuesday

body: The ferry will stop on Tuesday, the council said.`,
  "a note by the desk, over broken lines": `headline: Ferry to stop on Tuesday

body: The ferry will stop on Tuesday, the council said.

credit: Editor’s note: The captain is a cousin
credit: of the editor’s, and asked for no
credit: favours.

body: He is retired.`,
  "a heading that says only that a correction follows": `headline: Ferry to stop on Tuesday

body: The ferry will stop on Tuesday, the council said.

credit: Correction: 6 March 2025
credit: The ferry stops on Wednesday.`,
  "one paragraph of prose": "body: The ferry will stop on Tuesday, the council said.",
  "one line without an end": "body: “The boats are safe” said Ada Lind",
  "dialogue without a headline": `body: “The boats are safe,” said Ada Lind.

body: “They are not,” he said, and so it went on for the whole of the evening, with nobody the wiser at the end of it.`,
  "prose broken into lines of one width": `body: The ferry will stop on Tuesday, and nobody in the
body: town can say for how long, the council said on
body: Monday.`,
  "a list of names in the story": `headline: Four to stand for mayor

body: These are the four who will stand in May, as the clerk read them out:

body: Ada Lind

body: Bo Lund`,
};
