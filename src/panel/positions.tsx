/** What each side speaks about: topics down, sides across; a number opens the claims behind it. */
import { useMemo } from 'preact/hooks';
import type { Analysis, Position } from '../analysis/model';
import { count, say } from '../platform/words';
import { partyName, topicName } from './names';

interface PositionsProps {
  analysis: Analysis;
  choose(position: Position): void;
}

/** Names in the order of how many claims they have. */
function byClaims(positions: readonly Position[], nameOf: (p: Position) => string): string[] {
  const sums = new Map<string, number>();
  for (const p of positions) sums.set(nameOf(p), (sums.get(nameOf(p)) ?? 0) + p.claims.length);
  return [...sums].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

export function Positions({ analysis: { positions }, choose }: PositionsProps) {
  const parties = useMemo(() => byClaims(positions, p => p.party), [positions]);
  const topics = useMemo(() => byClaims(positions, p => p.topic), [positions]);
  if (positions.length === 0) return <p class="none">{say('no_positions')}</p>;
  const most = Math.max(...positions.map(p => p.claims.length));
  const at = (party: string, topic: string) => positions.find(p => p.party === party && p.topic === topic);
  return (
    <section class="wide" aria-label={say('positions_caption')}>
      <table>
        <caption>
          {say('positions_caption')} <span class="help">{say('positions_help')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('topic')}</th>
            {parties.map(party => (
              <th key={party} scope="col">
                <bdi>{partyName(party)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(topic => (
            <tr key={topic}>
              <th scope="row">{topicName(topic)}</th>
              {parties.map(party => {
                const position = at(party, topic);
                return (
                  <td key={party}>
                    {position && (
                      <button
                        type="button"
                        class="cell"
                        style={{ '--much': position.claims.length / most }}
                        aria-label={say(
                          'cell',
                          partyName(party),
                          topicName(topic),
                          count('claims', position.claims.length),
                        )}
                        onClick={() => choose(position)}
                      >
                        {position.claims.length}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
