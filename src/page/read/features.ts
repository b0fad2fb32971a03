/** What the line model looks at: each line's own shape, the names around it, and what stands beside it. */
import { attr } from '../dom';
import { hintNames, PICTURE, UNWANTED, type Weighed, type Weighing } from './container';
import { postAround } from './embeds';
import { SENTENCE_END } from './line';
import { CREDIT, NOISE, noiseBit } from './noise';
import type { Steps } from './turns';
import type { Box } from './walk';

/** Features are 0..1 and have names, by which `weights.ts` weighs them. One that is missing is 0. */
export type LineFeatures = Record<string, number>;

/** The part of a page in which the article's lines are looked for: `lines[first..last)`. */
export interface Region {
  lines: readonly Weighed[];
  first: number;
  last: number;
  container: Box;
}

const ADDRESSED = /\b(?:you|your|yours|our|us|we)\b/i;
const QUOTED = /[“"«„‘'][^”"»“’']*[”"»“’']/g;
const ADDRESS = /\S+@\S+\.\S+|https?:|www\./;
/** UTF-16 units below which a line is of that size. */
const SIZES = [
  ['tiny', 20],
  ['small', 45],
  ['short', 80],
  ['middle', 160],
] as const;
const TAGS = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'section', 'td', 'blockquote', 'article', 'main']);

