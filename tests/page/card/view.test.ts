// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { CardModel } from '../../../src/page/card/model';
import { noteOf, viewOf } from '../../../src/page/card/view';

const MODEL: CardModel = {
  who: 'Senior official, unnamed',
  about: ['involved in the talks'],
  withheld: 'No name given: “to speak freely”',
  chain: ['official', 'Gazette', 'this article'],
  link: { href: 'https://gazette.example/a', host: 'gazette.example' },
  answeredBy: [{ who: 'Norland denies', words: '<b>no</b> boat', claim: 'c2' }],
  answers: [],
  missing: ['No answer from Velmark in this article.'],
  why: 'Why marked: “told”',
  rule: 'retold in a clause',
};
const actions = () => ({ goTo: vi.fn(), copy: vi.fn(), showInPanel: vi.fn(), report: vi.fn() });

describe('the card', () => {
  it('says who, how it came, who answered and why, in this order', () => {
    const order = ['.who', '.about', '.chain', 'section', '.missing', '.foot', '.actions'];
    const card = viewOf(MODEL, 'unnamed', actions());
    const found = [...card.querySelectorAll(order.join(','))].map(e => e.className || e.localName);
    expect(found).toEqual(['who', 'about', 'about', 'chain', 'section', 'missing', 'foot', 'actions']);
  });

  it('holds the page’s words as text', () => {
    const card = viewOf(MODEL, 'unnamed', actions());
    expect(card.querySelector('q')?.textContent).toBe('<b>no</b> boat');
    expect(card.querySelector('q b')).toBeNull();
  });

  it('is named by its first line, and can take the focus', () => {
    const card = viewOf(MODEL, 'unnamed', actions());
    expect(card.querySelector(`#${card.getAttribute('aria-labelledby')}`)?.textContent).toBe(MODEL.who);
    expect(card.tabIndex).toBe(-1);
  });

  it('leaves out what is empty', () => {
    const card = viewOf({ ...MODEL, about: [], chain: [], answeredBy: [], missing: [] }, 'named', actions());
    expect(card.querySelector('.chain, section')).toBeNull();
  });

  it('opens links apart, and tells the other page nothing', () => {
    const a = viewOf(MODEL, 'unnamed', actions()).querySelector('a')!;
    expect([a.target, a.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('does nothing for clicks that a page makes up', () => {
    const did = actions();
    const card = viewOf(MODEL, 'unnamed', did);
    for (const button of card.querySelectorAll('button')) button.click();
    for (const spy of Object.values(did)) expect(spy).not.toHaveBeenCalled();
  });

  it('can say one sentence', () => expect(noteOf('Nobody.').textContent).toBe('Nobody.'));
});
