/**
 * The limits of Whence, all of them, each with its reason. What a reader loses by one is told in words: by a `Cut` (the panel
 * has a sentence for each), or by the refusal of the page; where neither is named, nothing that a reader could miss is lost.
 * Plain constants: a script in pages carries only those that it uses.
 */

// Text.

/** UTF-16 units of one article that is analysed: the longest live blogs have about 100,000. Cut: text. */
export const MAX_TEXT = 120_000;
/** UTF-16 units of one article as it is read from its page, before the analysis cuts whole paragraphs off. Cut: text. */
export const MAX_READ_TEXT = 150_000;
/** UTF-16 units of text looked at in one page, menus and comments and all: no page of a newspaper has as much. Cut: text. */
export const MAX_PAGE_TEXT = 4_000_000;
/** UTF-16 units of titles, names, keys and addresses in a message: what is longer is none. */
export const MAX_FIELD = 4_000;

// Claims.

/** Claims of one article: beyond it neither marks nor lists help a reader, and painting would cost a frame. Cut: claims. */
export const MAX_CLAIMS = 500;
/** Articles of one endless page: each holds ranges in the page and an analysis in the session's storage. Cut: articles. */
export const MAX_ARTICLES = 20;

// Nodes.

/** Nodes visited in one page: one of ten megabytes has about 400,000. Cut: nodes. */
export const MAX_NODES = 400_000;
/** Nesting of elements: real pages stay under 80, what lies deeper is skipped. Cut: nodes. */
export const MAX_DEPTH = 500;
/** Links of one article: the card names the link of a claim's source, where there is one. */
export const MAX_LINKS = 2_000;
/** Blocks, links and embeds in one message: far above what articles have, below what would choke a message. */
export const MAX_PARTS = 20_000;
/** Elements that are asked for a shadow root when something is added to the page. */
export const MAX_SHADOWS_ASKED = 3_000;
/** Shadow roots that are watched for changes: a page may be made of thousands. */
export const MAX_SHADOWS_WATCHED = 100;
/** Text nodes of a selection that are looked at: the longest articles have fewer. */
export const MAX_SELECTED = 20_000;

// Time.

/** Milliseconds of one reading, so that a hostile page cannot hold its reader's tab. Cut: time. */
export const MAX_READING = 1_500;
/** A page that makes us read it more often than that never stops changing: in a burst, or without end. Refusal: restless. */
export const CHURN = [
  { readings: 20, within: 10_000 },
  { readings: 60, within: 120_000 },
] as const;
/** A page that navigates within itself is told as a new article no more often: nobody reads so many. */
export const MAX_REPORTS = [{ readings: 10, within: 60_000 }] as const;

// Memory.

/** Bytes of all analyses kept for open tabs (of 10 MB in both browsers): the oldest are forgotten, and read again when asked for. */
export const MAX_SESSION = 8_000_000;
/** Stretches of live pages whose analyses are remembered, of all tabs: a long live blog has some hundreds. */
export const MAX_STRETCHES = 1_000;
