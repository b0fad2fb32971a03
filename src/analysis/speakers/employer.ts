/** For which organisation somebody speaks where the description does not name it: "the alliance's chief executive". */

import { CIVIL, OF_STATE as OF_THE_STATE, STATE_BODY } from '../lexicon/offices';
import { sideOfRegionIn } from '../lexicon/regions';
import { sidesOf } from '../lexicon/sides';
import { BODIES } from '../lexicon/sources';
import { type Description, roleOf } from './describe';
import { fullNameOf } from './full-names';
import { inCountry, type Place, placesIn } from './gazetteer';
import { MOST_PLACES, placeBefore } from './home';
import { localSide } from './locality';
import { natureOf } from './organisation';
import { organisationBefore } from './organisation-before';
import type { Scene } from './scene';
import { textOf, type Word } from './words';

/** Sentences back in which a body or a party of the tables is looked for. */
const REACH = 6;

/** Nouns for organisations of any name: "the firm", "the charity". */
const ANY =
  /^(?:company|firm|bank|giant|airline|lender|carrier|maker|manufacturer|carmaker|retailer|group|organisation|organization|body|institution|movement|charity|union|association|watchdog|ngo|nonprofit|bloc|alliance|foundation|federation|club|league|trust|church|network|society|university|college|school|hospital|start-?up)$/;
/** Of the state that the text is about, where it names none before. */
const OF_STATE = /^(?:court|ministry|parliament|cabinet|senate|legislature|treasury|committee)$/;
/** What has towns and people, and is no organisation. */
const NO_EMPLOYER =
  /^(?:government|army|military|navy|country|nation|state|city|town|county|police|side|house|security|intelligence|force|forces|troops|opposition|tribe|camp|staff|command|office|bureau|branch|wing|division|corps|project|program|programme|initiative|forum|summit|press|service|campaign|team)$/;

/** The side of an organisation that the text names so; '' for places of learning. */
export function sideOfNamed(run: readonly Word[], scene: Scene): string {
  const known = placesIn(run).find(p => p.length === run.length && (p.by === 'body' || p.by === 'party'));
  if (known) return known.by === 'party' ? inCountry(known, scene.country).party : known.party;
  return sideOfName(textOf(run), scene) ?? '';
}

/** The side of an organisation by its name alone: itself, the state that it belongs to; undefined: a place of learning. */
export function sideOfName(short: string, scene: Scene): string | undefined {
  const name = fullNameOf(short, scene);
  const nature = natureOf(name);
  if (nature === 'learned') return undefined;
  if (nature !== 'state') return name;
  return (
    name
      .split(' ')
      .map(w => sidesOf(w)[0])
      .find(side => side !== undefined && side.by !== 'party' && side.by !== 'body' && !side.ambiguous)?.party ??
    sideOfRegionIn(name.split(' '), scene.country) ??
    localSide(name, scene) ??
    scene.home
  );
}

/**
 * The side of the organisation that a description means by a noun, or by nothing ("spokeswoman Anna Morel"): the one that
 * the text named before.
 * @returns undefined where it means none, or none that somebody of that role speaks for
 */
export function sideOfEmployer(d: Description, scene: Scene): string | undefined {
  const noun = d.words.find((_, i) => meansOne(d.words, i));
  // "Union minister Jan Novak", of a union of states
  if (noun?.lower === 'union' && /^(?:minister|secretary)$/.test(d.head)) return undefined;
  if (!noun) return sideOfSubject(d, scene);
  // "Nonprofit executive Anna Morel": of what kind, and not of which
  if (d.head === 'executive' && noun === d.words[0] && !noun.possessive && !d.modifiers.has('chief')) return undefined;
  const place = placeNamed(noun, scene);
  if (place) return place.by === 'party' ? inCountry(place, scene.country).party : place.party;
  const run = organisationBefore(noun.lower, noun.index, scene, ANY.test(noun.lower));
  if (!run) return OF_STATE.test(noun.lower) ? scene.home : undefined;
  const nature = natureOf(`${textOf(run)} ${noun.lower}`) ?? natureOf(textOf(run));
  if (nature === 'civil' || nature === 'state') return sideOfNamed(run, scene);
  return LEADS.test(d.head) || (d.head === 'officer' && d.modifiers.has('chief')) ? textOf(run) : undefined;
}

/** "its president", "the chief executive, Anna Morel,": of the organisation that was the subject last. */
function sideOfSubject({ words, head, modifiers, possessor, places }: Description, scene: Scene): string | undefined {
  const own = possessor?.lower === 'its';
  // "Leader Anna Morel", of the union that spoke
  const alone = words.length === 1 && LEADS_ONE.test(head);
  const bare =
    words.every(
      w =>
        !w.capital ||
        (w.opens && (w.tag === 'ADJ' || roleOf(w) !== undefined || OF_RANK.test(w.lower) || BODIES.has(w.lower))),
    ) &&
    words.length <= 3 &&
    !possessor &&
    (alone || BARE.test(head)) &&
    (head === 'secretary-general' || ![...modifiers].some(m => OF_THE_STATE.has(m))) &&
    // "Oil executive Anna Morel"
    (head !== 'executive' || words.every(w => roleOf(w) !== undefined || OF_RANK.test(w.lower)));
  if (places.length || !(own || (bare && (head !== 'officer' || modifiers.has('chief'))))) return undefined;
  const at = words[0]!.index;
  const run =
    organisationBefore('', at, scene, true) ??
    (own ? undefined : organisationBefore('', afterLead(scene), scene, true));
  return run && (sideOfNamed(run, scene) || textOf(run));
}
/** Where an article's first sentence ends: what it is about is its subject. */
const afterLead = ({ words }: Scene): number =>
  Math.max(
    0,
    words.findIndex(w => w.sentence > 0),
  );

