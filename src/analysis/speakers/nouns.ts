/** Sources that are not people by name: bodies, outlets, documents, groups, withheld names. */
import { LAWMAKER, NO_SIDE, STATE_BODY } from '../lexicon/offices';
import {
  ANONYMOUS,
  BODIES,
  DOCUMENTS,
  GROUPS,
  OFFICIAL,
  OUTLET_NOUNS,
  OWN_SIDE,
  PERSON_NOUNS,
  RUMOURS,
  WITHHELD,
} from '../lexicon/sources';
import type { Kind } from '../model';
import { roleOf } from './describe';
import { inCountry, type Place } from './gazetteer';
import { genderOfNoun } from './gender';
import { sidesOf } from './lookup';
import { sideOfOrganisation } from './organisation';
import { outletIn } from './outlets';
import type { Phrase } from './phrase';
import { homeOf, isAnothers, OF_HOME, sideOfPhrase } from './phrase-side';
import { NOBODY, type Reference } from './reference';
import type { Scene } from './scene';
import { singular, textOf, type Word } from './words';

/** Bodies named by a plural or a collective: "prosecutors said", "police said". */
const COLLECTIVE = /^(?:police|prosecutor|authority|military|army|force|troop|guard|service)$/;
/** Many by themselves. */
const COLLECTION =
  /^(?:family|crowd|audience|public|media|press|community|opposition|left|right|nation|country|capital|government|state|police|people|staff)$/;
const VAGUE = /^(?:some|many|most|few|others?|several|critics?|those|observers?)$/;

/** "seekers", "unionists", "servicemen": people by the look of the word. */
const PEOPLE = /(?:man|ist|ian|eer|[bcdfgklmnprtvw]er|tor|sor|ant|ee)$/;

/** Things that look so as well. */
const THINGS =
  /^(?:letter|poster|paper|order|offer|power|number|factor|error|border|winter|summer|computer|newsletter|matter|chapter|character|centre|center|tower|river|water|weather|disaster|register|answer|barrier|corridor|motor|mirror|terror|event|quarter|paper|server|tracker|counter|charter|ledger|barometer|thermometer|grant|restaurant|plant|committee|guarantee|fee|referee)$/;
/** "a decision", "one measurement": no people. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|age|ure)$/;
const isPersonal = (noun: string): boolean =>
  PEOPLE.test(noun) && !DOCUMENTS.has(noun) && !THINGS.test(noun) && !BODIES.has(noun);

const saysMore = (p: Phrase): boolean =>
  p.core.length > 1 || p.possessor !== undefined || p.words.at(-1) !== p.core.at(-1);

export interface Owner {
  name: string;
  party: string;
  /** "President", "Prime Minister": the office by which an office of theirs is called. */
  office?: string;
}

/** "the South", in an article that names South Korea. */
const KOREAS: Record<string, string> = { South: 'South Korea', North: 'North Korea' };

const OFFICE_OF: Record<string, string> = { president: 'President', premier: 'Prime Minister' };

