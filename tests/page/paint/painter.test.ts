// @vitest-environment jsdom
/** The painter over a document that has no layout: which ranges of the page lie on which highlight. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Span } from '../../../src/analysis/model';
import { createPainter, type Painter } from '../../../src/page/paint';
import { DEFAULTS } from '../../../src/platform/settings';
import { type LAYERS, nameOf } from '../../../src/platform/sheet';
import { analysisOf, claimOf } from '../../background/analysis';

const TEXT = 'Orla Finn said yes. Jon Arrel denied it. Finn said more.';
const at = (words: string, nth = 0): Span => {
  const start = TEXT.indexOf(words, nth === 0 ? 0 : TEXT.indexOf(words) + 1);
  return [start, start + words.length];
};
const finn = { speaker: 'Orla Finn', party: 'Norland' };
const CLAIMS = [
  claimOf('c1', { ...finn, source: [at('Orla Finn')], cue: [at('said')], content: [at('yes')] }),
  claimOf('c2', {
    speaker: 'Jon Arrel',
    source: [at('Jon Arrel')],
    cue: [at('denied')],
    content: [at('it')],
    reply: true,
  }),
  claimOf('c3', { ...finn, source: [at('Finn', 1)], cue: [at('said', 1)], content: [at('more')] }),
];
const ANALYSIS = analysisOf(CLAIMS, TEXT, {
  responses: [{ from: 'c2', to: ['c1'], stance: 'denies', explicit: true }],
});

/** As much of a highlight as is used: a set with a priority. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}

let end: AbortController;
let painter: Painter;
const registry = new Map<string, FakeHighlight>();

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry, supports: () => false });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  document.body.innerHTML = `<p style="background-color: rgb(255, 255, 255)">${TEXT}</p>`;
  end = new AbortController();
  painter = createPainter(document, end.signal);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** @param times so many ranges a stretch, as where markup cuts it to pieces. */
function paint(settings = DEFAULTS, times = 1) {
  const node = document.querySelector('p')!.firstChild as Text;
  const ranges = ([start, finish]: Span) => {
    return Array.from({ length: times }, () => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, finish);
      return range;
    });
  };
  const read = { key: 'a', root: node.parentElement!, ranges } as unknown as Parameters<
    Painter['paint']
  >[0] extends ReadonlyMap<string, infer S>
    ? S extends { read: infer R }
      ? R
      : never
    : never;
  painter.paint(new Map([['a', { read, analysis: ANALYSIS }]]), settings);
}

/** The words on a layer, in the colours for one kind of paper. */
const on = (layer: (typeof LAYERS)[number], theme: 'light' | 'dark' = 'light') =>
  [...(registry.get(nameOf(theme, layer)) ?? [])].map(String);

describe('the painter', () => {
  it('puts sources and contents on layers of their own, and takes all away', () => {
    paint();
    expect(on('named-source')).toEqual(['Orla Finn', 'Jon Arrel', 'Finn']);
    expect(on('named-content')).toEqual(['yes', 'it', 'more']);
    expect(on('reply-source')).toEqual(['denied']);
    end.abort();
    expect(registry.size).toBe(0);
  });

  it('lights up the claim, the others of its speaker, and nothing else', () => {
    paint();
    painter.emphasise({ key: 'a', claim: 'c1' });
    expect(on('named-chosen')).toEqual(['yes', 'said', 'Orla Finn']);
    expect(on('named-kin')).toEqual(['more', 'said', 'Finn']);
    expect(on('answered')).toEqual([]);
    painter.emphasise(undefined);
    expect(on('named-chosen')).toEqual([]);
    expect(on('named-kin')).toEqual([]);
  });

  it('outlines what a reply answers', () => {
    paint();
    painter.emphasise({ key: 'a', claim: 'c2' });
    expect(on('answered')).toEqual(['yes']);
    expect(on('named-kin')).toEqual([]);
  });

  it('lights up claims under the pointer where nothing else is marked', () => {
    paint({ ...DEFAULTS, density: 'pointer' });
    expect(on('named-source')).toEqual([]);
    painter.emphasise({ key: 'a', claim: 'c1' });
    expect(on('named-chosen')).toContain('yes');
  });

  it('takes the colours for the paper under each text', () => {
    document.querySelector('p')!.style.backgroundColor = 'rgb(10, 10, 10)';
    paint();
    expect(on('named-source', 'dark')).toHaveLength(3);
    expect(on('named-source', 'light')).toEqual([]);
    document.querySelector('p')!.style.backgroundColor = 'rgb(250, 250, 250)';
    paint();
    expect(on('named-source', 'dark')).toEqual([]);
    expect(on('named-source', 'light')).toHaveLength(3);
  });

  it('marks sources alone where forced colours would fill whole sentences', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    paint();
    expect(on('named-content')).toEqual([]);
    expect(on('named-source')).toHaveLength(3);
  });

  it('flashes for a moment, and never for readers who want no motion', () => {
    vi.useFakeTimers();
    paint();
    painter.flash({ key: 'a', claim: 'c3' });
    expect(on('flash')).toHaveLength(3);
    vi.advanceTimersByTime(600);
    expect(on('flash')).toEqual([]);
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    painter.flash({ key: 'a', claim: 'c3' });
    expect(on('flash')).toEqual([]);
  });

  it('paints many marks only where they are near, and one claim wherever it is', () => {
    let tell: IntersectionObserverCallback = () => undefined;
    const observe = vi.fn();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(look: IntersectionObserverCallback) {
          tell = look;
        }
        observe = observe;
        disconnect = () => undefined;
      },
    );
    const target = document.querySelector('p')!;
    const see = (isIntersecting: boolean) => {
      const boundingClientRect = { width: 9, height: 9 } as DOMRectReadOnly;
      tell(
        [{ target, isIntersecting, boundingClientRect } as Partial<IntersectionObserverEntry> as never],
        {} as never,
      );
    };
    paint(DEFAULTS, 70);
    expect(observe.mock.calls).toEqual([[target]]);
    expect(on('named-content')).toHaveLength(210);
    see(false);
    expect(on('named-content')).toEqual([]);
    painter.emphasise({ key: 'a', claim: 'c1' });
    expect(on('named-chosen')).not.toEqual([]);
    expect(on('named-kin')).toEqual([]);
    see(true);
    expect(on('named-content')).toHaveLength(210);
    expect(on('named-kin')).not.toEqual([]);
  });

  it('leaves alone what another script has put under a name of ours', () => {
    paint();
    const other = new FakeHighlight();
    registry.set(nameOf('light', 'flash'), other);
    end.abort();
    expect([...registry.values()]).toEqual([other]);
  });
});
