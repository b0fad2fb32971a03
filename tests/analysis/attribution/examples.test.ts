/** Every construction proposes what the examples beside it say, before the network weighs it. */
import { describe, expect, it } from 'vitest';
import { findAttributions, rulesAlone } from '../../../src/analysis/attribution';
import { ADJECTIVE } from '../../../src/analysis/attribution/constructions/adjective';
import { AFTER_VERB } from '../../../src/analysis/attribution/constructions/after';
import { AS_SAID } from '../../../src/analysis/attribution/constructions/as-said';
import { COLON, TURNS } from '../../../src/analysis/attribution/constructions/colon';
import { CONTESTED } from '../../../src/analysis/attribution/constructions/contested';
import { DREW } from '../../../src/analysis/attribution/constructions/drew';
import { HEDGED } from '../../../src/analysis/attribution/constructions/hedge-adverbs';
import { HEDGED_NOUN, HEDGED_PASSIVE } from '../../../src/analysis/attribution/constructions/hedges';
import { HELD_AGAINST } from '../../../src/analysis/attribution/constructions/held';
import { IN_VIEW } from '../../../src/analysis/attribution/constructions/in-view';
import { INTRODUCED } from '../../../src/analysis/attribution/constructions/introduced';
import { IT_PASSIVES } from '../../../src/analysis/attribution/constructions/it-passive';
import { NOUN_CUES } from '../../../src/analysis/attribution/constructions/noun';
import { PASSIVE, PASSIVE_TOLD } from '../../../src/analysis/attribution/constructions/passive';
import { QUOTED } from '../../../src/analysis/attribution/constructions/quoted';
import { SIGNATURE } from '../../../src/analysis/attribution/constructions/signature';
import type { Example } from '../../../src/analysis/attribution/constructions/view';
import { readText } from '../../../src/analysis/text/document';

const groups: [string, readonly Example[]][] = [
  ...AFTER_VERB.map((c): [string, readonly Example[]] => [c.id, c.examples]),
  ['adjective', ADJECTIVE],
  ['passive', PASSIVE],
  ['passive-told', PASSIVE_TOLD],
  ['contested', CONTESTED],
  ['hedge-accused', HELD_AGAINST],
  ['hedge-adverb', HEDGED],
  ['hedge-adjective', HEDGED_NOUN],
  ['hedge-passive', HEDGED_PASSIVE],
  ['according-to', IN_VIEW],
  ['hedge-it', IT_PASSIVES],
  ['introduced', INTRODUCED],
  ['noun', NOUN_CUES],
  ['drew', DREW],
  ['as-said', AS_SAID],
  ['quoted-as-saying', QUOTED],
  ['colon', COLON],
  ['goes-on', TURNS],
  ['signature', SIGNATURE],
];

describe.each(groups)('%s', (construction, examples) => {
  it.each(examples.map(e => [e.text, e] as const))('%s', (text, example) => {
    const words = (spans: readonly (readonly [number, number])[]) =>
      spans.map(([a, b]) => text.slice(a, b)).join(' … ');
    const found = findAttributions(readText(text), { text }, rulesAlone).map(a => ({
      construction: a.construction,
      content: words(a.content),
      ...(example.source === undefined ? {} : { source: words(a.source) }),
      ...(example.cue === undefined ? {} : { cue: words(a.cue) }),
    }));
    expect(found).toContainEqual({ construction, ...withoutText(example) });
  });
});

function withoutText({ text: _, ...rest }: Example): Omit<Example, 'text'> {
  return rest;
}

it.each(['Orsk: The pilots left on Monday.', 'ORSK: Pilots left on Monday'])('%s: a dateline, no speaker', text => {
  expect(findAttributions(readText(text), { text }, rulesAlone)).toEqual([]);
});
