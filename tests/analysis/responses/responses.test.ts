import { describe, expect, it } from 'vitest';
import { REFERENCE_NOUNS } from '../../../src/analysis/lexicon/references';
import { DISMISSIVE, STANCE_ACTS } from '../../../src/analysis/lexicon/stances';
import { findResponses, markAnswers } from '../../../src/analysis/responses';
import { actsOf, dismissiveWord } from '../../../src/analysis/responses/acts';
import { findReference } from '../../../src/analysis/responses/reference';
import { readText } from '../../../src/analysis/text/document';
import { type Told, tell } from '../told';

const answers = (text: string, told: Told[]) => {
  const claims = tell(text, told);
  return findResponses(readText(text), claims).map(
    r => `${r.from} ${r.stance} ${r.to.join(' ')}${r.explicit ? '' : ' (unmarked)'}`,
  );
};
const norland = { speaker: 'Ida Okafor', party: 'Norland' };
const sudmark = { speaker: 'Sudmark', party: 'Sudmark', kind: 'body' as const };

describe('answers that the text marks', () => {
  it('holds what it answers', () => {
    const text = "Sudmark rejected Okafor's demand that the ferry be returned, saying it was never hers.";
    expect(
      answers(text, [
        { ...sudmark, source: 'Sudmark', cue: 'rejected', content: "Okafor's demand that the ferry be returned" },
        { ...norland, source: 'Okafor', cue: 'demand', content: 'the ferry be returned', within: 0 },
        { ...sudmark, cue: 'saying', content: 'it was never hers' },
      ]),
    ).toEqual(['c1 rejects c2', 'c3 counters c2']);
  });

  it('names what it answers: the report is what the outlet told, claim by claim', () => {
    const text = [
      'Sudmark has moved two brigades, the Harbour Gazette reported. The move began in May, the paper added.',
      'Okafor praised the weather.',
      'Sudmark denied the report.',
    ].join('\n\n');
    const gazette = { speaker: 'Harbour Gazette', party: 'media', kind: 'outlet' as const };
    const told: Told[] = [
      { ...gazette, source: 'the Harbour Gazette', cue: 'reported', content: 'Sudmark has moved two brigades' },
      { ...gazette, source: 'the paper', cue: 'added', content: 'The move began in May' },
      { ...norland, source: 'Okafor', cue: 'praised', content: 'the weather' },
      { ...sudmark, source: 'Sudmark', cue: 'denied', content: 'the report' },
    ];
    expect(answers(text, told)).toEqual(['c4 denies c2 c1']);
  });

  it('goes back to the owner of the remarks over others in between', () => {
    const text = [
      'Okafor said the valley was hers by law.',
      'The miller said the harvest was good.',
      'Sudmark dismissed Okafor’s remarks as theatre.',
    ].join('\n\n');
    expect(
      answers(text, [
        { ...norland, source: 'Okafor', cue: 'said', content: 'the valley was hers by law' },
        { speaker: 'miller', source: 'The miller', cue: 'said', content: 'the harvest was good' },
        { ...sudmark, source: 'Sudmark', cue: 'dismissed', content: 'Okafor’s remarks as theatre' },
      ]),
    ).toEqual(['c3 dismisses c1']);
  });

  it('is asked about it', () => {
    const text =
      'Okafor said the bridge would open.\n\nAsked about her comments, a Sudmark official said there was no date.';
    expect(
      answers(text, [
        { ...norland, source: 'Okafor', cue: 'said', content: 'the bridge would open' },
        {
          speaker: 'Sudmark official',
          party: 'Sudmark',
          source: 'a Sudmark official',
          cue: 'said',
          content: 'there was no date',
        },
      ]),
    ).toEqual(['c2 counters c1']);
  });

  it('turns away what it points at in its content', () => {
    const text = 'Okafor accused Sudmark of stealing grain.\n\nThe Sudmark envoy said the accusation was baseless.';
    expect(
      answers(text, [
        { ...norland, source: 'Okafor', cue: 'accused', content: 'Sudmark of stealing grain' },
        {
          speaker: 'Sudmark envoy',
          party: 'Sudmark',
          source: 'The Sudmark envoy',
          cue: 'said',
          content: 'the accusation was baseless',
        },
      ]),
    ).toEqual(['c2 denies c1']);
  });

  it('replies', () => {
    const text = 'Okafor said the map was final. Sudmark retorted that maps can be redrawn.';
    expect(
      answers(text, [
        { ...norland, source: 'Okafor', cue: 'said', content: 'the map was final' },
        { ...sudmark, source: 'Sudmark', cue: 'retorted', content: 'maps can be redrawn' },
      ]),
    ).toEqual(['c2 counters c1']);
  });

  it('denies three paragraphs below', () => {
    const text = [
      'Okafor said Sudmark had shelled the lighthouse.',
      'The sea was calm that night.',
      'Two boats left the port.',
      'Sudmark denied shelling the lighthouse.',
    ].join('\n\n');
    expect(
      answers(text, [
        { ...norland, source: 'Okafor', cue: 'said', content: 'Sudmark had shelled the lighthouse' },
        { ...sudmark, source: 'Sudmark', cue: 'denied', content: 'shelling the lighthouse' },
      ]),
    ).toEqual(['c2 denies c1']);
  });
});

