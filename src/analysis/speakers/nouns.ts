/** Sources that are not people by name: bodies, outlets, documents, groups, withheld names. */

import { LAWMAKER, PARTISAN, STATE_BODY } from '../lexicon/offices';
import { isAmbiguous } from '../lexicon/outlets-index';
import { ABSTRACT, isHuman, isPersonal, PEOPLE, THINGS } from '../lexicon/people';
import { sidesOf } from '../lexicon/sides';
import {
  ANONYMOUS,
  BODIES,
  DOCUMENTS,
  GROUPS,
  OFFICIAL,
  OUTLET_NOUNS,
  PERSON_NOUNS,
  RUMOURS,
  WITHHELD,
} from '../lexicon/sources';
import type { Kind } from '../model';
import { roleOf } from './describe';
import { sideOfName } from './employer';
import { fullNameOf } from './full-names';
import { genderOfNoun } from './gender';
import {
  CLOSE,
  COLLECTION,
  counted,
  isPeople,
  isPublic,
  isVague,
  MADE,
  OF_PEOPLE,
  saysMore,
  spokeOut,
  VAGUE,
} from './human';
import { LED } from './name-parts';
import { bodyName, bodyParty, isIndependent, isOrganisation, namedAfter, nameOf, ofPlace, ownSide } from './naming';
import { natureOf, sideOfOrganisation } from './organisation';
import { isParty, nameHere, outletIn } from './outlets';
import type { Phrase } from './phrase';
import { homeOf, isAnothers, sideOfPhrase } from './phrase-side';
import { NOBODY, type Reference } from './reference';
import type { Scene } from './scene';
import { introduced, sideOfVoice } from './voices';
import { singular, textOf, type Word } from './words';

/** Bodies named by a plural or a collective: "prosecutors said", "police said". */
const COLLECTIVE = /^(?:police|prosecutor|authority|military|army|force|troop|guard|service)$/;
/** "the five candidates", in an article about a contest inside one party. */
const RUNNING = /^(?:candidate|contender|hopeful|rival)$/;

/** "Two presidents said": anybody knows which. */
const RULERS =
  /^(?:leader|president|premier|minister|king|queen|pope|side|party|governor|mayor|candidate|contender|hopeful)$/;

/** "Two-thirds said", "four in 10", "a quarter", "38%": so many of those who were asked. */
const QUANTITY =
  /^(?:all|half|both|each|none|neither|(?:an? )?(?:majority|minority|plurality|third|quarter|fifth|tenth)|(?:one|two|three|four)[- ](?:thirds?|quarters?|fifths|tenths|half)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:in|out of) (?:two|three|four|five|ten|\d+)|[a-z\d.-]+ ?(?:%|percent|per ?cent))$/i;

/** "A news organisation", "an opposition web site". */
const PRESS = /^(?:news|media|web)$/;
const NEWS = /^(?:agency|organi[sz]ation|service|network|site)$/;

/** "court papers", "search warrant papers": no newspapers. */
const FILED = /^(?:court|legal|warrant|divorce|charging|bankruptcy|policy|position|discussion|research)$/;

/** "the Republican candidates": they speak for their party. */
const isPartisan = ({ noun, places }: Phrase): boolean => PARTISAN.has(noun) && places.some(x => x.by === 'party');

/** "Novak", in an article that has "Jan Novak" or “Ace” Novak somewhere: the whole name. */
function endedBy([word, more]: readonly Word[], { words }: Scene): string | undefined {
  if (more) return undefined;
  const known = wholeNames.get(words) ?? namesOfTwo(words);
  wholeNames.set(words, known);
  return known.get(word!.text);
}

/** Of each text, gathered once: looking through it for every source would take its square. */
const wholeNames = new WeakMap<readonly Word[], ReadonlyMap<string, string>>();

