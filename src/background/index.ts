import browser from 'webextension-polyfill';
import page from '../page/page.iife?iife';

browser.runtime.onMessage.addListener((_message: unknown, sender: browser.Runtime.MessageSender) => {
  const tabId = sender.tab?.id;
  if (tabId !== undefined) void browser.scripting.executeScript({ target: { tabId }, files: [page] });
});
