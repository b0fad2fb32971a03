/** A name that the source holds, and the name of whoever a source belongs to. */

import { OFFICE } from '../lexicon/offices';
import { isAmbiguous } from '../lexicon/outlets-index';
import { isHuman } from '../lexicon/people';
import { BODIES } from '../lexicon/sources';
import { HONORIFICS } from '../lexicon/titles';
import { type Context, near, ofPerson } from './context';
import { roleOf } from './describe';
import type { Owner } from './nouns';
import { heldBy } from './office';
import { outletIn } from './outlets';
import { partyOf } from './party';
import type { Mention, Person } from './people';
import { readPhrase } from './phrase';
import { byPronoun } from './pronouns';
import type { Reference } from './reference';
import { lastSpoken, mentionsIn } from './salience';
import type { Scene } from './scene';
import { singular, textOf, type Word } from './words';

/** A name that the source itself holds, and that is its head. */
export function byName(own: readonly Word[], { scene }: Context): Reference | undefined {
  const from = own[0]!.index;
  const to = own.at(-1)!.index;
  const all = mentionsIn(scene.mentions, from - 12, to + 1).filter(m => m.last > from && m.first <= to);
  // "Hale adviser Jan Novak": the name at the end, with a role between
  const last = all.at(-1);
  const first = all[0];
  const employed =
    first &&
    last &&
    first !== last &&
    last.last === to + 1 &&
    scene.words.slice(first.last, last.first + 1).some(w => roleOf(w));
  for (const m of employed ? [last] : all) {
    if (isHead(m, own, scene)) {
      const r = ofPerson(m.person, scene);
      const company = companyOf(m, own);
      if (company) return { ...r, kind: 'group', plural: true, people: [], speaker: company };
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
  return inCapitals(own, scene);
}

/** "Novak and other pilots", "pilots and Anna Morel": a name, and people who have none, both as they are called. */
function companyOf(m: Mention, own: readonly Word[]): string | undefined {
  const and = own.findIndex(w => w.lower === 'and');
  if (and < 1) return undefined;
  const behind = own[and]!.index === m.last;
  const people = behind ? own.slice(and + 1) : own.slice(0, and);
  const named = own.slice(and + 1).every(w => w.capital || roleOf(w) !== undefined) && own.at(-1)!.index === m.last - 1;
  if (!people.length || !(behind || named)) return undefined;
  const { noun, plural, head } = readPhrase(people);
  if (!plural || head?.capital || !isHuman(noun)) return undefined;
  const who = textOf(people);
  return behind ? `${m.person.name} and ${who}` : `${who.replace(/^the /i, '')} and ${m.person.name}`;
}

/** "NOVAK:", as transcripts call Jan Novak. */
function inCapitals(own: readonly Word[], scene: Scene): Reference | undefined {
  const surname = own.at(-1)!.text;
  if (!/^\p{Lu}{3,}$/u.test(surname) || own.some(w => w.text !== w.text.toUpperCase())) return undefined;
  const person = scene.people.find(p => p.name.slice(p.name.lastIndexOf(' ') + 1).toUpperCase() === surname);
  return person && ofPerson(person, scene);
}

function isHead(m: Mention, own: readonly Word[], scene: Scene): boolean {
  const lastName = scene.words[m.last - 1]!;
  if (lastName.possessive && own.at(-1)!.index !== lastName.index) return false;
  const inside = own.filter(w => w.index < m.first);
  // "a motion brought by Senator Anna Morel"
  if (inside.some(w => w.lower === 'by')) return false;
  const prep = inside.findLastIndex(
    w =>
      /^(?:of|for|to|by|with|from|about|against|on|in|near|including|such)$/.test(w.lower) ||
      w.tag === 'ADP' ||
      (w.tag === 'VERB' &&
        !BESIDE.test(w.lower) &&
        !(/ed$/.test(w.lower) && inside.some(x => x.index > w.index && roleOf(x) !== undefined))),
  );
  if (prep < 0)
    return !own.some(
      w => w.index >= m.last && m.last - 1 !== own.at(-1)!.index && w.index === m.last && w.tag === 'NOUN',
    );
  // "Bank of Norland governor Anna Morel": the office in front of the name has the preposition inside
  const role = inside.slice(prep + 1).findLast(w => roleOf(w) !== undefined);
  if (
    role &&
    role.index >= m.first - 1 &&
    lastName.index === own.at(-1)!.index &&
    inside[prep]!.lower === 'of' &&
    inside[prep + 1]!.capital &&
    inside[prep + 1] !== role &&
    !inside.slice(0, prep).some(w => roleOf(w) !== undefined)
  )
    return true;
  // "Mayor of Harbourside Anna Morel": a name behind the place
  const between = inside.slice(prep + 1);
  if (
    between.length > 0 &&
    between.every(w => w.capital && roleOf(w) === undefined) &&
    lastName.index === own.at(-1)!.index &&
    m.first === m.last - m.person.name.split(' ').length &&
    inside.slice(0, prep).some(w => roleOf(w) !== undefined)
  )
    return true;
  // "minister of mines and energy Anna Morel", "director of sales Anna Morel": what the office is for, and the name behind it
  const field = inside.at(-1)!;
  if (
    between.length > 0 &&
    inside[prep]!.lower === 'of' &&
    !field.capital &&
    field.tag === 'NOUN' &&
    between.every(w => !w.capital && !w.possessive && roleOf(w) === undefined) &&
    lastName.index === own.at(-1)!.index &&
    m.person.name.includes(' ') &&
    (field.lower === 'staff' || holdsOffice(inside.slice(0, prep)))
  )
    return true;
  // "people close to Mr Novak" are not he; "envoy to Japan Anna Morel": the place belongs to the title
  const people = inside.slice(0, prep).some(w => isHuman(singular(w.lower)));
  const title = scene.words
    .slice(m.first, m.last)
    .filter(w => w.start < m.span[0] && !(people && Object.hasOwn(HONORIFICS, w.lower)));
  // nor is the government of President Novak
  const body = inside[prep]!.lower === 'of' ? inside[prep - 1] : undefined;
  if (body && !body.capital && BODIES.has(body.lower)) return false;
  // "Minister for Justice Anna Morel": no judge
  if (/^(?:minister|secretary|state)$/.test(inside[prep - 1]?.lower ?? '') && title[0]?.lower === 'justice')
    return true;
  const works = inside.slice(0, prep).some(w => roleOf(w) !== undefined);
  if (title.length && lastName.index === own.at(-1)!.index && !(works && title.some(w => roleOf(w) !== undefined)))
    return true;
  // "head of the office of the president, Anna Morel": a comma gives the name back its place
  return scene.words[m.first - 1]?.text === ',';
}

/** "the deputy director", and not "an aide to the director". */
const holdsOffice = (words: readonly Word[]): boolean =>
  words.some(w => OFFICE.has(roleOf(w) ?? '') || HEADS.test(roleOf(w) ?? '')) && !words.some(w => w.tag === 'ADP');
const HEADS = /^(?:director|head|chief|manager|administrator|coordinator|professor)$/;

/** "Ruling party lawmaker": no verbs. */
const BESIDE = /^(?:ruling|governing|acting|leading|outgoing|incoming|sitting|serving|visiting)$/;

/** Name, side and office of a possessor: "Novak's office", "his spokesman", "the Courier's report". */
export function ownerOf(word: Word, context: Context): Owner | undefined {
  const { scene } = context;
  if (/^(?:his|her)$/.test(word.lower)) {
    const r = byPronoun(word, { ...context, told: () => [] });
    return r.people[0] && ownerAs(r.people[0], scene);
  }
  if (/^(?:its|their)$/.test(word.lower)) {
    const r = lastSpoken(
      context.spoken,
      word.index,
      scene.words,
      x =>
        x.people.length === 0 &&
        (/^(?:body|document|group)$/.test(x.kind) || (x.kind === 'outlet' && word.lower === 'its')),
      3,
    );
    return r && { name: r.speaker, party: r.party };
  }
  const m = near(scene, word.index + 1, 12).find(x => x.first <= word.index && word.index < x.last);
  if (m) return ownerAs(m.person, scene);
  // "The Mail's inquiry", not "Parliament's committee"
  const article = /^the$/i.test(scene.words[word.index - 1]?.text ?? '');
  const plain = isAmbiguous(word.text) && (!article || BODIES.has(word.lower));
  const outlet = word.capital && !plain ? outletIn([word]) : undefined;
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
