/** One row a source: who it is, in words how well named, for which side, and how much of the article it fills. */
import { memo } from 'preact/compat';
import type { Analysis, Speaker } from '../analysis/model';
import { capital, plain } from '../export/quote';
import { count, percent, say, type Word } from '../platform/words';
import { sources } from './derived';
import { List } from './list';
import { partyName } from './names';
import type { Source } from './shares';

/** In words: how well attributed, and for institutions of what kind. */
function degreeWord({ degree, kind }: Speaker): Word {
  if (degree === 'institution' && (kind === 'outlet' || kind === 'document')) return `kind_${kind}`;
  if (kind === 'group' && degree !== 'bare') return 'kind_group';
  return degree === 'none' ? 'who_hedge' : `kind_${degree}`;
}

/** A number that a description begins with already says how many speak. */
const NUMBER = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** How the article calls somebody without a name, where that says more than the heading: "its operator"; else ''. */
function calledIn(text: string, { name, kind, mentions }: Speaker): string {
  const [first] = mentions;
  const words = kind === 'unnamed' && first ? plain(text.slice(...first)) : '';
  const bare = words.replace(/^(?:an?|the) /i, '').toLowerCase();
  return bare === plain(name).toLowerCase() ? '' : words;
}

const LOOKS: Record<Speaker['degree'], string> = {
  person: 'named',
  institution: 'named',
  described: 'unnamed',
  bare: 'unnamed',
  none: 'hedged',
};

interface RowProps {
  source: Source;
  /** Of the article. */
  text: string;
  current: boolean;
  choose(speaker: Speaker): void;
}

const Row = memo(function Row({ source: { speaker, share }, text, current, choose }: RowProps) {
  const { name, party, described, claims } = speaker;
  const about = [say(degreeWord(speaker))];
  if (party && party !== 'media' && party !== name) about.push(partyName(party));
  if ((described?.count ?? 0) > 1 && !NUMBER.test(name)) about.push(count('people', described?.count ?? 0));
  const called = described?.near ? '' : calledIn(text, speaker);
  return (
    <button
      type="button"
      class="row source"
      data-row={name}
      data-category={LOOKS[speaker.degree]}
      tabIndex={current ? 0 : -1}
      onClick={() => choose(speaker)}
      title={say('show_claims_of', plain(name))}
    >
      <bdi class="name">{capital(plain(name))}</bdi>
      <span class="number">{count('claims', claims.length)}</span>
      <span class="about">{about.join(' · ')}</span>
      <span class="number">{say('share', percent(share))}</span>
      {called && <span class="note">{say('called', say('quoted', called))}</span>}
      {described?.near && <span class="note">{say('near', say('quoted', plain(described.near)))}</span>}
      {described?.reason && <span class="note">{say('no_name', say('quoted', plain(described.reason)))}</span>}
      <span class="meter" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, share * 100)}%` }} />
      </span>
    </button>
  );
});

const idOf = ({ speaker }: Source) => speaker.name;

interface SourcesProps {
  analysis: Analysis;
  choose(speaker: Speaker): void;
}

export function Sources({ analysis, choose }: SourcesProps) {
  const items = sources(analysis);
  if (items.length === 0) return <p class="none">{say('no_sources')}</p>;
  return (
    <List
      label={say('sources_list')}
      items={items}
      idOf={idOf}
      row={(source, current) => <Row source={source} text={analysis.article.text} current={current} choose={choose} />}
      estimate={64}
    />
  );
}
