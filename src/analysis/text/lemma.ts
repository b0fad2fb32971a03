/** The lemma of a word under its tag: by a table of irregular forms, else by the rules of spelling. */
import { IRREGULAR } from './irregular';
import type { Tag } from './tagger';

const AUXILIARIES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["am is are was were been being 's 're 'm ai", 'be'],
      ["has had having 've", 'have'],
      ['does did doing', 'do'],
      ["'ll wo", 'will'],
      ["'d", 'would'],
      ['ca', 'can'],
      ['sha', 'shall'],
    ] as const
  ).flatMap(([forms, lemma]) => forms.split(' ').map(form => [form, lemma])),
);

type Inflected = keyof typeof IRREGULAR;
const tableOf = (tag: Inflected) =>
  new Map(IRREGULAR[tag].split(',').map(entry => entry.split(' ') as [string, string]));
const irregular = { ADJ: tableOf('ADJ'), NOUN: tableOf('NOUN'), VERB: tableOf('VERB') };

/** @param lower in lower case */
export function lemmaOf(lower: string, tag: Tag): string {
  if (tag === 'VERB' || tag === 'NOUN' || tag === 'ADJ') return irregular[tag].get(lower) ?? regular(lower, tag);
  if (tag === 'AUX') return Object.hasOwn(AUXILIARIES, lower) ? AUXILIARIES[lower]! : lower;
  return lower === "n't" ? 'not' : lower;
}

/** The lemma by the rules alone. */
export function regular(form: string, tag: Inflected): string {
  if (tag === 'NOUN') return singular(form);
  return tag === 'VERB' ? infinitive(form) : form;
}

function singular(form: string): string {
  if (!form.endsWith('s') || form.length < 4 || /(?:ss|us|is|'s)$/.test(form)) return form;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|zz)es$/.test(form) ? form.slice(0, -2) : form.slice(0, -1);
}

function infinitive(form: string): string {
  if (form.length < 4) return form;
  if (/(?:[^aeiou])(?:ies|ied)$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  if (form.endsWith('ing')) return form.length > 5 ? stem(form.slice(0, -3)) : form;
  if (form.endsWith('ed')) return form.endsWith('eed') ? form : stem(form.slice(0, -2));
  if (!form.endsWith('s') || /(?:ss|us|is|'s)$/.test(form)) return form;
  return /(?:ch|sh|ss|x|zz|o)es$/.test(form) ? form.slice(0, -2) : form.slice(0, -1);
}

/** "plann" → "plan", "mak" → "make": what "-ed" and "-ing" were joined to. */
function stem(stump: string): string {
  if (/([bdgmnprt])\1$/.test(stump)) return stump.slice(0, -1);
  // "alleg", "repudiat": after one vowel "g" is doubled where no "e" follows
  if (/(?:[aeiou]g|iat)$/.test(stump)) return `${stump}e`;
  if (
    /(?:[cvzu]|[^aeou]ng|[dlr]g|[^aeiou]u?l|[^s]s|[aeiou]r[cgsv]|at|[^aeiou][aiou][kdmp]|[^aeou]ir|[aou]r|ut|th)$/.test(
      stump,
    ) &&
    !/(?:[aeiou]{2}[tdkmpr]|[^aeiou]w|ss|rl)$/.test(stump)
  )
    return `${stump}e`;
  return stump;
}
