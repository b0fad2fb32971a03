/** What kind of attribution a rule of the analysis finds, in words for readers: the rule's own name is for us. */
import type { Word } from '../../platform/words';

const WORDS: Readonly<Record<string, Word>> = {
  'quotation-before': 'rule_quotation',
  'quotation-after': 'rule_quotation',
  colon: 'rule_quotation',
  signature: 'rule_quotation',
  'goes-on': 'rule_quotation',
  'that-clause': 'rule_speech',
  'bare-clause': 'rule_speech',
  'wh-clause': 'rule_speech',
  'hearer-that': 'rule_speech',
  'hearer-clause': 'rule_speech',
  'clause-before': 'rule_speech',
  'clause-around': 'rule_speech',
  'clause-after': 'rule_speech',
  'as-said': 'rule_speech',
  relative: 'rule_speech',
  object: 'rule_act',
  'object-of': 'rule_act',
  'said-thing': 'rule_act',
  parted: 'rule_act',
  subjunctive: 'rule_speech',
  'quoted-as-saying': 'rule_speech',
  introduced: 'rule_quotation',
  referred: 'rule_act',
  contested: 'rule_act',
  adjective: 'rule_speech',
  'object-infinitive': 'rule_act',
  infinitive: 'rule_act',
  gerund: 'rule_act',
  called: 'rule_act',
  preposition: 'rule_act',
  noun: 'rule_noun',
  drew: 'rule_noun',
  'according-to': 'rule_according',
  'hedge-adverb': 'rule_hedge',
  'hedge-adjective': 'rule_hedge',
  'hedge-passive': 'rule_hedge',
  'hedge-accused': 'rule_hedge',
  'hedge-it': 'rule_hedge',
  'passive-told': 'rule_hedge',
  passive: 'rule_passive',
  'reduced-passive': 'rule_passive',
  'embedded-post': 'rule_post',
};

/** @param construction the rule's id, perhaps with what was joined to it ("clause-before, citing"). */
export function ruleWord(construction: string): Word | undefined {
  const rule = construction.split(',')[0]!.trim();
  return Object.hasOwn(WORDS, rule) ? WORDS[rule] : undefined;
}
