// @vitest-environment jsdom
/** Reading a tree that lies about itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import * as dom from '../../src/page/dom';

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a form whose fields bear the names of its own properties', () => {
  it('is read all the same', () => {
    document.body.innerHTML = `<form class="a"><p>Tea</p>${['firstChild', 'nextSibling', 'parentNode', 'parentElement', 'textContent', 'nodeType', 'getAttribute', 'contains', 'getRootNode', 'localName'].map(n => `<input name="${n}">`).join('')}</form>`;
    const form = dom.select(document.body, 'form')!;
    expect(dom.isElement(form)).toBe(true);
    expect(dom.tagOf(form)).toBe('form');
    expect(dom.attr(form, 'class')).toBe('a');
    expect(dom.tagOf(dom.firstChild(form) as Element)).toBe('p');
    expect(dom.parentNode(form)).toBe(document.body);
    expect(dom.parentElement(form)).toBe(document.body);
    expect(dom.textContent(form)).toBe('Tea');
    expect(dom.rootNode(form)).toBe(document);
    expect(dom.contains(form, dom.firstChild(form)!)).toBe(true);
  });
});

describe('a document whose images bear the names of its own properties', () => {
  it('is read all the same', () => {
    const names = ['documentElement', 'body', 'URL', 'contentType', 'activeElement', 'createElement', 'createRange'];
    document.body.innerHTML = names.map(n => `<img alt="" name="${n}"><form name="${n}"></form>`).join('');
    expect(dom.tagOf(dom.rootOf(document))).toBe('html');
    expect(dom.tagOf(dom.bodyOf(document))).toBe('body');
    expect(dom.addressOf(document)).toMatch(/^(about|http)/);
    expect(dom.contentTypeOf(document)).toBe('text/html');
    expect(dom.tagOf(dom.focusedIn(document)!)).toBe('body');
    expect(dom.tagOf(dom.elementFor(document, 'div'))).toBe('div');
    expect(dom.rangeIn(document)).toBeInstanceOf(Range);
  });
});

it('no script in a page asks the document itself: an image may answer in its place', () => {
  const folder = join(import.meta.dirname, '../../src/page');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    f => f.endsWith('.ts') && f !== 'dom.ts',
  );
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const code = readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    // `location` is the document's own, and no name can hide it.
    expect(code.match(/\bdocument\.(?!location\b)\w+/g) ?? [], file).toEqual([]);
    expect(code.match(/\.(parentElement|parentNode|getRootNode\(|closest\(|contains\()/g) ?? [], file).toEqual([]);
  }
});
