/** Source phrases resolved: names, pronouns, descriptions, pairs. */
import { sidesOf } from '../lexicon/sides';
import { antecedent, apposed, apposedBody } from './apposition';
import { type Context, ofPerson } from './context';
import { describe, trimArticle } from './describe';
import { byDescription } from './descriptions';
import { earlier } from './earlier';
import { another, byOne, COUNTED, oneOf } from './few';
import { byIt } from './it';
import { coordinated, joint, pairOf, sidesPair } from './joint';
import { byName, ownerOf } from './named';
import { readNouns } from './nouns';
import { readPhrase } from './phrase';
import { byPlural, byPronoun } from './pronouns';
import { NOBODY, type Reference } from './reference';
import { sideOfDescription } from './role-side';
import type { Scene } from './scene';
import { widen } from './widen';
import { textOf, type Word } from './words';

const SINGULAR = /^(?:he|she|him|himself|herself|his|her)$/;
const PLURAL = /^(?:they|them|their|both|we|us|our)$/;

/** Whom a source stands for. `found` is not empty. */
export const resolve = (found: readonly Word[], context: Context): Reference =>
  resolveWhole(widen(found, context.scene, context.cue), context);

function resolveWhole(words: readonly Word[], context: Context): Reference {
  const own = words.filter(w => w.isWord);
  const first = own[0];
  if (!first) return NOBODY;
  // "US" is no "us"
  if (own.length === 1 && !/^\p{Lu}{2,}$/u.test(first.text)) {
    const before = /^(?:who|which|that)$/.test(first.lower) ? antecedent(first, context.scene) : undefined;
    if (before) return resolve(before, context);
    if (SINGULAR.test(first.lower)) return byPronoun(first, context);
    if (PLURAL.test(first.lower) || first.lower === 'who' || first.lower === 'whom') return byPlural(first, context);
    if (/^(?:i|my|me)$/.test(first.lower)) return context.outer ?? byPronoun(first, context);
    if (/^(?:it|its|this|that|which)$/.test(first.lower)) return byIt(first, context);
    if (COUNTED.test(first.lower)) return byOne(first, context);
    if (first.lower === 'you') return { ...NOBODY, speaker: first.lower, kind: 'person', named: true };
  }
  // "he and his supporters"
  if (own.length > 2 && SINGULAR.test(first.lower) && own[1]!.lower === 'and') {
    const one = byPronoun(first, context);
    return { ...one, kind: 'group', plural: true, people: [], speaker: `${one.speaker} and ${textOf(own.slice(2))}` };
  }
  const few = oneOf(own, context) ?? another(own, context);
  if (few) return few;
  // "the 38-year-old": who is in mind
  if (own.length <= 2 && /^\d+-year-old$/.test(own.at(-1)!.lower))
    return byAge(own.at(-1)!, context) ?? byPronoun(own.at(-1)!, context);
  const short = known(words);
  if (short) {
    const named = resolveWhole([short], context);
    return { ...named, speaker: context.scene.abbreviations.get(short.text) ?? named.speaker };
  }
  const both = pairOf(own, context) ?? sidesPair(own, context);
  if (both) return both;
  const parts = coordinated(words, context.scene);
  if (parts.length > 1) {
    const all = parts.map(part => resolveWhole(part, context));
    // "Jan Novak, the Morel campaign's director": the second part is the first again
    const others = all.filter((r, i) => all.findIndex(x => x.speaker === r.speaker) === i);
    return others.length > 1 ? joint(others) : others[0]!;
  }
  const named = byName(own, context);
  if (named) return /^(?:its|their)$/.test(first.lower) ? withOwner(named, first, context) : named;
  const name = apposed(words, context.scene);
  if (name) {
    // "its president, Anna Morel": for whom its owner speaks
    const owner = /^(?:its|their|his|her)$/.test(first.lower) ? ownerOf(first, context) : undefined;
    const own = ofPerson(name, context.scene);
    return owner?.party && (first.lower === 'its' || !own.party) ? { ...own, party: owner.party } : own;
  }
  // "The manufacturer, Vale Marine,"
  const behind = words.slice(words.findIndex(w => w.text === ',') + 1);
  if (behind.length < words.length && context.scene.organisations.has(textOf(behind)))
    return resolveWhole(behind, context);
  const body = apposedBody(words, context.scene);
  if (body) return resolveWhole(body, context);
  const phrase = readPhrase(words);
  const described = byDescription(phrase, context);
  return (
    (described && withSide(described, own, context.scene)) ??
    earlier(
      phrase,
      readNouns(phrase, context.scene, w => ownerOf(w, context)),
      context,
    )
  );
}

/** "Anna Morel said … The leader of the Pilots Union said": whose side nothing told before. */
function withSide(known: Reference, own: readonly Word[], scene: Scene): Reference {
  const [person] = known.people;
  if (!person || known.party || known.people.length > 1 || own.length < 3) return known;
  const party = sideOfDescription(describe(trimArticle([...own])), scene, () => '');
  if (!party) return known;
  scene.parties.set(person, party);
  return { ...known, party };
}

/** "its leader, Anna Morel": of whom nothing else tells a side, that of the body which "its" stands for. */
function withOwner(named: Reference, its: Word, context: Context): Reference {
  const [person] = named.people;
  const party =
    person && named.people.length === 1 && (!named.party || its.lower === 'its') ? ownerOf(its, context)?.party : '';
  if (!person || !party) return named;
  context.scene.parties.set(person, party);
  return { ...named, party };
}

/** "Jan Novak, 38, …. The 38-year-old said": whose age the text has given. */
function byAge({ lower, index }: Word, { scene }: Context): Reference | undefined {
  const age = Number.parseInt(lower, 10).toString();
  const m = scene.mentions.findLast(
    ({ last, first }) =>
      first < index && scene.words[last]?.text === ',' && scene.words[last + 1]?.text.replace(/-.*/, '') === age,
  );
  return m && ofPerson(m.person, scene);
}

/** "the World Harbour Fund (WHF)": the abbreviation, where it is a known body's. */
function known(words: readonly Word[]): Word | undefined {
  const open = words.findIndex(w => w.text === '(');
  const short = words[open + 1];
  return open > 1 &&
    short &&
    words[open + 2]?.text === ')' &&
    !words[open + 3] &&
    sidesOf(short.text).some(s => s.by === 'body')
    ? short
    : undefined;
}
