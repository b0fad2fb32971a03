// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/panel/app';
import { CUTS, type Refusal, type TabState } from '../../src/platform/messages';
import { type FakeHost, fakeHost, READ } from './fake-host';
import { analysis, longAnalysis } from './fixture';

let root: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Whence';
  root = document.createElement('main');
  document.body.append(root);
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const text = () => root.textContent ?? '';
const seen = (sentence: string) => vi.waitFor(() => expect(text()).toContain(sentence), 5_000);
const button = (label: string) =>
  [...root.querySelectorAll('button')].find(b => (b.getAttribute('aria-label') ?? b.textContent) === label)!;
const rows = () => [...root.querySelectorAll<HTMLButtonElement>('[data-row]')];
async function open(host: FakeHost): Promise<FakeHost> {
  render(<App host={host} />, root);
  await vi.waitFor(() => expect(root.querySelector('.face')?.childElementCount).toBeGreaterThan(0));
  return host;
}
const refused = (reason: Refusal, detail?: string): TabState => ({
  status: 'refused',
  reason,
  ...(detail === undefined ? {} : { detail }),
});
/** Colours and layout are not jsdom's: the browsers' own tests look at those. */
const flaws = async () =>
  (await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })).violations.map(v => v.id);

describe('an article that was read', () => {
  it('shows its make-up, its claims and the answers to them', async () => {
    await open(fakeHost());
    await seen('13 claims · 8 sources · 2 unnamed · through 2 outlets');
    expect(root.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'Make-up of this article: 8 claims by named sources, 1 relayed by someone else, 3 by unnamed sources, 1 with no source given.',
    );
    expect(rows().length).toBe(13);
    expect(rows()[2]?.textContent).toMatch(/People familiar with the matter.*through.*The Strand Gazette/);
    expect(text()).toContain('Marta Vell dismisses: “A lot of timetables are being invented these days”');
    expect(text()).toContain('No answer from Norland in this article');
    expect(await flaws()).toEqual([]);
  });

  it('names who signed the article, where its page does', async () => {
    await open(fakeHost());
    await seen('13 claims');
    expect(root.querySelector('.title')?.textContent).not.toContain('By ');
    render(null, root);
    const a = analysis();
    const signed = { ...a, article: { ...a.article, byline: 'Una Marsh, \u202eAnton Rey' } };
    await open(fakeHost({ status: 'read', articles: [{ key: 'a', analysis: signed, cuts: [] }] }));
    await seen('By Una Marsh, Anton Rey');
    expect(await flaws()).toEqual([]);
  });

  it('shows a claim in the page when it is chosen', async () => {
    const host = await open(fakeHost());
    await seen('13 claims');
    rows()[3]?.click();
    await vi.waitFor(() => expect(rows()[3]?.getAttribute('aria-current')).toBe('true'));
    expect(host.asked).toContain('show a1 c4');
  });

  it('takes the reader to the claim that is chosen, when asked', async () => {
    const host = await open(fakeHost());
    await seen('13 claims');
    rows()[3]?.click();
    await vi.waitFor(() => expect(button('Show in page')).toBeDefined());
    button('Show in page').click();
    expect(host.asked).toContain('go a1 c4');
  });

  it('keeps its filter when a claim that is chosen in it comes back as the page’s choice', async () => {
    const host = await open(fakeHost());
    await seen('13 claims');
    const find = root.querySelector<HTMLInputElement>('input[type=search]')!;
    find.value = 'offer';
    find.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(rows().length).toBeLessThan(13));
    const few = rows().length;
    rows()[0]?.click();
    const claim = rows()[0]!.dataset.row!;
    host.announce({ ...READ, chosen: { key: 'a1', claim } } as TabState);
    await vi.waitFor(() => expect(rows()[0]?.getAttribute('aria-current')).toBe('true'));
    expect(rows().length).toBe(few);
  });

  it('tells how many claims are left when a category is switched off', async () => {
    await open(fakeHost());
    await seen('13 claims');
    root.querySelector<HTMLInputElement>('[data-category=unnamed] input')?.click();
    await vi.waitFor(() =>
      expect([...root.querySelectorAll('[role=status]')].map(s => s.textContent)).toContain('10 claims shown'),
    );
  });

  it('says so when the claim is no longer in the page', async () => {
    const host = await open(fakeHost());
    host.answers.show = false;
    await seen('13 claims');
    rows()[0]?.click();
    await seen('This claim is no longer on the page');
  });

  it('leads from a claim to its answer', async () => {
    const host = await open(fakeHost());
    await seen('13 claims');
    button('Marta Vell rejects: the report').click();
    await vi.waitFor(() => expect(host.asked).toContain('show a1 c5'));
  });

  it('shows the claim that is chosen in the page', async () => {
    const host = await open(fakeHost());
    await seen('13 claims');
    host.announce({ ...READ, chosen: { key: 'a1', claim: 'c8' } } as TabState);
    await vi.waitFor(() => expect(root.querySelector('[aria-current=true]')?.getAttribute('data-row')).toBe('c8'));
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
    expect(host.asked.filter(a => a.startsWith('show'))).toEqual([]);
  });

  it('switches a category off in list and settings, and on again', async () => {
    const host = await open(fakeHost());
    await seen('13 claims');
    root.querySelector<HTMLInputElement>('[data-category=unnamed] input')?.click();
    await vi.waitFor(() => expect(rows().length).toBe(10));
    expect(host.now.categories.unnamed).toBe(false);
    expect(text()).toContain('3 claims are hidden');
    button('Show all').click();
    await vi.waitFor(() => expect(rows().length).toBe(13));
    expect(host.now.categories.unnamed).toBe(true);
  });

  it('walks the list by arrow keys, one stop of the tab key', async () => {
    await open(fakeHost());
    await seen('13 claims');
    rows()[0]?.focus();
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(rows()[2]);
    press('End');
    expect(document.activeElement).toBe(rows()[12]);
    press('ArrowDown');
    expect(document.activeElement).toBe(rows()[12]);
    press('Home');
    await vi.waitFor(() => expect(rows().filter(r => r.tabIndex === 0)).toEqual([rows()[0]]));
  });

  it('lets the reader choose among several articles', async () => {
    const second = analysis({ claims: analysis().claims.slice(0, 2) });
    const articles = [
      { key: 'a1', analysis: analysis(), cuts: [] },
      { key: 'a2', analysis: { ...second, article: { ...second.article, title: 'Second' } }, cuts: ['time' as const] },
    ];
    await open(fakeHost({ status: 'read', articles }));
    await seen('13 claims');
    const chooser = root.querySelector('select')!;
    chooser.value = 'a2';
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
    await seen('2 claims');
    expect(text()).toContain('Reading took too long');
    expect(await flaws()).toEqual([]);
  });

  it('says what was cut off, each limit in its own words', async () => {
    const articles = [{ key: 'a1', analysis: analysis(), cuts: [...CUTS] }];
    await open(fakeHost({ status: 'read', articles }));
    await seen('only its first 1,');
    const told = [...root.querySelectorAll('.cut')].map(p => p.textContent);
    expect(new Set(told).size).toBe(CUTS.length);
    for (const words of ['the first 13 are shown', 'the last 20', 'too many parts', 'took too long', 'never stops'])
      expect(told.join('\n')).toContain(words);
  });

  it('shows what a page says as text', async () => {
    const hostile = analysis();
    hostile.article.title = '<img src=x onerror=alert(1)>';
    hostile.claims = hostile.claims.map(c => ({ ...c, speaker: '<b>\u202Ename</b>' }));
    await open(fakeHost({ status: 'read', articles: [{ key: 'a1', analysis: hostile, cuts: [] }] }));
    await seen('<img src=x onerror=alert(1)>');
    expect(root.querySelector('img, b')).toBeNull();
    expect(text()).not.toContain('\u202E');
  });

  it('speaks of an article without claims', async () => {
    const empty = analysis({ claims: [], responses: [], silences: [] });
    await open(fakeHost({ status: 'read', articles: [{ key: 'a1', analysis: empty, cuts: [] }] }));
    await seen('Nobody is quoted or cited in this article.');
    expect(await flaws()).toEqual([]);
  });

  it('holds the longest lists', async () => {
    await open(fakeHost({ status: 'read', articles: [{ key: 'a1', analysis: longAnalysis(500), cuts: [] }] }));
    await seen('500 claims');
    // As much as is on the screen, on which jsdom has no room: but the list is as long as it is.
    expect(rows().length).toBeLessThan(100);
    const list = root.querySelector<HTMLElement>('.list')!;
    expect(Number.parseInt(list.style.blockSize, 10)).toBeGreaterThan(500 * 40);
  });
});

