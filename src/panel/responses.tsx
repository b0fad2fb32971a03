/** Who answers whom: pairs of claim and answer, accusations without one, and those who gave no comment. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Analysis, Claim, Silence } from '../analysis/model';
import { exchanges } from '../export/exchange';
import { capital, excerptOf, plain, textOf } from '../export/quote';
import { say, type Word } from '../platform/words';
import { Answer, Origin } from './claim-row';
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
      <ul>{children}</ul>
    </section>
  );
}

function Said({ claim, analysis, choose }: { claim: Claim } & ResponsesProps) {
  return (
    <button type="button" class="row" data-category={claim.category} onClick={() => choose(claim.id)}>
      <Origin claim={claim} />
      <span class="words" lang={analysis.article.language || 'en'}>
        {excerptOf(claim, analysis.article.text)}
      </span>
    </button>
  );
}

export function Responses({ analysis, choose }: ResponsesProps) {
  const { claims, silences, article } = analysis;
  const all = useMemo(() => exchanges(analysis), [analysis]);
  const answersTo = (claim: Claim) => all.get(claim.id)?.lines.filter(line => line.kind === 'answer') ?? [];
  const pairs = claims.filter(claim => answersTo(claim).length > 0);
  const unanswered = claims.filter(claim => all.get(claim.id)?.lines.some(line => line.kind === 'none'));
  const told = (s: Silence) =>
    textOf(
      article.text,
      [...s.source, ...s.cue].sort((a, b) => a[0] - b[0]),
    );
  if (pairs.length + unanswered.length + silences.length === 0) return <p class="none">{say('no_responses')}</p>;
  return (
    <div class="sections">
      <Section title="pairs" n={pairs.length}>
        {pairs.map(claim => (
          <li key={claim.id} class="claim" data-category={claim.category}>
            <Said claim={claim} analysis={analysis} choose={choose} />
            <ul class="exchange">
              {answersTo(claim).map(line => (
                <li key={line.claim} data-kind="answer">
                  <Answer line={line} reachable choose={choose} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </Section>
      <Section title="unanswered" n={unanswered.length}>
        {unanswered.map(claim => (
          <li key={claim.id} class="claim" data-category={claim.category}>
            <Said claim={claim} analysis={analysis} choose={choose} />
            <p class="exchange">
              <Sentence of="concerns" values={[<Name of={partyName(claim.answered?.party ?? '')} />]} />
            </p>
          </li>
        ))}
      </Section>
      <Section title="silences" n={silences.length}>
        {silences.map(silence => (
          <li key={`${silence.cue[0]}`} class="silence">
            <bdi class="name">{capital(plain(silence.speaker))}</bdi>
            <span class="told" lang={article.language || 'en'}>
              {told(silence)}
            </span>
          </li>
        ))}
      </Section>
    </div>
  );
}
