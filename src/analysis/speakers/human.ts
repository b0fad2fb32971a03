/** Nouns for people and for things, by the look of a word and of the phrase around it. */
import { isHuman } from '../lexicon/people';
import { OFFICIAL } from '../lexicon/sources';
import { roleOf } from './describe';
import type { Phrase } from './phrase';

/** Many by themselves. */
export const COLLECTION =
  /^(?:family|crowd|audience|public|media|press|community|opposition|left|right|nation|country|capital|government|state|police|people|staff|section|faction)$/;
/** Nobody in particular. */
export const VAGUE = /^(?:some|many|most|few|others?|several|critics?|those|observers?)$/;
/** "those close to the minister": they keep their names to themselves. */
export const CLOSE = /^(?:close|familiar|briefed|privy|knowledgeable|involved|aware)$/;

/** "opposition figures", not "unemployment figures". */
export const OF_PEOPLE =
  /^(?:senior|leading|prominent|top|key|influential|public|political|religious|opposition|party|business|military|government|establishment|leftist|rightist|(?:left|right|far-left|far-right)(?:-wing)?|conservative|liberal|republican|democratic|islamist|nationalist|tory|labour|media)$/;
/** "two donors". */
export const counted = ({ plural, determiner }: Phrase): boolean =>
  plural && /^(?:two|three|four|five|six|seven|eight|nine|ten|\d)$/.test(determiner);

/** What is done to things that speak: "a chart prepared by the port". */
export const MADE =
  /^(?:prepared|published|issued|released|compiled|drafted|commissioned|circulated|written|printed|posted)$/;
/** Any noun for people. */
export const isPeople = ({ noun, head }: Phrase): boolean =>
  isHuman(noun) || (head !== undefined && roleOf(head) !== undefined);

/** "a million people", "people in the town": not those whose names are withheld. */
export const isPublic = ({ words, core, head }: Phrase): boolean =>
  words.length <= 2 ||
  core.some(w => /^(?:hundred|thousand|million)s?$/.test(w.lower)) ||
  (!words.some(w => INNER.test(w.lower)) &&
    /^(?:in|of|on|near|along|from|across|around|living|outside|there|here)$/.test(
      words[words.indexOf(head!) + 1]?.lower ?? '',
    ));
/** "people in her circle", "people in the room" are known, and keep their names. */
const INNER = /^(?:circle|entourage|camp|room|meeting|talks|delegation|campaign|administration|inner)$/;

/** More than "officials". */
export const saysMore = (p: Phrase): boolean =>
  p.core.length > 1 || p.possessor !== undefined || p.words.at(-1) !== p.core.at(-1);

/** "Some dockers", "many local dockers": nobody could ask them; "some Norwegian lawmakers" are known by their office, "some 400" counted. */
export const isVague = ({ determiner, words, core, noun }: Phrase): boolean =>
  VAGUE.test(determiner) &&
  !/^\d/.test(core[0]!.text) &&
  (core.length === 1 || (VAGUE.test(words[0]!.lower) && !OFFICIAL.has(noun)));

/** "donors who spoke to the Courier", "bankers who have seen the plan": several people, each without a name. */
export const spokeOut = ({ words }: Phrase): boolean => {
  const who = words.findIndex(w => w.lower === 'who');
  const [verb, more] = who < 0 ? [] : [words[who + 1]?.lower ?? '', words[who + 2]?.lower ?? ''];
  return /^(?:spoke|talked|attended)$/.test(verb ?? '') || SEEN.test(`${verb} ${more}`);
};
const SEEN = /^(?:have|has|had|were|was) (?:seen|read|reviewed|viewed|attended|present|briefed)$/;
