/** Whose a saying is that words point back at: "Okafor's remarks", "the president's speech", "residents' version". */
import { MEN, WOMEN } from '../lexicon/given-names';
import { sidesOf } from '../lexicon/sides';
import { startsWithCapital } from '../text/letters';
import type { Reference } from './reference';
import type { Actor, Scene } from './scene';
import { differ } from './sides';

/** Words of an owner that say nothing alone: "the French president" is not every president. */
const ROLES = new Set(
  'president minister leader official government secretary chief party spokesman spokeswoman spokesperson prime first foreign deputy former senior group lawmaker senator'.split(
    ' ',
  ),
);

/** Of an owner's claims; "residents' version" is that of whoever has no name and has just spoken. */
export function ofOwner(candidates: readonly Actor[], from: Actor, reference: Reference, scene: Scene): Actor[] {
  const own = candidates.filter(b => ownedBy(b, reference, scene));
  // "Okafor's statements" are not those of "Okafor's spokesman Jan Vale"
  const bearer = own.filter(b => reference.owner.some(o => b.claim.speaker.toLowerCase().split(' ').includes(o)));
  if (own.length) return bearer.length ? bearer : own;
  // "There were allegations of theft. Norland dismissed the union's allegations": told before without whose they are
  const unowned = candidates.filter(
    b => b.claim.kind === 'hedge' && b.end <= from.start && b.cue[0]?.lemma === reference.at.lemma,
  );
  if (unowned.length || startsWithCapital(reference.ownerName)) return unowned;
  return candidates.filter(
    b =>
      /^(?:group|unnamed)$/.test(b.claim.kind) &&
      b.end <= from.start &&
      from.paragraph - b.paragraph <= 1 &&
      differ(from.claim, b.claim),
  );
}

/** Said by one whom the owner's words name, or whose side they name; "Norlandic" stands for Norland. */
export function ownedBy(
  b: Actor,
  { owner, ownerName }: Pick<Reference, 'owner' | 'ownerName'>,
  scene?: Scene,
): boolean {
  const telling = owner.filter(o => !ROLES.has(o) && o !== 'pm');
  const title = owner.at(-1) === 'pm' ? 'minister' : owner.at(-1);
  if (!telling.length)
    return (
      title !== undefined &&
      (b.names.has(title) || (scene !== undefined && b.claim.kind === 'person' && isTitled(scene, b, title)))
    );
  const fits = telling.filter(o => b.names.has(o) || [...b.names].some(w => akin(w, o)));
  if (fits.length && !isNamesake(b, telling, fits)) return !isSomebodyElse(b, telling);
  if (scene && /^[A-Z]{2,6}$/.test(ownerName) && hasInitials(scene, b, telling[0]!)) return true;
  const sides = [ownerName, ...ownerName.split(' ')].flatMap(sidesOf).filter(s => !s.ambiguous);
  return sides.some(s => b.claim.party.split('; ').includes(s.party)) && !isSomebodyElse(b, telling);
}

/** "The Norlandic envoy Jan Novak" is one person, Norland's ministry another voice. */
function isSomebodyElse({ names }: Actor, owner: readonly string[]): boolean {
  const surname = owner[owner.findIndex(isGivenName) + 1];
  return surname !== owner[0] && surname !== undefined && !names.has(surname);
}

/** "Jan Novak's remarks" are not those of Jan Orban, who has but the given name in common. */
const isNamesake = ({ claim: { kind, speaker } }: Actor, owner: readonly string[], fits: readonly string[]): boolean =>
  kind === 'person' && owner.length > 1 && fits.every(o => speaker.toLowerCase().startsWith(`${o} `));

/** "The CEC's claim", of the "chief election commissioner Okafor". */
const hasInitials = ({ document }: Scene, { claim }: Actor, acronym: string): boolean =>
  claim.source.some(([start, end]) =>
    (document.text.slice(start, end).match(/\p{L}+/gu) ?? [])
      .map(word => word[0]!.toLowerCase())
      .join('')
      .includes(acronym),
  );

/** Does the text anywhere put that title before the speaker's name: "President Okafor" for "the president's remarks"? */
function isTitled(scene: Scene, { claim }: Actor, title: string): boolean {
  const titled = TITLED.get(scene) ?? titledIn(scene);
  TITLED.set(scene, titled);
  const names = titled.get(title);
  return (
    names !== undefined &&
    claim.speaker
      .toLowerCase()
      .split(' ')
      .some(word => names.has(word))
  );
}

/** The names behind each title of a text, in small letters: read once. */
const TITLED = new WeakMap<Scene, Map<string, Set<string>>>();

function titledIn({ document: { tokens } }: Scene): Map<string, Set<string>> {
  const titled = new Map<string, Set<string>>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]!;
    if (next.tag !== 'PROPN' || !ROLES.has(lower)) continue;
    const names = titled.get(lower) ?? new Set();
    titled.set(lower, names.add(next.lower));
  }
  return titled;
}

/** "Jordan" may be a country. */
const isGivenName = (word: string): boolean =>
  (MEN.has(word) || WOMEN.has(word)) && sidesOf(word[0]!.toUpperCase() + word.slice(1)).length === 0;

const akin = (a: string, b: string): boolean => a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5);
