/** Sides, which the analysis names in English, in the language of the interface. */
import { language } from './words';

/** Sides that are no countries, by their codes for `Intl.DisplayNames`. */
const UNIONS: Record<string, string> = { EU: 'EU', UN: 'UN', Europe: '150' };

let codes: Map<string, string> | undefined;

/** English short name of a country → its code (ISO 3166), as the browser knows them. */
function codeOf(country: string): string | undefined {
  if (!codes) {
    codes = new Map(Object.entries(UNIONS));
    const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (const a of letters) {
      for (const b of letters) {
        const name = english.of(a + b);
        if (name !== undefined && !codes.has(name)) codes.set(name, a + b);
      }
    }
  }
  return codes.get(country);
}

const inLanguage = (party: string): string => {
  const code = codeOf(party);
  return (code && new Intl.DisplayNames(language(), { type: 'region', fallback: 'none' }).of(code)) || party;
};

/** A side ("A; B" for two) by its English name: countries and unions in the language of the interface, all others as they are. */
export const partyIn = (party: string): string =>
  language() === 'en' ? party : party.split('; ').map(inLanguage).join('; ');
