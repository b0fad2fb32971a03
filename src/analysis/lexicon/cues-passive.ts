/** Verbs of saying in the passive; the example of each list is its test. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The subject of their passive has heard: "They were told the ferry would leave." */
export const HEARD = list('tell inform warn remind advise notify assure brief');

/** The subject of their passive is to do something: "Pilots were urged to stay in port." */
export const ASKED_OF = list('urge tell ask warn advise order instruct');

/** Their participle gives a name: "the old prison, dubbed “the Inn” by its guards". */
export const NAMING = list('dub call nickname brand label describe term style');

/** With an agent they mostly report what was said: "The raid was condemned by the mayor." */
export const OFTEN_BY = list(
  'accuse call condemn confirm criticize criticise deny describe dub echo label push reject report tell quote cite say praise denounce dismiss blame mock nickname brand warn dispute contest oppose hail welcome',
);

/** What they are accused, blamed or praised of is told after a preposition, and by whom need not be. */
export const HELD: readonly { verbs: string; preposition: string; example: string }[] = [
  { verbs: 'accuse suspect', preposition: 'of', example: 'The clerk has been suspected of hiding the spill.' },
  {
    verbs: 'criticize criticise condemn denounce mock blame fault praise applaud rebuke lambaste',
    preposition: 'for',
    example: 'The port is being criticized for hiding the spill.',
  },
];

/** What they are called stands after "as": "The pier has been hailed as a marvel." */
export const HAILED = list(
  'hail praise describe condemn denounce criticize criticise brand portray dismiss tout deride',
);

/** Behind "under", they are words of others: "The port came under fire for hiding the spill." */
export const UNDER = list('fire criticism attack');
