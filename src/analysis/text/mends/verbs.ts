/** Verbs that the tagger takes for nouns or adjectives. */
import { WEEKDAY } from '../../lexicon/calendar';
import type { Token } from '../tokens';
import type { Mend } from './rule';
import {
  ALWAYS,
  BEFORE_NOUNS,
  EITHER,
  isPeople,
  list,
  NEVER_NOUNS,
  PLURAL_CLAIMS,
  PLURAL_SAYS,
  REPORTING,
  SINGULAR_SAYS,
  SUBJECTS,
  WITH_PREPOSITION,
} from './words';

export const MENDED_VERBS: readonly Mend[] = [
  {
    example: 'About 4 in 10 say they want a bridge.',
    word: 'say',
    of: 'NOUN ADJ PROPN ADV AUX ADP X INTJ',
    words: ALWAYS,
    tag: 'VERB',
    fits: (_, before) => !!before && !BEFORE_NOUNS.has(before.tag) && !isPossessive(before),
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
    example: 'Two MCAs have termed reports of a raid as nonsense.',
    word: 'termed',
    of: 'ADJ NOUN',
    words: list('termed'),
    tag: 'VERB',
    fits: (_, before) => /^(?:AUX|PROPN|NOUN)$/.test(before?.tag ?? ''),
  },
  {
    example: 'It is learnt that the pier was sold.',
    word: 'learnt',
    of: 'ADJ NOUN',
    words: list('learnt'),
    tag: 'VERB',
    fits: (_, before) => before?.tag === 'AUX',
  },
  {
    example: 'The pilot went home, and he alleged in a note that the chart was wrong.',
    word: 'alleged',
    of: 'ADJ',
    tag: 'VERB',
    fits: (t, before) => /[^e]ed$/.test(t.lower) && !!before && SUBJECTS.has(before.lower),
  },
  {
    example: 'The union alleged a plot against its members.',
    word: 'alleged',
    of: 'ADJ',
    words: list('alleged'),
    tag: 'VERB',
    fits: (_, before, after) =>
      after?.tag === 'DET' || (/^(?:NOUN|PROPN)$/.test(before?.tag ?? '') && after?.tag === 'NOUN'),
  },
  {
    example: 'The union, which lost two seats, alleged that the count was wrong.',
    word: 'alleged',
    of: 'ADJ',
    words: list('alleged'),
    tag: 'VERB',
    fits: (_, before, after) =>
      !!before &&
      !isPossessive(before) &&
      (after?.lower === 'that' || (after?.lower === 'in' && before.tag === 'PROPN')),
  },
  {
    example: 'Channel 9 quotes him as a witness.',
    word: 'quotes',
    of: 'NOUN',
    words: list('quotes'),
    tag: 'VERB',
    fits: (_, before, after) => before?.tag !== 'DET' && /^(?:him|her|them|me|us)$/.test(after?.lower ?? ''),
  },
  {
    example: 'Nobody was hurt, the harbour ministry reports.',
    word: 'reports',
    of: 'NOUN',
    words: SINGULAR_SAYS,
    tag: 'VERB',
    fits: (_, before, after) => PRESS_OR_OFFICE.has(before?.lower ?? '') && after?.text === '.',
  },
  {
    example: 'The paper reports that it was late.',
    word: 'reports',
    of: 'NOUN',
    words: SINGULAR_SAYS,
    tag: 'VERB',
    // but "after newspaper reports that", "media reports that"
    fits: (_, before, after, next) =>
      OF_ONE.has(before?.lower ?? '') && after?.lower === 'that' && !/^(?:VERB|AUX)$/.test(next?.tag ?? ''),
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
    example: 'The ferry ran late, reports Orsk News.',
    word: 'reports',
    of: 'NOUN',
    words: list('reports claims notes writes'),
    tag: 'VERB',
    fits: (_, before, after) => before?.text === ',' && after?.tag === 'PROPN',
  },
  {
    example: 'They tabled a motion that demands Vale leave.',
    word: 'demands',
    of: 'NOUN',
    words: SINGULAR_SAYS,
    tag: 'VERB',
    fits: (_, before, after) =>
      /^(?:that|which)$/.test(before?.lower ?? '') &&
      before?.tag === 'PRON' &&
      /^(?:PROPN|DET|PRON)$/.test(after?.tag ?? ''),
  },
  {
    example: 'The ferry ran late, the Orsk Post reports.',
    word: 'reports',
    of: 'NOUN',
    words: SINGULAR_SAYS,
    tag: 'VERB',
    fits: (_, before, after) =>
      !!before &&
      (before.tag === 'PROPN' || /^(?:who|which|[”")])$/.test(before.lower)) &&
      // "according to Norwegian reports."
      !(after?.text === '.' && OF_PEOPLE.test(before.text)) &&
      (!after ||
        /^(?:that|out|in|to|["“,.:]|the|a|an|his|her|its|their)$/.test(after.lower) ||
        /^(?:NUM|PROPN)$/.test(after.tag)),
  },
  {
    example: 'The agency points out that the ice is thin.',
    word: 'points',
    of: 'NOUN',
    words: list('points'),
    tag: 'VERB',
    fits: (t, before, after) => isNounAfterSingular(t, before) && after?.lower === 'out',
  },
  {
    example: 'The court further faulted the board.',
    word: 'faulted',
    of: 'NOUN ADJ',
    tag: 'VERB',
    fits: (t, before, after) =>
      before?.lower === 'further' && /[^e]ed$/.test(t.lower) && /^(?:DET|PROPN|SCONJ|PRON)$/.test(after?.tag ?? ''),
  },
  {
    example: 'Clause 9 of the pact states: "No tug may leave."',
    word: 'states',
    of: 'NOUN',
    words: SINGULAR_SAYS,
    tag: 'VERB',
    fits: (_, before, after, next) =>
      before?.tag === 'NOUN' && !before.lower.endsWith('s') && after?.text === ':' && /^["“‘']/.test(next?.text ?? ''),
  },
  {
    example: 'Holm and Vale estimate at least nine tugs sank.',
    word: 'estimate',
    of: 'NOUN',
    words: list(`${[...SINGULAR_SAYS].join(' ')} estimate claim report`),
    tag: 'VERB',
    fits: (t, before, after, next) =>
      (before?.tag === 'PROPN' || (before?.tag === 'NOUN' && SINGULAR_SAYS.has(t.lower))) &&
      /^(?:at|about|some|nearly|almost|over|around|more)$/.test(after?.lower ?? '') &&
      (next?.tag === 'NUM' || /^(?:least|most|than)$/.test(next?.lower ?? '')),
  },
  {
    example: 'The paper shows the port owes a fee, and stresses its need of tugs.',
    word: 'stresses',
    of: 'NOUN',
    words: list(`${[...SINGULAR_SAYS].join(' ')} stresses calls disputes doubts questions backs`),
    tag: 'VERB',
    // no noun stands right before a determiner or a clause
    fits: (_, before, after) =>
      /^(?:and|but|then)$/.test(before?.lower ?? '') &&
      /^(?:the|a|an|his|her|its|their|this|these|those|he|she|it|they|how|why|whether)$/.test(after?.lower ?? ''),
  },
  {
    example: 'The court freed the clerk, ruling that the search was void.',
    word: 'ruling',
    of: 'NOUN ADJ',
    tag: 'VERB',
    fits: (t, before, after) =>
      t.lower.endsWith('ing') &&
      /^(?:that|how|why|whether)$/.test(after?.lower ?? '') &&
      (before?.text === ',' || (before?.tag === 'NOUN' && t.tag === 'ADJ')),
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
      (after.text === '.' || /^(?:DET|PRON|SCONJ|NUM|ADJ|ADV|PROPN)$/.test(after.tag)),
  },
  {
    example: 'Mr. Vale branded the plan a mistake.',
    word: 'branded',
    of: 'ADJ',
    words: list('alleged branded informed labeled labelled dubbed advised'),
    tag: 'VERB',
    fits: (_, before, after) =>
      !!before &&
      // "the ministry branded the pact": no adjective stands before a determiner
      (before.tag === 'PROPN' ||
        before.tag === 'AUX' ||
        (before.tag === 'NOUN' && after?.tag === 'DET') ||
        /^who$|ly$/.test(before.lower)) &&
      !!after &&
      (/^(?:that|the|a|an|his|her|its|their|him|them|my)$/.test(after.lower) || after.tag === 'PROPN'),
  },
  {
    example: 'They left, calling it a theft and warning of strikes.',
    word: 'warning',
    of: 'NOUN',
    words: list('warning'),
    tag: 'VERB',
    fits: (_, before, after) => before?.lower === 'and' && /^(?:of|that|against)$/.test(after?.lower ?? ''),
  },
  {
    example: 'It was late, while activists claim at least two tugs sank.',
    word: 'claim',
    of: 'NOUN',
    words: PLURAL_SAYS,
    tag: 'VERB',
    fits: (_, before, after) =>
      !!before &&
      (isPeople(before) || before.lower === 'figures') &&
      /^(?:at|about|more|some|all|there|the|an?|no|its|his|their)$/.test(after?.lower ?? ''),
  },
  {
    example: 'The unions alleged on Friday that it was old.',
    word: 'alleged',
    of: 'ADJ',
    words: list('alleged'),
    tag: 'VERB',
    fits: (_, before, after) =>
      /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') && /^(?:on|in|at|during)$/.test(after?.lower ?? ''),
  },
  {
    example: 'A note that claimed Chief Holm is ill was false.',
    word: 'claimed',
    of: 'ADJ',
    words: list('claimed alleged'),
    tag: 'VERB',
    fits: (_, before) => /^(?:that|which|who)$/.test(before?.lower ?? ''),
  },
  {
    example: 'It goes on, with clerks and analysts warning it will sink.',
    word: 'warning',
    of: 'NOUN ADJ',
    words: REPORTING,
    tag: 'VERB',
    fits: (_, before, after) =>
      !!before && isPeople(before) && /^(?:that|it|they|he|she|there|of)$/.test(after?.lower ?? ''),
  },
  {
    example: 'Ida Holm plans to mend the cranes.',
    word: 'plans',
    of: 'NOUN',
    words: list('plans hopes aims moves seeks'),
    tag: 'VERB',
    fits: (_, before, after) => before?.tag === 'PROPN' && after?.lower === 'to',
  },
  {
    example: 'Vale informed reporters that the ice was thin.',
    word: 'informed',
    of: 'ADJ',
    words: list('informed notified assured briefed'),
    tag: 'VERB',
    fits: (_, before, after) =>
      /^(?:PROPN|NOUN)$/.test(before?.tag ?? '') && /^(?:NOUN|PROPN|DET|PRON)$/.test(after?.tag ?? ''),
  },
  {
    example: 'The ice was thin, Mr Holm alleged.',
    word: 'alleged',
    of: 'ADJ',
    words: list('alleged'),
    tag: 'VERB',
    fits: (_, before, after) => /^(?:PROPN|NOUN)$/.test(before?.tag ?? '') && /^[.,;:]$/.test(after?.text ?? ''),
  },
  {
    example: 'Each blames the other for the delay.',
    word: 'blames',
    of: 'NOUN',
    words: list('blames claims reports calls demands urges vows warns charges denies faults questions'),
    tag: 'VERB',
    fits: (_, before) => before?.lower === 'each',
  },
  {
    example: 'Both claim to be the mayor.',
    word: 'claim',
    of: 'NOUN',
    words: PLURAL_CLAIMS,
    tag: 'VERB',
    fits: (_, before, after) =>
      /^(?:both|many|several|few|others)$/.test(before?.lower ?? '') &&
      /^(?:to|that|whether|he|she|it|they|the|a|an|his|her|its|their)$/.test(after?.lower ?? ''),
  },
  {
    example: 'Warning that the ice was thin, Ms Holm left.',
    word: 'Warning',
    of: 'PROPN NOUN ADJ',
    words: REPORTING,
    tag: 'VERB',
    fits: (t, before, after) => t.text !== t.lower && !before?.isWord && after?.lower === 'that',
  },
  {
    example: 'Ms Holm toured the yards, promising they would mend the cranes.',
    word: 'promising',
    of: 'ADJ NOUN',
    words: REPORTING,
    tag: 'VERB',
    fits: (_, before, after) =>
      /^(?:[,—–”"]|by|is|are|was|were|before|after|while|but|then)$/.test(before?.lower ?? '') &&
      /^(?:to|that|the|a|an|his|her|its|their|him|them|it|he|she|they|there|["“])$/.test(after?.lower ?? ''),
  },
  {
    example: 'Ms Holm left, warning Norland not to fish there.',
    word: 'warning',
    of: 'ADJ NOUN',
    words: REPORTING,
    tag: 'VERB',
    fits: (_, before, after, next) =>
      before?.text === ',' && after?.tag === 'PROPN' && /^(?:not|to|that|of|against)$/.test(next?.lower ?? ''),
  },
  {
    example: 'The clerk went on, boasting of his new pier.',
    word: 'boasting',
    of: 'NOUN ADJ',
    words: list('boasting bragging jeering sneering scoffing railing hinting complaining warning joking'),
    tag: 'VERB',
    fits: (_, before, after) => before?.text === ',' && /^(?:of|at|about|against|that)$/.test(after?.lower ?? ''),
  },
  {
    example: 'It would hold, he said, ruling out a closure.',
    word: 'ruling',
    of: 'NOUN ADJ',
    words: list('ruling setting lashing hitting laying'),
    tag: 'VERB',
    fits: (_, before, after) => before?.text === ',' && after?.lower === 'out',
  },
  {
    example: 'Norland and Vale object to the toll.',
    word: 'object',
    of: 'NOUN',
    words: list('object'),
    tag: 'VERB',
    fits: (_, before, after) => before?.tag === 'PROPN' && after?.lower === 'to',
  },
  {
    example: 'Its leaflet, in Norse only, details how a flood could start.',
    word: 'details',
    of: 'NOUN',
    words: list('details explains outlines'),
    tag: 'VERB',
    fits: (_, before, after) => before?.text === ',' && /^(?:how|why|whether)$/.test(after?.lower ?? ''),
  },
  {
    example: 'They took to the streets to demand better piers.',
    word: 'demand',
    of: 'NOUN',
    words: list('demand protest claim report request question answer call state'),
    tag: 'VERB',
    fits: (_, before, after) =>
      before?.lower === 'to' && before.tag === 'PART' && /^(?:DET|ADJ|PRON|SCONJ|PROPN)$/.test(after?.tag ?? ''),
  },
  {
    example: 'The pier is lost, harbour papers show.',
    word: 'show',
    of: 'NOUN',
    words: list('show estimate suggest report note claim reckon complain argue'),
    tag: 'VERB',
    fits: (_, before, after) => before?.tag === 'NOUN' && before.lower.endsWith('s') && after?.text === '.',
  },
  {
    example: 'They note that it sank in May and point to a letter.',
    word: 'point',
    of: 'NOUN',
    words: list('point call push press appeal plead object'),
    tag: 'VERB',
    fits: (t, before, after, next) =>
      before?.lower === 'and' && WITH_PREPOSITION.has(`${t.lower} ${after?.lower}`) && next?.tag === 'DET',
  },
  {
    example: 'The captain disputes the log.',
    word: 'disputes',
    of: 'NOUN',
    words: list('disputes doubts questions slams blasts backs reserves rates stresses'),
    tag: 'VERB',
    fits: (_, before, after) =>
      (before?.tag === 'PROPN' || (before?.tag === 'NOUN' && !before.lower.endsWith('s'))) &&
      (after?.tag === 'PROPN' ||
        /^(?:the|a|an|his|her|its|their|that|this|these|those|how|why|whether)$/.test(after?.lower ?? '')),
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
    example: 'The harbour board forecast Tuesday that the ice would hold.',
    word: 'forecast',
    of: 'NOUN',
    words: list('forecast estimate'),
    tag: 'VERB',
    fits: (_, before, after) =>
      /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') && (after?.lower === 'that' || WEEKDAY.test(after?.lower ?? '')),
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
    example: 'It sank, after his aide alleged she was hurt.',
    word: 'alleged',
    of: 'ADJ',
    words: list('alleged'),
    tag: 'VERB',
    fits: (_, before, after) => /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') && SUBJECTS.has(after?.lower ?? ''),
  },
  {
    example: 'Papers unsealed in Orsk show that pilots knew.',
    word: 'show',
    of: 'NOUN',
    words: list('show suggest'),
    tag: 'VERB',
    // "a show that has run", "the Orsk show that Holm runs"
    fits: (_, before, after, next) =>
      before?.tag === 'PROPN' && after?.lower === 'that' && /^(?:NOUN|DET|PRON|ADJ)$/.test(next?.tag ?? ''),
  },
  {
    example: 'The port is willing to pay, but points out that the ice is thin.',
    word: 'points',
    of: 'NOUN',
    words: list('points calls rules'),
    tag: 'VERB',
    fits: (_, before, after, next) =>
      after?.lower === 'out' &&
      next?.lower !== 'of' &&
      !BEFORE_NOUNS.has(before?.tag ?? 'DET') &&
      before?.tag !== 'NUM',
  },
  {
    example: 'The pilots cast doubt on the chart.',
    word: 'cast',
    of: 'NOUN',
    words: list('cast'),
    tag: 'VERB',
    fits: (_, before, after) => /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') && /^doubts?$/.test(after?.lower ?? ''),
  },
];

/** "Norwegian", "Danish"; but "Brian". */
const OF_PEOPLE = /^\p{Lu}\p{L}{2,}(?:[^r]ian|ish|ese)$/u;

/** Singular nouns for those who report: what follows them at the end of a sentence is their verb. */
const PRESS_OR_OFFICE = list(
  'ministry agency newspaper paper daily broadcaster channel station website magazine media',
);

/** Of these, whose reports are seldom called after them. */
const OF_ONE = list('paper daily broadcaster channel station website magazine outlet ministry');

/** "the agency estimates": tagged as a noun, after one in the singular. */
const isNounAfterSingular = (t: Token, before: Token | undefined): boolean =>
  t.tag === 'NOUN' && before?.tag === 'NOUN' && !before.lower.endsWith('s');

const isPossessive = (t: Token): boolean => /^(?:his|her|their|its|my|our|your|'s|')$/.test(t.lower);
