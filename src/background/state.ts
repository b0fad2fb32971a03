/** How the state of a tab follows from what its page reports. Pure. */
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
  const articles = at < 0 ? [...state.articles, article].slice(-MAX_ARTICLES) : state.articles.with(at, article);
  return keepChosen({ ...state, articles });
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

type Read = Extract<TabState, { status: 'read' }>;

const has = (state: Read, key: string, claim: string) =>
  state.articles.some(a => a.key === key && a.analysis.claims.some(c => c.id === claim));

function keepChosen({ chosen, ...state }: Read): Read {
  return chosen && has(state, chosen.key, chosen.claim) ? { ...state, chosen } : state;
}
