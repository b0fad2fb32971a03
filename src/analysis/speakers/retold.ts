/** Outlets that a claim does not name again: "told the paper", "told Lawson", who works for one; and whom an outlet cites. */

import { BODIES } from '../lexicon/sources';
import type { Attribution } from '../model';
import { startsWithCapital } from '../text/letters';
import { outletAt } from './outlets';
import type { Person } from './people';
import type { Reference } from './reference';
import { lastSpoken, mentionsIn, type Spoken } from './salience';
import type { Scene } from './scene';
import { textOf, type Word, wordsIn, wordsOfAll } from './words';

const TELLS = /^(?:told|tell|tells|telling)$/;
/** What an outlet is called when it has been named: "told the broadcaster". */
const CALLED =
  /^(?:newspaper|paper|broadcaster|outlet|channel|network|station|magazine|agency|programme|program|podcast|website|publication|tabloid|daily|weekly)$/;
const STATE_MEDIA = /^(?:television|tv|media|radio|broadcaster)$/;
/** Sentences back in which it was named. */
const REACH = 6;

/** The outlet that a claim was told to, where the text only says what it is, or names who asked for it. */
export function toldAgain({ cue, quote, content }: Attribution, spoken: readonly Spoken[], scene: Scene): string[] {
  const verb = cue.length ? wordsOfAll(scene.words, cue).find(w => TELLS.test(w.lower)) : undefined;
  if (!verb) return [];
  const behind = content[0] !== undefined && content[0][0] > verb.start;
  const end = quote === 'indirect' && behind ? content[0]![0] : Number.POSITIVE_INFINITY;
  const { words } = scene;
  const article = words[verb.index + 1];
  if (!article || article.start >= end) return [];
  // "told state television", "told Norwegian state media"
  const state = article.lower === 'state' ? article : words[article.index + 1];
  if (state?.lower === 'state' && STATE_MEDIA.test(words[state.index + 1]?.lower ?? ''))
    return [textOf(words.slice(article.lower === 'the' ? state.index : article.index, state.index + 2))];
  if (/^(?:the|that)$/.test(article.lower)) {
    const noun = words[verb.index + 2];
    if (!noun || !CALLED.test(noun.lower) || noun.capital || words[noun.index + 1]?.capital) return [];
    const outlet = lastSpoken(
      spoken,
      verb.index,
      words,
      r => r.kind === 'outlet' && startsWithCapital(r.speaker),
      REACH,
    );
    return outlet ? [outlet.speaker] : [];
  }
  const asks = article.capital ? mentionsIn(scene.mentions, article.index, article.index + 1)[0]?.person : undefined;
  const outlet = asks && outletOfPerson(asks);
  return outlet ? [outlet] : [];
}

/** "research cited in the Harbour report": what the source itself says that it was cited in, or by whom. */
export function citedIn(source: readonly Word[]): Word[] | undefined {
  const at = source.findIndex((w, i) => CITED.test(w.lower) && /^(?:in|by)$/.test(source[i + 1]?.lower ?? ''));
  if (at < 1) return undefined;
  const by = source.slice(at + 2);
  // "by the board in its report"
  const end = by.findIndex(w => w.tag === 'ADP' && w.lower !== 'of');
  return by.length ? by.slice(0, end > 0 ? end : by.length) : undefined;
}
const CITED = /^(?:cited|quoted|referenced|mentioned)$/;

/** "the Courier's Anna Morel", "Courier editor Anna Morel": for which outlet somebody asks. */
function outletOfPerson({ descriptions }: Person): string | undefined {
  const words = descriptions.find(d => ASKS.test(d.head))?.words ?? [];
  return words.map((_, i) => outletAt(words, i)?.name).find(name => name !== undefined);
}
const ASKS = /^(?:journalist|reporter|correspondent|host|anchor|presenter|editor|columnist|interviewer)$/;

/** Words between an outlet and the source that it cites. */
const MOST = 14;
/** Words of that source at most. */
const LONGEST = 16;

