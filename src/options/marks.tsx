/** Which claims are marked, in which colours, and how much of them; with an example that follows every change. */
import type { Category } from '../analysis/model';
import { SWITCHES } from '../panel/summary';
import { looksOf, PRESET_NAMES, type Preset, type Theme } from '../platform/palette';
import { DEFAULTS, DENSITIES, type Density, type Settings } from '../platform/settings';
import { say, type Word } from '../platform/words';
import { Choice, Section, Select, Switch } from './choice';
import { Sample } from './sample';

const DENSITY_WORDS: Record<Density, Word> = {
  sources: 'density_sources',
  both: 'density_both',
  pointer: 'density_pointer',
};
const PRESET_WORDS: Record<Preset, Word> = {
  classic: 'preset_classic',
  strong: 'preset_strong',
  ink: 'preset_ink',
};
const RESTS = ['0', '250', '600', '1200', 'click'] as const;
type Rest = (typeof RESTS)[number];

/** The choice nearest to what is stored: a file may hold any number. */
const restOf = (rest: Settings['rest']): Rest =>
  rest === 'click'
    ? rest
    : RESTS.slice(0, -1).reduce((a, b) => (Math.abs(Number(b) - rest) < Math.abs(Number(a) - rest) ? b : a));

interface MarksProps {
  settings: Settings;
  /** Of the page, by which the swatches show the hue that is used on paper like it. */
  theme: Theme;
  change(part: Partial<Settings>): void;
}

export function Marks({ settings, theme, change }: MarksProps) {
  const { categories, colours, density, rest, map } = settings;
  const looks = looksOf(colours);
  const turn = (category: Category, on: boolean) => change({ categories: { ...categories, [category]: on } });
  const paint = (category: Category, hue: string) =>
    change({ colours: { ...colours, own: { ...colours.own, [category]: hue } } });
  return (
    <Section title="marks">
      <Sample settings={settings} looks={looks} theme={theme} />
      <fieldset>
        <legend>{say('marks_help')}</legend>
        {SWITCHES.map(category => (
          <div class="category" key={category} data-category={category}>
            <label>
              <input
                type="checkbox"
                checked={categories[category]}
                onChange={event => turn(category, event.currentTarget.checked)}
              />
              <span>
                <span class="word">{say(category)}</span> <span class="meaning">{say(`${category}_meaning`)}</span>
              </span>
            </label>
            <input
              type="color"
              aria-label={say('colour_of', say(category))}
              title={say('colour_of', say(category))}
              value={looks[category][theme]}
              onChange={event => paint(category, event.currentTarget.value)}
            />
          </div>
        ))}
      </fieldset>
      <Choice
        name="colours"
        all={PRESET_NAMES}
        words={PRESET_WORDS}
        value={colours.preset}
        choose={preset => change({ colours: { preset, own: {} } })}
      />
      <p class="help">{say('colours_help')}</p>
      {Object.keys(colours.own).length > 0 && (
        <button type="button" onClick={() => change({ colours: { ...colours, own: DEFAULTS.colours.own } })}>
          {say('own_colours_reset')}
        </button>
      )}
      <Choice
        name="density"
        all={DENSITIES}
        words={DENSITY_WORDS}
        value={density}
        choose={density => change({ density })}
      />
      <fieldset>
        <Select
          name="rest"
          all={RESTS}
          label={option => say(`rest_${option}`)}
          value={restOf(rest)}
          choose={option => change({ rest: option === 'click' ? option : Number(option) })}
        />
        <Switch name="map" on={map} turn={on => change({ map: on })} />
      </fieldset>
    </Section>
  );
}
