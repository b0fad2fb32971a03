/** Answers that stand beside what they answer or speak of the same: "…, which Sudmark denies", "denied shelling the bridge". */
import { CUES_OF } from '../lexicon/references';
import type { Stance } from '../model';
import { actsAt, dismissiveWord } from './acts';
import { type Found, isInside, nearestOther, type Rule } from './found';
import { CALLS, objectAct } from './object';
import { type Actor, keyOf, type Scene } from './scene';
import { apart, common, differ, namesSide, speaksOf } from './sides';

/** "Norland accused Sudmark of shelling the bridge, which Sudmark denies": both are about the very same words. */
export const answersTheSameWords: Rule = (scene, from) => {
  const act = objectAct(from);
  if (!act) return undefined;
  const to = (scene.bySentence.get(from.sentence) ?? []).filter(
    b =>
      b !== from &&
      !isInside(scene, from, b) &&
      !isInside(scene, b, from) &&
      apart(from.claim, b.claim) &&
      b.claim.content.some(s => from.claim.content.some(t => s[0] < t[1] && t[0] < s[1])),
  );
  return to.length ? { to, stance: act.stance, explicit: true, confidence: 0.8 } : undefined;
};

/** What stands between a claim and the one that answers it in a relative clause or beside it. */
const RELATING = String.raw`(?:which|something(?: that)?|(?:(?:an?|the) (?:[\w-]+ )?)?(?:claim|charge|move|accusation|allegation|suggestion|assertion|step|plan|proposal|idea|decision|demand|view|characteri[sz]ation|description|remark|comment|statement|figure|account|argument|criticism|threat|prospect|finding|justification|explanation|version|theory|notion)s?(?: that| which)?)\s*$`;
const RELATES = new RegExp(String.raw`(?:^|[\s,–—-])${RELATING}`);
/** The same within a content, which goes on otherwise: "the plan that unions decried is dead". */
const SET_OFF = new RegExp(String.raw`[,–—-]\s?${RELATING}`);

/** Where the words of the saying begin: "[the mayor] denies", "[dismissed by] the mayor". */
const said = ({ claim: { source, cue }, start }: Actor): number =>
  source[0] && cue[0] ? Math.min(source[0][0], cue[0][0]) : (source[0]?.[0] ?? cue[0]?.[0] ?? start);

/** So many characters before the saying hold such a phrase. */
const BETWEEN = 80;

/**
 * "… touted his plan to close the port, a move that unions decried", "…, a charge the mayor denies", "…, remarks that Okafor
 * called shameful": also where the first content takes in the second claim.
 */
export const answersWhatItRelatesTo: Rule = (scene, from) => {
  const turned =
    objectAct(from)?.stance ?? (callsOrIs(from) ? dismissiveWord(from.content.slice(0, FIRST)) : undefined);
  const behind = turned ? undefined : afterNoun(scene, from);
  if (!turned && behind === undefined) return undefined;
  const stance = turned ?? dismissiveWord(from.content) ?? ownStance(from) ?? 'counters';
  const at = behind ?? said(from);
  const to = (scene.bySentence.get(from.sentence) ?? []).findLast(
    b =>
      b !== from &&
      (b.end <= at || (b.claim.id === from.claim.nestedIn && b.start < at - 1)) &&
      differ(from.claim, b.claim),
  );
  if (!to) return undefined;
  const within = to.end > at;
  const between = scene.document.text.slice(Math.max(within ? to.start : to.end, at - BETWEEN), at).toLowerCase();
  return (within ? SET_OFF : RELATES).test(between) ? { to: [to], stance, explicit: true, confidence: 0.8 } : undefined;
};