describe('the tabs', () => {
  const turn = (label: string) => button(label).click();

  it('list the sources, and lead from one to its claims', async () => {
    await open(fakeHost());
    await seen('13 claims');
    turn('Sources');
    await seen('% of the article');
    expect(rows().length).toBe(8);
    expect(rows()[0]?.textContent).toMatch(/Marta Vell3 claimsnamed · Norland/);
    expect(await flaws()).toEqual([]);
    rows()[0]?.click();
    await vi.waitFor(() => expect(rows().map(r => r.dataset.row)).toEqual(['c5', 'c6', 'c7']));
    button('Clear').click();
    await vi.waitFor(() => expect(rows().length).toBe(13));
  });

  it('pair claims with their answers, and tell who gave none', async () => {
    const host = await open(fakeHost());
    await seen('13 claims');
    turn('Responses');
    await seen('Claims and answers 2');
    await seen('No answer in this article 2');
    await seen('Gave no comment 1');
    await seen('Concerns Norland');
    expect(await flaws()).toEqual([]);
    button('Marta Vell rejects: the report').click();
    await vi.waitFor(() => expect(host.asked).toContain('show a1 c5'));
  });

  it('set sides against topics, and open a cell', async () => {
    await open(fakeHost());
    await seen('13 claims');
    turn('Positions');
    await seen('How many claims each side makes');
    expect(root.querySelectorAll('tbody tr').length).toBe(4);
    expect(await flaws()).toEqual([]);
    button('Norland, Ferries: 2 claims').click();
    await vi.waitFor(() => expect(rows().map(r => r.dataset.row)).toEqual(['c5', 'c6']));
    expect(text()).toContain('Norland · Ferries');
  });

  it('draw the ways of the claims, each open by key, and save the picture', async () => {
    const host = await open(fakeHost());
    await seen('13 claims');
    turn('Map');
    await seen('How the claims came to this article');
    const bands = [...root.querySelectorAll<SVGElement>('.band')];
    const way = bands.find(b => b.getAttribute('aria-label')?.startsWith('Velmark official'))!;
    expect(way.getAttribute('aria-label')).toBe(
      'Velmark official involved in the talks → Harbour Post: 2 by unnamed sources',
    );
    expect(await flaws()).toEqual([]);
    button('Save picture as SVG').click();
    await vi.waitFor(() => expect(host.asked.at(-1)).toMatch(/^download why-were.*\.svg image\/svg\+xml true$/));
    way.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(rows().map(r => r.dataset.row)).toEqual(['c1', 'c2']));
  });

  it('are walked by arrow keys', async () => {
    await open(fakeHost());
    await seen('13 claims');
    const tab = () => root.querySelector<HTMLElement>('[role=tab][aria-selected=true]')!;
    tab().focus();
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('ArrowLeft');
    await vi.waitFor(() => expect(tab().textContent).toBe('Map'));
    expect(document.activeElement).toBe(tab());
    press('Home');
    await vi.waitFor(() => expect(tab().textContent).toBe('Claims'));
  });
});

