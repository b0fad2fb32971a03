/**
 * Every message that crosses a boundary inside Whence, by direction, each with its answer.
 * A content script may only report: what acts on a tab or on the settings comes from our own pages.
 */
import type { Analysis, Article, Span } from '../analysis/model';
import type { Settings } from './settings';
import type { Vocabulary, Word } from './words';

/** Why a page is not annotated; the panel has a sentence for each. */
export type Refusal =
  | 'not-an-article' // a home page, a shop, a video, a forum …
  | 'other-language' // detail: BCP 47 tag of the page's language
  | 'not-our-kind' // a news article, but not political or diplomatic reporting
  | 'stub' // a paywalled stub: detail is the number of paragraphs that are on the page
  | 'restless' // the page never stops changing
  | 'forbidden' // the browser lets no extension read this page
  | 'no-permission' // the reader has not allowed this site
  | 'framed' // the page shows an article in a frame of another site, which the reader has not allowed: detail is its host
  | 'failed'; // detail: what happened, as the key of a sentence (`Failure`) or, where the browser says it, in one sentence

/** Those that a page may give of itself: that another site is to be allowed, only the background says. */
export type PageRefusal = Exclude<Refusal, 'framed'>;

/** What can happen to a page that is being read: keys of sentences. */
export const FAILURES = ['page_not_loaded', 'analysis_failed', 'reading_stopped'] as const satisfies readonly Word[];
export type Failure = (typeof FAILURES)[number];

/** Where a limit (limits.ts) cut something off; the panel has a sentence for each. */
export const CUTS = [
  'text', // the article is longer than what is read or analysed
  'claims', // it has more than are shown
  'nodes', // the page has more elements, or nests them deeper, than are visited
  'articles', // the page has more of them than are kept: its first ones are not read
  'time', // reading took too long
  'still', // the page never stops changing: what is listed was there at one moment
] as const;
export type Cut = (typeof CUTS)[number];

/** One article of a page: an endless page has several. `key` is unique within the page. */
export interface ArticleState {
  key: string;
  analysis: Analysis;
  cuts: Cut[];
}

/** What the background knows of a tab. `viewed` is the key of the article in view, where there are several. */
export type TabState =
  | { status: 'idle' }
  | { status: 'reading' }
  | { status: 'refused'; reason: Refusal; detail?: string }
  | { status: 'read'; articles: ArticleState[]; chosen?: { key: string; claim: string }; viewed?: string };

/** How a page is to be annotated. */
export interface Manner {
  settings: Settings;
  /** The words to speak with, where the reader chose another language than the browser's. */
  words?: Vocabulary;
}

/** Content script → background. Each is a report. */
export interface PageToBackground {
  /** An article was found: the scripts for reading and painting are wanted now. `there`: they are, as the page was in a cache. */
  'page.detected': { message: { asked: boolean; there?: boolean }; answer: undefined };
  /**
   * An article was read; the answer is its analysis, or why there is none. `entries`: see `ReadArticle`. `bare`: the script for
   * showing is wanted as well.
   */
  'page.article': {
    message: { key: string; article: Article; entries: Span[]; cuts: Cut[]; asked: boolean; bare?: boolean };
    answer: ({ analysis: Analysis } & Manner) | { refused: PageRefusal; detail?: string };
  };
  'page.refused': { message: { reason: PageRefusal; detail?: string; asked: boolean }; answer: undefined };
  /** An article left the page. */
  'page.gone': { message: { key: string }; answer: undefined };
  /** Nothing is left of the page that was read: it has become another one, and our script has gone from it. */
  'page.left': { message: Record<string, never>; answer: undefined };
  /** Of several articles another one has come into view. */
  'page.viewed': { message: { key: string }; answer: undefined };
  /** The page scrolls: this claim is nearest to what is being read. Heard by the panel alone. */
  'page.reading': { message: { key: string; claim: string }; answer: undefined };
  /** The reader chose a claim in the page; with `open`, from the card's "Show in panel". */
  'page.chosen': { message: { key: string; claim: string; open?: boolean }; answer: undefined };
}

/** Background → content script of one tab. */
export interface BackgroundToPage {
  /** Read the page (again) and report; the answer comes when everything has been reported. */
  'tab.read': { message: { asked: boolean }; answer: boolean };
  /** Is our script alive in the page that the tab shows now? Nobody answers where it is not. */
  'tab.alive': { message: Record<string, never>; answer: boolean };
  /** The next (1) or previous (-1) claim, by a key. */
  'tab.step': { message: { by: 1 | -1 }; answer: boolean };
  /** The card of the claim that the reader has selected, or a card that says there is none. */
  'tab.who': { message: Record<string, never>; answer: boolean };
  'tab.show': { message: { key: string; claim: string; focus?: boolean }; answer: boolean };
  'tab.settings': { message: Manner; answer: undefined };
  /** Take every mark away and fall silent. */
  'tab.stop': { message: Record<string, never>; answer: undefined };
}

/** Our own pages → background. */
export interface PanelToBackground {
  'panel.state': { message: { tab: number }; answer: TabState };
  'panel.read': { message: { tab: number }; answer: TabState };
  'panel.show': { message: { tab: number; key: string; claim: string; focus?: boolean }; answer: boolean };
}

/** Background → our own pages, to all that are open. */
export interface BackgroundToPanel {
  'state.changed': { message: { tab: number; state: TabState }; answer: undefined };
}

export type Messages = PageToBackground & BackgroundToPage & PanelToBackground & BackgroundToPanel;
export type MessageKind = keyof Messages;
export type Message<K extends MessageKind> = Messages[K]['message'];
export type Answer<K extends MessageKind> = Messages[K]['answer'];
