/** What stands in a dateline: where a report was written, and for which agency ("ORSK, Norland (AP) — The mayor said"). */
import { COUNTRIES } from './countries';

/** Agencies as their datelines name them: "(AP) —", "(Reuters) -". */
export const DATELINE_AGENCIES = new Set(
  'AP AFP UPI ANI PTI Reuters Xinhua CNN BBC Bloomberg dpa IANS TASS Interfax'.split(' '),
);

/** Capitals in capitals: "BEIJING: The ministry said" names a place, no speaker. */
export const DATELINE_PLACES = new Set(COUNTRIES.flatMap(c => c.capitals).map(capital => capital.toUpperCase()));
