/** Tags that the tagger gets wrong around reporting verbs, mended by what stands beside them. */
import { lemmaOf } from './lemma';
import type { Token } from './tokens';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms that are hardly ever anything but verbs of saying. */
export const SAYS = new Set(
  'said says told tells added adds wrote writes asked asks urged warned warns replied called argued argues insisted insists noted notes claimed claims announced acknowledged accused criticized declared explained predicted vowed responded suggested'.split(
    ' ',
  ),
);
const ALWAYS = new Set('said says say saying told tells telling'.split(' '));
const TOLD = new Set('said says told added wrote asked argued noted insisted'.split(' '));
/** Nouns or verbs. */
const EITHER = new Set(
  'claims reports calls notes demands urges vows warns charges denies cites estimates forecasts hints states pledges details'.split(
    ' ',
  ),
);
/** Words that are never nouns, and adjectives only as participles. */
const NEVER_NOUNS = new Set(
  'alleges allege asserts assert contends contend insists insist maintains maintain denies deny rejects dismisses condemns accuses accuse criticizes criticises criticize criticise denounces denounce declares admits admit concedes concede acknowledges acknowledge affirms affirm reiterates reiterate suggests suggest indicates indicate announces announce confirms confirm reveals reveal warns warn threatens threaten refuses argues argue explains explain insinuates insinuate predicts predict urges refutes refute proposes propose believes accuses'.split(
    ' ',
  ),
);
/** Forms that report after a name, and look like nouns. */
const SINGULAR_SAYS = new Set(
  'reports claims notes warns charges pledges estimates quotes states concludes remarks points demands details forecasts vows urges'.split(
    ' ',
  ),
);
const PLURAL_SAYS = new Set('note say report mention state claim warn charge estimate stress'.split(' '));
/** Participles that report after a comma, and look like adjectives or nouns. */
const REPORTING = new Set(
  'promising threatening demanding warning insisting pledging vowing urging claiming alleging arguing calling asking charging conceding clarifying reassuring'.split(
    ' ',
  ),
);
const SUBJECTS = new Set('he she they we who i it'.split(' '));
/** Nouns that are verbs after a plural: "critics call for a vote". */
const WITH_PREPOSITION = new Set([
  'point to',
  'call for',
  'call on',
  'push for',
  'press for',
  'appeal for',
  'plead for',
]);
const BEFORE_NOUNS = new Set<Token['tag']>(['DET', 'ADJ', 'PART', 'ADP']);
const BEFORE_CHIEF = new Set<Token['tag']>(['DET', 'ADJ', 'PROPN', 'NOUN', 'VERB', 'NUM', 'PUNCT']);
/** Adverbs that stand before a verb of saying and are no names. */
const PLAIN =
  /^(?:also|then|later|only|never|now|once|just|even|still|again|soon|first|recently|previously|repeatedly|reportedly|earlier|often|always|here|there|thus|so|not|ever|too|instead|(?:sub|con)sequently|formerly|finally|simply|privately|publicly|clearly|really|actually|initially|apparently|explicitly|[a-z]{4,}(?:ed|ing|ous|al|ent|ic|ive)ly)$/;

/** Each rule looks at one token and its neighbours, and gives the tag it should have. */
export interface Mend {
  example: string;
  /** The word of the example that is mended, and its tag then. */
  word: string;
  tag: Token['tag'];
  /** The tags that it mends, and the words, in lower case; without them any word. */
  of: string;
  words?: ReadonlySet<string>;
  fits(token: Token, before: Token | undefined, after: Token | undefined): boolean;
}