/** The last word of every two that may be somebody's name, with both. */
function namesOfTwo(words: readonly Word[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  words.forEach((w, i) => {
    if (w.tag !== 'PROPN' || found.has(w.text) || !isGiven(words, i - 1, w.sentence)) return;
    found.set(w.text, textOf(words.slice(i - 1, i + 1)).replace(/^[”"’] ?/, ''));
  });
  return found;
}

function isGiven(words: readonly Word[], at: number, sentence: number): boolean {
  const w = /^[”"’]$/.test(words[at]?.text ?? '') ? words[at - 1] : words[at];
  return w?.capital === true && !w.opens && !w.possessive && w.sentence === sentence;
}

/** "The NPU", of which the text has the whole name. */
function writtenOut(short: string, party: string, scene: Scene): { speaker: string; party: string } {
  const speaker = fullNameOf(short, scene);
  return { speaker, party: party || (speaker === short ? short : (sideOfName(speaker, scene) ?? '')) };
}

/** "the Commission chief". */
const HEADS = /^(?:chief|head|boss)$/;

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
    const side =
      sidesOf(full)[0]?.party ??
      sideOfOrganisation(full) ??
      sidesOf(textOf(p.core))[0]?.party ??
      (natureOf(full) === 'state' ? sideOfName(full, scene) : undefined);
    return make('body', true, { speaker: full, party: side ?? party, plural: false });
  }
  if (RUMOURS.has(noun)) return { ...NOBODY, party };
  const outlet = textOf(p.core) === scene.article.publisher ? scene.article.publisher : outletIn(p.core);
  // "Parliament has approved the plan": no magazine
  const house = outlet && isAmbiguous(textOf(p.core)) && STATE_BODY.test(noun);
  if (outlet && !house && !p.core.at(-1)!.possessive && !(p.determiner === 'the' && isParty(textOf(p.core))))
    return make('outlet', true, {
      speaker: nameHere(outlet, textOf(p.core), scene),
      party: 'media',
      noun: '',
      plural: false,
    });
  const half = p.core.length === 1 && p.determiner === 'the' ? KOREAS[p.core[0]!.text] : undefined;
  if (half && scene.sides.has(half))
    return make('body', true, { speaker: half, party: half, noun: 'country', plural: false });
  const last = p.core.at(-1);
  const apposed = p.core[p.core.findLastIndex(w => BODIES.has(w.lower) && !w.capital) + 1];
  // but "a government MP"
  if (apposed && apposed !== p.core[0] && apposed.capital && last?.capital && !roleOf(apposed))
    return make('body', true, introduced(p, apposed, party, scene));
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
  if (
    whole &&
    before?.capital &&
    !before.possessive &&
    !/^(?:official|opposition|ruling|governing|federal)$/.test(before.lower) &&
    p.core.includes(before) &&
    !places.some(x => x.at < whole.at && x.by !== 'party')
  )
    return make('body', true, { party: textOf(p.core), plural: false });
  const local = whole && namedAfter(whole, p);
  if (local) return make('body', true, { ...local, plural: false });
  if (whole && !(whole.by === 'people' && plural) && !(whole.by === 'body' && isAnothers(whole, p, scene)))
    return ofPlace(whole, p, make, scene);
  // "the Norwegians" are Norway, "many Norwegians" are not
  if (whole?.by === 'people' && plural)
    return make('group', !VAGUE.test(p.words[0]!.lower), p.determiner === 'the' ? {} : { party: '' });
  if (noun === 'media' || noun === 'press') return make('group', true, { party: 'media', plural: true });
  if (QUANTITY.test(textOf(p.words))) return make('group', false, { plural: true, described: false, party: '' });
  if (noun === 'those' && CLOSE.test(p.words[p.words.indexOf(p.head!) + 1]?.lower ?? ''))
    return make('unnamed', false, { plural: true, described: true });
  // "Norwegian officials and others close to the talks"
  const beside = p.core[p.core.findIndex(w => w.lower === 'and') - 1];
  if (
    (noun === 'other' || DOCUMENTS.has(noun) || ANONYMOUS.has(noun)) &&
    beside &&
    WITHHELD.has(singular(beside.lower))
  )
    return make('unnamed', false, { plural: true, described: true });
  if (noun === 'those' || (VAGUE.test(p.words[0]?.lower ?? '') && p.words.length === 1))
    return make('group', false, { plural: true, described: false });
  // "an app released by the port": whatever it is called, somebody made it
  const after = p.words[p.words.indexOf(p.core.at(-1)!) + 1]?.lower ?? '';
  if (MADE.test(after) && !places.some(x => p.words[x.at] === p.core[0]) && !isPeople(p))
    return make('document', true, { plural: false });
  if (noun === 'paper' && FILED.test(p.core.at(-2)?.lower ?? '')) return make('document', true, { plural: false });
  if (OUTLET_NOUNS.has(noun) && !roleOf(p.head!)) return make('outlet', true, { party: 'media' });
  const which = p.core.at(-2)?.lower ?? '';
  if (PRESS.test(which) && !(which === 'web' && p.possessor) ? NEWS.test(noun) : which === 'state' && noun === 'agency')
    return make('outlet', true, { party: 'media' });
  if (COLLECTIVE.test(noun) && (plural || noun === 'police' || noun === 'military' || noun === 'army'))
    return make('body', true, {
      party: party || (/^(?:police|prosecutor|authority|military|army)$/.test(noun) ? homeOf(p, scene) : ''),
      plural: true,
    });
  // "two people said": counted, and not named
  if (counted(p) && isPeople(p) && !LAWMAKER.has(noun) && !RULERS.test(noun) && !(p.head?.capital && p.core.length > 1))
    return make('unnamed', false, { described: saysMore(p) });
  if (noun === 'person' && plural && isPublic(p))
    return make('group', p.words.length > 1 && !VAGUE.test(p.determiner), { party: '' });
  if (WITHHELD.has(noun) || noun === 'familiar')
    return make('unnamed', false, { described: saysMore(p), party: party || sideOfVoice(p, scene) });
  if (plural && BODIES.has(noun) && !GROUPS.has(noun) && !(p.head?.capital && p.core.length > 1)) {
    // "Democrats and rights groups"
    const first = places.find(x => x.by === 'party' && p.words[x.at] === p.core[0]);
    const partner = p.core[first?.length ?? 0]?.lower === 'and' ? first : undefined;
    const opposing = p.core.some(w => w.lower === 'opposition') ? party : '';
    return make('group', partner !== undefined || p.definite, { party: partner?.party ?? opposing });
  }
  // "the party's executive" is one body, "an executive" somebody
  if (p.head && roleOf(p.head) && !plural && !(BODIES.has(noun) && p.possessor))
    return make('unnamed', false, {
      party: OFFICIAL.has(noun) || (HEADS.test(noun) && places.length > 0) || isPartisan(p) ? party : '',
    });
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
  if (p.head?.capital && plural && isOrganisation(p)) return make('body', true, { party: speaker, plural: false });
  // figures may be numbers
  const people = (isHuman(noun) && noun !== 'figure') || (p.head !== undefined && roleOf(p.head) !== undefined);
  // "the aid worker": one, and nobody told which
  if (
    people &&
    !plural &&
    p.definite &&
    GROUPS.has(noun) &&
    !BODIES.has(noun) &&
    !COLLECTION.test(noun) &&
    !p.head?.capital
  )
    return make('unnamed', false, { party: OFFICIAL.has(noun) ? party : '' });
  if (people && (plural || noun === 'opposition' || (GROUPS.has(noun) && !BODIES.has(noun)))) {
    const named = (!ANONYMOUS.has(noun) || p.definite) && !isVague(p);
    const withheld = spokeOut(p);
    return make(withheld ? 'unnamed' : 'group', named && !withheld, {
      plural: true,
      party:
        RUNNING.test(noun) && scene.contest
          ? scene.contest
          : p.core.some(w => OFFICIAL.has(singular(w.lower))) || isPartisan(p)
            ? party ||
              (noun === 'minister' || (LAWMAKER.has(noun) && p.words.some(w => w.capital && STATE_BODY.test(w.text)))
                ? homeOf(p, scene)
                : '')
            : '',
    });
  }
  // "a Harbour pilot", also without its article
  if (
    (isPersonal(noun) || (PERSON_NOUNS.has(noun) && !p.head?.capital)) &&
    (/^(?:a|an|one|another)$/.test(p.determiner) || (!plural && p.determiner === '' && !p.head?.capital))
  )
    return make('unnamed', false, { party: '' });
  if (noun === 'figure' && !plural && /^(?:a|an|one|another)$/.test(p.determiner)) return make('unnamed', false);
  if (noun === 'figure' && plural && OF_PEOPLE.test(p.core.at(-2)?.lower ?? ''))
    return make('group', true, { plural: true, party: party });
  if (noun === 'figure' && plural) return make('document', true, { plural: false });
  // "a Reuters report", "local news reports"
  const ofPress = noun === 'report' && p.core.slice(0, -1).some(w => /^(?:media|news|press)$/.test(w.lower));
  if (DOCUMENTS.has(noun))
    return make('document', true, {
      plural: false,
      party: ofPress ? 'media' : party || (outletIn(p.core.slice(0, -1)) ? 'media' : ''),
    });
  if (BODIES.has(noun) || /^(?:ministry|department)$/.test(noun))
    return make('body', true, {
      party: isIndependent(p) ? '' : party || bodyParty(p, scene),
      speaker: bodyName(p, speaker, scene),
      plural: false,
      ...ownSide(p, party, speaker),
    });
  // "Some in the camp"
  if (p.core.length === 1 && VAGUE.test(noun)) return make('group', false, { party: '', plural: true });
  // "Novak's rivals" are not Novak
  const owned = p.possessor !== undefined && p.possessor !== p.head;
  const capitals = p.core
    .slice(owned ? p.core.indexOf(p.possessor!) + 1 : 0)
    .filter(w => w.capital && !(w.opens && /^(?:ADJ|NOUN|NUM|DET)$/.test(w.tag)));
  if (capitals.length) {
    const person =
      capitals.length > 1 &&
      !capitals.some(w => BODIES.has(w.lower) || LED.test(w.lower)) &&
      capitals.every(w => w.text !== w.text.toUpperCase()) &&
      !scene.organisations.has(textOf(capitals)) &&
      !/^(?:for|of|against|without)$/.test(p.words[p.words.indexOf(p.core.at(-1)!) + 1]?.lower ?? '');
    // "Novak who has fled"
    if (capitals.length === 1 && p.core.length === 1 && p.words[p.words.indexOf(last!) + 1]?.lower === 'who')
      return make('person', true, { speaker: last!.text, plural: false });
    const whole = person || !last!.capital ? undefined : endedBy(capitals, scene);
    if (whole) return make('person', true, { speaker: whole, plural: false, party: '' });
    return person
      ? make('person', true, { plural: false })
      : make('body', true, { plural: false, ...writtenOut(speaker, party, scene) });
  }
  if (THINGS.test(noun) || ABSTRACT.test(noun)) return make('document', true, { plural: false });
  if (PEOPLE.test(noun) || PERSON_NOUNS.has(noun) || noun === '')
    return make(plural ? 'group' : 'unnamed', plural, { described: p.core.length > 0 });
  // "the measures", "history": a thing
  return make('document', true, { plural: false });
}
