/**
 * Nouns by which a text points back at what was said, and what they can stand for.
 * `report`: what came through an outlet, a document or sources; `act`: cues of the kind named; `any`: whatever was said.
 */
export type Refers = 'report' | 'demand' | 'accusation' | 'proposal' | 'question' | 'any';

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
  question: 'question',
};

/** Lemmas of cues that make a claim one of the kinds above. */
export const CUES_OF: Readonly<Record<Exclude<Refers, 'report' | 'any'>, ReadonlySet<string>>> = {
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
