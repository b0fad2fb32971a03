/** Things and groups that were named before, more fully. */
import { VOICE } from '../lexicon/offices';
import { outletOf } from '../lexicon/outlets-index';
import { type Side, sidesOf } from '../lexicon/sides';
import { BODIES, DOCUMENTS, OUTLET_NOUNS } from '../lexicon/sources';
import { startsWithCapital } from '../text/letters';
import type { Context } from './context';
import { roleOf } from './describe';
import { sideOfNamed } from './employer';
import { inCountry, type Place } from './gazetteer';
import { MOST_PLACES, placeBefore } from './home';
import { issuerOf } from './issuer';
import { natureOf } from './organisation';
import { organisationBefore } from './organisation-before';
import { outletAt, outletIn } from './outlets';
import type { Phrase } from './phrase';
import type { Reference } from './reference';
import { lastSpoken } from './salience';
import type { Scene } from './scene';
import { singular, textOf } from './words';

const initials = (name: string): string => name.replace(/[^\p{Lu} ]/gu, '').replaceAll(' ', '');

/** Determiners that point at nothing said before. */
const NEW = /^(?:a|an|some|two|three|several|another)$/;
const ANOTHER = /^(?:another|other|second|third|fourth|fifth)$/;
/** A state is no "the bank". */
const STATE = /^(?:country|capital|people|state|party)$/;

/** The political party that the text has named last. */
function partyBefore(at: number, { places, words, country }: Scene): Side | undefined {
  const last = placeBefore(places, at);
  for (let i = last; i >= 0 && last - i < MOST_PLACES; i--) {
    const place = places[i]!;
    if (words[at]!.sentence - words[place.at]!.sentence > PARTY_REACH) return undefined;
    if (place.by === 'party') return inCountry(place, country);
  }
  return undefined;
}
/** Sentences. */
const PARTY_REACH = 6;

/** "the Kolibri Voice outlet" says itself which; "the Norwegian daily" does not. */
const isNamed = ({ core, words, places }: Phrase): boolean =>
  core.slice(0, -1).some(w => w.capital && !places.some(x => words.slice(x.at, x.at + x.length).includes(w)));

