/** What is wanted seldom: copying and saving, allowing or leaving out the site, the panel beside the page. */
import { useRef, useState } from 'preact/hooks';
import type { Analysis } from '../analysis/model';
import { FORMATS, fileName, MARKDOWN } from '../export/formats';
import type { Settings } from '../platform/settings';
import { say } from '../platform/words';
import type { Host, Site } from './host';
import type { Action } from './notice';

interface MoreProps {
  host: Host;
  tab: number;
  /** The article that is shown; undefined where none is. */
  analysis: Analysis | undefined;
  /** Its key among those of the tab. */
  article: string | undefined;
  site: Site | undefined;
  settings: Settings;
  change(part: Partial<Settings>): void;
  read(): void;
}

export function More({ host, tab, analysis, article: key, site, settings, change, read }: MoreProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const copy = (of: Analysis) =>
    host.copy(MARKDOWN.write(of)).then(
      () => setSaid(say('copied')),
      () => setSaid(say('copy_refused')),
    );

  const groups: Action[][] = [[], [], []];
  const [article = [], where = [], view = []] = groups;
  if (analysis) {
    article.push({ label: say('copy_all', MARKDOWN.name), run: () => void copy(analysis) });
    for (const format of FORMATS) {
      const run = () => host.download(fileName(analysis, format), format.type, format.write(analysis));
      article.push({ label: say('save_as', format.name), run });
    }
  }
  if (key !== undefined) article.push({ label: say('print_view'), run: () => host.openPrint(tab, key) });
  if (site && !site.allowed) {
    where.push({ label: say('allow_site', site.host), run: () => void host.allow(site.patterns) });
  }
  if (site) {
    const hostsOff = [...settings.hostsOff, site.host];
    where.push({ label: say('switch_off_here', site.host), run: () => change({ hostsOff }) });
  }
  view.push({ label: say('read_again'), run: read });
  if (host.view === 'popup') view.push({ label: say('open_beside'), run: () => host.openBeside(tab) });

  return (
    <>
      <button
        type="button"
        class="icon"
        popovertarget="more"
        title={say('more')}
        aria-label={say('more')}
        onClick={() => setSaid('')}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path data-dots d="M4.5 10h.01M10 10h.01M15.5 10h.01" />
        </svg>
      </button>
      <div class="more" id="more" popover="auto" ref={menu}>
        {groups
          .filter(actions => actions.length > 0)
          .map(actions => (
            <ul key={actions[0]?.label}>
              {actions.map(({ label, run }) => (
                <li key={label}>
                  <button
                    type="button"
                    onClick={() => {
                      run();
                      menu.current?.hidePopover?.();
                    }}
                  >
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          ))}
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}
