/**
 * The background: holds what is known of each tab, analyses what pages report, and answers our own pages. Every listener
 * is registered here, at once, so that a worker that was put to sleep wakes to the right one.
 */
import { browser, openPanel } from '../platform/browser';
import { listen } from '../platform/channel';
import { isOff, readsUnasked } from '../platform/off';
import type { Sender } from '../platform/router';
import { knownSettings, loadSettings, observeSettings } from '../platform/store';
import { hostOf } from '../platform/url';
import { atTrueAddress } from './address';
import { setBadgeColours } from './badge';
import { frameOf, setFrame, tell } from './frames';
import { judge, warmUp } from './judge';
import { lookAgain } from './look';
import { addMenus, READ_PAGE, WHO_SAID } from './menus';
import { bringShowing, isThere, readPage, readTab } from './read';
import { applySettings, mannerOf, readAllowedTabs } from './settings';
import { registerSites, sitesAllowed, sitesWithdrawn } from './sites';
import { IDLE, READING, withArticle, withChosen, withoutArticle, withRefusal, withViewed } from './state';
import { pullSettings, pushSettings } from './sync';
import { changeState, forget, stateOf } from './tabs';
import { welcome } from './welcome';

/** The table of senders lets only messages with a tab through. */
const tabOf = (sender: Sender): number => sender.tab?.id ?? -1;

/** Only the frame that was read may report: our script was brought to it alone. */
const isRead = async (sender: Sender) => sender.frameId === (await frameOf(tabOf(sender)));

listen(
  {
    'page.detected': async ({ asked, there = false }, sender) => {
      const tab = tabOf(sender);
      const settings = await knownSettings();
      const host = hostOf(sender.url);
      const allowed = asked ? !isOff(settings, host) : readsUnasked(settings, host);
      const changed = changeState(tab, () => (allowed ? READING : IDLE));
      // From the back/forward cache a page comes with the marks of an earlier time.
      if (allowed) {
        const read = readPage(tab, { asked, settings, there });
        // While the browser brings our script, and the page reads itself.
        setTimeout(warmUp);
        await read;
      } else if (there) await tell(tab, 'tab.stop', {});
      await changed;
      return undefined;
    },
    'page.article': async ({ key, article, entries, cuts, asked, bare = false }, sender) => {
      const settings = await knownSettings();
      if (isOff(settings, hostOf(sender.url))) return { refused: 'no-permission' };
      // While the article is analysed.
      if (bare) bringShowing(tabOf(sender), sender.frameId ?? 0);
      const judgement = judge(atTrueAddress(article, sender.url), cuts, settings.scope, asked, entries);
      // The page is not kept waiting for what our own pages learn.
      void changeState(tabOf(sender), s =>
        'refused' in judgement
          ? withRefusal(withoutArticle(s, key), judgement.refused, judgement.detail)
          : withArticle(s, { key, ...judgement }),
      );
      return 'refused' in judgement ? judgement : { analysis: judgement.analysis, ...mannerOf(settings) };
    },
    'page.refused': async ({ reason, detail, asked }, sender) => {
      // Unasked, a page that is no article is nothing to speak of: the reader may still ask.
      const silent = !asked && reason === 'not-an-article';
      await changeState(tabOf(sender), s =>
        silent ? (s.status === 'reading' ? IDLE : s) : withRefusal(s, reason, detail),
      );
      return undefined;
    },
    'page.gone': async ({ key }, sender) => {
      await changeState(tabOf(sender), s => withoutArticle(s, key));
      return undefined;
    },
    'page.left': async (_, sender) => {
      await changeState(tabOf(sender), () => IDLE);
      // Of a frame that goes away nothing is left to be looked at.
      if (sender.frameId === 0) await lookAgain(tabOf(sender), sender.url);
      else await setFrame(tabOf(sender), 0);
      return undefined;
    },
    'page.viewed': async ({ key }, sender) => {
      await changeState(tabOf(sender), s => withViewed(s, key));
      return undefined;
    },
    'page.chosen': async ({ key, claim, open }, sender) => {
      // At once: the reader's click counts only as long as nothing was waited for.
      if (open) openPanel(tabOf(sender));
      await changeState(tabOf(sender), s => withChosen(s, key, claim));
      return undefined;
    },
    'panel.state': ({ tab }) => stateOf(tab),
    'panel.read': ({ tab }) => readTab(tab, true),
    'panel.show': async ({ tab, ...place }) => {
      const shown = (await tell(tab, 'tab.show', place)) ?? false;
      if (shown) await changeState(tab, s => withChosen(s, place.key, place.claim));
      if (shown && place.focus) await browser.tabs.update(tab, { active: true });
      return shown;
    },
  },
  isRead,
);

observeSettings(async (settings, before) => {
  await Promise.all([applySettings(settings, before), pushSettings(settings)]);
}, pullSettings);

browser.runtime.onInstalled.addListener(async details => {
  await Promise.all([addMenus(), setBadgeColours(), pullSettings(), registerSites(), welcome(details?.reason)]);
  await readAllowedTabs(await loadSettings());
});

browser.runtime.onStartup.addListener(async () => {
  await Promise.all([addMenus(), setBadgeColours(), pullSettings(), registerSites()]);
});

browser.permissions.onAdded.addListener(sitesAllowed);
browser.permissions.onRemoved.addListener(sitesWithdrawn);

browser.tabs.onRemoved.addListener(tab => forget(tab));

browser.tabs.onReplaced.addListener((_, tab) => forget(tab));

/** After a change of its address a page is left alone for so long; ms. */
const MOVED_MS = 300;

browser.tabs.onUpdated.addListener(async (tab, { status, url }) => {
  // Frames load too, and pages navigate within themselves: only a page without our script in it is another page.
  const moved = url !== undefined;
  if (!moved && status !== 'loading' && status !== 'complete') return;
  if (!moved && (await stateOf(tab)).status === 'idle') return;
  if (await isThere(tab)) return;
  await Promise.all([setFrame(tab, 0), changeState(tab, s => (s.status === 'reading' ? s : IDLE))]);
  if (!moved) return;
  // A page that is loaded has the manifest's detector, which is quicker than we are: one that only moved has not.
  await new Promise(resolve => setTimeout(resolve, MOVED_MS));
  if (!(await isThere(tab))) await lookAgain(tab, url);
});

browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
  if ((menuItemId !== READ_PAGE && menuItemId !== WHO_SAID) || tab?.id === undefined) return;
  const { id } = tab;
  const known = await stateOf(id);
  const state = menuItemId === WHO_SAID && known.status === 'read' ? known : await readTab(id, true);
  if (menuItemId === WHO_SAID && state.status === 'read' && (await tell(id, 'tab.who', {}))) return;
  // What could not be read is said where everything is said.
  if (state.status === 'refused') await browser.action.openPopup().catch(() => undefined);
});

const OPEN_PANEL = 'open-panel';
const STEPS: Record<string, 1 | -1> = { 'next-claim': 1, 'previous-claim': -1 };

browser.commands.onCommand.addListener(async (command, tab) => {
  // At once: the reader's key counts only as long as nothing was waited for.
  if (command === OPEN_PANEL && tab?.id !== undefined) {
    await openPanel(tab.id);
    return;
  }
  const by = Object.hasOwn(STEPS, command) ? STEPS[command] : undefined;
  const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (by !== undefined && id !== undefined) await tell(id, 'tab.step', { by });
});
