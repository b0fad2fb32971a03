/** Pages whose tree, names and globals are not what they seem. */
import { expect } from 'vitest';
import { pointOf, waitForCard } from '../../e2e/reader';
import { PARAGRAPHS } from '../../e2e/sample';
import { type Hostile, hostilePage, script, type Visit } from '../kit';
import { PROBE } from '../probe';

/** The card opens, says who it was, and goes again. */
async function opensCard({ page }: Visit): Promise<void> {
  await page.click(await pointOf(page, 'senior Portuguese official'));
  expect(await waitForCard(page)).toContain('unnamed');
  await page.press('Escape');
  for (let i = 0; i < 100; i++) {
    if (await page.inside(() => document.querySelector('html > [popover]') === null)) return;
  }
  throw new Error('The card stays.');
}

const OF_NODES =
  'firstChild nextSibling childNodes children parentNode parentElement textContent nodeType nodeName nodeValue localName tagName attributes getAttribute hasAttribute shadowRoot contains getRootNode isConnected ownerDocument scrollIntoView getBoundingClientRect getClientRects closest matches querySelector querySelectorAll className classList id style innerText checkVisibility append remove'.split(
    ' ',
  );

const clobberedForms: Hostile = {
  tries: 'fields with the names of what every node has, around the article',
  slug: 'clobbered-forms',
  html: () =>
    hostilePage()
      .replace('<main>', `<form><main>`)
      .replace('</main>', `</main>${OF_NODES.map(n => `<input type="hidden" name="${n}">`).join('')}</form>`),
  async check(visit) {
    // The very page that asks by `textContent` has lost it: so by walking.
    await opensCard(visit);
  },
};

const OF_DOCUMENTS =
  'body head documentElement URL contentType title cookie defaultView activeElement getSelection addEventListener removeEventListener createElement createRange querySelector querySelectorAll adoptedStyleSheets caretPositionFromPoint caretRangeFromPoint styleSheets elementFromPoint execCommand createTreeWalker importNode implementation visibilityState hidden hasFocus'.split(
    ' ',
  );
const OF_WINDOWS = 'browser navigation CSS Highlight matchMedia getComputedStyle self top frames origin name'.split(
  ' ',
);

const clobberedDocument: Hostile = {
  tries: 'images and forms with the names of what document and window have',
  slug: 'clobbered-document',
  html: () =>
    hostilePage({
      after: [
        ...OF_DOCUMENTS.map(n => `<img alt="" name="${n}">`),
        ...OF_WINDOWS.map(
          n => `<form id="${n}"><input type="hidden" name="runtime"><input type="hidden" name="storage"></form>`,
        ),
        '<form name="location"><input type="hidden" name="hostname"><input type="hidden" name="href"></form>',
      ].join(''),
    }),
  async check({ page }) {
    const point = await page.inside((wanted: string) => {
      const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(wanted);
        if (at < 0 || node.parentElement?.localName !== 'p') continue;
        node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getClientRects()[0]!;
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      return undefined;
    }, 'senior Portuguese official');
    await page.click(point!);
    const host = () =>
      page.inside(() => {
        const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_ELEMENT);
        for (let node = walker.nextNode() as Element; node; node = walker.nextNode() as Element)
          if (node.hasAttribute('popover')) return true;
        return false;
      });
    let open = false;
    for (let i = 0; i < 60 && !open; i++) open = await host();
    expect(open).toBe(true);
    await page.press('Escape');
    for (let i = 0; i < 60 && open; i++) open = await host();
    expect(open).toBe(false);
  },
};

const patched: Hostile = {
  tries: 'built-in functions of its own making',
  slug: 'patched',
  html: () =>
    hostilePage({
      after: script(() => {
        const lie = () => {
          throw new Error('caught one');
        };
        const own = (of: object) => Object.getOwnPropertyNames(of);
        for (const type of [Range, Highlight, HighlightRegistry, Document, Text, CharacterData, MutationObserver]) {
          for (const name of own(type.prototype)) {
            if (name === 'constructor' || /ready|visib|focus|hidden|title|domain|cookie|location/i.test(name)) continue;
            try {
              Object.defineProperty(type.prototype, name, { get: lie, set: lie, configurable: true });
            } catch {}
          }
        }
        for (const name of ['map', 'filter', 'flatMap', 'slice', 'join'])
          Object.defineProperty(Array.prototype, name, { value: lie });
        for (const name of ['attachShadow', 'checkVisibility', 'getClientRects', 'getBoundingClientRect'])
          Object.defineProperty(Element.prototype, name, { value: lie });
        Object.defineProperty(Object.prototype, 'enabled', { value: false });
        Object.defineProperty(Object.prototype, 'refused', { value: 'failed' });
        Object.assign(window, { Highlight: lie, Range: lie, getComputedStyle: lie, matchMedia: lie, chrome: lie });
      }),
    }),
};

const frameset: Hostile = {
  tries: 'a frameset in the place of a body',
  slug: 'frameset',
  html: () =>
    `<!doctype html><html><head><title>Frames</title>${PROBE}</head><frameset cols="50%,50%"><frame src="data:text/html,a"><frame src="data:text/html,b"></frameset></html>`,
  claims: 0,
  says: /not an article/,
};

const sandboxed: Hostile = {
  tries: 'an origin of its own, with no storage and no forms',
  slug: 'sandboxed',
  html: () => hostilePage({}).replace(PROBE, '<link rel="icon" href="data:,">'),
  headers: {
    'content-security-policy': "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  },
  restless: true,
  check: opensCard,
};

const strict: Hostile = {
  tries: 'XHTML with names in other namespaces',
  slug: 'xhtml',
  headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  html: () => `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:x="urn:x" lang="en"><head><title>Waters - The Harbour Post</title>
<meta property="og:type" content="article"/><meta property="article:published_time" content="2025-03-04"/>
${PROBE.replace(/<script>/, '<script>//<![CDATA[\n')
  .replace(/<\/script>/, '\n//]]></script>')
  .replace('data:,">', 'data:,"/>')}
</head><body><x:script>alert(1)</x:script><svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg><main><article><h1>Iceland Shuts Its Eastern Waters</h1>
${PARAGRAPHS.map(p => `<p x:class="hidden">${p}</p>`).join('\n')}</article></main></body></html>`,
  check: opensCard,
};

const rewritten: Hostile = {
  tries: 'a document that is written anew after it was read',
  slug: 'rewritten',
  restless: true,
  html: () =>
    hostilePage({
      after: script(
        (html: string) => {
          window.addEventListener('load', () =>
            setTimeout(() => {
              document.open();
              document.write(decodeURIComponent(html));
              document.close();
            }, 700),
          );
        },
        encodeURIComponent(hostilePage({ title: 'Written Anew' })),
      ),
    }),
};

/** Chromium then gives no content script any API; nothing of ours can speak, and the popup has to say so. */
const nameless: Hostile = {
  tries: 'an element with the name of all APIs',
  slug: 'nameless',
  claims: 0,
  html: () => hostilePage({ after: '<form id="chrome"><input type="hidden" name="runtime"></form>' }),
  async check({ desk, state, words }) {
    if (desk.browser.name === 'firefox') expect(state.status).toBe('read');
    else expect(state.status === 'read' || /could not be read/.test(words)).toBe(true);
  },
};

export const TREE: Hostile[] = [
  clobberedForms,
  clobberedDocument,
  nameless,
  patched,
  frameset,
  sandboxed,
  strict,
  rewritten,
];
