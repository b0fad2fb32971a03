/** The card's elements, from its model. Text goes in as text; there is no markup. */

import type { Category } from '../../analysis/model';
import { say } from '../../platform/words';
import { elementFor } from '../dom';
import type { Answer, CardModel } from './model';

export interface Actions {
  goTo(claim: string): void;
  copy(): Promise<boolean>;
  /** Without it the card has no buttons. */
  showInPanel?(): void;
  report(): Promise<boolean>;
}

type Child = Node | string;

function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = elementFor(document, tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** A stretch of the page's own words, kept from turning ours around. */
const own = (text: string) => el('bdi', '', text);

/** Only a reader's own click or key counts: a page can send events of its own making. */
function button(className: string, act: (b: HTMLButtonElement) => void, ...children: Child[]): HTMLButtonElement {
  const b = el('button', className, ...children);
  b.type = 'button';
  b.addEventListener('click', event => {
    if (event.isTrusted) act(b);
  });
  return b;
}

function copyButton(className: string, label: string, act: () => Promise<boolean>): HTMLButtonElement {
  return button(
    className,
    async b => {
      b.textContent = (await act()) ? say('copied') : say('not_copied');
      setTimeout(() => {
        b.textContent = label;
      }, 1500);
    },
    label,
  );
}

function chain({ chain: names, link }: CardModel): HTMLElement {
  const path = el('span', 'path');
  names.forEach((name, i) => {
    if (i > 0) path.append(el('i', '', '→'));
    path.append(i === names.length - 1 ? el('span', '', name) : el('b', '', own(name)));
  });
  path.setAttribute('role', 'img');
  path.setAttribute('aria-label', say('chain', names.join(' → ')));
  const row = el('div', 'chain', path);
  if (link) {
    const a = el('a', '', own(link.host), ' ↗');
    a.href = link.href;
    a.target = '_blank';
    a.rel = 'noopener noreferrer';
    a.title = link.href;
    row.append(a);
  }
  return row;
}

function answers(title: string, list: readonly Answer[], goTo: Actions['goTo']): HTMLElement[] {
  if (list.length === 0) return [];
  const rows = list.map(answer => {
    const words = el('q', '', own(answer.words));
    const row = button('answer', () => goTo(answer.claim), el('b', '', own(answer.who)), words);
    row.title = say('go_to');
    return el('li', '', row);
  });
  return [el('h3', '', title), el('ul', '', ...rows)];
}

function dialog(): HTMLElement {
  const card = el('div', 'card');
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  return card;
}

/** A card that says one sentence. */
export function noteOf(sentence: string): HTMLElement {
  const card = dialog();
  card.setAttribute('aria-label', sentence);
  card.append(el('p', 'note', sentence));
  return card;
}

/** Who: the first thing read aloud when the focus comes into the card. */
function head({ who, about, withheld }: CardModel): HTMLElement[] {
  const title = el('h2', 'who', own(who));
  title.id = 'who';
  const lines = [about.join(' · '), ...(withheld ? [withheld] : [])].filter(line => line !== '');
  return [title, ...lines.map(line => el('p', 'about', own(line)))];
}

function foot(model: CardModel, actions: Actions): HTMLElement {
  const { showInPanel } = actions;
  const why = el('p', '', own(model.why));
  if (model.rule !== '') why.append(el('span', 'rule', ` · ${model.rule}`));
  if (!showInPanel) return el('div', 'foot', why);
  const report = copyButton('last', say('report'), actions.report);
  report.title = say('report_hint');
  const buttons = [
    copyButton('', say('copy'), actions.copy),
    button('', () => showInPanel(), say('show_in_panel')),
    report,
  ];
  return el('div', 'foot', why, el('div', 'actions', ...buttons));
}

/** The card of a claim: who, how it came, who answered, why; in this order, and what is empty left out. */
export function viewOf(model: CardModel, look: Category, actions: Actions): HTMLElement {
  const card = dialog();
  card.dataset.look = look;
  card.setAttribute('aria-labelledby', 'who');
  card.append(...head(model));
  if (model.chain.length > 0) card.append(chain(model));
  const answered = [
    ...answers(say('answers'), model.answers, actions.goTo),
    ...answers(say('answered_by'), model.answeredBy, actions.goTo),
    ...model.missing.map(sentence => el('p', 'missing', own(sentence))),
  ];
  if (answered.length > 0) card.append(el('section', '', ...answered));
  card.append(foot(model, actions));
  return card;
}
