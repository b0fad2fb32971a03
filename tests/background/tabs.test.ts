import { beforeEach, describe, expect, it, vi } from 'vitest';
import { READING, withArticle, withRefusal } from '../../src/background/state';
import { MAX_SESSION } from '../../src/platform/limits';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser';
import { analysisOf } from './analysis';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

/** The module as a worker that has just woken sees it, over the same browser. */
async function wake() {
  vi.resetModules();
  return import('../../src/background/tabs');
}

let tabs: Awaited<ReturnType<typeof wake>>;
beforeEach(async () => {
  browser = fakeBrowser();
  browser.tabs.all.push(...[1, 2, 3, 4, 7, 8].map(id => ({ id })));
  tabs = await wake();
});

const article = (key: string, text = 'abc') => ({ key, analysis: analysisOf(3, text), cuts: [] });

describe('what is known of a tab', () => {
  it('is told to our pages and on the icon', async () => {
    await tabs.changeState(7, s => withArticle(s, article('a')));
    expect(browser.runtime.sent.map(m => m.kind)).toEqual(['state.changed']);
    expect(browser.action.badges.get(7)).toBe('3');
  });

  it('is told only when it changes', async () => {
    await tabs.changeState(7, s => s);
    expect(browser.runtime.sent).toEqual([]);
  });

  it('outlives the worker', async () => {
    await tabs.changeState(7, s => withArticle(s, article('a')));
    tabs = await wake();
    expect((await tabs.stateOf(7)).status).toBe('read');
  });

  it('is nothing for a tab that is idle or closed', async () => {
    await tabs.changeState(7, () => READING);
    await tabs.forget(7);
    expect(browser.storage.session.data.size).toBe(0);
    await tabs.changeState(8, () => READING);
    await tabs.changeState(8, () => ({ status: 'idle' }));
    expect(browser.storage.session.data.size).toBe(0);
  });

  it('is stored nowhere where its window is private, or the tab is gone', async () => {
    browser.tabs.all.push({ id: 9, incognito: true });
    for (const tab of [9, 10]) {
      await tabs.changeState(tab, s => withArticle(s, article('a')));
      expect((await tabs.stateOf(tab)).status).toBe('read');
      expect(browser.storage.session.data.size).toBe(0);
      await tabs.forget(tab);
      expect(await tabs.stateOf(tab)).toEqual({ status: 'idle' });
    }
  });

  it('loses none of many changes at once', async () => {
    const changes = Array.from({ length: 15 }, (_, i) => tabs.changeState(7, s => withArticle(s, article(String(i)))));
    await Promise.all(changes);
    expect(await tabs.stateOf(7)).toMatchObject({ articles: { length: 15 } });
  });

  it('that it is being read ends with the worker: nobody would ever say that it is no longer so', async () => {
    await tabs.changeState(7, () => READING);
    expect(await tabs.stateOf(7)).toEqual(READING);
    tabs = await wake();
    expect(await tabs.stateOf(7)).toEqual({ status: 'idle' });
  });

  it('is known as long as the worker lives where nothing can be stored, and is told all the same', async () => {
    browser.storage.session.broken = 2;
    await tabs.changeState(7, s => withArticle(s, article('a')));
    expect(browser.storage.session.data.size).toBe(0);
    expect((await tabs.stateOf(7)).status).toBe('read');
    expect(browser.action.badges.get(7)).toBe('3');
    // The next change is stored again.
    await tabs.changeState(7, s => withRefusal(s, 'restless'));
    tabs = await wake();
    expect(await tabs.stateOf(7)).toMatchObject({ reason: 'restless' });
  });

  it('counts as nothing where the storage is broken', async () => {
    browser.storage.session.get = () => Promise.reject(new Error('corrupt'));
    browser.storage.session.remove = () => Promise.reject(new Error('corrupt'));
    expect(await tabs.stateOf(7)).toEqual({ status: 'idle' });
    expect(await tabs.changeState(7, s => withRefusal(s, 'stub'))).toMatchObject({ reason: 'stub' });
    expect(await tabs.changeState(7, () => ({ status: 'idle' }))).toEqual({ status: 'idle' });
  });

  it('asks for no more than the size of what is kept while there is room', async () => {
    const get = vi.spyOn(browser.storage.session, 'get');
    const session = browser.storage.session as object as { getBytesInUse(keys: null): Promise<number> };
    session.getBytesInUse = async () => 5000;
    await tabs.changeState(7, s => withArticle(s, article('a')));
    expect(get).not.toHaveBeenCalledWith(null);
    session.getBytesInUse = async () => MAX_SESSION;
    await tabs.changeState(8, s => withArticle(s, article('a')));
    expect(get).toHaveBeenCalledWith(null);
  });

  it('gives way to newer tabs where the browser keeps no more', async () => {
    const big = 'x'.repeat(MAX_SESSION / 3);
    for (const tab of [1, 2, 3, 4]) await tabs.changeState(tab, s => withArticle(s, article('a', big)));
    const known = await Promise.all([1, 2, 3, 4].map(async tab => (await tabs.stateOf(tab)).status));
    expect(known).toEqual(['idle', 'idle', 'read', 'read']);
  });

  it('gives way also where the browser counts otherwise than we do', async () => {
    await tabs.changeState(1, s => withArticle(s, article('a')));
    browser.storage.session.broken = 1;
    await tabs.changeState(2, s => withArticle(s, article('a')));
    expect((await tabs.stateOf(2)).status).toBe('read');
    expect((await tabs.stateOf(1)).status).toBe('idle');
  });
});
