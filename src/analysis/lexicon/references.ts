/**
 * Nouns by which a text points back at what was said, and what they can stand for.
 * `report`: what came through an outlet, a document or sources; `any`: whatever was said; `deed`: something decided, which the
 * article may tell as said or as done; the others: cues of the kind named.
 */
export type Refers = 'report' | 'demand' | 'accusation' | 'proposal' | 'question' | 'deed' | 'any';

export const REFERENCE_NOUNS: Readonly<Record<string, Refers>> = {
  report: 'report',
  reporting: 'report',
  story: 'report',
  article: 'report',
  leak: 'report',
  rumour: 'report',
  rumor: 'report',
  speculation: 'report',
  suggestion: 'any',
  claim: 'any',
  assertion: 'any',
  statement: 'any',
  comment: 'any',
  remark: 'any',
  word: 'any',
  notion: 'any',
  idea: 'any',
  characterization: 'any',
  characterisation: 'any',
  threat: 'any',
  warning: 'any',
  ultimatum: 'demand',
  demand: 'demand',
  call: 'demand',
  request: 'demand',
  appeal: 'demand',
  allegation: 'accusation',
  accusation: 'accusation',
  charge: 'accusation',
  criticism: 'accusation',
  complaint: 'accusation',
  attack: 'accusation',
  concern: 'accusation',
  proposal: 'proposal',
  plan: 'proposal',
  offer: 'proposal',
  initiative: 'proposal',
  deal: 'proposal',
  draft: 'proposal',
  framework: 'proposal',
  pledge: 'proposal',
  announcement: 'any',
  news: 'any',
  sermon: 'any',
  intervention: 'any',
  finding: 'report',
  study: 'report',
  pact: 'deed',
  accord: 'deed',
  protest: 'deed',
  demonstration: 'deed',
  strike: 'deed',
  walkout: 'deed',
  judgment: 'deed',
  judgement: 'deed',
  declaration: 'any',
  address: 'any',
  speech: 'any',
  testimony: 'any',
  tweet: 'any',
  post: 'any',
  message: 'any',
  version: 'any',
  narrative: 'any',
  argument: 'any',
  insistence: 'any',
  denial: 'any',
  rejection: 'any',
  refusal: 'any',
  apology: 'any',
  rhetoric: 'any',
  vow: 'any',
  promise: 'any',
  view: 'any',
  response: 'any',
  recommendation: 'any',
  conclusion: 'report',
  jab: 'accusation',
  barb: 'accusation',
  insult: 'accusation',
  slur: 'accusation',
  condemnation: 'accusation',
  insinuation: 'accusation',
  disavowal: 'any',
  answer: 'any',
  language: 'any',
  explanation: 'any',
  account: 'any',
  depiction: 'any',
  portrayal: 'any',
  description: 'any',
  theory: 'any',
  falsehood: 'any',
  assurance: 'any',
  quip: 'any',
  outburst: 'accusation',
  tirade: 'accusation',
  smear: 'accusation',
  objection: 'accusation',
  taunt: 'accusation',
  petition: 'demand',
  lawsuit: 'accusation',
  invitation: 'proposal',
  overture: 'proposal',
  term: 'proposal',
  condition: 'proposal',
  decision: 'deed',
  move: 'deed',
  step: 'deed',
  stance: 'deed',
  position: 'deed',
  policy: 'deed',
  approach: 'deed',
  agreement: 'deed',
  ruling: 'deed',
  verdict: 'deed',
  measure: 'deed',
  question: 'question',
};

/** A noun that stands for one kind of claim only. Each example is a test: its first sentence tells what the noun stands for. */
export interface Fit {
  nouns: readonly string[];
  /** Lemmas of cues that make a claim of that kind. */
  cues: ReadonlySet<string>;
  /** Words of sources whose every claim is of it. */
  sources: ReadonlySet<string>;
  /** Words of contents that tell of it, in small letters as they stand. */
  words: ReadonlySet<string>;
  /** It stands for nothing else. */
  only?: true;
  example: string;
}

const set = (s: string): ReadonlySet<string> => new Set(s.split(' ').filter(w => w !== ''));

export const FITS: readonly Fit[] = [
  {
    nouns: ['ruling', 'verdict', 'judgment', 'judgement'],
    cues: set('rule'),
    sources: set('court judge judges tribunal jury panel justices magistrate'),
    words: set(''),
    only: true,
    example: 'A judge ordered the port to reopen. Okafor welcomed the ruling.',
  },
  {
    nouns: ['deal', 'agreement', 'accord', 'pact', 'truce', 'ceasefire'],
    cues: set('agree'),
    sources: set(''),
    words: set('agreed agree agreement deal accord pact truce ceasefire'),
    example: 'Norland said both sides had agreed to share the river. Okafor welcomed the agreement.',
  },
  {
    nouns: ['announcement', 'news', 'decision', 'move', 'step', 'measure'],
    cues: set('announce unveil decide order reveal launch declare rule announcement decision'),
    sources: set('court judge judges tribunal jury panel justices magistrate'),
    words: set('will would shall must agreed decided'),
    only: true,
    example: 'Norland announced it was closing the port. Okafor condemned the decision.',
  },
  {
    nouns: ['plan', 'proposal', 'offer'],
    cues: set('propose offer unveil announce present suggest plan pledge promise vow proposal'),
    sources: set(''),
    words: set('will would shall'),
    example: 'Norland offered to share the river. Okafor welcomed the offer.',
  },
  {
    nouns: ['protest', 'demonstration'],
    cues: set(''),
    sources: set('protesters demonstrators marchers organisers organizers activists farmers students'),
    words: set(''),
    only: true,
    example: 'Demonstrators called for a vote. Okafor dismissed the protests.',
  },
  {
    nouns: ['strike', 'walkout'],
    cues: set(''),
    sources: set('union unions strikers workers'),
    words: set(''),
    only: true,
    example: 'The union said its pilots would walk out. Okafor condemned the strike.',
  },
  {
    nouns: ['threat'],
    cues: set('threaten threat warn warning'),
    sources: set(''),
    words: set(''),
    only: true,
    example: 'Norland threatened to close the port. Okafor condemned the threat.',
  },
  {
    nouns: ['denial'],
    cues: set('deny denial reject refute dismiss'),
    sources: set(''),
    words: set(''),
    only: true,
    example: 'Norland denied closing the port. Okafor condemned the denial.',
  },
];

/** Lemmas of cues that make a claim one of the kinds above. */
export const CUES_OF: Readonly<Record<Exclude<Refers, 'report' | 'any' | 'deed'>, ReadonlySet<string>>> = {
  demand: new Set('demand call urge request ask insist appeal press want ultimatum seek'.split(' ')),
  accusation: new Set(
    'accuse allege allegation accusation charge blame criticise criticize criticism denounce claim condemn attack complain complaint concern slam'.split(
      ' ',
    ),
  ),
  proposal: new Set(
    'propose proposal offer suggest pledge promise vow plan present outline unveil announce call include envisage'.split(
      ' ',
    ),
  ),
  question: new Set('ask question wonder query'.split(' ')),
};
