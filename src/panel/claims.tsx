/** The list of claims in reading order. */
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Analysis, Category } from '../analysis/model';
import { exchanges } from '../export/exchange';
import { count, language, say } from '../platform/words';
import { ClaimRow } from './claim-row';
import { isShown } from './summary';
import { rowOf, useRoving } from './use-roving';

interface ClaimsProps {
  analysis: Analysis;
  on: Record<Category, boolean>;
  /** The claim shown in the page, and a number that grows whenever it is chosen anew. */
  chosen: { claim: string; turn: number } | undefined;
  choose(claim: string): void;
  showAll(): void;
}

export function Claims({ analysis, on, chosen, choose, showAll }: ClaimsProps) {
  const { claims, article } = analysis;
  const exchange = useMemo(() => exchanges(analysis), [analysis]);
  const shown = useMemo(
    () => claims.filter(c => isShown(c, on) || c.id === chosen?.claim),
    [claims, on, chosen?.claim],
  );
  const { current, setCurrent, handlers } = useRoving(shown.map(c => c.id));
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    if (!chosen) return;
    setCurrent(chosen.claim);
    if (list.current) rowOf(list.current, chosen.claim)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, setCurrent]);

  const pick = useRef(choose);
  pick.current = choose;
  const steady = useCallback((claim: string) => pick.current(claim), []); // the same function for ever: rows stay as they are

  const hidden = claims.length - shown.length;
  return (
    <>
      {claims.length === 0 && <p class="none">{say('none_found')}</p>}
      <ol class="claims" ref={list} aria-label={say('claims_list')} {...handlers}>
        {shown.map(claim => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            text={article.text}
            language={article.language || 'en'}
            exchange={exchange.get(claim.id) ?? { to: [], lines: [] }}
            tongue={language()}
            chosen={claim.id === chosen?.claim}
            current={claim.id === current}
            choose={steady}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <p class="hidden-claims">
          {count('hidden', hidden)}{' '}
          <button type="button" class="link" onClick={showAll}>
            {say('show_all')}
          </button>
        </p>
      )}
    </>
  );
}
