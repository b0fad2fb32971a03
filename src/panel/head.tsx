/** The head of the panel: the article, its make-up in figures and as a bar, and the switches that are the bar's legend. */
import type { AnalysedArticle, Category } from '../analysis/model';
import { plain } from '../export/quote';
import type { ArticleState } from '../platform/messages';
import { hostOf } from '../platform/url';
import { count, language, say } from '../platform/words';
import { BAR, type Summary, SWITCHES } from './summary';

/** Who signed the article, where its page says so. */
export function Byline({ article: { byline, language } }: { article: AnalysedArticle }) {
  const names = plain(byline ?? '');
  if (names === '') return null;
  const [before = '', after = ''] = say('byline', SLOT).split(SLOT);
  return (
    <p class="publisher">
      {before}
      <bdi lang={language || 'en'}>{names}</bdi>
      {after}
    </p>
  );
}

/** No text holds it. */
const SLOT = '\u0000';

export function Title({ article }: { article: AnalysedArticle }) {
  const host = hostOf(article.url);
  const publisher = plain(article.publisher);
  return (
    <header class="title">
      {(publisher || host) && (
        // The name is what the page states; the host is what the browser knows.
        <p class="publisher">
          <bdi>{publisher || host}</bdi>
          {publisher && host && publisher.toLowerCase() !== host && <bdi class="host">{host}</bdi>}
        </p>
      )}
      <h1>
        <bdi lang={article.language || 'en'}>{plain(article.title)}</bdi>
      </h1>
      <Byline article={article} />
    </header>
  );
}

interface ChooserProps {
  articles: ArticleState[];
  chosen: string;
  choose(key: string): void;
}

/** Which of several articles of an endless page is shown. */
export function Chooser({ articles, chosen, choose }: ChooserProps) {
  return (
    <select
      class="chooser"
      aria-label={say('article')}
      value={chosen}
      onChange={event => choose(event.currentTarget.value)}
    >
      {articles.map(({ key, analysis }) => (
        <option key={key} value={key}>
          {plain(analysis.article.title) || plain(analysis.article.text.slice(0, 80))}
        </option>
      ))}
    </select>
  );
}

export function Counts({ summary }: { summary: Summary }) {
  const parts = [count('claims', summary.claims)];
  if (summary.sources) parts.push(count('sources', summary.sources));
  if (summary.unnamed) parts.push(count('unnamed', summary.unnamed));
  if (summary.outlets) parts.push(count('outlets', summary.outlets));
  return <p class="counts">{parts.join(' · ')}</p>;
}

/** One stacked bar, as wide as each category has claims; read aloud as one sentence. */
export function Bar({ summary }: { summary: Summary }) {
  const parts = BAR.filter(category => summary.categories[category] > 0);
  if (parts.length === 0) return null;
  const list = new Intl.ListFormat(language(), { type: 'unit' });
  const aloud = say('makeup', list.format(parts.map(c => count(`${c}_part`, summary.categories[c]))));
  return (
    <div class="bar" role="img" aria-label={aloud}>
      {parts.map(category => (
        <span key={category} data-category={category} style={{ flexGrow: summary.categories[category] }} />
      ))}
    </div>
  );
}

interface LegendProps {
  summary: Summary;
  on: Record<Category, boolean>;
  turn(category: Category, on: boolean): void;
}

export function Legend({ summary, on, turn }: LegendProps) {
  return (
    <fieldset class="legend">
      <legend class="unseen">{say('legend')}</legend>
      {SWITCHES.map(category => (
        <label key={category} data-category={category} title={say(`${category}_meaning`)}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={on[category]}
            checked={on[category]}
            onChange={event => turn(category, event.currentTarget.checked)}
          />
          <span class="word">{say(category)}</span> <span class="number">{summary.categories[category]}</span>
        </label>
      ))}
    </fieldset>
  );
}
