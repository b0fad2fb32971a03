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

/** Presses keys in the window in front, as a manifest writes them: "Alt+Shift+J". Only letters are known. */
export function pressInWindow(profile: string, keys: string): Promise<void> {
  const names = keys.split('+');
  const letter = names.pop() ?? '';
  const flags = names.reduce((sum, name) => sum | (FLAGS[name] ?? 0), 0);
  const keyCode = letter.charCodeAt(0);
  const event = { keyCode, code: PLACE_OF_A + keyCode - 65, key: keyCode, flags, isChar: false };
  return inWindow(profile, async rpc => {
    const windows = (await viewsOf(rpc)).filter(isCalled('BrowserWidget'));
    const front = windows.find(view => within(view).some(isActive)) ?? windows[0];
    if (!front) throw new Error('Chromium has no window.');
    for (const type of ['keyPressed', 'keyReleased']) {
      await rpc.send('DOM.dispatchKeyEvent', { nodeId: front.nodeId, event: { ...event, type } });
    }
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
