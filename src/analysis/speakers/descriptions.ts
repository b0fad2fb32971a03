/** "the Czech leader", "the envoy", "the minister": whom a description stands for. */
import { HIGH, LAWMAKER, MANY_LEADERS, OFFICE, PRIVATE } from '../lexicon/offices';
import { ROLE_NOUNS } from '../lexicon/roles';
import { sidesOf } from '../lexicon/sides';
import { WITHHELD } from '../lexicon/sources';
import { asked, type Context, ofPerson } from './context';
import { type Description, describe, roleOf } from './describe';
import { genderOfRole } from './gender';
import { homeAt } from './home';
import { ownerOf } from './named';
import { agreed, byOffice, hasOneHolder, heldBy } from './office';
import { partyOf } from './party';
import type { Person } from './people';
import type { Phrase } from './phrase';
import { sideOfPhrase } from './phrase-side';
import { NOBODY, type Reference } from './reference';
import { inMind, lastSpoken, mentionsIn, type Spoken } from './salience';
import type { Scene } from './scene';
import { textOf } from './words';

/** Words behind a description in which its name may come. */
const LATER = 60;
/** No article speaks of more; a text that does must not cost without end. */
const MOST_PEOPLE = 300;
/** "the Czech leader", "the envoy", "the minister": somebody that the article names. */
export function byDescription(p: Phrase, context: Context): Reference | undefined {
  const { scene } = context;
  const role = p.head && roleOf(p.head);
  if (!role || p.plural) return undefined;
  const d = describe(p.words.filter((w, i) => !(i === 0 && /^(?:the|this|that|a|an|another|one)$/.test(w.lower))));
  const indefinite =
    (/^(?:a|an|another|one|no|any|some)$/.test(p.determiner) && !isTheOne(p, d, scene)) ||
    (p.determiner === '' && !p.possessor && WITHHELD.has(p.noun) && p.noun === p.head!.lower);
  const spokes = WITHHELD.has(p.noun) && p.noun !== 'official' && p.noun !== 'adviser' && p.noun !== 'advisor';
  if (PARTISANS.test(role) && p.determiner === '') return undefined;
  if (indefinite || (p.determiner === '' && !p.possessor && p.places.length === 0 && !p.head!.capital)) {
    return indefinite ? namedNext(p, context) : undefined;
  }
  const at = p.words[0]!.index;
  const side = sideOfPhrase(p, scene, p.possessor && ownerOf(p.possessor, context)?.party);
  // "the official", after "a senior official": whoever spoke last without a name
  const lately = WITHHELD.has(p.noun)
    ? lastSpoken(context.spoken, at, scene.words, s => s.kind === 'unnamed' && s.noun === p.noun, 4)
    : withoutName(p, role, at, context);
  const said = new Set(lately ? lately.speaker.toLowerCase().split(' ') : []);
  const own = p.core.filter(w => !/^(?:same|first|second)$/.test(w.lower));
  if (lately && (own.length === 1 || own.every(w => said.has(w.lower)))) return lately;
  const mind = new Map(
    inMind(scene, context.spoken, asked(p.head!.index, genderOfRole(d), context, context.outer?.people)).map(x => [
      x.person,
      x.weight,
    ]),
  );
  const talking = speakersBefore(context.spoken, at, scene);
  const just = p.determiner === 'the' && !p.possessor && !d.former ? whoJustSpoke(d, at, side, context) : undefined;
  let best: { person: Person; score: number } | undefined;
  for (const person of scene.people.slice(0, MOST_PEOPLE)) {
    const fit = Math.max(fitOf(person, d, scene, side), person === just ? JUST : 0);
    if (fit <= 0 || context.outer?.people.includes(person)) continue;
    const first = person.mentions[0]?.first ?? 0;
    // "The Front's leader said of Premier Novak": another's, or named before
    if (first > at && isPartisan(side) && partyOf(person, scene) !== side) continue;
    const own = person.descriptions[0]?.head ?? '';
    if (first > at && PARTISANS.test(d.head)) continue;
    if (first > at + LATER && d.head !== own && !(side && (ROLE_NOUNS[d.head] ?? []).includes(own))) continue;
    const before = first < at ? BEFORE : 0;
    const score =
      fit * 2 +
      Math.min(3, mind.get(person) ?? 0) * 0.6 +
      before +
      (talking.has(person) ? SPOKE : 0) +
      Math.min(1, person.mentions.length / 20);
    if (!best || score > best.score) best = { person, score };
  }
  const besides = p.determiner === 'the' && !d.former ? isBesides(d.head, at, side, context) : undefined;
  // "the BJP leader" is the minister who has just spoken, rather than the head of the government
  if (best && !(besides && d.head === 'leader' && side && partyOf(best.person, scene) !== side))
    return calledSo(best.person, d, side, scene);
  if (besides) return ofPerson(besides, scene);
  const elect = d.modifiers.has('elect');
  const state = side || (UNIQUE.test(d.head) && !p.possessor && !d.former ? homeAt(at, textOf(p.words), scene) : '');
  const held = elect ? undefined : byOffice(d.head, d.modifiers, state, scene);
  if (held) return held;
  if (spokes) return undefined;
  // "the man", "the official": who spoke last without a name
  const last = lastSpoken(context.spoken, at, scene.words, () => true, 4);
  if (last?.kind === 'unnamed' && !last.plural && (last.noun === p.noun || isCalled(p.noun, last))) return last;
  // "The former mayor", "the president-elect": an office that they do not hold
  const apart = d.former || elect;
  // Nobody fits: the person of the sentence before, where only they are in mind ("The estate agent said …").
  const [one] = [...mind]
    .filter(
      ([person]) =>
        // "President Hale" of the article may be her husband
        person.descriptions.every(x => d.head === 'lady' || (d.former && PRIVATE.has(x.head))) &&
        (PRIVATE.has(d.head) || apart || !agreed(person.name, scene)),
    )
    .sort((a, b) => b[1] - a[1]);
  if (
    p.determiner === 'the' &&
    p.places.length === 0 &&
    one &&
    one[1] > 0.9 &&
    (apart || !(isOfficial(d.head) || OFFICE.has(d.head)))
  )
    return ofPerson(one[0], scene);
  const office = isOfficial(d.head) || (p.definite && hasOneHolder(d));
  const later = office && p.possessor === undefined ? namedLater(p, d, context) : undefined;
  if (later) return later;
  if (office && !WITHHELD.has(p.noun)) {
    const text = textOf(p.words.slice(p.determiner ? 1 : 0));
    return {
      ...NOBODY,
      speaker: text,
      kind: 'person',
      named: true,
      party: d.former ? '' : side || (p.possessor ? '' : homeAt(at, textOf(p.words), scene)),
      noun: p.noun,
      described: true,
    };
  }
  return undefined;
}

