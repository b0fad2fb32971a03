/** The outlets that a claim came through: "told the Prague Courier", "the Courier reported, citing …". */

import { TITLE_WORD } from '../lexicon/name-words';
import { OUTLET_BEFORE } from '../lexicon/outlet-words';
import { outletOf } from '../lexicon/outlets-index';
import { sidesOf } from '../lexicon/sides';
import { fold } from '../lexicon/table';
import type { Attribution, Span } from '../model';
import { firstIn } from '../text/bisect';
import { startsWithDigit } from '../text/letters';
import { isWire, nameHere, outletAt } from './outlets';
import { mentionsIn } from './salience';
import type { Scene } from './scene';
import { textOf, type Word, wordsIn } from './words';

type Hit = { name: string; length: number };

/** What leads to an outlet: "told X", "in an interview with X", "seen by X", "quoted by X", "citing X", "on X". */
const BEFORE: readonly RegExp[] = [
  /\b(?:told|tell|tells|telling)$/,
  /\b(?:speaking|spoke|talking|talked|confirmed|said|saying|wrote|writing|statement|comments?|remarks?|e-?mail(?:ed)?|letter) (?:exclusively )?(?:to|with|in|for|by)$/,
  /\b(?:interview|interviews|conversation|appearance|briefing|chat|call) (?:\w+ ){0,3}(?:with|to|on|by|in|for)$/,
  /\b(?:interviewed|quoted|cited|reported|carried|published|seen|obtained|reviewed|viewed|shared|aired|broadcast|shown|disclosed|revealed|unearthed) (?:\w+ ){0,2}(?:by|on|in|with|to)$/,
  /\b(?:explained|confirmed|admitted|complained|described|revealed|denied|insisted|confided|lamented|ridiculed|stressed|repeated|reiterated|emphasi[sz]ed|suggested|acknowledged|conceded|recalled|boasted|hinted|intimated|indicated|leaked|disclosed|divulged|relayed|dismissed|defended|condemned|criticized|criticised) (?:\w+ ){0,4}to$/,
  /\b(?:op-ed|column|essay|commentary|opinion piece) (?:\w+ ){0,2}(?:in|for|on)$/,
  /\b(?:citing|as reported by|reported by|via)$/,
  /\b(?:said|saying|says|added|appearing|appeared|speaking|argued|warned|insisted|claimed|wrote|declared) (?:\w+ ){0,2}(?:on|in)$/,
];

/** Characters around the cue in which an outlet may stand. */
const WINDOW = 260;

/** Outlets that the clause around the cue names as the way of a claim, the publisher left out. */
export function viaOf(attribution: Attribution, speaker: string, scene: Scene): string[] {
  const anchor = attribution.cue[0] ?? attribution.source[0];
  if (!anchor) return [];
  const all = sentenceWords(scene, anchor[0]);
  const around = attribution.quote === 'indirect' ? all : all.filter(w => !begins(attribution.content, w));
  const found: string[] = [];
  const cites = around.some(w => CITES.has(w.lower));
  /** Where the second of two outlets begins: "told the Courier and the Gazette". */
  let second = -1;
  /** Where the last one ended: "the BBC's Radio 9" is one. */
  let ended = -1;
  for (let i = 0; i < around.length; i++) {
    if (!(cites || i === second || isLed(around, i))) continue;
    const hit = outletFrom(around, i, scene);
    if (!hit) continue;
    const ofIt = i === ended && around[i - 1]?.possessive;
    ended = i + hit.length;
    if (ofIt) {
      i = ended - 1;
      continue;
    }
    const before = leadingTo(around, i);
    const after = around[i + hit.length];
    const programme =
      /^(?:interview|podcast|programme|program|show|broadcast|documentary|phone-in|panel|appearance)$/.test(
        after?.lower ?? '',
      ) && /\b(?:in|on|during|for|told)$/.test(before);
    // "the Orsk news agency quoted …"
    let behind = i + hit.length;
    while (behind < i + hit.length + 2 && KIND.test(around[behind]?.lower ?? '')) behind++;
    const has = /^(?:had|has|have)$/.test(around[behind]?.lower ?? '');
    const verb = around[behind + Number(has)];
    const own = begins(attribution.content, around[i]!);
    const reports =
      cites &&
      !(own && has) &&
      /^(?:reported|reports|quoted|quotes|cited|cites|first|said|says|wrote|writes)$/.test(verb?.lower ?? '');
    const aired = isAired(hit.name) && /\b(?:on|by|via)$/.test(before) && attribution.quote !== 'indirect';
    if (
      i === second ||
      ((reports || programme || aired || BEFORE.some(r => r.test(before))) &&
        near(around, i, attribution) &&
        !toldByAnother(around, i, before, attribution))
    ) {
      found.push(hit.name);
      second = around[behind]?.lower === 'and' ? behind + (around[behind + 1]?.lower === 'the' ? 2 : 1) : -1;
    }
    i += hit.length - 1;
  }
  if (!found.length) found.push(...interviewer(around, speaker, scene));
  return [...new Set(found)].filter(name => name !== scene.publisher?.name && !speaker.startsWith(name));
}

