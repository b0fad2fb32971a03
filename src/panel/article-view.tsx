/** The panel's face for a page that was read. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Category } from '../analysis/model';
import { plain } from '../export/quote';
import { atLeisure } from '../platform/leisure';
import { MAX_ARTICLES } from '../platform/limits';
import type { ArticleState, Cut, TabState } from '../platform/messages';
import { DEFAULTS, type Settings } from '../platform/settings';
import { say } from '../platform/words';
import { Claims } from './claims';
import { ahead } from './derived';
import { EVERYTHING, type Filter } from './find';
import { Bar, Chooser, Counts, Legend, Title } from './head';
import { expectedWidth } from './map/room';
import { MapView } from './map/view';
import { partyName, topicName } from './names';
import { Positions } from './positions';
import { Responses } from './responses';
import { Sources } from './sources';
import { summarize } from './summary';
import { type Tab, Tabs } from './tabs';

type Read = Extract<TabState, { status: 'read' }>;

/** What a limit cut off, in a sentence. */
function cutSentence(cut: Cut, { analysis }: ArticleState): string {
  if (cut === 'text') return say('cut_text', analysis.article.text.length);
  if (cut === 'claims') return say('cut_claims', analysis.claims.length);
  if (cut === 'articles') return say('cut_articles', MAX_ARTICLES);
  if (cut === 'nodes') return say('cut_nodes');
  return cut === 'still' ? say('cut_still') : say('cut_time');
}

interface ArticleViewProps {
  state: Read;
  settings: Settings;
  change(part: Partial<Settings>): void;
  /** Shows a claim in the page; with `focus` the reader goes there. @returns false where it is no longer there. */
  show(key: string, claim: string, focus: boolean): Promise<boolean>;
  /** The claim nearest to what is being read in the page. */
  reading: { key: string; claim: string } | undefined;
  download(name: string, type: string, data: string | Blob): void;
  /** Tells which of the page's articles is shown. */
  onShown(article: ArticleState): void;
}

export function ArticleView({ state, settings, change, show, reading, download, onShown }: ArticleViewProps) {
  const [wanted, setWanted] = useState<string>();
  const [chosen, setChosen] = useState<{ key: string; id: string; turn: number }>();
  const own = useRef<{ key: string; claim: string }>(undefined);
  const [lost, setLost] = useState(false);
  const [tab, setTab] = useState<Tab>('claims');
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const article = state.articles.find(a => a.key === wanted) ?? state.articles[0];
  const summary = useMemo(() => article && summarize(article.analysis), [article]);

  const mark = (key: string, claim: string) => {
    setWanted(key);
    setLost(false);
    setChosen(before => ({ key, id: claim, turn: (before?.turn ?? 0) + 1 }));
  };

  // Chosen in the page: shown here. Only a new choice counts, or the page's old one would undo the panel's.
  const { key: pageKey, claim: pageClaim } = state.chosen ?? {};
  useEffect(() => {
    if (pageKey === undefined || pageClaim === undefined) return;
    // What was chosen here comes back as the page's choice.
    if (own.current?.key === pageKey && own.current.claim === pageClaim) return;
    setTab('claims');
    setFilter(EVERYTHING);
    mark(pageKey, pageClaim);
  }, [pageKey, pageClaim]);

  // Scrolled into view on an endless page: shown here, until the reader turns to another.
  useEffect(() => {
    if (state.viewed !== undefined) setWanted(state.viewed);
  }, [state.viewed]);

  useEffect(() => {
    if (article) onShown(article);
  }, [article, onShown]);

  useEffect(() => article && atLeisure(ahead(article.analysis, expectedWidth())), [article]);

  if (!article || !summary) return null;
  const { key, analysis, cuts } = article;
  const shownHere = chosen?.key === key ? chosen : undefined;
  const bring = (claim: string, focus: boolean) =>
    show(key, claim, focus).then(
      found => setLost(!found),
      () => setLost(true),
    );
  const choose = (claim: string) => {
    own.current = { key, claim };
    mark(key, claim);
    void bring(claim, false);
  };
  const turn = (category: Category, on: boolean) => change({ categories: { ...settings.categories, [category]: on } });

  const narrow = (part: Partial<Filter>) => {
    setFilter({ ...EVERYTHING, ...part });
    setTab('claims');
  };

  function view() {
    if (!article) return null;
    switch (tab) {
      case 'sources':
        return (
          <Sources
            analysis={analysis}
            choose={({ name, claims }) => narrow({ only: { label: plain(name), claims } })}
          />
        );
      case 'responses':
        return <Responses analysis={analysis} choose={choose} />;
      case 'positions':
        return (
          <Positions
            analysis={analysis}
            choose={({ party, topic, claims }) =>
              narrow({ only: { label: say('on_topic', partyName(party), topicName(topic)), claims } })
            }
          />
        );
      case 'map':
        return (
          <MapView
            analysis={analysis}
            choose={(label, claims) => narrow({ only: { label, claims } })}
            download={download}
          />
        );
      case 'claims':
        return (
          <Claims
            key={key}
            analysis={analysis}
            on={settings.categories}
            filter={filter}
            setFilter={setFilter}
            chosen={shownHere}
            reading={reading?.key === key ? reading.claim : undefined}
            choose={choose}
            go={claim => void bring(claim, true)}
            showAll={() => change({ categories: DEFAULTS.categories })}
          />
        );
    }
  }

  return (
    <>
      <div class="head">
        {state.articles.length > 1 && <Chooser articles={state.articles} chosen={key} choose={setWanted} />}
        <Title article={analysis.article} />
        <Counts summary={summary} />
        <Bar summary={summary} />
        <Legend summary={summary} on={settings.categories} turn={turn} />
        {cuts.map(cut => (
          <p key={cut} class="cut">
            {cutSentence(cut, article)}
          </p>
        ))}
        <p class="lost" role="status">
          {lost && say('not_in_page')}
        </p>
      </div>
      <Tabs tab={tab} turn={setTab}>
        {view()}
      </Tabs>
    </>
  );
}
