/** A source phrase taken apart: "two senior Czech officials familiar with the talks". */
import { WEEKDAY } from '../lexicon/calendar';
import { type Place, placesIn } from './gazetteer';
import { singular, type Word } from './words';

export interface Phrase {
  words: Word[];
  /** Lower case: "the", "a", "some", "two", "his", or "" where none stands. */
  determiner: string;
  /** The noun phrase up to what follows it ("of …", "familiar with …"), determiner left out. */
  core: Word[];
  /** Last noun of the core, and its singular in lower case. */
  head: Word | undefined;
  noun: string;
  plural: boolean;
  definite: boolean;
  places: Place[];
  /** The possessor inside the core: "Novak" in "Novak's spokeswoman". */
  possessor: Word | undefined;
}

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|our|my|your|some|several|many|most|few|all|both|one|two|three|four|five|six|seven|eight|nine|ten|dozen|other|another|any|no|each|more|multiple|various|unnamed|certain|own|at|least)$/;
const STOPS =
  /^(?:of|in|on|at|with|for|from|to|by|about|who|whom|whose|which|that|familiar|close|briefed|involved|speaking|near|inside|within|under|including|such|like|among|between|aware|directly|present|privy|seen|obtained|reviewed|knowledgeable|based|working|not|issued|published|released|led|run|published|shared|provided|posted|cited|quoted|against|outside|behind|across|after|before)$/;

/** "18% of voters": the sign of the percentage is no word. */
const isQuantity = ({ lower }: Word): boolean => QUANTITY.test(lower) || /^\d[\d.,]*$/.test(lower);

/** How many, not who. */
const QUANTITY =
  /^(?:number|numbers|hundreds|thousands|millions|dozens|scores|majority|minority|handful|series|pair|couple|percent|cent|thirds?|half|quarter|lot|lots|bunch|range|string|host|raft|tens|plenty|proportion|share|percentage|plurality|trio|quartet|generation|chorus|wave|slew|array|rest|(?:two|three|four)-(?:thirds|quarters|fifths|tenths))$/;

export function readPhrase(words: readonly Word[]): Phrase {
  const outside = outsideBrackets(words);
  const spoken = outside.length ? outside : words.filter(w => w.isWord);
  // "court filings Friday", but "a poll published on Sunday"
  const dated = spoken.length > 1 && WEEKDAY.test(spoken.at(-1)!.lower) && spoken.at(-2)!.tag !== 'ADP';
  const timed = dated ? spoken.slice(0, -1) : spoken;
  // "more than a million people"
  const own =
    /^(?:more|fewer|less)$/.test(timed[0]?.lower ?? '') && timed[1]?.lower === 'than' ? timed.slice(2) : timed;
  let start = pastDeterminers(own, 0);
  let determiner = start ? own[0]!.lower : '';
  // "7 in 10 voters"
  if (own.length > 3 && /^\d+$/.test(own[0]!.text) && own[1]!.lower === 'in' && /^\d+$/.test(own[2]!.text)) {
    start = 3;
    determiner = 'some';
  }
  // "some of his critics": the noun comes after "of"
  if (start > 0 && own[start]!.lower === 'of' && start + 1 < own.length) start = pastDeterminers(own, start + 1);
  // "a small number of officials", "hundreds of students", "two thirds of those": the noun comes after "of"
  const of = own.findIndex((w, i) => i >= start && w.lower === 'of');
  const counted = own.slice(start, of - 1).every(w => /^(?:\d[\d.,]*|to|or|and|percent)$/.test(w.lower));
  if (of > start && (of - start < 3 || counted) && of < own.length - 1 && isQuantity(own[of - 1]!)) {
    start = pastDeterminers(own, of + 1);
    determiner = 'some';
  }
  // "Some in the camp": who they are is not said
  if (start > 0 && own[start]!.tag === 'ADP' && /^(?:in|within|inside|around|from|among|on)$/.test(own[start]!.lower))
    start--;
  const those = isThose(own, start);
  let end = those ? start + 1 : start;
  while (
    !those &&
    end < own.length &&
    !(end > start && (STOPS.test(own[end]!.lower) || (own[end]!.tag === 'ADP' && !own[end]!.capital))) &&
    // "senators representing the coast"
    !(end > start && own[end]!.tag === 'VERB' && own[end]!.lower.endsWith('ing') && isPlural(own[end - 1]!))
  ) {
    // "text messages Novak sent": the name begins a clause
    const [noun, next] = [own[end]!, own[end + 1]];
    if (
      end > start &&
      !noun.capital &&
      noun.tag === 'NOUN' &&
      isPlural(noun) &&
      next?.capital &&
      own.length > end + 2
    ) {
      end++;
      break;
    }
    const after = words[words.indexOf(own[end]!) + 1];
    end++;
    // "a long, detailed report": no noun stands before the comma
    if (after?.text === ',' && end < own.length && !own.slice(start, end).every(isQuality)) break;
  }
  end = nameOfEnd(own, end);
  const core = own.slice(start, end);
  const headAt = core.findLastIndex(w => w.tag === 'NOUN' || w.tag === 'PROPN' || w.capital);
  const head = core[headAt < 0 ? core.length - 1 : headAt];
  const noun = head ? singular(head.lower) : '';
  const possessor =
    core.slice(0, -1).findLast(w => w.possessive) ??
    (/^(?:his|her|their|its)$/.test(determiner) ? own.slice(0, start).find(w => w.lower === determiner) : undefined);
  const definite = /^(?:the|this|that|these|those|his|her|their|its|both)$/.test(determiner) || possessor !== undefined;
  return {
    words: own,
    determiner,
    core,
    head,
    noun,
    plural: head !== undefined && noun !== head.lower,
    definite,
    places: placesIn(own),
    possessor,
  };
}

