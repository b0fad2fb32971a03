/** What the analysis is measured beside. */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../src/analysis';

/** Each name gives, once whatever it loads is loaded, what is done with a text. */
export const PEERS = {
  'Whence, the whole analysis': () => (text: string) => analyze({ text }),
  'wink-nlp: sentences, parts of speech, entities': () => {
    const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
    return (text: string) =>
      wink
        .readDoc(text)
        .tokens()
        .out(wink.its.pos as never);
  },
  'compromise: full parse': () => (text: string) => compromise(text).json(),
} satisfies Record<string, () => (text: string) => unknown>;

export type Peer = keyof typeof PEERS;
