/** What is asked of Whence in a browser, what is aimed at, and what was reached. */

/** Every number asked, with what it is in; half of it is aimed at. */
const ASKED = {
  warm: { what: 'first highlights, 1,000 words, background awake', most: 150, unit: 'ms' },
  cold: { what: 'first highlights, 1,000 words, background asleep', most: 500, unit: 'ms' },
  task: { what: 'longest task, 5,000 words, processor slowed 4×', most: 50, unit: 'ms' },
  none: { what: 'a page that is no article, the dearest of them', most: 3, unit: 'ms' },
  detect: { what: 'the script on such a page', most: 12, unit: 'kB' },
  package: { what: 'package', most: 2000, unit: 'kB' },
} as const;

export type Asked = keyof typeof ASKED;

export interface Aims {
  /** Notes what was reached in a browser, or in its package. */
  reach(asked: Asked, browser: string, value: number | undefined): void;
  /** A row for each number asked, a column for each browser; "–" where it cannot be measured. */
  rows(): { head: string[]; rows: string[][] };
}

const judged = (value: number | undefined, most: number): string => {
  if (value === undefined || Number.isNaN(value)) return '–';
  const told = value < 10 ? value.toFixed(1) : value.toFixed(0);
  return `${told} (${value > most ? 'not met' : value > most / 2 ? 'met' : 'aim met'})`;
};

export function createAims(): Aims {
  const reached = new Map<string, Map<Asked, number | undefined>>();
  return {
    reach(asked, browser, value) {
      const known = reached.get(browser) ?? new Map<Asked, number | undefined>();
      reached.set(browser, known.set(asked, value));
    },
    rows() {
      const browsers = [...reached.keys()];
      const rows = (Object.keys(ASKED) as Asked[]).map(asked => {
        const { what, most, unit } = ASKED[asked];
        const values = browsers.map(browser => judged(reached.get(browser)?.get(asked), most));
        return [`${what}, ${unit}`, String(most), String(most / 2), ...values];
      });
      return { head: ['', 'at most', 'aim', ...browsers], rows };
    },
  };
}
