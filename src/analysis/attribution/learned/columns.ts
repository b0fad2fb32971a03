/** The tokens of a scene as numbers, so that features are made without strings: once a text, linear in its length. */
import { hashOf } from '../../text/lexemes';
import type { Token } from '../../text/tokens';
import type { Scene } from '../scene';

/** Small classes of words and signs that say where clauses begin and end. */
export const CLASS = {
  none: 0,
  comma: 1,
  colon: 2,
  semicolon: 3,
  dash: 4,
  stop: 5,
  open: 6,
  close: 7,
  bracket: 8,
  that: 9,
  to: 10,
  and: 11,
  but: 12,
  subordinator: 13,
  wh: 14,
  preposition: 15,
  modal: 16,
  auxiliary: 17,
  finite: 18,
  ing: 19,
  past: 20,
  verb: 21,
  determiner: 22,
  pronoun: 23,
  name: 24,
  noun: 25,
  number: 26,
  adjective: 27,
  adverb: 28,
  particle: 29,
  other: 30,
} as const;

export interface Columns {
  /** Hash of the lower-case word, digits as 0. */
  word: Int32Array;
  /** Hash of the lemma. */
  lemma: Int32Array;
  /** One of CLASS. */
  kind: Uint8Array;
  /** How many finite verbs, commas and quotation marks stand before each token; one more than tokens. */
  finites: Uint16Array | Uint32Array;
  commas: Uint32Array;
  marks: Uint32Array;
}

/** The columns of a scene. */
export function columnsOf(scene: Scene): Columns {
  const { tokens } = scene;
  const n = tokens.length;
  const word = new Int32Array(n);
  const lemma = new Int32Array(n);
  const kind = new Uint8Array(n);
  const finites = new Uint32Array(n + 1);
  const commas = new Uint32Array(n + 1);
  const marks = new Uint32Array(n + 1);
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!;
    word[i] = hashOf(t.lower);
    lemma[i] = t.lemma === t.lower ? word[i]! : hashOf(t.lemma);
    const k = kindOf(scene, t);
    kind[i] = k;
    finites[i + 1] =
      finites[i]! + (k === CLASS.finite || k === CLASS.auxiliary || k === CLASS.modal || k === CLASS.past ? 1 : 0);
    commas[i + 1] = commas[i]! + (k === CLASS.comma ? 1 : 0);
    marks[i + 1] = marks[i]! + (k === CLASS.open || k === CLASS.close ? 1 : 0);
  }
  return { word, lemma, kind, finites, commas, marks };
}

const SIGNS = new Map<string, number>(
  Object.entries({
    ',': CLASS.comma,
    ':': CLASS.colon,
    ';': CLASS.semicolon,
    '—': CLASS.dash,
    '–': CLASS.dash,
    '--': CLASS.dash,
    '-': CLASS.dash,
    '.': CLASS.stop,
    '?': CLASS.stop,
    '!': CLASS.stop,
    '…': CLASS.stop,
    '...': CLASS.stop,
    '(': CLASS.bracket,
    ')': CLASS.bracket,
    '[': CLASS.bracket,
    ']': CLASS.bracket,
  }),
);
const WORDS = new Map<string, number>(
  (
    [
      ['that', CLASS.that],
      ['to', CLASS.to],
      ['and or nor', CLASS.and],
      ['but yet', CLASS.but],
      [
        'ahead while although though whereas after as when before despite amid following because since if unless until once during than so even',
        CLASS.subordinator,
      ],
      ['who which what why how whether where whom whose', CLASS.wh],
      ["will 'll wo would shall should could may might must can ca 'd", CLASS.modal],
      ["be am is are was were been being 's 're 'm have has had having 've do does did", CLASS.auxiliary],
      ['i he she it they we you him her them us me', CLASS.pronoun],
      ['the a an this these those his their its my our your', CLASS.determiner],
    ] as const
  ).flatMap(([words, kind]) => words.split(' ').map((word): [string, number] => [word, kind])),
);
const TAGS: Readonly<Record<string, number>> = {
  ADP: CLASS.preposition,
  ADV: CLASS.adverb,
  ADJ: CLASS.adjective,
  NOUN: CLASS.noun,
  PROPN: CLASS.name,
  PRON: CLASS.pronoun,
  NUM: CLASS.number,
  DET: CLASS.determiner,
  PART: CLASS.particle,
  SCONJ: CLASS.subordinator,
  CCONJ: CLASS.and,
  AUX: CLASS.auxiliary,
};

function kindOf(scene: Scene, t: Token): number {
  const q = scene.quotationAt(t.index);
  if (q && q.first === t.index) return CLASS.open;
  if (q?.closed && q.last === t.index + 1) return CLASS.close;
  const sign = t.isWord ? undefined : SIGNS.get(t.text);
  if (sign !== undefined) return sign;
  if (t.lower === "'s" && t.tag === 'PART') return CLASS.particle;
  const known = WORDS.get(t.lower);
  if (known !== undefined) return known;
  if (t.tag === 'VERB') {
    if (t.lower.endsWith('ing')) return CLASS.ing;
    if (t.lower.endsWith('ed')) return CLASS.past;
    return t.lower === t.lemma ? CLASS.verb : CLASS.finite;
  }
  return TAGS[t.tag] ?? CLASS.other;
}
