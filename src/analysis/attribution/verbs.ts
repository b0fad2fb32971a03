/** Verbs in the text: their groups ("has also been told"), their form, and the frames that the lexicon gives them. */
import { OCCASION_NOUNS } from '../lexicon/occasions';
import type { Token } from '../text/tokens';
import { FRAMES, isIdiom, PARTED, PARTICLES, verbLemma } from './frames';
import type { Scene } from './scene';
import { isSomebody } from './somebody';
import { isUnsaid } from './unsaid';

export type Form = 'finite' | 'participle' | 'passive' | 'infinitive' | 'past-participle';

export interface VerbGroup {
  /** The verb itself. */
  head: number;
  /** Token range with auxiliaries and adverbs before it and the particle after it. */
  first: number;
  last: number;
  lemma: string;
  form: Form;
  modal: string;
  negated: boolean;
  /** A verb that governs this infinitive: "tried to suggest". */
  governor: number | undefined;
}

export interface CueVerb extends VerbGroup {
  /** What may hold the content, each with how often it then reports (0..1). */
  frames: ReadonlyMap<string, number>;
  /** Nothing was said, for all that the verb may report. */
  unsaid: boolean;
}

/** For contents in which no second cue is looked for. */
export const NO_CUES: ReadonlyMap<number, CueVerb> = new Map();

/** Speech that has not taken place hangs on one of these. */
export const MODALS = new Set([
  'will',
  "'ll",
  'wo',
  'would',
  'shall',
  'should',
  'could',
  'may',
  'might',
  'must',
  'can',
  'ca',
  "'d",
]);
const AUXILIARIES = new Set(
  "be am is are was were been being 's 're 'm have has had having 've do does did get gets got getting".split(' '),
);
const BE = new Set("be am is are was were been being 's 're 'm get gets got getting".split(' '));
const GOVERNORS = new Set(
  'try seek go continue want need begin start refuse decline proceed move appear seem use tend hasten dare rush feel compel force threaten pause happen attempt return plan expect prepare intend hope ask urge like love order'.split(
    ' ',
  ),
);

export const isVerb = (t: Token | undefined): boolean => !!t && (t.tag === 'VERB' || t.tag === 'AUX');
/** An auxiliary, or a verb that is no gerund. */
export const isFiniteVerb = (t: Token): boolean => t.tag === 'AUX' || (t.tag === 'VERB' && !/ing$/.test(t.lower));

/** Verbs that may report, in order. */
export function findCueVerbs(scene: Scene): readonly CueVerb[] {
  const before = FOUND.get(scene);
  if (before) return before;
  const verbs = search(scene);
  FOUND.set(scene, verbs);
  return verbs;
}
const NO_FRAMES: ReadonlyMap<string, number> = new Map();

/** The constructions and the network both ask. */
const FOUND = new WeakMap<Scene, readonly CueVerb[]>();

function search(scene: Scene): CueVerb[] {
  const found: CueVerb[] = [];
  for (const t of scene.tokens) {
    const lemma = cueLemma(scene, t);
    if (!lemma) continue;
    const next = scene.tokens[t.index + 1];
    const base = FRAMES.get(lemma);
    const particle = next && PARTICLES.get(lemma)?.get(next.lower);
    const parted = !particle && isParted(scene, t.index, lemma);
    const behind = !base && !particle && !parted && closesQuotation(scene, t);
    if ((!base && !particle && !parted && !behind) || isIdiom(scene.tokens, t.index)) continue;
    const group = groupOf(scene, t.index, lemma);
    const frames = behind
      ? QUOTE_FRAMES
      : parted
        ? PARTED_FRAMES
        : particle && !isPrepositionHere(lemma, next!)
          ? particle
          : (base ?? NO_FRAMES);
    if (frames === particle) group.last = t.index + 2;
    // written out: every verb is one
    const { head, first, last, form, modal, negated, governor } = group;
    const unsaid = isUnsaid(scene, group);
    found.push({ head, first, last, lemma, form, modal, negated, governor, frames, unsaid });
  }
  return found;
}

/** "“It will hold,” she articulated.": whatever the verb is, behind a quotation that a comma ends, and at the end of its sentence, it says it. */
function closesQuotation(scene: Scene, t: Token): boolean {
  if (t.tag !== 'VERB' || !/ed$/.test(t.lower) || !/^[.,]$/.test(scene.tokens[t.index + 1]?.text ?? '')) return false;
  const subject = scene.phraseAt(t.index - 1);
  if (subject?.last !== t.index || !isSomebody(scene, t.index - 1)) return false;
  const q = scene.quotationAt(subject.first - 1);
  return q?.last === subject.first && scene.tokens[q.last - 2]?.text === ',';
}
const QUOTE_FRAMES: ReadonlyMap<string, number> = new Map([['q', 0.9]]);

