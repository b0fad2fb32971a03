/** Sentences with more than text in them. */
import { Fragment, type VNode } from 'preact';
import { plain } from '../export/quote';
import { pieces, say, type Word } from '../platform/words';

/** The name of a speaker or a side, as the page writes it. */
export const Name = ({ of }: { of: string }) => <bdi class="name">{plain(of) || say('who_hedge')}</bdi>;

/** The sentence of a key, with an element where each value stands. */
export function Sentence({ of, values }: { of: Word; values: VNode[] }) {
  return (
    <>
      {pieces(of).map((piece, i) => {
        const value = typeof piece === 'number' ? values[piece - 1] : undefined;
        return <Fragment key={i}>{value ?? piece}</Fragment>;
      })}
    </>
  );
}