/** "It has | a Norwegian premier | who vowed to resist": there is no other. */
const isTheOne = ({ words, determiner, places }: Phrase, { head }: Description, scene: Scene): boolean =>
  UNIQUE.test(head) &&
  /^an?$/.test(determiner) &&
  places.length > 0 &&
  scene.words[words.at(-1)!.index + 1]?.lower === 'who';

/** What a person is called tells for whom one speaks of whom nothing else told it. */
function calledSo(person: Person, d: Description, side: string, scene: Scene): Reference {
  if (isPartisan(side) && !d.former && !partyOf(person, scene) && person.descriptions.every(x => !x.former))
    scene.parties.set(person, side);
  return ofPerson(person, scene);
}

/** "Party leader Jan Novak said …. The Orsk MP added": what a politician who has just spoken is besides. */
function isBesides(head: string, at: number, side: string, { scene, spoken }: Context): Person | undefined {
  if (!(ELECTED.test(head) || (head === 'leader' && MANY_LEADERS.has(scene.country)))) return undefined;
  const mayBe = (person: Person): boolean => {
    const own = partyOf(person, scene);
    const rival = isPartisan(side) && isPartisan(own) && side !== own;
    return !rival && person.descriptions.some(d => POLITICAL.test(d.head));
  };
  const spoke = lastSpoken(spoken, at, scene.words, s => s.people.length === 1 && mayBe(s.people[0]!), 1);
  const subject = spoke ? undefined : subjectOf(at, scene);
  return spoke?.people[0] ?? (subject && mayBe(subject) ? subject : undefined);
}
/** "Novak smiled. The Orsk MP said": who is the subject of the sentence, or of the one before. */
function subjectOf(at: number, { mentions, words }: Scene): Person | undefined {
  const here = words[at]!.sentence;
  const subjects = mentionsIn(mentions, at - LATER, at).filter(m => m.weight > 2);
  return subjects.findLast(m => here - words[m.first]!.sentence <= 1)?.person;
}
const ELECTED =
  /^(?:politician|lawmaker|legislator|mp|mep|msp|td|senator|congressman|congresswoman|representative|parliamentarian)$/;
const POLITICAL =
  /^(?:leader|minister|secretary|premier|president|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|candidate|mayor|governor|head|chief|whip|speaker)$/;

