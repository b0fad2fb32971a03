/** Source phrases resolved: names, pronouns, descriptions, pairs. */
import { holderOf, holdersNamed } from '../lexicon/holders';
import { ROLE_NOUNS } from '../lexicon/roles';
import { BODIES, OUTLET_NOUNS, WITHHELD } from '../lexicon/sources';
import { type Description, describe, roleOf } from './describe';
import { placeAt } from './gazetteer';
import { sidesOf } from './lookup';
import { type Gender, genderOfRole } from './names';
import { type Owner, outletIn, readNouns, sideOfPhrase } from './nouns';
import { agreed, partyOf } from './party';
import type { Mention, Person } from './people';
import { type Phrase, readPhrase } from './phrase';
import { NOBODY, type Reference } from './reference';
import { type Asked, inMind, lastBefore, lastSpoken, mentionsIn, type Spoken } from './salience';
import type { Scene } from './scene';
import { singular, textOf, type Word } from './words';

export interface Context {
  scene: Scene;
  spoken: readonly Spoken[];
  /** The claim that the source stands in, if any, and whether in its speaker's own words. */
  outer: Reference | undefined;
  outerDirect: boolean;
  quoted: (word: number) => boolean;
}

/** No article speaks of more; a text that does must not cost without end. */
const MOST_PEOPLE = 300;

/** Mentions among the words before one. */
const near = (scene: Scene, at: number, words: number): Mention[] => mentionsIn(scene.mentions, at - words, at);

const SINGULAR = /^(?:he|she|him|himself|herself|his|her)$/;
const PLURAL = /^(?:they|them|their|both|we|us|our)$/;

/** Whom a source stands for. `words` is not empty. */
export function resolve(words: readonly Word[], context: Context): Reference {
  const own = words.filter(w => w.isWord);
  const first = own[0];
  if (!first) return NOBODY;
  if (own.length === 1) {
    if (SINGULAR.test(first.lower)) return byPronoun(first, context);
    if (PLURAL.test(first.lower) || first.lower === 'who' || first.lower === 'whom') return byPlural(first, context);
    if (/^(?:i|my|me)$/.test(first.lower)) return context.outer ?? byPronoun(first, context);
    if (/^(?:it|its|this|that|which)$/.test(first.lower)) return byIt(first, context);
    if (/^(?:one|another|two|three|four|several)$/.test(first.lower)) return byOne(first, context);
  }
  const both = pairOf(own, context);
  if (both) return both;
  const parts = coordinated(words, context.scene);
  if (parts.length > 1) return joint(parts.map(part => resolve(part, context)));
  const named = byName(own, context);
  if (named) return named;
  const phrase = readPhrase(words);
  return (
    byDescription(phrase, context) ??
    earlier(
      phrase,
      readNouns(phrase, context.scene, w => ownerOf(w, context)),
      context,
    )
  );
}

export const ofPerson = (person: Person, scene: Scene): Reference => ({
  ...NOBODY,
  speaker: person.name,
  kind: 'person',
  named: true,
  party: partyOf(person, scene),
  gender: person.gender,
  people: [person],
});

const asked = (at: number, gender: Gender, { outer, outerDirect, quoted }: Context): Asked => ({
  at,
  gender,
  not: outerDirect && outer ? outer.people : [],
  quoted,
});

const genderOfPronoun = (lower: string): Gender =>
  /^(?:he|him|his|himself)$/.test(lower) ? 'm' : /^(?:she|her|herself)$/.test(lower) ? 'f' : '';

function byPronoun(word: Word, context: Context): Reference {
  const { scene, spoken } = context;
  const gender = genderOfPronoun(word.lower);
  const best = inMind(scene, spoken, asked(word.index, gender, context))[0];
  // Somebody without a name may have spoken last: "a lawyer said …. He …"
  const last = lastSpoken(spoken, word.index, scene.words, () => true, 2);
  if (last && last.people.length === 0 && last.kind === 'unnamed' && !last.plural && (!best || best.weight < 3))
    return last;
  if (best) return ofPerson(best.person, scene);
  if (last && last.kind === 'unnamed' && !last.plural) return last;
  return { ...NOBODY, speaker: word.text, kind: 'person', named: true, gender };
}

