/** Claims for tests, told by their words: the content is looked up in the text, source and cue nearest to it. */
import { assemble } from '../../src/analysis/claims';
import type { Attribution, Claim, Origin, Span } from '../../src/analysis/model';
import { readText } from '../../src/analysis/text/document';

export interface Told {
  speaker: string;
  party?: string;
  kind?: Origin['kind'];
  via?: string[];
  source?: string;
  cue?: string;
  content: string;
  /** Index of the claim that it stands in. */
  within?: number;
}

/** @throws where a part is not in the text */
export function tell(text: string, told: readonly Told[]): Claim[] {
  const find = (part: string | undefined, near: number): Span[] => {
    if (!part) return [];
    const before = text.lastIndexOf(part, near);
    const after = text.indexOf(part, near);
    const at = before >= 0 && (after < 0 || near - before <= after - near) ? before : after;
    if (at < 0) throw new Error(`not in the text: ${part}`);
    return [[at, at + part.length]];
  };
  const attributions = told.map(
    (t): Attribution => ({
      source: find(t.source, text.indexOf(t.content)),
      cue: find(t.cue, text.indexOf(t.content)),
      content: find(t.content, 0),
      quote: 'indirect',
      construction: 'told',
      confidence: 1,
      ...(t.within === undefined ? {} : { within: t.within }),
    }),
  );
  const origins = told.map(
    (t): Origin => ({
      speaker: t.speaker,
      kind: t.kind ?? 'person',
      named: true,
      degree: 'person',
      party: t.party ?? '',
      via: t.via ?? [],
    }),
  );
  return assemble(attributions, origins, readText(text));
}