/** Between spaces and marks: to ask for letters by their name costs a millisecond on every page. */
const WORD = /[^\s!-/:-@[-`{-¿\u2000-\u206F\u3000-\u303F]+/g;
const words = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
const beginsSmall = ([first = '']: string): boolean => first !== first.toUpperCase();
const isCaption = (w: Weighed): boolean =>
  w.line.kind === 'caption' || (w.noise & CREDIT) !== 0 || (w.around & PICTURE) !== 0;
const isGood = (w: Weighed): boolean => w.weight > 0 && !isCaption(w);
/** Elements that a site gives the same names hold the same sort of text; numbers in names only count. */
const nameOf = ({ el, tag }: Box): string => `${tag} ${attr(el, 'class').replace(/\d+/g, '')}`;

function add<K>(sums: Map<K, number>, key: K, by: number): void {
  sums.set(key, (sums.get(key) ?? 0) + by);
}

/** The container, and above it what the page has between the headline and the text: where a standfirst stands. */
export function regionOf({ lines, container }: Weighing, title: string): Region {
  const plain = title.toLowerCase();
  const isTitle = (w: Weighed) => w.line.box.tag === 'h1' || w.line.text.toLowerCase() === plain;
  const above = lines.findLastIndex((w, i) => i < container.first && isTitle(w));
  const near = above >= 0 && container.first - above < 25;
  return { lines, first: near ? above + 1 : container.first, last: container.last, container };
}

/** The features of every line of the region, in its order; a line in a step. */
export function* featuresOf(region: Region, title: string, chosen: ReadonlySet<Weighed>): Steps<LineFeatures[]> {
  const within = region.lines.slice(region.first, region.last);
  const good = within.map(isGood);
  const all = within.reduce((sum, w, i) => sum + (good[i] ? w.size : 0), 0) || 1;
  const homes = new Map<Box, number>();
  const named = new Map<string, number>();
  const namedGood = new Map<string, number>();
  const seen = new Map<string, number>();
  within.forEach((w, i) => {
    const name = nameOf(w.line.box);
    add(named, name, 1);
    add(seen, w.line.text, 1);
    if (!good[i]) return;
    add(namedGood, name, 1);
    add(homes, w.line.box.parent!, w.size / all);
  });
  const goods = good.filter(Boolean).length || 1;
  const main = [...homes.values()].reduce((a, b) => Math.max(a, b), 0);
  const firstGood = good.indexOf(true);
  const lastGood = good.lastIndexOf(true);
  const titleWords = new Set(words(title));
  const found: LineFeatures[] = [];
  for (const [i, w] of within.entries()) {
    yield;
    const { line } = w;
    const { text, box } = line;
    const out: LineFeatures = {};
    const yes = (name: string, holds: unknown) => {
      if (holds) out[name] = 1;
    };
    yes(`size: ${SIZES.find(([, below]) => w.size < below)?.[0] ?? 'long'}`, true);
    yes('links: all', w.linkShare > 0.8);
    yes('links: many', w.linkShare > 0.4);
    yes('links: some', w.linkShare > 0.1);
    yes('ends as a sentence', SENTENCE_END.test(text));
    yes('ends with a colon', /[:：]$/.test(text));
    yes('has quotation marks', /["“”«»„]/.test(text));
    yes('begins with a quotation', /^[“"«„–—-]/.test(text));
    yes('in capitals', text === text.toUpperCase() && text !== text.toLowerCase());
    yes('begins small', beginsSmall(text));
    yes('speaks to the reader', ADDRESSED.test(text.replace(QUOTED, '')));
    yes('has an address', ADDRESS.test(text));
    yes('strong', line.strong > 0.8 * text.length);
    yes('emphasised', line.emphasised > 0.8 * text.length);
    yes(`kind: ${line.kind}`, true);
    yes(`tag: ${TAGS.has(box.tag) ? box.tag : 'other'}`, true);
    hintNames.forEach((name, bit) => {
      if ((UNWANTED >> bit) & 1) return;
      yes(`around: ${name}`, w.around & (1 << bit));
      yes(`own: ${name}`, box.hints & (1 << bit));
    });
    NOISE.forEach((n, bit) => {
      yes(`noise: ${n.name}`, w.noise & (1 << bit));
    });
    const own = good[i] ? w.size / all : 0;
    const home = Math.max(homes.get(box.parent!) ?? 0, box.parent?.parent ? (homes.get(box.parent.parent) ?? 0) : 0);
    yes(`home: ${home <= own + 0.001 ? 'none' : home > main / 2 ? 'main' : 'other'}`, true);
    const name = nameOf(box);
    out['name: good'] = (namedGood.get(name) ?? 0) / named.get(name)!;
    out['name: common'] = (namedGood.get(name) ?? 0) / goods;
    yes('name: alone', named.get(name) === 1);
    const rule = chosen.has(w);
    const ends = SENTENCE_END.test(text);
    yes(rule ? 'chosen' : 'not chosen', true);
    yes(`${rule ? 'chosen' : 'not chosen'} ${line.kind}`, true);
    yes(`${rule ? 'chosen' : 'not chosen'} sentence`, ends);
    yes('chosen, small', rule && w.size < 60);
    yes('not chosen, between chosen', !rule && chosen.has(within[i - 1]!) && chosen.has(within[i + 1]!));
    yes(
      'not chosen, sentence between chosen',
      !rule && ends && chosen.has(within[i - 1]!) && chosen.has(within[i + 1]!),
    );
    yes('signs up at the end', i >= lastGood - 2 && w.noise & SIGN_UP);
    yes('prose without home', w.prose && home <= own + 0.001);
    yes('prose in main home', w.prose && home > main / 2);
    yes('addresses at the end', i >= lastGood - 2 && ADDRESSED.test(text.replace(QUOTED, '')));
    yes('short in other home', w.size < 80 && home > own + 0.001 && home <= main / 2);
    yes('good', good[i]);
    yes('unwanted', w.around & UNWANTED);
    yes('after good', good[i - 1]);
    yes('before good', good[i + 1]);
    yes('between good', good[i - 1] && good[i + 1]);
    yes('far from good', !good[i] && !good[i - 1] && !good[i + 1] && !good[i - 2] && !good[i + 2]);
    yes('above all good', i < firstGood);
    yes('first good', i === firstGood);
    yes('below all good', i > lastGood);
    yes('last good', i === lastGood);
    yes('at the end', i >= lastGood - 2);
    yes('heading before good', line.kind === 'heading' && good[i + 1]);
    yes('again', seen.get(text)! > 1);
    yes('above the container', i + region.first < region.container.first);
    yes('post', postAround(box));
    const said = words(text);
    yes('as the title', said.length > 1 && said.filter(x => titleWords.has(x)).length / said.length > 0.75);
    yes('standfirst above', (w.around | box.hints) & STANDFIRST && i <= firstGood);
    yes('prose above', i < firstGood && w.size > 60 && SENTENCE_END.test(text));
    found.push(out);
  }
  return found;
}

const SIGN_UP = noiseBit('sign up');
const STANDFIRST = 1 << hintNames.indexOf('standfirst');