function byPlural(word: Word, context: Context): Reference {
  const { scene, spoken, outer, outerDirect } = context;
  const { words } = scene;
  if (/^(?:we|us|our)$/.test(word.lower))
    return (outerDirect && outer) || lastSpoken(spoken, word.index, words, () => true) || unknown(word);
  if (/^who/.test(word.lower)) {
    const before = near(scene, word.index, 30).findLast(
      m => m.last <= word.index && words[m.first]!.sentence === word.sentence,
    );
    if (before) return ofPerson(before.person, scene);
  }
  const last = lastSpoken(spoken, word.index, words, () => true, 3);
  if (last?.plural && last.kind !== 'hedge') return last;
  const here = near(scene, word.index, 60).filter(
    m => m.first < word.index && words[m.first]!.sentence === word.sentence && m.person.sure,
  );
  const pair = distinct(here.map(m => m.person));
  if (pair.length === 2) return joint(pair.map(p => ofPerson(p, scene)));
  const plural = lastSpoken(spoken, word.index, words, r => r.plural || r.kind === 'body' || r.kind === 'group', 4);
  if (plural) return plural;
  const lately = distinct(
    near(scene, word.index, 60)
      .filter(m => m.first < word.index && word.sentence - words[m.first]!.sentence <= 1 && m.person.sure)
      .map(m => m.person),
  );
  if (lately.length === 2) return joint(lately.map(p => ofPerson(p, scene)));
  return last && last.kind === 'unnamed' ? last : unknown(word);
}

/** "both men", "the two leaders": the last sentence before that names two people, and only two. */
function pairOf(own: readonly Word[], { scene }: Context): Reference | undefined {
  const text = own.map(w => w.lower).join(' ');
  if (!PAIR.test(text)) return undefined;
  const at = own[0]!.index;
  let here: Person[] = [];
  let sentence = -1;
  for (let i = lastBefore(scene.mentions, at); i >= 0; i--) {
    const m = scene.mentions[i]!;
    if (m.first >= at || !m.person.sure) continue;
    const s = scene.words[m.first]!.sentence;
    if (own[0]!.sentence - s > 8) break;
    if (s !== sentence && distinct(here).length === 2) break;
    if (s !== sentence) here = [];
    sentence = s;
    here.unshift(m.person);
  }
  const two = distinct(here);
  return two.length === 2 ? joint(two.map(p => ofPerson(p, scene))) : undefined;
}
const PAIR =
  /^(?:both|the two|the pair|the duo)(?: (?:men|women|leaders|presidents|ministers|politicians|officials|diplomats|premiers|candidates))?$/;

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];
const unknown = (word: Word): Reference => ({
  ...NOBODY,
  speaker: word.lower,
  kind: 'group',
  named: false,
  plural: true,
});

function byIt(word: Word, { scene, spoken }: Context): Reference {
  const thing = lastSpoken(
    spoken,
    word.index,
    scene.words,
    r => r.people.length === 0 && !r.plural && /^(?:body|document|outlet)$/.test(r.kind),
    4,
  );
  if (thing) return thing;
  for (let i = word.index - 1; i >= 0 && word.sentence - scene.words[i]!.sentence <= 2; i--) {
    const phrase = readPhrase(scene.words.slice(i, i + 1));
    const r = readNouns(phrase, scene, () => undefined);
    if (r.kind === 'document' || r.kind === 'outlet' || (r.kind === 'body' && r.noun !== 'capital')) {
      let from = i;
      while (
        from > 0 &&
        /^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(scene.words[from - 1]!.tag) &&
        scene.words[from - 1]!.sentence === scene.words[i]!.sentence
      )
        from--;
      return readNouns(readPhrase(scene.words.slice(from, i + 1)), scene, () => undefined);
    }
  }
  return { ...NOBODY, speaker: word.lower, kind: 'body', named: true };
}

/** "one", after "British officials": one of them. */
function byOne(word: Word, { scene, spoken }: Context): Reference {
  const many = lastSpoken(
    spoken,
    word.index,
    scene.words,
    r => (r.kind === 'unnamed' || r.kind === 'group') && r.people.length === 0,
    4,
  );
  if (!many) return { ...NOBODY, speaker: word.lower, kind: 'unnamed' };
  const text = many.speaker
    .split(' ')
    .map((w, i, all) => (singular(w.toLowerCase()) === many.noun || i === all.length - 1 ? keepCase(w) : w))
    .join(' ');
  return { ...many, kind: 'unnamed', named: false, plural: false, speaker: text };
}
const keepCase = (w: string): string =>
  /^\p{Lu}/u.test(w) ? w.slice(0, 1) + singular(w.toLowerCase()).slice(1) : singular(w);

