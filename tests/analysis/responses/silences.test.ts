import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis';
import { SILENCES } from '../../../src/analysis/lexicon/silences';
import type { Claim, Origin } from '../../../src/analysis/model';
import { describeSilences, findSilences } from '../../../src/analysis/responses/silences';
import { readText } from '../../../src/analysis/text/document';
import { type Told, tell } from '../told';

const silent = (text: string) => findSilences(readText(text)).map(s => text.slice(...s.source[0]!));

describe('silences', () => {
  it.each(SILENCES.map(s => [s.id, s.example, s.silent]))('%s: %s', (_id, example, who) => {
    expect(silent(example)).toEqual([who]);
  });

  it.each([
    ['The envoy, who did not respond to a request for comment, left early.', ['The envoy']],
    ['Norway, which shares the eastern stock, declined to comment.', ['Norway']],
    ['The clerk, whose house was searched, did not respond to a request for comment.', ['The clerk']],
    ['Norland denied it, while the Sudmark foreign office declined to comment.', ['the Sudmark foreign office']],
    ['Norland voiced regret but did not comment on the map.', ['Norland']],
    ['On Sunday, Okafor did not comment on the map.', ['Okafor']],
    ['Requests for an interview sent to the Zambian mission were not answered.', ['the Zambian mission']],
    ['The lamps were unavailable in the shops.', []],
    [
      'The general would not say who had fired first, and two ministers could not be reached.',
      ['The general', 'two ministers'],
    ],
    ['She has said whether she will run.', []],
    ['The mayor commented on the fair and replied to every letter.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(silent(text)).toEqual(expected);
  });

  it('takes in the request itself', () => {
    const text = 'The bank did not respond to several requests for comment.';
    const [found] = findSilences(readText(text));
    expect(text.slice(...found!.cue[0]!)).toBe('did not respond to several requests for comment');
  });

  it('concerns what others said just before, not what the silent one said', () => {
    const text = 'Vale said the bridge was mined.\n\nBrandt said so too.\n\nNorland declined to comment.';
    const document = readText(text);
    const claim = (id: string, start: number, speaker: string, party: string) =>
      ({ id, speaker, party, content: [[start, start + 5]], cue: [], source: [] }) as unknown as Claim;
    const claims = [claim('c1', 10, 'Vale', 'Sudmark'), claim('c2', 36, 'Brandt', 'Norland')];
    const origin = { speaker: 'Norland', party: 'Norland' } as Origin;
    const [silence] = describeSilences(document, findSilences(document), [origin], claims);
    expect(silence).toMatchObject({ speaker: 'Norland', party: 'Norland', about: ['c1'] });
  });

  describe('what it leaves unanswered', () => {
    const about = (text: string, told: Told[], origin: Pick<Origin, 'speaker' | 'party'>) =>
      describeSilences(readText(text), findSilences(readText(text)), [origin as Origin], tell(text, told))[0]!.about;
    const vale = { speaker: 'Ana Vale', party: 'Peru', source: 'Vale', cue: 'said' };

    it('is what speaks of the silent one, over what was told last', () => {
      const text =
        'Vale said the Lagoda company had drained the lake.\n\nA fisherman said the nets were empty.\n\nLagoda did not respond to a request for comment.';
      const told = [
        { ...vale, content: 'the Lagoda company had drained the lake' },
        { speaker: 'fisherman', source: 'A fisherman', cue: 'said', content: 'the nets were empty' },
      ];
      expect(about(text, told, { speaker: 'Lagoda', party: '' })).toEqual(['c1']);
    });

    it('is what speaks of an office, too', () => {
      const text =
        'Vale called on the lake warden to go.\n\nA fisherman said it rained.\n\nThe lake warden declined to comment.';
      const told = [
        { ...vale, cue: 'called on', content: 'the lake warden to go' },
        { speaker: 'fisherman', source: 'A fisherman', cue: 'said', content: 'it rained' },
      ];
      expect(about(text, told, { speaker: 'lake warden', party: '' })).toEqual(['c1']);
    });

    it('is what was told last, where nothing speaks of the silent one', () => {
      const text =
        'Vale said the lake was drained.\n\nA fisherman said the nets were empty.\n\nThe mayor declined to comment.';
      const told = [
        { ...vale, content: 'the lake was drained' },
        { speaker: 'fisherman', source: 'A fisherman', cue: 'said', content: 'the nets were empty' },
      ];
      expect(about(text, told, { speaker: 'mayor', party: '' })).toEqual(['c2']);
    });

    it('is what the one whom the sentence names has said', () => {
      const text =
        'Vale said the lake was drained.\n\nA fisherman said the nets were empty.\n\nThe mayor did not comment on the figures that Vale had shown.';
      const told = [
        { ...vale, content: 'the lake was drained' },
        { speaker: 'fisherman', source: 'A fisherman', cue: 'said', content: 'the nets were empty' },
      ];
      expect(about(text, told, { speaker: 'mayor', party: '' })).toEqual(['c1']);
    });
  });

  it.each([
    ['The union said the carrier had refused to discuss pay.', 0],
    ['The union said its pilots declined to comment.', 1],
  ])('is no reproach: %s', (text, many) => {
    const union = { speaker: 'union', kind: 'body', source: 'The union', cue: 'said' } as const;
    const claims = tell(text, [{ ...union, content: text.slice(text.indexOf('said ') + 5, -1) }]);
    const origin = { speaker: 'carrier', party: '' } as Origin;
    expect(describeSilences(readText(text), findSilences(readText(text)), [origin], claims)).toHaveLength(many);
  });

  it('is part of the analysis', () => {
    expect(analyze({ text: 'The ministry declined to comment.' }).silences).toHaveLength(1);
  });
});