/** Things and groups named before more fully: "the letter", "the lawmakers", "officials". */
export function earlier(p: Phrase, r: Reference, { scene, spoken }: Context): Reference {
  const at = p.words[0]!.index;
  const press = OUTLET_NOUNS.has(p.noun) || (p.core.length === 2 && p.core[0]!.lower === 'news');
  if (press && r.kind === 'outlet' && p.definite && !outletIn(p.core) && !isNamed(p)) {
    const spoke = lastSpoken(spoken, at, scene.words, s => s.kind === 'outlet' && /^(?:outlet)?$/.test(s.noun), 12);
    const named = spoke || (p.core.length > 1 && p.core[0]!.lower !== 'news') ? undefined : outletBefore(at, scene);
    return spoke ?? (named ? { ...r, speaker: named, noun: '' } : r);
  }
  if (VOICE.test(p.noun) && BODIES.has(p.core[0]!.lower) && !p.core[0]!.capital && p.core.length === 2) {
    const called = p.core[0]!.lower;
    const body = lastSpoken(
      spoken,
      at,
      scene.words,
      s => s.kind === 'body' && !STATE.test(s.noun) && (s.noun === called || !BODIES.has(s.noun)),
      12,
    );
    if (body) return { ...r, speaker: `${body.speaker} ${p.head!.text}`, party: body.party };
    const noun = p.core[0]!.lower;
    const named = organisationBefore(noun, at, scene, COMMERCE.test(noun) || ANY.test(noun));
    if (named) return { ...r, speaker: `${textOf(named)} ${p.head!.text}`, party: sideOfNamed(named, scene) };
  }
  // "a spokeswoman said": of the body that spoke last
  if (VOICE.test(p.noun) && p.core.length === 1 && p.words.length <= 2 && r.party === '') {
    const body = lastSpoken(spoken, at, scene.words, s => s.kind === 'body' || s.noun === p.noun, 5);
    return body?.party && body.party !== 'media' ? { ...r, party: body.party } : r;
  }
  // "a third official", after two of Norway
  if (r.kind === 'unnamed' && r.party === '' && p.words.slice(0, 2).some(w => ANOTHER.test(w.lower))) {
    const first = lastSpoken(spoken, at, scene.words, s => s.kind === 'unnamed' && s.noun === p.noun, 12);
    return first?.party ? { ...r, party: first.party } : r;
  }
  // "the president's office", after "the Czech president's office"
  if (p.noun === 'office' && p.possessor && roleOf(p.possessor) && p.places.length === 0) {
    const office = lastSpoken(
      spoken,
      at,
      scene.words,
      s => s.kind === 'body' && s.speaker.startsWith('Office of the '),
      30,
    );
    if (office) return office;
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
  // "the Gazette", after "the Harbour Gazette"
  if (r.kind === 'body' && p.core.length === 1 && p.determiner === 'the' && p.head?.capital && p.places.length === 0) {
    const outlet = lastSpoken(
      spoken,
      at,
      scene.words,
      s => s.kind === 'outlet' && s.speaker.endsWith(` ${p.head!.text}`),
      30,
    );
    if (outlet) return outlet;
  }
  if (r.kind === 'document' && r.party === '') {
    const known = repeated(p, r, at, { scene, spoken });
    return known?.party ? known : { ...(known ?? r), party: issuerOf(p, { scene, spoken }) };
  }
  // "the people said", "these people said", after "three people familiar with the plan"
  if (p.noun === 'person' && p.plural && /^(?:the|these|those)$/.test(p.determiner) && p.words.length === 2)
    return lastSpoken(spoken, at, scene.words, s => s.kind === 'unnamed' && s.plural && s.noun === 'person', 12) ?? r;
  // "The party said", of which the text has spoken and which has said nothing
  if (r.kind === 'body' && r.party === '' && p.noun === 'party' && p.core.length === 1 && p.definite) {
    const party = partyBefore(at, scene);
    if (party) return { ...r, speaker: party.name, party: party.party };
  }
  // "the Norwegian firm"
  const adjective = COMMERCE.test(p.noun) && p.core.length === 2 && p.places[0]?.by === 'people' && !p.head!.capital;
  // "the 40-country lending agency"
  const called = p.determiner === 'the' && r.kind === 'body' && isCalled(p);
  const short = called || ((p.core.length <= 1 || adjective) && p.words.length <= 3 - Number(!adjective));
  if (!short || r.kind === 'person' || r.kind === 'outlet') return r;
  if (NEW.test(p.determiner)) return r;
  // "the Congress", after "the Harbour Labour Congress"
  if (
    r.kind === 'body' &&
    p.determiner === 'the' &&
    p.core.length === 1 &&
    p.head?.capital &&
    natureOf(p.noun) === 'civil'
  ) {
    const full = organisationBefore(p.noun, at, scene, false);
    if (full && natureOf(textOf(full)) === 'civil')
      return { ...r, speaker: textOf(full), party: sideOfNamed(full, scene) };
  }
  if (p.head?.capital && !/^(?:officials?|sources?|lawmakers?|police)$/i.test(p.head.text)) return r;
  const before = repeated(p, r, at, { scene, spoken });
  if (before) return before;
  if (r.kind !== 'body' || p.determiner !== 'the' || r.noun === 'government' || r.plural) return r;
  // "the guerrilla group": the armed group that the text named last
  const armed = p.core.length > 1 && ARMED.test(p.core.at(-2)!.lower) ? armedBefore(at, scene) : undefined;
  if (armed) return { ...r, speaker: armed.name, party: armed.party, noun: p.noun };
  const body = lastSpoken(spoken, at, scene.words, s => mayBe(s, p.noun), 6);
  if (body) return body;
  // "the union", after its president spoke
  const union = p.noun === 'union' ? lastSpoken(spoken, at, scene.words, s => isUnion(s.party), 8)?.party : undefined;
  if (union) return { ...r, speaker: union, party: union };
  const listed = MANAGED.test(p.noun) ? listedBefore(p.noun, at, scene) : undefined;
  if (listed) return { ...r, speaker: listed.name, party: listed.party, noun: p.noun };
  const firm = COMMERCE.test(p.noun)
    ? employerOf(lastSpoken(spoken, at, scene.words, s => employerOf(s) !== undefined, 6))
    : undefined;
  if (firm) return { ...r, speaker: firm, noun: '' };
  const named = organisationBefore(p.noun, at, scene, COMMERCE.test(p.noun) || ANY.test(p.noun) || p.noun === 'agency');
  if (named)
    return {
      ...r,
      speaker: textOf(named),
      noun: '',
      party: p.noun === 'bank' ? r.party : sideOfNamed(named, scene) || r.party,
    };
  if (!OWN_KIND.test(p.noun)) return r;
  // "the movement", after one of its officials
  const side = lastSpoken(spoken, at, scene.words, s => isOrganisation(s.party), 5)?.party;
  return side ? { ...r, speaker: side, party: side } : r;
}

/** Words back in which an outlet is looked for. */
const REACH = 200;

/** "what the newspaper Kolibri found …. In a report, the paper said": an outlet that is named and has not spoken. */
function outletBefore(at: number, scene: Scene): string | undefined {
  const { words } = scene;
  const here = words[at]!.sentence;
  for (let i = at - 1; i >= 0 && at - i < REACH && here - words[i]!.sentence <= 2; i--) {
    if (!words[i]!.capital) continue;
    const name = outletAt(words, i)?.name;
    if (name && name !== scene.publisher?.name) return name;
  }
  return undefined;
}

/** "The council", after "the Security Council met": the last body of the tables that is called so. */
function listedBefore(noun: string, at: number, { places, words }: Scene): Place | undefined {
  const last = placeBefore(places, at);
  for (let i = last; i >= 0 && last - i < MOST_PLACES; i--) {
    const place = places[i]!;
    if (place.by === 'body' && place.length > 1 && words[place.at + place.length - 1]!.lower === noun) return place;
  }
  return undefined;
}

const ARMED = /^(?:armed|guerrilla|rebel|militant|jihadist|insurgent|paramilitary)$/;
function armedBefore(at: number, { places }: Scene): Place | undefined {
  const last = placeBefore(places, at);
  for (let i = last; i >= 0 && last - i < MOST_PLACES; i--) if (places[i]!.sort === 'armed') return places[i];
  return undefined;
}

/** "analysts at Harbour Saxon": where they work. */
const employerOf = (r: Reference | undefined): string | undefined =>
  r && r.people.length === 0
    ? / (?:at|of|for|with) (?:.*? )??((?:\p{Lu}[\p{L}&.'-]*(?: |$))+)$/u.exec(r.speaker)?.[1]?.trim()
    : undefined;

const isOrganisation = (party: string): boolean => sidesOf(party).some(x => x.by === 'body' || x.by === 'party');

/** Written small throughout, and nothing behind it. */
const isCalled = (p: Phrase): boolean =>
  (COMMERCE.test(p.noun) || MANAGED.test(p.noun) || ANY.test(p.noun)) &&
  p.words.length === p.core.length + 1 &&
  p.core.length < 4 &&
  !p.core.some(w => w.capital || w.possessive);

/** Nouns for organisations of any kind. */
const ANY =
  /^(?:group|organisation|organization|body|institution|movement|charity|union|association|watchdog|ngo|bloc|alliance|foundation|federation|club)$/;
/** What is called by its letters, mostly: "the IAEA … the agency". */
const MANAGED = /^(?:agency|authority|board|council|commission|regulator|institute|committee)$/;
/** Companies are named, and called by what they do. */
const COMMERCE = /^(?:company|firm|bank|giant|airline|lender|carrier|maker|manufacturer)$/;
const OWN_KIND = /^(?:group|movement|party|organisation|organization|militia|union|bloc|alliance)$/;

/** Can a body that spoke be called by that noun? "The agency" is no government. */
function mayBe({ kind, noun, party, speaker }: Reference, called: string): boolean {
  if (called === 'agency' && kind === 'outlet' && (noun === 'agency' || outletOf(speaker)?.kind === 'agency'))
    return true;
  if (kind !== 'body' || STATE.test(noun)) return false;
  const name = speaker.toLowerCase();
  if (noun === called || name.includes(called) || (MANAGED.test(called) && /^\p{Lu}{2,}$/u.test(speaker))) return true;
  if (COMMERCE.test(called))
    return noun === '' || noun === called || ((party === '' || party === speaker) && isProper(speaker, noun));
  // a carmaker is no union
  if (called === 'union' && isProper(speaker, noun) && !UNION.test(name) && !/^\p{Lu}{2,}$/u.test(speaker))
    return false;
  return (
    ANY.test(called) &&
    !/\b(?:government|ministry|department|parliament|army|police|court|military|administration|prosecutors?)\b/.test(
      name,
    )
  );
}

const UNION = /\b(?:unions?|workers?|trades?|labou?r|guild|brotherhood|teamsters|federation|congress|association)\b/;

const isUnion = (party: string): boolean =>
  (UNION.test(party.toLowerCase()) || /^\p{Lu}{3,5}$/u.test(party)) &&
  !sidesOf(party).some(x => x.by !== 'body' || x.sort === 'alliance');

/** "Fjordkraft": what it is called by is its name. */
const isProper = (speaker: string, noun: string): boolean => {
  const last = speaker.split(' ').at(-1)!;
  return startsWithCapital(last) && singular(last.toLowerCase()) === noun && !BODIES.has(noun) && !DOCUMENTS.has(noun);
};

/** The same noun spoke before, said more fully. */
function repeated(
  p: Phrase,
  r: Reference,
  at: number,
  { scene, spoken }: Pick<Context, 'scene' | 'spoken'>,
): Reference | undefined {
  const short = p.core.length <= 1 && p.words.length <= 2;
  if (!short || NEW.test(p.determiner)) return undefined;
  return lastSpoken(
    spoken,
    at,
    scene.words,
    s =>
      // "two delegates said", and then "the delegates"
      (s.kind === r.kind || (s.kind === 'unnamed' && r.kind === 'group' && p.determiner === 'the')) &&
      s.noun === r.noun &&
      s.plural === r.plural &&
      s.speaker.includes(' '),
    40,
  );
}
