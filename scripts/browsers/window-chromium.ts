/**
 * Chromium's own window: its shortcuts and its questions, which CDP does not reach. The browser's tools for its own interface do
 * (UI DevTools, on loopback, also where the window is never shown).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from './code';
import { type Json, Rpc, socketLine } from './rpc';

export const WINDOW_FLAGS = ['--enable-ui-devtools=0', '--enable-features=ui-debug-tools-enable-synthetic-events'];

/** Where Chromium writes at which port it listens. */
const PORT_FILE = 'UIDevToolsActivePort';
/** The question whether an extension may read more sites. */
const QUESTION = 'ExtensionInstallDialogView';
const BUTTON = 'MdTextButton';
/** Milliseconds. */
const UNMEANT = 600;
/** Until a menu that opens takes keys; milliseconds. */
const MENU_MS = 300;
const FLAGS: Record<string, number> = { Shift: 1 << 1, Ctrl: 1 << 2, Alt: 1 << 3, Command: 1 << 4 };
/** Of the letter A among the places of a keyboard (USB's page of keys). */
const PLACE_OF_A = 0x070004;

interface View {
  nodeId: number;
  children?: View[];
  /** Names and values, one after the other. */
  attributes?: string[];
}

/** A view and all within it, in the order of the keyboard's way through them. */
const within = (view: View): View[] => [view, ...(view.children ?? []).flatMap(within)];
const isCalled = (name: string) => (view: View) => view.attributes?.[1] === name;
const isActive = ({ attributes = [] }: View) => attributes[attributes.indexOf('active') + 1] === 'true';

/** @param profile of the running browser. */
async function inWindow<T>(profile: string, work: (rpc: Rpc) => Promise<T>): Promise<T> {
  const file = join(profile, PORT_FILE);
  const port = await poll(async () => Number.parseInt(readFileSync(file, 'utf8'), 10), 'Chromium says its port');
  const rpc = new Rpc(await socketLine(`ws://127.0.0.1:${port}/0`));
  try {
    await rpc.send('DOM.enable');
    return await work(rpc);
  } finally {
    rpc.close();
  }
}

const viewsOf = async (rpc: Rpc): Promise<View[]> => within(((await rpc.send('DOM.getDocument')) as Json).root);

/** A key as these tools take it: the old numeric code, the place on the keyboard (USB's page of keys), the modifiers. */
interface Key {
  keyCode: number;
  code: number;
  flags: number;
}
const UP: Key = { keyCode: 0x26, code: 0x070052, flags: 0 };
const ENTER: Key = { keyCode: 0x0d, code: 0x070028, flags: 0 };

async function press(rpc: Rpc, views: View[], { keyCode, code, flags }: Key): Promise<void> {
  const windows = views.filter(isCalled('BrowserWidget'));
  const front = windows.find(view => within(view).some(isActive)) ?? windows[0];
  if (!front) throw new Error('Chromium has no window.');
  for (const type of ['keyPressed', 'keyReleased']) {
    const event = { type, keyCode, code, key: keyCode, flags, isChar: false };
    await rpc.send('DOM.dispatchKeyEvent', { nodeId: front.nodeId, event });
  }
}

/** Presses keys in the window in front, as a manifest writes them: "Alt+Shift+J". Only letters are known. */
export function pressInWindow(profile: string, keys: string): Promise<void> {
  const names = keys.split('+');
  const keyCode = (names.pop() ?? '').charCodeAt(0);
  const flags = names.reduce((sum, name) => sum | (FLAGS[name] ?? 0), 0);
  const key = { keyCode, code: PLACE_OF_A + keyCode - 65, flags };
  return inWindow(profile, async rpc => press(rpc, await viewsOf(rpc), key));
}

/** Waits for the menu of a page, and chooses the entry of an extension by key: it stands alone before the last group. */
export function chooseInMenu(profile: string): Promise<void> {
  return inWindow(profile, async rpc => {
    const opened = async () => {
      const views = await viewsOf(rpc);
      const menu = views.find(isCalled('MenuHost'));
      return menu && { views, names: within(menu).map(view => view.attributes?.[1]) };
    };
    await poll(opened, 'the menu opens');
    await new Promise(resolve => setTimeout(resolve, MENU_MS));
    const { views, names } = (await poll(opened, 'the menu stays'))!;
    const below = names.slice(names.lastIndexOf('MenuSeparator')).filter(name => name === 'MenuItemView').length;
    for (let i = 0; i <= below; i++) await press(rpc, views, UP);
    await press(rpc, views, ENTER);
  });
}

/** Waits for the question, and clicks one of its two buttons ("Deny" stands before "Allow") until it is gone. */
export function answerInWindow(profile: string, yes: boolean): Promise<void> {
  return inWindow(profile, async rpc => {
    const asked = async () => {
      const question = (await viewsOf(rpc)).find(isCalled(QUESTION));
      return question && within(question).filter(isCalled(BUTTON));
    };
    await poll(asked, 'Chromium asks');
    for (;;) {
      // It takes no click that comes sooner after it was shown, or after another one: that may not have been meant.
      await new Promise(resolve => setTimeout(resolve, UNMEANT));
      const [deny, allow] = (await asked()) ?? [];
      const button = yes ? allow : deny;
      if (!button) return;
      for (const type of ['mousePressed', 'mouseReleased']) {
        const event = { type, button: 'left', x: 5, y: 5, wheelDirection: 'none' };
        await rpc.send('DOM.dispatchMouseEvent', { nodeId: button.nodeId, event });
      }
    }
  });
}
