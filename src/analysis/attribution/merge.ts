/** Several cues of one claim: "reportedly …, the Gazette reported, citing people familiar with the matter". */
import { isHuman } from '../lexicon/people';
import { BODIES, DOCUMENTS, OUTLET_NOUNS } from '../lexicon/sources';
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
      const source = sourceFrom(scene, i + 1);
      return source && !isReason(scene, c, source)
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
  if (cited?.first !== from || !maySpeak(scene, cited)) return undefined;
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
function isReason(scene: Scene, { source }: Candidate, [first]: Range): boolean {
  const subject = source[0] && scene.phraseAt(source[0][1] - 1);
  const cited = scene.phraseAt(first);
  if (!subject || !cited || cited.name || cited.pronoun) return false;
  const noun = ({ head }: Phrase) => lemmaOf(scene.tokens[head]!.lower, 'NOUN');
  return (subject.pronoun || (!subject.name && isHuman(noun(subject)))) && !isHuman(noun(cited));
}

/** "Citing two clerks", "citing a leaked memo"; "citing high costs" and "citing its own figures" give a reason, and nobody who says it. */
function maySpeak({ tokens }: Scene, { first, head, name, pronoun }: Phrase): boolean {
  const noun = lemmaOf(tokens[head]!.lower, 'NOUN');
  if (/^(?:its|his|her|their)$/.test(tokens[first]!.lower)) return isHuman(noun) && noun !== 'figure';
  return (
    name ||
    pronoun ||
    isHuman(noun) ||
    DOCUMENTS.has(noun) ||
    DOCUMENTS.has(tokens[head]!.lower) ||
    BODIES.has(noun) ||
    OUTLET_NOUNS.has(noun)
  );
}

/** "for allegedly closing the road": only the act is reported. */
const isAct = ({ anchor, content }: Candidate): boolean => content.length === 1 && content[0]![0] === anchor + 1;

/** A hedge inside the content of a claim with an outlet's cue is one more cue of it; elsewhere inside a claim only an act stays. */
export function hedgesInside(taken: readonly Candidate[]): Candidate[] {
  const adverbs = taken.filter(c => c.construction === 'hedge-adverb');
  const gone = new Set<Candidate>();
  const cut = new Map<Candidate, Range>();
  for (const hedge of adverbs) {
    const at = hedge.anchor;
    const outer = taken.find(
      c => c !== hedge && c.construction !== 'hedge-adverb' && c.content.some(r => r[0] <= at && at < r[1]),
    );
    if (!outer || isAct(hedge)) continue;
    gone.add(hedge);
    if (outer.construction.endsWith('citing')) cut.set(outer, [at, at + 1]);
  }
  return taken
    .filter(c => !gone.has(c))
    .map(c => {
      const hole = cut.get(c);
      if (!hole) return c;
      const content = c.content
        .flatMap(([a, b]): Range[] =>
          hole[0] >= a && hole[0] < b
            ? [
                [a, hole[0]],
                [hole[1], b],
              ]
            : [[a, b]],
        )
        .filter(r => r[1] > r[0]);
      return { ...c, content: content as Range[], cue: [hole, ...c.cue].sort((a, b) => a[0] - b[0]) };
    });
}
