/**
 * The saved pages that we annotated ourselves, by the guidelines of the diplomacy articles. `training/attribution/pages.jsonl`
 * holds offsets and what each claim says of its source; the texts are the manifest's where it knows them, else what Whence
 * reads on the saved page.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Response, Span } from '../../src/analysis/model';
import { readHtml } from '../../src/cli/html';
import { dataPath, type GoldDocument, readLines } from './data';
import type { GoldClaim } from './predict';

/** A saved page with its annotated claims and responses. */
export interface MarkedPage extends GoldDocument {
  claims: GoldClaim[];
  responses: Response[];
  /** Kept apart: of these nobody reads more than totals while writing rules. */
  kept: boolean;
}
/** A row of pages.jsonl. A speaker who is described as the text does, at some length, is a stretch of it. */
type Marked = Pick<MarkedPage, 'id' | 'responses' | 'kept'> & {
  claims: (Omit<GoldClaim, 'speaker'> & { speaker: string | Span })[];
  /** The text that the offsets belong to, as `digest` gives it. */
  digest: string;
};
type Saved = GoldDocument & { path: string; body?: string };

const ROWS = new URL('../../training/attribution/pages.jsonl', import.meta.url);

/** First eight hexadecimal digits of a text's SHA-1. */
export const digest = (text: string): string => createHash('sha1').update(text).digest('hex').slice(0, 8);

/**
 * The annotated pages whose text is still what it was: reading a page differently moves its offsets.
 * @param log told of each page that is left out
 */
export function readMarkedPages(log: (line: string) => void = console.warn): MarkedPage[] {
  const saved = new Map(readLines<Saved>('pages/manifest.jsonl').map(page => [page.id, page]));
  return readFileSync(ROWS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap(line => {
      const { digest: known, claims, ...marked }: Marked = JSON.parse(line);
      const page = saved.get(marked.id);
      const text = page ? textOf(page) : '';
      const named = (speaker: string | Span) => (typeof speaker === 'string' ? speaker : text.slice(...speaker));
      if (page && digest(text) === known)
        return [{ ...page, ...marked, text, claims: claims.map(c => ({ ...c, speaker: named(c.speaker) })) }];
      log(`${marked.id} is left out: its text is no longer the one that was annotated`);
      return [];
    });
}

const textOf = ({ body, path }: Saved): string =>
  body ?? readHtml(gunzipSync(readFileSync(dataPath(`pages/${path}`))).toString('utf8')).article.text;
