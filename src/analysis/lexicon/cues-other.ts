/** Cues that are no verb of saying. */

/** Adverbs that report without a source. */
export const ADVERBS: readonly { word: string; example: string }[] = [
  { word: 'reportedly', example: 'The general reportedly left the country.' },
  { word: 'allegedly', example: 'The clerk allegedly took bribes.' },
  { word: 'supposedly', example: 'The file was supposedly lost.' },
  { word: 'reputedly', example: 'The mayor reputedly owns nine tugs.' },
  { word: 'purportedly', example: 'The letter was purportedly signed in May.' },
];

/** Prepositions that name the source: the source follows them. */
export const PREPOSITIONS: readonly { words: string; example: string }[] = [
  { words: 'according to', example: 'The bridge is closed, according to the police.' },
  { words: 'per', example: 'The bridge is closed, per the police.' },
  { words: 'as per', example: 'The bridge is closed, as per the police.' },
  { words: 'in the words of', example: 'It was, in the words of the mayor, a good day.' },
  { words: 'in the view of', example: 'In the view of the mayor, the bridge is unsafe.' },
];

/** Participles before a noun that mark it as reported: "reported disagreements". */
export const ATTRIBUTIVE: readonly { word: string; example: string }[] = [
  { word: 'reported', example: 'The visit came amid reported disagreements between the two sides.' },
  { word: 'alleged', example: 'They were questioned over an alleged plot to burn the archive.' },
  { word: 'purported', example: 'The paper printed a purported plan to close the port.' },
];

/** Passives without an agent that report: "is said to have left". */
export const PASSIVE_TO: readonly string[] =
  'say report allege rumor rumour believe think understand claim forecast'.split(' ');

/** What people are reported or believed to be, without "to": "Nine pilots were reported missing." */
export const STATES: ReadonlySet<string> = new Set(
  'dead missing killed injured wounded hurt safe alive trapped stranded ill lost responsible drowned buried captured kidnapped abducted arrested detained stolen destroyed damaged displaced'.split(
    ' ',
  ),
);

/** "are feared dead": of states alone, while "is feared to" is no report. */
export const FEARED: ReadonlySet<string> = new Set(['fear', 'presume']);

/** "it is believed that": agentless, with "it". */
export const IT_PASSIVE: readonly string[] =
  'say report allege rumor rumour believe think understand claim announce suggest reveal disclose speculate learn learnt mention estimate agree'.split(
    ' ',
  );

/** "it has emerged that": the same in the active. */
export const IT_ACTIVE: readonly string[] = 'emerge transpire'.split(' ');

/** Verbs that contest what another has said, also behind a relative pronoun: "…, which Norland denies". */
export const CONTESTS: ReadonlySet<string> = new Set(
  'deny reject dispute dismiss contest contradict refute rebut debunk condemn disavow repudiate'.split(' '),
);

/** Words that look like cues and report nothing. */
export const IDIOMS: readonly { words: string; example: string }[] = [
  { words: 'that said ,', example: 'That said, the bridge is old.' },
  { words: 'warn off', example: 'It was meant to warn off the pilots.' },
  { words: 'that being said', example: 'That being said, the bridge is old.' },
  { words: 'showed up', example: 'The mayor showed up at an inquiry by clerks into the toll.' },
  { words: 'show up', example: 'The pilots show up at an inquiry by clerks into the toll.' },
  { words: 'needless to say', example: 'Needless to say, the bridge is old.' },
  { words: 'suffice to say', example: 'Suffice to say, the bridge is old.' },
  { words: 'suffice it to say', example: 'Suffice it to say the bridge is old.' },
  { words: 'strange to say', example: 'Strange to say, the bridge held.' },
  { words: 'not to mention', example: 'The bridge is old, not to mention narrow.' },
  { words: 'so to say', example: 'The bridge is, so to say, tired.' },
  { words: 'to say the least', example: 'The bridge is old, to say the least.' },
  { words: 'that is to say', example: 'The bridge is old, that is to say unsafe.' },
  { words: 'i would argue', example: 'The bridge, I would argue, is old.' },
  { words: 'worth noting', example: 'The bridge, it is worth noting, is old.' },
  { words: 'worth mentioning', example: 'It is worth mentioning that the bridge is old.' },
  { words: 'calling back', example: 'The agencies are calling back their clerks.' },
  { words: 'called back', example: 'The agency called back its clerks.' },
  { words: 'call attention', example: 'They tried to call attention to the bridge.' },
  { words: 'according to plan', example: 'If all goes according to plan, the bridge opens in May.' },
  { words: 'let alone', example: 'Nobody walked, let alone spoke.' },
  { words: 'you say', example: 'What would you say to that?' },
  { words: 'say goodbye', example: 'They came to say goodbye.' },
  { words: 'stated goal', example: 'The stated goal is peace.' },
  { words: 'requesting anonymity', example: 'A clerk requesting anonymity said no.' },
  { words: 'requested anonymity', example: 'The clerk requested anonymity to speak freely.' },
  { words: 'demanded anonymity', example: 'The clerks demanded anonymity for fear of losing work.' },
  { words: 'demanding anonymity', example: 'A clerk demanding anonymity said no.' },
  { words: 'asked for anonymity', example: 'The clerks asked for anonymity for fear of losing work.' },
  { words: 'asking for anonymity', example: 'A clerk asking for anonymity said no.' },
  { words: 'pleaded not to be', example: 'A clerk who pleaded not to be named said no.' },
  { words: 'declined to comment', example: 'The palace declined to comment.' },
];
