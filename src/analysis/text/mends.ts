/** What the tagger gets wrong around reporting verbs: each rule with a sentence, which is its test. */
import {
  ALWAYS,
  BEFORE_CHIEF,
  BEFORE_NOUNS,
  EITHER,
  list,
  NEVER_NOUNS,
  PLAIN,
  PLURAL_CLAIMS,
  PLURAL_SAYS,
  REPORTING,
  SAYS,
  SINGULAR_SAYS,
  SUBJECTS,
  TOLD,
  VETERAN,
  WITH_PREPOSITION,
} from './mend-words';
import type { Token } from './tokens';

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
    example: 'It is late, said veteran Democratic strategist Jan Holm.',
    word: 'veteran',
    of: 'NOUN',
    words: VETERAN,
    tag: 'ADJ',
    fits: (_, _before, after) => !!after && /^(?:ADJ|NOUN|PROPN)$/.test(after.tag),
  },
  {
    example: 'Holm and her friends, who claim the port was lost, were silent.',
    word: 'claim',
    of: 'NOUN',
    words: PLURAL_CLAIMS,
    tag: 'VERB',
    fits: (_, before) => before?.lower === 'who',
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
    example: 'The pilot went home, and he alleged in a note that the chart was wrong.',
    word: 'alleged',
    of: 'ADJ',
    tag: 'VERB',
    fits: (t, before) => /[^e]ed$/.test(t.lower) && !!before && SUBJECTS.has(before.lower),
  },
  {
    example: 'Nobody knew how state papers were kept.',
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
    example: 'The ferry ran late, the Orsk Post reports.',
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
    example: 'Harbour pilots note that the chart is old.',
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
    example: 'Polls show a majority wants the bridge.',
    word: 'show',
    of: 'NOUN ADV',
    words: list('show'),
    tag: 'VERB',
    fits: (_, before, after) =>
      !!before &&
      (/^(?:all|both)$/.test(before.lower) || (/^(?:NOUN|PROPN)$/.test(before.tag) && before.lower.endsWith('s'))) &&
      !!after &&
      /^(?:DET|PRON|SCONJ|NUM|ADJ|ADV|PROPN)$/.test(after.tag),
  },
  {
    example: 'The captains accused each other of lying.',
    word: 'other',
    of: 'ADJ',
    words: list('other another'),
    tag: 'NOUN',
    fits: (t, before) => before?.lower === (t.lower === 'other' ? 'each' : 'one'),
  },
  {
    example: 'They both expressed fear for the pier.',
    word: 'both',
    of: 'DET',
    words: list('both all'),
    tag: 'ADV',
    fits: (_, before, after) => /^(?:they|we|you)$/.test(before?.lower ?? '') && after?.tag === 'VERB',
  },
  {
    example: 'As many have pointed out, the pier is old.',
    word: 'many',
    of: 'ADJ',
    words: list('many few several'),
    tag: 'PRON',
    fits: (_, _before, after) => after?.tag === 'AUX' || (!!after && SAYS.has(after.lower)),
  },
  {
    example: 'Mr. Vale branded the plan a mistake.',
    word: 'branded',
    of: 'ADJ',
    words: list('alleged branded informed labeled labelled dubbed advised'),
    tag: 'VERB',
    fits: (_, before, after) =>
      !!before &&
      (before.tag === 'PROPN' || before.tag === 'AUX' || /^who$|ly$/.test(before.lower)) &&
      !!after &&
      (/^(?:that|the|a|an|his|her|its|their|him|them|my)$/.test(after.lower) || after.tag === 'PROPN'),
  },
  {
    example: 'Ms Holm toured the yards, promising to mend the cranes.',
    word: 'promising',
    of: 'ADJ NOUN',
    words: REPORTING,
    tag: 'VERB',
    fits: (_, before, after) =>
      /^(?:[,—–”"]|by|is|are|was|were|before|after|while|but|then)$/.test(before?.lower ?? '') &&
      /^(?:to|that|the|a|an|his|her|its|their|him|them|it|["“])$/.test(after?.lower ?? ''),
  },
  {
    example: 'The captain disputes the log.',
    word: 'disputes',
    of: 'NOUN',
    words: list('disputes doubts questions slams blasts backs reserves rates'),
    tag: 'VERB',
    fits: (_, before, after) =>
      (before?.tag === 'PROPN' || (before?.tag === 'NOUN' && !before.lower.endsWith('s'))) &&
      (after?.tag === 'PROPN' || /^(?:the|a|an|his|her|its|their|that|how|why|whether)$/.test(after?.lower ?? '')),
  },
  {
    example: 'They are pretty much saying that the pier is lost.',
    word: 'saying',
    of: 'NOUN',
    words: list('saying'),
    tag: 'VERB',
    fits: (_, before, after) => before?.tag !== 'DET' && /^(?:that|["“])$/.test(after?.lower ?? ''),
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
    example: 'The harbour board forecast Tuesday that the ice would hold.',
    word: 'forecast',
    of: 'NOUN',
    words: list('forecast estimate'),
    tag: 'VERB',
    fits: (_, before, after) =>
      /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') &&
      (after?.lower === 'that' || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(after?.lower ?? '')),
  },
  {
    example: 'Downing Street said the ferry would sail.',
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
    words: list('estimates forecasts details denies states stress'),
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
    words: list('point call push press appeal plead object talk protest comment caution'),
    tag: 'VERB',
    fits: (t, before, after) =>
      !!before &&
      /^(?:NOUN|PROPN)$/.test(before.tag) &&
      before.lower.endsWith('s') &&
      WITH_PREPOSITION.has(`${t.lower} ${after?.lower}`),
  },
  {
    example: 'The pilots cast doubt on the chart.',
    word: 'cast',
    of: 'NOUN',
    words: list('cast'),
    tag: 'VERB',
    fits: (_, before, after) => /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') && /^doubts?$/.test(after?.lower ?? ''),
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