/** "Hungary's Jan Novak came …. The foreign minister said": who has just spoken, and of whom the text has not said what he is. */
function whoJustSpoke(
  { head, modifiers }: Description,
  at: number,
  side: string,
  context: Context,
): Person | undefined {
  const { scene, spoken } = context;
  if (UNIQUE.test(head) || modifiers.has('elect')) return undefined;
  const [person, other] = lastSpoken(spoken, at, scene.words, () => true, 1)?.people ?? [];
  if (!person || other) return undefined;
  const { descriptions } = person;
  if (descriptions.some(d => d.head !== '' && d.head !== 'member')) return undefined;
  const led = head === 'leader' && (side ? isPartisan(side) : modifiers.size > 0);
  if (isOfficial(head) && !led && !descriptions.length) return undefined;
  const party = side ? partyOf(person, scene) : '';
  return party && party !== side ? undefined : person;
}
/** How well they fit: better than who may only be called so as well, worse than who is. */
const JUST = 1.3;

/** "The woman" is no man. */
const isCalled = (noun: string, { gender }: Reference): boolean =>
  noun === 'person' || (noun === 'man' && gender !== 'f') || (noun === 'woman' && gender !== 'm');

/** Whom the text has named already. */
const BEFORE = 1.2;

/** Called so only who has been named. */
const PARTISANS = /^(?:republican|democrat|conservative)$/;

/** "The envoy", of two: rather who has spoken than who only was named. */
const SPOKE = 0.6;
const SPEECHES = 12;
function speakersBefore(spoken: readonly Spoken[], at: number, { words }: Scene): Set<Person> {
  const found = new Set<Person>();
  const here = words[at]!.sentence;
  for (let i = spoken.length - 1; i >= 0 && spoken.length - i <= SPEECHES; i--) {
    const { at: there, reference } = spoken[i]!;
    if (there < at && here - words[there]!.sentence <= 4 && reference.people.length === 1)
      found.add(reference.people[0]!);
  }
  return found;
}

/** "A senior minister, who asked not to be named, said …. The minister said": unless one with a name has spoken since. */
function withoutName(p: Phrase, role: string, at: number, { scene, spoken }: Context): Reference | undefined {
  if (p.core.length > 1 || p.determiner !== 'the') return undefined;
  const called = (r: Reference) =>
    (r.kind === 'unnamed' && r.noun === p.noun && !r.plural) ||
    (r.people.length === 1 && r.people[0]!.descriptions.some(d => d.head === role));
  const last = lastSpoken(spoken, at, scene.words, called, 4);
  return last?.kind === 'unnamed' ? last : undefined;
}

/** Offices of which a state has one. */
const UNIQUE = /^(?:president|premier|taoiseach|t[áa]naiste|chancellor|king|queen|vice-president)$/;

const isOfficial = (head: string): boolean =>
  /^(?:president|premier|taoiseach|t[áa]naiste|minister|chancellor|secretary|king|queen|vice-president|leader|emir|governor|mayor)$/.test(
    head,
  );

/** Does somebody hold the highest office of a state? */
const governs = (person: Person, scene: Scene): boolean =>
  [...person.descriptions, ...heldBy(person, scene)].some(d => HIGH.has(d.head) && !d.former);
/** Heads of parties, who may be heads of governments. */
const LEADS = /^(?:leader|chief|head|boss|chairman|chairwoman|chair|candidate|nominee|president)$/;

const isPartisan = (side: string): boolean => side !== '' && sidesOf(side)[0]?.by === 'party';

