/** The panel: one app in the popup, in Chrome's side panel and in Firefox's sidebar. */
import { useEffect, useState } from 'preact/hooks';
import type { ArticleState } from '../platform/messages';
import { isOff } from '../platform/off';
import { say } from '../platform/words';
import { ArticleView } from './article-view';
import type { Host, Site } from './host';
import { More } from './more';
import { type Action, Notice, Refused } from './notice';
import { useReading } from './use-reading';
import { useSettings } from './use-settings';
import { useTab } from './use-tab';

/** The match pattern of every web site. */
const EVERYWHERE = '*://*/*';

export function App({ host }: { host: Host }) {
  const { tab, known, refresh } = useTab(host);
  const [settings, change] = useSettings(host);
  const [site, setSite] = useState<Site>();
  const [shown, setShown] = useState<ArticleState>();
  const reading = useReading(host, tab);

  useEffect(() => {
    let gone = false;
    setSite(undefined);
    if (tab !== undefined)
      host.site(tab).then(
        found => gone || setSite(found),
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [host, tab, known?.status]);

  useEffect(() => {
    if (known?.status !== 'read') setShown(undefined);
  }, [known?.status]);

  const read = () => refresh(true);
  const allow = (label: string, patterns: string[]): Action => ({
    label,
    run: () => void host.allow(patterns).then(granted => granted && read()),
  });

  const face = () => {
    if (!settings.enabled) {
      return (
        <Notice sentence={say('off')} actions={[{ label: say('switch_on'), run: () => change({ enabled: true }) }]} />
      );
    }
    if (site && isOff(settings, site.host)) {
      const hostsOff = settings.hostsOff.filter(host => !isOff({ ...settings, hostsOff: [host] }, site.host));
      return (
        <Notice
          sentence={say('off_here', site.host)}
          actions={[{ label: say('switch_on_here'), run: () => change({ hostsOff }) }]}
        />
      );
    }
    switch (known?.status) {
      case undefined:
        return null;
      case 'idle':
        return <Notice sentence={say('idle')} actions={[{ label: say('read_page'), run: read }]} />;
      case 'reading':
        return <Notice sentence={say('reading')} busy />;
      case 'silent':
        return (
          <Notice
            sentence={say('silent')}
            help={say('silent_help')}
            actions={[{ label: say('try_again'), run: () => refresh(false) }]}
          />
        );
      case 'refused': {
        const { reason, detail } = known;
        const actions: Action[] = [];
        if (reason === 'no-permission') {
          if (site) actions.push(allow(say('allow_site', site.host), site.patterns));
          actions.push(allow(say('allow_all'), [EVERYWHERE]));
        }
        if (reason === 'framed' && detail) actions.push(allow(say('allow_site', detail), [`*://${detail}/*`]));
        if (reason === 'not-our-kind') {
          actions.push({ label: say('read_anyway'), run: read }, { label: say('settings'), run: host.openSettings });
        }
        return <Refused reason={reason} detail={detail} read={read} actions={actions} />;
      }
      case 'read':
        return (
          <ArticleView
            state={known}
            settings={settings}
            change={change}
            onShown={setShown}
            reading={reading}
            download={host.download}
            show={async (key, claim, focus) => tab !== undefined && host.show(tab, key, claim, focus)}
          />
        );
    }
  };

  return (
    <div class="panel" data-view={host.view}>
      <div class="face" data-scrolls aria-live={known?.status === 'read' ? 'off' : 'polite'}>
        {face()}
      </div>
      <footer class="foot">
        <p>{say('promise')}</p>
        {tab !== undefined && (
          <More
            host={host}
            tab={tab}
            analysis={shown?.analysis}
            article={shown?.key}
            site={site}
            settings={settings}
            change={change}
            read={read}
          />
        )}
        <button
          type="button"
          class="icon"
          title={say('settings')}
          aria-label={say('settings')}
          onClick={host.openSettings}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d="M3 6h7m5 0h2M3 14h2m5 0h7" />
            <circle cx="12.5" cy="6" r="2.25" />
            <circle cx="7.5" cy="14" r="2.25" />
          </svg>
        </button>
      </footer>
    </div>
  );
}
