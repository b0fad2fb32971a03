/**
 * Claims that a party would want to answer: what accuses it, and what gives it a position that it did not state here
 * itself. Whom each concerns, and which claims of the article answer it; none is worth telling, too, but only of a party
 * that says nothing at all: what it says elsewhere in the article may be its answer, though no rule takes it for one.
 */
import { sidesOf } from '../lexicon/sides';
import type { Claim, Response } from '../model';
import type { Token } from '../text/tokens';
import type { Actor, Scene } from './scene';

/** Cues that accuse the one whom their object names first. */
const ACCUSES = new Set('accuse blame charge allege denounce condemn fault implicate accusation allegation'.split(' '));
/** The accused stands among the first words of the content, before what it is accused of: "Norland of shelling …". */
const HEAD = 6;
const OF_WHAT = new Set(['of', 'for', 'over', 'on', 'against']);

/** The claims again, with `answered` on those that concern another party. */
export function markAccusations(
  { actors, inside }: Scene,
  claims: readonly Claim[],
  responses: readonly Response[],
): Claim[] {
  const byId = new Map(claims.map(c => [c.id, c]));
  const answersTo = new Map<string, Claim[]>();
  for (const { from, to } of responses) for (const id of to) addTo(answersTo, id, byId.get(from)!);
  const people = partiesOfPeople(claims);
  const mayHaveSpoken = whoSpeaks(actors);

  return claims.map((claim, i) => {
    const own = inside.get(claim.id) ?? [];
    const party = accused(actors[i]!, people) ?? givenPosition(actors[i]!, own);
    if (!party) return claim;
    const by = [claim, ...own.map(b => b.claim)]
      .flatMap(c => answersTo.get(c.id) ?? [])
      .filter(a => speaksFor(a, party));
    if (by.length === 0 && mayHaveSpoken(party)) return claim;
    return { ...claim, answered: { party, by: [...new Set(by.map(a => a.id))] } };
  });
}

function addTo(lists: Map<string, Claim[]>, id: string, claim: Claim): void {
  const known = lists.get(id);
  if (known) known.push(claim);
  else lists.set(id, [claim]);
}

/** The party of the first who speaks under each word of a name, in small letters. */
function partiesOfPeople(claims: readonly Claim[]): Map<string, string> {
  const parties = new Map<string, string>();
  for (const { party, kind, speaker } of claims) {
    if (party === '' || kind !== 'person') continue;
    for (const word of speaker.toLowerCase().split(' ')) if (!parties.has(word)) parties.set(word, party);
  }
  return parties;
}

/** The party that a cue of accusation names: one that speaks in the article, or a known country or body. */
function accused(actor: Actor, people: ReadonlyMap<string, string>): string | undefined {
  if (actor.claim.nestedIn !== undefined || !actor.cue.some(t => ACCUSES.has(t.lemma))) return undefined;
  const head = actor.content.slice(0, HEAD);
  const blames = actor.cue.some(t => t.lemma === 'blame');
  for (const [i, token] of head.entries()) {
    // "condemned a raid on Norland", but "blamed the raid on Norland"
    if (OF_WHAT.has(token.lower) && !(blames && token.lower === 'on')) return undefined;
    if (token.tag !== 'PROPN' && token.tag !== 'ADJ') continue;
    const party = partyNamed(head, i) ?? people.get(token.lower);
    if (party && !speaksFor(actor.claim, party) && !party.includes(';')) return party;
  }
  return undefined;
}

/** The longest known name that begins at a word. */
function partyNamed(words: readonly Token[], at: number): string | undefined {
  for (let n = Math.min(3, words.length - at); n > 0; n--) {
    const name = words
      .slice(at, at + n)
      .map(t => t.text)
      .join(' ');
    const side = sidesOf(name).find(s => !s.ambiguous && s.by !== 'state');
    if (side) return side.party;
  }
  return undefined;
}

/**
 * "Norland offered to withdraw, the Gazette reported": the position of a party, told by somebody else. "The ministry said, the
 * agency reported" is its own statement.
 */
function givenPosition({ claim }: Actor, inner: readonly Actor[]): string | undefined {
  if (claim.nestedIn !== undefined) return undefined;
  return inner.find(b => {
    const { party } = b.claim;
    const states = claim.kind === 'outlet' && b.cue.some(t => STATES.has(t.lemma));
    return party && party !== 'media' && !party.includes(';') && !speaksFor(claim, party) && !states;
  })?.claim.party;
}
const STATES = new Set(['say', 'tell', 'state', 'add', 'write', 'announce', 'declare', 'stress', 'note']);

/**
 * Whether a party may have said something: its own words, those of the country that a political party may govern, or those of an
 * office-holder whose side is not known.
 */
function whoSpeaks(actors: readonly Actor[]): (party: string) => boolean {
  const speaking = actors.filter(b => b.claim.nestedIn === undefined);
  const heard = new Set(speaking.flatMap(b => b.claim.party.split('; ')));
  const unplaced = speaking.some(
    ({ claim, names }) => claim.party === '' && claim.kind === 'person' && OFFICES.some(office => names.has(office)),
  );
  return party =>
    unplaced || heard.has(party) || heard.has(sidesOf(party).find(s => s.by === 'party')?.country ?? party);
}
const OFFICES = [
  'minister',
  'secretary',
  'president',
  'premier',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'treasurer',
  'chancellor',
];

const speaksFor = (claim: Claim, party: string): boolean =>
  claim.party === party || (claim.party.includes(';') && claim.party.split('; ').includes(party));