describe('no answer', () => {
  it('where a party answers itself', () => {
    const text = 'Okafor called for a truce.\n\nThe Norland ministry rejected the call.';
    expect(
      answers(text, [
        { ...norland, source: 'Okafor', cue: 'called for', content: 'a truce' },
        {
          speaker: 'Norland ministry',
          party: 'Norland',
          kind: 'body',
          source: 'The Norland ministry',
          cue: 'rejected',
          content: 'the call',
        },
      ]),
    ).toEqual([]);
  });

  it('where two statements stand side by side', () => {
    const text = 'Okafor said the harvest was good. Sudmark said the ferry was late.';
    expect(
      answers(text, [
        { ...norland, source: 'Okafor', cue: 'said', content: 'the harvest was good' },
        { ...sudmark, source: 'Sudmark', cue: 'said', content: 'the ferry was late' },
      ]),
    ).toEqual([]);
  });
});

describe('answers that only the content shows', () => {
  it('contrasts with the last', () => {
    const text =
      'Okafor said the northern ferry contract was fair. But Sudmark said the ferry contract was never signed.';
    expect(
      answers(text, [
        { ...norland, source: 'Okafor', cue: 'said', content: 'the northern ferry contract was fair' },
        { ...sudmark, source: 'Sudmark', cue: 'said', content: 'the ferry contract was never signed' },
      ]),
    ).toEqual(['c2 counters c1 (unmarked)']);
  });

  it('refuses the same narrow matter', () => {
    const text =
      'The plan includes recognition of the annexation of the valley, Okafor said.\n\nIt rained.\n\nSudmark ruled out ceding territory.';
    expect(
      answers(text, [
        {
          ...norland,
          source: 'Okafor',
          cue: 'said',
          content: 'The plan includes recognition of the annexation of the valley',
        },
        { ...sudmark, source: 'Sudmark', cue: 'ruled out', content: 'ceding territory' },
      ]),
    ).toEqual(['c2 rejects c1 (unmarked)']);
  });
});

describe('the words', () => {
  it.each(STANCE_ACTS.map(a => [a.stance, a.kind, a.example]))('%s (%s): %s', (stance, kind, example) => {
    expect(actsOf(readText(example).tokens)).toContainEqual(expect.objectContaining({ stance, kind }));
  });

  it.each(Object.entries(DISMISSIVE))('%s %s', (word, stance) => {
    expect(dismissiveWord(readText(`the report was ${word}`).tokens)).toBe(stance);
  });

  it('reads a negated word of approval as a denial, and lets a negated rejection alone', () => {
    expect(dismissiveWord(readText('the report is not true').tokens)).toBe('denies');
    expect(dismissiveWord(readText('the report is not false').tokens)).toBeUndefined();
  });

  it.each(Object.keys(REFERENCE_NOUNS).filter(n => n !== 'word'))('the %s points back', noun => {
    const whose = /^(?:attack|threat|charge)$/.test(noun) ? 'their' : 'the';
    expect(findReference(readText(`${whose} ${noun} was old`).tokens)?.definite).toBe(true);
  });

  it('takes an attack that is nobody’s for a deed', () => {
    expect(findReference(readText('the attack was at dawn').tokens)).toBeUndefined();
    expect(findReference(readText('Norlandic attacks on the judge').tokens)?.refers).toBe('accusation');
  });

  it('knows whose remarks', () => {
    expect(findReference(readText("the Norland president's remarks").tokens)?.owner).toEqual(['norland', 'president']);
    expect(findReference(readText('claims by Sudmark').tokens)?.owner).toEqual(['sudmark']);
    expect(findReference(readText('claims made on the radio by Sudmark').tokens)?.owner).toEqual(['sudmark']);
    expect(findReference(readText('the “self-serving” comments').tokens)?.definite).toBe(true);
    expect(findReference(readText("her party's disdain for Vale's remarks").tokens)?.owner).toEqual(['vale']);
    expect(findReference(readText("her party's remarks").tokens)).toBeUndefined();
    expect(findReference(readText('the Vale News chief').tokens)).toBeUndefined();
    expect(findReference(readText('the Oslo agreement').tokens)).toBeUndefined();
    expect(findReference(readText("Norland's agreement").tokens)?.owner).toEqual(['norland']);
    expect(findReference(readText('the France-Spain threat').tokens)).toBeUndefined();
    expect(findReference(readText('these sailors').tokens)).toBeUndefined();
    expect(findReference(readText("Vale's deputy a question").tokens)).toBeUndefined();
    expect(findReference(readText('that figure').tokens)?.definite).toBe(true);
  });
});

