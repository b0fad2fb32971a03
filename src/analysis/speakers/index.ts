/** Where each attribution came from. */

import { sidesOf } from '../lexicon/sides';
import { RUMOURS } from '../lexicon/sources';
import type { Article, Attribution, Origin, Span } from '../model';
import { firstIn } from '../text/bisect';
import type { Document } from '../text/document';
import { antecedent, whoIsThere } from './apposition';
import type { Context } from './context';
import { describedAs, shareDescriptions, withheld } from './described';
import { outletAt } from './outlets';
import type { Person } from './people';
import { degreeOf, NOBODY, type Reference } from './reference';
import { resolve } from './resolve';
import { citedIn, mayBeCited, toldAgain, toldBySource, whomItCites, whoQuotes } from './retold';
import { mentionsIn, type Spoken } from './salience';
import { readScene, type Scene } from './scene';
import { followTalks } from './talk';
import { citedBy, viaOf } from './via';
import { type Word, wordsIn, wordsOfAll } from './words';

/** One origin for each attribution, in the same order. Linear but for the few who share a name. */
export function findOrigins(document: Document, article: Article, attributions: readonly Attribution[]): Origin[] {
  const scene = readScene(document, article);
  const found = resolveAll(attributions, scene);
  const origins = found.map(({ reference, via }, i): Origin => {
    const { kind, named } = reference;
    const speaker = kind === 'body' ? inItsCountry(reference.speaker, scene) : reference.speaker;
    const party = inItsCountry(reference.party || sideLearned(reference, scene), scene);
    const degree = degreeOf(reference);
    const described = degree === 'described' || degree === 'bare' ? describedAs(attributions[i]!, scene) : undefined;
    return { speaker, kind, named, degree, party, via, ...(described && { described }) };
  });
  return shareDescriptions(origins);
}

/** "Labor (Australia)" in Australia's own news is Labor; the Democratic Party is America's to everybody. */
const inItsCountry = (party: string, { country }: Scene): string =>
  party.endsWith(')') && party.endsWith(` (${country})`) && !/^(?:Democratic|Republican) Party /.test(party)
    ? party.slice(0, -country.length - 3)
    : party;

/** What the article says of somebody only later on. */
const sideLearned = ({ kind, people }: Reference, scene: Scene): string =>
  kind === 'person' && people.length === 1 ? (scene.parties.get(people[0]!) ?? '') : '';

/** Cues whose content is the thing that they are about, not what somebody reports: "rejected the demands", "called the remarks …". */
const OBJECT_CUES =
  /^(?:reject|dismiss|condemn|condemnation|call|describe|brand|label|criticis|criticiz|criticism|refus|echo|welcom|deny|denied|denies|denounc|defend|slam|blast|prais|support|back|oppos|agreed|bat|shrug|ridicul|mock|rul|endors|accept|approv|respond|react|question|demand|request|urg|compar|promis|vow|pledg|threaten|declin|order|attack|object|objection|opposition|resist|challeng|su|fend|contradict|rebut|refut|counter|disput|issue|campaign|lawsuit|veto|reflect|appeal|protest|pillor|pilloried|lambast|lambaste|aim|apologis|apologiz|deplor|decried|rebuk|assail|repudiat|renounc|applaud|laud|hail|derid|deride)(?:s|es|ed|d|ing|ted|ting)?$/;

/** Hedges that only qualify a noun, and nouns that nobody owns: "the allegations of fraud". */
const ADJECTIVES = /^(?:alleged|reported|purported|supposed|\w+ of)$/i;

export interface Resolved {
  reference: Reference;
  via: string[];
}