/** "the Globe", in the Harbour Globe: what is told to the publisher came no other way. */
function publishes(name: string, { publisher, article }: Scene): boolean {
  if (name === publisher?.name) return true;
  const own = namedBy(publisher?.name ?? article.publisher ?? '');
  const words = namedBy(name);
  return words.length > 0 && (words.every(w => own.includes(w)) || words.join('') === own.join(''));
}
const namedBy = (name: string): string[] =>
  fold(name)
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(w => !/^(?:the|com|org|net|www|)$/.test(w));

/** "CP24", "KTVX", "NordTV": stations by the look of the name. */
const STATION = /^(?:\p{Lu}{2,4}\d{1,3}|[KW]\p{Lu}{3}|\p{Lu}\p{L}*(?:TV|FM)\d?)$/u;

/** "told Time that": an ordinary word, were it not told something. */
function byLead(words: readonly Word[], i: number): Hit | undefined {
  const [before, next] = [words[i - 1], words[i + 1]];
  const told =
    /^(?:told|tells|telling)$/.test(before?.lower ?? '') ||
    (/^(?:to|with)$/.test(before?.lower ?? '') && /^(?:statement|interview)$/.test(words[i - 2]?.lower ?? ''));
  const alone = words[i]!.possessive || !(next?.capital || next?.tag === 'NOUN');
  if (!told || !alone) return undefined;
  const outlet = outletOf(words[i]!.text);
  if (outlet) return { name: outlet.name, length: 1 };
  return STATION.test(words[i]!.text) ? { name: words[i]!.text, length: 1 } : undefined;
}

/** "in an interview with Anna Morel": where no outlet is named, who asked. */
function interviewer(around: readonly Word[], speaker: string, { mentions }: Scene): string[] {
  if (!around.some(w => w.lower.endsWith('interview'))) return [];
  const at = around.findIndex((w, i) => w.capital && /\binterview (?:\w+ ){0,1}with$/.test(leadingTo(around, i)));
  const asks = at < 0 ? undefined : mentionsIn(mentions, around[at]!.index, around[at]!.index + 1)[0]?.person;
  return asks && asks.name !== speaker && asks.name.includes(' ') ? [asks.name] : [];
}

const CITES = new Set(['citing', 'quoting', 'quoted', 'cited']);
const KIND = /^(?:news|agency|newspaper|website|magazine|channel|broadcaster|network|service)$/;

/** Does a word begin in one of the spans? */
function begins(spans: readonly Span[], { start }: Word): boolean {
  for (const span of spans) if (start >= span[0] && start < span[1]) return true;
  return false;
}

