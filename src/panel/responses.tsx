/** Who answers whom: pairs of claim and answer, accusations without one, and those who gave no comment. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Analysis, Claim, Silence } from '../analysis/model';
import { capital, plain, textOf, toldOf } from '../export/quote';
import { say, type Word } from '../platform/words';
import { Answer, Origin } from './claim-row';
import { exchangesOf } from './derived';
import { List } from './list';
import { partyName } from './names';
import { Name, Sentence } from './sentence';

interface ResponsesProps {
  analysis: Analysis;
  choose(claim: string): void;
}

function Section({ title, n, children }: { title: Word; n: number; children: ComponentChildren }) {
  if (n === 0) return null;
  return (
    <section>
      <h2>
        {say(title)} <span class="number">{n}</span>
      </h2>
      {children}
    </section>
  );
}

const idOf = (claim: Claim) => claim.id;

interface SaidProps extends ResponsesProps {
  claim: Claim;
  current: boolean;
}

function Said({ claim, current, analysis, choose }: SaidProps) {
  return (
    <button
      type="button"
      class="row"
      data-row={claim.id}
      data-category={claim.category}
      tabIndex={current ? 0 : -1}
      onClick={() => choose(claim.id)}
    >
      <Origin claim={claim} />
      <span class="words" lang={analysis.article.language || 'en'}>
        {toldOf(claim, analysis.article.text)}
      </span>
    </button>
  );
}

export function Responses({ analysis, choose }: ResponsesProps) {
  const { claims, silences, article } = analysis;
  const all = exchangesOf(analysis);
  const answersTo = (claim: Claim) => all.get(claim.id)?.lines.filter(line => line.kind === 'answer') ?? [];
  const has = (claim: Claim, kind: 'answer' | 'none') => all.get(claim.id)?.lines.some(line => line.kind === kind);
  const pairs = useMemo(() => claims.filter(claim => has(claim, 'answer')), [claims, all]);
  const unanswered = useMemo(() => claims.filter(claim => has(claim, 'none')), [claims, all]);
  const told = (s: Silence) =>
    textOf(
      article.text,
      [...s.source, ...s.cue].sort((a, b) => a[0] - b[0]),
    );
  if (pairs.length + unanswered.length + silences.length === 0) return <p class="none">{say('no_responses')}</p>;
  return (
    <div class="sections">
      <Section title="pairs" n={pairs.length}>
        <List
          label={say('pairs')}
          items={pairs}
          idOf={idOf}
          estimate={96}
          row={(claim, current) => (
            <div class="claim" data-category={claim.category}>
              <Said claim={claim} current={current} analysis={analysis} choose={choose} />
              <ul class="exchange">
                {answersTo(claim).map(line => (
                  <li key={line.claim} data-kind="answer">
                    <Answer line={line} reachable={current} choose={choose} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        />
      </Section>
      <Section title="unanswered" n={unanswered.length}>
        <List
          label={say('unanswered')}
          items={unanswered}
          idOf={idOf}
          estimate={88}
          row={(claim, current) => (
            <div class="claim" data-category={claim.category}>
              <Said claim={claim} current={current} analysis={analysis} choose={choose} />
              <p class="exchange">
                <Sentence of="concerns" values={[<Name of={partyName(claim.answered?.party ?? '')} />]} />
              </p>
            </div>
          )}
        />
      </Section>
      <Section title="silences" n={silences.length}>
        <ul>
          {silences.map(silence => (
            <li key={`${silence.cue[0]}`} class="silence">
              <bdi class="name">{capital(plain(silence.speaker))}</bdi>
              <span class="told" lang={article.language || 'en'}>
                {told(silence)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
