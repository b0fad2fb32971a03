/** The claims in reading order, and what narrows them. */
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Analysis, Category, Claim } from '../analysis/model';
import { count, language, say } from '../platform/words';
import { ClaimRow } from './claim-row';
import { exchangesOf, facets } from './derived';
import { Filters } from './filters';
import { EVERYTHING, type Filter, finder, isEverything } from './find';
import { type Chosen, List } from './list';
import { isShown } from './summary';

interface ClaimsProps {
  analysis: Analysis;
  on: Record<Category, boolean>;
  filter: Filter;
  setFilter(next: (now: Filter) => Filter): void;
  /** The claim shown in the page. */
  chosen: Chosen | undefined;
  /** The claim nearest to what is being read. */
  reading: string | undefined;
  choose(claim: string): void;
  /** Takes the reader to a claim in the page. */
  go(claim: string): void;
  showAll(): void;
}

const NO_EXCHANGE = { to: [], lines: [] };
const idOf = (claim: Claim) => claim.id;

export function Claims({ analysis, on, filter, setFilter, chosen, reading, choose, go, showAll }: ClaimsProps) {
  const { claims, article } = analysis;
  const exchange = exchangesOf(analysis);
  const found = useMemo(() => claims.filter(finder(filter, article.text)), [claims, filter, article.text]);
  const shown = useMemo(() => found.filter(c => isShown(c, on) || c.id === chosen?.id), [found, on, chosen?.id]);

  const pick = useRef({ choose, go });
  pick.current = { choose, go };
  // The same functions for ever: rows stay as they are.
  const steady = useCallback((claim: string) => pick.current.choose(claim), []);
  const steadyGo = useCallback((claim: string) => pick.current.go(claim), []);

  const hidden = found.length - shown.length;
  const row = (claim: Claim, current: boolean) => (
    <ClaimRow
      claim={claim}
      text={article.text}
      language={article.language || 'en'}
      exchange={exchange.get(claim.id) ?? NO_EXCHANGE}
      tongue={language()}
      chosen={claim.id === chosen?.id}
      reading={claim.id === reading}
      current={current}
      choose={steady}
      go={steadyGo}
    />
  );
  return (
    <>
      {claims.length === 0 ? (
        <p class="none">{say('none_found')}</p>
      ) : (
        <Filters facets={facets(analysis)} filter={filter} change={setFilter} />
      )}
      <p class="unseen" role="status">
        {(!isEverything(filter) || hidden > 0) && count('found', shown.length)}
      </p>
      {claims.length > 0 && found.length === 0 && (
        <p class="none">
          {say('nothing_found')}{' '}
          <button type="button" class="link" onClick={() => setFilter(() => EVERYTHING)}>
            {say('clear_filter')}
          </button>
        </p>
      )}
      <List label={say('claims_list')} items={shown} idOf={idOf} row={row} chosen={chosen} estimate={84} />
      {hidden > 0 && (
        <p class="none">
          {count('hidden', hidden)}{' '}
          <button type="button" class="link" onClick={showAll}>
            {say('show_all')}
          </button>
        </p>
      )}
    </>
  );
}