/** "The Gazette, citing two clerks, reported …", "according to the Gazette, which cited two clerks": whom the outlet cites. */
export function whomItCites(a: Attribution, words: readonly Word[]): Word[] | undefined {
  const source = a.source[0] && wordsIn(words, a.source[0]);
  const last = source?.at(-1);
  if (!last) return undefined;
  const opening = openedByCiting(source![0]!, words);
  if (opening) return opening;
  for (let i = last.index + 1; i <= last.index + MOST; i++) {
    const w = words[i];
    if (w?.sentence !== last.sentence) return undefined;
    const before = words[i - 1]!;
    const cites =
      (/^(?:citing|quoting)$/.test(w.lower) && before.text === ',') ||
      (/^(?:cited|quoted)$/.test(w.lower) && before.lower === 'which');
    if (!cites) continue;
    if (a.cue.some(([from, to]) => from <= w.start && w.start < to)) return undefined;
    let end = i + 1;
    while (
      end - i <= LONGEST &&
      words[end]?.sentence === w.sentence &&
      words[end]!.isWord &&
      !(STOPS.test(words[end]!.tag) && !isModifier(words, end))
    )
      end++;
    const cited = words.slice(i + 1, end);
    return cited.length ? cited : undefined;
  }
  return undefined;
}
const STOPS = /^(?:VERB|AUX|SCONJ)$/;

/** "a Reuters source", "Courier sources at the port": the outlet that they told. */
export function toldBySource(source: readonly Word[], words: readonly Word[]): string[] {
  const noun = source.length > 1 ? source.find(w => w.lower === 'source' || w.lower === 'sources') : undefined;
  if (!noun) return [];
  for (let i = source[0]!.index; i < noun.index; i++) {
    const outlet = outletAt(words, i);
    if (outlet && i + outlet.length === noun.index) return [outlet.name];
  }
  return [];
}

/** "Citing two clerks, Reuters said …": whom the words in front of the outlet name. */
function openedByCiting(first: Word, words: readonly Word[]): Word[] | undefined {
  const comma = words[first.index - 1]?.text === ',' ? first.index - 1 : 0;
  for (let i = comma - 1; i >= 0 && comma - i <= LONGEST && words[i]!.sentence === first.sentence; i--)
    if (/^(?:citing|quoting)$/.test(words[i]!.lower)) return words[i]!.opens ? words.slice(i + 1, comma) : undefined;
  return undefined;
}

/** Words of whoever quotes, at most. */
const QUOTES_MOST = 6;

/** "Kolibri quoted two clerks as saying", "local media claimed, citing clerks": who passes on what others say. */
export function whoQuotes({ cue, source, construction }: Attribution, words: readonly Word[]): Word[] | undefined {
  const verb = cue[0] && wordsIn(words, cue[0])[0];
  if (!verb || !source[0] || source[0][0] < verb.start) return undefined;
  const quotes = construction === 'quoted-as-saying' || QUOTES.test(verb.lower);
  // "published on its site a report that …, citing two clerks": the report is nobody
  if (!quotes && !(construction.endsWith('citing') && verb.tag === 'VERB')) return undefined;
  // "the ministry, quoted by Reuters"
  if (words[verb.index + 1]?.lower === 'by') return undefined;
  let end = verb.index;
  while (/^(?:ADV|AUX)$/.test(words[end - 1]?.tag ?? '') && words[end - 1]!.sentence === verb.sentence) end--;
  end = beforeInsertion(words, beforeDay(words, end));
  let start = end;
  while (start > 0 && end - start < QUOTES_MOST && isOfPhrase(words[start - 1]!, verb)) start--;
  return start < end ? words.slice(start, end) : undefined;
}
/** "Kolibri | on January 10 | quoted" */
function beforeDay(words: readonly Word[], end: number): number {
  let on = end - 1;
  while (end - on < 3 && words[on]?.isWord && words[on]!.lower !== 'on') on--;
  return words[on]?.lower === 'on' && words[on + 1]?.capital ? on : end;
}

/** "Kolibri, a website of the port, | quoted": where the insertion begins. */
function beforeInsertion(words: readonly Word[], end: number): number {
  if (words[end - 1]?.text !== ',') return end;
  for (let i = end - 2; i > 0 && end - i < LONGEST && words[i]!.sentence === words[end - 1]!.sentence; i--)
    if (words[i]!.text === ',') return i;
  return end;
}
const QUOTES = /^(?:quot(?:ed|es)|cit(?:ed|es))$/;
const isOfPhrase = (w: Word, verb: Word): boolean =>
  w.isWord && w.sentence === verb.sentence && (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(w.tag) || w.lower === 'and');

/** "unidentified clerks": a participle that the tagger takes for the verb. */
const isModifier = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower.endsWith('ed') && /^(?:ADJ|NOUN|PROPN)$/.test(words[i + 1]?.tag ?? '');

/** Does a reference stand for people or a body, not for what an outlet only adduces? */
export const mayBeCited = ({ kind, noun }: Reference): boolean =>
  kind === 'unnamed' || kind === 'person' || kind === 'group' || (kind === 'body' && BODIES.has(noun));
