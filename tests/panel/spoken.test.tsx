// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../../src/panel/app';
import { Spoken } from '../../src/panel/spoken';
import { vocabularyOf } from '../../src/platform/languages';
import type { Language } from '../../src/platform/settings';
import { speak } from '../../src/platform/words';
import { fakeHost } from './fake-host';

afterEach(() => {
  render(null, document.body);
  speak(vocabularyOf('en'));
});

function open(language: Language) {
  const host = fakeHost();
  host.now.language = language;
  render(
    <Spoken host={host} title="settings_title">
      {() => <App host={host} />}
    </Spoken>,
    document.body,
  );
  return { choose: (next: Language) => host.save({ language: next }) };
}

const seen = (words: string) => vi.waitFor(() => expect(document.body.textContent).toContain(words));

it('draws a page in the chosen language, and anew in the next', async () => {
  const { choose } = open('uk');
  await seen('13 тверджень');
  await seen('Marta Vell відкидає: “A lot of timetables');
  expect(document.documentElement.lang).toBe('uk');
  expect(document.title).toBe('Whence: налаштування');
  await choose('ru');
  await seen('13 утверждений');
  expect(document.documentElement.lang).toBe('ru');
  expect(document.body.textContent).not.toMatch(/[іїєґ]/i);
});

it('gives every word of the page its own language', async () => {
  open('ru');
  await seen('Norland: в этой статье ответа нет');
  expect(document.body.textContent).not.toMatch(/\b(claims?|unnamed|relayed|sources|settings|show all)\b/i);
});