/** Reads a phrase that names nobody. `owner` gives the name and the side of a possessor. */
export function readNouns(p: Phrase, scene: Scene, owner: (word: Word) => Owner | undefined): Reference {
  const { noun, plural, places } = p;
  const possessor = p.possessor && owner(p.possessor);
  const party = sideOfPhrase(p, scene, possessor?.party);
  const possessed = possessor?.office ?? (p.possessor && OFFICE_OF[roleOf(p.possessor) ?? '']);
  const office = noun === 'office' && possessed && party ? `Office of the ${possessed} of ${party}` : undefined;
  const speaker = office ?? nameOf(p, possessor?.name);
  const make = (kind: Kind, named: boolean, extra: Partial<Reference> = {}): Reference => ({
    ...NOBODY,
    speaker,
    kind,
    named,
    party,
    noun,
    plural,
    gender: kind === 'unnamed' ? genderOfNoun(noun) : '',
    described: p.core.length > 1 || p.words.length > p.core.length + 1,
    ...extra,
  });
  const full = scene.abbreviations.get(textOf(p.core));
  if (full) {
    const side = sidesOf(full)[0]?.party ?? sideOfOrganisation(full) ?? sidesOf(textOf(p.core))[0]?.party;
    return make('body', true, { party: side ?? party, plural: false });
  }
  if (RUMOURS.has(noun)) return { ...NOBODY, party };
  const outlet = outletIn(p.core);
  if (outlet && !p.core.at(-1)!.possessive)
    return make('outlet', true, { speaker: outlet, party: 'media', noun: '', plural: false });
  const half = p.core.length === 1 && p.determiner === 'the' ? KOREAS[p.core[0]!.text] : undefined;
  if (half && scene.sides.has(half))
    return make('body', true, { speaker: half, party: half, noun: 'country', plural: false });
  const last = p.core.at(-1);
  const apposed = p.core.findLastIndex(w => BODIES.has(w.lower) && !w.capital);
  if (apposed >= 0 && p.core[apposed + 1]?.capital)
    return make('body', true, { speaker: textOf(p.core.slice(apposed + 1)), plural: false });
  const whole = places.find(
    x =>
      last &&
      !last.possessive &&
      (p.words[x.at + x.length - 1] === last ||
        // "the United Nations High Commissioner for Refugees"
        (x.by === 'body' && p.words.slice(x.at, x.at + x.length).includes(last))),
  );
  // "the Democratic Labour Party" is not Labour
  const before = whole?.by === 'party' ? p.words[whole.at - 1] : undefined;
  if (whole && before?.capital && p.core.includes(before) && !places.some(x => x.at < whole.at && x.by !== 'party'))
    return make('body', true, { party: textOf(p.core), plural: false });
  if (whole && !(whole.by === 'people' && plural) && !(whole.by === 'body' && isAnothers(whole, p, scene)))
    return ofPlace(whole, p, make, scene);
  if (whole?.by === 'people' && plural) return make('group', true);
  if (noun === 'media' || noun === 'press') return make('group', true, { party: 'media', plural: true });
  if (/^\d+ in \d+$/.test(textOf(p.words))) return make('group', false, { plural: true, described: false });
  if (noun === 'those' || (VAGUE.test(p.words[0]?.lower ?? '') && p.words.length === 1))
    return make('group', false, { plural: true, described: false });
  if (OUTLET_NOUNS.has(noun) && !roleOf(p.head!)) return make('outlet', true, { party: 'media' });
  if (/^(?:news|state)$/.test(p.core.at(-2)?.lower ?? '') && noun === 'agency')
    return make('outlet', true, { party: 'media' });
  if (COLLECTIVE.test(noun) && (plural || noun === 'police' || noun === 'military' || noun === 'army'))
    return make('body', true, {
      party: party || (noun === 'police' || noun === 'prosecutor' || noun === 'authority' ? homeOf(p, scene) : ''),
      plural: true,
    });
  // "two people said": counted, and not named
  if (noun === 'person' && plural && /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(p.determiner))
    return make('unnamed', false, { described: saysMore(p) });
  if (noun === 'person' && plural && p.words.length <= 2) return make('group', true, { party: '' });
  if (WITHHELD.has(noun) || noun === 'familiar') return make('unnamed', false, { described: saysMore(p) });
  if (plural && BODIES.has(noun) && !GROUPS.has(noun) && !(p.head?.capital && p.core.length > 1))
    return make('group', false, { party: '' });
  if (p.head && roleOf(p.head) && !plural) return make('unnamed', false, { party: OFFICIAL.has(noun) ? party : '' });
  if (p.determiner === 'one' && plural && (GROUPS.has(noun) || roleOf(p.head!) !== undefined || PEOPLE.test(noun)))
    return make('unnamed', false, { party: OFFICIAL.has(noun) ? party : '', plural: false });
  if (
    /^(?:an?|one|another)$/.test(p.determiner) &&
    !plural &&
    GROUPS.has(noun) &&
    !COLLECTION.test(noun) &&
    !BODIES.has(noun)
  )
    return make('unnamed', false, { party: OFFICIAL.has(noun) ? party : '' });
  // "Citizens for Clean Harbours"
  if (p.head?.capital && plural && isOrganisation(p)) return make('body', true, { party: '', plural: false });
  const people = GROUPS.has(noun) || (p.head !== undefined && roleOf(p.head) !== undefined) || isPersonal(noun);
  if (people && (plural || noun === 'opposition' || (GROUPS.has(noun) && !BODIES.has(noun)))) {
    const named = !ANONYMOUS.has(noun) && !(VAGUE.test(p.determiner) && p.core.length === 1);
    return make('group', named, {
      plural: true,
      party: p.core.some(w => OFFICIAL.has(singular(w.lower)))
        ? party ||
          (noun === 'minister' || (LAWMAKER.has(noun) && p.words.some(w => w.capital && STATE_BODY.test(w.text)))
            ? homeOf(p, scene)
            : '')
        : '',
    });
  }
  if (isPersonal(noun) && /^(?:a|an|one|another)$/.test(p.determiner)) return make('unnamed', false, { party: '' });
  if (DOCUMENTS.has(noun)) return make('document', true, { plural: false });
  if (BODIES.has(noun) || /^(?:ministry|department)$/.test(noun))
    return make('body', true, {
      party: party || bodyParty(p, scene),
      speaker: bodyName(p, speaker, scene),
      plural: false,
      ...ownSide(p, party, speaker),
    });
  const capitals = p.core.filter(w => w.capital);
  if (capitals.length)
    return make(
      capitals.length > 1 &&
        !capitals.some(w => BODIES.has(w.lower)) &&
        capitals.every(w => w.text !== w.text.toUpperCase()) &&
        !/^(?:for|of|against|without)$/.test(p.words[p.words.indexOf(p.core.at(-1)!) + 1]?.lower ?? '')
        ? 'person'
        : 'body',
      true,
      { plural: false },
    );
  if (THINGS.test(noun) || ABSTRACT.test(noun)) return make('document', true, { plural: false });
  if (PEOPLE.test(noun) || PERSON_NOUNS.has(noun) || noun === '' || /^(?:an?|one|another)$/.test(p.determiner))
    return make(plural ? 'group' : 'unnamed', plural, { described: p.core.length > 0 });
  // "the measures", "history": a thing
  return make('document', true, { plural: false });
}

