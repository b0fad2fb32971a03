/** Answers by the words around the saying. */
import { describe, expect, it } from 'vitest';
import { answers, haile, kamau, rojas } from './voices';

describe('the words around', () => {
  const said = { ...kamau, cue: 'said', content: 'Haile had sold the ferry' };

  it.each([
    'Haile said of the claim that it was news to him.',
    'Asked whether the ferry was sold, Haile said it was news to him.',
    'Haile added in his response that it was news to him.',
  ])('%s', second => {
    const text = `Kamau said Haile had sold the ferry. ${second}`;
    const cue = second.includes('added') ? 'added' : 'said';
    const to = [said, { ...haile, cue, content: 'it was news to him' }];
    expect(answers(text, to)).toEqual(['c2 counters c1']);
  });

  it('addresses a call in the sentence before', () => {
    const text = 'Haile also addressed a recent call by Kamau for a census of goats. They are countless, he said.';
    const told = [
      { ...kamau, cue: 'call', source: 'Kamau', content: 'a census of goats' },
      { ...haile, cue: 'said', source: 'he', content: 'They are countless' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1']);
  });

  it.each([
    ['Rojas complained of the rain, but Haile dismissed that.', []],
    ['Rojas complained of the rain and dismissed that.', ['c2 dismisses c1']],
  ])('is another’s act: %s', (second, expected) => {
    const told = [said, { ...rojas, cue: 'complained', content: 'of the rain' }];
    expect(answers(`Kamau said Haile had sold the ferry. ${second}`, told)).toEqual(expected);
  });

  it('is no answer of those who decline to comment on it', () => {
    const text =
      'Kamau alleged that Haile had sold the ferry. Haile said it rained, and declined to go into the allegation.';
    expect(
      answers(text, [
        { ...said, cue: 'alleged' },
        { ...haile, cue: 'said', content: 'it rained' },
      ]),
    ).toEqual([]);
  });

  it.each([['Haile said it rained, and vowed to stay despite the accusation.', 'to stay despite the accusation']])(
    'are no words around when they are another claim’s: %s',
    (second, content) => {
      const told = [
        { ...haile, cue: 'said', content: 'it rained' },
        { ...haile, source: '', cue: 'vowed', content },
      ];
      expect(answers(`Kamau said Haile had sold the ferry. ${second}`, [said, ...told])).toEqual([]);
    },
  );

  it('are none in a word with a hyphen', () => {
    const text = 'Haile signalled he would leave, while the herder-backed group reiterated its refusal to go.';
    const group = { speaker: 'group', source: 'the herder-backed group' };
    const told = [
      { ...haile, cue: 'signalled', content: 'he would leave' },
      { ...group, cue: 'reiterated', content: 'its refusal to go' },
      { ...group, source: 'its', cue: 'refusal', content: 'to go', within: 1 },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('asks of something else', () => {
    const text = 'Kamau said Haile had sold the ferry. Asked whether he liked rain, Haile said it was news to him.';
    expect(answers(text, [said, { ...haile, cue: 'said', content: 'it was news to him' }])).toEqual([]);
  });

  it('denies what one of its own side said first', () => {
    const text = 'The Kenyan port denied that it had shut, after Kamau said the gates were closed.';
    const told = [
      {
        speaker: 'port',
        party: 'Kenya',
        kind: 'body',
        source: 'The Kenyan port',
        cue: 'denied',
        content: 'it had shut',
      },
      { ...kamau, speaker: 'Kenyan official', kind: 'unnamed', cue: 'said', content: 'the gates were closed' },
    ] as const;
    expect(answers(text, told)).toEqual(['c1 denies c2']);
  });

  it('in response to what was told before a demand of their own', () => {
    const text =
      'Kamau said the ferry was sold. Haile, in response, repeated his call for calm. “It floats,” Haile said.';
    const told = [
      { ...kamau, cue: 'said', content: 'the ferry was sold' },
      { ...haile, source: 'his', cue: 'call for', content: 'calm' },
      { ...haile, cue: 'said', content: '“It floats,”' },
    ];
    expect(answers(text, told).at(-1)).toBe('c3 counters c1');
  });

  it('“we stand by our count”, against whoever doubts it', () => {
    const text = 'Kamau said the poll was an outlier. “We stand by our count,” Rojas said.';
    const told = [
      { ...kamau, cue: 'said', content: 'the poll was an outlier' },
      { ...rojas, cue: 'said', content: '“We stand by our count,”' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1']);
  });

  it('his comments, where a body speaks', () => {
    const text = 'Kamau said the lake was hers. Ethiopia said her comments were a threat to the ferry.';
    const ethiopia = { speaker: 'Ethiopia', party: 'Ethiopia', kind: 'body', source: 'Ethiopia', cue: 'said' } as const;
    const told = [
      { ...kamau, cue: 'said', content: 'the lake was hers' },
      { ...ethiopia, content: 'her comments were a threat to the ferry' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1']);
  });

  it('but nobody had been there', () => {
    const text = 'Villagers said soldiers had shot at goats. But Rojas said nobody had been there.';
    const told = [
      { speaker: 'villagers', kind: 'group', source: 'Villagers', cue: 'said', content: 'soldiers had shot at goats' },
      { ...rojas, party: '', cue: 'said', content: 'nobody had been there' },
    ] as const;
    expect(answers(text, told)).toEqual(['c2 counters c1 (unmarked)']);
    expect(
      answers(text.replace('nobody', 'Kamau'), [told[0], { ...told[1], content: 'Kamau had been there' }]),
    ).toEqual([]);
  });

  it('an office stands for who holds it', () => {
    const text = 'Mayor Kamau said the lake was hers.\n\n“I am disappointed that the mayor sells water,” Rojas added.';
    const told = [
      { ...kamau, source: 'Mayor Kamau', cue: 'said', content: 'the lake was hers' },
      { ...rojas, cue: 'added', content: '“I am disappointed that the mayor sells water,”' },
    ];
    expect(answers(text, told)).toEqual(['c2 rejects c1 (unmarked)']);
    expect(
      answers(text.replace('Mayor Kamau', 'Captain Kamau'), [{ ...told[0]!, source: 'Captain Kamau' }, told[1]!]),
    ).toEqual([]);
  });

  it('but the mayor insisted', () => {
    const text =
      'Villagers said the gate was shut. But Rojas insisted that it was open. Kamau, however, said it was rusty.';
    const told = [
      { speaker: 'villagers', kind: 'group', source: 'Villagers', cue: 'said', content: 'the gate was shut' },
      { ...rojas, party: '', cue: 'insisted', content: 'it was open' },
      { ...kamau, party: '', cue: 'said', content: 'it was rusty' },
    ] as const;
    expect(answers(text, told)).toEqual(['c2 counters c1 (unmarked)']);
    expect(answers(text, [told[0], { ...told[1], party: 'Colombia' }, { ...told[2], party: 'Kenya' }])).toEqual([
      'c2 counters c1 (unmarked)',
      'c3 counters c2 (unmarked)',
    ]);
  });

  it('faulting somebody, by what an outlet reports, in reply to news that an article began with', () => {
    const faulting = 'Kamau said the ferry was sold. It rained. Faulting Kamau, Haile said it was afloat.';
    const sold = { ...kamau, cue: 'said', content: 'the ferry was sold' };
    const afloat = { ...haile, cue: 'said', content: 'it was afloat' };
    expect(answers(faulting, [sold, afloat])).toEqual(['c2 rejects c1']);
    const relayed =
      'Kamau said the ferry was sold. In response to the news, Haile said it was afloat, according to the Gazette.';
    const gazette = {
      speaker: 'Gazette',
      kind: 'outlet',
      party: 'media',
      source: 'the Gazette',
      cue: 'according to',
    } as const;
    const told = [
      sold,
      { ...gazette, content: 'In response to the news, Haile said it was afloat' },
      { ...afloat, within: 1 },
    ];
    expect(answers(relayed, told)).toEqual(['c3 counters c1']);
    const news = 'Kamau said the ferry was sold. It rained. Haile responded to the news. “It was afloat,” he said.';
    expect(answers(news, [sold, { ...afloat, source: 'he', content: '“It was afloat,”' }])).toEqual(['c2 counters c1']);
    expect(
      answers(news.replace('responded to', 'read'), [sold, { ...afloat, source: 'he', content: '“It was afloat,”' }]),
    ).toEqual([]);
  });

  it('shot back after an answer of their own', () => {
    const text =
      'Kamau said the ferry was sold.\n\nIt rained.\n\nHaile dismissed Kamau’s claim. “It floats,” he shot back.';
    const told = [
      { ...kamau, cue: 'said', content: 'the ferry was sold' },
      { ...haile, cue: 'dismissed', content: 'Kamau’s claim' },
      { ...haile, source: 'he', cue: 'shot back', content: '“It floats,”' },
    ];
    expect(answers(text, told)).toEqual(['c2 dismisses c1', 'c3 counters c1']);
    expect(answers(text.replace('dismissed', 'read'), [told[0]!, told[2]!])).toEqual([]);
  });

  it('asked about what the speaker has said', () => {
    const text = 'Kamau said the ferry was sold. Asked about a statement by Haile, who urged calm, Rojas shrugged.';
    const told = [
      { ...kamau, cue: 'said', content: 'the ferry was sold' },
      { ...haile, source: 'who', cue: 'urged', content: 'calm' },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('beside a verb that is another answer, cheers that are none and a pronoun of its own sentence', () => {
    const sold = { ...kamau, cue: 'said', content: 'the ferry was sold' };
    const cheers = 'Kamau said the ferry was sold, and drew cheers as Haile thanked the lake.';
    expect(answers(cheers, [sold, { ...haile, cue: 'thanked', content: 'the lake' }])).toEqual([]);
    const fire = cheers.replace('drew cheers', 'drew criticism');
    expect(answers(fire, [sold, { ...haile, cue: 'thanked', content: 'the lake' }])).toEqual(['c2 counters c1']);
    const it = { ...haile, cue: 'said', content: 'it was nonsense' };
    expect(answers('Kamau said the ferry was sold. Haile said it was nonsense.', [sold, it])).toEqual([
      'c2 dismisses c1',
    ]);
    const sank = 'Kamau said the ferry was sold. A tug was lost after Haile said it was nonsense.';
    expect(answers(sank, [sold, it])).toEqual([]);
  });

  it.each([
    ['But Rojas said no', 'said', 'no', ['c2 counters c1 (unmarked)']],
    ['But Rojas declined to say no', 'declined to say', 'no', []],
  ])('%s', (sentence, cue, content, expected) => {
    const sold = { ...kamau, cue: 'said', content: 'the ferry was sold' };
    const second = { ...rojas, cue, content };
    expect(answers(`Kamau said the ferry was sold. ${sentence} to the crew.`, [sold, second])).toEqual(expected);
  });

  it('but not what another opposes, asks for or is meant by the verb of somebody else', () => {
    const opposes = 'Haile told of Kamau’s opposition to the ferry. But Rojas praised the lake.';
    const told = [
      { ...kamau, source: 'Kamau’s', cue: 'opposition to', content: 'the ferry' },
      { ...rojas, cue: 'praised', content: 'the lake' },
    ];
    expect(answers(opposes, told)).toEqual([]);
    const sold = { ...kamau, cue: 'said', content: 'the ferry had sunk Haile’s raft' };
    const debate = (content: string) =>
      answers(`Kamau said the ferry had sunk Haile’s raft. Haile challenged ${content}.`, [
        sold,
        { ...haile, cue: 'challenged', content },
      ]);
    expect(debate('Kamau to race his raft')).toEqual([]);
    const embraced = (who: string) =>
      answers(`Kamau said the ferry was sold. ${who} welcomed the remark. Rojas said it rained.`, [
        { ...kamau, cue: 'said', content: 'the ferry was sold' },
        { ...rojas, cue: 'said', content: 'it rained' },
      ]);
    expect(embraced('Rojas')).toEqual(['c2 counters c1']);
    expect(embraced('Children')).toEqual([]);
  });

  it('whose speech asks somebody', () => {
    const text = 'Kamau said: “I keep asking for a ferry.” Hitting back, Haile said it rained.';
    const told = [
      { ...kamau, cue: 'said', content: '“I keep asking for a ferry.”' },
      { ...haile, cue: 'said', content: 'it rained' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1']);
  });

  it('reacts to what was asked of somebody else', () => {
    const text = 'Kamau asked the judge to stop the ferry. Reacting, Haile accused her of envy.';
    const told = [
      { ...kamau, cue: 'asked', content: 'the judge to stop the ferry' },
      { ...haile, cue: 'accused', content: 'her of envy' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1']);
  });

  it('hours after remarks on something else', () => {
    const text = 'Kamau said the ferry was late. Hours after Kamau’s remarks, Haile praised a poet.';
    const told = [
      { ...kamau, cue: 'said', content: 'the ferry was late' },
      { ...haile, cue: 'praised', content: 'a poet' },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('what is quoted is given on', () => {
    const text = 'Kamau said the ferry was late. Haile wrote a note, quoting Kamau’s statement.';
    const told = [
      { ...kamau, cue: 'said', content: 'the ferry was late' },
      { ...haile, cue: 'quoting', content: 'Kamau’s statement' },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('accuses over claims', () => {
    const text = 'Haile accused Kamau over claims that he had sold the ferry.';
    const told = [
      { ...haile, cue: 'accused', content: 'Kamau over claims that he had sold the ferry' },
      { ...kamau, cue: 'claims', content: 'he had sold the ferry', within: 0 },
    ];
    expect(answers(text, told)).toEqual(['c1 counters c2']);
  });

  it.each([
    ['“It is a daft idea,” Haile added.', '“It is a daft idea,”', ['c2 dismisses c1']],
    ['“It is silly what Kamau has been saying,” Haile added.', '“It is silly what Kamau has been saying,”', []],
  ])('%s', (second, content, expected) => {
    const told = [
      { ...rojas, cue: 'said', content: 'the ferry should fly' },
      { ...haile, cue: 'added', content },
    ];
    expect(answers(`Rojas said the ferry should fly. ${second}`, told)).toEqual(expected);
  });

  it.each([
    ['Haile responded to Kamau by saying it rained.', 'saying', ['c3 counters c1']],
    ['Haile, in response to Kamau, said it rained.', 'said', ['c3 counters c1']],
    ['Responding for the first time to Kamau’s words, Haile said it rained.', 'said', ['c3 counters c1']],
    ['Responding well, he went to Kamau’s words, Haile said it rained.', 'said', []],
    ['Asked about Kamau, Haile said it rained.', 'said', []],
  ])('%s', (third, cue, expected) => {
    const text = `Kamau wrote that the ferry leaks. Rojas wrote that it flies. ${third}`;
    const told = [
      { ...kamau, cue: 'wrote', content: 'the ferry leaks' },
      { ...rojas, cue: 'wrote', content: 'it flies' },
      { ...haile, cue, content: 'it rained' },
    ];
    expect(answers(text, told)).toEqual(expected);
  });

  it('what the words of another’s source say of them', () => {
    const text =
      'Kamau wrote that the ferry leaks, and the boatmen who responded to Kamau sing that it flies, Haile said.';
    const told = [
      { ...kamau, cue: 'wrote', content: 'the ferry leaks' },
      {
        speaker: 'boatmen',
        kind: 'group',
        source: 'the boatmen who responded to Kamau',
        cue: 'sing',
        content: 'it flies',
      },
      { ...haile, cue: 'said', content: 'the ferry leaks, and' },
    ] as const;
    expect(answers(text, told).filter(a => a.startsWith('c3'))).toEqual([]);
  });

  it('drew criticism from one, not from who speaks next', () => {
    const text = 'Kamau said the ferry leaks. Her words drew criticism from Haile, who said it floats.';
    const told = [
      { ...kamau, cue: 'said', content: 'the ferry leaks' },
      { ...haile, cue: 'said', content: 'it floats' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1']);
    const next = 'Kamau said the ferry leaks. Her words drew criticism from boatmen. Rojas added that it rained.';
    expect(answers(next, [told[0]!, { ...rojas, cue: 'added', content: 'it rained' }])).toEqual([]);
  });

  it.each([
    ['Just hours after Kamau said Haile had sold it, Haile said it floats.', ['c2 counters c1']],
    ['Hours after Kamau said Haile had sold it, Haile said it floats.', ['c2 counters c1']],
    ['A day after Kamau said Haile had sold it, Haile said it floats.', ['c2 counters c1']],
    ['The ferry after Kamau said Haile had sold it, Haile said it floats.', []],
  ])('%s', (text, expected) => {
    const told = [
      { ...kamau, cue: 'said', content: 'Haile had sold it' },
      { ...haile, cue: 'said', content: 'it floats' },
    ];
    expect(answers(text, told)).toEqual(expected);
  });
});
