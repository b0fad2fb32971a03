/** A name and a colon at the beginning of a paragraph: headlines ("Holm: The bridge will stay"), interviews and transcripts. */
import { DATELINE_PLACES } from '../../lexicon/datelines';
import { sidesOf } from '../../lexicon/sides';
import type { Candidate } from '../candidate';
import { isStop, isWord, type Range, type Scene } from '../scene';
import { type Turn, turnsOf } from '../turns';
import type { Example } from './view';

export const COLON: readonly Example[] = [
  { text: 'Holm: The bridge will stay open', content: 'The bridge will stay open', source: 'Holm', cue: ':' },
  {
    text: 'The mayor met us in Orsk.\n\nHOLM: We were never asked. Nobody told us.\n\nHe left at noon.',
    content: 'We were never asked. Nobody told us',
    source: 'HOLM',
    cue: ':',
  },
  { text: 'Poll: Most farmers want a bridge', content: 'Most farmers want a bridge', source: 'Poll', cue: ':' },
];

/** A turn of a transcript goes on in further paragraphs; what its reporter asks and tells is nobody's claim. */
export const TURNS: readonly Example[] = [
  {
    text: 'Ole Brandt reports.\n\nOLE BRANDT: The pier is shut.\n\nREP. IDA HOLM (R-Orsk): We were never asked.\n\nNobody told us a thing.\n\nBRANDT: She may sue.\n\nHOLM: We will go to court.',
    content: 'Nobody told us a thing',
    source: '',
    cue: '',
  },
];

/** Things that speak in headlines. */
const SPEAKS =
  /^(?:polls?|surveys?|study|report|reports?|officials?|sources?|police|experts?|analysts?|ministers?|spokes(?:man|woman|person)|newspapers?|authorities|government|army|military|ministry|minister|president|mayor|lawyer|lawyers|prosecutors?|court|judge|aides?|critics)$/;
/** No speakers: labels of a page. */
const LABELS =
  /^(?:latest|update|updates|updated|published|posted|modified|clarification|credit|credits|caption|watch|video|photos?|read|related|listen|breaking|note|editor|correction|source|sources|image|picture|analysis|opinion|explainer|exclusive|live|factbox|timeline|review|transcript|fact|check|question|answer|claim|verdict|context|background|facts|rating|myth|reality|q|a|p\.s|ps|subject|re|date|from|to|cc|bottom|part|chapter|step|tip|day|week|explained|backgrounder|profile|obituary|podcast|feature|recap|quiz|tags|topics|location|name|age|job|occupation|born|education|hometown|e-?mail|phone|website|address|contact|cost|price|when|where|who|what|why|how|winners?|losers?|state|country|city)$/;
/** Behind a colon these begin the title of another page: "Orsk: Timeline of a flood". */
const TITLES =
  /^(?:timeline|profile|key|in|live|watch|video|analysis|explained|everything|who|what|why|how|at|country)$/;
/** Words before the colon, at most. */
const MOST = 7;

/** Candidates of every paragraph that begins with a name and a colon. */
export function colons(scene: Scene): Candidate[] {
  const { tokens, document } = scene;
  const turns = turnsOf(scene);
  if (turns.length) return turns.filter(t => !t.narrates).flatMap(t => paragraphsOf(scene, t));
  const found: Candidate[] = [];
  for (const p of document.paragraphs) {
    const colon = colonOf(scene, p.first, Math.min(p.last, p.first + MOST + 1));
    if (colon < 0 || colon + 2 >= p.last) continue;
    const phrase = scene.phraseAt(p.first);
    const head = phrase && tokens[phrase.head]!;
    if (!phrase || !head || phrase.first !== p.first || phrase.time) continue;
    const name =
      head.tag === 'PROPN' &&
      phrase.last === colon &&
      !DATELINE_PLACES.has(tokens[p.first]!.text) &&
      !isPlace(scene, p.first, colon) &&
      // a dateline
      scene.stretches[scene.stretchOf[colon + 1]!]!.first <= colon;
    const speaks = SPEAKS.test(head.lower);
    if (
      (!name && !speaks) ||
      (/^the$/i.test(tokens[p.first]!.text) && !speaks) ||
      LABELS.test(tokens[p.first]!.lower) ||
      LABELS.test(head.lower)
    )
      continue;
    const content = spoken(scene, colon + 1, p.last);
    const last = content[1];
    const acts = hasVerb(scene, colon + 1, last);
    if (wordsIn(scene, content) < 3 || (!acts && (TITLES.test(tokens[colon + 1]!.lower) || isList(scene, content))))
      continue;
    found.push(said(colon, [phrase.first, phrase.last], content));
  }
  return found;
}

const said = (colon: number, source: Range, content: Range): Candidate => ({
  construction: 'colon',
  lemma: ':',
  anchor: colon,
  cue: [[colon, colon + 1]],
  source: [source],
  content: [content],
  score: 0.6,
  frame: ':',
});

/** Every paragraph of a turn, but for "(APPLAUSE)". */
function paragraphsOf(scene: Scene, { colon, first, last }: Turn): Candidate[] {
  const [opening, ...further] = scene.document.paragraphs.slice(first, last);
  const begins = said(colon, [opening!.first, colon], spoken(scene, colon + 1, opening!.last));
  const found = wordsIn(scene, begins.content[0]!) ? [begins] : [];
  for (const p of further) {
    const content = spoken(scene, p.first, p.last);
    if (!wordsIn(scene, content) || /^[([]/.test(scene.tokens[p.first]!.text)) continue;
    const goesOn = { ...begins, construction: 'goes-on', lemma: '', anchor: -1 - p.first, cue: [], source: [] };
    found.push({ ...goesOn, content: [content], continues: begins });
  }
  return found;
}

/** Without the last full stop. */
function spoken({ tokens }: Scene, first: number, end: number): Range {
  let last = end;
  while (last > first + 1 && isStop(tokens[last - 1])) last--;
  return [first, last];
}

const wordsIn = ({ tokens }: Scene, [first, last]: Range): number => tokens.slice(first, last).filter(isWord).length;

const isCapitals = ({ tokens }: Scene, first: number, last: number): boolean =>
  tokens.slice(first, last).every(t => t.text === t.text.toUpperCase());

/** "NEW DELHI: …": a dateline. */
function isPlace(scene: Scene, first: number, last: number): boolean {
  const words = scene.tokens.slice(first, last).map(t => t.text);
  if (!isCapitals(scene, first, last)) return false;
  const name = words.map(w => w[0] + w.slice(1).toLowerCase()).join(' ');
  return sidesOf(name).some(side => side.by === 'capital' || side.by === 'country');
}

/** "Orsk: Ada Brandt, Ivo Holm, Jan Vale": who is from there. */
const isList = ({ tokens }: Scene, [first, last]: Range): boolean =>
  tokens.slice(first, last).filter(t => t.text === ',').length > 1;

const hasVerb = ({ tokens }: Scene, first: number, last: number): boolean =>
  tokens.slice(first, last).some(t => t.tag === 'VERB' || t.tag === 'AUX');

function colonOf(scene: Scene, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const t = scene.tokens[i]!;
    if (t.text === ':') return scene.quotationAt(i) ? -1 : i;
    if (isStop(t) || t.text === ',' || t.tag === 'VERB' || t.tag === 'AUX') return -1;
  }
  return -1;
}
