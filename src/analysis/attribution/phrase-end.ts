/** Where the content of a noun or a hedge ends. */
import { hasFinite } from './beside';
import { isOccasion } from './occasion';
import { isDash, isStop, type Scene } from './scene';
import { isVerb } from './verbs';

/** Where the content of a noun or a hedge ends: at the first comma, stop or conjunction outside quotation marks. */
export function phraseContentEnd(scene: Scene, from: number, end: number): number {
  const { tokens } = scene;
  for (let i = from + 1; i < end; i++) {
    const q = scene.quotationAt(i);
    if (q?.first === i) i = Math.min(q.last, end) - 1;
    const t = tokens[i]!;
    if (i < from + 2 || q?.last === i + 1) continue;
    // "that they are not, in fact, for sale"
    const aside = t.text === ',' ? asideEnd(scene, i, end) : 0;
    if (aside) i = aside;
    // "his claim that it is late, and that the port is closed"
    else if (
      t.text === ',' &&
      tokens[from]!.lower === 'that' &&
      (isAndThat(scene, i + 1) || !hasFinite(scene, from, i))
    )
      continue;
    // "that it is no pier, but a bridge"
    else if (t.text === ',' && setsAgainst(scene, from, i)) continue;
    else if (/^[,;:]$/.test(t.text) || isDash(t) || isStop(t)) return i;
    if (t.lower === 'but' && tokens.slice(from, i).some(u => u.lower === 'not')) continue;
    if (isOccasion(scene, i)) return i;
    if (
      /^(?:as|while|after|when|because|before|amid|but)$/.test(t.lower) &&
      tokens[i + 1]?.lower !== 'well' &&
      i > from + 2 &&
      !(t.lower === 'before' && APPEARS.test(tokens[i - 1]!.lower))
    )
      return i;
  }
  return end;
}

/** "to appear before the court": where, not when. */
const APPEARS = /^(?:appear|appeared|testify|testified|stand|go|come|brought|hauled)$/;

/** "were not bribes|, but gifts that anybody would give": a phrase in place of the one that is denied, and no clause. */
function setsAgainst(scene: Scene, from: number, comma: number): boolean {
  const { tokens } = scene;
  const phrase = tokens[comma + 1]?.lower === 'but' ? scene.phraseAt(comma + 2) : undefined;
  if (phrase?.first !== comma + 2 || phrase.pronoun || isVerb(tokens[phrase.last])) return false;
  for (let i = comma - 1; i > from; i--) if (/^(?:not|n['’]t)$/.test(tokens[i]!.lower)) return true;
  return false;
}

const isAndThat = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.lower === 'and' && tokens[i + 1]?.lower === 'that';

/** The comma that closes an aside of a few words without a verb, after a verb that waits for its complement; 0 where none does. */
function asideEnd({ tokens }: Scene, comma: number, end: number): number {
  if (!/^(?:AUX|PART)$/.test(tokens[comma - 1]!.tag) && tokens[comma - 1]!.lower !== 'that') return 0;
  for (let i = comma + 1; i < Math.min(end, comma + 8); i++) if (tokens[i]!.text === ',') return i;
  return 0;
}