/** The outlet that begins at a word of a window; each is looked up once for all the claims around it. */
function outletFrom(around: readonly Word[], i: number, scene: Scene): Hit | undefined {
  const { outlets, words } = scene;
  const { capital, index, text } = around[i]!;
  if (!capital && !startsWithDigit(text) && !isWire(around[i]!)) return undefined;
  let hit = outlets.get(index);
  if (hit === undefined) {
    hit = outletAt(words, index) ?? byLead(words, index) ?? besideKind(words, index) ?? null;
    if (hit) hit = { ...hit, name: nameHere(hit.name, textOf(words.slice(index, index + hit.length)), scene) };
    if (hit && publishes(textOf(words.slice(index, index + hit.length)), scene)) hit = null;
    // "the BBC's Today", on a page of the BBC
    if (hit && words[index - 1]?.possessive && publishes(words[index - 1]!.text, scene)) hit = null;
    outlets.set(index, hit);
  }
  return hit ?? undefined;
}

/** Is the outlet what another one cites? "…, citing the Courier". */
export function citedBy(attribution: Attribution, name: string, scene: Scene): boolean {
  const anchor = attribution.cue[0] ?? attribution.source[0];
  if (!anchor) return false;
  const around = sentenceWords(scene, anchor[0]);
  return around.some((w, i) => {
    if (!/^(?:citing|quoting)$/.test(w.lower)) return false;
    const next = around.findIndex((x, k) => k > i && x.capital);
    return next > 0 && next - i < 4 && outletFrom(around, next, scene)?.name === name;
  });
}

/** "In Hale's interview with the Courier on Monday, the budget came up.": where who speaks next is speaking. */
export function talkIn(scene: Scene, sentence: number): { via: string[]; first: number; last: number } | undefined {
  const { start, end } = scene.document.sentences[sentence] ?? { start: 0, end: 0 };
  const words = wordsIn(scene.words, [start, Math.min(end, start + 2 * WINDOW)]);
  for (let i = 0; i < words.length; i++) {
    if (!isLed(words, i)) continue;
    const hit = outletFrom(words, i, scene);
    if (!hit || hit.name === scene.publisher?.name) continue;
    const before = leadingTo(words, i);
    // "On CNN's morning programme Hale was asked about it."
    const aired = /^(?:and |but |later )?on$/.test(before) && isAired(hit.name);
    if (!aired && !TALK.test(before)) continue;
    return { via: [hit.name], first: words[0]!.index, last: words.at(-1)!.index };
  }
  return undefined;
}
const TALK =
  /\b(?:(?:interview|conversation|appearance|discussion|chat|podcast) (?:\w+ ){0,2}(?:with|to|on|for)|(?:speaking|spoke|talking|talked) (?:\w+ ){0,2}(?:to|with|on)|appear(?:ed|ing) (?:\w+ ){0,2}on|interviewed (?:\w+ ){0,2}by)$/;

/** The last words of all that leads to an outlet: what stands in front of a name says at once that it is none of ours. */
const LAST = new Set('told tell tells telling to with in for on by citing via during'.split(' '));
function isLed(around: readonly Word[], i: number): boolean {
  if (!around[i]!.capital && !startsWithDigit(around[i]!.text) && !isWire(around[i]!)) return false;
  let k = i - 1;
  for (; k >= 0 && i - k < 9; k--) {
    const w = around[k]!;
    if (w.isWord && !w.possessive && (!w.capital || w.opens) && w.tag !== 'ADJ' && !DESCRIBES.test(w.lower)) break;
  }
  return k >= 0 && LAST.has(around[k]!.lower);
}

/** The words in front of an outlet, what only describes it left out: "told the British broadcaster", "told Norway's". */
function leadingTo(around: readonly Word[], i: number): string {
  const words = around.slice(Math.max(0, i - 9), i).filter(w => w.isWord);
  while (words.length) {
    const last = words.at(-1)!;
    const people = last.capital && sidesOf(last.text).some(s => s.by === 'people');
    if (!(last.possessive || last.tag === 'ADJ' || people || DESCRIBES.test(last.lower))) break;
    words.pop();
  }
  return words.map(w => w.lower).join(' ');
}
const DESCRIBES =
  /^(?:the|a|an|newspaper|daily|weekly|broadcaster|agency|channel|magazine|station|website|site|portal|online|outlet|tv|radio|network|news|wire|newswire|state|television|public|local|\p{Ll}+-(?:run|owned|backed|controlled|based|linked|affiliated|language|leaning))$/u;