/** How well a person answers a description; 0: not at all. */
function fitOf(person: Person, { head, modifiers, former }: Description, scene: Scene, side: string): number {
  let best = 0;
  const party = side || person.descriptions.length === 0 ? partyOf(person, scene) : '';
  const sides = side ? sidesOf(side) : [];
  const ofParty = sides.some(x => x.by === 'party');
  const partisan = ofParty || sides.some(x => x.by === 'state');
  // "the Democrat", of a Republican
  if (partisan && party && party !== side && sidesOf(party).some(x => x.by === 'party')) return 0;
  if (side && party && party !== side && !partisan && !former) return 0;
  // "the Sinn Féin politician" is no premier; "the Conservative leader" may be one
  if (ofParty && party && party !== side && !LEADS.test(head) && governs(person, scene)) return 0;
  const descriptions =
    person.descriptions.length && !(former && !person.descriptions.some(d => d.former))
      ? person.descriptions
      : heldBy(person, scene, former);
  // "the Conservative MP", after a former minister
  if (!former && LAWMAKER.has(head) && descriptions.length && descriptions.every(d => d.former)) best = 1.2;
  for (const d of descriptions) {
    if (d.former !== former) continue;
    const same = d.head === head;
    const wider = (ROLE_NOUNS[head] ?? []).includes(d.head);
    if (!same && !wider) continue;
    // "the chancellor" is not who shadows her
    if (d.modifiers.has('shadow') && !modifiers.has('shadow')) continue;
    // "the president-elect" is not yet the president
    if (modifiers.has('elect') && !d.modifiers.has('elect')) continue;
    // nor is the shadow minister the minister
    if (modifiers.has('shadow') !== d.modifiers.has('shadow') && (modifiers.size > 0 || !same)) continue;
    let fit = same ? 2 : 1.2;
    if (side) fit += party === side ? 1 : -0.5;
    for (const m of modifiers) if (d.modifiers.has(m)) fit += 0.5;
    const portfolio = [...modifiers].filter(m =>
      /^(?:foreign|defence|defense|interior|finance|home|justice|health|vice|deputy|diplomat)$/.test(m),
    );
    if (portfolio.some(m => !d.modifiers.has(m)) && d.modifiers.size > 0) fit -= 0.8;
    if (portfolio.length && !modifiers.has('deputy') && d.modifiers.has('deputy')) fit -= 0.8;
    best = Math.max(best, fit);
  }
  return best;
}

/** "The transport minister said …", and only the next sentences say who that is. */
function namedLater(p: Phrase, d: Description, { scene }: Context): Reference | undefined {
  const here = p.words[0]!.sentence;
  const from = p.words.at(-1)!.index;
  const next = mentionsIn(scene.mentions, from + 1, from + 80).find(
    m => m.weight > 1.6 && scene.words[m.first]!.sentence > here,
  );
  if (!next || scene.words[next.first]!.sentence - here > 2) return undefined;
  const { person } = next;
  if (
    person.mentions[0] !== next ||
    person.descriptions.length > 0 ||
    !(person.sure || next.weight > 2) ||
    agreed(person.name, scene)
  )
    return undefined;
  person.descriptions.push(d);
  scene.parties.delete(person);
  return ofPerson(person, scene);
}

/** "An army officer called it late. Col. Jan Novak said …": new to the article, the first subject of the next sentence, of such an office. */
function namedAfter(p: Phrase, scene: Scene): Reference | undefined {
  if (p.determiner !== 'a' && p.determiner !== 'an' && p.determiner !== 'another') return undefined;
  const from = p.words.at(-1)!.index;
  const here = p.words[0]!.sentence;
  const next = mentionsIn(scene.mentions, from, from + 80).find(m => scene.words[m.first]!.sentence > here);
  if (!next || scene.words[next.first]!.sentence > here + 1 || next.weight < 3 || next.person.mentions[0] !== next)
    return undefined;
  // "Sources said Jan Novak would go": no subject of the sentence
  const inverted = scene.words[next.first - 2]?.isWord === false; // "“It is late,” said Jan Novak"
  const before = scene.words.slice(Math.max(0, next.first - TITLE), next.first);
  if (!inverted && before.some(w => w.sentence > here && w.tag === 'VERB')) return undefined;
  const { head, modifiers } = describe(p.words.slice(1));
  const fits = next.person.descriptions.some(
    d =>
      !d.former &&
      (d.head === head
        ? [...modifiers].some(m => d.modifiers.has(m))
        : (ROLE_NOUNS[head] ?? []).includes(d.head) || [...modifiers].some(m => m.length > 5 && d.modifiers.has(m))),
  );
  return fits ? ofPerson(next.person, scene) : undefined;
}

/** Words of a sentence in front of the name of its subject. */
const TITLE = 12;

/** "A senior official told the paper. Deputy minister Jan Novak said …": named in the very next sentence. */
function namedNext(p: Phrase, { scene, spoken }: Context): Reference | undefined {
  if (!WITHHELD.has(p.noun)) return namedAfter(p, scene);
  if (spoken.length > 0 || !p.places.length) return undefined;
  const side = sideOfPhrase(p, scene);
  const here = p.words[0]!.sentence;
  const from = p.words.at(-1)!.index;
  const next = mentionsIn(scene.mentions, from, from + 80).find(m => scene.words[m.first]!.sentence === here + 1);
  if (!next || next.weight < 2 || next.person.mentions[0] !== next || !next.person.descriptions.length)
    return undefined;
  return side && partyOf(next.person, scene) === side ? ofPerson(next.person, scene) : undefined;
}