/** In reading order of the sources, what a claim stands in or goes on from first. */
function resolveAll(attributions: readonly Attribution[], scene: Scene): Resolved[] {
  const results: (Resolved | undefined)[] = attributions.map(() => undefined);
  const spoken: Spoken[] = [];
  const busy = new Set<number>();
  const quoted = quotedWords(attributions, scene);
  const talks = followTalks(scene);
  const relatives = relativesAmong(scene.people);
  const get = (i: number | undefined): Resolved | undefined => (i === undefined ? undefined : results[i]);
  /** What it stands in and what it goes on from come first, the outermost before the rest. */
  const settle = (i: number): void => {
    const waiting = [i];
    while (waiting.length) {
      const top = waiting.at(-1)!;
      const a = attributions[top]!;
      const before = busy.has(top)
        ? undefined
        : [a.within, a.continues].find(j => j !== undefined && attributions[j] && !results[j] && !busy.has(j));
      if (before === undefined || results[top]) {
        waiting.pop();
        results[top] ??= one(top);
      } else {
        waiting.push(before);
        if (waiting.length > attributions.length) busy.add(before);
      }
    }
  };
  const one = (i: number): Resolved => {
    const a = attributions[i]!;
    const outer = get(a.within);
    const before = a.source.length === 0 ? get(a.continues) : undefined;
    if (before) {
      const goesOn = wordsIn(scene.words, a.content.at(-1)!).at(-1);
      if (goesOn && before.reference.kind !== 'hedge')
        insert(spoken, { at: goesOn.index, reference: before.reference });
      return before;
    }
    const words = sourceWords(a, scene);
    const outerDirect = a.within !== undefined && attributions[a.within]!.quote === 'direct';
    const context: Context = {
      scene,
      spoken,
      outer: outer?.reference,
      outerDirect,
      quoted: outerDirect ? () => false : w => quoted[w] === 1,
      cue: (a.cue[0] && wordsIn(scene.words, a.cue[0])[0]?.index) ?? -1,
      told: () => namedIn(a.content, scene, relatives),
    };
    let reference =
      words.length === 0
        ? NOBODY
        : isRumour(a)
          ? { ...NOBODY, party: 'media' }
          : withheld(resolve(words, context), a, scene);
    // "…, citing people it did not name": no crowd
    if (a.construction.endsWith('citing') && reference.kind === 'group' && reference.noun === 'person')
      reference = { ...reference, kind: 'unnamed', named: false };
    const at = words[0]?.index;
    const named = viaOf(a, reference.speaker, scene);
    const through = named.length ? undefined : citedIn(words);
    const told = through
      ? [resolve(through, context).speaker]
      : named.length
        ? named
        : notPublisher(passedOnBy(a, context) ?? [...toldBySource(words, scene.words), ...toldAgain(a, spoken, scene)]);
    // "The Gazette reported, citing the Courier, that …": the Courier says it, by way of the Gazette
    const cited = reference.kind === 'outlet' && told.length === 1 ? citedBy(a, told[0]!, scene) : false;
    if (cited) {
      const speaker: Reference = { ...reference, speaker: told[0]! };
      if (at !== undefined) for (const r of [speaker, reference]) insert(spoken, { at, reference: r });
      return { reference: speaker, via: chain(speaker, [reference.speaker], undefined) };
    }
    // "The Gazette, citing two clerks, reported …"
    const press = reference.kind === 'outlet' || (reference.kind === 'group' && reference.party === 'media');
    const behind = press && a.within === undefined ? whomItCites(a, scene.words) : undefined;
    const source = behind && resolve(behind, context);
    if (source && mayBeCited(source)) {
      if (at !== undefined) for (const r of [reference, source]) insert(spoken, { at, reference: r });
      return { reference: source, via: notPublisher([reference.speaker]) };
    }
    const own = talks.wayOf(a, reference, told);
    // "the paper added" finds the outlet that was told
    if (at !== undefined)
      for (const name of own)
        insert(spoken, {
          at,
          reference: { ...NOBODY, speaker: name, kind: 'outlet', named: true, party: 'media', noun: 'outlet' },
        });
    // who kept silent has not spoken
    const silent = a.construction === 'silence' && reference.people.length > 0;
    if (at !== undefined && reference.kind !== 'hedge' && !silent && !scene.captions.has(scene.words[at]!.paragraph))
      insert(spoken, { at, reference });
    return {
      reference,
      via: chain(reference, own, asserts(a.within, a) ? outer : undefined),
    };
  };
  const notPublisher = (names: string[]): string[] => names.filter(name => name !== scene.publisher?.name);
  /** The outlet, or the press of a place, that quotes or cites the source. */
  const passedOnBy = (a: Attribution, context: Context): string[] | undefined => {
    const quotes = whoQuotes(a, scene.words);
    if (!quotes) return undefined;
    // "The Courier and the Gazette quoted"
    const and = quotes.findIndex(w => w.lower === 'and');
    const all = and > 0 ? [quotes.slice(0, and), quotes.slice(and + 1)].filter(part => part.length) : [quotes];
    const passing = all.flatMap(part => {
      const { kind, party, speaker } = resolve(part, context);
      // no state and no party: "Kyiv said, citing its scouts"
      const name = kind === 'body' && part.every(w => w.tag === 'PROPN') && sidesOf(speaker).length === 0;
      if (kind === 'outlet' || name || (kind === 'group' && party === 'media')) return [speaker];
      // "Kolibri TV's morning programme"
      const owner = outletAt(scene.words, part[0]!.index);
      return owner && part[owner.length - 1]?.possessive ? [owner.name] : [];
    });
    return passing.length ? passing : undefined;
  };
  /** "speculation in the media": nobody in particular says it. */
  const isRumour = (a: Attribution): boolean =>
    a.cue.some(s => wordsIn(scene.words, s).some(w => RUMOURS.has(w.lower)));
  /** Does the outer claim tell what the inner says? Who rejects a demand does not report it. */
  const asserts = (i: number | undefined, inner: Attribution): boolean => {
    const around = i === undefined ? undefined : attributions[i];
    // "Morel said the alleged fraud had begun in May", "Morel said the allegations of fraud were old": others allege it
    const told = inner.source.length > 0 || inner.cue.some(c => !ADJECTIVES.test(scene.document.text.slice(...c)));
    if (!around || !told) return false;
    return (
      around.quote === 'direct' || !around.cue.some(s => wordsIn(scene.words, s).some(w => OBJECT_CUES.test(w.lower)))
    );
  };
  const order = attributions.map((a, i) => [anchorOf(a), i] as const).sort((x, y) => x[0] - y[0]);
  for (const [, i] of order) settle(i);
  return results.map(r => r ?? { reference: NOBODY, via: [] });
}

