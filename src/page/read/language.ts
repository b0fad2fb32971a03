/**
 * Which language a text is in: by script, then by its commonest little words. Small on purpose; Whence need only know
 * English from the rest, and name the rest.
 */

/** BCP 47 → words that make up much of any text in it and little of a text in its neighbours. */
export const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on be at by this had not are but from or have an they which you were her she his has their been would there what will said who',
  de: 'der die und den das von ist des sich mit dem dass nicht ein eine auch auf für im werden aus hat dass nach wird bei einer um am sind noch wie einem über war zum haben',
  fr: 'le la les des et en un une du est que qui dans pour pas sur au plus par avec ce il sont cette aux mais ses ont été nous sa été leur elle être deux',
  es: 'el la los las de que y en un una del por con para se no su al lo como más pero sus le ha este fue son está entre cuando muy sin también',
  pt: 'o a os as de que e em um uma do da por com para não se no na dos das ao mais como foi são pelo pela também está mas seu sua ser',
  it: 'il lo la gli le di che e un una del della per con non si sono da al dei delle nel alla più come anche ha è ma suo questo stato dal',
  nl: 'de het een van en in is dat op te zijn met voor niet aan die er om ook als bij naar door heeft maar worden uit was wordt nog over hij',
  da: 'og i at det er en til på af den med for ikke der som han de har et var fra vi jeg men efter om ved også blev mod',
  no: 'og i å det er en til på av den med for ikke som han de har et var fra vi jeg men etter om ved også ble mot seg',
  sv: 'och i att det är en till på av den med för inte som han de har ett var från vi jag men efter om vid också blev mot sig',
  fi: 'ja on ei se että oli hän mutta ovat kun myös niin joka mukaan kuin sen vai ole tai nyt jos vain',
  pl: 'i w na z do się nie że to jest jak od po o za przez dla są ale czy był tym oraz już tylko które jego',
  cs: 'a v na se je že z do to s o i za po pro by jak ale jsou od už být bude které která podle také',
  tr: 've bir bu için ile de da olarak olan daha çok en gibi kadar sonra ise ancak olduğu değil göre',
  id: 'yang dan di dengan untuk dari ini itu pada dalam tidak akan ke juga karena oleh ada adalah sebagai telah bisa',
  ro: 'și de la în a care cu pe nu din că pentru mai sunt este au fi fost un o al după dar',
  hu: 'a az és hogy nem is egy van volt már csak meg ez de mint azt még el ki lesz szerint',
  vi: 'của và là có được cho trong không những với người các một này khi đã ở để',
  ru: 'и в не на что с по это как к из за от он о у так но его для до же она мы было был',
  uk: 'і в не на що з та у за до про від як він але його це для їх також є ми було була через цього',
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['ta', /\p{Script=Tamil}/gu],
];
const SETS = Object.entries(LITTLE_WORDS).map(([tag, words]) => [tag, new Set(words.split(' '))] as const);
const SAMPLE = 4000;
/** Fewer words than this say nothing. */
const FEW = 25;

/**
 * @param text prose
 * @returns the BCP 47 tag of its language; "" where the text is too short or no table fits
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [tag, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
    if (share > (tag === 'ja' ? 0.15 : 0.4) && letters >= FEW) return tag;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEW) return '';
  let best = '';
  let most = 0;
  for (const [tag, set] of SETS) {
    const share = words.filter(w => set.has(w)).length / words.length;
    if (share > most) [best, most] = [tag, share];
  }
  return most > 0.08 ? best : '';
}

/** The language of an article: the text itself where it is long enough to tell, else what the page declares. */
export const languageOfArticle = (text: string, declared: string): string => {
  const found = languageOf(text);
  const base = declared.split('-')[0] ?? '';
  return found === '' || found === base ? declared : found;
};
