/** "has been accused of fraud", "is being criticized for the delay", "was hailed as a marvel", "came under fire for": nobody is named. */
import { HAILED, HELD, NAMING, UNDER } from '../../lexicon/cues-passive';
import { trim } from '../bounds';
import type { Candidate } from '../candidate';
import { verbLemma } from '../frames';
import { phraseContentEnd } from '../phrase-end';
import type { Range, Scene } from '../scene';
import { endOf, subjectBefore } from '../subject';
import { groupOf, type VerbGroup } from '../verbs';
import { type Example, skipTime } from './view';

export const HELD_AGAINST: readonly Example[] = [
  {
    text: 'The clerk has been suspected of hiding the spill.',
    content: 'hiding the spill',
    source: '',
    cue: 'has been suspected of',
  },
  {
    text: 'The port is being criticized for hiding the spill, and it lost.',
    content: 'hiding the spill',
    source: '',
    cue: 'is being criticized for',
  },
  {
    text: 'The mayor was criticised for a trip that was paid for by the port.',
    content: 'a trip that was paid for by the port',
    source: '',
    cue: 'was criticised for',
  },
  {
    text: 'The pier has been hailed as a marvel.',
    content: 'The pier … as a marvel',
    source: '',
    cue: 'has been hailed',
  },
  { text: 'The pier is often called “the Inn”.', content: '“the Inn”', source: '', cue: 'is … called' },
  {
    text: 'The pier is called the “Inn” and “Cage,” which tells much.',
    content: 'the “Inn” and “Cage,”',
    source: '',
    cue: 'is called',
  },
  {
    text: 'The port came under fire for hiding the spill.',
    content: 'hiding the spill',
    source: '',
    cue: 'came under fire for',
  },
];

const PREPOSITION = new Map(HELD.flatMap(h => h.verbs.split(' ').map(verb => [verb, h.preposition] as const)));

/** Candidates of every passive, and of what comes under fire, that tells what is held against whom. */
export function heldAgainst(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, lower, tag } of scene.tokens) {
    const held = lower === 'under' ? underFire(scene, index) : tag === 'VERB' ? inPassive(scene, index) : undefined;
    if (held) found.push(held);
  }
  return found;
}

function underFire(scene: Scene, at: number): Candidate | undefined {
  const verb = scene.tokens[at - 1];
  if (verb?.tag !== 'VERB' && verb?.tag !== 'AUX') return undefined;
  if (!UNDER.has(word(scene, at + 1)) || word(scene, at + 2) !== 'for') return undefined;
  const group = groupOf(scene, verb.index, verb.lemma.toLowerCase());
  return proposed(scene, { ...group, head: at }, [[group.first, at + 3]], [phraseFrom(scene, at + 3)]);
}

function inPassive(scene: Scene, head: number): Candidate | undefined {
  const lemma = verbLemma(scene.tokens[head]!);
  const preposition = PREPOSITION.get(lemma);
  if (!preposition && !HAILED.has(lemma) && !NAMING.has(lemma)) return undefined;
  const group = groupOf(scene, head, lemma);
  if (group.form !== 'passive') return undefined;
  const at = skipTime(scene, group.last);
  const cue: Range = [group.first, group.last];
  const rest = phraseFrom(scene, at + 1);
  if (word(scene, at) === preposition)
    return proposed(scene, group, [at === group.last ? [cue[0], at + 1] : cue], [rest]);
  const name = NAMING.has(lemma) ? quotedName(scene, at) : undefined;
  if (name) return proposed(scene, group, [cue], [name]);
  if (word(scene, at) !== 'as' || !HAILED.has(lemma)) return undefined;
  const subject = subjectBefore(scene, group);
  if (subject?.relative) return undefined;
  return proposed(scene, group, [cue], [subject?.ranges[0], rest && [at, rest[1]]]);
}

/** "called “the Inn” or “the Cage”", "dubbed the “Inn of the North”": words that somebody chose. */
function quotedName(scene: Scene, at: number): Range | undefined {
  const first = scene.tokens[at]?.tag === 'DET' ? at + 1 : at;
  let name = scene.quotationAt(first);
  if (name?.first !== first) return undefined;
  while (scene.tokens[name.last]?.tag === 'CCONJ') {
    const next = scene.quotationAt(name.last + 1);
    if (next?.first !== name.last + 1) break;
    name = next;
  }
  const rest = phraseFrom(scene, at);
  return rest && [at, /[,.]/.test(scene.tokens[name.last - 2]?.text ?? '') ? name.last : rest[1]];
}

/** The phrase that begins at a token, where nobody follows who says so. */
function phraseFrom(scene: Scene, first: number): Range | undefined {
  if (!scene.tokens[first - 1]) return undefined; // the text ends with the verb
  const range = trim(scene, [first, phraseContentEnd(scene, first - 1, endOf(scene, first - 1))]);
  const { tokens } = scene;
  // "for a trip paid for by a builder": the trip was paid for, and nobody says so
  const said =
    range && tokens.slice(...range).some(t => t.lower === 'by' && !/^(?:VERB|ADP)$/.test(tokens[t.index - 1]!.tag));
  return said ? undefined : range;
}

function proposed(
  scene: Scene,
  group: VerbGroup,
  cue: Range[],
  parts: readonly (Range | undefined)[],
): Candidate | undefined {
  const content = parts.filter(part => part !== undefined);
  // the author asks or doubts: nobody has said it
  if (content.length < parts.length || group.negated || group.modal || scene.quotationAt(group.head)) return undefined;
  return {
    construction: 'hedge-accused',
    lemma: group.lemma,
    anchor: group.head,
    cue,
    source: [],
    content,
    score: 0.6,
    frame: '',
  };
}

const word = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? '';