/** "…, an idea Okafor has said needs work": where the saying begins behind a noun that sums up what was told. */
function afterNoun({ document: { tokens } }: Scene, { claim: { source }, cue: [first] }: Actor): number | undefined {
  if (!first || !source.length) return undefined;
  let i = first.index;
  while (i > 0 && tokens[i]!.start > source[0]![0]) i--;
  // The source may take the noun in.
  const noun = ARTICLES.has(tokens[i]!.lower) ? i + 1 : i - 1;
  if (noun < 1) return undefined;
  const [before, { lemma, lower }] = [tokens[noun - 1]!, tokens[noun]!];
  // "According to these reports, the plan would …" begins with who speaks: behind the noun somebody else must
  if (tokens[noun + 1]!.start >= source[0]![1]) return undefined;
  // "…, allegations Okafor says are old"
  const isSetOff = ARTICLES.has(before.lower) || (before.tag === 'PUNCT' && lower.endsWith('s'));
  return IDEAS.has(lemma) && isSetOff ? tokens[noun + 1]!.start : undefined;
}
const ARTICLES = new Set(['a', 'an', 'the']);
const IDEAS = new Set(
  'claim charge accusation allegation suggestion assertion idea notion theory proposal demand argument criticism'.split(
    ' ',
  ),
);

/** What the first verb of a content does: "an idea Okafor said she supported". */
const ownStance = ({ content }: Actor): Stance | undefined =>
  content
    .slice(0, 4)
    .flatMap((_, i) => actsAt(content, i))
    .find(a => a.kind === 'object')?.stance;

/** Among so many first words a content turns away what stands before it. */
const FIRST = 10;

/** "called … shameful", "said … were shameful". */
const callsOrIs = ({ cue, content }: Actor): boolean => cue.some(t => CALLS.has(t.lemma)) || content[0]?.lemma === 'be';

/** How much a denial, a confirmation or a defence must share with what it answers, and how far back it looks, in claims. */
const LEAST_COMMON: Partial<Record<Stance, number>> = { denies: 0.5, confirms: 1.2, counters: 0.5 };
/** The same of what was charged in the sentence before. */
const LEAST_JUST = 0.2;
const REACH = 40;
/** A denial that the charge does not name looks so many paragraphs back. */
const NEAR = 6;
/** A confirmation so many. */
const JUST = 8;
/** What a paragraph of distance costs, in shared words, and after how many it costs no more. */
const PER_PARAGRAPH = 0.1;
const MOST_FAR = 8;

/** Words of those who find fault. */
const GRIEVANCE = new Set(
  'concern concerns disappointed failed failure failing refused wrong ignored blame fault alleged allegedly accused'.split(
    ' ',
  ),
);

