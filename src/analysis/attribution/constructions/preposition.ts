/** "They called for calm", "she warned of floods", "he asked the clerk about the loan". */
import { pastShort } from './hearer';
import { type AfterVerb, make, skipTime, startsPhrase } from './view';

/** Whom a question goes to is no part of it; whom a charge goes to is. */
const ASKS = new Set(['ask', 'press', 'grill']);

export const preposition: AfterVerb = {
  id: 'preposition',
  examples: [
    { text: 'The unions called for calm.', content: 'calm', source: 'The unions', cue: 'called for' },
    { text: 'The unions called Wednesday for a truce.', content: 'a truce', source: 'The unions' },
    { text: 'The board warned on Thursday of floods.', content: 'floods', source: 'The board' },
    { text: 'Holm apologised to the crews for the delay.', content: 'the delay', cue: 'apologised … for' },
    { text: 'The clerk admitted on the stand to hiding the chart.', content: 'hiding the chart', source: 'The clerk' },
    { text: 'A reporter asked the mayor about the loan.', content: 'the loan', source: 'A reporter' },
    { text: 'They pressed Holm on whether it was safe.', content: 'whether it was safe', source: 'They' },
    { text: 'Holm blamed the Harbour Board (HB) for a spill.', content: 'the Harbour Board (HB) for a spill' },
    { text: 'She compared the plan with a raid.', content: 'the plan with a raid', source: 'She' },
  ],
  find(view) {
    const { scene, cue, from, end, hearer } = view;
    const { tokens } = scene;
    // "apologised | to the pilots | for the delay"
    const told = tokens[from]?.lower === 'to' && startsPhrase(scene, from + 1) ? scene.phraseAt(from + 1)!.last : end;
    const about = told + 1 < end ? `:${tokens[told]!.lower}` : '';
    // but "speaking to the Times | of Orsk"
    const asked = about === ':to' && tokens[told + 1]!.tag === 'VERB';
    if (about !== ':of' && !asked && cue.frames.has(about)) return make(view, 'preposition', about, told + 1, 0.75);
    const aside = /^(?:at|in|on|during)$/.test(tokens[from]?.lower ?? '') && startsPhrase(scene, from + 1);
    const past = aside && !cue.frames.has(`:${tokens[from]!.lower}`) ? scene.phraseAt(from + 1)!.last : from;
    for (const frame of cue.frames.keys()) {
      if (frame[0] === ':') {
        const word = frame.slice(1);
        if (tokens[from]?.lower === word && from + 1 < end)
          return make(view, 'preposition', frame, from + 1, 0.75, from === cue.last ? from + 1 : cue.last);
        const time = skipTime(scene, from);
        // "admitted | on the stand | to stealing"
        if (past > from && word !== 'of' && tokens[past]?.lower === word && past + 1 < end)
          return make(view, 'preposition', frame, past + 1, 0.75);
        // "warned | on Thursday | of floods"
        if (time > from && tokens[time]?.lower === word && time + 1 < end)
          return make(view, 'preposition', frame, time + 1, 0.75);
      } else if (frame.startsWith('n:') && hearer) {
        // "the board | for a pier" may be one with what hangs on it
        const at = [hearer, pastShort(scene, scene.phraseAt(from)?.last ?? hearer)].find(
          i => tokens[i]?.lower === frame.slice(2),
        );
        if (at && at + 1 < end)
          return make(view, 'preposition', frame, ASKS.has(cue.lemma) && frame !== 'n:for' ? at + 1 : from, 0.7);
      }
    }
    return undefined;
  },
};