function ofPlace(
  place: Place,
  p: Phrase,
  make: (kind: Kind, named: boolean, extra?: Partial<Reference>) => Reference,
  scene: Scene,
): Reference {
  const state = place.by === 'country' || place.by === 'capital' || place.by === 'people';
  const party = place.by === 'party' ? inCountry(place, scene.country) : place;
  const member = place.by === 'party' && !/party$/i.test(textOf(p.core)) && party.name !== textOf(p.core);
  if (member && !p.plural)
    return make('group', true, {
      speaker: /^\p{Lu}+$/u.test(p.core.at(-1)!.text) ? party.name : `${textOf(p.core)}s`,
      party: party.party,
      plural: true,
    });
  if (place.by === 'party' && p.plural) return make('group', true, { speaker: textOf(p.core), party: party.party });
  return make(place.by === 'people' ? 'group' : 'body', true, {
    speaker: state ? place.name : place.sort === 'alliance' ? textOf(p.core) : party.name,
    party: party.party,
    noun: place.by,
    plural: false,
  });
}

/** "Doctors Without Borders", "Citizens for Clean Harbours": people in the plural that are a body's name. */
const isOrganisation = (p: Phrase): boolean => {
  const at = p.words.indexOf(p.head!);
  return /^(?:for|without|against)$/i.test(p.words[at + 1]?.text ?? '') && p.words[at + 2]?.capital === true;
};

