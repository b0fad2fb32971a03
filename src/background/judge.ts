/** One article in; its analysis, or why there is none, out. */
import { analyze } from '../analysis';
import type { Analysis, Article, Span } from '../analysis/model';
import type { Cut, Failure, PageRefusal } from '../platform/messages';
import type { Scope } from '../platform/settings';
import { createEntries } from './entries';
import { limitClaims, limitText } from './limit';

export type Judgement = { analysis: Analysis; cuts: Cut[] } | { refused: PageRefusal; detail?: string };

const analyzeEntries = createEntries(analyze);

let warm = false;

/** The first analysis is the slowest: made of a sentence while a page is being read, it costs that page nothing. */
export function warmUp(): void {
  if (warm) return;
  warm = true;
  analyze({ text: 'The foreign minister said on Tuesday that the talks would go on. A spokesman denied the report.' });
}

/** BCP 47: "en", "en-GB", "EN_us" are English; where a page says nothing, its reader has not seen another language. */
const isEnglish = (language: string | undefined) => language === undefined || /^(en([-_]|$)|$)/i.test(language);

/**
 * @param cuts what the reader of pages has cut off already.
 * @param asked the reader asked for this page: then an article of any kind is annotated.
 * @param entries stretches that stand by themselves; none where the article is one piece.
 */
export function judge(
  article: Article,
  cuts: Cut[],
  scope: Scope,
  asked: boolean,
  entries: readonly Span[] = [],
): Judgement {
  if (!isEnglish(article.language)) return { refused: 'other-language', detail: article.language ?? '' };
  try {
    const limited = limitText(article);
    const whole = analyzeEntries(limited, entries);
    const analysis = limitClaims(whole);
    if (!asked && !analysis.article.isNews) return { refused: 'not-an-article' };
    if (!asked && scope === 'our-kind' && !analysis.article.isOurKind) return { refused: 'not-our-kind' };
    const all = new Set(cuts);
    if (limited !== article) all.add('text');
    if (analysis !== whole) all.add('claims');
    return { analysis, cuts: [...all] };
  } catch (reason) {
    console.error('Whence: the analysis failed.', reason);
    return { refused: 'failed', detail: 'analysis_failed' satisfies Failure };
  }
}
