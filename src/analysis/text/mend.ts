/** Tags that the tagger gets wrong around reporting verbs, mended by what stands beside them. */
import { lemmaOf } from './lemma';
import { MENDS } from './mends';
import type { Mend } from './mends/rule';
import type { Token } from './tokens';

interface Rules {
  byWord: Map<string, Mend[]>;
  anyWord: Mend[];
}
/** Tag → its rules: most words have none to be asked. */
const RULES = new Map<string, Rules>();
for (const mend of MENDS)
  for (const tag of mend.of.split(' ')) {
    const rules = RULES.get(tag) ?? { byWord: new Map<string, Mend[]>(), anyWord: [] };
    RULES.set(tag, rules);
    if (!mend.words) rules.anyWord.push(mend);
    for (const word of mend.words ?? []) rules.byWord.set(word, [...(rules.byWord.get(word) ?? []), mend]);
  }

/** Mends the tags of one paragraph in place. One pass. */
export function mendTags(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    const rules = RULES.get(t.tag);
    if (!rules) continue;
    const ofWord = rules.byWord.get(t.lower);
    const mend = (ofWord && firstThatFits(ofWord, tokens, i)) ?? firstThatFits(rules.anyWord, tokens, i);
    if (!mend) continue;
    t.tag = mend.tag;
    t.lemma = lemmaOf(t.lower, mend.tag);
  }
}

function firstThatFits(mends: readonly Mend[], tokens: readonly Token[], i: number): Mend | undefined {
  for (const mend of mends) if (mend.fits(tokens[i]!, tokens[i - 1], tokens[i + 1], tokens[i + 2])) return mend;
  return undefined;
}
