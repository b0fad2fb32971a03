/**
 * Cuts a text into words, numbers and signs. One pass over the characters. What belongs together: "U.S.", "Mr.", "O'Hara",
 * "co-founder", "F-16", "10,000", "1990s", "9:30", addresses. What is taken apart: "do|n't", "Vale|'s", "well|-|known", "70|k".
 */

/** Shortened words whose full stop belongs to them. */
const SHORTENED = new Set(
  (
    'mr mrs ms messrs dr prof rev hon st sr jr esq ald cllr coun sen sens rep reps gov gen col lt maj capt cmdr sgt adm brig pres supt det insp cpl const amb ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd llp bros assn assoc govt etc vs v no nos approx dept est ft mt ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wisc wyo'
  ).split(' '),
);
/** Words of ordinary life where the full stop ends a sentence: shortened only with a capital. */
const ALSO_WORDS = new Set(
  'mar sun mass miss ill wash ore la pa co no del kan ind jun gen rep st est ms hon det'.split(' '),
);
/** "Kolibri.com": the end of an address that is a name. */
const DOMAIN = /^\.(?:com|org|net|gov|edu|info|news|tv|io|ie|uk|eu|co|ca|nz|za|ng|ke|ph|pk|de|fr)(?![\p{L}\p{N}])/u;
/** What a hyphen ties to the word behind it. */
const PREFIXES = new Set(
  'e a u x anti agro bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi neo non over pan para post pre pro pseudo quasi re semi sub super tri ultra un uni vice'.split(
    ' ',
  ),
);

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
/** Letters inside a word that nobody sees: soft hyphens, joiners. */
const INVISIBLE = 4;

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;
const STOP = 0x2e;

const ASCII = Uint8Array.from({ length: 128 }, (_, c) =>
  c <= 32 || c === 127 ? SPACE : /[A-Za-z]/.test(String.fromCharCode(c)) ? LETTER : c >= 48 && c <= 57 ? DIGIT : SIGN,
);

/** What kind of character stands at a place; a space beyond the end. */
function kindAt(text: string, i: number, end: number): number {
  if (i >= end) return SPACE;
  const c = text.charCodeAt(i);
  if (c < 128) return ASCII[c]!;
  if (c >= 0x2010 && c <= 0x2027) return SIGN;
  if (c === 0xad || c === 0x200c || c === 0x200d || c === 0x2060) return INVISIBLE;
  const character = c >= 0xd800 && c < 0xdc00 ? text.slice(i, i + 2) : text[i]!;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\s\p{Cf}]/u.test(character) ? SPACE : SIGN;
}

/**
 * The places of the words in a stretch of a text.
 * @returns start and end of each in turn, in UTF-16 units of the whole text
 */
export function splitWords(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  let i = start;
  while (i < end) {
    const kind = kindAt(text, i, end);
    if (kind === SPACE || kind === INVISIBLE) {
      i++;
      continue;
    }
    const last = cuts.length ? cuts[cuts.length - 1]! : -1;
    const from = i;
    if (kind === LETTER) {
      i = wordEnd(text, i, end);
      const apart = contractedAt(text, from, i);
      if (apart > from) {
        cuts.push(from, apart, apart, i);
        continue;
      }
    } else if (kind === DIGIT) i = numberEnd(text, i, end);
    else i = signEnd(text, i, end, last === i);
    cuts.push(from, i);
  }
  return cuts;
}