/** "Norland denied shelling the bridge": a denial, confirmation or defence answers the claim that says so. */
export const answersTheSameMatter: Rule = (scene, from) => {
  const act = from.acts.find(a => a.kind === 'object' && LEAST_COMMON[a.stance]);
  if (!act || from.claim.nestedIn !== undefined) return undefined;
  // "confirmed its readiness": nothing that another said
  // "challenged Okafor to a debate": asked for something
  if (from.cue.some(t => t.lemma === 'challenge') && from.content.slice(1, 4).some(t => t.lower === 'to'))
    return undefined;
  if (act.stance === 'confirms' && OWN.has(from.content[0]?.lower ?? '')) return undefined;
  const mustName = act.stance === 'counters';
  const verb = from.content.find(t => t.tag === 'VERB');
  const deed = verb && keyOf(verb);
  const ranked = scene.actors
    .slice(Math.max(0, from.index - REACH), from.index)
    .filter(b => apart(from.claim, b.claim))
    .filter(b => b.end <= from.start && !(act.stance === 'denies' && b.acts.some(a => a.stance === 'denies')))
    .map(b => {
      const words = common(scene, from.keys, from, b);
      const named = speaksOf(b.content, from);
      const attacks = b.cue.some(t => CUES_OF.accusation.has(t.lemma)) || b.content.some(t => GRIEVANCE.has(t.lower));
      const charges = attacks || named || (deed !== undefined && b.keys.has(deed));
      const far = PER_PARAGRAPH * Math.min(MOST_FAR, from.paragraph - b.paragraph);
      // "They claimed it had ties to Norland. But it denied having ties …"
      const just = act.stance === 'denies' && attacks && from.sentence - b.sentence === 1;
      const sum = words + (named ? 0.8 : 0) + (attacks ? 0.5 : 0) + (just ? 0.5 : 0) - far;
      return { b, words, named, charges, just, sum };
    })
    .filter(x => x.words >= (x.just ? LEAST_JUST : LEAST_COMMON[act.stance]!) && (x.named || !mustName))
    .filter(x => act.stance !== 'denies' || (x.charges && (x.named || from.paragraph - x.b.paragraph <= NEAR)))
    .filter(x => act.stance !== 'confirms' || (x.b.claim.kind !== 'hedge' && from.paragraph - x.b.paragraph <= JUST))
    .filter(x => x.named || differ(from.claim, x.b.claim))
    .sort((x, y) => y.sum - x.sum || y.b.start - x.b.start);
  const best = ranked[0];
  if (!best)
    return act.stance === 'denies' ? (deniesTheLast(scene, from) ?? deniesWhatIsToldLater(scene, from)) : undefined;
  const to = ranked.filter(x => x.sum >= best.sum * (mustName ? 0.5 : 0.7)).slice(0, 4);
  return { to: to.map(x => x.b), stance: act.stance, explicit: true, confidence: best.named ? 0.75 : 0.6 };
};

/** "Norland has denied shelling the bridge. … Villagers said Norland had shelled it": an article may begin with the denial. */
function deniesWhatIsToldLater(scene: Scene, from: Actor): Found | undefined {
  if (from.paragraph > LEAD) return undefined;
  let best: { b: Actor; words: number } | undefined;
  for (let i = from.index + 1; i < scene.actors.length; i++) {
    const b = scene.actors[i]!;
    if (b.paragraph - from.paragraph > NEAR) break;
    if (b.sentence === from.sentence || b.claim.nestedIn !== undefined || b.claim.speaker === '') continue;
    if (!differ(from.claim, b.claim) || b.acts.some(a => a.kind === 'object')) continue;
    const charges =
      b.cue.some(t => CUES_OF.accusation.has(t.lemma)) ||
      speaksOf(b.content, from) ||
      namesSide(b.content, from.claim.party);
    const words = charges ? common(scene, from.keys, from, b) : 0;
    if (words >= LEAST_LATER && (!best || words > best.words)) best = { b, words };
  }
  return best && { to: [best.b], stance: 'denies', explicit: true, confidence: 0.6 };
}
/** An article's first paragraphs, and how much a denial there must share with what is told after it. */
const LEAD = 1;
const LEAST_LATER = 0.6;

const OWN = new Set(['his', 'her', 'its', 'their']);
const ALL_OF_IT = new Set(
  'it this that any all both wrongdoing involvement responsibility knowledge everything'.split(' '),
);

/** "denied any wrongdoing", "denied it was policy": what was just reported, or said of the one who denies. */
function deniesTheLast(scene: Scene, from: Actor): Found | undefined {
  const charges = (b: Actor) =>
    speaksOf(b.content, from) ||
    /^(?:unnamed|outlet|document)$/.test(b.claim.kind) ||
    b.cue.some(t => CUES_OF.accusation.has(t.lemma));
  const ends = from.content
    .slice(-3)
    .map(t => t.lower)
    .join(' ');
  if (!ALL_OF_IT.has(from.content[0]?.lower ?? '') && !/\b(?:any|all|none) of (?:it|this|that)$/.test(ends))
    return undefined;
  const to = nearestOther(scene, from, 1, b => differ(from.claim, b.claim) && charges(b));
  return to ? { to: [to], stance: 'denies', explicit: true, confidence: 0.65 } : undefined;
}