/** "told Kolibri editor Anna Morel", "told the Kolibri website", "told Kolibri.com": an outlet by what stands beside it. */
function besideKind(words: readonly Word[], i: number): { name: string; length: number } | undefined {
  if (!words[i]!.isWord || !words[i]!.capital || words[i]!.opens) return undefined;
  let n = 1;
  while (n < 4 && words[i + n]?.capital && words[i + n]!.isWord && !words[i + n - 1]!.possessive) n++;
  if (ADDRESS.test(words[i]!.text)) return { name: words[i]!.text, length: 1 };
  const [next, then] = [words[i + n], words[i + n + 1]];
  const kind = next?.lower === 'news' ? then : next;
  const works = WORKS_FOR.test(next?.lower ?? '') && then?.capital;
  const beside = kind && !kind.capital && !words[i + n - 1]!.possessive && OUTLET_BEFORE.test(kind.lower);
  if (!(beside || works) || words[i]!.tag === 'ADJ') return undefined;
  if (TITLE_WORD.test(words[i]!.lower) || DESK.test(words[i]!.lower)) return undefined;
  const name = words
    .slice(i, i + n)
    .map(w => w.text)
    .join(' ');
  return PLATFORM.test(name) || sidesOf(name).length ? undefined : { name, length: n };
}
const ADDRESS = /^[\p{L}\d]+\.(?:com|org|net|io|tv)$/u;
/** Where anybody publishes what they say themselves. */
const PLATFORM =
  /^(?:YouTube|Twitter|Facebook|Telegram|Instagram|TikTok|Substack|Bluesky|Reddit|WhatsApp|Truth Social|Zoom)$/;
/** "International editor Anna Morel": a desk, no outlet. */
const DESK =
  /^(?:international|world|diplomatic|business|sports?|legal|religious|royal|media|investigations?|global|regional|local|managing|europe|africa|asia|america|middle|north|south|east|west|correspondent|veteran)$/;
const WORKS_FOR = /^(?:editor|reporter|anchor|host|correspondent|columnist|journalist|presenter)$/;

/** Does one speak on it? "on CNN". */
const isAired = (name: string): boolean => outletOf(name)?.kind === 'broadcaster';

/** "the day before Hale attacked him, Novak told the Courier": the telling comes after this claim's own cue. */
function toldByAnother(around: readonly Word[], i: number, before: string, { cue }: Attribution): boolean {
  if (!/ (?:told|tells?|telling)$/.test(before)) return false;
  // "the clerk, who said that it rained, told the Courier"
  const first = cue[0]?.[0] ?? 0;
  if (around.some((w, k) => w.lower === 'who' && around[k + 1] !== undefined && around[k + 1]!.start === first))
    return false;
  const told = around.slice(0, i).findLast(w => /^(?:told|tells?|telling)$/.test(w.lower));
  return told !== undefined && cue.length > 0 && cue.every(([, end]) => end <= told.start);
}

/** In the same clause as cue or source: no other cue-like verb of another speaker lies between (a rough measure: 30 words). */
const near = (around: readonly Word[], i: number, a: Attribution): boolean => {
  const at = around[i]!.start;
  return [...a.cue, ...a.source].some(([s, e]) => Math.min(Math.abs(at - e), Math.abs(s - at)) < 170);
};

/** Words of the sentence around an offset, no further than an outlet is looked for. */
function sentenceWords(scene: Scene, offset: number): Word[] {
  const at = firstIn(scene.words, [offset, offset + 40]);
  const sentence = at && scene.document.sentences[at.sentence];
  if (!sentence) return [];
  return wordsIn(scene.words, [Math.max(sentence.start, offset - WINDOW), Math.min(sentence.end, offset + WINDOW)]);
}
