/** The side that a document comes from. */
import { DOCUMENTS } from '../lexicon/sources';
import type { Context } from './context';
import { placesIn } from './gazetteer';
import { readNouns } from './nouns';
import { partyOf } from './party';
import { type Phrase, readPhrase } from './phrase';
import { lastSpoken, mentionsIn, type Spoken } from './salience';
import type { Scene } from './scene';
import { singular, type Word } from './words';

/** Documents that nobody issues for a side. */
const OF_NOBODY =
  /^(?:poll|survey|banner|sign|placard|book|memoir|census|index|text|message|video|footage|recording|audio|tweet|article|story|column|editorial|study|research|figure|statistic|data|map|forecast|leaflet|caption|ad|advert|advertisement|commercial|blog|presentation|slide|slideshow|analysis|transcript)s?$/;
/** Nor these, but for those that say whose they are ("its estimates"). */
const COUNTED = /^(?:estimate|result|finding|tally|count|record|filing)s?$/;
/** Documents of a state. */
const OF_STATE =
  /^(?:law|bill|indictment|decree|constitution|budget|legislation|ruling|charter|act|motion|manifesto-bill|regulation|executive-order)$/;
/** Sentences back in which a document was handed over. */
const REACH = 4;
/** Words back in which it is looked for, and words of a sentence before it: a sentence may have no end. */
const REACH_WORDS = 200;
const REACH_IN_SENTENCE = 60;

/** The side that a document comes from: its own words named none, so whoever wrote, sent or offered it just before. */
export function issuerOf(p: Phrase, { scene, spoken }: Pick<Context, 'scene' | 'spoken'>): string {
  // "reports suggest": nobody's in particular
  if (
    OF_NOBODY.test(p.noun) ||
    (COUNTED.test(p.noun) && !p.possessor) ||
    !DOCUMENTS.has(p.noun) ||
    (p.noun === 'report' && p.plural && !p.definite)
  )
    return '';
  const by = p.words.findIndex(w => w.index > (p.head?.index ?? 0) && /^(?:by|from|of)$/.test(w.lower));
  const author = by > 0 ? authorIn(p.words.slice(by + 1), scene) : '';
  if (author) return author;
  const at = p.words[0]!.index;
  const here = p.words[0]!.sentence;
  for (let i = at - 1; i >= Math.max(0, at - REACH_WORDS) && here - scene.words[i]!.sentence <= REACH; i--) {
    if (singular(scene.words[i]!.lower) !== p.noun) continue;
    const side = authorAfter(i, scene) || sideAround(i, scene, spoken);
    if (side) return side;
  }
  if (OF_STATE.test(p.noun)) return scene.home;
  // "the board issued a statement saying"
  if (scene.words[at - 1]?.tag === 'VERB') return sideAround(at, scene, spoken);
  // "a leaked memo": of whoever wrote it
  if (/^an?$/.test(p.determiner) && !STATED.test(p.noun)) return '';
  const giver = lastSpoken(
    spoken,
    at,
    scene.words,
    s => /^(?:body|person|group)$/.test(s.kind) && s.party !== 'media',
    3,
  );
  return giver?.party ?? '';
}

/** The side of a body that an author's name is. */
function authorIn(words: readonly Word[], scene: Scene): string {
  const author = readNouns(readPhrase(words), scene, () => undefined);
  return author.kind === 'body' ? author.party : '';
}

/** "a ruling by the High Court", "a complaint released on Monday by the Senate": whose document it was when it was first told of. */
function authorAfter(document: number, scene: Scene): string {
  const { words } = scene;
  const inPhrase = (i: number) => words[i]?.sentence === words[document]!.sentence && words[i]!.isWord;
  let by = document + 1;
  while (by < document + REACH_TO_BY && inPhrase(by) && words[by]!.lower !== 'by') by++;
  if (words[by]?.lower !== 'by') return '';
  let end = by + 1;
  while (end <= by + MOST_OF_AUTHOR && inPhrase(end) && words[end]!.tag !== 'VERB' && words[end]!.tag !== 'AUX') end++;
  return authorIn(words.slice(by + 1, end), scene);
}
const REACH_TO_BY = 5;
const MOST_OF_AUTHOR = 7;

/** What is given out, and not come by. */
const STATED = /^(?:statement|announcement|communique|release|readout|proposal|letter|draft|plan)$/;

/** "the Chilean draft", "Chile sent a draft": a place in its own phrase, else the first name or place of its sentence. */
function sideAround(i: number, scene: Scene, spoken: readonly Spoken[]): string {
  const { words, mentions } = scene;
  const sentence = words[i]!.sentence;
  let from = i;
  while (from > Math.max(0, i - REACH_IN_SENTENCE) && words[from - 1]!.sentence === sentence) from--;
  const phrase = placesIn(words.slice(Math.max(from, i - 4), i)).at(-1);
  if (phrase && words.slice(Math.max(from, i - 4) + phrase.at, i).every(w => /^(?:ADJ|NOUN|PROPN)$/.test(w.tag)))
    return phrase.party;
  const speaker = spoken.findLast(x => words[x.at]!.sentence === sentence && x.reference.party !== 'media')?.reference;
  if (speaker?.party) return speaker.party;
  const person = mentionsIn(mentions, from, i).find(m => m.weight > 1.6);
  const place = placesIn(words.slice(from, i)).find(x => x.by !== 'people' && x.by !== 'state');
  if (person && (!place || person.first <= from + place.at)) return partyOf(person.person, scene);
  return place?.party ?? '';
}
