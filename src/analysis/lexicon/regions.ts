/** Regions whose governors, premiers and ministries the news quotes, under the state (or who rules there) that they belong to. */
const REGIONS: Readonly<Record<string, string>> = {
  Ukraine:
    'Kharkiv, Kherson, Zaporizhzhia, Zaporizhia, Dnipropetrovsk, Dnipro, Sumy, Odesa, Odessa, Mykolaiv, Chernihiv, Lviv, Poltava, Zhytomyr, Vinnytsia, Cherkasy, Kirovohrad, Khmelnytskyi, Rivne, Volyn, Ternopil, Zakarpattia, Chernivtsi',
  Russia:
    'Belgorod, Kursk, Bryansk, Rostov, Voronezh, Krasnodar, Tatarstan, Chechnya, Chechen, Dagestan, Ingushetia, Bashkortostan, Saratov, Samara, Pskov, Smolensk, Tula, Ryazan, Volgograd, Kaliningrad, Leningrad, Novgorod, Sakhalin, Buryatia',
  Canada: 'Ontario, Quebec, Alberta, Saskatchewan, Manitoba, Nova Scotia, New Brunswick, British Columbia',
  Australia: 'Queensland, Victoria, New South Wales, Tasmania, South Australia, Western Australia',
  Germany:
    'Bavaria, Bavarian, Saxony, Saxon, Thuringia, Hesse, Brandenburg, Saarland, Lower Saxony, North Rhine-Westphalia, Rhineland-Palatinate, Hamburg, Bremen',
  India:
    'Punjab, Gujarat, Kerala, Bihar, Maharashtra, Karnataka, Tamil Nadu, Uttar Pradesh, West Bengal, Assam, Manipur',
  Pakistan: 'Khyber Pakhtunkhwa, Balochistan, Sindh',
  China: 'Xinjiang, Tibet, Guangdong, Sichuan, Hubei',
  Iraq: 'Anbar, Nineveh, Basra, Kirkuk, Diyala',
  Italy: 'Lombardy, Veneto, Piedmont, Campania, Sicily, Tuscany, Lazio',
  Hamas: 'Gaza, Gaza Strip',
  Palestine: 'West Bank',
  Spain: 'Catalonia, Andalusia, Galicia, Valencia, Madrid',
};

const stateOf = new Map(
  Object.entries(REGIONS).flatMap(([state, names]) => names.split(', ').map(name => [name, state] as const)),
);

/** First words of their names. */
const begins = new Set([...stateOf.keys()].map(name => name.split(' ')[0]!));

/** The state of the first region that a phrase names, in whatever words. */
export function stateOfRegionIn(words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    if (!begins.has(words[i]!)) continue;
    for (let n = Math.min(3, words.length - i); n > 0; n--) {
      const state = stateOf.get(n === 1 ? words[i]! : words.slice(i, i + n).join(' '));
      if (state) return state;
    }
  }
  return undefined;
}

/** The state of a region: "Kherson" → "Ukraine"; undefined where the table has none. */
export const stateOfRegion = (name: string): string | undefined => stateOf.get(name);
