/** Verbs of saying in the passive; the example of each list is its test. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The subject of their passive has heard: "They were told the ferry would leave." */
export const HEARD = list('tell inform warn remind advise notify assure brief');

/** Their participle gives a name: "the old prison, dubbed “the Inn” by its guards". */
export const NAMING = list('dub call nickname brand label describe term style');

/** With an agent they mostly report what was said: "The raid was condemned by the mayor." */
export const OFTEN_BY = list(
  'accuse call condemn confirm criticize criticise describe dub echo label push reject report tell quote cite say praise denounce dismiss blame mock nickname brand warn',
);
