/** Regions whose governors, premiers and ministries the news quotes, under the state (or who rules there) that they belong to. */
const REGIONS: Readonly<Record<string, string>> = {
  Ukraine:
    'Kharkiv, Kherson, Zaporizhzhia, Zaporizhia, Dnipropetrovsk, Dnipro, Sumy, Odesa, Odessa, Mykolaiv, Chernihiv, Lviv, Poltava, Zhytomyr, Vinnytsia, Cherkasy, Kirovohrad, Khmelnytskyi, Rivne, Volyn, Ternopil, Zakarpattia, Chernivtsi',
  Russia:
    'Belgorod, Kursk, Bryansk, Rostov, Voronezh, Krasnodar, Tatarstan, Chechnya, Chechen, Dagestan, Ingushetia, Bashkortostan, Saratov, Samara, Pskov, Smolensk, Tula, Ryazan, Volgograd, Kaliningrad, Leningrad, Novgorod, Sakhalin, Buryatia',
  Canada:
    'Ontario, Quebec, Alberta, Saskatchewan, Manitoba, Nova Scotia, New Brunswick, British Columbia, B.C., Newfoundland',
  Australia:
    'Queensland, Victoria, Victorian, New South Wales, NSW, Tasmania, Tasmanian, South Australia, Western Australia',
  'South Africa':
    'Gauteng, Western Cape, Eastern Cape, Northern Cape, KwaZulu-Natal, KZN, Limpopo, Mpumalanga, Free State',
  Germany:
    'Bavaria, Bavarian, Saxony, Saxon, Thuringia, Hesse, Brandenburg, Saarland, Lower Saxony, North Rhine-Westphalia, Rhineland-Palatinate, Hamburg, Bremen',
  India:
    'Punjab, Gujarat, Kerala, Bihar, Maharashtra, Karnataka, Tamil Nadu, Uttar Pradesh, West Bengal, Assam, Manipur',
  Pakistan: 'Punjab, Khyber Pakhtunkhwa, Balochistan, Sindh',
  China: 'Xinjiang, Tibet, Guangdong, Sichuan, Hubei',
  Iraq: 'Anbar, Nineveh, Basra, Kirkuk, Diyala',
  Italy: 'Lombardy, Veneto, Piedmont, Campania, Sicily, Tuscany, Lazio',
  Hamas: 'Gaza, Gaza Strip',
  Palestine: 'West Bank',
  Spain: 'Catalonia, Andalusia, Galicia, Valencia, Madrid',
};

/** "Punjab" is in two states. */
const statesOf = new Map<string, string[]>();
for (const [state, names] of Object.entries(REGIONS))
  for (const name of names.split(', ')) statesOf.set(name, [...(statesOf.get(name) ?? []), state]);

/** First words of their names. */
const begins = new Set([...statesOf.keys()].map(name => name.split(' ')[0]!));

/** The region that begins at a word. */
function regionAt(words: readonly string[], i: number): string | undefined {
  if (!begins.has(words[i]!)) return undefined;
  for (let n = Math.min(3, words.length - i); n > 0; n--) {
    const name = n === 1 ? words[i]! : words.slice(i, i + n).join(' ');
    if (statesOf.has(name)) return name;
  }
  return undefined;
}

/** States whose provinces have premiers, where the state has a prime minister or a president. */
export const WITH_PREMIERS: ReadonlySet<string> = new Set(['Canada', 'Australia', 'South Africa']);
const FULL_NAMES: Readonly<Record<string, string>> = {
  NSW: 'New South Wales',
  Victorian: 'Victoria',
  Tasmanian: 'Tasmania',
  'B.C.': 'British Columbia',
  KZN: 'KwaZulu-Natal',
};

const isProvince = (region: string): boolean => WITH_PREMIERS.has(statesOf.get(region)![0]!);
const provinceOf = (region: string): string => FULL_NAMES[region] ?? region;

/**
 * For whom the offices of the first region speak that a phrase names: its state, "Kherson officials"; itself, "Ontario officials".
 * @param home of two states that have such a region, the one that the text is about
 */
export function sideOfRegionIn(words: readonly string[], home = ''): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const region = regionAt(words, i);
    if (!region) continue;
    const states = statesOf.get(region)!;
    return isProvince(region) ? provinceOf(region) : states.includes(home) ? home : states[0];
  }
  return undefined;
}

/** The states of the regions that a text names, those that only one has. */
export function statesOfRegionsIn(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const region = regionAt(words, i);
    const states = region ? statesOf.get(region)! : [];
    if (states.length === 1) found.push(states[0]!);
  }
  return found;
}

/** The provinces of those that a text names, each time it does: "NSW Premier" → "New South Wales". */
export function provincesIn(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const name = regionAt(words, i);
    if (name && isProvince(name)) found.push(provinceOf(name));
  }
  return found;
}
