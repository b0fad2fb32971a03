/** What a text says of a source without a name: how near to the matter, how many, why there is no name. */

import { COUNTS, NEARNESS, REASONS, type Wording } from '../lexicon/anonymity';
import type { Attribution, Described, Origin, Span } from '../model';
import { firstIn } from '../text/bisect';
import type { Reference } from './reference';
import type { Scene } from './scene';
import { wordsIn } from './words';

/** UTF-16 units that are looked at around a source. */
const REACH = 500;
/** UTF-16 units of a wording that are worth showing. */
const LONGEST = 160;

/** Nothing of what is quoted counts, and no wording goes on over it. */
const BARRIER = '.';

/**
 * What the sentence of an unnamed source says of it, in its own words; the reason also from the sentence after
 * ("The officials spoke on condition of anonymity.").
 * @returns undefined where it says nothing
 */
export function describedAs(attribution: Attribution, scene: Scene): Described | undefined {
  const source = attribution.source[0];
  const first = source && firstIn(scene.words, source);
  if (!source || !first) return undefined;
  const { sentences, text } = scene.document;
  const sentence = sentences[first.sentence];
  if (!sentence) return undefined;
  const end = Math.min(sentence.end, source[1] + REACH);
  const near = firstOf(NEARNESS, blank(text, [source[0], end], [...attribution.content, ...attribution.cue]));
  const around: Span = [Math.max(sentence.start, source[0] - REACH), end];
  // what somebody else tells of them: the reason is that one's
  const own = attribution.within === undefined;
  const reason = own
    ? (firstOf(REASONS, blank(text, around, attribution.content)) ?? reasonAfter(first.sentence, scene))
    : undefined;
  const count = countIn(scene, source);
  if (near === undefined && reason === undefined && count === undefined) return undefined;
  return {
    ...(near === undefined ? {} : { near }),
    ...(count === undefined ? {} : { count }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Several people without names who asked that it be so: "Residents, who feared for their jobs and asked not to be named". */
export function withheld(reference: Reference, attribution: Attribution, scene: Scene): Reference {
  if (reference.kind !== 'group' || reference.people.length > 0 || attribution.within !== undefined) return reference;
  return describedAs(attribution, scene)?.reason ? { ...reference, kind: 'unnamed', named: false } : reference;
}

/** The same source says it once and speaks more often: each of its claims knows. */
export function shareDescriptions(origins: readonly Origin[]): Origin[] {
  const known = new Map<string, Described>();
  for (const { speaker, described } of origins)
    if (described) known.set(speaker, { ...described, ...known.get(speaker) });
  if (known.size === 0) return [...origins];
  return origins.map(o => {
    const all = known.get(o.speaker);
    // who gives a reason once has kept the name all along
    if (o.kind === 'group' && all?.reason)
      return { ...o, kind: 'unnamed', named: false, degree: 'described', described: all };
    return all && (o.degree === 'described' || o.degree === 'bare') ? { ...o, described: all } : o;
  });
}

function firstOf(wordings: readonly Wording[], text: string): string | undefined {
  const lower = text.toLowerCase();
  for (const { stems, pattern } of wordings) {
    if (!stems.some(stem => lower.includes(stem))) continue;
    const found = pattern.exec(text)?.[0];
    if (!found) continue;
    // "who have seen the letter said": the first of the two begins the wording, the second comes after it.
    const opening = /^who \S+ /u.exec(found)?.[0] ?? '';
    const rest = found
      .slice(opening.length)
      .replace(
        /(?:^|\s+)(?:and (?:who|said|says|told)|said|says|told|have|has|had|who (?:spoke|asked|requested|was|were))\b.*$/u,
        '',
      );
    return (opening + rest).trim().slice(0, LONGEST);
  }
  return undefined;
}

/** "They spoke on condition of anonymity." */
function reasonAfter(sentence: number, { document: { sentences, text } }: Scene): string | undefined {
  const next = sentences[sentence + 1];
  if (!next) return undefined;
  const own = text.slice(next.start, Math.min(next.end, next.start + REACH));
  return /^(?:The|He|She|They|Both|All|None|Neither)\b[^“"]*$/u.test(own) ? firstOf(REASONS, own) : undefined;
}

function countIn(scene: Scene, source: Span): number | undefined {
  const own = wordsIn(scene.words, source);
  // "7 in 10 voters"
  if (own[1]?.lower === 'in') return undefined;
  for (const w of own.slice(0, 3)) {
    const count = Object.hasOwn(COUNTS, w.lower) ? COUNTS[w.lower] : undefined;
    if (count !== undefined) return count;
    // "a No 10 source"
    if (/^no\.?$/.test(scene.words[w.index - 1]?.lower ?? '')) return undefined;
    if (/^\d{1,3}$/.test(w.text) && Number(w.text) > 1) return Number(w.text);
  }
  return undefined;
}

function blank(text: string, [start, end]: Span, spans: readonly Span[]): string {
  let out = text.slice(start, end);
  for (const [a, b] of spans) {
    const from = Math.max(0, a - start);
    const to = Math.min(out.length, b - start);
    if (from < to) out = out.slice(0, from) + BARRIER.repeat(to - from) + out.slice(to);
  }
  return out;
}
