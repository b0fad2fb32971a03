/** "As the Courier reported, the road is closed", "the road is closed, as Holm noted", "as first reported by the Courier". */
import { contentFrom, trim } from '../bounds';
import type { Range, Scene } from '../scene';
import { endOf, type Subject, startOf } from '../subject';
import type { CueVerb } from '../verbs';
import { hearerEnd } from './hearer';
import { type Example, type Found, hasWords, skipTime } from './view';

export const AS_SAID: readonly Example[] = [
  {
    text: 'As the Anders Courier reported, the road is closed.',
    content: 'the road is closed',
    source: 'the Anders Courier',
  },
  { text: 'As Ida Holm told the Orsk Courier, the road is closed.', content: 'the road is closed', source: 'Ida Holm' },
  {
    text: 'Norland, as one of its envoys pointed out, gets no snow.',
    content: 'Norland … gets no snow',
    source: 'one of its envoys',
  },
  { text: 'As Ida Holm put it, the road is closed.', content: 'the road is closed', source: 'Ida Holm' },
  { text: '“A mess,” was how Ida Holm put it.', content: '“A mess,”', source: 'Ida Holm' },
  { text: 'The road is closed, as Ida Holm noted.', content: 'The road is closed', source: 'Ida Holm' },
];

/** What stands beside an "as" clause whose verb and subject are known. */
export function asSaid(
  scene: Scene,
  cue: CueVerb,
  cues: ReadonlyMap<number, CueVerb>,
  subject: Subject,
): Found | undefined {
  const { tokens } = scene;
  const as = subject.first - 1;
  if (tokens[as]?.lower === 'how' && /^(?:is|was)$/.test(tokens[as - 1]?.lower ?? '')) return howPut(scene, cue, as);
  if (tokens[as]?.lower !== 'as' || !(cue.frames.has('p') || cue.frames.has('t'))) return undefined;
  // "as the strike continues" tells when
  if (!cue.frames.has('t') && !cue.frames.has('nt') && cue.lemma !== 'put') return undefined;
  const start = startOf(scene, cue.head);
  const end = endOf(scene, cue.head);
  // "even as Holm objected, Vale left", "as Holm began to reply, Vale left", "as Holm objected to the toll, Vale left": they tell when, too
  if (
    tokens[as - 1]?.lower === 'even' ||
    cue.governor !== undefined ||
    (cue.lemma !== 'put' && cue.frames.has(`:${tokens[cue.last]?.lower}`))
  )
    return undefined;
  // "as she ended the debate, …": what is said cannot stand on both sides
  const last = cue.lemma === 'put' ? cue.last + 1 : cue.last;
  const object = scene.phraseAt(last);
  if (object?.first === last && !object.time && !cue.frames.has('nt')) return undefined;
  let close = last;
  while (close < end && tokens[close]!.text !== ',' && close - last < 14) {
    if (tokens[close]!.lower === 'that' || tokens[close]!.tag === 'AUX') return undefined;
    close++;
  }
  const opens =
    as === start || (as === start + 1 && /^(?:CCONJ|ADV)$/.test(tokens[start]!.tag)) || tokens[as - 1]?.text !== ',';
  const rest = tokens[close]?.text === ',' ? contentFrom(scene, close + 1, end, cues) : undefined;
  const front = !opens && tokens[as - 1]?.text === ',' ? trim(scene, [start, as - 1]) : undefined;
  const whole = front && /^(?:yet|but|and|so|still|indeed)$/.test(tokens[front[0]]!.lower) && front[1] - front[0] === 1;
  const content = [whole ? undefined : front, opens || front ? rest : undefined].filter(
    (r): r is Range => !!r && hasWords(scene, r),
  );
  if (!content.length) return undefined;
  return { construction: 'as-said', frame: 'p', content, cueLast: last, score: 0.8 };
}

/** "“A mess,” was how | Holm put it": the quotation before. */
function howPut(scene: Scene, cue: CueVerb, how: number): Found | undefined {
  const q = scene.quotationAt(how - 2);
  if (!q || q.last !== how - 1 || !(cue.lemma === 'put' || cue.frames.has('a'))) return undefined;
  const cueLast = scene.tokens[cue.last]?.lower === 'it' ? cue.last + 1 : cue.last;
  return { construction: 'as-said', frame: 'p', content: [[q.first, q.last]], cueLast, score: 0.8 };
}

/** "reported by the Courier": the agent right after a participle. */
export function agentAfter(scene: Scene, cue: CueVerb): Range | undefined {
  const by = skipTime(scene, cue.last);
  if (scene.tokens[by]?.lower !== 'by') return undefined;
  const last = hearerEnd(scene, by + 1, endOf(scene, cue.head));
  return last && !scene.phraseAt(by + 1)?.time ? [by + 1, last] : undefined;
}