const isQuality = ({ tag, lower }: Word): boolean => tag === 'ADJ' || (tag === 'VERB' && /(?:ed|en|wn)$/.test(lower));

const isPlural = ({ lower }: Word): boolean => singular(lower) !== lower;

/** Where the determiners end that stand at a word; "those who" is no determiner. */
function pastDeterminers(own: readonly Word[], from: number): number {
  let at = from;
  while (at < own.length - 1 && DETERMINER.test(own[at]!.lower) && !isThose(own, at)) at++;
  return at;
}

/** "those who know the plan", "those opposing it", "those close to her": people, told by what follows. */
function isThose(own: readonly Word[], at: number): boolean {
  const next = own[at + 1];
  return (
    own[at]?.lower === 'those' &&
    next !== undefined &&
    (next.tag === 'VERB' ||
      next.tag === 'ADP' ||
      (at + 2 === own.length && next.lower.endsWith('ed')) ||
      next.lower === 'present' ||
      STOPS.test(next.lower))
  );
}

/** "Bank of Norland | clerk", "Office of Harbour Services | report seen by": where a phrase ends whose name has an "of"; `of` itself where it has none. */
function nameOfEnd(own: readonly Word[], of: number): number {
  const office = own[of - 1];
  if (own[of]?.lower !== 'of' || !office?.capital || isPlural(office)) return of;
  let at = of + 1;
  while (own[at]?.capital && !own[at]!.possessive) at++;
  const [noun, next] = [own[at], own[at + 1]];
  return at > of + 1 && noun?.isWord && !noun.possessive && (!next || (noun.tag === 'NOUN' && STOPS.test(next.lower)))
    ? at + 1
    : of;
}

/** "the Bus Drivers' Union (BDU)": what stands in brackets is no part of the phrase. */
export function outsideBrackets(words: readonly Word[]): Word[] {
  let depth = 0;
  return words.filter(w => {
    if (w.text === '(' || w.text === '[') depth++;
    const keep = w.isWord && depth === 0;
    if ((w.text === ')' || w.text === ']') && depth > 0) depth--;
    return keep;
  });
}
