/** Things and groups that were named before, more fully. */
import { BODIES, OUTLET_NOUNS } from '../lexicon/sources';
import type { Context } from './context';
import { outletIn } from './nouns';
import type { Phrase } from './phrase';
import type { Reference } from './reference';
import { lastSpoken } from './salience';

const initials = (name: string): string => name.replace(/[^\p{Lu} ]/gu, '').replaceAll(' ', '');

/** A state is no "the bank". */
const STATE = /^(?:country|capital|people|state|party)$/;

/** Things and groups named before more fully: "the letter", "the lawmakers", "officials". */
export function earlier(p: Phrase, r: Reference, { scene, spoken }: Context): Reference {
  const at = p.words[0]!.index;
  if (OUTLET_NOUNS.has(p.noun) && r.kind === 'outlet' && p.definite && !outletIn(p.core))
    return lastSpoken(spoken, at, scene.words, s => s.kind === 'outlet' && /^(?:outlet)?$/.test(s.noun), 12) ?? r;
  if (
    /^(?:spokesperson|spokesman|spokeswoman)$/.test(p.noun) &&
    BODIES.has(p.core[0]!.lower) &&
    !p.core[0]!.capital &&
    p.core.length === 2
  ) {
    const body = lastSpoken(spoken, at, scene.words, s => s.kind === 'body' && !STATE.test(s.noun), 12);
    if (body) return { ...r, speaker: `${body.speaker} ${p.head!.text}`, party: body.party };
  }
  // "the BDU", after "the Bus Drivers' Union": by its first letters
  if (r.kind === 'body' && p.core.length === 1 && /^\p{Lu}{2,6}$/u.test(p.head?.text ?? '')) {
    const full = lastSpoken(
      spoken,
      at,
      scene.words,
      s => s.kind === 'body' && initials(s.speaker) === p.head!.text,
      60,
    );
    if (full) return full;
  }
  const short = p.core.length <= 1 && p.words.length <= 2;
  if (!short || r.kind === 'person' || r.kind === 'outlet') return r;
  if (/^(?:a|an|some|two|three|several|another)$/.test(p.determiner)) return r;
  if (p.head?.capital && !/^(?:officials?|sources?|lawmakers?)$/i.test(p.head.text)) return r;
  const before = lastSpoken(
    spoken,
    at,
    scene.words,
    s => s.kind === r.kind && s.noun === r.noun && s.plural === r.plural && s.speaker.includes(' '),
    40,
  );
  if (before) return before;
  if (r.kind !== 'body' || p.determiner !== 'the' || r.noun === 'government' || r.plural) return r;
  return lastSpoken(spoken, at, scene.words, s => s.kind === 'body' && !STATE.test(s.noun), 6) ?? r;
}