/** Parts of "A and B", "A, B and C", where each is somebody of their own. */
function coordinated(words: readonly Word[], scene: Scene): Word[][] {
  const own = mentionsIn(scene.mentions, (words[0]?.index ?? 0) - 12, (words.at(-1)?.index ?? 0) + 1).filter(
    m =>
      words.length &&
      m.first <= words.at(-1)!.index &&
      m.last > words[0]!.index &&
      !words.find(w => w.index === m.last - 1)?.possessive,
  );
  if (distinct(own.map(m => m.person)).length < 2) return twoStates(words);
  const parts: Word[][] = [[]];
  for (const w of words) {
    const next = words[words.indexOf(w) + 1];
    const splits =
      w.lower === 'and' ||
      (w.text === ',' &&
        next !== undefined &&
        next.isWord &&
        own.some(m => m.first >= next.index && m.first - next.index <= 6));
    if (splits && own.some(m => parts.at(-1)!.some(x => x.index === m.last - 1))) parts.push([]);
    else if (!splits || parts.at(-1)!.length) parts.at(-1)!.push(w);
  }
  const full = parts.filter(p => own.some(m => p.some(x => x.index === m.last - 1)));
  const lead = words.find(w => w.isWord);
  const withNames =
    full.length > 1 &&
    !parts.some(
      p =>
        p.some(w => /^(?:who|with|by|of)$/.test(w.lower) && lead !== w) &&
        !own.some(m => p.some(x => x.index === m.first)),
    );
  return withNames ? full : [];
}

/** "Norway and Chile": each of them by itself. */
function twoStates(words: readonly Word[]): Word[][] {
  const at = words.findIndex(w => w.lower === 'and');
  const [left, right] = [words.slice(0, Math.max(at, 0)), words.slice(at + 1)];
  const whole = (part: readonly Word[]) => {
    const own = part.filter(w => w.isWord && w.lower !== 'the');
    const place = placeAt(own, 0);
    return place !== undefined && place.length === own.length && place.by !== 'people';
  };
  return at > 0 && whole(left) && whole(right) ? [left, right] : [];
}

function joint(parts: readonly Reference[]): Reference {
  const names = parts.map(p => p.speaker);
  const last = names.at(-1)!;
  const parties = distinct(parts.map(p => p.party).filter(Boolean));
  return {
    ...NOBODY,
    speaker: names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last,
    kind: parts[0]!.kind,
    named: parts.every(p => p.named),
    party: parties.join('; '),
    plural: true,
    people: parts.flatMap(p => p.people),
  };
}

/** A name that the source itself holds, and that is its head. */
function byName(own: readonly Word[], { scene }: Context): Reference | undefined {
  const from = own[0]!.index;
  const to = own.at(-1)!.index;
  for (const m of mentionsIn(scene.mentions, from - 12, to + 1)) {
    if (m.last <= from) continue;
    if (m.first > to) break;
    if (isHead(m, own, scene)) {
      const r = ofPerson(m.person, scene);
      return own.some(w => w.index >= m.last && /^colleagues?|team|campaign$/.test(w.lower)) &&
        own.some(w => w.lower === 'and')
        ? {
            ...r,
            kind: 'group',
            plural: true,
            speaker: `${r.speaker} and ${textOf(own.slice(own.findIndex(w => w.lower === 'and') + 1))}`,
          }
        : r;
    }
  }
  return undefined;
}

function isHead(m: Mention, own: readonly Word[], scene: Scene): boolean {
  const lastName = scene.words[m.last - 1]!;
  if (lastName.possessive && own.at(-1) !== lastName) return false;
  const inside = own.filter(w => w.index < m.first);
  const prep = inside.findLastIndex(
    w =>
      /^(?:of|for|to|by|with|from|about|against|on|in|near|including|such)$/.test(w.lower) ||
      w.tag === 'ADP' ||
      w.tag === 'VERB',
  );
  if (prep < 0)
    return !own.some(
      w => w.index >= m.last && m.last - 1 !== own.at(-1)!.index && w.index === m.last && w.tag === 'NOUN',
    );
  // "envoy to Japan Anna Morel": the place belongs to the title
  if (scene.words[m.first]!.start < m.span[0] && lastName === own.at(-1)) return true;
  // "head of the office of the president, Anna Morel": a comma gives the name back its place
  return scene.words[m.first - 1]?.text === ',';
}

