/** Without a browser, nobody hands out words: unit tests speak English unless they say otherwise. */
import { vocabularyOf } from '../src/platform/languages';
import { speak } from '../src/platform/words';

speak(vocabularyOf('en'));
