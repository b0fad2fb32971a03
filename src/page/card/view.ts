/** The card's elements, from its model. Text goes in as text; there is no markup. */

import type { Category } from '../../analysis/model';
import { say } from '../../platform/words';
import type { Answer, CardModel } from './model';

export interface Actions {
  goTo(claim: string): void;
  copy(): Promise<boolean>;
  showInPanel(): void;
  report(): Promise<boolean>;
}

type Child = Node | string;

function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
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
    path.append(i === names.length - 1 ? name : el('b', '', own(name)));
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

export function viewOf(model: CardModel, look: Category, actions: Actions): HTMLElement {
  const card = el('div', 'card');
  card.dataset.look = look;
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', say('claim_card'));
  card.append(el('h2', 'who', own(model.who)));
  if (model.about.length > 0) card.append(el('p', 'about', own(model.about.join(' · '))));
  if (model.chain.length > 0) card.append(chain(model));
  const answered = [
    ...answers(say('answers'), model.answers, actions.goTo),
    ...answers(say('answered_by'), model.answeredBy, actions.goTo),
    ...model.missing.map(sentence => el('p', 'missing', own(sentence))),
  ];
  if (answered.length > 0) card.append(el('section', '', ...answered));
  const why = el('p', '', own(model.why));
  why.title = model.construction;
  const report = copyButton('last', say('report'), actions.report);
  report.title = say('report_hint');
  const foot = el('div', 'foot', why);
  foot.append(
    el(
      'div',
      'actions',
      copyButton('', say('copy'), actions.copy),
      button('', () => actions.showInPanel(), say('show_in_panel')),
      report,
    ),
  );
  card.append(foot);
  return card;
}