export const MENDS: readonly Mend[] = [
  {
    example: 'About 4 in 10 say they want a bridge.',
    word: 'say',
    of: 'NOUN ADJ PROPN ADV AUX ADP X INTJ',
    words: ALWAYS,
    tag: 'VERB',
    fits: (_, before) => !!before && !BEFORE_NOUNS.has(before.tag) && !isPossessive(before),
  },
  {
    example: 'The union chief says the yard can win.',
    word: 'chief',
    of: 'ADJ ADV',
    tag: 'NOUN',
    fits: (t, before, after) =>
      (t.tag === 'ADJ' || (t.tag === 'ADV' && before?.tag === 'DET')) &&
      !!before &&
      !!after &&
      SAYS.has(after.lower) &&
      BEFORE_CHIEF.has(before.tag) &&
      (before.tag !== 'PUNCT' || before.text === '-'),
  },
  {
    example: 'The report alleges guards beat prisoners.',
    word: 'alleges',
    of: 'NOUN ADJ PROPN ADV AUX ADP X INTJ',
    words: NEVER_NOUNS,
    tag: 'VERB',
    fits: (t, before) => t.text === t.lower && !!before && !BEFORE_NOUNS.has(before.tag),
  },
  {
    example: 'The critic left, and he alleged in a letter that the port was closed.',
    word: 'alleged',
    of: 'ADJ',
    tag: 'VERB',
    fits: (t, before) => /[^e]ed$/.test(t.lower) && !!before && SUBJECTS.has(before.lower),
  },
  {
    example: 'They asked how state affairs would be managed.',
    word: 'state',
    of: 'VERB',
    words: list('state'),
    tag: 'NOUN',
    fits: (_, before, after) => after?.tag === 'NOUN' && /^(?:SCONJ|ADV|ADP|CCONJ)$/.test(before?.tag ?? ''),
  },
  {
    example: '“Never,” Holm shot back.',
    word: 'shot',
    of: 'NOUN',
    words: list('shot hit fired lashed pushed snapped'),
    tag: 'VERB',
    fits: (_, before, after) => !!before && !BEFORE_NOUNS.has(before.tag) && /^(?:back|out)$/.test(after?.lower ?? ''),
  },
  {
    example: 'Statista estimates 900 people have fled, the Orsk Post reports.',
    word: 'reports',
    of: 'NOUN',
    words: SINGULAR_SAYS,
    tag: 'VERB',
    fits: (_, before, after) =>
      !!before &&
      (before.tag === 'PROPN' || /^(?:who|which|”|")$/.test(before.lower)) &&
      (!after ||
        /^(?:that|out|in|["“,.:]|the|a|an|his|her|its|their)$/.test(after.lower) ||
        /^(?:NUM|PROPN)$/.test(after.tag)),
  },
  {
    example: 'Patient groups note that the plan is old.',
    word: 'note',
    of: 'NOUN',
    words: PLURAL_SAYS,
    tag: 'VERB',
    fits: (_, before, after) =>
      !!before &&
      (/^(?:some|many|others|most|few|both)$/.test(before.lower) ||
        (/^(?:NOUN|PROPN)$/.test(before.tag) && before.lower.endsWith('s'))) &&
      /^(?:that|they|he|she|it|["“]|how|why|whether)$/.test(after?.lower ?? ''),
  },
  {
    example: 'Mr. Vale branded the plan a mistake.',
    word: 'branded',
    of: 'ADJ',
    words: list('alleged branded informed labeled labelled dubbed advised'),
    tag: 'VERB',
    fits: (_, before, after) =>
      !!before &&
      (before.tag === 'PROPN' || before.tag === 'AUX') &&
      !!after &&
      (/^(?:that|the|a|an|his|her|its|their|him|them|my)$/.test(after.lower) || after.tag === 'PROPN'),
  },
  {
    example: 'He spoke to farmers, promising to lift the rules.',
    word: 'promising',
    of: 'ADJ NOUN',
    words: REPORTING,
    tag: 'VERB',
    fits: (_, before, after) =>
      /^(?:[,—–”"]|by|is|are|was|were|before|after|while|but|then)$/.test(before?.lower ?? '') &&
      /^(?:to|that|the|a|an|his|her|its|their|him|them|it|["“])$/.test(after?.lower ?? ''),
  },
  {
    example: 'The woman disputes the idea.',
    word: 'disputes',
    of: 'NOUN',
    words: list('disputes doubts questions slams blasts backs'),
    tag: 'VERB',
    fits: (_, before, after) =>
      (before?.tag === 'PROPN' || (before?.tag === 'NOUN' && !before.lower.endsWith('s'))) &&
      /^(?:the|a|an|his|her|its|their|that|how|why|whether)$/.test(after?.lower ?? ''),
  },
  {
    example: 'Holm, who’s called for calm, left.',
    word: '’s',
    of: 'PART',
    words: list("'s ’s"),
    tag: 'AUX',
    fits: (_, before) => /^(?:who|he|she|it|that|there)$/.test(before?.lower ?? ''),
  },
  {
    example: 'The lending agency forecast Tuesday that growth would slow.',
    word: 'forecast',
    of: 'NOUN',
    words: list('forecast estimate'),
    tag: 'VERB',
    fits: (_, before, after) =>
      /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') &&
      (after?.lower === 'that' || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(after?.lower ?? '')),
  },
  {
    example: 'Downing Street said the islands are safe.',
    word: 'Downing',
    of: 'VERB',
    words: list('downing'),
    tag: 'PROPN',
    fits: (t, _, after) => t.text === 'Downing' && after?.lower === 'street',
  },
  {
    example: 'The outlook is poor, says the Courier reporter Will Ross in Orsk.',
    word: 'Will',
    of: 'AUX',
    words: list('will'),
    tag: 'PROPN',
    fits: (t, before, after) => t.text === 'Will' && after?.tag === 'PROPN' && !!before?.isWord,
  },
  {
    example: 'The plan, an inside source said, is simple.',
    word: 'inside',
    of: 'ADP',
    tag: 'ADJ',
    fits: (_, before, after) => before?.tag === 'DET' && after?.tag === 'NOUN',
  },
  {
    example: 'Another ranking says he is poor.',
    word: 'ranking',
    of: 'VERB',
    tag: 'NOUN',
    fits: (t, before, after) => before?.tag === 'DET' && t.lower.endsWith('ing') && !!after && SAYS.has(after.lower),
  },
  {
    example: 'She called his handling of the strike careless.',
    word: 'handling',
    of: 'VERB',
    tag: 'NOUN',
    fits: (t, before, after) =>
      t.lower.endsWith('ing') &&
      !!before &&
      /^(?:his|her|their|its|'s)$/.test(before.lower) &&
      (before.lower !== "'s" || before.tag === 'PART') &&
      after?.tag === 'ADP',
  },
  {
    example: 'The candidate claims his rivals met in Orsk.',
    word: 'claims',
    of: 'NOUN',
    words: EITHER,
    tag: 'VERB',
    fits: (_, before, after) =>
      !!before &&
      (before.tag === 'PROPN' || (before.tag === 'NOUN' && !before.lower.endsWith('s'))) &&
      /^(?:he|she|it|they|his|its|their|the|a|an|["“‘])$/.test(after?.lower ?? ''),
  },
  {
    example: 'The leaflet details how a flood could disrupt the harbour.',
    word: 'details',
    of: 'NOUN',
    words: list('estimates forecasts details denies states'),
    tag: 'VERB',
    // "union demands that he resign" are a noun's
    fits: (t, before, after) =>
      (isNounAfterSingular(t, before) || before?.tag === 'PROPN') &&
      /^(?:that|how|why|whether)$/.test(after?.lower ?? ''),
  },
  {
    example: 'The agency estimates 900 people have fled.',
    word: 'estimates',
    of: 'NOUN',
    words: EITHER,
    tag: 'VERB',
    fits: (t, before, after) => isNounAfterSingular(t, before) && (after?.tag === 'NUM' || after?.tag === 'PROPN'),
  },
  {
    example: 'Some analysts point to the cost of the dam.',
    word: 'point',
    of: 'NOUN',
    words: list('point call push press appeal plead'),
    tag: 'VERB',
    fits: (t, before, after) =>
      !!before &&
      /^(?:NOUN|PROPN)$/.test(before.tag) &&
      before.lower.endsWith('s') &&
      WITH_PREPOSITION.has(`${t.lower} ${after?.lower}`),
  },
  {
    example: 'Jolly said the bridge is old.',
    word: 'Jolly',
    of: 'ADV ADJ VERB AUX INTJ ADP X NOUN',
    tag: 'PROPN',
    fits: (t, before, after) =>
      !!after &&
      TOLD.has(after.lower) &&
      /^\p{Lu}\p{Ll}/u.test(t.text) &&
      !PLAIN.test(t.lower) &&
      (!before || !/^\p{L}/u.test(before.text)),
  },
];

/** "the agency estimates": tagged as a noun, after one in the singular. */
const isNounAfterSingular = (t: Token, before: Token | undefined): boolean =>
  t.tag === 'NOUN' && before?.tag === 'NOUN' && !before.lower.endsWith('s');

const isPossessive = (t: Token): boolean => /^(?:his|her|their|its|my|our|your|'s|')$/.test(t.lower);

interface Rules {
  byWord: Map<string, Mend[]>;
  anyWord: Mend[];
}
/** Tag → its rules: most words have none to be asked. */
const RULES = new Map<string, Rules>();
for (const mend of MENDS)
  for (const tag of mend.of.split(' ')) {
    const rules = RULES.get(tag) ?? { byWord: new Map<string, Mend[]>(), anyWord: [] };
    RULES.set(tag, rules);
    if (!mend.words) rules.anyWord.push(mend);
    for (const word of mend.words ?? []) rules.byWord.set(word, [...(rules.byWord.get(word) ?? []), mend]);
  }

/** Mends the tags of one paragraph in place. One pass. */
export function mendTags(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    const rules = RULES.get(t.tag);
    if (!rules) continue;
    const fits = (m: Mend) => m.fits(t, tokens[i - 1], tokens[i + 1]);
    const mend = rules.byWord.get(t.lower)?.find(fits) ?? rules.anyWord.find(fits);
    if (!mend) continue;
    t.tag = mend.tag;
    t.lemma = lemmaOf(t.lower, mend.tag);
  }
}
