/** Every candidate of a reporting verb: its subject, then its content before or after. */
import { CONTESTS } from '../../lexicon/cues-other';
import type { Candidate } from '../candidate';
import { PARTED } from '../frames';
import { subjectInherited } from '../inherited';
import { isDash, type Range, type Scene } from '../scene';
import { endOf, type Subject, subjectAfter, subjectBefore } from '../subject';
import { type CueVerb, findCueVerbs, isFiniteVerb, isVerb, MODALS } from '../verbs';
import { contentsAfter } from './after';
import { asSaid } from './as-said';
import { contentBefore, withOpening } from './before';
import { contested } from './contested';
import { hearerEnd } from './hearer';
import { accused, beforeParticiple, opening, prompted, quotedBefore } from './participle';
import { passive, reduced } from './passive';
import { quotedAs } from './quoted';
import { type Found, startsClause } from './view';

/** "None of the pilots said", "neither of the reports cited". */
const isNeither = ({ tokens }: Scene, first: number): boolean =>
  /^(?:none|neither)$/.test(tokens[first]!.lower) ||
  (tokens[first - 1]?.lower === 'of' && /^(?:none|neither)$/.test(tokens[first - 2]?.lower ?? ''));
const SELF = new Set(['i', 'we', 'you', 'it', 'this', 'that', 'there', 'what', 'nobody', 'no']);
/** Verbs whose infinitive of purpose reports what was said: "took the stage to announce". */
const SAYS = new Set(
  'say tell announce warn accuse call declare argue insist add suggest claim criticize denounce condemn urge demand blast slam express protest reject oppose defend thank praise complain lodge voice raise label describe brand deny dismiss'.split(
    ' ',
  ),
);
/** The same where a clause follows: "used a speech to confirm that". */
const SAYS_CLAUSE = new Set('confirm reveal state admit'.split(' '));
/** "was quick to dismiss", "at pains to stress": so they did. */
const DONE = /^(?:quick|swift|careful|keen|pains)$/;
/** "whether to accuse", "refrained from commenting": nothing was said. */
const UNDONE =
  /^(?:whether|how|what|when|where|about|able|likely|going|ready|expected|set|not|or|scheduled|due|free|willing|want|wants|wanted)$/;
const AVOIDED = /^(?:from|of|on|for|without|about|to|against|avoid|avoided|avoiding|risk|stop|stopped|instead|than)$/;
/** "under fire for saying that": what was said is told all the same, where nothing but a clause or a quotation can be meant. */
const BLAMED = /^(?:for|of)$/;
const PAST = /^(?:written|spoken|shown|sworn)$/;
/** What is subtracted from a candidate that hangs on less than a finite verb that says it happened. */
const DOUBT = { alternative: 0.1, governed: 0.1, purpose: 0.25, negated: 0.45, modal: 0.5 };

/** A verb contests one of so many candidates before it, and inherits the subject of one of so many verbs, at most. */
const MOST_BEFORE = 12;

/** What the verbs of the text propose, each by its frames. */
export function verbCandidates(scene: Scene): Candidate[] {
  const verbs = findCueVerbs(scene);
  const cues = new Map(verbs.map(v => [v.head, v]));
  const subjects = new Map<number, Subject>();
  const candidates: Candidate[] = [];
  for (const [n, cue] of verbs.entries()) {
    const answers = contested(scene, cue, candidates.slice(-MOST_BEFORE));
    if (answers.length) candidates.push(...answers);
    else candidates.push(...candidatesFor(scene, cue, () => freeBefore(verbs, n, candidates), cues, subjects));
  }
  return candidates;
}

/** The verbs before one that no other's words hold; all of them where every one is held. */
function freeBefore(verbs: readonly CueVerb[], n: number, candidates: readonly Candidate[]): readonly CueVerb[] {
  const earlier = verbs.slice(Math.max(0, n - MOST_BEFORE), n);
  const ended = candidates.slice(-MOST_BEFORE).filter(c => c.score >= SURE && endsBefore(c, verbs[n]!));
  const free = ended.length ? earlier.filter(v => !isReported(v, verbs[n]!, ended)) : earlier;
  return free.length ? free : earlier;
}

/** "Holm said the board would agree to pay, adding": what stands in another's words, which end before this cue, has no part in it. */
const isReported = (verb: CueVerb, cue: CueVerb, ended: readonly Candidate[]): boolean =>
  ended.some(
    c =>
      c.anchor < verb.head &&
      c.content.some(([first, last]) => first <= verb.head && verb.head < last && last <= cue.first),
  );
const endsBefore = ({ content }: Candidate, cue: CueVerb): boolean => content.some(r => r[1] <= cue.first);
const SURE = 0.5;

