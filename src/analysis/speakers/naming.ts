/** How a claim shows a source that is no person by name, and for whom a body speaks. */
import { CIVIL, NO_SIDE, STATE_BODY } from '../lexicon/offices';
import { OWN_SIDE, WITHHELD } from '../lexicon/sources';
import { fold } from '../lexicon/table';
import type { Kind } from '../model';
import { inCountry, type Place, placeAt } from './gazetteer';
import { natureOf } from './organisation';
import type { Phrase } from './phrase';
import { homeOf, isFederalCourt, OF_HOME } from './phrase-side';
import type { Reference } from './reference';
import type { Scene } from './scene';
import { possessiveOf, singular, textOf } from './words';

/** "Norland", "the Norlandic government", "Labour": a source that a place of the gazetteer names. */
export function ofPlace(
  place: Place,
  p: Phrase,
  make: (kind: Kind, named: boolean, extra?: Partial<Reference>) => Reference,
  scene: Scene,
): Reference {
  const state = place.by === 'country' || place.by === 'capital' || place.by === 'people';
  const party = place.by === 'party' ? inCountry(place, scene.country) : place;
  // "Jan Novak's Reform Alliance"
  const own = textOf(p.core.slice(p.core.findLastIndex(w => w.possessive) + 1));
  // "the opposition Harbour Front" is the Front
  // "the DUP" is the party, "the Tory" one of its people
  const last = p.core.at(-1)!;
  const letters = /^\p{Lu}{2,}$/u.test(last.text) || last.meant !== undefined;
  const name = party.name.replace(/ \(.+\)$/, '');
  // "All Progressives Congress" at the head of a sentence: what stands behind "all" is the party still
  const [plainOwn, plainName] = [fold(own), fold(name)];
  const whole = plainOwn.endsWith(plainName) || (own.includes(' ') && plainName.endsWith(plainOwn));
  const member = place.by === 'party' && !letters && !/party$/i.test(own) && !whole;
  // "one Democrat familiar with the talks"
  if (member && !p.plural && /^(?:an?|one|another)$/.test(p.determiner))
    return make('unnamed', false, { party: party.party, plural: false });
  if (member && !p.plural)
    return make('group', true, { speaker: `${own.replace(/y$/, 'ie')}s`, party: party.party, plural: true });
  if (place.by === 'party' && p.plural) return make('group', true, { speaker: textOf(p.core), party: party.party });
  return make(place.by === 'people' ? 'group' : 'body', true, {
    speaker: state
      ? place.name
      : place.sort === 'alliance'
        ? wholeName(place, p)
        : (scene.abbreviations.get(party.name) ?? party.name),
    party: party.party,
    noun: place.by,
    plural: false,
  });
}

/** "Organization of American States", also behind its "of". */
function wholeName({ at, length }: Place, p: Phrase): string {
  const name = p.words.slice(at, at + length).filter((w, i) => i > 0 || w.lower !== 'the');
  return textOf(name.length > p.core.length ? name : p.core);
}

/** "the Norwegian Institute of Tides": a nation in the name of what speaks for no side. */
export const isIndependent = (p: Phrase): boolean =>
  p.head?.capital === true &&
  p.possessor === undefined &&
  p.places.length > 0 &&
  p.places.every(x => x.by === 'people') &&
  NO_SIDE.test(textOf(p.core)) &&
  !STATE_BODY.test(textOf(p.core));

/** "Doctors Without Borders", "Citizens for Clean Harbours": people in the plural that are a body's name; "Lawyers for Holm" are hers. */
export const isOrganisation = (p: Phrase): boolean => {
  const at = p.words.indexOf(p.head!);
  if (/^(?:lawyer|attorney|prosecutor)$/.test(p.noun) && p.words.length - at === 3) return false;
  return /^(?:for|without|against)$/i.test(p.words[at + 1]?.text ?? '') && p.words[at + 2]?.capital === true;
};

