/** What narrows the list of claims: words, speaker, side, topic. */
import { capital, plain } from '../export/quote';
import { say } from '../platform/words';
import { EVERYTHING, type Filter, type facetsOf, isEverything } from './find';
import { partyName, topicName } from './names';

const FACETS = ['speaker', 'party', 'topic'] as const;
type FacetName = (typeof FACETS)[number];

const NAMES: Record<FacetName, (value: string) => string> = {
  speaker: value => capital(plain(value)),
  party: partyName,
  topic: topicName,
};

interface FiltersProps {
  facets: ReturnType<typeof facetsOf>;
  filter: Filter;
  /** Like a state's setter: two changes between two drawings both count. */
  change(next: (now: Filter) => Filter): void;
}

export function Filters({ facets, filter, change }: FiltersProps) {
  const isNarrow = filter.speaker + filter.party + filter.topic !== '';
  return (
    <search class="filters">
      <input
        type="search"
        placeholder={say('find')}
        aria-label={say('find')}
        value={filter.words}
        onInput={({ currentTarget: { value } }) => change(now => ({ ...now, words: value }))}
      />
      <details open={isNarrow || undefined}>
        <summary>{say('filter_by')}</summary>
        <div class="facets">
          {FACETS.filter(name => facets[name].length > 0).map(name => (
            <label key={name}>
              <span>{say(name)}</span>
              <select
                value={filter[name]}
                onChange={({ currentTarget: { value } }) => change(now => ({ ...now, [name]: value }))}
              >
                <option value="">{say('any')}</option>
                {facets[name].map(({ value, claims: n }) => (
                  <option key={value} value={value}>
                    {say('facet', NAMES[name](value), n)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </details>
      {!isEverything(filter) && (
        <p class="active">
          {filter.only && <bdi>{filter.only.label}</bdi>}
          <button type="button" class="link" onClick={() => change(() => EVERYTHING)}>
            {say('clear_filter')}
          </button>
        </p>
      )}
    </search>
  );
}
