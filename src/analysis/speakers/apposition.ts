/** Sources that only describe: the name or the noun beside them that they stand for. */
import { BODIES } from '../lexicon/sources';
import { roleOf } from './describe';
import { placeAt } from './gazetteer';
import type { Person } from './people';
import { mentionsIn } from './salience';
import type { Scene } from './scene';
import { isPerson } from './widen';
import { singular, type Word } from './words';

/** Words between a name and what is said of it. */
const FAR = 40;

/**
 * The name to which a description stands in apposition: "Jan Novak, vice-chair of the board and a member of the union,
 * said"; "another witness, former adviser Anna Morel, said".
 */
export function apposed(words: readonly Word[], { words: all, mentions }: Scene): Person | undefined {
  const own = words.filter(w => w.isWord);
  const [first, last] = [own[0], own.at(-1)];
  // "said Jan Novak, regional director of the union": the name right before the comma
  const comma = first && all[first.index - 1];
  // "to topple Jan Novak, officials say": they have a verb of their own
  if (
    comma?.text === ',' &&
    all[last!.index + 1]?.tag !== 'VERB' &&
    own.some(w => roleOf(w) !== undefined) &&
    !mentionsIn(mentions, first!.index - 1, last!.index + 1).length
  ) {
    const before = mentionsIn(mentions, first!.index - 8, first!.index).findLast(m => m.last === comma.index);
    const cue = before && all[before.first - 1];
    if (before && cue?.tag === 'VERB' && cue.sentence === first!.sentence) return before.person;
  }
  // "Office Chief Meteorologist, Jan Novak, said", "(the Minister of) Labour and Housing, Jan Novak, said"
  if (
    first?.capital &&
    last &&
    all[last.index + 1]?.text === ',' &&
    !mentionsIn(mentions, first.index - 1, last.index + 1).length
  ) {
    const name = mentionsIn(mentions, last.index + 2, last.index + 3)[0];
    const titled =
      own.some(w => roleOf(w) !== undefined) ||
      all
        .slice(Math.max(0, first.index - 8), first.index)
        .some(w => w.sentence === first.sentence && roleOf(w) !== undefined);
    if (name?.person.sure && titled && /^[,]$/.test(all[name.last]?.text ?? '')) return name.person;
  }
  if (!first || !last || !/^(?:a|an|the|another|one|his|her|its|their)$/.test(first.lower)) return undefined;
  const next = all[last.index + 1]?.lower ?? '';
  // "a clerk named Jan Novak said"
  const given = /^(?:named|called)$/.test(next)
    ? mentionsIn(mentions, last.index + 2, last.index + 3).find(m => m.first === last.index + 2)
    : undefined;
  if (given) return given.person;
  const followed = next === 'who';
  // "Jan Novak is a union leader who doubted it"
  const verb = all[first.index - 1];
  const subject =
    followed && /^(?:is|was)$/.test(verb?.lower ?? '')
      ? mentionsIn(mentions, first.index - 8, first.index).findLast(m => m.last === verb!.index)
      : undefined;
  if (subject) return subject.person;
  if (
    !followed &&
    !/^(?:an?|another|one)$/.test(first.lower) &&
    !own.some(w => roleOf(w) !== undefined || (!w.capital && isPerson(w)))
  )
    return undefined;
  const identified = IDENTIFIED.test(all[last.index + 1]?.lower ?? '')
    ? nameAfterAs(last.index + 1, all, mentions)
    : undefined;
  if (identified) return identified;
  const behind =
    all[last.index + 1]?.text === ',' ? mentionsIn(mentions, last.index + 2, last.index + 12)[0] : undefined;
  const between = behind ? all.slice(last.index + 2, behind.first) : [];
  if (behind && /^(?:[,.]|of)$/.test(all[behind.last]?.text ?? '') && plain(between) && !isOfBody(between))
    return behind.person;
  const before = mentionsIn(mentions, first.index - FAR, first.index).findLast(
    m => all[m.first]!.sentence === first.sentence && all[m.last]?.text === ',',
  );
  if (!before || !/^(?:,|and)$/.test(all[first.index - 1]!.lower)) return undefined;
  // "Asked about Jan Novak, the envoy said": no comma closes it, so that it is the subject; but not behind a quotation
  const begins = all[before.first]!.opens || /^["”]$/.test(all[before.first - 1]?.text ?? '');
  if (all[last.index + 1]?.tag === 'VERB' && before.last === first.index - 1 && !begins) return undefined;
  return plain(all.slice(before.last, first.index)) ? before.person : undefined;
}

/** "a spokesman for the Front, the party of | Jan Novak |, said": what is his is told, and not who. */
const isOfBody = (words: readonly Word[]): boolean => {
  const of = words.findIndex(w => w.lower === 'of');
  return of > 0 && BODIES.has(words[of - 1]!.lower);
};

const IDENTIFIED = /^(?:later|who|identified|named|known|since|only)$/;

/** "a woman later identified as Anna Morel". */
function nameAfterAs(from: number, all: readonly Word[], mentions: Scene['mentions']): Person | undefined {
  const as = all.slice(from, from + 6).find(w => w.lower === 'as');
  const told = as && /^(?:identified|named|known)$/.test(all[as.index - 1]!.lower);
  return told ? mentionsIn(mentions, as.index + 1, as.index + 2)[0]?.person : undefined;
}

/** "the main opposition party, the Harbour Front, said": the name that stands behind a body without one. */
export function apposedBody(words: readonly Word[], { words: all }: Scene): Word[] | undefined {
  const own = words.filter(w => w.isWord);
  const last = own.at(-1);
  if (!last || own.length < 2 || !BODIES.has(singular(last.lower)) || own.some(w => w.capital && !w.opens))
    return undefined;
  const comma = all[last.index + 1];
  if (comma?.text !== ',') return undefined;
  let end = comma.index + 1;
  while (
    end - comma.index < 9 &&
    all[end]?.isWord &&
    (all[end]!.capital || /^(?:the|of|for|and)$/.test(all[end]!.lower))
  )
    end++;
  const name = all.slice(comma.index + 1, end);
  return /^[,(]$/.test(all[end]?.text ?? '') && name.some(w => w.capital) && name[0]!.sentence === last.sentence
    ? name
    : undefined;
}

/** "the port authority, which has …": the phrase that a relative pronoun goes on from. */
export function antecedent(pronoun: Word, scene: Scene): Word[] | undefined {
  const { words: all } = scene;
  const comma = /^[,–—-]$/.test(all[pronoun.index - 1]?.text ?? '');
  const end = pronoun.index - (comma ? 1 : 0);
  let start = end;
  while (start > 0 && end - start < 12 && all[start - 1]!.sentence === pronoun.sentence) {
    const w = all[start - 1]!;
    const joins = w.lower === 'of' && start < end;
    if (!w.isWord || !(joins || /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(w.tag))) break;
    start--;
    if (w.tag === 'DET' && all[start - 1]?.lower !== 'of') break;
  }
  const phrase = all.slice(start, end);
  const of = pronoun.lower === 'who' ? whoIsThere(phrase, scene) : undefined;
  if (of) return of;
  return phrase.some(w => w.tag === 'NOUN' || w.tag === 'PROPN') ? phrase : undefined;
}

/** "Jan Novak, a dentist from Orsk, Norland, who", "a voter in Norland who": no place is a who, but somebody before it. */
export function whoIsThere(phrase: readonly Word[], { words: all, mentions }: Scene): Word[] | undefined {
  if (!phrase[0] || !phrase.every(w => w.capital)) return undefined;
  const place = placeAt(phrase, 0);
  const known = place?.length === phrase.length && place.by !== 'body' && place.by !== 'party';
  let at = phrase[0].index - 1;
  if (known && all[at]?.text === ',' && all[at - 1]?.capital)
    do at--;
    while (all[at]?.capital);
  if (!(known ? /^(?:in|from|of|at|near)$/ : /^(?:in|from|near)$/).test(all[at]?.lower ?? '')) return undefined;
  const inSentence = mentionsIn(mentions, at - FAR, at).filter(m => all[m.first]!.sentence === phrase[0]!.sentence);
  const named = inSentence.findLast(m => all[m.last]?.text === ',' || m.last === at);
  if (named) return all.slice(named.first, named.last);
  while (at > 0 && all[at]!.sentence === phrase[0]!.sentence && (all[at]!.capital || !isPerson(all[at]!))) at--;
  const one = all[at]!;
  if (one.sentence !== phrase[0]!.sentence || !isPerson(one)) return undefined;
  let start = at;
  while (start > 0 && /^(?:DET|ADJ|NOUN|NUM)$/.test(all[start - 1]!.tag) && all[start]!.tag !== 'DET') start--;
  return all.slice(start, at + 1);
}

/** Nothing but noun phrases: no verb, no clause. */
const plain = (words: readonly Word[]): boolean =>
  !words.some(w => /^(?:VERB|AUX|SCONJ|PRON)$/.test(w.tag) || /^[.;:"“”()]$/.test(w.text));
