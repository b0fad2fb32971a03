/** The limits of Whence, each with its reason. What they cut off is told to the reader (`Cut`). */

/** UTF-16 units of one article: the longest live blogs have about 100,000; analysis stays under half a second here. */
export const MAX_TEXT = 120_000;

/** Claims of one article: beyond it neither marks nor lists help a reader, and painting would cost a frame. */
export const MAX_CLAIMS = 500;

/** Articles of one endless page: each holds ranges in the page and an analysis in the session's storage. */
export const MAX_ARTICLES = 20;

/** Blocks, links and embeds of one article: far above what pages have, below what would choke a message. */
export const MAX_PARTS = 20_000;

/** UTF-16 units of titles, names, keys and addresses. */
export const MAX_FIELD = 4_000;

/** Bytes of all analyses kept for open tabs: both browsers give `storage.session` 10 MB; the rest is for their overhead. */
export const MAX_SESSION = 8_000_000;

/** A page that makes us read it more often than that never stops changing: in a burst, or without end. */
export const CHURN = [
  { readings: 20, within: 10_000 },
  { readings: 60, within: 120_000 },
] as const;
