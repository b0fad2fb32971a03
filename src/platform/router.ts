/**
 * Where messages come in: who sent it and what shape it has is settled before any handler sees it; everything else is
 * dropped without an answer.
 */
import type { Answer, Message, MessageKind } from './messages';
import type { Checks } from './shapes';

/** What the browser says of a sender. Nothing of it can be forged by a page or by its renderer's script. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
  documentLifecycle?: string | undefined;
}

/**
 * 'page': our content script in the top frame of a tab; 'frame': in another frame; 'ours': our background or one of our own
 * pages.
 */
export type Role = 'page' | 'frame' | 'ours';

/** Who may send what. A content script can only report. */
export const SENDERS = {
  'page.detected': 'page',
  'page.article': 'page',
  'page.refused': 'page',
  'page.gone': 'page',
  'page.left': 'page',
  'page.viewed': 'page',
  'page.chosen': 'page',
  'page.reading': 'page',
  'panel.state': 'ours',
  'panel.read': 'ours',
  'panel.show': 'ours',
  'state.changed': 'ours',
  'tab.read': 'ours',
  'tab.alive': 'ours',
  'tab.step': 'ours',
  'tab.who': 'ours',
  'tab.show': 'ours',
  'tab.settings': 'ours',
  'tab.stop': 'ours',
} as const satisfies Record<MessageKind, Role>;

/** Our extension as the browser knows it: `id`, and `origin` with its final slash ("moz-extension://…/"). */
export interface Self {
  id: string;
  origin: string;
}

/** Which of ours a message came from; `undefined` for anybody else, and for pages not yet shown. */
export function roleOf(sender: Sender, self: Self): Role | undefined {
  if (sender.id !== self.id) return undefined;
  if (sender.url?.startsWith(self.origin)) return 'ours';
  // A worker's messages carry no address in some versions, and never a tab; a content script's always carry a tab.
  if (sender.tab === undefined) return sender.url === undefined ? 'ours' : undefined;
  if (typeof sender.frameId !== 'number' || typeof sender.tab.id !== 'number') return undefined;
  if (sender.documentLifecycle === 'prerender') return undefined;
  return sender.frameId === 0 ? 'page' : 'frame';
}

export type Handlers<K extends MessageKind> = {
  [P in K]: (message: Message<P>, sender: Sender) => Answer<P> | Promise<Answer<P>>;
};

/** A listener for `runtime.onMessage`: keeps the channel open (`true`) only for what it answers. */
export type Listener = (raw: unknown, sender: Sender, answer: (x: unknown) => void) => true | undefined;

/**
 * @param handlers one for each kind; called at once, so that a reader's gesture still counts.
 * @param checks the shapes of the same kinds.
 * @param fromFrame may this frame report as the page does? Without it no frame may.
 * A handler that throws is reported on the console and answers `undefined`.
 */
export function route<K extends MessageKind>(
  handlers: Handlers<K>,
  checks: Pick<Checks<Record<K, { message: unknown }>>, K>,
  self: Self,
  fromFrame?: (sender: Sender) => Promise<boolean>,
): Listener {
  return (raw, sender, answer) => {
    if (typeof raw !== 'object' || raw === null) return undefined;
    const { kind, message } = raw as { kind?: unknown; message?: unknown };
    if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind)) return undefined;
    const known = kind as K;
    const role = roleOf(sender, self);
    const asPage = role === 'frame' && SENDERS[known] === 'page' && fromFrame !== undefined;
    if (role !== SENDERS[known] && !asPage) return undefined;
    const checked = checks[known](message);
    if (checked === undefined) return undefined;
    const failed = (reason: unknown) => {
      console.error(`Whence: ${known} failed.`, reason);
      answer(undefined);
    };
    const handle = () => handlers[known](checked as Message<K>, sender);
    try {
      // At once, unless a frame has to be asked for its papers.
      const answered = asPage ? fromFrame(sender).then(may => (may ? handle() : undefined)) : handle();
      Promise.resolve(answered).then(answer, failed);
    } catch (reason) {
      failed(reason);
    }
    return true;
  };
}