/** "ruled it out", "waved them aside": a pronoun stands between a verb and its particle. */
const isParted = ({ tokens }: Scene, i: number, lemma: string): boolean => {
  const particles = PARTICLES.get(lemma);
  if (!particles || !/^(?:it|him|her|them|that|this|me|us)$/.test(tokens[i + 1]?.lower ?? '')) return false;
  const frames = particles.get(tokens[i + 2]?.lower ?? '');
  return frames?.has('n') === true || frames?.has('nr') === true;
};
const PARTED_FRAMES: ReadonlyMap<string, number> = new Map([[PARTED, 1]]);

/** "called on voters" is the verb with its preposition; "hit on" no particle at all. */
const isPrepositionHere = (lemma: string, particle: Token): boolean =>
  particle.lower === 'on' && FRAMES.get(lemma)?.has(':on') === true;

function cueLemma(scene: Scene, t: Token): string | undefined {
  if (t.tag === 'VERB') {
    // "the claims say", but not "the stated goal", "an alleged plot"
    const before = scene.tokens[t.index - 1];
    const after = scene.tokens[t.index + 1];
    if (t.lower === 'repeated' && before?.tag === 'VERB' && after?.tag === 'NOUN') return undefined;
    // "Ida Said, its chair"
    if (t.text !== t.lower && before?.tag === 'PROPN' && after?.text === ',' && before.sentence === t.sentence)
      return undefined;
    if (
      /ed$/.test(t.lower) &&
      before &&
      after &&
      (after.tag === 'NOUN' || after.tag === 'ADJ' || after.tag === 'PROPN') &&
      ((before.tag === 'DET' && !/^(?:both|all|each)$/.test(before.lower)) || before.lower === "'s") &&
      !scene.phraseAt(before.index)?.pronoun
    )
      return undefined;
    return verbLemma(t);
  }
  if (t.tag !== 'NOUN' && t.tag !== 'ADJ' && t.tag !== 'PROPN') return undefined;
  if (t.tag === 'PROPN' && t.text !== t.lower) return undefined;
  const lemma = verbLemma(t);
  if (!FRAMES.has(lemma) || !/(?:[sdytnme]|ing)$/.test(t.lower)) return undefined;
  const before = scene.tokens[t.index - 1];
  const after = scene.tokens[t.index + 1];
  if (!before || !after || before.paragraph !== t.paragraph) return undefined;
  const nominal =
    before.tag === 'DET' ||
    before.tag === 'ADJ' ||
    before.lower === "'s" ||
    before.tag === 'ADP' ||
    /^(?:his|her|their|its|my|our|your)$/.test(before.lower);
  if (nominal) return undefined;
  const subject =
    before.tag === 'PROPN' ||
    before.tag === 'PRON' ||
    before.tag === 'ADV' ||
    (before.tag === 'NOUN' && before.lower.endsWith('s')) ||
    before.lower === 'who';
  if (!subject) return undefined;
  const object =
    after.tag === 'DET' ||
    after.tag === 'PRON' ||
    /^(?:that|how|why|whether)$/.test(after.lower) ||
    (after.tag === 'NUM' && t.lower.endsWith('s')) ||
    /^["“‘:,]$/.test(after.text) ||
    (after.tag === 'PROPN' && /(?:ed|s)$/.test(t.lower));
  return object ? lemma : undefined;
}

/** The verb group around a verb: what auxiliaries and adverbs stand before it, and what form that gives. */
export function groupOf(scene: Scene, head: number, lemma: string): VerbGroup {
  const { tokens } = scene;
  const t = tokens[head]!;
  let first = head;
  let modal = '';
  let negated = false;
  let passive = false;
  let auxiliary = '';
  let infinitive = false;
  for (let i = head - 1; i >= Math.max(0, head - 8); i--) {
    const u = tokens[i]!;
    if (u.paragraph !== t.paragraph) break;
    // "was last night accused", "has on Monday warned", "has in recent days hinted"
    const inside = timeInside(scene, i);
    if (inside >= 0) {
      i = inside;
      continue;
    }
    // "did in fact agree"
    if (u.lower === 'fact' && tokens[i - 1]?.lower === 'in') {
      i--;
      continue;
    }
    const w = u.lower;
    if (w === 'not' || w === "n't" || w === 'never') {
      negated = true;
      continue;
    }
    if (
      (u.tag === 'ADV' &&
        w !== 'there' &&
        w !== 'how' &&
        w !== 'here' &&
        (w !== 'so' || tokens[i + 1]?.lower === 'far')) ||
      w === 'also' ||
      // "have both denied", "who have all praised"
      (/^(?:both|all|each)$/.test(w) && AUXILIARIES.has(tokens[i - 1]?.lower ?? '')) ||
      (w === 'since' && AUXILIARIES.has(tokens[i - 1]?.lower ?? ''))
    ) {
      if (isTimeAdverb(w) && !AUXILIARIES.has(tokens[i - 1]?.lower ?? '') && !MODALS.has(tokens[i - 1]?.lower ?? '')) {
        first = i;
      }
      continue;
    }
    if (MODALS.has(w)) {
      // "a letter in May urged", "Ms Can said": a month, a name
      if (u.text !== w && u.tag !== 'AUX') break;
      if (w === "'d" && /(?:ed|en|aid|old)$/.test(t.lower)) auxiliary ||= 'had';
      else modal = w;
      first = i;
      continue;
    }
    if (AUXILIARIES.has(w) && !(w === "'s" && u.tag === 'PART')) {
      // "she's slammed the plan": has, where a phrase follows the verb
      if (BE.has(w) && !auxiliary && !(w === "'s" && isActive(scene, head))) passive = !t.lower.endsWith('ing');
      auxiliary ||= w;
      first = i;
      continue;
    }
    // but "pilots we spoke to said"
    if (w === 'to' && t.lower !== 'said' && (i === head - 1 || first === i + 1)) {
      infinitive = true;
      first = i;
      break;
    }
    // "stands accused of theft"
    if (i === head - 1 && lemma === 'accuse' && u.lemma === 'stand') {
      passive = true;
      first = i;
    }
    break;
  }
  let form: Form = 'finite';
  if (infinitive) form = 'infinitive';
  else if (passive) form = 'passive';
  else if (t.lower.endsWith('ing') && !auxiliary) form = 'participle';
  const group: VerbGroup = { head, first, last: head + 1, lemma, form, modal, negated, governor: undefined };
  if (form === 'infinitive') {
    // "vowed on Tuesday to defend"
    const time = scene.phraseAt(first - 1);
    const day = time?.time && time.last === first && tokens[time.first - 1]?.tag === 'ADP' ? time.first - 2 : -1;
    const g = tokens[tokens[day]?.tag === 'VERB' ? day : first - 1];
    if (g && g.tag === 'VERB' && GOVERNORS.has(g.lemma.toLowerCase())) {
      const outer = groupOf(scene, g.index, g.lemma.toLowerCase());
      if (outer.form !== 'infinitive' || outer.governor !== undefined)
        // "was forced to deny": so they did
        return {
          ...outer,
          ...(FORCED.has(g.lemma) ? { form: 'finite' as const } : {}),
          head,
          last: head + 1,
          lemma,
          governor: g.index,
          negated: negated || outer.negated,
        };
    }
  }
  return group;
}

const FORCED = new Set(['force', 'compel']);

/** The first token of a time that ends here, where an auxiliary stands before it; -1 where none does. */
function timeInside(scene: Scene, i: number): number {
  const phrase = scene.phraseAt(i);
  if (phrase?.last !== i + 1) return -1;
  // "had in a statement alleged"
  const occasion = !phrase.time && OCCASION_NOUNS.has(scene.tokens[phrase.head]!.lower);
  if (!phrase.time && !occasion) return -1;
  if (occasion && !/^(?:in|at|during)$/.test(scene.tokens[phrase.first - 1]?.lower ?? '')) return -1;
  const first = /^(?:on|in|over|at|during)$/.test(scene.tokens[phrase.first - 1]?.lower ?? '')
    ? phrase.first - 1
    : phrase.first;
  return AUXILIARIES.has(scene.tokens[first - 1]?.lower ?? '') ? first : -1;
}

const isTimeAdverb = (w: string): boolean =>
  /^(?:later|earlier|recently|also|previously|repeatedly|then|now|today|yesterday)$/.test(w);

/** After "'s": a past participle with an object, a clause or a quotation of its own is active. */
function isActive(scene: Scene, head: number): boolean {
  const next = scene.tokens[head + 1];
  return (
    !!next &&
    (next.lower === 'that' ||
      FRAMES.get(scene.tokens[head]!.lemma)?.has(`:${next.lower}`) ||
      scene.phraseAt(head + 1)?.first === head + 1 ||
      /^["“,:]$/.test(next.text))
  );
}
