/** What stands behind a name and says who its bearer is: "Jan Novak, the envoy,", "Jan Novak is the envoy". */
import { SAYS } from '../text/mends/words';
import { type Description, describe, namesAnother, roleOf, trimArticle } from './describe';
import { placesIn } from './gazetteer';
import type { Word } from './words';
import { employerAfter, memberOf, officeAfter } from './work-after';

/** "Jan Novak, the Czech foreign minister,": what stands behind the name, set off by commas, dashes or brackets. */
export function descriptionAfter(words: readonly Word[], to: number): Description | undefined {
  const mark = words[to];
  if (mark?.lower === 'of' && !words[to - 1]!.possessive) return descriptionPastPlace(words, to) ?? memberOf(words, to);
  if (!mark || words[to - 1]!.possessive || !/^[,(—–-]$/.test(mark.text)) return copula(words, to);
  const body: Word[] = [];
  let was = false;
  for (let i = to + 1; i < words.length && body.length < 24; i++) {
    const w = words[i]!;
    if (w.sentence !== mark.sentence || /^[,.;:)("“”—–]$/.test(w.text)) break;
    // "Asked about Novak, the envoy was blunt": the phrase behind the comma is the subject of what follows
    if (body.length && (w.tag === 'AUX' || (w.tag === 'VERB' && SAYS.has(w.lower))) && !opensBefore(words, to))
      return undefined;
    if (/^(?:who|whom|whose|which|that|when|where|while|but|said|says)$/.test(w.lower)) {
      if (
        body.length === 0 &&
        w.lower === 'who' &&
        /^(?:is|was|serves|heads|leads|chairs)$/.test(words[i + 1]?.lower ?? '')
      ) {
        was = words[i + 1]!.lower === 'was';
        continue;
      }
      break;
    }
    if (body.length === 0 && /^(?:is|was|serves|heads|leads|chairs|and|VERB)$/.test(w.lower)) {
      if (w.lower === 'and') return undefined;
      continue;
    }
    if (w.tag === 'AUX') break;
    body.push(w);
  }
  const employer = employerAfter(words, to + 1 + body.length, mark.sentence);
  if (employer) return employer;
  const now = FORMER.test(body[1]?.lower ?? '') ? officeAfter(words, to + 1 + body.length, mark.sentence) : undefined;
  if (now) return now;
  const tag = partyTag(body);
  const first = body[0];
  // "Kolibri Week, citing an aide, said": the aide is another
  if (!first || /^(?:citing|quoting)$/.test(first.lower)) return undefined;
  const words_ = trimArticle(body);
  const told = describe(words_);
  // "Jan Novak, who was the envoy,"
  const d = was ? { ...told, former: true } : told;
  // "Jan Novak, of the Harbour Union,"
  if (/^(?:of|from)$/.test(first.lower) && d.head === '' && (body[1]?.lower === 'the' || body[1]?.capital))
    return { ...d, head: 'member' };
  if (tag) return { ...d, head: 'representative', places: placesIn(tag) };
  const opens = /^(?:DET|NOUN|ADJ|PROPN|PRON|ADV|NUM|VERB)$/.test(first.tag);
  return opens && d.head !== '' && startsWithHead(words_) && !namesAnother(words_) ? d : undefined;
}

const FORMER = /^(?:former|ex-.+|one-?time)$/;

/** "Sen. Jan Novak of Rhode Island, the top Democrat on the committee,": what follows the place. */
function descriptionPastPlace(words: readonly Word[], of: number): Description | undefined {
  let end = of + 1;
  while (end - of < 5 && words[end]?.isWord && words[end]!.capital) end++;
  return end > of + 1 && words[end]?.text === ',' ? descriptionAfter(words, end) : undefined;
}

/** The name that ends before a word opens its sentence. */
function opensBefore(words: readonly Word[], to: number): boolean {
  let i = to - 1;
  while (i > 0 && to - i < 8 && words[i]!.capital && !words[i]!.opens) i--;
  return words[i]!.opens;
}

/** "R-Wis.", "D-Mass.", "D": the party's name in place of its letter. */
function partyTag([first]: readonly Word[]): Word[] | undefined {
  const letter = /^([RD])(?:-\p{Lu}.*)?$/u.exec(first?.text ?? '')?.[1];
  return letter && first ? [{ ...first, text: letter === 'R' ? 'Republican' : 'Democrat' }] : undefined;
}

/** The phrase begins with its own noun, not with another name ("Novak, Anna Morel's adviser, …" does). */
function startsWithHead(words: readonly Word[]): boolean {
  const at = words.findIndex(w => roleOf(w) !== undefined);
  return at >= 0 && !words.slice(0, at).some(w => w.tag === 'ADP' && !/^(?:of|in)$/.test(w.lower));
}

/** "Novak is the leader of …". */
function copula(words: readonly Word[], to: number): Description | undefined {
  const verb = words[to]?.lower;
  if (verb !== 'is' && verb !== 'was') return undefined;
  const body: Word[] = [];
  for (let i = to + 1; i < words.length && body.length < 16; i++) {
    const w = words[i]!;
    if (!w.isWord || w.tag === 'VERB' || w.tag === 'SCONJ' || /^(?:who|which|that)$/.test(w.lower)) break;
    body.push(w);
  }
  if (!/^(?:a|an|the)$/.test(body[0]?.lower ?? '')) return undefined;
  // "is a vocal critic of President Novak": the office is another's
  const of = body.findIndex(w => w.lower === 'of');
  if (of > 0 && !body[of - 1]!.capital && !body.slice(0, of).some(w => roleOf(w) !== undefined)) return undefined;
  const d = describe(trimArticle(body));
  // "Novak was the only Republican to vote for it" and still is one
  return d.head ? { ...d, former: d.modifiers.has('only') ? false : d.former || verb === 'was' } : undefined;
}
