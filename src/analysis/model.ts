/**
 * The data of Whence: what goes into an analysis and what comes out.
 * Every offset is in UTF-16 code units of the article's text; every span is [start, end).
 */

/** [start, end) in UTF-16 code units of the article's text. */
export type Span = readonly [start: number, end: number];

/** A hyperlink that the page sets on a stretch of its text. */
export interface Link {
  span: Span;
  /** Absolute http(s) address. */
  href: string;
}

/** A social post embedded in the article; `span` covers the post's text and its signature line. */
export interface Embed {
  span: Span;
  /** The post's own words, without the signature. */
  content: Span;
  /** The signature ("David Lammy (@DavidLammy)"): the author's name inside the text. */
  author: Span;
  /** "X", "Telegram", "Truth Social", "Bluesky", "Mastodon". */
  platform: string;
  href?: string;
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'caption' | 'embed';

/** A block of the text: paragraphs are divided by a blank line ("\n\n"). */
export interface Block {
  span: Span;
  kind: BlockKind;
}

/** An article as the reader of pages hands it to the analysis. Only `text` is needed. */
export interface Article {
  id?: string;
  title?: string;
  /** The sentence that the page sets between headline and text; it is part of the text, too. */
  standfirst?: string;
  /** Who signed it, without "By"; several names are divided by commas. */
  byline?: string;
  /** Name of the publishing outlet as the page states it, or as its host says. */
  publisher?: string;
  url?: string;
  /** ISO 8601. */
  published?: string;
  /** BCP 47, as found. */
  language?: string;
  text: string;
  blocks?: Block[];
  links?: Link[];
  embeds?: Embed[];
}

export const CATEGORIES = ['hedged', 'unnamed', 'relayed', 'named', 'reply'] as const;
/** What a reader switches on and off; each claim has one of the first four, and may be a reply besides. */
export type Category = (typeof CATEGORIES)[number];
export type ClaimCategory = Exclude<Category, 'reply'>;

export type Kind = 'person' | 'body' | 'outlet' | 'document' | 'group' | 'unnamed' | 'hedge';
/** How well attributed, best first. */
export type Degree = 'person' | 'institution' | 'described' | 'bare' | 'none';
export type Quote = 'direct' | 'indirect' | 'mixed';
export type Stance = 'denies' | 'rejects' | 'dismisses' | 'confirms' | 'supports' | 'conditions' | 'counters';

/** Source, cue and content of one act of saying, before anything is known of who speaks. */
export interface Attribution {
  content: Span[];
  cue: Span[];
  source: Span[];
  quote: Quote;
  /** The rule that found it. */
  construction: string;
  /** 0..1 */
  confidence: number;
  /** Index, in the same list, of the innermost attribution whose content it stands in. */
  within?: number;
  /** Index of the attribution that it goes on from: a quotation without a cue of its own. */
  continues?: number;
}

/** What the text says of a source whose name it withholds, in the text's own words. */
export interface Described {
  /** How near it is to the matter: "familiar with the talks", "who attended the meeting". */
  near?: string;
  /** How many speak: "two officials" 2; absent where the text gives no number or only one. */
  count?: number;
  /** Why there is no name: "not authorised to speak publicly", "on condition of anonymity to discuss a private meeting". */
  reason?: string;
}

/** What is known of where an attribution came from. */
export interface Origin {
  speaker: string;
  kind: Kind;
  named: boolean;
  degree: Degree;
  party: string;
  via: string[];
  /** Only with the degrees `described` and `bare`, and only where the text says something. */
  described?: Described;
}

export interface Claim extends Origin {
  /** "c1", in reading order. */
  id: string;
  content: Span[];
  cue: Span[];
  source: Span[];
  quote: Quote;
  category: ClaimCategory;
  reply: boolean;
  /** Id of the claim it stands in. */
  nestedIn?: string;
  /** Where the page's own hyperlink on cue, source or content leads. */
  link?: string;
  /** "Tuesday", resolved to a date (ISO 8601) where the article's date allows. */
  when?: string;
  topics: string[];
  /** An accusation: whom it concerns, and the claims that answer it ([]: none here). */
  answered?: { party: string; by: string[] };
  construction: string;
  /** 0..1 */
  confidence: number;
}

export interface Response {
  from: string;
  to: string[];
  stance: Stance;
  /** The text itself marks the answer. */
  explicit: boolean;
}

/** "declined to comment", "did not respond". */
export interface Silence {
  source: Span[];
  cue: Span[];
  speaker: string;
  party: string;
  /** Ids of the claims it was asked about. */
  about?: string[];
}

export interface Speaker {
  name: string;
  kind: Kind;
  degree: Degree;
  party: string;
  /** What all its claims together say of it. */
  described?: Described;
  claims: string[];
  mentions: Span[];
}

export interface Position {
  party: string;
  topic: string;
  claims: string[];
}

export interface AnalysedArticle {
  title: string;
  /** Only where the page has one. */
  standfirst?: string;
  /** Who signed it; only where the page says so. */
  byline?: string;
  publisher: string;
  url: string;
  published: string;
  language: string;
  text: string;
  words: number;
  /** Is it a news article at all? Filled by the reader of pages; true where plain text was given. */
  isNews: boolean;
  /** Political or diplomatic reporting with attributed claims. */
  isOurKind: boolean;
}

export interface Analysis {
  id?: string;
  article: AnalysedArticle;
  claims: Claim[];
  responses: Response[];
  silences: Silence[];
  speakers: Speaker[];
  positions: Position[];
}
