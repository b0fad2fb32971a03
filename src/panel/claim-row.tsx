/** One claim of the list: who said it, how it came, what was said, and who answered. */
import { memo } from 'preact/compat';
import type { Claim } from '../analysis/model';
import type { AnswerLine, Exchange } from '../export/exchange';
import { actOf, capital, chainOf, excerptOf } from '../export/quote';
import { say } from '../platform/words';
import { partyName } from './names';
import { Name, Sentence } from './sentence';

/** The origin of a claim as a short path: speaker, with degree or party in words, then the outlets it came through. */
export function Origin({ claim }: { claim: Claim }) {
  const [first = say('who_hedge'), ...outlets] = chainOf(claim);
  const withheld = claim.degree === 'described' || claim.degree === 'bare';
  const party = claim.party === 'media' || claim.speaker.includes(claim.party) ? '' : partyName(claim.party);
  return (
    <span class="origin">
      <bdi class="name">{capital(first)}</bdi>
      {withheld && <span class="aside">{say('degree_unnamed')}</span>}
      {party && (
        <span class="aside">
          <bdi>{party}</bdi>
        </span>
      )}
      {outlets.map(outlet => (
        <span key={outlet} class="through">
          <span class="unseen">{say('through')} </span>
          <span aria-hidden="true">→ </span>
          <bdi class="name">{outlet}</bdi>
        </span>
      ))}
    </span>
  );
}

interface AnswerProps {
  line: AnswerLine;
  /** Only the row that the keyboard is on lets the tab key into its answers. */
  reachable: boolean;
  choose(claim: string): void;
}

export function Answer({ line, reachable, choose }: AnswerProps) {
  if (line.kind === 'silence') return <Sentence of="silence_here" values={[<Name of={line.speaker} />]} />;
  if (line.kind === 'none') return <Sentence of="no_answer_here" values={[<Name of={partyName(line.party)} />]} />;
  return (
    <button type="button" class="quiet" tabIndex={reachable ? 0 : -1} onClick={() => choose(line.claim)}>
      <Sentence
        of={`${line.stance}_with`}
        values={[<Name of={line.speaker} />, <span class="words">{line.words}</span>]}
      />
    </button>
  );
}

interface RowProps {
  claim: Claim;
  text: string;
  language: string;
  exchange: Exchange;
  /** Of the interface: in another one, every row is drawn anew. */
  tongue: string;
  /** Shown in the page just now. */
  chosen: boolean;
  /** The reader is near it in the page. */
  reading: boolean;
  /** The row that the tab key reaches. */
  current: boolean;
  choose(claim: string): void;
  /** Takes the reader to the claim in the page. */
  go(claim: string): void;
}

/** What was said; where it is no sentence of its own, after what its speaker did with it. */
export function Words({ claim, text, language }: Pick<RowProps, 'claim' | 'text' | 'language'>) {
  const [act, words] = [actOf(claim, text), excerptOf(claim, text)];
  return (
    <span class="words" lang={language}>
      {act && <span class="act">{act} </span>}
      {!act && /^\p{Ll}/u.test(words) ? `… ${words}` : words}
    </span>
  );
}

/** Rows are many and change rarely: drawn again only when something of theirs changed. */
export const ClaimRow = memo(function ClaimRow(props: RowProps) {
  const { claim, text, language, exchange, chosen, reading, current, choose, go } = props;
  return (
    <div
      class="claim"
      data-category={claim.category}
      data-reply={claim.reply || undefined}
      data-nested={claim.nestedIn ? true : undefined}
      data-chosen={chosen || undefined}
      data-reading={reading || undefined}
    >
      <button
        type="button"
        class="row"
        data-row={claim.id}
        tabIndex={current ? 0 : -1}
        aria-current={chosen || undefined}
        onClick={() => choose(claim.id)}
      >
        <Origin claim={claim} />
        {reading && <span class="unseen">{say('being_read')}</span>}
        <Words claim={claim} text={text} language={language} />
      </button>
      {chosen && (
        <p class="go">
          <button type="button" class="link" tabIndex={current ? 0 : -1} onClick={() => go(claim.id)}>
            {say('show_in_page')}
          </button>
        </p>
      )}
      {exchange.to.length + exchange.lines.length > 0 && (
        <ul class="exchange">
          {exchange.to.map(({ claim: id, speaker }) => (
            <li key={id} data-kind="to">
              <button type="button" class="quiet" tabIndex={current ? 0 : -1} onClick={() => choose(id)}>
                <Sentence of="answers_whom" values={[<Name of={speaker} />]} />
              </button>
            </li>
          ))}
          {exchange.lines.map((line, i) => (
            <li key={line.kind === 'answer' ? line.claim : `${line.kind}${i}`} data-kind={line.kind}>
              <Answer line={line} reachable={current} choose={choose} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});
