/** The controls that the settings page is made of, each the platform's own. */
import type { ComponentChildren } from 'preact';
import { say, type Word } from '../platform/words';

export function Section({ title, children }: { title: Word; children: ComponentChildren }) {
  return (
    <section>
      <h2>{say(title)}</h2>
      {children}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  name: Word;
  all: readonly T[];
  words: Record<T, Word>;
  value: T;
  choose(value: T): void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ name, all, words, value, choose }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{say(name)}</legend>
      {all.map(option => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => choose(option)} />
          {say(words[option])}
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps<T extends string> {
  name: Word;
  all: readonly T[];
  label(option: T): string;
  value: T;
  choose(value: T): void;
}

/** One of several, in a line. */
export function Select<T extends string>({ name, all, label, value, choose }: SelectProps<T>) {
  return (
    <label class="select">
      <span>{say(name)}</span>
      <select value={value} onChange={event => choose(event.currentTarget.value as T)}>
        {all.map(option => (
          <option key={option} value={option}>
            {label(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SwitchProps {
  name: Word;
  class?: string;
  on: boolean;
  turn(on: boolean): void;
}

export function Switch({ name, class: className, on, turn }: SwitchProps) {
  return (
    <label class={className}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={event => turn(event.currentTarget.checked)}
      />
      {say(name)}
    </label>
  );
}