const OF_RANK = /^(?:the|its|an|chief|senior|top|company)$/;
const LEADS_ONE = /^(?:leader|boss|chair|chairman|chairwoman|director)$/;
const BARE = /^(?:executive|ceo|officer|spokesman|spokeswoman|spokesperson|secretary-general)$/;

/** The voices and heads of firms and schools. */
const LEADS =
  /^(?:spokesman|spokeswoman|spokesperson|representative|director|executive|ceo|chief|chairman|chairwoman|chair|chairperson|founder|co-founder|head|president|vice-president|principal|chancellor|rector|provost|boss|coordinator|organiser|organizer)$/;

/** "alliance" of "the alliance's chief executive", "an alliance consultant", "head of the alliance". */
function meansOne(words: readonly Word[], i: number): boolean {
  const w = words[i]!;
  if ((w.capital && !w.opens) || !BODIES.has(w.lower) || NO_EMPLOYER.test(w.lower) || roleOf(w)) return false;
  const [before, next] = [words[i - 1], words[i + 1]];
  if (w.possessive || (i === 0 && next !== undefined && !next.capital && next.tag !== 'ADP'))
    return before === undefined || /^(?:the|its|their|this|that)$/.test(before.lower) || !before.capital;
  let the = i - 1;
  while (i - the < 3 && words[the] && !words[the]!.capital && /^(?:ADJ|NOUN)$/.test(words[the]!.tag)) the--;
  return (
    /^(?:the|this|that)$/.test(words[the]?.lower ?? '') && /^(?:of|at|for|with|from)$/.test(words[the - 1]?.lower ?? '')
  );
}

/** The last body or party of the tables that is called by the noun. */
function placeNamed({ lower, index, sentence }: Word, { places, words }: Scene): Place | undefined {
  const last = placeBefore(places, index);
  for (let i = last; i >= 0 && last - i < MOST_PLACES; i--) {
    const place = places[i]!;
    if (sentence - words[place.at]!.sentence > REACH) return undefined;
    if (place.by === 'party' ? lower === 'party' : place.by === 'body' && isCalled(place, lower)) return place;
  }
  return undefined;
}

const isCalled = ({ name, sort }: Place, noun: string): boolean =>
  name.toLowerCase().split(' ').includes(noun) || sort === noun || (sort === 'agency' && noun === 'agency');

/** People who are asked whether an organisation is named after them. */
export const MOST_PEOPLE = 200;

/** Departments and places of a state that no table lists. */
export const STATE_WORDS =
  /\b(?:Ministry|Department|Government|Parliament|Senate|House|Republic|State|District|County|City|Province|Region|Army|Navy|Force|Forces|Staff|Office|Treasury|Committee|Police)\b/u;
/** Who speaks for a client. */
export const COUNSEL = /^(?:lawyer|attorney|counsel|solicitor|barrister)$/;

/** "chief executive of Harbour Bridge", "counsel for the Centre for Quiet Ports": for the organisation by its name. */
export function speaksFor(d: Description, organisation: string, places: readonly Place[], scene: Scene): boolean {
  const voice = VOICE.test(d.head) || (COUNSEL.test(d.head) && d.words.some(w => w.lower === 'for'));
  const leads =
    HEADS.test(d.head) ||
    (d.head === 'officer' && d.modifiers.has('chief')) ||
    (/^(?:vice-)?president$/.test(d.head) && d.words.some(w => UNIT.test(w.lower)));
  return (
    organisation !== '' &&
    !places.some(p => p.by === 'body' || p.by === 'party') &&
    (CIVIL.test(organisation) || !(STATE_BODY.test(organisation) || STATE_WORDS.test(organisation))) &&
    (voice || (leads && !LEARNED.test(organisation)) || (PRINCIPAL.test(d.head) && TEACHES.test(organisation))) &&
    !scene.people
      .slice(0, MOST_PEOPLE)
      .some(x => x.sure && organisation.endsWith(x.name.slice(x.name.lastIndexOf(' ') + 1)))
  );
}
const VOICE = /^(?:spokesman|spokeswoman|spokesperson)$/;
const HEADS =
  /^(?:director|executive|ceo|chief|chairman|chairwoman|chair|chairperson|founder|co-founder|head|coordinator|organiser|organizer)$/;
/** "president of Kolibri's port division". */
const UNIT = /^(?:unit|division|business|arm|operations|subsidiary)$/;
/** "principal of Harbour High School". */
const PRINCIPAL = /^(?:president|principal|headteacher|chancellor|rector|provost|superintendent)$/;
const TEACHES = /\b(?:universit\p{L}+|colleges?|schools?|academy|hospitals?)\b/iu;
/** Whoever leads these speaks as a scholar, or for nobody. */
const LEARNED =
  /\b(?:universit\p{L}+|institut\p{L}+|colleges?|schools?|cent(?:re|er)s?|hospitals?|church|museums?|laborator\p{L}+|research|bank|fund|studies)\b/iu;
