/** Who was asked, or spoken of, and said nothing. */

import { SILENCES } from '../lexicon/silences';
import type { Attribution, Claim, Origin, Silence, Span } from '../model';
import { firstIn } from '../text/bisect';
import type { Document } from '../text/document';
import { tokensIn } from '../text/document';
import { startsWithCapital } from '../text/letters';
import { lowerCase } from '../text/lower';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { keyOf } from './scene';

/** A longer sentence is no sentence of news; its tail is not searched. */
const LONGEST_SENTENCE = 1_000;
/** A silence concerns what was told at most so many paragraphs before. */
const REACH_PARAGRAPHS = 3;

export interface SilenceFound {
  source: Span[];
  cue: Span[];
}

/** Every silence of a text, in reading order, with who is silent and the words that say so. */
export function findSilences(document: Document): SilenceFound[] {
  return document.sentences.flatMap(sentence => silencesOf(document, sentence));
}

function silencesOf(document: Document, sentence: Sentence): SilenceFound[] {
  if (!mayTell(document, sentence)) return [];
  const text = lowerCase(
    document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE)),
  );
  if (!STEM.test(text)) return [];
  const found: SilenceFound[] = [];
  for (const { stems, pattern, who } of SILENCES) {
    if (!stems.some(stem => text.includes(stem))) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = sentence.start + match.index;
      const cue: Span = [start, start + match[0].trimEnd().length];
      if (found.some(f => f.cue[0]![0] < cue[1] && cue[0] < f.cue[0]![1])) continue;
      const words = tokensIn(document, [sentence.start, sentence.end]);
      const before = words.filter(t => t.end <= cue[0]);
      const source =
        who === 'after'
          ? phraseAfter(words.filter(t => t.start >= cue[1]))
          : who === 'before'
            ? subjectBefore(before)
            : askedBefore(before);
      const silent = source && withoutAdverbial(words, source);
      if (silent) found.push({ source: [silent], cue: [cue] });
    }
  }
  return found.sort((a, b) => a.cue[0]![0] - b.cue[0]![0]);
}

/** A stem of any pattern. */
const STEM = new RegExp([...new Set(SILENCES.flatMap(({ stems }) => stems))].join('|'));

/** One of these stands in every pattern. */
const TELLS = new Set(
  "not n't no neither nothing yet declined declines refused refuses refrained silent quiet mum tight ignored unanswered unavailable unreachable".split(
    ' ',
  ),
);

/** The quick question before the patterns are tried. */
function mayTell({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) if (TELLS.has(tokens[i]!.lower)) return true;
  return false;
}

/** "On Saturday, Okafor did not comment": the phrase of time or place before the subject is not part of it. */
function withoutAdverbial(words: readonly Token[], [start, end]: Span): Span | undefined {
  const own = words.filter(t => t.start >= start && t.end <= end);
  if (own[0]?.tag !== 'ADP') return [start, end];
  const next = own[own.findLastIndex(t => t.text === ',') + 1];
  return next && next !== own[0] ? [next.start, end] : undefined;
}

const RELATIVE = new Set(['who', 'which', 'that']);
/** They open a clause between two commas. */
const INSERTED = new Set(['who', 'which', 'whose', 'where']);
const CLAUSE = new Set(['but', 'while', 'although', 'though', 'as', 'because', 'when', 'after', 'if', 'said', 'says']);

/** The subject that ends right before the verb: back to the beginning of the clause. */
function subjectBefore(words: readonly Token[]): Span | undefined {
  let last = words.length - 1;
  while (last >= 0 && /^(?:ADV|AUX|PUNCT|PART)$/.test(words[last]!.tag) && words[last]!.lower !== "'s") last--;
  if (last >= 0 && RELATIVE.has(words[last]!.lower)) {
    last--;
    while (last >= 0 && words[last]!.tag === 'PUNCT') last--;
  }
  if (words[last]?.tag === 'CCONJ') return subjectOfSentence(words.slice(0, last));
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && !breaksBefore(words, first)) first--;
  // "Norway, which shares the stock, declined to comment"
  if (words[first - 1]?.text === ',' && words[last + 1]?.text === ',' && INSERTED.has(words[first]!.lower))
    return subjectBefore(words.slice(0, first - 1));
  while (first < last && /^(?:CCONJ|PUNCT|SCONJ|ADV)$/.test(words[first]!.tag)) first++;
  const head = words.slice(first, last + 1);
  // "The general" is an adjective to the tagger.
  return head.some(t => /^(?:NOUN|PROPN|PRON)$/.test(t.tag)) || (head[0]?.tag === 'DET' && head.length > 1)
    ? [words[first]!.start, words[last]!.end]
    : undefined;
}

/** "Calls to the ministry …": whom the words before the verb say was asked. */
function askedBefore(words: readonly Token[]): Span | undefined {
  const to = words.findLastIndex(t => t.lower === 'to');
  return to < 0 ? undefined : phraseAfter(words.slice(to + 1));
}

