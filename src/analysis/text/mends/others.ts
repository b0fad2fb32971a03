/** Nouns, names and small words beside verbs that the tagger takes for something else. */
import { WEEKDAY } from '../../lexicon/calendar';
import type { Token } from '../tokens';
import type { Mend } from './rule';
import { ALWAYS, BEFORE_CHIEF, EITHER, isPeople, list, NEVER_NOUNS, PLAIN, SAYS, TOLD, VETERAN } from './words';

/** Does a sentence begin with this word? */
const opens = (t: Token, before: Token | undefined): boolean =>
  t.text !== t.lower && (!before || /^[.?!]$/.test(before.text));

/** "IT WAS LATE". */
const isLoud = (t: Token | undefined): boolean => !t?.isWord || (t.text.length > 1 && t.text === t.text.toUpperCase());

const isPlural = (t: Token | undefined): boolean => t?.tag === 'NOUN' && t.lower.endsWith('s') && t.lemma !== t.lower;

export const MENDED_OTHERS: readonly Mend[] = [
  {
    example: 'It was a bench of Justices Ivo Holm and A M Vale.',
    word: 'A',
    of: 'DET',
    words: list('a'),
    tag: 'PROPN',
    fits: (t, _, after) => t.text === 'A' && /^\p{Lu}$/u.test(after?.text ?? ''),
  },
  {
    example: 'The code of conduct for clerks is new.',
    word: 'conduct',
    of: 'VERB',
    words: list('conduct'),
    tag: 'NOUN',
    fits: (_, before) => before?.lower === 'of',
  },
  {
    example: 'They asked trial judge Ida Holm to go.',
    word: 'judge',
    of: 'VERB',
    words: list('judge'),
    tag: 'NOUN',
    fits: (_, before, after) => /^(?:NOUN|ADJ|DET|PROPN)$/.test(before?.tag ?? '') && after?.tag === 'PROPN',
  },
  {
    example: 'He said none of the letters was rude.',
    word: 'none',
    of: 'ADV',
    words: list('none'),
    tag: 'PRON',
    fits: (_, _before, after) => after?.lower === 'of',
  },
  {
    example: 'It is late, police officer Holm said.',
    word: 'officer',
    of: 'VERB',
    words: list('officer'),
    tag: 'NOUN',
    fits: () => true,
  },
  {
    example: 'There were claims that the pier is lost.',
    word: 'claims',
    of: 'VERB',
    words: EITHER,
    tag: 'NOUN',
    fits: (_, before) => before?.tag === 'AUX' && /^(?:is|are|was|were|been)$/.test(before.lower),
  },
  {
    example: 'Informed circles in Orsk said no.',
    word: 'Informed',
    of: 'VERB',
    tag: 'ADJ',
    fits: (t, before, after, next) =>
      t.lower.endsWith('ed') &&
      opens(t, before) &&
      after?.tag === 'NOUN' &&
      isPeople(after) &&
      /^(?:ADP|VERB|AUX|ADV)$/.test(next?.tag ?? ''),
  },
  {
    example: 'There are rumours that the pier is lost.',
    word: 'rumours',
    of: 'VERB',
    words: list('rumours rumors'),
    tag: 'NOUN',
    fits: () => true,
  },
  {
    example: 'An official close to the talks said no.',
    word: 'official',
    of: 'ADJ',
    words: list('official'),
    tag: 'NOUN',
    fits: (_, before, after, next) =>
      /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(before?.tag ?? '') &&
      (/^(?:close|familiar|briefed|privy|involved|knowledgeable|aware)$/.test(after?.lower ?? '') ||
        // "the official also denied"
        (after?.tag === 'ADV' && /^(?:VERB|AUX)$/.test(next?.tag ?? ''))),
  },
  {
    example: 'Mr Holm posted on Seafarer that pilots were late.',
    word: 'that',
    of: 'DET',
    words: list('that'),
    tag: 'SCONJ',
    // the determiner never stands before a plural
    fits: (_, _before, after) => isPlural(after) || (after?.tag === 'NUM' && after.lower !== 'one'),
  },
  {
    example: 'The board wrote on Sunday that unexplained delays were costly.',
    word: 'that',
    of: 'DET',
    words: list('that'),
    tag: 'SCONJ',
    fits: (_, _before, after, next) => /^(?:ADJ|VERB)$/.test(after?.tag ?? '') && isPlural(next),
  },
  {
    example: 'The Norland military at first said no.',
    word: 'military',
    of: 'ADJ',
    words: list('military premier'),
    tag: 'NOUN',
    fits: (_, before, after) =>
      /^(?:DET|PROPN|PART)$/.test(before?.tag ?? '') &&
      (/^(?:ADP|ADV|AUX|VERB|SCONJ|PUNCT|PART)$/.test(after?.tag ?? '') || WEEKDAY.test(after?.lower ?? '')),
  },
  {
    example: 'Holm has rebuffed calls to meet the mayors.',
    word: 'calls',
    of: 'VERB',
    words: list('calls'),
    tag: 'NOUN',
    fits: (_, before, after) =>
      /^(?:VERB|ADP)$/.test(before?.tag ?? '') && /^(?:to|for|by|from)$/.test(after?.lower ?? ''),
  },
  {
    example: 'The port rejects that.',
    word: 'that',
    of: 'SCONJ',
    words: list('that'),
    tag: 'PRON',
    fits: (_, before, after) => before?.tag === 'VERB' && (!after || /^[.,;:?!]$/.test(after.text)),
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
    example: 'Scottish Conservative leader Ida Holm said no.',
    word: 'Scottish',
    of: 'VERB',
    words: list('scottish'),
    tag: 'ADJ',
    fits: t => t.text !== t.lower,
  },
  {
    example: 'NHS Orsk said no.',
    word: 'NHS',
    of: 'VERB ADV ADJ NOUN',
    tag: 'PROPN',
    fits: (t, _, after) =>
      /^\p{Lu}{3,}$/u.test(t.text) && after?.tag === 'PROPN' && after.text !== after.text.toUpperCase(),
  },
  {
    example: 'Ida May said no.',
    word: 'May',
    of: 'NOUN',
    words: list('may march june april august'),
    tag: 'PROPN',
    fits: (t, before, after) =>
      t.text !== t.lower && before?.tag === 'PROPN' && before.text !== before.lower && after?.tag === 'VERB',
  },
  {
    example: 'On Sunday Pilots Without Maps asked for time.',
    word: 'Without',
    of: 'ADP',
    words: list('without within against between beyond across'),
    tag: 'PROPN',
    fits: (t, before, after) => t.text !== t.lower && before?.tag === 'PROPN' && after?.tag === 'PROPN',
  },
  {
    example: 'He spoke of a law that press-freedom groups feared.',
    word: 'press',
    of: 'VERB',
    words: list('press work trade vote'),
    tag: 'NOUN',
    fits: (t, _, after) => after?.text === '-' && after.start === t.end,
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
    example: 'It is late, said one No 10 source.',
    word: 'No',
    of: 'DET ADV INTJ NOUN',
    words: list('no'),
    tag: 'PROPN',
    fits: (t, before, after) => t.text === 'No' && !!before?.isWord && /^1[01]$/.test(after?.text ?? ''),
  },
  {
    example: 'A relative of a pilot said no.',
    word: 'relative',
    of: 'ADJ',
    words: list('relative native'),
    tag: 'NOUN',
    fits: (_, before, after) => before?.tag === 'DET' && after?.lower === 'of',
  },
  {
    example: 'The accused allegedly sold a tug.',
    word: 'accused',
    of: 'VERB ADJ',
    words: list('accused'),
    tag: 'NOUN',
    fits: (_, before, after) => before?.lower === 'the' && /^(?:VERB|AUX|ADV)$/.test(after?.tag ?? ''),
  },
  {
    example: 'Many within the union have said no.',
    word: 'Many',
    of: 'ADJ',
    words: list('many few several'),
    tag: 'PRON',
    fits: (_, _before, after) => !!after && /^(?:in|within|inside|at|on|across|among)$/.test(after.lower),
  },
  {
    example: 'Foreign envoys involved in the talks told Holm that it was late.',
    word: 'envoys',
    of: 'VERB',
    words: list('sources envoys commanders hardliners foes insiders aides officials'),
    tag: 'NOUN',
    fits: (_, _before, after) => !!after && /^(?:VERB|AUX|ADJ|ADP|PUNCT)$/.test(after.tag),
  },
  {
    example: 'The Norland military challenged the report.',
    word: 'military',
    of: 'ADJ',
    words: list('military opposition'),
    tag: 'NOUN',
    fits: (_, before, after) => after?.tag === 'VERB' && /^(?:DET|PROPN|ADJ)$/.test(before?.tag ?? ''),
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
    example: 'People who know her thinking said the pier is old.',
    word: 'thinking',
    of: 'VERB',
    tag: 'NOUN',
    fits: (t, before, after) =>
      t.lower.endsWith('ing') &&
      /^(?:his|her|their|its)$/.test(before?.lower ?? '') &&
      !!after &&
      (SAYS.has(after.lower) || /^(?:say|tell)$/.test(after.lower)),
  },
  {
    example: 'A think tank said the pier is old.',
    word: 'think',
    of: 'VERB',
    words: list('think'),
    tag: 'NOUN',
    fits: (_, _before, after) => /^tanks?$/.test(after?.lower ?? ''),
  },
  {
    example: 'Troops there are complaining.',
    word: 'Troops',
    of: 'VERB',
    tag: 'NOUN',
    // no sentence begins with the third person of a verb, but for "Says Holm"
    fits: (t, before, after) =>
      t.lower.endsWith('s') && opens(t, before) && /^\p{Lu}\p{Ll}+s$/u.test(t.text) && after?.tag !== 'PROPN',
  },
  {
    example: 'Aides close to the mayor in Orsk said no.',
    word: 'Aides',
    of: 'PROPN',
    tag: 'NOUN',
    // written large only because the sentence begins with them
    fits: (t, before, after) => /(?:s|men)$/.test(t.lower) && after?.tag !== 'PROPN' && opens(t, before) && isPeople(t),
  },
  {
    example: 'Manning recalled that the pier was old.',
    word: 'Manning',
    of: 'VERB',
    tag: 'PROPN',
    fits: (t, before, after) =>
      after?.tag === 'VERB' &&
      after.lower.endsWith('ed') &&
      opens(t, before) &&
      /^\p{Lu}\p{Ll}+(?:ing$|\p{Lu})/u.test(t.text),
  },
  {
    example: 'The clerk further alleged that it sank.',
    word: 'further',
    of: 'VERB ADJ',
    words: list('further'),
    tag: 'ADV',
    fits: (_, before, after) =>
      /^(?:NOUN|PROPN|PRON|PUNCT|AUX)$/.test(before?.tag ?? '') &&
      (after?.tag === 'VERB' ||
        NEVER_NOUNS.has(after?.lower ?? '') ||
        (after?.tag === 'ADJ' && after.lower.endsWith('ed'))),
  },
  {
    example: 'Holm said so in a televised address.',
    word: 'address',
    of: 'VERB',
    words: list('address'),
    tag: 'NOUN',
    fits: (_, before) => /^(?:DET|ADJ)$/.test(before?.tag ?? '') || /(?:ised|ized|corded)$/.test(before?.lower ?? ''),
  },
  {
    example: 'Holm left, saying Home Office clerks showed that it was old.',
    word: 'Home',
    of: 'ADV',
    words: list('home'),
    tag: 'PROPN',
    fits: (t, _, after) =>
      t.text === 'Home' && /^(?:Office|Secretary|Affairs|Department|Ministry|Minister)$/.test(after?.text ?? ''),
  },
  {
    example: 'The BJP also said no.',
    word: 'BJP',
    of: 'VERB ADJ ADV ADP X INTJ',
    tag: 'PROPN',
    // letters that no word consists of
    fits: t => /^[B-DF-HJ-NP-TV-XZ]{2,5}$/.test(t.text),
  },
  {
    example: 'The party’s IT unit said no.',
    word: 'IT',
    of: 'PRON',
    words: list('it'),
    tag: 'NOUN',
    fits: (t, before, after) => t.text === 'IT' && !(isLoud(before) && isLoud(after)),
  },
  {
    example: 'Holm, who quit in May, first wrote in June.',
    word: 'first',
    of: 'ADJ',
    words: list('first'),
    tag: 'ADV',
    fits: (_, before, after) =>
      /^(?:PUNCT|NOUN|PROPN|PRON)$/.test(before?.tag ?? '') && after?.tag === 'VERB' && !after.lower.endsWith('ing'),
  },
  {
    example: 'Miguel Orsk y Holm said no.',
    word: 'y',
    of: 'PRON X NOUN CCONJ ADP ADV DET INTJ',
    words: list('y e'),
    tag: 'PROPN',
    fits: (_, before, after) => before?.tag === 'PROPN' && after?.tag === 'PROPN',
  },
  {
    example: 'He spoke to the town following reports of a raid.',
    word: 'following',
    of: 'VERB',
    words: list('following'),
    tag: 'ADP',
    // "voters following the count" are people
    fits: (_, before, after) =>
      before?.tag === 'NOUN' && !before.lower.endsWith('s') && /^(?:DET|ADJ|NOUN|PROPN)$/.test(after?.tag ?? ''),
  },
  {
    example: 'The clerk in-charge Ida Holm said no.',
    word: 'in',
    of: 'ADP',
    words: list('in'),
    tag: 'ADJ',
    fits: (t, _, after, next) => after?.text === '-' && after.start === t.end && next?.start === after.end,
  },
  {
    example: 'Holm likewise charged that it was late.',
    word: 'likewise',
    of: 'NOUN ADJ VERB',
    words: list('likewise'),
    tag: 'ADV',
    fits: () => true,
  },
  {
    example: 'She urged the public to stay at home.',
    word: 'public',
    of: 'ADJ',
    words: list('public'),
    tag: 'NOUN',
    fits: (_, before, after) => before?.lower === 'the' && !/^(?:NOUN|ADJ|PROPN|CCONJ)$/.test(after?.tag ?? ''),
  },
  {
    example: 'Michael Healy-Rowe said the bridge is old.',
    word: 'Healy',
    of: 'ADV ADJ VERB',
    tag: 'PROPN',
    fits: (t, before, after, next) =>
      after?.text === '-' &&
      before?.tag === 'PROPN' &&
      next?.tag === 'PROPN' &&
      next.start === t.end + 1 &&
      /^\p{Lu}\p{Ll}/u.test(t.text),
  },
  {
    example: 'The port did not respond to questions about the pier.',
    word: 'questions',
    of: 'VERB',
    tag: 'NOUN',
    // what follows "to" has no ending: but "pilots we spoke to says" no more than "said"
    fits: (t, before) =>
      before?.lower === 'to' &&
      t.lower.endsWith('s') &&
      t.lemma !== t.lower &&
      !ALWAYS.has(t.lower) &&
      t.lower !== 'is',
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
  {
    example: 'The Norland daily said the bridge is old.',
    word: 'daily',
    of: 'ADJ ADV',
    words: list('daily weekly'),
    tag: 'NOUN',
    fits: (_, before, after) =>
      /^(?:ADJ|PROPN|DET)$/.test(before?.tag ?? '') && /^(?:VERB|AUX)$/.test(after?.tag ?? ''),
  },
  {
    example: 'An aide close to decision making said so.',
    word: 'making',
    of: 'VERB',
    words: list('making'),
    tag: 'NOUN',
    fits: (_, before) => /^(?:decision|policy|law)$/.test(before?.lower ?? ''),
  },
  {
    example: 'No individual or group claimed the theft.',
    word: 'individual',
    of: 'ADJ',
    words: list('individual'),
    tag: 'NOUN',
    fits: (_, before, after) => before?.tag === 'DET' && after?.lower === 'or',
  },
];
