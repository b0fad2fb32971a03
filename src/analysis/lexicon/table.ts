/** The one format of our tables: sections under "# ", a row a line, columns between "|", lists between ";". */

export interface Row {
  /** The heading that the row stands under. */
  section: string;
  columns: string[];
}

/**
 * The rows of a table in reading order; empty lines are skipped.
 * @throws Error naming the line that has no section, no first column, or another number of columns.
 */
export function rowsOf(table: string, width: number): Row[] {
  const rows: Row[] = [];
  let section = '';
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) section = line.slice(2);
    else if (line !== '') {
      const columns = line.split('|').map(column => column.trim());
      if (columns.length !== width || columns[0] === '' || section === '') throw new Error(`No row: "${line}"`);
      rows.push({ section, columns });
    }
  }
  return rows;
}

export const listOf = (column = ''): string[] =>
  column
    .split(';')
    .map(entry => entry.trim())
    .filter(entry => entry !== '');

export interface Names {
  names: string[];
  /** Those that a "?" marks: also an ordinary word, or the name of something else. */
  ambiguous: string[];
}

/** Names as a table lists them, the first of them the proper one. */
export function namesOf(...columns: (string | undefined)[]): Names {
  const marked = columns.flatMap(listOf);
  const names = marked.map(name => name.replace(/\?$/, ''));
  return { names, ambiguous: names.filter((_, i) => marked[i]!.endsWith('?')) };
}

/** Letters that Unicode does not take apart. */
const UNACCENTED: Record<string, string> = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i' };

/** Already as `fold` leaves it: printable ASCII with single spaces inside, no "the" in front. */
const FOLDED = /^(?!the )[!-~]+(?: [!-~]+)*$/i;

/** A name as tables are asked for it: unaccented, plain apostrophes and spaces, without "the" in front. */
export const fold = (name: string): string => (FOLDED.test(name) ? name : unaccented(name));

/** "F.D.A." → "FDA": as a table lists it that does not list the dots. */
export const undotted = (name: string): string => (/^(?:\p{Lu}\.){3,}$/u.test(name) ? name.replaceAll('.', '') : name);

const unaccented = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁı]/g, letter => UNACCENTED[letter]!)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /i, '');

/** Names remembered at once, of each table. */
const MOST_REMEMBERED = 4000;

/** A table asked with a memory: an article names the same places and outlets again and again. */
export function remember<T>(ask: (name: string) => T): (name: string) => T {
  const known = new Map<string, { answer: T }>();
  return name => {
    const before = known.get(name);
    if (before) return before.answer;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const answer = ask(name);
    known.set(name, { answer });
    return answer;
  };
}
