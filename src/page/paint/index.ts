/**
 * Paints claims on the page's own text with the CSS Custom Highlight API: no node of the page is touched. Everything is
 * taken away when `signal` aborts.
 */
import type { Analysis, Claim, Span } from '../../analysis/model';
import type { Settings } from '../../platform/settings';
import { LAYERS, type Layer } from '../../platform/sheet';
import type { ReadArticle } from '../read/types';
import { caretAt, isOn } from './hit';
import { addLayers } from './layers';
import { claimAt, lookOf, marksOf, reachOf, spansOf } from './marks';

/** A claim of one of the page's articles. */
export interface Place {
  key: string;
  claim: string;
}

/** One article with what was found in it. */
export interface Shown {
  read: ReadArticle;
  analysis: Analysis;
}

export interface Painter {
  /** Paints these articles as the settings want it, in place of everything painted before. */
  paint(articles: ReadonlyMap<string, Shown>, settings: Settings): void;
  /** Lights up a claim, all others of its speaker, and what it answers; `undefined`: none. */
  emphasise(place: Place | undefined): void;
  /** Tints a claim for 600 ms; not for readers who want no motion. */
  flash(place: Place): void;
  /** The claim under a point of the viewport. */
  at(x: number, y: number): Place | undefined;
  /** The lines of a claim on the screen: rectangles in the viewport. */
  rectsOf(place: Place): DOMRect[];
}

const FLASH_MS = 600;

/** What is painted as long as the article stands, and what lights up with a claim. */
const STANDING = LAYERS.filter(layer => /-(?:content|source)$/.test(layer));
const LIT = LAYERS.filter(layer => /-(?:kin|chosen)$|^answered$/.test(layer));

/**
 * In forced colours Chromium fills every highlight with the system's own colour for selected text, whatever its rule says
 * (Firefox draws the lines alone): contents marked so would be the loudest thing on the page, so only sources are.
 */
function calm(settings: Settings): Settings {
  const filled = matchMedia('(forced-colors: active)').matches && !CSS.supports('-moz-appearance', 'none');
  return filled && settings.density === 'both' ? { ...settings, density: 'sources' } : settings;
}

const isBySame = (a: Claim, b: Claim) => a.speaker !== '' && a.speaker === b.speaker;

function add(found: Map<Layer, Range[]>, layer: Layer, ranges: readonly Range[]): void {
  const known = found.get(layer);
  if (known) known.push(...ranges);
  else found.set(layer, [...ranges]);
}

export function createPainter(document: Document, signal: AbortSignal): Painter {
  const layers = addLayers(document, signal);
  let shown: ReadonlyMap<string, Shown> = new Map();
  let settings: Settings | undefined;
  let lit: Place | undefined;
  let flashing = 0;

  const claimOf = ({ key, claim }: Place) => shown.get(key)?.analysis.claims.find(c => c.id === claim);
  const rangesOf = (key: string, spans: readonly Span[]) => spans.flatMap(s => shown.get(key)?.read.ranges(s) ?? []);

  function paint(articles: ReadonlyMap<string, Shown>, now: Settings) {
    shown = articles;
    settings = now;
    layers.restyle([...articles.values()].map(({ read }) => read.root));
    const found = new Map<Layer, Range[]>();
    for (const { read, analysis } of articles.values()) {
      for (const mark of marksOf(analysis.claims, calm(now))) {
        add(found, `${mark.look}-${mark.strength}`, read.ranges(mark.span));
      }
    }
    layers.put(found, STANDING);
    light(undefined);
  }

  /** Every change of a highlight makes the browser look at all of them again: what is lit up already is left alone. */
  function emphasise(place: Place | undefined) {
    if (place?.key !== lit?.key || place?.claim !== lit?.claim) light(place);
  }

  function light(place: Place | undefined) {
    lit = place;
    const found = new Map<Layer, Range[]>();
    const claim = place && claimOf(place);
    if (place && claim && settings) {
      const { analysis } = shown.get(place.key)!;
      const targets = new Set(analysis.responses.filter(r => r.from === claim.id).flatMap(r => r.to));
      for (const c of analysis.claims) {
        const look = lookOf(c, settings.categories);
        if (look && c.id === claim.id) add(found, `${look}-chosen`, rangesOf(place.key, spansOf(c)));
        else if (look && isBySame(c, claim)) add(found, `${look}-kin`, rangesOf(place.key, spansOf(c)));
        if (targets.has(c.id)) add(found, 'answered', rangesOf(place.key, c.content));
      }
    }
    layers.put(found, LIT);
  }

  return {
    paint,
    emphasise,
    flash(place) {
      const claim = claimOf(place);
      if (!claim || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      layers.put(new Map([['flash', rangesOf(place.key, spansOf(claim))]]), ['flash']);
      clearTimeout(flashing);
      flashing = window.setTimeout(() => layers.put(new Map(), ['flash']), FLASH_MS);
    },
    at(x, y) {
      if (!settings) return undefined;
      // By the caret, not by `highlightsFromPoint`: that one asks every range, and with 500 claims it costs a frame.
      const trees = [...new Set([...shown.values()].flatMap(({ read }) => read.trees()))];
      const caret = caretAt(document, x, y, trees);
      if (!caret) return undefined;
      for (const [key, { read, analysis }] of shown) {
        const offset = read.offsetOf(caret.node, caret.offset);
        if (offset === undefined) continue;
        // A caret stands between two letters; the pointer is on one of them.
        const claim =
          claimAt(analysis.claims, offset, settings.categories) ??
          claimAt(analysis.claims, offset - 1, settings.categories);
        const place = claim && { key, claim: claim.id };
        if (!place || !claim) continue;
        const rects = rangesOf(key, reachOf(claim)).flatMap(r => [...r.getClientRects()]);
        if (isOn(rects, x, y)) return place;
      }
      return undefined;
    },
    rectsOf(place) {
      const claim = claimOf(place);
      return claim ? rangesOf(place.key, spansOf(claim)).flatMap(r => [...r.getClientRects()]) : [];
    },
  };
}
