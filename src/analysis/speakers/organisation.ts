/** The organisation or party that a description names, where no table knows it: "head of the Harbour Institute". */
import { CIVIL, HIGH, NATURES, type Nature, NO_SIDE, PARTY_NAME, STATE_BODY } from '../lexicon/offices';
import { BODIES, GROUPS, OWN_SIDE } from '../lexicon/sources';
import { type Description, roleOf } from './describe';
import { fullNameOf } from './full-names';
import type { Scene } from './scene';
import { textOf, type Word } from './words';

const LEADS_TO = /^(?:of|at|for|with|from)$/;
const JOINS = /^(?:of|for|and|the|on|in|de|la|&)$/;
/** "Pilots | for a | Safe Port". */
const isForOne = (words: readonly Word[], i: number): boolean => {
  const at = /^an?$/.test(words[i]!.lower) ? i : i + 1;
  return words[at - 1]?.lower === 'for' && /^an?$/.test(words[at]?.lower ?? '') && words[at + 1]?.capital === true;
};
/** Words of titles that are written with a capital and belong to no organisation's name. */
/** These stand in no organisation's name; the others may: "Lake National Union". */
const RANK =
  /^(?:prime|deputy|vice|senior|former|chief|executive|managing|special|acting|interim|caretaker|transitional|outgoing|incoming|senior|top|lead|veteran|then|mr|mrs|ms|dr|sir|lord|the|a|an|his|her|their|its)$/i;
const OF_TITLE =
  /^(?:prime|foreign|defen[cs]e|interior|finance|deputy|vice|first|senior|former|chief|executive|managing|general|special|acting|interim|caretaker|transitional|outgoing|incoming|national|regional|additional|joint|divisional|local|political|press|presidential|parliamentary|state|home|health|justice|energy|trade|majority|minority|top|lead|veteran|then|mr|mrs|ms|dr|sir|lord|the|a|an|his|her|their|its)$/i;

/** "Oslo-based" is no part of a name. */
export const SITUATED = /-(?:based|born|owned|backed)$/;

/** "FIFA", "Lakas-CMD". */
export const ABBREVIATION = /^(?:\p{L}+-)?\p{Lu}{3,}$/u;

/** Which one, only the article's reader knows. */
const GENERIC =
  /^(?:Commission|Council|Parliament|Court|Bank|Board|Union|Chamber|Senate|House|Committee|Agency|Congress|Assembly|Government|Party)$/;

/** Its name as the text has it, an abbreviation that the article explains written out; '' where none is named. */
export function organisationIn({ words, head, places }: Description, scene: Scene): string {
  const role = words.findIndex(w => w.lower.startsWith(head.slice(0, 4)) || w.lower.endsWith(`-${head}`));
  const lead = words.findIndex((w, i) => i > role && LEADS_TO.test(w.lower));
  const belongs = role < 0 && words[0] !== undefined && LEADS_TO.test(words[0].lower);
  // "the WHF's | Anna Morel"
  const owns = head === 'member' && role < 0 && words.at(-1)?.possessive === true;
  const named = belongs ? runFrom(words, 1) : role >= 0 && lead > 0 ? runFrom(words, lead + 1) : runBefore(words, role);
  // "president of the port business at Kolibri"
  const later =
    named.length === 0 && lead > 0 ? words.findLastIndex((w, i) => i > lead && /^(?:at|for)$/.test(w.lower)) : -1;
  const found = owns ? [...words] : later > 0 ? runFrom(words, later + 1) : named;
  const run = SITUATED.test(found[0]?.lower ?? '') ? found.slice(1) : found;
  if (run.length === 0) return '';
  const [from, to] = [words.indexOf(run[0]!), words.indexOf(run.at(-1)!)];
  const known = places.some(p => p.at <= from && p.at + p.length > to);
  // "Harbour Front (HF) leader"
  const spelt = run.filter(w => scene.words[w.index - 1]?.text !== '(');
  const name = scene.document.text.slice(spelt[0]!.start, spelt.at(-1)!.end);
  // "But Vice-President Mike Hale", "spokesman for Industry Minister Jan Novak": no organisation
  if (run.length === 1 && run[0]!.opens && (run[0]!.tag !== 'PROPN' || isCommon(run[0]!))) return '';
  if (run.length === 1 && /^(?:anti|pro|non|ex|co)-/i.test(run[0]!.text)) return '';
  // "Det Insp Jan Novak"
  if (run.some(w => roleOf(w) !== undefined && HIGH.has(roleOf(w)!)) || run.every(w => roleOf(w) !== undefined))
    return '';
  return known || GENERIC.test(name) || run.every(isPartOfWorld) ? '' : fullNameOf(name, scene);
}

/** "its Central Asia coordinator": where, not for whom. */
const isPartOfWorld = ({ lower }: Word): boolean =>
  /^(?:(?:north|south|east|west|south-?east|north-?east|central|latin|sub-saharan|middle|eastern|western|northern|southern)|africa|america|americas|asia|asia-pacific|pacific|europe|caribbean|oceania|and|the)$/.test(
    lower,
  );