/** Name, side and office of a possessor: "Novak's office", "his spokesman", "the Courier's report". */
function ownerOf(word: Word, context: Context): Owner | undefined {
  const { scene } = context;
  if (/^(?:his|her)$/.test(word.lower)) {
    const r = byPronoun(word, context);
    return r.people[0] && ownerAs(r.people[0], scene);
  }
  if (/^(?:its|their)$/.test(word.lower)) {
    const r = lastSpoken(
      context.spoken,
      word.index,
      scene.words,
      x => x.people.length === 0 && /^(?:body|document|outlet|group)$/.test(x.kind),
      3,
    );
    return r && { name: r.speaker, party: r.party };
  }
  const m = near(scene, word.index + 1, 12).find(x => x.first <= word.index && word.index < x.last);
  if (m) return ownerAs(m.person, scene);
  const outlet = word.capital ? outletIn([word]) : undefined;
  return outlet ? { name: outlet, party: 'media' } : undefined;
}

function ownerAs(person: Person, scene: Scene): Owner {
  const offices = [...person.descriptions.filter(d => !d.former), ...heldBy(person, scene)].map(d => d.head);
  const office = offices.includes('president')
    ? 'President'
    : offices.includes('premier')
      ? 'Prime Minister'
      : undefined;
  return { name: person.name, party: partyOf(person, scene), ...(office && { office }) };
}

/** "the Czech leader", "the envoy", "the minister": somebody that the article names. */
function byDescription(p: Phrase, context: Context): Reference | undefined {
  const { scene } = context;
  const role = p.head && roleOf(p.head);
  if (!role || p.plural) return undefined;
  const d = describe(p.words.filter((w, i) => !(i === 0 && /^(?:the|this|that|a|an|another|one)$/.test(w.lower))));
  const indefinite = /^(?:a|an|another|one|no|any|some)$/.test(p.determiner);
  const spokes = WITHHELD.has(p.noun) && p.noun !== 'official' && p.noun !== 'adviser' && p.noun !== 'advisor';
  if (/^(?:republican|democrat|conservative)$/.test(role) && p.determiner === '') return undefined;
  if (indefinite || (p.determiner === '' && !p.possessor && p.places.length === 0 && !p.head!.capital)) {
    return indefinite ? namedNext(p, context) : undefined;
  }
  const at = p.words[0]!.index;
  const side = sideOfPhrase(p, scene, p.possessor && ownerOf(p.possessor, context)?.party);
  const mind = new Map(
    inMind(scene, context.spoken, asked(p.head!.index, genderOfRole(d), context)).map(x => [x.person, x.weight]),
  );
  let best: { person: Person; score: number } | undefined;
  for (const person of scene.people.slice(0, MOST_PEOPLE)) {
    const fit = fitOf(person, d.head, d.modifiers, scene, side);
    if (fit <= 0 || (context.outerDirect && context.outer?.people.includes(person))) continue;
    if (d.former !== person.descriptions.some(x => x.former) && d.former) continue;
    const before = person.mentions.some(m => m.first < at) ? 0.5 : 0;
    const score =
      fit * 2 + Math.min(3, mind.get(person) ?? 0) * 0.6 + before + Math.min(1, person.mentions.length / 20);
    if (!best || score > best.score) best = { person, score };
  }
  if (best) return ofPerson(best.person, scene);
  const held = byOffice(d.head, d.modifiers, side, scene);
  if (held) return held;
  if (spokes) return undefined;
  // "the man", "the official": who spoke last without a name
  const last = lastSpoken(context.spoken, at, scene.words, () => true, 4);
  if (last?.kind === 'unnamed' && !last.plural && (last.noun === p.noun || /^(?:man|woman|person)$/.test(p.noun)))
    return last;
  // Nobody fits: the person of the sentence before, where only they are in mind ("The estate agent said …").
  const [one] = [...mind]
    .filter(([person]) => person.descriptions.length === 0 && !agreed(person.name, scene))
    .sort((a, b) => b[1] - a[1]);
  if (p.determiner === 'the' && p.places.length === 0 && one && one[1] > 0.9 && !isOfficial(d.head))
    return ofPerson(one[0], scene);
  const later = isOfficial(d.head) && p.possessor === undefined ? namedLater(p, d, context) : undefined;
  if (later) return later;
  if (isOfficial(d.head) && !WITHHELD.has(p.noun)) {
    const text = textOf(p.words.slice(p.determiner ? 1 : 0));
    return {
      ...NOBODY,
      speaker: text,
      kind: 'person',
      named: true,
      party: side || (p.possessor ? '' : scene.home),
      noun: p.noun,
      described: true,
    };
  }
  return undefined;
}

const isOfficial = (head: string): boolean =>
  /^(?:president|premier|minister|chancellor|secretary|king|queen|vice-president|leader|emir|governor|mayor)$/.test(
    head,
  );

