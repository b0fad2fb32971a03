/** The political party that a description of somebody names or means: "SNP lawmaker", "leader of Norway's Labour", "a ruling party MP". */
import { LAWMAKER, PARTISAN } from '../lexicon/offices';
import { sidesOf } from '../lexicon/sides';
import { type Description, roleOf } from './describe';
import { inCountry, type Place } from './gazetteer';
import { PARTS } from './home';
import { ABBREVIATION } from './organisation';
import type { Scene } from './scene';
import { textOf } from './words';

const RULES = ['ruling', 'governing'] as const;

/** "a ruling party lawmaker", of a party without a name. */
export const isOfRulers = ({ modifiers, places }: Description): boolean =>
  modifiers.has('party') && RULES.some(r => modifiers.has(r)) && places.every(p => p.by !== 'party');

/** "the ruling Harbour Front … a ruling party lawmaker": the party that the text says rules. */
export const rulingParty = ({ places, words }: Scene): string =>
  places.find(p => p.by === 'party' && RULES.some(r => words[p.at - 1]?.lower === r))?.party ?? '';

/** "Harbour MEP", "HFN MP": a party, where "Harbourside MP" names the seat. */
export const sitsFor = ({ head, words }: Description): boolean =>
  head === 'mep' || (LAWMAKER.has(head) && words.some(w => ABBREVIATION.test(w.text) && roleOf(w) === undefined));

/** "Congress" in India is a party. */
export const native = (p: Place, { country }: Scene): Place => {
  const own =
    p.ambiguous && p.by !== 'people' && p.party !== country ? p.others.find(o => o.country === country) : undefined;
  return own ? { ...p, ...own } : p;
};

/** Who sits opposite the government in Westminster. */
export const opposite = (date: string | undefined): string =>
  date === undefined ? 'British opposition' : date < '2024-07-05' ? 'Labour' : 'Conservative Party';

/** Parties are British in Scotland, too. */
const nationOf = ({ country }: Scene): string => (PARTS.has(country) ? 'United Kingdom' : country);

/** "the Minister of Labour", "Labour Minister Jan Novak": what the office is for. */
const isPortfolio = ({ head, modifiers, words }: Description, { at, length }: Place): boolean =>
  length === 1 &&
  (head === 'minister' || head === 'secretary') &&
  /^labou?r$/.test(words[at]!.lower) &&
  !words[at]!.possessive &&
  !modifiers.has('shadow');

const FOR_HIRE = /^(?:pollster|consultant|strategist|operative)$/;
/** The political party that a description names, if it means one. */
export const partyNamed = (
  d: Description,
  places: readonly Place[],
  country: string | undefined,
  scene: Scene,
): Place | undefined =>
  places.find(
    p =>
      p.by === 'party' &&
      !isPortfolio(d, p) &&
      (!p.ambiguous ||
        country !== undefined ||
        ((d.head === '' || PARTISAN.has(d.head) || d.head === 'critic' || FOR_HIRE.test(d.head)) &&
          inCountry(p, nationOf(scene)).country === nationOf(scene)) ||
        /^(?:candidate|nominee|hopeful|senator|mep|frontrunner|challenger)$/.test(d.head) ||
        /party/i.test(d.words.map(w => w.lower).join(' '))),
  );

/** Is that all that the organisation's name says? "Labour", "Norway's Labour", not "Democratic Labour". */
export const isParty = (organisation: string, { at, length, name, party }: Place, { words }: Description): boolean =>
  organisation.includes(name) ||
  sidesOf(organisation).some(s => s.by === 'party' && s.party === party) ||
  (words[at - 1]?.possessive === true && organisation.endsWith(textOf(words.slice(at, at + length))));

/** "the Fiji Labour Party leader", where the table's Labour is another country's. */
export function partyAbroad({ words, places }: Description, party: Place): string | undefined {
  const country = places.find(p => p.by === 'country' && p.at + p.length === party.at);
  const end = party.at + party.length;
  const last = words[end - 1]!.text === 'Party' ? end : words[end]?.text === 'Party' ? end + 1 : 0;
  if (!country || !last || words[party.at - 1]!.possessive) return undefined;
  return inCountry(party, country.party).country === country.party ? undefined : textOf(words.slice(country.at, last));
}

export const oppositionOf = (country: string, scene: Scene): string => `${scene.adjectiveOf(country)} opposition`;

/** "leader of the Reform Alliance": the party comes right after the role. */
export const directlyLed = (d: Description, party: Place): boolean => {
  const role = d.words.findIndex(w => w.lower.startsWith(d.head.slice(0, 5)));
  return role >= 0 && party.at > role && !d.words.slice(role, party.at).some(w => w.lower === 'minister');
};
