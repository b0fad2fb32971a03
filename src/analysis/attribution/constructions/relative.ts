/** "… who he said were spies", "which they say left a gap": what is said lacks the word that the relative pronoun stands for. */
import { isFiniteVerb } from '../verbs';
import { type AfterVerb, make } from './view';

export const relative: AfterVerb = {
  id: 'relative',
  examples: [
    {
      text: 'The port expelled two men who the minister said were spies.',
      content: 'were spies',
      source: 'the minister',
    },
    { text: 'He met clerks that prosecutors say took bribes.', content: 'took bribes', source: 'prosecutors' },
  ],
  find(view) {
    const { scene, cue, from, end, subject } = view;
    if (!cue.frames.has('s') || from >= end || !subject || subject.first > cue.first) return undefined;
    if (!isFiniteVerb(scene.tokens[from]!)) return undefined;
    const before = scene.tokens[subject.first - 1]?.lower ?? '';
    const opened = /^(?:who|which|that|whom|what)$/.test(before);
    return make(view, 'relative', 'r', from, opened ? 0.85 : 0.55);
  },
};