describe('the list of claims', () => {
  const type = (words: string) => {
    const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('is narrowed by words and by choice, and says how much is left', async () => {
    await open(fakeHost());
    await seen('13 claims');
    type('FERRIES norland');
    await vi.waitFor(() => expect(rows().map(r => r.dataset.row)).toEqual(['c3']));
    await seen('1 claim shown');
    type('nobody ever said so');
    await seen('No claim fits this filter.');
    type('');
    const party = root.querySelector<HTMLSelectElement>('.facets label:nth-child(2) select')!;
    party.value = 'Velmark';
    party.dispatchEvent(new Event('change', { bubbles: true }));
    await seen('6 claims shown');
    expect(await flaws()).toEqual([]);
  });

  it('marks the claim that is being read', async () => {
    const host = await open(fakeHost());
    await seen('13 claims');
    host.scroll('a1', 'c8');
    await vi.waitFor(() =>
      expect(root.querySelector('[data-reading] [data-row]')?.getAttribute('data-row')).toBe('c8'),
    );
    await seen('You are reading near this claim');
  });
});

describe('the other faces', () => {
  it.each<[Refusal, string | undefined, string]>([
    ['not-an-article', undefined, 'This is not an article.'],
    ['other-language', 'fr', 'Whence reads English; this page is in French.'],
    ['other-language', '???', 'Whence reads English; this page is in another language.'],
    ['not-our-kind', undefined, 'This is not political or diplomatic reporting.'],
    ['stub', '1', 'Only 1 paragraph of this article is on the page.'],
    ['stub', '2', 'Only the first 2 paragraphs of this article are on the page.'],
    ['stub', undefined, 'Only the beginning of this article is on the page.'],
    ['restless', undefined, 'This page never stops changing'],
    ['forbidden', undefined, 'The browser does not let extensions read this page.'],
    ['no-permission', undefined, 'Whence is not allowed to read this site.'],
    ['framed', 'amp.example', 'The article on this page stands in a frame of amp.example,'],
    ['failed', 'The page did not load.', 'This page could not be read: The page did not load.'],
  ])('%s (%s)', async (reason, detail, sentence) => {
    await open(fakeHost(refused(reason, detail), 'side'));
    await seen(sentence);
    expect(await flaws()).toEqual([]);
  });

  it('reads another kind of article when it is asked to', async () => {
    const host = await open(fakeHost(refused('not-our-kind'), 'side'));
    await seen('This is not political');
    button('Read it all the same').click();
    await seen('13 claims');
    expect(host.asked).toEqual(['state 1', 'read 1']);
  });

  it.each([{ status: 'idle' } as const, refused('not-our-kind')])('reads by itself in the popup: %o', async state => {
    const host = await open(fakeHost(state));
    await seen('13 claims');
    expect(host.asked).toEqual(['state 1', 'read 1']);
  });

  it('waits for a click beside the page', async () => {
    const host = await open(fakeHost({ status: 'idle' }, 'side'));
    await seen('This page has not been read yet.');
    expect(host.asked).toEqual(['state 1']);
    button('Read this page').click();
    await seen('13 claims');
  });

  it('offers to try again when the background does not answer', async () => {
    const host = await open(fakeHost(new Error('dead')));
    await seen('Whence did not answer.');
    host.answers.state = READ;
    button('Try again').click();
    await seen('13 claims');
  });

  it('follows the tab from reading to read', async () => {
    const host = await open(fakeHost({ status: 'reading' }));
    await seen('Reading this page');
    host.announce(READ);
    await seen('13 claims');
  });

  it('switches on again what was switched off', async () => {
    const host = fakeHost();
    host.now.enabled = false;
    await open(host);
    await seen('Whence is switched off.');
    button('Switch on').click();
    await seen('13 claims');
    expect(host.now.enabled).toBe(true);
  });

  it('speaks of a site that was switched off', async () => {
    const host = fakeHost();
    host.where = { host: 'news.example', patterns: ['*://*.news.example/*'], allowed: true };
    host.now.hostsOff = ['www.news.example', 'other.example'];
    await open(host);
    await seen('Whence is switched off on news.example.');
    button('Switch on for this site').click();
    await seen('13 claims');
    expect(host.now.hostsOff).toEqual(['other.example']);
  });

  it('asks for a site in the click, and reads once it is allowed', async () => {
    const host = fakeHost(refused('no-permission'));
    host.where = { host: 'news.example', patterns: ['*://*.news.example/*'], allowed: false };
    await open(host);
    await vi.waitFor(() => expect(button('Always read news.example')).toBeTruthy());
    button('Always read news.example').click();
    expect(host.asked.at(-1)).toBe('allow *://*.news.example/*');
    await seen('13 claims');
  });
});

describe('an article in a frame of a site that is not allowed', () => {
  it('is read after the reader has allowed that site', async () => {
    const host = fakeHost(refused('framed', 'www-news-example.cdn.ampproject.org'));
    host.where = { host: 'news.example', patterns: ['*://*.news.example/*'], allowed: true };
    await open(host);
    button('Always read www-news-example.cdn.ampproject.org').click();
    expect(host.asked.at(-1)).toBe('allow *://www-news-example.cdn.ampproject.org/*');
    await seen('13 claims');
  });
});

describe('more', () => {
  it('copies, saves and switches the site off', async () => {
    const host = fakeHost();
    host.where = { host: 'news.example', patterns: ['*://*.news.example/*'], allowed: true };
    await open(host);
    await vi.waitFor(() => expect(button('Switch off on news.example')).toBeTruthy());
    button('Copy all as Markdown').click();
    button('Save as CSV').click();
    await seen('Copied');
    expect(host.asked.some(a => a.startsWith('copy # Why Were the Ferry Talks'))).toBe(true);
    expect(host.asked).toContain('download why-were-the-ferry-talks-put-off.csv text/csv true');
    button('Switch off on news.example').click();
    await seen('Whence is switched off on news.example.');
  });

  it('opens the settings', async () => {
    const host = await open(fakeHost());
    await seen('13 claims');
    button('Settings').click();
    expect(host.asked).toContain('settings');
  });
});
