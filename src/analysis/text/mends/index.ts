/** What the tagger gets wrong around reporting verbs: each rule with a sentence, which is its test. */
import { MENDED_OTHERS } from './others';
import type { Mend } from './rule';
import { MENDED_VERBS } from './verbs';

export const MENDS: readonly Mend[] = [...MENDED_OTHERS, ...MENDED_VERBS];
