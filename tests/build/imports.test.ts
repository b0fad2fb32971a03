/** Imports run one way, so that the analysis stays pure, the content scripts small, and each room can be read alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './built';

const SRC = join(ROOT, 'src');
const MODEL = 'analysis/model';

/** What each room may import of other rooms; itself always. `analysis/model` is open to all. */
const ROOMS: Record<string, string[]> = {
  analysis: [],
  platform: [],
  export: ['platform'],
  page: ['platform', 'export'],
  panel: ['platform', 'export'],
  options: ['platform', 'panel', 'export'], // the counts of the panel, and its way to speak
  welcome: ['platform', 'panel', 'options', 'page'], // the marks and the card of pages, the choices of the settings
  background: ['platform', 'analysis'],
  cli: ['analysis', 'page'],
};

/** Packages, and the rooms that may use them. */
const PACKAGES: Record<string, string[]> = {
  'webextension-polyfill': ['platform'],
  preact: ['panel', 'options', 'welcome'],
  'd3-sankey': ['panel/map'],
  '@tanstack/virtual-core': ['panel'],
  parse5: ['cli'],
  linkedom: ['cli'],
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(import|export)(\s+type)?\b[^'";]*?\bfrom\s+'([^']+)'|(?:^|\n)\s*(import)\s+'([^']+)'|\bimport\('([^']+)'\)/g;

/** Every import in a source, as paths from src ("page/read/index.ts") or names of packages. */
function importsIn(file: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(found => {
    const to = found[3] ?? found[5] ?? found[6]!;
    const typeOnly = found[2] !== undefined;
    return { from: file, to: to.startsWith('.') ? join(dirname(file), to) : to, typeOnly };
  });
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const imports = files.flatMap(file => importsIn(file, readFileSync(join(SRC, file), 'utf8')));
const roomOf = (path: string): string => path.split('/')[0]!;
const told = ({ from, to }: Import): string => `${from} imports ${to}`;

/** `x.iife.ts?iife` gives the name of a built file, and imports nothing. */
const isFile = ({ to }: Import): boolean =>
  !to.startsWith('..') && !to.includes('?') && ROOMS[roomOf(to)] !== undefined;
const isPackage = (i: Import): boolean =>
  !isFile(i) && !i.to.includes('?') && !i.to.startsWith('..') && !i.to.startsWith('node:');

describe('imports', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(imports.length).toBeGreaterThan(files.length);
    expect(
      importsIn('page/a.ts', "import type { A } from '../panel/b';\nimport './c.css';\nconst d = import('e');"),
    ).toEqual([
      { from: 'page/a.ts', to: 'panel/b', typeOnly: true },
      { from: 'page/a.ts', to: 'page/c.css', typeOnly: false },
      { from: 'page/a.ts', to: 'e', typeOnly: false },
    ]);
  });

  it('know every room', () => {
    const rooms = readdirSync(SRC, { withFileTypes: true }).filter(entry => entry.isDirectory());
    expect(rooms.map(room => room.name).filter(name => ROOMS[name] === undefined)).toEqual([]);
  });

  it('go from room to room in the one direction', () => {
    const wrong = imports.filter(i => {
      const [from, to] = [roomOf(i.from), roomOf(i.to)];
      return isFile(i) && from !== to && i.to.replace(/\.ts$/, '') !== MODEL && !ROOMS[from]?.includes(to);
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('leave src only for its manifest files', () => {
    expect(imports.filter(i => i.to.startsWith('..') && !/\.json$/.test(i.to)).map(told)).toEqual([]);
  });

  it('take a package only in the rooms that need it', () => {
    const wrong = imports.filter(isPackage).filter(i => {
      const name = i.to.startsWith('@') ? i.to.split('/').slice(0, 2).join('/') : roomOf(i.to);
      return !i.typeOnly && !PACKAGES[name]?.some(room => i.from.startsWith(`${room}/`));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('take from Node only on the command line', () => {
    expect(imports.filter(i => i.to.startsWith('node:') && roomOf(i.from) !== 'cli').map(told)).toEqual([]);
  });

  it('let content scripts reach neither the analysis nor the polyfill', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const i of imports) if (i.from === file && !i.typeOnly && isFile(i)) visit(fileOf(i.to));
    };
    for (const entry of files.filter(file => file.endsWith('.iife.ts'))) visit(entry);
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter(file => file.startsWith('analysis/') && file !== `${MODEL}.ts`)).toEqual([]);
    const packages = imports.filter(i => reached.has(i.from) && isPackage(i) && !i.typeOnly);
    expect(packages.map(told)).toEqual([]);
  });
});

/** The file that an import without an extension means. */
function fileOf(path: string): string {
  const found = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(file => files.includes(file));
  if (!found) throw new Error(`No file for ${relative(SRC, path)}`);
  return found;
}
