/** "She rejected the plan", "he denied taking the money", "they accused the mayor of lying". */
import { SAID_THINGS } from '../../lexicon/cues';
import { contentFrom } from '../bounds';
import { PARTED } from '../frames';
import { isDash } from '../scene';
import { pastShort } from './hearer';
import { type AfterVerb, make, partOf, skipInsertion, skipTime, startsObject, startsPhrase } from './view';

export const object: AfterVerb = {
  id: 'object',
  examples: [
    { text: 'A second official disputed that account.', content: 'that account', source: 'A second official' },
    { text: 'She rejected the plan of the harbour board.', content: 'the plan of the harbour board', source: 'She' },
    { text: 'The envoy rejected that explanation.', content: 'that explanation' },
    { text: 'The board dismissed that idea within the hour.', content: 'that idea within the hour' },
    { text: 'The port disputes this, pointing to the chart.', content: 'this' },
    { text: 'Norland reaffirmed the “iron” bond.', content: 'the “iron” bond' },
    { text: 'Norland condemned what it calls a raid.', content: 'what it calls a raid' },
    { text: 'Holm denounced on Friday the raid.', content: 'the raid', source: 'Holm', cue: 'denounced' },
    { text: 'Norland confirmed a second day of raids.', content: 'a second day of raids', source: 'Norland' },
    { text: 'They have all denied the charge.', content: 'the charge', source: 'They', cue: 'have … denied' },
    { text: 'The union expressed growing alarm.', content: 'growing alarm' },
    {
      text: 'Norland “strongly condemned” the raid.',
      content: 'the raid',
      source: 'Norland',
      cue: 'condemned',
    },
  ],
  find(view) {
    const { scene, cue, from, end } = view;
    if (!cue.frames.has('n') || from >= end) return undefined;
    // "denounced on Friday a raid", but "confirmed a second day of raids"
    const at = startsObject(scene, from) ? from : skipTime(scene, from);
    if (at >= end || !startsObject(scene, at)) return undefined;
    if (cue.frames.has('g') && /ing$/.test(scene.tokens[at]!.lower)) return undefined;
    return make(view, 'object', 'n', at, 0.65);
  },
};

/** "He ruled it out": between the verb and its particle. */
export const parted: AfterVerb = {
  id: 'parted',
  examples: [{ text: 'Ida Holm has ruled it out.', content: 'it', source: 'Ida Holm', cue: 'has ruled … out' }],
  find({ cue, from }) {
    if (!cue.frames.has(PARTED)) return undefined;
    return { construction: 'parted', frame: PARTED, content: [[from, from + 1]], cueLast: cue.last, score: 0.65 };
  },
};

/** "They raised concerns over the exits": what is raised, posed or lodged is itself a word of saying. */
export const saidThing: AfterVerb = {
  id: 'said-thing',
  examples: [
    {
      text: 'The firefighters raised concerns over the narrow exits.',
      content: 'concerns over the narrow exits',
      source: 'The firefighters',
    },
    { text: 'They raised some of the concerns of the pilots.', content: 'some of the concerns of the pilots' },
    { text: 'They also posed five new questions about the dam.', content: 'five new questions about the dam' },
  ],
  find(view) {
    const { scene, cue, from, end } = view;
    if (!cue.frames.has('nr') || from >= end || !startsPhrase(scene, from)) return undefined;
    const head = scene.tokens[scene.phraseAt(partOf(scene, from))?.head ?? from]!;
    return SAID_THINGS.has(head.lemma.toLowerCase()) ? make(view, 'said-thing', 'nr', from, 0.7) : undefined;
  },
};

export const gerund: AfterVerb = {
  id: 'gerund',
  examples: [{ text: 'The clerk denied taking the money.', content: 'taking the money', source: 'The clerk' }],
  find(view) {
    const { scene, cue, from, end } = view;
    if (!cue.frames.has('g') || from >= end || !/ing$/.test(scene.tokens[from]!.lower)) return undefined;
    return make(view, 'gerund', 'g', from, 0.8);
  },
};

export const accused: AfterVerb = {
  id: 'object-of',
  examples: [
    {
      text: 'Ida Holm accused Norland of closing the strait.',
      content: 'Norland of closing the strait',
      source: 'Ida Holm',
    },
    {
      text: 'The pilots accused the port and its owner, Tom Vale, of hiding the chart.',
      content: 'the port and its owner, Tom Vale, of hiding the chart',
    },
    { text: 'Holm accused the Harbour Board (HB) of lying.', content: 'the Harbour Board (HB) of lying' },
    { text: 'The mayor accused “idle” pilots of lying.', content: '“idle” pilots of lying', source: 'The mayor' },
    {
      text: 'Holm accused the board, which lost the vote, of fraud.',
      content: 'the board … of fraud',
      source: 'Holm',
    },
    {
      text: 'Holm accused the three boards — known as the Nine — of fraud.',
      content: 'the three boards … of fraud',
      source: 'Holm',
    },
    { text: 'Ida Holm, in a letter, accused the mayor of lying.', content: 'the mayor of lying', source: 'Ida Holm' },
  ],
  find(view) {
    const { scene, cue, from, end, hearer } = view;
    const { tokens } = scene;
    if (!cue.frames.has('no') || !hearer) return undefined;
    // "of closing the port": what is accused ends before the first "of", also where "closing" looks like a noun of it
    const ends = [hearer, pastShort(scene, scene.phraseAt(from)?.last ?? hearer), skipInsertion(view, hearer)];
    if (!ends.some(at => at < end && tokens[at]?.lower === 'of')) return undefined;
    const told = tokens[hearer]?.text === ',' && /^(?:who|which|whose)$/.test(tokens[hearer + 1]?.lower ?? '');
    const rest =
      (told || isDash(tokens[hearer])) && tokens[ends[2]!]?.lower === 'of'
        ? contentFrom(scene, ends[2]!, end, view.cues, { phrase: true })
        : undefined;
    if (rest)
      return { construction: 'object-of', frame: 'no', content: [[from, hearer], rest], cueLast: cue.last, score: 0.9 };
    return make(view, 'object-of', 'no', from, 0.9);
  },
};
