/** What is missed and what is found too much, by cause, construction and cue: the next most frequent cause at a glance. */
import type { Token } from '../../src/analysis/text/tokens';
import {
  CORPORA,
  type Comparison,
  type Corpus,
  compare,
  type Found,
  type Gold,
  jaccard,
  overlaps,
  readCorpus,
  sameSource,
  toSpans,
  wordsIn,
} from './matching';
import { covered } from './oracle';

interface Case {
  cause: string;
  /** Cue lemma, or construction and cue. */
  key: string;
  line: string;
}

/**
 * @param corpus which articles; never those that are kept apart
 * @param want a cause or a key that the lines must contain; without it only a few of each group are shown
 */
export function listErrors(corpus: Corpus, want: string | undefined, most: number): string {
  const cases: Case[] = [];
  for (const d of readCorpus(corpus)) {
    const c = compare(d, CORPORA[corpus].nested);
    cases.push(...misses(c), ...(CORPORA[corpus].exhaustive ? extras(c) : []));
  }
  const groups = groupBy(cases, c => c.cause);
  const out = [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([cause, list]) => {
      const chosen = want ? list.filter(c => `${c.cause} ${c.key}`.includes(want)) : list;
      const keys = [...groupBy(list, c => c.key)].sort((a, b) => b[1].length - a[1].length);
      const head = `\n${cause}: ${list.length}\n  ${keys
        .slice(0, 60)
        .map(([k, l]) => `${k} ${l.length}`)
        .join(' · ')}`;
      const step = Math.max(1, Math.floor(chosen.length / most));
      const lines = chosen
        .filter((_, i) => i % step === 0)
        .slice(0, most)
        .map(c => `  - {${c.key}} ${c.line}`);
      return [head, ...(want && !chosen.length ? [] : lines)].join('\n');
    });
  return out.join('\n');
}

function misses(c: Comparison): Case[] {
  const { document, scene, found } = c;
  const text = document.text;
  return document.gold.flatMap((g, i): Case[] => {
    if ((g.cueClass ?? 'speech') !== 'speech') return [];
    const key = lemmaOf(scene.tokens, g);
    const f = found[c.match[i]!];
    if (f)
      return sameSource(document, g, f)
        ? []
        : [{ cause: 'source wrong', key, line: `${marked(text, g)}  ≠ [${words(text, f.source)}]` }];
    const near = found.find(x => g.cue.length > 0 && overlaps(g.cue, x.cue));
    if (near)
      return [
        {
          cause: lengths(text, g, near),
          key: `${near.construction}/${key}`,
          line: `${marked(text, g)}  ≠ ⟨${words(text, near.content)}⟩`,
        },
      ];
    if (covered(c, g)) return [{ cause: 'missed: proposed, not chosen', key, line: marked(text, g) }];
    const at = c.candidates.find(x => g.cue.length > 0 && overlaps(g.cue, toSpans(scene, x.cue)));
    if (at)
      return [
        {
          cause: 'missed: proposed otherwise',
          key: `${at.construction}/${key}`,
          line: `${marked(text, g)}  ≠ ⟨${words(text, toSpans(scene, at.content))}⟩ by ${words(text, toSpans(scene, at.source))}`,
        },
      ];
    return [{ cause: g.cue.length ? 'missed: no candidate' : 'missed: no cue', key, line: marked(text, g) }];
  });
}

function extras(c: Comparison): Case[] {
  const { document, found } = c;
  const text = document.text;
  const used = new Set(c.match);
  return found.flatMap((f, j): Case[] => {
    if (used.has(j)) return [];
    if (document.gold.some(g => g.cue.length > 0 && overlaps(g.cue, f.cue))) return [];
    const other = document.gold.some(
      g => (g.cueClass ?? 'speech') !== 'speech' && jaccard(wordsIn(text, g.content), wordsIn(text, f.content)) > 0.1,
    );
    if (other) return [];
    const cause = document.gold.some(g => overlaps(g.content, f.cue)) ? 'extra: inside another content' : 'extra: free';
    return [{ cause, key: `${f.construction}/${words(text, f.cue).toLowerCase()}`, line: marked(text, f) }];
  });
}

function lengths(text: string, gold: Gold, found: Found): string {
  const g = wordsIn(text, gold.content);
  const f = wordsIn(text, found.content);
  const shared = [...g].filter(x => f.has(x)).length;
  if (!shared) return 'content elsewhere';
  return f.size > g.size ? 'content too long' : 'content too short';
}

const words = (text: string, spans: readonly (readonly [number, number])[]): string =>
  spans.map(([a, b]) => text.slice(a, b).replace(/\s+/g, ' ')).join(' … ');

/** The sentence around an attribution, with source, cue and content marked. */
function marked(text: string, a: Gold): string {
  const spans = [
    ...a.content.map(s => [...s, '[', ']'] as const),
    ...a.cue.map(s => [...s, '<', '>'] as const),
    ...a.source.map(s => [...s, '{', '}'] as const),
  ];
  const from = Math.max(0, Math.min(...spans.map(s => s[0])) - 60);
  const to = Math.max(...spans.map(s => s[1])) + 50;
  const at = new Map<number, string>();
  for (const [s, e, open, close] of spans.sort((x, y) => x[0] - y[0])) {
    at.set(s, (at.get(s) ?? '') + open);
    at.set(e, close + (at.get(e) ?? ''));
  }
  let out = '';
  for (let i = from; i < Math.min(to, text.length); i++) out += (at.get(i) ?? '') + (text[i] === '\n' ? '¶' : text[i]);
  return out.replace(/¶+/g, '¶');
}

/** The last verb or noun of the cue, as a lemma. */
function lemmaOf(tokens: readonly Token[], g: Gold): string {
  const inside = tokens.filter(t => g.cue.some(([a, b]) => t.start >= a && t.end <= b));
  const main = inside.findLast(t => t.tag === 'VERB') ?? inside.findLast(t => t.tag === 'NOUN') ?? inside[0];
  return main ? main.lemma.toLowerCase() : '—';
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
