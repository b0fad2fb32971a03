/** The panel beside a page, as a page of its own; and what it hands to the reader. */
import type { Page } from '../../../scripts/browsers';
import { type Desk, LISTED, marked } from '../reader';
import { articlePage } from '../sample';

export const PANEL = 'src/panel/index.html';

/** What `keepFiles` leaves in the panel. */
declare const kept: { files: { name: string; type: string; text: string }[]; copied: string[] };

let count = 0;

/** An article, marked, and the panel that speaks of it. */
export async function beside(desk: Desk, options: Parameters<typeof articlePage>[0] = {}) {
  const page = await desk.browser.open(desk.web.serve(`${LISTED}/panel-${count++}-2025-03-04/`, articlePage(options)));
  await marked(page);
  const panel = await desk.browser.extensionPage(`${PANEL}?tab=${page.tab}`);
  await panel.waitFor(() => document.querySelectorAll('[data-row]').length > 5);
  const close = () => Promise.all([page.close(), panel.close()]);
  return { page, panel, close };
}

export const turnTo = async (panel: Page, tab: string): Promise<void> => {
  await panel.click(`#tab-${tab}`);
  await panel.waitFor((tab: string) => document.querySelector(`#view[data-tab=${tab}]`), tab);
};

/** The text of everything that matches. */
export const textsOf = (panel: Page, selector: string): Promise<string[]> =>
  panel.evaluate(
    (selector: string) => [...document.querySelectorAll(selector)].map(e => e.textContent?.trim() ?? ''),
    selector,
  );

/** The ids of the claims that are listed. */
export const rowsOf = (panel: Page): Promise<string[]> =>
  panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('#view [data-row]')].map(e => e.dataset.row!));

/** Clicks the first of some elements that says this. */
export async function clickOn(panel: Page, selector: string, words: string): Promise<void> {
  await panel.waitFor(
    (selector: string, words: string) => {
      for (const old of document.querySelectorAll('[data-wanted]')) old.removeAttribute('data-wanted');
      const found = [...document.querySelectorAll(selector)].find(e =>
        `${e.textContent} ${e.getAttribute('aria-label')}`.includes(words),
      );
      found?.setAttribute('data-wanted', '');
      return found !== undefined;
    },
    selector,
    words,
  );
  await panel.click('[data-wanted]');
}

/** Chooses from a list, as a reader does. */
export const choose = (panel: Page, label: string, value: string) =>
  panel.evaluate(
    (label: string, value: string) => {
      const select = [...document.querySelectorAll('label')]
        .find(l => l.textContent?.trim().startsWith(label))!
        .querySelector('select')!;
      const option = [...select.options].find(o => o.textContent?.startsWith(value))!;
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );

/** From now on the panel's files and copies are kept where a test can read them; the browser gets them all the same. */
export const keepFiles = (panel: Page) =>
  panel.evaluate(() => {
    const kept: { files: object[]; copied: string[] } = { files: [], copied: [] };
    const [create, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob: Blob) => {
      const address = create.call(URL, blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href)!;
      void blob.arrayBuffer().then(data => {
        const text = Array.from(new Uint8Array(data), byte => String.fromCharCode(byte)).join('');
        kept.files.push({ name: this.download, type: blob.type, text });
      });
      click.call(this);
    };
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async text => {
      await write(text);
      kept.copied.push(text);
    };
    Object.assign(globalThis, { kept });
  });

/** The newest file; its text is what its bytes say as UTF-8, or the bytes themselves. */
export async function fileOf(panel: Page, extension: string): Promise<{ name: string; type: string; bytes: Buffer }> {
  const file = await panel.waitFor(
    (extension: string) => kept.files.find(({ name }) => name.endsWith(`.${extension}`)),
    extension,
  );
  return { name: file!.name, type: file!.type, bytes: Buffer.from(file!.text, 'latin1') };
}

export const copiedOf = (panel: Page): Promise<string | undefined> => panel.evaluate(() => kept.copied.at(-1));
