/** An article's claims as a page for paper: everything that the tabs show, one after the other. */
import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../analysis/model';
import { exchanges } from '../export/exchange';
import { capital, plain, toldOf } from '../export/quote';
import { hostOf, safeUrl } from '../platform/url';
import { count, say } from '../platform/words';
import { Answer, Origin } from './claim-row';
import { Bar, Byline, Counts } from './head';
import type { Host } from './host';
import { partyName } from './names';
import { sourcesOf } from './shares';
import { summarize } from './summary';

const nothing = () => undefined;

export function Printed({ analysis, print }: { analysis: Analysis; print(): void }) {
  const { article, claims } = analysis;
  const summary = summarize(analysis);
  const all = exchanges(analysis);
  const url = safeUrl(article.url);
  const where = [plain(article.publisher) || hostOf(article.url), article.published.slice(0, 10)].filter(Boolean);
  return (
    <article class="printed">
      <button type="button" class="now" onClick={print}>
        {say('print_now')}
      </button>
      <h1>
        <bdi lang={article.language || 'en'}>{plain(article.title)}</bdi>
      </h1>
      {article.standfirst && (
        <p class="standfirst" lang={article.language || 'en'}>
          {plain(article.standfirst)}
        </p>
      )}
      <Byline article={article} />
      <p class="publisher">{where.join(', ')}</p>
      {url && <p class="publisher address">{url.href}</p>}
      <Counts summary={summary} />
      <Bar summary={summary} />
      <h2>{say('claims_list')}</h2>
      <ol>
        {claims.map(claim => (
          <li key={claim.id} class="claim" data-category={claim.category}>
            <Origin claim={claim} />
            <p class="words" lang={article.language || 'en'}>
              {toldOf(claim, article.text)}
            </p>
            <ul class="exchange">
              {(all.get(claim.id)?.lines ?? []).map((line, i) => (
                <li key={line.kind === 'answer' ? line.claim : `${line.kind}${i}`} data-kind={line.kind}>
                  <Answer line={line} reachable={false} choose={nothing} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <h2>{say('tab_sources')}</h2>
      <ul>
        {sourcesOf(analysis).map(({ speaker }) => (
          <li key={speaker.name} class="who">
            <bdi class="name">{capital(plain(speaker.name))}</bdi>
            {speaker.party && speaker.party !== 'media' && ` · ${partyName(speaker.party)}`}
            {` · ${count('claims', speaker.claims.length)}`}
          </li>
        ))}
      </ul>
      <p class="publisher">{say('export_note')}</p>
    </article>
  );
}

interface PrintProps {
  host: Host;
  tab: number;
  /** Of the article, among those of the tab. */
  article: string;
}

/** The printable view of an article of a tab, or why there is none. */
export function Print({ host, tab, article }: PrintProps) {
  const [analysis, setAnalysis] = useState<Analysis | null>();
  useEffect(() => {
    host.state(tab).then(
      state => {
        const found = state.status === 'read' ? state.articles.find(a => a.key === article) : undefined;
        setAnalysis(found?.analysis ?? null);
        if (found) document.title = say('print_title', plain(found.analysis.article.title));
      },
      () => setAnalysis(null),
    );
  }, [host, tab, article]);
  useEffect(() => void host.settings().then(settings => host.dress(settings)), [host]);
  if (analysis === undefined) return null;
  if (analysis === null) return <p class="none">{say('print_gone')}</p>;
  return <Printed analysis={analysis} print={() => window.print()} />;
}