/** "the Bus Drivers' Union said": written as a name, it speaks for itself. */
const ownSide = (p: Phrase, party: string, speaker: string): { party?: string } => {
  if (p.noun === 'campaign') return {};
  if (!OWN_SIDE.test(speaker) || p.possessor) return {};
  const name = p.core.filter(w => w.capital).map(w => w.text);
  if (
    p.head?.capital &&
    name.length > 1 &&
    (party === '' || p.places.every(x => x.by === 'people' || x.by === 'state'))
  )
    return { party: speaker };
  return !p.head?.capital && name.length > 0 && party === '' ? { party: name.join(' ') } : {};
};

/** "the Government", "the Home Office", "the electoral commission": a body of the article's own country. */
function bodyParty(p: Phrase, scene: Scene): string {
  if (OF_GOVERNMENT.test(p.noun)) return homeOf(p, scene);
  // "the Harbour Equality Commission": independent, by the look of its name
  if (p.head?.capital && INDEPENDENT.test(p.noun) && p.core.filter(w => w.capital).length > 1 && p.places.length === 0)
    return NO_SIDE.test(textOf(p.core)) ? '' : textOf(p.core.filter(w => w.capital || !/^(?:ADJ|NOUN)$/.test(w.tag)));
  // "the agency": of a state, of an alliance, of the press
  if (p.core.length === 1 && /^(?:agency|service|board|authority)$/.test(p.head?.text ?? '')) return '';
  return STATE_BODY.test(p.noun) &&
    (p.definite || p.core[0]?.capital || p.core.some(w => OF_HOME.test(w.lower))) &&
    !NO_SIDE.test(textOf(p.words))
    ? homeOf(p, scene)
    : '';
}
const INDEPENDENT = /^(?:commission|council|agency|authority|board|service|bureau|inspectorate|tribunal|watchdog)$/;
const OF_GOVERNMENT =
  /^(?:government|cabinet|parliament|army|military|administration|presidency|premiership|junta|regime|navy|legislature)$/;

const ADJECTIVE: Record<string, string> = { 'United Kingdom': 'UK', 'United States': 'US' };
function bodyName(p: Phrase, speaker: string, scene: Scene): string {
  const home = p.noun === 'government' && p.core.length === 1 ? homeOf(p, scene) : '';
  return home ? `${ADJECTIVE[home] ?? scene.adjectiveOf(home)} government` : speaker;
}

/** What a claim shows of a phrase: no article, one for "one of", the possessor by name. */
function nameOf(p: Phrase, possessor: string | undefined): string {
  const from =
    p.determiner === 'one' && p.plural
      ? p.core.map(w => (w === p.head ? { ...w, text: singular(w.lower) } : w))
      : p.words.slice(p.words.indexOf(p.core[0]!));
  const some =
    /^(?:some|many|others|two|three|four|several|most)$/.test(p.determiner) && p.words.length > 1 && p.plural;
  const known = WITHHELD.has(p.noun) ? p.places.find(x => x.by === 'body') : undefined;
  if (known && p.words.slice(known.at, known.at + known.length).every(w => !w.possessive)) {
    // "a Number 10 spokesperson": by the body's proper name
    const cut = p.words.slice(known.at, known.at + known.length);
    return [
      textOf(from.filter(w => w.index < cut[0]!.index)),
      known.name,
      textOf(from.filter(w => w.index > cut.at(-1)!.index)),
    ]
      .filter(Boolean)
      .join(' ');
  }
  const text = textOf(some && /^(?:two|three|four)$/.test(p.determiner) ? p.words : from);
  if (!possessor || !p.possessor) return text;
  if (/^(?:his|her|their|its)$/.test(p.possessor.lower)) return `${possessor}'s ${text}`;
  return text.replace(`${p.possessor.text}'s`, `${possessor}'s`);
}
