/** The row of tabs, after the ARIA practices: one stop of the tab key, arrows lead on and choose at once. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../platform/words';

export const TABS = ['claims', 'sources', 'responses', 'positions', 'map'] as const;
export type Tab = (typeof TABS)[number];

interface TabsProps {
  tab: Tab;
  turn(tab: Tab): void;
  children: ComponentChildren;
}

function step(key: string, at: number): number | undefined {
  const last = TABS.length - 1;
  if (key === 'ArrowRight') return at === last ? 0 : at + 1;
  if (key === 'ArrowLeft') return at === 0 ? last : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return undefined;
}

/** A view is read from its beginning: the head stays away where it was scrolled away. */
function toBeginning(row: HTMLElement | null): void {
  const [scroller, view] = [row?.closest('[data-scrolls]'), row?.nextElementSibling];
  if (!row || !scroller || !view) return;
  const beginning =
    scroller.scrollTop + view.getBoundingClientRect().top - scroller.getBoundingClientRect().top - row.offsetHeight;
  if (scroller.scrollTop > beginning) scroller.scrollTop = beginning;
}

export function Tabs({ tab, turn: choose, children }: TabsProps) {
  const row = useRef<HTMLDivElement>(null);
  const turn = (name: Tab) => {
    if (name !== tab) toBeginning(row.current);
    choose(name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = TABS[step(event.key, TABS.indexOf(tab)) ?? -1];
    if (!next) return;
    event.preventDefault();
    turn(next);
    row.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={say('tabs')} ref={row} onKeyDown={onKeyDown}>
        {TABS.map(name => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === tab}
            aria-controls="view"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => turn(name)}
          >
            {say(`tab_${name}`)}
          </button>
        ))}
      </div>
      <div class="view" role="tabpanel" id="view" aria-labelledby={`tab-${tab}`} data-tab={tab}>
        {children}
      </div>
    </>
  );
}
