/** What stands between a subject and its verb: "Keith Vale, 67, the envoy, said", "Moor (D-Ga.) said", "Others, however, say". */
import { isDash, type Scene } from './scene';

const RELATIVE = /^(?:who|which|that|whose|whom|where|when|as|if|while|though|although|because|since|what|how)$/;
/** How far back a comma or dash is looked for, in tokens. */
const FAR = 45;

/** "Rep. Hank Moor (D-Ga.) said": what stands before the bracket. */
export function beforeBracket(scene: Scene, i: number, low: number): number {
  for (let k = i - 1; k >= Math.max(low, i - 12); k--) if (scene.tokens[k]!.text === '(') return k - 1;
  return low - 1;
}

/**
 * The last token before an insertion that a comma or dash at `close` ends.
 * @returns its index, or `low - 1` where no subject stands before an insertion
 */
export function beforeInsertion(scene: Scene, close: number, low: number): number {
  const { tokens } = scene;
  const dash = isDash(tokens[close]) || tokens[close]!.text === '-';
  let best = low - 1;
  let verbs: number[] = [];
  let reads = true;
  for (let k = close - 1; k >= Math.max(low, close - FAR); k--) {
    const t = tokens[k]!;
    if (/^["“”]$|^''$/.test(t.text) && !dash) break;
    if (t.tag === 'AUX' || (t.tag === 'VERB' && !/(?:ing|ed|en|wn|orn)$/.test(t.lower))) verbs.push(k);
    if (RELATIVE.test(t.lower) || (t.lower === 'to' && t.tag === 'PART')) verbs = [];
    const opens = dash ? isDash(t) || t.text === '-' : t.text === ',';
    if (!opens) continue;
    if (opensInsertion(scene, k + 1) || isAside(scene, k + 1, close)) verbs = [];
    if (verbs.length) reads = false;
    const before =
      scene.phraseAt(k - 1) ??
      (tokens[k - 1]?.text === ')' ? scene.phraseAt(beforeBracket(scene, k - 1, low)) : undefined);
    // ", but an official, who …, said": the official's clause begins here
    if (!reads || (best >= low && !dash && /^(?:but|yet|so)$/.test(tokens[k + 1]!.lower))) break;
    if (!before || before.first < low || (before.time && !isMade(scene, k + 1))) continue;
    // "the Pilots' Aid, or PA, which met in Orsk, said"
    const alias = !dash && best >= low && tokens[k + 1]!.lower === 'or' && scene.phraseAt(k + 2)?.last === best + 1;
    if (best < low || alias) {
      best = k - 1;
      // "the board, whose head, Ada Brandt, said": she says it
      if (!dash && tokens[before.first]!.lower === 'whose') break;
    } else if (!dash && startsClause(scene, before.first, low)) best = k - 1;
    if (dash) break;
  }
  return best;
}

/** Does a clause begin with this token? */
export function startsClause(scene: Scene, first: number, low: number): boolean {
  if (first <= low) return true;
  const t = scene.tokens[first - 1]!;
  // “a “positive” reply”: the mark closes what stands inside the phrase
  if (/^["”’']$|^''$/.test(t.text) && scene.quotationAt(first - 1)?.last === first) return false;
  return (
    /^[,;:"“”‘’'—–]$|^''$/.test(t.text) ||
    /^(?:and|but|while|that|as|when|because|if|whereas|although|though|so|yet|or)$/.test(t.lower)
  );
}

/** "a report on Tuesday, | released by the board |, said": of the thing, whenever it came. */
const isMade = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]!.tag === 'VERB' && tokens[i]!.lower.endsWith('ed') && tokens[i + 1]?.lower === 'by';

/** ", police said,", ", it was learnt,": somebody else's words in the middle of a clause. */
function isAside(scene: Scene, first: number, close: number): boolean {
  const { tokens } = scene;
  const verb = tokens[close - 1]!;
  if (verb.tag !== 'VERB') return false;
  const phrase = scene.phraseAt(first);
  if (phrase?.first !== first) return false;
  let i = phrase.last;
  while (/^(?:AUX|ADV)$/.test(tokens[i]?.tag ?? '')) i++;
  return i === close - 1 && (SAID.has(verb.lower) || (tokens[first]!.lower === 'it' && i > phrase.last));
}
const SAID = new Set(['said', 'say', 'says', 'added', 'adds', 'claimed', 'claim', 'alleged', 'allege']);

/** ", made up of …", ", led by …" */
const PARTICIPLE = /(?:ing|ed)$|^(?:made|led|held|born|run|built|sent|set|kept|known|seen|given|taken|chosen)$/;

/** "a founder of …", "who …", "clad in …", "67": it tells more of the name before. */
function opensInsertion(scene: Scene, i: number): boolean {
  const t = scene.tokens[i]!;
  return (
    RELATIVE.test(t.lower) ||
    /^(?:DET|NUM|ADJ)$/.test(t.tag) ||
    (t.tag === 'VERB' && PARTICIPLE.test(t.lower)) ||
    /^(?:including|for|from|in|like|of|with|per|to|one)$/.test(t.lower)
  );
}