describe('marked on the claims', () => {
  const marked = (text: string, told: Told[]) => {
    const claims = tell(text, told);
    const document = readText(text);
    return markAnswers(document, claims, findResponses(document, claims));
  };

  it('the replies', () => {
    const text = 'Okafor said the map was final. Sudmark retorted that maps can be redrawn.';
    const claims = marked(text, [
      { ...norland, source: 'Okafor', cue: 'said', content: 'the map was final' },
      { ...sudmark, source: 'Sudmark', cue: 'retorted', content: 'maps can be redrawn' },
    ]);
    expect(claims.map(c => c.reply)).toEqual([false, true]);
  });

  it('an accusation, with whom it concerns and who answers', () => {
    const text = 'Okafor accused Russia of mining the strait.\n\nThe Russian envoy said the accusation was baseless.';
    const claims = marked(text, [
      { ...norland, source: 'Okafor', cue: 'accused', content: 'Russia of mining the strait' },
      {
        speaker: 'Russian envoy',
        party: 'Russia',
        source: 'The Russian envoy',
        cue: 'said',
        content: 'the accusation was baseless',
      },
    ]);
    expect(claims[0]!.answered).toEqual({ party: 'Russia', by: ['c2'] });
  });

  it('a position told by somebody else, unanswered', () => {
    const text = 'Finland had signalled it would wait, an envoy told the Gazette.';
    const claims = marked(text, [
      {
        speaker: 'envoy',
        kind: 'unnamed',
        via: ['Gazette'],
        source: 'an envoy',
        cue: 'told',
        content: 'Finland had signalled it would wait',
      },
      {
        speaker: 'Finland',
        party: 'Finland',
        kind: 'body',
        source: 'Finland',
        cue: 'had signalled',
        content: 'it would wait',
        within: 0,
      },
    ]);
    expect(claims[0]!.answered).toEqual({ party: 'Finland', by: [] });
  });

  it('an accusation that its party says nothing of', () => {
    const text = 'Okafor accused Russia of mining the strait.';
    const told = [{ ...norland, source: 'Okafor', cue: 'accused', content: 'Russia of mining the strait' }];
    expect(marked(text, told)[0]!.answered).toEqual({ party: 'Russia', by: [] });
    const envoy = { speaker: 'Russian envoy', party: 'Russia', source: 'The Russian envoy' };
    const more = `${text}\n\nThe Russian envoy said the port was full of ships.`;
    const spoken = [...told, { ...envoy, cue: 'said', content: 'the port was full of ships' }];
    expect(marked(more, spoken)[0]!.answered).toBeUndefined();
  });

  it.each([
    ['accused', 'them of copying Russia', undefined],
    ['condemned', 'the raid on Russia', undefined],
    ['blamed', 'the raid on Russia', 'Russia'],
  ])('no other than the one accused: %s %s', (cue, content, party) => {
    const claims = marked(`Okafor ${cue} ${content}.`, [{ ...norland, source: 'Okafor', cue, content }]);
    expect(claims[0]!.answered?.party).toBe(party);
  });

  it('not what a party says against itself', () => {
    const text = 'Okafor blamed Norland for the delay.';
    const claims = marked(text, [{ ...norland, source: 'Okafor', cue: 'blamed', content: 'Norland for the delay' }]);
    expect(claims[0]!.answered).toBeUndefined();
  });

  const told = (speaker: Partial<Told>, party: string, cue: string, by: Partial<Told> = {}): Told[] => [
    {
      speaker: 'Gazette',
      party: 'media',
      kind: 'outlet',
      source: 'the Gazette',
      cue: 'reported',
      content: 'They … it',
      ...by,
    },
    { speaker: 'They', party, kind: 'body', source: 'They', cue, content: 'it', within: 0 },
    { speaker: 'Ada Bell', source: 'Bell', cue: 'laughed', content: 'at rain', ...speaker },
  ];
  it.each<[string, string, Partial<Told>, string | undefined]>([
    ['signalled', 'Finland', {}, 'Finland'],
    ['said', 'Finland', {}, undefined],
    ['signalled', 'Finland', { source: 'Minister Bell' }, undefined],
    ['signalled', 'Labour', { party: 'France' }, 'Labour'],
    ['signalled', 'Labour', { party: 'United Kingdom' }, undefined],
  ])('what a party may have said itself: %s, %s, %o', (cue, party, speaker, expected) => {
    const text = `They ${cue} it, the Gazette reported. ${speaker.source ?? 'Bell'} laughed at rain.`;
    const claims = marked(text, told(speaker, party, cue, { content: `They ${cue} it` }));
    expect(claims[0]!.answered?.party).toBe(expected);
  });
});