function candidatesFor(
  scene: Scene,
  cue: CueVerb,
  earlier: () => readonly CueVerb[],
  cues: ReadonlyMap<number, CueVerb>,
  subjects: Map<number, Subject>,
): Candidate[] {
  if (cue.unsaid) return [];
  if (cue.form === 'passive') return passive(scene, cue, cues);
  const quoted = cue.form === 'participle' ? quotedAs(scene, cue, cues) : [];
  if (quoted.length) return quoted;
  const reduces = cue.form === 'finite' && /(?:ed|en|wn)$/.test(word(scene, cue.head)) ? reduced(scene, cue) : [];
  // "texts, written in haste, that …": without its auxiliary it says what was done to a thing
  if (reduces.length || (PAST.test(word(scene, cue.head)) && !scene.tokens.slice(cue.first, cue.head).some(isVerb)))
    return reduces;
  const purpose = cue.form === 'infinitive' && cue.governor === undefined;
  const done = purpose && DONE.test(word(scene, cue.first - 1));
  const clause = SAYS_CLAUSE.has(cue.lemma);
  if (purpose && !done && (!(clause || SAYS.has(cue.lemma)) || UNDONE.test(word(scene, cue.first - 1)))) return [];
  // "waited for the port to confirm that"
  if (purpose && word(scene, (scene.phraseAt(cue.first - 1)?.first ?? 0) - 1) === 'for') return [];
  const avoided = cue.form === 'participle' && AVOIDED.exec(word(scene, cue.first - 1))?.[0];
  if (avoided && !BLAMED.test(avoided)) return [];
  // "citing X" is no claim of its own: it tells the source of another
  if (cue.form === 'participle' && cue.lemma === 'cite') return [];
  const doubt =
    (purpose ? (done ? DOUBT.governed : DOUBT.purpose) : cue.governor !== undefined ? DOUBT.governed : 0) +
    (cue.negated ? DOUBT.negated : 0) +
    (MODALS.has(cue.modal) ? DOUBT.modal : 0);
  const proposed = propose(scene, cue, earlier, cues, subjects);
  const only = avoided ? /^(?:t|q|nt|s|no|a)$/ : purpose && !done && clause ? /^[tsq]$/ : undefined;
  // "blamed for saying that, but"
  if (avoided && word(scene, cue.last) === 'that' && word(scene, cue.last + 1) === ',') return [];
  return (only ? proposed.filter(c => only.test(c.frame)) : proposed).map(c => ({
    ...c,
    score: c.score - doubt,
  }));
}

function propose(
  scene: Scene,
  cue: CueVerb,
  earlier: () => readonly CueVerb[],
  cues: ReadonlyMap<number, CueVerb>,
  subjects: Map<number, Subject>,
): Candidate[] {
  const { tokens } = scene;
  const purpose = cue.form === 'infinitive' && cue.governor === undefined;
  const blamed = cue.form === 'participle' ? (accused(scene, cue) ?? quotedBefore(scene, cue)) : undefined;
  const before =
    cue.form === 'participle'
      ? (blamed ?? beforeParticiple(scene, cue))
      : purpose
        ? prompted(scene, cue)
        : subjectBefore(scene, cue);
  const after = cue.form === 'finite' && !before && inverts(cue) ? subjectAfter(scene, cue) : undefined;
  const inverted = after && contentBefore(scene, cue, [cue.first, after[1]], true);
  if (inverted && after) return [candidate(scene, cue, [after], inverted, cue.last)];
  const inverted2 = before && cue.form === 'finite' && inverts(cue) ? invertedAfterQuotation(scene, cue) : undefined;
  // "Ida Holm, who runs the port in Orsk, cited the fee": what stands before the verb is its subject
  const inserted = before && tokens[before.ranges[0]![1]]?.text === ',';
  if (
    inverted2 &&
    (before?.first !== inverted2.content[0]![0] || (!inserted && closes(scene, inverted2.source[0]![1])))
  )
    if (!opensClause(scene, inverted2.source[0]![1])) return [inverted2];

  const inherits = !before && (purpose || cue.form === 'participle' || followsConjunction(scene, cue.first));
  const following = inherits && cue.form === 'participle' ? opening(scene, cue) : undefined;
  const subject =
    before ?? following?.subject ?? (inherits ? subjectInherited(scene, cue, earlier(), subjects) : undefined);
  if (!subject) return [];
  if (isNeither(scene, subject.first)) return [];
  if (before && !blamed) subjects.set(cue.head, before);
  const last = tokens[subject.last - 1]!.lower;
  // "It has become common to say that": nobody says it
  if (purpose && last === 'it' && subject.last - subject.first === 1) return [];
  if (SELF.has(last) && !subject.relative && (scene.quotationAt(cue.head) || /^(?:there|this|what|you)$/.test(last)))
    return [];
  const clause: Range = [subject.first < cue.first && before ? subject.first : cue.first, cue.last];
  // "…, the clerks told the mayor, …": the hearer belongs to the clause
  const heard = inverts(cue) ? 0 : hearerEnd(scene, cue.last, endOf(scene, cue.head));
  const follow = contentsAfter(scene, cue, cues, before || followsConjunction(scene, cue.first) ? subject : undefined)
    .map(f => (following ? cutAt(f, following.comma) : f))
    // "responded to the report by saying …": the saying is the claim
    .filter((f): f is Found => !!f && !(f.frame === ':to' && saysHow(scene, f.content, cues)))
    .map(f => (f.construction === 'quotation-after' ? withOpening(scene, cue, clause, f) : f));
  const beside = before ? asSaid(scene, cue, cues, before) : undefined;
  if (beside) return [candidate(scene, cue, before!.ranges, beside, cue.last)];
  const best = follow[0];
  // "“It will hold,” she said, “if nobody leaves.”": one content on either side
  const medial = best?.construction === 'quotation-after' && scene.quotationAt(clause[0] - 1)?.last === clause[0];
  // "the port is closed — the mayor says it is safe": behind a dash a new clause begins
  const anew = best?.frame === 's' && isDash(tokens[clause[0] - 1]);
  const strong =
    anew || (best && !medial && /^(?:t|q|nt|r)$/.test(best.frame) && best.construction !== 'hearer-clause');
  const precedes =
    before && !strong && !following
      ? (contentBefore(scene, cue, clause, false) ??
        (heard ? contentBefore(scene, cue, [clause[0], heard], false) : undefined))
      : undefined;
  const found: Candidate[] = [];
  if (precedes && (!best || /^(?:n|s|r)$/.test(best.frame) || precedes.frame === 'q'))
    found.push(candidate(scene, cue, subject.ranges, precedes, cue.last));
  for (const [k, f] of follow.entries()) {
    const c = candidate(scene, cue, subject.ranges, f, f.cueLast);
    const least =
      k || found.length ? Math.min(c.score, (found[0]?.score ?? c.score) - 0.05) - DOUBT.alternative : c.score;
    found.push({ ...c, score: least });
  }
  return found;
}