/** "Norland voiced regret but did not comment …": the subject is the sentence's own, up to its first verb. */
function subjectOfSentence(words: readonly Token[]): Span | undefined {
  const verb = words.findIndex(t => /^(?:VERB|AUX)$/.test(t.tag));
  return verb > 0 && verb <= 12 ? [words[0]!.start, words[verb - 1]!.end] : undefined;
}

/** Does a new phrase begin at this word? */
function breaksBefore(words: readonly Token[], i: number): boolean {
  const before = words[i - 1]!;
  const t = words[i]!;
  if (before.tag === 'PUNCT' && !/^[-–.'’]$/.test(before.text)) return true;
  if (CLAUSE.has(before.lower) || /^(?:VERB|SCONJ)$/.test(before.tag)) return true;
  return (
    before.tag === 'CCONJ' &&
    /^(?:DET|PRON)$/.test(t.tag) &&
    words[i - 2]?.tag !== 'NOUN' &&
    words[i - 2]?.tag !== 'PROPN'
  );
}

/** The phrase that begins here: to the first verb, stop or clause. */
function phraseAfter(words: readonly Token[]): Span | undefined {
  let last = 0;
  while (
    last < words.length &&
    !/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(words[last]!.tag) &&
    !/^(?:on|about|to|after|or)$/.test(words[last]!.lower)
  )
    last++;
  return last > 0 ? [words[0]!.start, words[last - 1]!.end] : undefined;
}

/** A silence as the resolution of speakers wants it: a source and a cue, without a content. */
export const asAttribution = ({ source, cue }: SilenceFound): Attribution => ({
  source,
  cue,
  content: cue,
  quote: 'indirect',
  construction: 'silence',
  confidence: 1,
});

/** At most so many claims are named that a silence leaves unanswered. */
const MOST_ABOUT = 3;

/**
 * The silences with their speakers, and the claims by others that they leave unanswered: those of the one whom the sentence
 * names ("did not comment on Okafor's plan"); else those of the paragraphs just before that speak of the silent one; else those
 * told last.
 */
export function describeSilences(
  document: Document,
  found: readonly SilenceFound[],
  origins: readonly Origin[],
  claims: readonly Claim[],
): Silence[] {
  if (!found.length) return [];
  const places = claims.map(c => firstIn(document.tokens, c.content[0]!));
  return found.flatMap(({ source, cue }, i) => {
    const { speaker, party } = origins[i]!;
    if (
      REPROACH.test(document.text.slice(...cue[0]!)) &&
      claims.some(c => c.speaker !== speaker && reproaches(c, cue[0]!))
    )
      return [];
    const last = tokensIn(document, cue[0]!).at(-1);
    const here = last?.paragraph ?? 0;
    const isOthers = (c: Claim) => c.nestedIn === undefined && c.speaker !== speaker && (!party || c.party !== party);
    const told = claims.filter(
      (c, k) => c.content[0]![0] < cue[0]![0] && here - (places[k]?.paragraph ?? 0) <= REACH_PARAGRAPHS && isOthers(c),
    );
    const inSentence = claims.filter((c, k) => places[k]?.sentence === last?.sentence && isOthers(c));
    const named = last ? namesAfter(document, last) : new Set<string>();
    const meant = [...told, ...inSentence.filter(c => !told.includes(c))].filter(c =>
      c.speaker.split(' ').some(w => named.has(w)),
    );
    const words = new Set((speaker.match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(w => startsWithCapital(w)));
    const isAbout = (t: Token) => words.has(t.text) || (party !== '' && keyOf(t) === party);
    const speaks = (s: Span) => document.text.slice(...s).includes(speaker) || tokensIn(document, s).some(isAbout);
    const concerned = meant.length ? meant : told.filter(c => c.content.some(speaks));
    const about = concerned.length ? concerned.slice(-MOST_ABOUT) : lastTold(told);
    return [{ source, cue, speaker, party, ...(about.length ? { about: about.map(c => c.id) } : {}) }];
  });
}

/** "The union said the carrier had refused to discuss pay": what one side reproaches the other with. */
const REPROACH = /^(?:(?:has|have|had) )?(?:\w+ly )?(?:refused|ignored|kept|stayed|remained)/i;
const reproaches = ({ kind, content }: Claim, [start]: Span): boolean =>
  /^(?:person|body|group|unnamed)$/.test(kind) && content.some(([a, b]) => a <= start && start < b);

/** Names in the rest of a sentence. */
function namesAfter({ tokens }: Document, last: Token): Set<string> {
  const names = new Set<string>();
  for (let i = last.index + 1; tokens[i]?.sentence === last.sentence; i++)
    if (tokens[i]!.tag === 'PROPN' && tokens[i]!.text.length > 2) names.add(tokens[i]!.text);
  return names;
}

/** The last claim, and the one before it by the same speaker. */
function lastTold(claims: readonly Claim[]): Claim[] {
  const [before, last] = [claims.at(-2), claims.at(-1)];
  if (!last) return [];
  return before && before.speaker === last.speaker ? [before, last] : [last];
}
