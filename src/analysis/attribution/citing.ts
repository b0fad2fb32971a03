/** Whom an outlet cites: "…, the Gazette reported, citing people familiar with the matter". */
import { isHuman, maySpeak } from '../lexicon/people';
import { DOCUMENTS } from '../lexicon/sources';
import { lemmaOf } from '../text/lemma';
import type { Phrase } from '../text/phrases';
import type { Candidate } from './candidate';
import { phraseEndingAt } from './noun-phrase';
import type { Range, Scene } from './scene';
import { endOf } from './subject';

/** After a claim's cue, ", citing X" or ", quoting X": X is the source, the outlet only passed it on. */
export function citing(scene: Scene, taken: readonly Candidate[]): Candidate[] {
  return taken.map(c => {
    const from = Math.max(...[...c.cue, ...c.source, ...c.content].map(r => r[1]));
    const end = Math.min(endOf(scene, Math.max(0, from - 1)), from + 6);
    for (let i = from; i < end; i++) {
      // "…, the Gazette said, citing": what the Gazette said is said by whom it cites, and nothing inside of it
      if (scene.tokens[i]!.tag === 'VERB' && SAID.test(scene.tokens[i]!.lower)) return c;
      if (!/^(?:citing|quoting)$/.test(scene.tokens[i]!.lower)) continue;
      // "…, reports citing clerks suggest": of the next clause
      const before = scene.phraseAt(i - 1);
      if (before && before.first > from && !before.time && scene.tokens[before.first - 1]!.text === ',') return c;
      // "citing “people familiar with it”"
      const source = sourceFrom(scene, scene.quotationAt(i + 1)?.first === i + 1 ? i + 2 : i + 1);
      return source && !restsOnIt(scene, c, source)
        ? { ...c, cue: [...c.cue, [i, i + 1]], source: [source], construction: `${c.construction}, citing` }
        : c;
    }
    return c;
  });
}

const SAID = /^(?:said|says|reported|reports|wrote|writes|added|adds)$/;

function sourceFrom(scene: Scene, first: number): Range | undefined {
  const { tokens } = scene;
  // "citing leaked emails"
  const participle = tokens[first]?.tag === 'VERB' && /(?:ed|en|wn)$/.test(tokens[first]!.lower);
  const from = participle ? first + 1 : first;
  const cited = scene.phraseAt(from);
  if (cited?.first !== from || !isSource(scene, cited)) return undefined;
  let { last } = cited;
  while (/^(?:familiar|close|briefed|involved|of|in|at|with|to|on|from|for)$/.test(tokens[last]?.lower ?? '')) {
    const next = scene.phraseAt(last + 1);
    if (next?.first === last + 1) last = next.last;
    else if (/^(?:familiar|close|briefed|involved)$/.test(tokens[last]!.lower)) last++;
    else break;
  }
  return phraseEndingAt(scene, last - 1, first) ? [first, last] : undefined;
}

/** "She said fees would rise, citing a court ruling": what a person, and no outlet, rests on speaks for itself. */
function restsOnIt(scene: Scene, { source }: Candidate, [first]: Range): boolean {
  const subject = source[0] && scene.phraseAt(source[0][1] - 1);
  const cited = scene.phraseAt(first);
  if (!subject || !cited || cited.name || cited.pronoun) return false;
  const noun = ({ head }: Phrase) => lemmaOf(scene.tokens[head]!.lower, 'NOUN');
  return (subject.pronoun || (!subject.name && isHuman(noun(subject)))) && !isHuman(noun(cited));
}

/** "Citing two clerks", "citing a leaked memo"; "citing high costs" and "citing its own figures" give a reason, and nobody who says it. */
function isSource({ tokens }: Scene, { first, head, name, pronoun }: Phrase): boolean {
  const noun = lemmaOf(tokens[head]!.lower, 'NOUN');
  if (/^(?:its|his|her|their)$/.test(tokens[first]!.lower)) return isHuman(noun) && noun !== 'figure';
  return name || pronoun || maySpeak(noun) || DOCUMENTS.has(tokens[head]!.lower);
}
