/** "They vowed to fight on"; "she urged voters to stay home", where the object belongs to what is said. */
import { contentFrom } from '../bounds';
import { hearerEnd } from './hearer';
import { type AfterVerb, type Found, make, skipAside, skipInsertion, type View } from './view';

/** "agreed to a truce" is no infinitive. */
const VERBAL = /^(?:VERB|AUX|ADV)$/;

export const infinitive: AfterVerb = {
  id: 'infinitive',
  examples: [
    { text: 'The rebels vowed to fight on.', content: 'to fight on', source: 'The rebels' },
    { text: 'The unions pledged to not only strike but march.', content: 'to not only strike but march' },
    { text: 'Ruthenia refused on Monday to sign the treaty.', content: 'to sign the treaty', source: 'Ruthenia' },
  ],
  find(view) {
    const { scene, cue, from, end } = view;
    if (!cue.frames.has('i')) return undefined;
    const { tokens } = scene;
    for (const at of [from, skipAside(view, from, true)]) {
      const to = tokens[at]?.lower === 'not' ? at + 1 : at;
      const verb = tokens[to + 1]?.lower === 'not' ? to + 2 : to + 1;
      if (verb < end && tokens[to]!.lower === 'to' && (tokens[to]!.tag === 'PART' || VERBAL.test(tokens[verb]!.tag)))
        return make(view, 'infinitive', 'i', at, 0.85);
    }
    return undefined;
  },
};

export const objectInfinitive: AfterVerb = {
  id: 'object-infinitive',
  examples: [
    { text: 'She urged voters to stay home.', content: 'voters to stay home', source: 'She' },
    { text: 'She urged the board not to pay the fee.', content: 'the board not to pay the fee', source: 'She' },
    { text: 'She asked Ida Holm, the host, to check it.', content: 'Ida Holm … to check it', source: 'She' },
    { text: 'She ordered crews — nine of them — to wait.', content: 'crews … to wait', source: 'She' },
    { text: 'She urged the host, Ida Holm to check it.', content: 'the host, Ida Holm to check it', source: 'She' },
    { text: 'Ms Holm appealed to both ports to wait.', content: 'both ports to wait', cue: 'appealed to' },
    { text: 'She urged voters on Friday (May 3) to stay home.', content: 'voters … to stay home', source: 'She' },
    { text: 'She urged voters on Friday to stay home.', content: 'voters … to stay home', source: 'She' },
  ],
  find(view) {
    const { scene, cue, cues, from, end, hearer } = view;
    const appealed = appealedTo(view);
    if (appealed) return appealed;
    if (!cue.frames.has('ni') || !hearer) return undefined;
    const { tokens } = scene;
    const told = skipInsertion(view, hearer);
    const aside = skipAside(view, tokens[told]?.lower === 'to' ? told : hearer, true);
    // "the board not to pay"
    const to = tokens[aside - 1]?.lower === 'not' ? aside - 1 : aside;
    const at = tokens[to]?.lower === 'not' ? to + 1 : to;
    // "urged the deputy leader, Ada Holm to go": no comma behind the name
    const name = tokens[hearer]?.text === ',' ? scene.phraseAt(hearer + 1) : undefined;
    if (name?.name && name.first === hearer + 1 && tokens[name.last]?.lower === 'to' && name.last + 1 < end)
      return make(view, 'object-infinitive', 'ni', from, 0.85);
    // "charged it | to the union"
    const verb = tokens[at + 1];
    // nor "called the number closer | to 730"
    if (tokens[at]?.lower !== 'to' || !verb || /^(?:DET|NUM)$/.test(verb.tag) || at >= end) return undefined;
    const rest = to > hearer ? contentFrom(scene, to, end, cues, { phrase: true }) : undefined;
    if (rest)
      return {
        construction: 'object-infinitive',
        frame: 'ni',
        content: [[from, hearer], rest],
        cueLast: cue.last,
        score: 0.85,
      };
    return make(view, 'object-infinitive', 'ni', from, 0.85);
  },
};

/** "appealed | to both ports | to wait": whom it goes to is to do it. */
function appealedTo(view: View): Found | undefined {
  const { scene, cue, from, end } = view;
  const { tokens } = scene;
  if (tokens[from]?.lower !== 'to' || !cue.frames.has(':to')) return undefined;
  const asked = hearerEnd(scene, from + 1, end);
  if (!asked || asked + 1 >= end || tokens[asked]!.lower !== 'to' || tokens[asked + 1]!.tag !== 'VERB')
    return undefined;
  return make(view, 'object-infinitive', ':to', from + 1, 0.75, from === cue.last ? from + 1 : cue.last);
}
