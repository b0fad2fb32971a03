/** First step: what the marks mean, on an example that behaves as every page will. */
import { useEffect, useRef } from 'preact/hooks';
import { SWITCHES } from '../panel/summary';
import type { Settings } from '../platform/settings';
import { say } from '../platform/words';
import { EXAMPLE, exampleOf } from './example';
import { bringToLife, type Living } from './living';

/** Where there is room beside the example, its card is shown before anybody asks. */
const ROOM = '(min-width: 800px)';

export function Marks({ settings }: { settings: Settings }) {
  const paper = useRef<HTMLParagraphElement>(null);
  const living = useRef<Living>(undefined);
  const latest = useRef(settings);
  latest.current = settings;

  useEffect(() => {
    const text = paper.current?.firstChild;
    if (!paper.current || !(text instanceof Text)) return;
    const life = new AbortController();
    living.current = bringToLife(text, paper.current, latest.current, life.signal);
    const first = exampleOf('unnamed');
    if (first && matchMedia(ROOM).matches) {
      living.current.show(first);
      living.current.letGo();
    }
    return () => life.abort();
  }, []);
  useEffect(() => living.current?.paint(settings), [settings]);

  return (
    <>
      <p class="lead">{say('welcome_lead')}</p>
      <div class="living">
        <figure>
          <p class="text" lang="en" ref={paper}>
            {EXAMPLE.article.text}
          </p>
          <figcaption>{say('welcome_example')}</figcaption>
        </figure>
        <ul class="kinds">
          {SWITCHES.map(category => (
            <li key={category} data-category={category}>
              <button
                type="button"
                class="kind"
                onPointerEnter={() => living.current?.show(exampleOf(category) ?? '')}
                onPointerLeave={() => living.current?.letGo()}
                onClick={() => {
                  living.current?.show(exampleOf(category) ?? '');
                  living.current?.enter();
                }}
              >
                <span class="word">{say(category)}</span>
                <span class="meaning">{say(`${category}_meaning`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