/** How well a person answers a description; 0: not at all. */
function fitOf(person: Person, head: string, modifiers: ReadonlySet<string>, scene: Scene, side: string): number {
  let best = 0;
  const party = side || person.descriptions.length === 0 ? partyOf(person, scene) : '';
  const partisan = sidesOf(side).some(x => x.by === 'party' || x.by === 'state');
  if (side && party && party !== side && !partisan) return 0;
  const descriptions = person.descriptions.length ? person.descriptions : heldBy(person, scene);
  for (const d of descriptions) {
    if (d.former) continue;
    const same = d.head === head;
    const wider = (ROLE_NOUNS[head] ?? []).includes(d.head);
    if (!same && !wider) continue;
    let fit = same ? 2 : 1.2;
    if (side) fit += party === side ? 1 : -0.5;
    for (const m of modifiers) if (d.modifiers.has(m)) fit += 0.5;
    const portfolio = [...modifiers].filter(m =>
      /^(?:foreign|defence|defense|interior|finance|home|justice|health|vice|deputy|diplomat)$/.test(m),
    );
    if (portfolio.some(m => !d.modifiers.has(m)) && d.modifiers.size > 0) fit -= 0.8;
    best = Math.max(best, fit);
  }
  return best;
}

/** What office-holders' tables know of a person whom the article only names. */
function heldBy(person: Person, scene: Scene): { head: string; former: boolean; modifiers: Set<string> }[] {
  const { date: published } = scene;
  if (!agreed(person.name, scene)) return [];
  return offices(person.name, published).map(office => {
    const words = office.split(' ');
    const head =
      office === 'prime minister' ? 'premier' : (words.find(w => Object.hasOwn(ROLE_NOUNS, w)) ?? words.at(-1)!);
    return { head, former: false, modifiers: new Set(words) };
  });
}

const offices = (name: string, date: string | undefined): string[] => holdersNamed(name, date).map(h => h.office);

/** "the French president", whom the article does not name. */
function byOffice(head: string, modifiers: ReadonlySet<string>, side: string, scene: Scene): Reference | undefined {
  const { date: published } = scene;
  if (!published || !side) return undefined;
  const office =
    head === 'premier'
      ? 'prime minister'
      : head === 'minister' || head === 'secretary'
        ? [...modifiers, head]
            .filter(w => w !== 'the')
            .slice(-2)
            .join(' ')
        : head;
  const holder = holderOf(office, side, published);
  return holder && { ...NOBODY, speaker: holder.name, kind: 'person', named: true, party: holder.party };
}

/** "The transport minister said …", and only the next sentences say who that is. */
function namedLater(p: Phrase, d: Description, { scene }: Context): Reference | undefined {
  const here = p.words[0]!.sentence;
  const from = p.words.at(-1)!.index;
  const next = mentionsIn(scene.mentions, from + 1, from + 80).find(m => m.weight > 1.6);
  if (!next || scene.words[next.first]!.sentence - here > 2) return undefined;
  const { person } = next;
  if (person.mentions[0] !== next || person.descriptions.length > 0 || !person.sure || agreed(person.name, scene))
    return undefined;
  person.descriptions.push(d);
  scene.parties.delete(person);
  return ofPerson(person, scene);
}

/** "A senior official told the paper. Deputy minister Jan Novak said …": named in the very next sentence. */
function namedNext(p: Phrase, { scene, spoken }: Context): Reference | undefined {
  if (spoken.length > 0 || !p.places.length) return undefined;
  const side = sideOfPhrase(p, scene);
  const here = p.words[0]!.sentence;
  const from = p.words.at(-1)!.index;
  const next = mentionsIn(scene.mentions, from, from + 80).find(m => scene.words[m.first]!.sentence === here + 1);
  if (!next || next.weight < 2 || next.person.mentions[0] !== next || !next.person.descriptions.length)
    return undefined;
  return side && partyOf(next.person, scene) === side ? ofPerson(next.person, scene) : undefined;
}

const initials = (name: string): string => name.replace(/[^\p{Lu} ]/gu, '').replaceAll(' ', '');

/** A state is no "the bank". */
const STATE = /^(?:country|capital|people|state|party)$/;

/** Things and groups named before more fully: "the letter", "the lawmakers", "officials". */
function earlier(p: Phrase, r: Reference, { scene, spoken }: Context): Reference {
  const at = p.words[0]!.index;
  if (OUTLET_NOUNS.has(p.noun) && r.kind === 'outlet' && p.definite && !outletIn(p.core))
    return lastSpoken(spoken, at, scene.words, s => s.kind === 'outlet' && s.noun === '', 12) ?? r;
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