/** "… told reporters": the hearer follows, never the speaker. */
const inverts = ({ lemma }: CueVerb): boolean =>
  !/^(?:tell|inform|remind|assure|notify|brief)$/.test(lemma) && !CONTESTS.has(lemma);

/** "Holm, who left, said | Vale and his friends had won": behind the verb a clause begins, no speaker. */
function opensClause(scene: Scene, i: number): boolean {
  const joined = word(scene, i) === 'and' ? scene.phraseAt(i + 1) : undefined;
  const verb = scene.tokens[joined?.first === i + 1 ? joined.last : i];
  return verb !== undefined && isFiniteVerb(verb);
}

const closes = (scene: Scene, i: number): boolean => /^[,.;:?!]$/.test(scene.tokens[i]?.text ?? '.');

const word = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? '';

function cutAt(found: Found, comma: number): Found | undefined {
  const content = found.content
    .filter(r => r[0] < comma)
    .map((r): Range => [r[0], Math.min(r[1], comma)])
    .filter(r => r[1] > r[0]);
  return content.length ? { ...found, content } : undefined;
}

/** Does "by saying", "by calling" stand in the content? */
const saysHow = (scene: Scene, content: readonly Range[], cues: ReadonlyMap<number, CueVerb>): boolean =>
  content.some(([first, last]) => {
    for (let i = first; i < last; i++)
      if (scene.tokens[i]!.lower === 'by' && cues.get(i + 1)?.form === 'participle') return true;
    return false;
  });

/** "“…,” said Okafor": what stands before the verb is the quotation, not a subject. */
function invertedAfterQuotation(scene: Scene, cue: CueVerb): Candidate | undefined {
  const mark = scene.tokens[cue.first - 1];
  if (!mark || !(mark.text === ',' || /["”’']$/.test(mark.text))) return undefined;
  const after = subjectAfter(scene, cue);
  // "Ida Holm, mayor of Orsk, said no end | to the strike was in sight": what stands behind has a verb of its own
  if (after && mark.text === ',' && startsClause({ scene, end: endOf(scene, cue.head) }, cue.last)) return undefined;
  const content = after && contentBefore(scene, cue, [cue.first, after[1]], true);
  return content && after ? candidate(scene, cue, [after], content, cue.last) : undefined;
}

function followsConjunction(scene: Scene, first: number): boolean {
  let i = first - 1;
  while (scene.tokens[i]?.tag === 'ADV') i--;
  // "and “sternly warned” against"
  if (scene.quotationAt(i)?.first === i) i--;
  return /^(?:and|but|or|,|then|while)$/.test(scene.tokens[i]?.lower ?? '');
}

/** A finding with its cue and source. */
export function candidate(
  scene: Scene,
  cue: CueVerb,
  source: readonly Range[],
  found: Pick<Found, 'construction' | 'frame' | 'content' | 'score'>,
  cueLast: number,
): Candidate {
  const cueRange: Range[] = [[cue.first, Math.max(cueLast, cue.head + 1)]];
  const first = found.content[0]![0];
  if (/^n?:/.test(found.frame) && cueLast === cue.last && first > cueRange[0]![1]) cueRange.push([first - 1, first]);
  if (found.frame === PARTED) cueRange.push([first + 1, first + 2]);
  return {
    construction: found.construction,
    lemma: cue.lemma,
    anchor: cue.head,
    cue: cueRange,
    source: source.map(r => clip(scene, r)),
    content: found.content,
    score: found.score * (cue.frames.get(found.frame) ?? 1),
    frame: found.frame,
  };
}

const clip = (scene: Scene, [first, last]: Range): Range => [
  first,
  Math.min(last, Math.max(first + 1, endOf(scene, first))),
];
