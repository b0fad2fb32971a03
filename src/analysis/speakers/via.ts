/** The outlets that a claim came through: "told the Prague Courier", "the Courier reported, citing …". */
import type { Attribution } from '../model';
import { outletAt } from './outlets';
import type { Scene } from './scene';
import { type Word, wordsIn } from './words';

/** What leads to an outlet: "told X", "in an interview with X", "seen by X", "quoted by X", "citing X", "on X". */
const BEFORE: readonly RegExp[] = [
  /\b(?:told|tell|tells|telling)$/,
  /\b(?:speaking|spoke|talking|talked|confirmed|said|saying|wrote|writing|statement|comments?|remarks?|email(?:ed)?) (?:exclusively )?(?:to|with|in|for)$/,
  /\b(?:interview|interviews|conversation|appearance|briefing|chat|call) (?:\w+ ){0,3}(?:with|to|on|by|in|for)$/,
  /\b(?:interviewed|quoted|cited|reported|carried|published|seen|obtained|reviewed|viewed|shared|aired|broadcast|shown) (?:\w+ ){0,2}(?:by|on|in|with|to)$/,
  /\b(?:citing|according to|as reported by|reported by|via)$/,
  /\b(?:said|saying|says|added|appearing|appeared|speaking|argued|warned|insisted|claimed|wrote|declared) (?:\w+ ){0,2}(?:on|in)$/,
];

/** Characters around the cue in which an outlet may stand. */
const WINDOW = 260;

/** Outlets that the clause around the cue names as the way of a claim, the publisher left out. */
export function viaOf(attribution: Attribution, speaker: string, scene: Scene): string[] {
  const anchor = attribution.cue[0] ?? attribution.source[0];
  if (!anchor) return [];
  const around = sentenceWords(scene, anchor[0]).filter(
    w => !attribution.content.some(([s, e]) => w.start >= s && w.start < e) || attribution.quote === 'indirect',
  );
  const found: string[] = [];
  for (let i = 0; i < around.length; i++) {
    const hit = outletAt(around, i);
    if (!hit) continue;
    const before = around
      .slice(Math.max(0, i - 7), i)
      .filter(w => w.isWord)
      .map(w => w.lower)
      .join(' ')
      .replace(
        / (?:the|a|an|\p{L}+ (?:newspaper|daily|broadcaster|agency|channel|magazine|station|website|outlet|tv|radio))$/u,
        '',
      );
    const after = around[i + hit.length];
    const programme =
      /^(?:interview|podcast|programme|program|show|broadcast|documentary|phone-in|panel|appearance)$/.test(
        after?.lower ?? '',
      ) && /\b(?:in|on|during|for|told)$/.test(before);
    const reports =
      /^(?:reported|reports|quoted|cited|first)$/.test(after?.lower ?? '') &&
      around.some(w => /^(?:citing|quoting|quoted)$/.test(w.lower));
    if ((reports || programme || BEFORE.some(r => r.test(before))) && near(around, i, attribution))
      found.push(hit.name);
    i += hit.length - 1;
  }
  return [...new Set(found)].filter(name => name !== scene.publisher?.name && name !== speaker);
}

/** In the same clause as cue or source: no other cue-like verb of another speaker lies between (a rough measure: 30 words). */
const near = (around: readonly Word[], i: number, a: Attribution): boolean => {
  const at = around[i]!.start;
  return [...a.cue, ...a.source].some(([s, e]) => Math.min(Math.abs(at - e), Math.abs(s - at)) < 170);
};

/** Words of the sentence around an offset, no further than an outlet is looked for. */
function sentenceWords(scene: Scene, offset: number): Word[] {
  const at = wordsIn(scene.words, [offset, offset + 40])[0];
  const sentence = at && scene.document.sentences[at.sentence];
  if (!sentence) return [];
  return wordsIn(scene.words, [Math.max(sentence.start, offset - WINDOW), Math.min(sentence.end, offset + WINDOW)]);
}