/** "Student leader", where a sentence begins. */
const isCommon = ({ lower }: Word): boolean =>
  GROUPS.has(lower) ||
  BODIES.has(lower) ||
  /^(?:protest|community|tribal|religious|indigenous|rebel|civic|youth|business)$/.test(lower);

function runFrom(words: readonly Word[], from: number): Word[] {
  let start = from;
  while (start < words.length && !words[start]!.capital) {
    if (start > from + 4 || words[start]!.tag === 'VERB' || (start > from && words[start]!.lower === 'in')) return [];
    start++;
  }
  let end = start;
  while (
    end < words.length &&
    // "the NHF's Centre for Tides": of the NHF
    !(end > start && words[end - 1]!.possessive && /^\p{Lu}{2,}$/u.test(words[end - 1]!.text)) &&
    (words[end]!.capital ||
      (JOINS.test(words[end]!.lower) && words[end + 1]?.capital && !words[end - 1]!.possessive) ||
      isForOne(words, end))
  )
    end++;
  return words.slice(start, end);
}

function runBefore(words: readonly Word[], role: number): Word[] {
  let end = role;
  while (end > 0 && (OF_TITLE.test(words[end - 1]!.text) || isPlain(words[end - 1]!))) end--;
  let start = end;
  while (
    start > 0 &&
    (words[start - 1]!.capital || (JOINS.test(words[start - 1]!.lower) && start > 1)) &&
    (!OF_TITLE.test(words[start - 1]!.text) ||
      (start < end && words[start - 1]!.capital && !RANK.test(words[start - 1]!.text)))
  )
    start--;
  // "But Socialist leader Jan Novak"
  while (start < end && words[start]!.opens && !/^(?:NOUN|PROPN|ADJ|DET)$/.test(words[start]!.tag)) start++;
  return words.slice(start, end).filter((w, i) => i > 0 || w.capital);
}

/** "the Harbour Union's regional press officer": what stands between the name and the role. */
const isPlain = (w: Word): boolean => !w.capital && !w.possessive && /^(?:ADJ|NOUN)$/.test(w.tag);

/** What an organisation is by its name; undefined where that does not tell, as of most companies. */
export function natureOf(name: string): Nature | undefined {
  if (CIVIL.test(name)) return 'civil';
  const words = name.toLowerCase().split(' ');
  const link = words.findIndex((w, i) => i > 0 && /^(?:of|for|on|against|in|at|to|without)$/.test(w));
  const noun = words[(link < 0 ? words.length : link) - 1]!;
  return NATURE_OF.get(noun) ?? NATURE_OF.get(words.at(-1)!);
}
const NATURE_OF = new Map(
  (['civil', 'state', 'learned'] as const).flatMap(nature => [...NATURES[nature].nouns].map(n => [n, nature] as const)),
);

/** What an organisation that no table knows speaks for; undefined where its name does not tell. */
export function sideOfOrganisation(name: string): string | undefined {
  if (name === '') return undefined;
  if (name.includes(' ') && natureOf(name) === 'civil') return name;
  if (PARTY_NAME.test(name) && !STATE_BODY.test(name)) return name;
  if (OWN_SIDE.test(name) && name.includes(' ') && !STATE_BODY.test(name)) return name;
  return NO_SIDE.test(name) && !STATE_BODY.test(name) ? '' : undefined;
}

/** Whose a party is by its own name. */
const OWNERS = /^(?:people|peoples|workers?|farmers?|women|citizens?|pensioners|nation)$/;

/** "leader of the Homeland party": a party that no table knows. */
export function unlistedParty(words: readonly Word[]): string {
  const at = words.findIndex(w => w.lower === 'party');
  if (at < 1 || !words[at - 1]!.capital || words[at - 1]!.possessive) return '';
  let start = at - 1;
  while (
    start > 0 &&
    // "Novak's People's Party"
    !(words[start - 1]!.possessive && !OWNERS.test(words[start - 1]!.lower)) &&
    (words[start - 1]!.capital || (/^(?:and|of|for)$/.test(words[start - 1]!.lower) && words[start - 2]?.capital))
  )
    start--;
  const name = words
    .slice(start, at)
    .map(w => (w.possessive ? `${w.text}${w.lower.endsWith('s') ? "'" : "'s"}` : w.text))
    .join(' ');
  return words[at]!.capital ? `${name} Party` : name;
}

const COUNTRY_IN_NAME =
  /^(?=.* ).*\b(?:Organi[sz]ation|Institute|Society|Chamber|Council|Congress|Club|League|Forum|Foundation|Fund|Airlines|Airways|Company|Church|Legion|Federation|Association|Union)\b/;
const OF_RULERS =
  /\b(?:Supreme|National|Security|State|Military|Transitional|Judicial|Governing|Leadership|Ruling|Legislative|Federal) (?:Council|Congress)\b/;
/** "the Harbour Organisation of Norway": an organisation of citizens that has a country's name in its own. */
export const bearsName = (name: string, { words, places }: Description, country: string): boolean =>
  COUNTRY_IN_NAME.test(name) &&
  !OF_RULERS.test(name) &&
  places.some(
    p =>
      p.party === country &&
      !words[p.at + p.length - 1]!.possessive &&
      name.includes(textOf(words.slice(p.at, p.at + p.length))),
  );
