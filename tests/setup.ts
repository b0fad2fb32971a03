/** Before the unit tests of a file: what a browser would see to. */
import { afterAll } from 'vitest';
import { vocabularyOf } from '../src/platform/languages';
import { speak } from '../src/platform/words';

// Nobody hands out words: tests speak English unless they say otherwise.
speak(vocabularyOf('en'));

// Preact runs effects 35 ms after a drawing where no frame comes, and needs the document for it.
if (typeof document !== 'undefined') afterAll(() => new Promise(resolve => setTimeout(resolve, 100)));