/** "the Bus Drivers' Union said": written as a name, it speaks for itself. */
export const ownSide = (p: Phrase, party: string, speaker: string): { party?: string } => {
  if (p.noun === 'campaign') return {};
  if (p.head?.capital && CIVIL.test(speaker)) return { party: speaker.replace(/^\S+-based /, '') };
  // "the Law Society of Norway", "the Norwegian Federation of Pilots"
  const whose = p.possessor && !/s$/i.test(p.possessor.text);
  if (p.head?.capital && !whose && p.core.length > 1 && p.core[0]!.capital && natureOf(speaker) === 'civil')
    return { party: speaker };
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
export function bodyParty(p: Phrase, scene: Scene): string {
  if (/^(?:committee|council)$/.test(p.noun) && p.core.some(w => OF_CITIZENS.test(w.lower)))
    return p.head?.capital ? textOf(p.core.filter(w => w.isWord)) : '';
  if (isFederalCourt(p, scene)) return '';
  // "Harbourside City Council": of the city, and of no state
  if (p.noun === 'council' && p.head?.capital && OF_CITY.test(p.core.at(-2)?.text ?? '') && p.core.length > 2)
    return textOf(p.core);
  if (OF_GOVERNMENT.test(p.noun)) return homeOf(p, scene);
  // "the Harbour Safety Board": independent, by the look of its name
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
/** "the strike committee", "the Harbour Resistance Committee": nobody's but those who formed it. */
const OF_CITIZENS =
  /^(?:resistance|strike|workers?|students?|residents?|tenants?|solidarity|protest|villagers?|neighbou?rhood|farmers?)$/;
const OF_CITY = /^(?:City|County|Town|Borough|District|Parish|Shire)$/;
const INDEPENDENT = /^(?:council|board|watchdog|tribunal)$/;
const OF_GOVERNMENT =
  /^(?:government|cabinet|parliament|army|military|administration|presidency|premiership|junta|regime|navy|legislature)$/;

const ADJECTIVE: Record<string, string> = { 'United Kingdom': 'UK', 'United States': 'US' };
/** "the government" by its country: "Italian government". */
export function bodyName(p: Phrase, speaker: string, scene: Scene): string {
  const home = p.noun === 'government' && p.core.length === 1 ? homeOf(p, scene) : '';
  return home ? `${ADJECTIVE[home] ?? scene.adjectiveOf(home)} government` : speaker;
}

/** In a long description a committee stands without its charge: "members of the House Committee on Bridges, Tunnels and …". */
const brief = (text: string): string => (text.split(' ').length > LONG ? text.replace(CHARGE, '') : text);
const LONG = 9;
const CHARGE = /(?<=\b(?:Committee|Subcommittee|Commission|Council|Panel|Caucus)) (?:on|for|to) .*$/;

/** What a claim shows of a phrase: no article, one for "one of", the possessor by name, no committee's whole charge. */
export const nameOf = (p: Phrase, possessor: string | undefined): string => brief(wholeNameOf(p, possessor));

function wholeNameOf(p: Phrase, possessor: string | undefined): string {
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
  if (/^(?:his|her|their|its)$/.test(p.possessor.lower)) return `${possessiveOf(possessor)} ${text}`;
  // "Bus Drivers' Union" has all of the name already
  return text.includes(possessor) ? text : text.replace(possessiveOf(p.possessor.text), possessiveOf(possessor));
}

/** A body whose name ends in that of a state, or of another state's body: "Kolibri Norway", "the Ohio Department of State". */
export function namedAfter(whole: Place, p: Phrase): { speaker: string; party: string } | undefined {
  const state = whole.by === 'body' ? p.places.find(x => x.by === 'state' && x.at + x.length === whole.at) : undefined;
  if (state) {
    const name = p.words.slice(state.at, whole.at + whole.length).filter(w => w.lower !== 'the');
    return { speaker: textOf(name), party: state.party };
  }
  const firm = whole.by === 'country' && whole.length === 1 ? p.core.at(-2) : undefined;
  if (firm?.tag !== 'PROPN' || !firm.capital || firm.possessive || OF_A_COUNTRY.test(firm.text)) return undefined;
  return placeAt([firm], 0) ? undefined : { speaker: textOf(p.core), party: textOf(p.core) };
}

/** "Communist China", "Western Ukraine". */
const OF_A_COUNTRY =
  /^(?:(?:North|South|East|West)(?:ern)?|Central|Communist|Nazi|Soviet|Imperial|Ba'?athist|Mainland|New|Great|Greater|Republic|Team|Post-war|Modern)$/i;