/** "do|n't", "can|not": where a word that ends in a negation is cut; its beginning where it does not. */
function contractedAt(text: string, from: number, to: number): number {
  const n = to - from;
  const last = text.charCodeAt(to - 1);
  if (last !== 0x74 && last !== 0x54) return from;
  if (n > 3 && /^n['’]t$/i.test(text.slice(to - 3, to))) return to - 3;
  return n === 6 && text.slice(from, to).toLowerCase() === 'cannot' ? to - 3 : from;
}

function wordEnd(text: string, from: number, end: number): number {
  let i = from + 1;
  for (;;) {
    const kind = kindAt(text, i, end);
    if (kind === LETTER || kind === DIGIT) {
      i++;
      continue;
    }
    if (kind === SPACE) return i;
    const next = kindAt(text, i + 1, end);
    if (kind === INVISIBLE) {
      if (next !== LETTER) return i;
      i++;
      continue;
    }
    const c = text.charCodeAt(i);
    if (c === APOSTROPHE || c === CURLY) {
      if (next !== LETTER) return i;
      if (/[nN]/.test(text[i - 1]!) && /[tT]/.test(text[i + 1]!) && kindAt(text, i + 2, end) !== LETTER) return i + 2;
      if (clitic(text, i, end)) return i;
      i++;
    } else if (c === HYPHEN) {
      if (!(next === DIGIT || (next === LETTER && PREFIXES.has(text.slice(from, i).toLowerCase())))) return i;
      i++;
    } else if (c === STOP) return stopEnd(text, from, i, end);
    else if (c === 0x26) {
      // "AT&T"
      if (!/\p{Lu}/u.test(text[i - 1]!) || !/\p{Lu}/u.test(text[i + 1] ?? '')) return i;
      i++;
    } else if ((c === 0x3a && text.startsWith('//', i + 1)) || (c === 0x40 && next === LETTER))
      return addressEnd(text, i, end);
    else return i;
  }
}

/** "'s", "'re", "'ve", "'ll", "'d", "'m" at an apostrophe: how many units long; 0 where something else stands there. */
function clitic(text: string, i: number, end: number): number {
  for (let n = 2; n <= 3; n++)
    if (kindAt(text, i + n, end) !== LETTER)
      return /^(?:s|d|m|re|ve|ll)$/i.test(text.slice(i + 1, Math.min(end, i + n))) ? n : 0;
  return 0;
}

/** Behind the full stop where it belongs to the word: "U.S.", "a.m.", "J.", "Mr."; else before it. */
function stopEnd(text: string, from: number, stop: number, end: number): number {
  const n = stop - from;
  if (n === 1) {
    let i = stop + 1;
    while (kindAt(text, i, end) === LETTER && text.charCodeAt(i + 1) === STOP) i += 2;
    return i > stop + 1 || /\p{Lu}/u.test(text[from]!) ? i : text[from] === 'v' ? i : stop;
  }
  const domain = DOMAIN.exec(text.slice(stop, Math.min(end, stop + 7)));
  if (domain) return stop + domain[0].length;
  if (n > 6 || kindAt(text, stop + 1, end) === LETTER)
    return n === 3 && text.startsWith('www', from) ? addressEnd(text, stop, end) : stop;
  const word = text.slice(from, stop);
  const lower = word.toLowerCase();
  return SHORTENED.has(lower) && !(word === lower && ALSO_WORDS.has(lower)) ? stop + 1 : stop;
}

/** The end of an address: up to white space, without the signs of the sentence. */
function addressEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && kindAt(text, i, end) !== SPACE && !/["<>“”«»]/.test(text[i]!)) i++;
  while (i > from && /[.,;:!?)\]'’]/.test(text[i - 1]!)) i--;
  return i;
}

/** "10,000", "3.5", "9:30", "24/7", "2016-09-01"; "10th", "1990s", "5pm". */
function numberEnd(text: string, from: number, end: number): number {
  let i = from + 1;
  for (;;) {
    const kind = kindAt(text, i, end);
    if (kind === DIGIT) i++;
    else if (kind === SIGN && /[.,:/-]/.test(text[i]!) && kindAt(text, i + 1, end) === DIGIT) i += 2;
    else if (kind !== LETTER) return i;
    else break;
  }
  let to = i;
  while (to - i < 3 && kindAt(text, to, end) === LETTER) to++;
  return /^(?:st|nd|rd|th|s|[ap]m)$/i.test(text.slice(i, to)) ? to : i;
}

/** A sign alone; "...", "--", "'s" behind a word, "'90s". */
function signEnd(text: string, from: number, end: number, glued: boolean): number {
  const c = text.charCodeAt(from);
  if (c === APOSTROPHE || c === CURLY) {
    const n = glued ? clitic(text, from, end) : 0;
    if (n) return from + n;
    return /^\d0s/.test(text.slice(from + 1, from + 4)) && kindAt(text, from + 4, end) !== LETTER ? from + 4 : from + 1;
  }
  let i = from + 1;
  if (c === STOP || c === HYPHEN || c === 0x5f) while (i < end && text.charCodeAt(i) === c) i++;
  else if ((c === 0x40 || c === 0x23) && kindAt(text, i, end) === LETTER)
    while (kindAt(text, i, end) === LETTER || kindAt(text, i, end) === DIGIT) i++;
  else if (c >= 0xd800 && c < 0xdc00) i++;
  return Math.min(i, end);
}
