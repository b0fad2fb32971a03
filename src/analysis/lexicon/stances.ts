/**
 * How a cue answers: lemma of the cue's verb or noun (with its particle) → stance.
 * An `object` act answers what its object names ("rejected the demand"); a `reply` act answers what stands before it
 * ("replied that"). Each line's example is its test.
 */
import type { Stance } from '../model';

export interface StanceAct {
  stance: Stance;
  kind: 'object' | 'reply';
  cues: readonly string[];
  example: string;
}

const list = (s: string) => s.split(',').map(w => w.trim());

export const STANCE_ACTS: readonly StanceAct[] = [
  {
    stance: 'denies',
    kind: 'object',
    cues: list('deny, refute, disavow, repudiate, denial, belie, debunk'),
    example: 'The ministry denied the report.',
  },
  {
    stance: 'rejects',
    kind: 'object',
    cues: list(
      'reject, refuse, rule out, oppose, pillory, take aim at, hit out at, condemn, denounce, rebuff, turn down, veto, object to, decry, deplore, criticise, criticize, slam, blast, lambast, lambaste, rebuke, attack, decline, protest, condemnation, rejection, refusal, rail against, lash out at, take issue with, reproach, resist, balk at, bristle at, recoil at, fend off, appeal, appeal against, opposition, objection, admonish, admonishment, disapprove of, berate, castigate, excoriate, scold, chide, pan, trash, assail, savage, bemoan, fault',
    ),
    example: 'Norland rejected the demand.',
  },
  {
    stance: 'dismisses',
    kind: 'object',
    cues: list(
      'dismiss, brush off, brush aside, shrug off, wave off, wave away, bat away, bat aside, ridicule, mock, scoff at, scorn, deride, downplay, play down, laugh off, dismissal, shut down, shoot down, knock down, swat away, bat down, pooh-pooh, rubbish, poke fun at, make light of, sneer at',
    ),
    example: 'She dismissed the claims as gossip.',
  },
  {
    stance: 'confirms',
    kind: 'object',
    cues: list('confirm, acknowledge, corroborate, confirmation, substantiate, verify'),
    example: 'The embassy confirmed the report.',
  },
  {
    stance: 'supports',
    kind: 'object',
    cues: list(
      'welcome, endorse, applaud, laud, hail, echo, second, agree with, agree to, side with, praise, support, back, accept, embrace, tout, commend, concur with, congratulate, endorsement, acceptance, stand with, salute',
    ),
    example: 'Paris welcomed the proposal.',
  },
  {
    stance: 'counters',
    kind: 'object',
    cues: list(
      'dispute, contest, rebut, contradict, challenge, push back on, push back against, hit back at, counter, defend, disagree with, take exception to, brush back, cast doubt on, throw doubt on, clap back at, fire back at, strike back at, shoot back at, stand by, refutation',
    ),
    example: 'The bureau disputed the figures.',
  },
  {
    stance: 'counters',
    kind: 'reply',
    cues: list(
      'counter, retort, respond, reply, hit back, fire back, shoot back, push back, snap back, answer, rejoin, clap back, shot back, bark back, fired back, interject, response, rebuttal, retaliate, counterproposal',
    ),
    example: 'The envoy retorted that the map was old.',
  },
];

/** Adjectives and nouns that turn what somebody said away: "the report was nonsense", "called the claims baseless". */
export const DISMISSIVE: Readonly<Record<string, Stance>> = {
  false: 'denies',
  untrue: 'denies',
  fabricated: 'denies',
  fabrication: 'denies',
  fake: 'denies',
  lie: 'denies',
  hoax: 'denies',
  invented: 'denies',
  incorrect: 'denies',
  inaccurate: 'denies',
  baseless: 'denies',
  groundless: 'denies',
  unfounded: 'denies',
  disinformation: 'denies',
  bogus: 'denies',
  fiction: 'denies',
  fantasy: 'denies',
  nonsense: 'dismisses',
  absurd: 'dismisses',
  ridiculous: 'dismisses',
  laughable: 'dismisses',
  nuts: 'dismisses',
  rubbish: 'dismisses',
  fatuous: 'dismisses',
  speculation: 'dismisses',
  rumour: 'dismisses',
  rumor: 'dismisses',
  gossip: 'dismisses',
  joke: 'dismisses',
  propaganda: 'dismisses',
  preposterous: 'dismisses',
  farcical: 'dismisses',
  farce: 'dismisses',
  sham: 'dismisses',
  stunt: 'dismisses',
  misplaced: 'dismisses',
  irrelevant: 'dismisses',
  ludicrous: 'dismisses',
  daft: 'dismisses',
  silly: 'dismisses',
  stupid: 'dismisses',
  crazy: 'dismisses',
  mad: 'dismisses',
  bizarre: 'dismisses',
  insane: 'dismisses',
  lunacy: 'dismisses',
  unacceptable: 'rejects',
  wrong: 'rejects',
  dangerous: 'rejects',
  outrageous: 'rejects',
  disgraceful: 'rejects',
  shameful: 'rejects',
  offensive: 'rejects',
  unjustified: 'rejects',
  unrealistic: 'rejects',
  irresponsible: 'rejects',
  appalling: 'rejects',
  disappointing: 'rejects',
  unhelpful: 'rejects',
  hypocritical: 'rejects',
  unfortunate: 'rejects',
  unfair: 'rejects',
  inappropriate: 'rejects',
  deplorable: 'rejects',
  scandalous: 'rejects',
  unworkable: 'rejects',
  betrayal: 'rejects',
  insult: 'rejects',
  disgrace: 'rejects',
  disaster: 'rejects',
  outrage: 'rejects',
  extortion: 'rejects',
  cynical: 'rejects',
  derisory: 'rejects',
  scaremongering: 'dismisses',
  blackmail: 'rejects',
  illegal: 'rejects',
  unlawful: 'rejects',
  reckless: 'rejects',
  insulting: 'rejects',
  provocative: 'rejects',
  insufficient: 'rejects',
  misleading: 'counters',
  exaggerated: 'counters',
  premature: 'counters',
  correct: 'confirms',
  credible: 'confirms',
  accurate: 'confirms',
  true: 'confirms',
};