/** No article tells a longer way. */
const LONGEST_WAY = 8;

/** Nearest to the article first: the way of the claim it stands in, that claim's speaker, its own way. */
function chain(reference: Reference, own: string[], outer: Resolved | undefined): string[] {
  if (!outer) return own;
  const { speaker } = outer.reference;
  if (speaker && speaker === reference.speaker) return outer.via;
  const all = [...outer.via, ...(speaker ? [speaker] : []), ...own];
  // "Regis said that Norland had warned them and said …": told by the one who tells all of it
  const told = all.indexOf(reference.speaker);
  if (told >= 0 && reference.speaker) return all.slice(0, told);
  return all.filter((v, i) => v !== reference.speaker && all.indexOf(v) === i).slice(0, LONGEST_WAY);
}

/** "Norway's demands": the source is Norway. */
function sourceWords(a: Attribution, scene: Scene): Word[] {
  const found = quotedAs(a, scene) ?? wordsOfAll(scene.words, a.source);
  // "what officials called"
  const all = found.length > 1 && found[0]!.lower === 'what' ? found.slice(1) : found;
  // "the union, which said": the pronoun stands for the phrase before it
  const words = all.length > 1 && /^(?:who|which|that)$/.test(all.at(-1)!.lower) ? all.slice(0, -1) : all;
  const there =
    words.length < all.length && all.at(-1)!.lower === 'who'
      ? whoIsThere(
          words.filter(w => w.isWord),
          scene,
        )
      : undefined;
  if (there) return there;
  const last = words.at(-1) ?? subjectOf(a, scene);
  if (words.length === 0) return last ? [last] : [];
  return last?.possessive ? [...words.slice(0, -1), { ...last, possessive: false }] : words;
}

/** "The Courier quoted an official as saying …": the official says it. */
function quotedAs({ cue }: Attribution, scene: Scene): Word[] | undefined {
  const verb = cue[0] && firstIn(scene.words, cue[0]);
  const as = verb?.lower.endsWith('ing') ? scene.words[verb.index - 1] : undefined;
  if (as?.lower !== 'as' || as.sentence !== verb!.sentence) return undefined;
  const phrase = antecedent(as, scene);
  const quoted = phrase && scene.words[phrase[0]!.index - 1];
  return quoted && /^(?:quot|cit)(?:ed|es|e|ing)$/.test(quoted.lower) ? phrase : undefined;
}

/** 'Novak "praised" the plan, the office said': where no source is marked, the name that the verb has right before it. */
function subjectOf({ cue, continues, construction }: Attribution, { words, mentions }: Scene): Word | undefined {
  // "a friend of Novak thought to be ill"
  if (construction.startsWith('hedge')) return undefined;
  const verb = cue[0] && continues === undefined ? firstIn(words, cue[0]) : undefined;
  if (verb?.tag !== 'VERB') return undefined;
  const at = /^["“”'‘’]$/.test(words[verb.index - 1]?.text ?? '') ? verb.index - 1 : verb.index;
  const named = mentionsIn(mentions, at - 6, at).find(m => m.last === at);
  return named && words[at - 1]!.sentence === verb.sentence && !words[at - 1]!.possessive ? words[at - 1] : undefined;
}

/** Whom a claim names beyond doubt: a surname alone may be a relative's. */
const namedIn = (content: readonly Span[], { words, mentions }: Scene, relatives: ReadonlySet<Person>): Person[] =>
  content.flatMap(span => {
    const own = wordsIn(words, span);
    if (!own.length) return [];
    return mentionsIn(mentions, own[0]!.index, own.at(-1)!.index + 1)
      .map(m => m.person)
      .filter(p => !relatives.has(p));
  });

/** Those whose surname another bears as well. */
function relativesAmong(people: readonly Person[]): Set<Person> {
  const first = new Map<string | undefined, Person>();
  const found = new Set<Person>();
  for (const person of people) {
    const surname = person.name.split(' ').at(-1);
    const other = first.get(surname);
    if (other) found.add(other).add(person);
    else first.set(surname, person);
  }
  return found;
}

const anchorOf = (a: Attribution): number => (a.source[0] ?? a.cue[0] ?? a.content[0] ?? [0])[0];

function insert(spoken: Spoken[], entry: Spoken): void {
  let i = spoken.length;
  while (i > 0 && spoken[i - 1]!.at > entry.at) i--;
  spoken.splice(i, 0, entry);
}

/** 1 for each word inside a direct quotation: who is named there is less in mind outside. */
function quotedWords(attributions: readonly Attribution[], { words }: Scene): Uint8Array {
  const inside = new Uint8Array(words.length);
  for (const a of attributions) {
    if (a.quote !== 'direct' || a.within !== undefined) continue;
    for (const span of a.content) for (const w of wordsIn(words, span)) inside[w.index] = 1;
  }
  return inside;
}
