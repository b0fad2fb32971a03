/** Every limit of the reader, in one place. Reaching one is reported as a `Cut`; nothing throws. */
export const LIMITS = {
  /** UTF-16 units of one article's text; the longest news features have some 60,000. */
  articleText: 150_000,
  /** UTF-16 units of text looked at in one page: menus, comments and all. */
  pageText: 4_000_000,
  /** Nodes visited in one page; a 10 MB page has about 400,000. */
  nodes: 400_000,
  /** Nesting of elements; real pages stay under 80, what lies deeper is skipped. */
  depth: 500,
  /** Milliseconds of one walk, so that a hostile page cannot hold the reader's tab. */
  time: 1_500,
  /** Links and embedded posts kept for one article. */
  links: 2_000,
  /** Articles of one page. */
  articles: 20,
} as const;
