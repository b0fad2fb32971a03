/** "He explained why the road is closed", "she asked the mayor whether it is open". */
import { type AfterVerb, isWhWord, make, skipAside } from './view';

/** Verbs that take a hearer before a question. */
const OF_HEARERS = new Set(['ask', 'tell', 'show', 'remind']);

export const whClause: AfterVerb = {
  id: 'wh-clause',
  examples: [
    { text: 'The envoy explained why the road is closed.', content: 'why the road is closed', source: 'The envoy' },
    { text: 'She asked the mayor whether the road is open.', content: 'whether the road is open', source: 'She' },
  ],
  find(view) {
    const { scene, cue, from, end, hearer } = view;
    if (!cue.frames.has('w')) return undefined;
    const { tokens } = scene;
    if (from < end && isWhWord(tokens[from]!.lower)) return make(view, 'wh-clause', 'w', from, 0.7);
    if (!hearer || !OF_HEARERS.has(cue.lemma)) return undefined;
    const at = skipAside(view, hearer);
    return at < end && isWhWord(tokens[at]!.lower) ? make(view, 'wh-clause', 'nw', at, 0.75) : undefined;
  },
};
