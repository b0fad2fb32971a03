/** Who answers whom: pairs of claim and answer, accusations without one, and those who gave no comment. */
import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import type { Analysis, Claim, Silence } from '../analysis/model';
import { capital, plain, textOf, toldOf } from '../export/quote';
import { say, type Word } from '../platform/words';
import { Answer, Origin } from './claim-row';
import { exchangesOf, responsesOf } from './derived';
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

/** A claim with those who answered it. */
const Pair = memo(function Pair(props: SaidProps) {
  const { claim, current, analysis, choose } = props;
  const answers =
    exchangesOf(analysis)
      .get(claim.id)
      ?.lines.filter(line => line.kind === 'answer') ?? [];
  return (
    <div class="claim" data-category={claim.category}>
      <Said {...props} />
      <ul class="exchange">
        {answers.map(line => (
          <li key={line.claim} data-kind="answer">
            <Answer line={line} reachable={current} choose={choose} />
          </li>
        ))}
      </ul>
    </div>
  );
});

/** A claim that nobody has answered. */
const Unanswered = memo(function Unanswered(props: SaidProps) {
  const { claim } = props;
  return (
    <div class="claim" data-category={claim.category}>
      <Said {...props} />
      <p class="exchange">
        <Sentence of="concerns" values={[<Name of={partyName(claim.answered?.party ?? '')} />]} />
      </p>
    </div>
  );
});

export function Responses({ analysis, choose }: ResponsesProps) {
  const { silences, article } = analysis;
  const { pairs, unanswered } = responsesOf(analysis);
  const told = (s: Silence) =>
    textOf(
      article.text,
      [...s.source, ...s.cue].sort((a, b) => a[0] - b[0]),
    );
  const rest = { analysis, choose };
  if (pairs.length + unanswered.length + silences.length === 0) return <p class="none">{say('no_responses')}</p>;
  return (
    <div class="sections">
      <Section title="pairs" n={pairs.length}>
        <List
          label={say('pairs')}
          items={pairs}
          idOf={idOf}
          estimate={96}
          row={(claim, current) => <Pair claim={claim} current={current} {...rest} />}
        />
      </Section>
      <Section title="unanswered" n={unanswered.length}>
        <List
          label={say('unanswered')}
          items={unanswered}
          idOf={idOf}
          estimate={88}
          row={(claim, current) => <Unanswered claim={claim} current={current} {...rest} />}
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
