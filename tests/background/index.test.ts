/** The whole background over a browser in memory: messages in, states and answers out. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/analysis/model';
import type { TabState } from '../../src/platform/messages';
import { type FakeBrowser, fakeBrowser, ORIGIN } from '../platform/fake-browser';
import { analysisOf } from './analysis';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));
vi.mock('../../src/page/page.iife.ts?iife', () => ({ default: 'page.js' }));
vi.mock('../../src/page/read.iife.ts?iife', () => ({ default: 'read.js' }));
vi.mock('../../src/page/show.iife.ts?iife', () => ({ default: 'show.js' }));
vi.mock('../../src/analysis', () => ({ analyze: ({ text }: Article) => analysisOf(2, text) }));

const PAGE = { id: 'own', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };
const PANEL = { id: 'own', url: `${ORIGIN}panel.html` };

/** As the browser does: every listener is asked, the first that says so answers. */
function send(kind: string, message: unknown, sender: object = PAGE): Promise<unknown> {
  return new Promise(resolve => {
    const taken = browser.runtime.onMessage.emit({ kind, message }, sender, resolve);
    if (!taken.includes(true)) resolve('nobody');
  });
}

const state = () => send('panel.state', { tab: 7 }, PANEL) as Promise<TabState>;
const article = (text = 'abc', asked = false) =>
  send('page.article', { key: 'a', article: { text, language: 'en' }, cuts: [], asked });

/** A page's script that answers, and reports an article when it is asked to read. */
function livePage(text = 'abc') {
  let there = false;
  const told: string[] = [];
  browser.scripting.executeScript = async () => {
    there = true;
    return [];
  };
  browser.tabs.answer = async (_, { kind, message }) => {
    if (!there) throw new Error('Could not establish connection.');
    told.push(kind);
    if (kind === 'tab.read') await article(text, (message as { asked: boolean }).asked);
    if (kind === 'tab.stop') there = false;
    return true;
  };
  return { told, leave: () => (there = false) };
}

beforeEach(async () => {
  browser = fakeBrowser();
  browser.tabs.all.push({ id: 7, url: 'https://news.example/a' });
  vi.resetModules();
  await import('../../src/background');
});

