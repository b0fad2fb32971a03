/** How the state of a tab follows from what its page reports. Pure. */

import { followClaim } from '../platform/follow';
import { MAX_ARTICLES } from '../platform/limits';
import type { ArticleState, Refusal, TabState } from '../platform/messages';

export const IDLE: TabState = { status: 'idle' };
export const READING: TabState = { status: 'reading' };

/** A page is being read: an article already known stays until it is reported anew. */
export const reading = (state: TabState): TabState => (state.status === 'read' ? state : READING);

/** An article was read: it takes the place of its earlier self, else it comes last; an endless page loses its first. */
export function withArticle(state: TabState, article: ArticleState): TabState {
  if (state.status !== 'read') return { status: 'read', articles: [article] };
  const at = state.articles.findIndex(a => a.key === article.key);
  if (at < 0) return keepChosen({ ...state, articles: [...state.articles, article].slice(-MAX_ARTICLES) });
  const articles = state.articles.with(at, article);
  const { chosen, ...rest } = state;
  if (chosen?.key !== article.key) return { ...state, articles };
  const claim = followClaim(chosen.claim, state.articles[at]!.analysis, article.analysis);
  return { ...rest, articles, ...(claim === undefined ? {} : { chosen: { key: chosen.key, claim } }) };
}

/** A refusal tells of the page only where nothing on it was read, or where the page is given up altogether. */
export function withRefusal(state: TabState, reason: Refusal, detail?: string): TabState {
  if (state.status === 'read' && reason !== 'restless') return state;
  return { status: 'refused', reason, ...(detail === undefined ? {} : { detail }) };
}

export function withoutArticle(state: TabState, key: string): TabState {
  if (state.status !== 'read') return state;
  const articles = state.articles.filter(a => a.key !== key);
  return articles.length === 0 ? IDLE : keepChosen({ ...state, articles });
}

/** A claim that the state does not know is not chosen. */
export function withChosen(state: TabState, key: string, claim: string): TabState {
  if (state.status !== 'read' || !has(state, key, claim)) return state;
  return { ...state, chosen: { key, claim } };
}

/** Of an article that is not known nothing is in view. */
export function withViewed(state: TabState, key: string): TabState {
  if (state.status !== 'read' || state.viewed === key || !state.articles.some(a => a.key === key)) return state;
  return { ...state, viewed: key };
}

/** The article that a reader has before the eyes: the one in view, else the one with the chosen claim, else the first. */
export const inView = ({ articles, chosen, viewed }: Read): ArticleState | undefined =>
  articles.find(a => a.key === viewed) ?? articles.find(a => a.key === chosen?.key) ?? articles[0];

type Read = Extract<TabState, { status: 'read' }>;

const has = (state: Read, key: string, claim: string) =>
  state.articles.some(a => a.key === key && a.analysis.claims.some(c => c.id === claim));

/** Without what is chosen or in view and no longer there. */
function keepChosen({ chosen, viewed, ...state }: Read): Read {
  return {
    ...state,
    ...(chosen && has(state, chosen.key, chosen.claim) ? { chosen } : {}),
    ...(viewed !== undefined && state.articles.some(a => a.key === viewed) ? { viewed } : {}),
  };
}