describe('the background', () => {
  it('brings the script for showing with the first answer, for which only those wait who asked', async () => {
    let arrive = () => {};
    const bring = vi.fn(() => new Promise<[]>(resolve => (arrive = () => resolve([]))));
    const report = { key: 'a', article: { text: 'abc' }, entries: [], cuts: [], asked: true };
    livePage();
    const { executeScript } = browser.scripting;
    const { answer } = browser.tabs;
    browser.scripting.executeScript = async injection =>
      injection.files?.[0] === 'show.js' ? bring() : executeScript(injection);
    browser.tabs.answer = async (tab, message, options) => {
      if ((message as { kind: string }).kind !== 'tab.read') return answer(tab, message, options);
      expect(await send('page.article', { ...report, bare: true })).toHaveProperty('analysis');
      return true;
    };
    const answered = vi.fn();
    const asked = send('panel.read', { tab: 7 }, PANEL).then(answered);
    await vi.waitFor(async () => expect(await state()).toMatchObject({ status: 'read' }));
    expect(bring).toHaveBeenCalledOnce();
    expect(answered).not.toHaveBeenCalled();
    arrive();
    await asked;
    expect(answered).toHaveBeenCalledWith(expect.objectContaining({ status: 'read' }));
    await send('page.article', report);
    expect(bring).toHaveBeenCalledOnce();
  });

  it('hears everything from its first moment on', () => {
    const { runtime, tabs, storage, contextMenus, commands } = browser;
    const events = [runtime.onMessage, runtime.onInstalled, tabs.onRemoved, tabs.onUpdated, tabs.onReplaced];
    for (const e of [...events, storage.onChanged, contextMenus.onClicked, commands.onCommand]) expect(e.size).toBe(1);
  });

  it('brings the script to a page that was detected, and keeps what it reports', async () => {
    const page = livePage();
    await send('page.detected', { asked: false });
    expect(page.told).toEqual(['tab.read']);
    expect(await state()).toMatchObject({ status: 'read', articles: [{ key: 'a' }] });
  });

  it('neither asks whether a page that is back from the cache has the script, nor brings it again', async () => {
    const page = livePage();
    await send('panel.read', { tab: 7 }, PANEL);
    page.told.length = 0;
    const bring = vi.spyOn(browser.scripting, 'executeScript');
    await send('page.detected', { asked: true, there: true });
    expect(page.told).toEqual(['tab.read']);
    // In frames it may look for a longer article.
    expect(bring.mock.calls.filter(([{ files }]) => files !== undefined)).toEqual([]);
  });

  it('answers an article with its analysis and the settings', async () => {
    expect(await article()).toMatchObject({ analysis: { claims: { length: 2 } }, settings: { enabled: true } });
  });

  it('does nothing on a host where it is off', async () => {
    const page = livePage();
    await browser.storage.local.set({ settings: { hostsOff: ['news.example'] } });
    await send('page.detected', { asked: false });
    expect(page.told).toEqual([]);
    expect(await article()).toHaveProperty('refused');
    expect(await state()).toEqual({ status: 'idle' });
  });

  it.each([
    ['Cannot access a chrome:// URL', 'forbidden'],
    ['The extensions gallery cannot be scripted.', 'forbidden'],
    ['Missing host permission for the tab', 'no-permission'],
    ['Frame with ID 0 is showing error page', 'failed'],
    ['Something new', 'failed'],
  ])('says plainly what "%s" means when the reader asks', async (message, reason) => {
    browser.scripting.executeScript = () => Promise.reject(new Error(message));
    expect(await send('panel.read', { tab: 7 }, PANEL)).toMatchObject({ status: 'refused', reason });
  });

  it('does not even try a page that is forbidden', async () => {
    browser.tabs.all[0]!.url = 'https://news.example/report.pdf';
    expect(await send('panel.read', { tab: 7 }, PANEL)).toEqual({ status: 'refused', reason: 'forbidden' });
    expect(browser.scripting.scripted).toEqual([]);
  });

  it('says nothing of a page that is no article, unless it was asked', async () => {
    await send('page.refused', { reason: 'not-an-article', asked: false });
    expect(await state()).toEqual({ status: 'idle' });
    await send('page.refused', { reason: 'not-an-article', asked: true });
    expect(await state()).toEqual({ status: 'refused', reason: 'not-an-article' });
  });

  it('forgets a page that the tab has left, and keeps one that only loads a frame', async () => {
    const page = livePage();
    await send('panel.read', { tab: 7 }, PANEL);
    await Promise.all(browser.tabs.onUpdated.emit(7, { status: 'loading' }));
    expect((await state()).status).toBe('read');
    page.leave();
    await Promise.all(browser.tabs.onUpdated.emit(7, { status: 'complete' }));
    expect(await state()).toEqual({ status: 'idle' });
  });

  describe('when a page becomes another one without being loaded', () => {
    const moved = () => Promise.all(browser.tabs.onUpdated.emit(7, { url: 'https://news.example/b' }));

    it('has it looked at where Whence may run by itself, and only there', async () => {
      await moved();
      expect(browser.scripting.files).toEqual([]);
      browser.permissions.origins = ['*://news.example/*'];
      await moved();
      expect(browser.scripting.files).toEqual(['src/detect.js']);
      await browser.storage.local.set({ settings: { hostsOff: ['news.example'] } });
      await moved();
      expect(browser.scripting.files).toHaveLength(1);
    });

    it('leaves it to the script that is there', async () => {
      browser.permissions.origins = ['*://news.example/*'];
      livePage();
      await send('panel.read', { tab: 7 }, PANEL);
      const bring = vi.spyOn(browser.scripting, 'executeScript');
      await moved();
      expect(bring).not.toHaveBeenCalled();
      expect((await state()).status).toBe('read');
    });

    it('does not bring the detector where it has looked already', async () => {
      browser.permissions.origins = ['*://news.example/*'];
      const brought: unknown[] = [];
      browser.scripting.executeScript = async ({ files }: { files?: string[] }) => {
        if (files) brought.push(files);
        return [{ frameId: 0, result: true }];
      };
      await moved();
      expect(brought).toEqual([]);
    });

    it('forgets what was read when the script says that nothing is left of it', async () => {
      browser.permissions.origins = ['*://news.example/*'];
      await article();
      await send('page.left', {});
      expect(await state()).toEqual({ status: 'idle' });
      expect(browser.scripting.files).toEqual(['src/detect.js']);
    });
  });

  it('has a page that comes back from the cache stop where it was switched off meanwhile', async () => {
    const page = livePage();
    await send('panel.read', { tab: 7 }, PANEL);
    await browser.storage.local.set({ settings: { hostsOff: ['news.example'] } });
    await vi.waitFor(() => expect(page.told).toContain('tab.stop'));
    page.told.length = 0;
    await browser.scripting.executeScript({ target: { tabId: 7 }, files: [] }); // it was in the cache and heard nothing
    await send('page.detected', { asked: true, there: true });
    expect(page.told).toEqual(['tab.stop']);
    expect(await state()).toEqual({ status: 'idle' });
  });

  describe('where the page shows its article in a frame', () => {
    const FRAME = { ...PAGE, url: 'https://news.example/reader', frameId: 4 };
    const told: [string, number][] = [];
    const SEEN = { prose: 0, host: 'news.example', own: false, amp: false, news: false, advert: false, frames: [] };
    /** A page with nothing to read, and a frame with an article. */
    const framed = (prose: number, frames: string[] = []) => {
      told.length = 0;
      const there = new Set<number>();
      browser.scripting.executeScript = async (of: {
        target: { tabId: number; frameIds?: number[] };
        files?: string[];
      }) => {
        if (of.files === undefined)
          return [
            { frameId: 0, result: { ...SEEN, frames } },
            { frameId: 3, result: { ...SEEN, own: true, prose: 90 } },
            { frameId: 4, result: { ...SEEN, own: true, prose } },
          ];
        there.add(of.target.frameIds?.[0] ?? 0);
        return [];
      };
      browser.tabs.answer = async (_, { kind, message }, frame) => {
        if (!there.has(frame)) throw new Error('Could not establish connection.');
        told.push([kind, frame]);
        const { asked } = message as { asked: boolean };
        if (kind === 'tab.stop') there.delete(frame);
        if (kind === 'tab.read' && frame === 0) await send('page.refused', { reason: 'not-an-article', asked });
        if (kind === 'tab.read' && frame === 4)
          await send('page.article', { key: 'f', article: { text: 'abc' }, entries: [], cuts: [], asked }, FRAME);
        return true;
      };
      return there;
    };

    it('reads the frame, leaves the page, and speaks with the frame from then on', async () => {
      const there = framed(5000);
      expect(await send('panel.read', { tab: 7 }, PANEL)).toMatchObject({ status: 'read', articles: [{ key: 'f' }] });
      expect([...there]).toEqual([4]);
      expect(await send('panel.show', { tab: 7, key: 'f', claim: 'c1' }, PANEL)).toBe(true);
      expect(told.at(-1)).toEqual(['tab.show', 4]);
    });

    it('does so unasked where the detector has seen an article', async () => {
      framed(5000);
      await send('page.detected', { asked: false });
      expect(await state()).toMatchObject({ status: 'read', articles: [{ key: 'f' }] });
    });

    it('takes no frame with next to nothing to read', async () => {
      framed(200);
      expect(await send('panel.read', { tab: 7 }, PANEL)).toEqual({ status: 'refused', reason: 'not-an-article' });
      expect(told.filter(([, frame]) => frame !== 0)).toEqual([]);
    });

    it('says whose frame it may not read, to whom asked and where it is AMP', async () => {
      const copy = 'https://news-example.cdn.ampproject.org/v/s/news.example/a';
      framed(0, ['https://adverts.example/slot', copy]);
      const refused = { status: 'refused', reason: 'framed', detail: 'news-example.cdn.ampproject.org' };
      expect(await send('panel.read', { tab: 7 }, PANEL)).toEqual(refused);
      framed(0, ['https://adverts.example/slot']);
      expect(await send('panel.read', { tab: 7 }, PANEL)).toEqual({ status: 'refused', reason: 'not-an-article' });
      framed(0, [copy]);
      await send('page.detected', { asked: false });
      expect(await state()).toEqual({ status: 'idle' });
    });

    it('waits for a frame that it may read and that has not come yet', async () => {
      vi.useFakeTimers();
      browser.permissions.origins.push('*://amp.news.example/*');
      framed(0, ['https://amp.news.example/a']);
      const reading = send('panel.read', { tab: 7 }, PANEL);
      await vi.advanceTimersByTimeAsync(300);
      framed(5000);
      await vi.advanceTimersByTimeAsync(5000);
      expect(await reading).toMatchObject({ status: 'read', articles: [{ key: 'f' }] });
      vi.useRealTimers();
    });

    it('lets no page say that another site is to be allowed', async () => {
      expect(await send('page.refused', { reason: 'framed', detail: 'evil.example', asked: true })).toBe('nobody');
      expect(await state()).toEqual({ status: 'idle' });
    });

    it('hears no frame but the one that was read', async () => {
      framed(5000);
      await send('panel.read', { tab: 7 }, PANEL);
      const lie = { key: 'lie', article: { text: 'lie' }, entries: [], cuts: [], asked: true };
      expect(await send('page.article', lie, { ...FRAME, frameId: 9 })).toBeUndefined();
      expect(await state()).toMatchObject({ articles: [{ key: 'f' }] });
    });

    it('forgets the frame when it goes away', async () => {
      const there = framed(5000);
      await send('panel.read', { tab: 7 }, PANEL);
      there.clear();
      await send('page.left', {}, FRAME);
      expect(await state()).toEqual({ status: 'idle' });
      expect(await send('page.viewed', { key: 'f' }, FRAME)).toBeUndefined();
      expect(browser.storage.session.data.size).toBe(0);
    });
  });

  it('knows the article in view', async () => {
    await article();
    await send('page.viewed', { key: 'a' });
    expect(await state()).toMatchObject({ viewed: 'a' });
    await send('page.viewed', { key: 'nowhere' });
    expect(await state()).toMatchObject({ viewed: 'a' });
  });

  it('forgets a closed tab', async () => {
    await article();
    await Promise.all(browser.tabs.onRemoved.emit(7));
    expect(browser.storage.session.data.size).toBe(0);
  });

  it('stops pages when it is switched off, and reads them again when it is switched on', async () => {
    const page = livePage();
    await send('panel.read', { tab: 7 }, PANEL);
    await browser.storage.local.set({ settings: { enabled: false } });
    await vi.waitFor(async () => expect(await state()).toEqual({ status: 'idle' }));
    expect(page.told).toContain('tab.stop');
    await browser.storage.local.set({ settings: { enabled: true } });
    await vi.waitFor(async () => expect((await state()).status).toBe('read'));
  });

  it('reads no page unasked where the reader wants to ask, and reads them when that ends', async () => {
    const page = livePage();
    await browser.storage.local.set({ settings: { pages: 'asked' } });
    await send('page.detected', { asked: false });
    await Promise.all(browser.runtime.onInstalled.emit());
    expect(page.told).toEqual([]);
    expect(await state()).toEqual({ status: 'idle' });
    await browser.storage.local.set({ settings: { pages: 'allowed' } });
    await vi.waitFor(async () => expect((await state()).status).toBe('read'));
    await browser.storage.local.set({ settings: { pages: 'asked' } });
    await send('panel.read', { tab: 7 }, PANEL);
    expect((await state()).status).toBe('read');
  });

  it('gives the marks of open pages their new colours, and leaves no old ones', async () => {
    livePage();
    await send('panel.read', { tab: 7 }, PANEL);
    await browser.storage.local.set({ settings: { colours: { preset: 'strong' } } });
    await vi.waitFor(() => expect(browser.scripting.styles).toHaveLength(3));
    const [first, second, third] = browser.scripting.styles;
    expect(second).toMatch(/^\+/);
    expect(second).not.toBe(first);
    expect(third).toBe(first?.replace('+', '-'));
  });

  it('opens the panel by key, at once', async () => {
    const open = vi.spyOn(browser.action, 'openPopup');
    browser.commands.onCommand.emit('open-panel', { id: 7 });
    await vi.waitFor(() => expect(open).toHaveBeenCalled());
  });

  it('hands new settings to the pages', async () => {
    const page = livePage();
    await send('panel.read', { tab: 7 }, PANEL);
    await browser.storage.local.set({ settings: { density: 'sources' } });
    await vi.waitFor(() => expect(page.told).toContain('tab.settings'));
  });

  it('chooses a claim only where the page could show it', async () => {
    await article();
    expect(await send('panel.show', { tab: 7, key: 'a', claim: 'c1' }, PANEL)).toBe(false);
    expect(await state()).not.toHaveProperty('chosen');
    browser.tabs.answer = () => true;
    expect(await send('panel.show', { tab: 7, key: 'a', claim: 'c1' }, PANEL)).toBe(true);
    expect(await state()).toMatchObject({ chosen: { claim: 'c1' } });
  });

  it('opens the panel when the reader asks for it in the card', async () => {
    const open = vi.spyOn(browser.action, 'openPopup');
    await article();
    await send('page.chosen', { key: 'a', claim: 'c2', open: true });
    expect(open).toHaveBeenCalled();
    expect(await state()).toMatchObject({ chosen: { claim: 'c2' } });
  });

  it('reads the page from the menu, and steps by key', async () => {
    const page = livePage();
    await Promise.all(browser.contextMenus.onClicked.emit({ menuItemId: 'read-page' }, { id: 7 }));
    expect((await state()).status).toBe('read');
    await Promise.all(browser.commands.onCommand.emit('next-claim', { id: 7 }));
    expect(page.told).toContain('tab.step');
  });

  it('gives a content script nothing but its reports', async () => {
    for (const kind of ['panel.state', 'panel.read', 'panel.show', 'state.changed', 'tab.stop']) {
      expect(await send(kind, { tab: 7, key: 'a', claim: 'c1' }, PAGE)).toBe('nobody');
    }
  });
});

describe('the language', () => {
  it('goes with the article to the page where the reader chose another than the browser’s', async () => {
    vi.stubGlobal('chrome', { i18n: { getMessage: () => 'en' } });
    livePage();
    expect(await article()).not.toHaveProperty('words');
    await browser.storage.local.set({ settings: { language: 'uk' } });
    expect(await article('def')).toMatchObject({ words: { language: 'uk', words: { copy: 'Копіювати' } } });
    vi.unstubAllGlobals();
  });

  it('goes to the open pages when it is chosen', async () => {
    const manners: unknown[] = [];
    browser.tabs.answer = async (_, { kind, message }) => kind === 'tab.settings' && manners.push(message);
    await browser.storage.local.set({ settings: { language: 'ru' } });
    await vi.waitFor(() =>
      expect(manners).toMatchObject([{ settings: { language: 'ru' }, words: { language: 'ru' } }]),
    );
  });
});
