/** What words that point at a saying stand for. */
import { describe, expect, it } from 'vitest';
import { answers, haile, kamau, rojas, saputra } from './voices';

describe('what is pointed at', () => {
  const villagers = { speaker: 'villagers', kind: 'group', source: 'Villagers' } as const;

  it('is told later where an article begins with its denial', () => {
    const text =
      'Haile denied reports that the dam had drowned goats.\n\nThe rain was early.\n\nVillagers said the dam had drowned forty goats. Villagers said it rained.';
    const told = [
      { ...haile, cue: 'denied', content: 'reports that the dam had drowned goats' },
      { ...villagers, cue: 'said', content: 'the dam had drowned forty goats' },
      { ...villagers, cue: 'said', content: 'it rained' },
    ];
    expect(answers(text, told)).toEqual(['c1 denies c2']);
    expect(
      answers(text.replace('reports that', 'the fact that'), [
        { ...haile, cue: 'denied', content: 'the fact that the dam had drowned goats' },
        ...told.slice(1),
      ]),
    ).toEqual([]);
  });

  it('is no denial of the same, but what that denied', () => {
    const text =
      'Haile denied rumours that his dam leaked. His staff dismissed the allegation. Kamau denied that any dam leaked.';
    const told = [
      { ...haile, cue: 'denied', content: 'rumours that his dam leaked' },
      { speaker: '', kind: 'hedge', cue: 'rumours', content: 'his dam leaked', within: 0 },
      { speaker: 'his staff', kind: 'group', source: 'His staff', cue: 'dismissed', content: 'the allegation' },
      { ...kamau, cue: 'denied', content: 'any dam leaked' },
    ] as const;
    expect(answers(text, told)).toEqual(['c1 denies c2', 'c3 dismisses c2', 'c4 denies c2']);
  });

  it('is what the noun itself says', () => {
    const text = 'Haile dismissed the findings of a panel, which claimed that his dam leaked.';
    const told = [
      { ...haile, cue: 'dismissed', content: 'the findings of a panel' },
      {
        speaker: 'panel',
        kind: 'document',
        source: 'the findings of a panel',
        cue: 'claimed',
        content: 'his dam leaked',
      },
    ] as const;
    expect(answers(text, told)).toEqual(['c1 dismisses c2']);
  });

  it('is what those also deny who tell it themselves', () => {
    const text = 'Haile rejected claims that it leaked. The board also denied reports that goats had drowned.';
    const hedge = { speaker: '', kind: 'hedge' } as const;
    const told = [
      { ...haile, cue: 'rejected', content: 'claims that it leaked' },
      { ...hedge, cue: 'claims', content: 'it leaked', within: 0 },
      { speaker: 'board', source: 'The board', cue: 'denied', content: 'reports that goats had drowned' },
      { ...hedge, cue: 'reports', content: 'goats had drowned', within: 2 },
    ] as const;
    expect(answers(text, told)).toEqual(['c1 rejects c2', 'c3 denies c4']);
  });

  it('is such remarks at the beginning of a sentence', () => {
    const text = 'Kamau said that the dam leaked. Such remarks are absurd, Haile said.';
    const told = [
      { ...kamau, cue: 'said', content: 'the dam leaked' },
      { ...haile, cue: 'said', content: 'Such remarks are absurd' },
    ];
    expect(answers(text, told)).toEqual(['c2 dismisses c1']);
  });

  it('is not of a namesake by the given name', () => {
    const text = 'Wanjiru Kamau said that it leaked. Haile rejected Wanjiru Otieno’s claim.';
    const told = [
      { ...kamau, source: 'Wanjiru Kamau', cue: 'said', content: 'it leaked' },
      { ...haile, cue: 'rejected', content: 'Wanjiru Otieno’s claim' },
    ];
    expect(answers(text, told)).toEqual([]);
    expect(
      answers(text.replace('Otieno', 'Kamau'), [told[0]!, { ...told[1]!, content: 'Wanjiru Kamau’s claim' }]),
    ).toEqual(['c2 rejects c1']);
  });

  it('is the remarks that others have turned away, not their condemnation', () => {
    const text =
      'Kamau said goats were thieves. Haile condemned the comments. Rojas called the remarks absurd, and Saputra said they were wrong.';
    const told = [
      { ...kamau, cue: 'said', content: 'goats were thieves' },
      { ...haile, cue: 'condemned', content: 'the comments' },
      { ...rojas, cue: 'called', content: 'the remarks absurd' },
      { ...saputra, cue: 'said', content: 'they were wrong' },
    ];
    expect(answers(text, told)).toEqual(['c2 rejects c1', 'c3 dismisses c1', 'c4 rejects c1']);
  });

  it('charges whom it speaks of, whatever its verb', () => {
    const text =
      'Kamau accused Rojas of theft.\n\nKamau added that Haile had eaten a goat. Haile brushed off the allegation.';
    const told = [
      { ...kamau, cue: 'accused', content: 'Rojas of theft' },
      { ...kamau, cue: 'added', content: 'Haile had eaten a goat' },
      { ...haile, cue: 'brushed off', content: 'the allegation' },
    ];
    expect(answers(text, told)).toEqual(['c3 dismisses c2 c1']);
  });

  it('is what one voice told most fully', () => {
    const text =
      'The herders said a drone had struck the old gate.\n\nA spokesman of the herders said it rained. When asked about the claim, Haile said no drone had struck a gate.';
    const herders = { party: 'Herders', kind: 'body' } as const;
    const told = [
      {
        ...herders,
        speaker: 'herders',
        source: 'The herders',
        cue: 'said',
        content: 'a drone had struck the old gate',
      },
      { ...herders, speaker: 'spokesman', source: 'A spokesman of the herders', cue: 'said', content: 'it rained' },
      { ...haile, cue: 'said', content: 'no drone had struck a gate' },
    ] as const;
    expect(answers(text, told)).toEqual(['c3 counters c1']);
  });

  it('is not what another of the side of a person said', () => {
    const text = 'Kenya said that it leaked. Haile dismissed comments by the Kenyan envoy Daniel Otieno.';
    const kenya = {
      speaker: 'Kenya',
      party: 'Kenya',
      kind: 'body',
      source: 'Kenya',
      cue: 'said',
      content: 'it leaked',
    } as const;
    const by = (content: string) => [kenya, { ...haile, cue: 'dismissed', content }];
    expect(answers(text, by('comments by the Kenyan envoy Daniel Otieno'))).toEqual([]);
    expect(answers(text, by('comments by the Kenyan envoy'))).toEqual(['c2 dismisses c1']);
  });

  it('is all that the same voice has told of it', () => {
    const text = 'Kamau said the dam leaked. She said goats had drowned. Haile dismissed the report.';
    const told = [
      { ...kamau, cue: 'said', content: 'the dam leaked' },
      { ...kamau, source: 'She', cue: 'said', content: 'goats had drowned' },
      { ...haile, cue: 'dismissed', content: 'the report' },
    ];
    expect(answers(text, told)).toEqual(['c3 dismisses c2 c1']);
  });

  it('stands in the same entry of a live page', () => {
    const page = (times: readonly string[]) =>
      `${times[0]}\n\nKamau said goats had drowned.\n\n${times[1]}\n\nHaile dismissed the remarks.`;
    const told = [
      { ...kamau, cue: 'said', content: 'goats had drowned' },
      { ...haile, cue: 'dismissed', content: 'the remarks' },
    ];
    expect(answers(page(['It rained.', 'It was late.']), told)).toEqual(['c2 dismisses c1']);
    expect(answers(page(['9:05 a.m.', '10.40 p.m.']), told)).toEqual([]);
    expect(answers(page(['17:20 GMT', '___']), told)).toEqual([]);
  });

  it('is not what has but the noun itself in common', () => {
    const text =
      'Kamau said it rained, it hailed, it snowed and it thawed. Kamau told herders to claim their goats. Haile rejected claims that the court was late.';
    const told = [
      ...['it rained', 'it hailed', 'it snowed', 'it thawed'].map(content => ({ ...rojas, source: '', content })),
      { ...kamau, cue: 'told', content: 'herders to claim their goats' },
      { ...haile, cue: 'rejected', content: 'claims that the court was late' },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('also calls it so', () => {
    const text =
      'Kamau offered three quiet days. Haile rejected the offer. It rained. Rojas also called the terms absurd.';
    const told = [
      { ...kamau, cue: 'offered', content: 'three quiet days' },
      { ...haile, cue: 'rejected', content: 'the offer' },
      { ...rojas, cue: 'called', content: 'the terms absurd' },
    ];
    expect(answers(text, told)).toEqual(['c2 rejects c1', 'c3 dismisses c1']);
  });

  it('is no fact that is denied, no readiness of one’s own and nothing that one’s own side says', () => {
    const denied = 'Haile denied Kamau was pressing for a vote on the ferry.';
    expect(
      answers(denied, [
        { ...haile, cue: 'denied', content: 'Kamau was pressing for a vote on the ferry' },
        { ...kamau, cue: 'was pressing for', content: 'a vote on the ferry', within: 0 },
      ]),
    ).toEqual([]);
    const ready =
      'Kamau said the ferry and its crew were ready to sail. Haile confirmed its readiness to sail with the ferry and its crew.';
    expect(
      answers(ready, [
        { ...kamau, cue: 'said', content: 'the ferry and its crew were ready to sail' },
        { ...haile, cue: 'confirmed', content: 'its readiness to sail with the ferry and its crew' },
      ]),
    ).toEqual([]);
    const union = {
      speaker: 'union leaders',
      kind: 'group',
      source: 'Union leaders',
      cue: 'said',
      content: 'the offer was old',
    } as const;
    const unions = { speaker: 'unions', kind: 'group', source: 'The unions', cue: 'rejected', content: 'it' } as const;
    expect(answers('Union leaders said the offer was old. The unions rejected it.', [union, unions])).toEqual([]);
    const sailors = { ...unions, speaker: 'sailors', source: 'The sailors' } as const;
    expect(answers('Union leaders said the offer was old. The sailors rejected it.', [union, sailors])).toEqual([
      'c2 rejects c1',
    ]);
  });

  it('is whose whole name the letters of an acronym stand for', () => {
    const text =
      'Haile, the chief ferry captain, said it floats. It rained. Responding to the CFC’s claim, Kamau said it leaked.';
    const told = [
      { ...haile, source: 'Haile, the chief ferry captain', cue: 'said', content: 'it floats' },
      { ...kamau, cue: 'said', content: 'it leaked' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1']);
    const chief = text.replace('chief ferry', 'old ferry');
    expect(answers(chief, [{ ...told[0]!, source: 'Haile, the old ferry captain' }, told[1]!])).toEqual([]);
  });

  it('is no plan that somebody resists, no stance that they refuse to share and no role allegedly played', () => {
    const resists = 'Kamau offered a ferry. It rained. Rojas resisted the plan. Haile rejected the plan.';
    expect(
      answers(resists, [
        { ...kamau, cue: 'offered', content: 'a ferry' },
        { ...rojas, cue: 'resisted', content: 'the plan' },
        { ...haile, cue: 'rejected', content: 'the plan' },
      ]),
    ).toEqual(['c2 rejects c1', 'c3 rejects c1']);
    const shares = 'Kamau said the ferry was hers. Haile refused to share the stance.';
    const ferry = { ...kamau, cue: 'said', content: 'the ferry was hers' };
    expect(answers(shares, [ferry, { ...haile, cue: 'refused', content: 'to share the stance' }])).toEqual([]);
    expect(
      answers(shares.replace('stance', 'view'), [ferry, { ...haile, cue: 'refused', content: 'to share the view' }]),
    ).toEqual(['c2 rejects c1']);
    const role = [
      { ...haile, cue: 'downplayed', content: 'the role allegedly played by goats' },
      { speaker: '', kind: 'hedge', cue: 'allegedly', content: 'played by goats', within: 0 },
    ] as const;
    expect(answers('Haile downplayed the role allegedly played by goats.', role)).toEqual([]);
  });

  it('charged the one who turns it away, however much was said since', () => {
    const rest = ['it rained', 'it was late', 'it was dark', 'it was dry'];
    const text = `Kamau claimed Haile sank the goats. ${rest.map(r => `Kamau said ${r}.`).join('\n\n')}\n\nHaile called Kamau’s allegations false.`;
    const told = [
      { ...kamau, cue: 'claimed', content: 'Haile sank the goats' },
      ...rest.map(content => ({ ...kamau, cue: 'said', content })),
      { ...haile, cue: 'called', content: 'Kamau’s allegations false' },
    ];
    expect(answers(text, told)[0]).toMatch(/^c6 denies c1\b/);
    const other = { ...told[0]!, content: 'somebody sank the goats' };
    expect(answers(text.replace('Haile sank', 'somebody sank'), [other, ...told.slice(1)])).toEqual([]);
  });

  it('is nothing that somebody backs away from, calls so and acknowledges to have been late', () => {
    const offered = { ...kamau, cue: 'offered', content: 'a ferry' };
    const second = (cue: string, content: string) =>
      answers(`Kamau offered a ferry. Haile ${cue} ${content}.`, [offered, { ...haile, cue, content }]);
    const backing = (how: string) =>
      answers(`Kamau offered a ferry. Haile backed ${how}the offer, saying it rained.`, [
        offered,
        { ...haile, cue: 'saying', content: 'it rained' },
      ]);
    expect(backing('')).toEqual(['c2 supports c1']);
    expect(backing('away from ')).toEqual([]);
    expect(backing('in May ')).toEqual([]);
    expect(second('acknowledged', 'the offer')).toEqual(['c2 confirms c1']);
    expect(second('acknowledged', 'the offer had been late')).toEqual([]);
    const held = (what: string) =>
      answers(`Haile denounced ${what}Kamau called a ferry.`, [
        { ...haile, cue: 'denounced', content: `${what}Kamau called a ferry` },
        { ...kamau, cue: 'called', content: 'a ferry', within: 0 },
      ]);
    expect(held('a raft that ')).toEqual(['c1 rejects c2']);
    expect(held('what ')).toEqual([]);
  });

  it('is not what else its owner said where the words say what it is', () => {
    const text = 'Kamau said the ferry was hers. In response to Kamau’s charge that he was late, Haile said it rained.';
    const told = [
      { ...kamau, cue: 'said', content: 'the ferry was hers' },
      { ...haile, cue: 'said', content: 'it rained' },
    ];
    expect(answers(text, told)).toEqual([]);
    expect(answers(text.replace('that he was late', 'to own him'), told)).toEqual([]);
    expect(answers(text.replace('that he was late', 'on Monday'), told)).toEqual(['c2 counters c1']);
  });

  it.each([
    ['denied', 'it', ['c2 denies c1']],
    ['opposed', 'it', []],
    ['called', 'the offer absurd', ['c2 dismisses c1']],
    ['called for', 'the offer of a raft', []],
    ['agreed with', 'Kamau at once', ['c2 supports c1']],
    ['sided with', 'Kamau at once', []],
    ['said', 'the term “raft” was absurd', []],
    ['said', 'the terms were absurd', ['c2 dismisses c1']],
    ['said', '“it is true”', ['c2 confirms c1']],
    ['said', '“it is true we sank”', []],
  ])('Haile %s %s', (cue, content, expected) => {
    const told = [
      { ...kamau, cue: 'offered', content: 'a ferry' },
      { ...haile, cue, content },
    ];
    expect(answers(`Kamau offered a ferry. Haile ${cue} ${content}.`, told)).toEqual(expected);
  });

  it('is whose statements they are, not those of who speaks for them', () => {
    const text =
      'Kamau said the ferry was hers. Kamau’s aide Rojas said it rained on the ferry. Haile condemned Kamau’s statements.';
    const told = [
      { ...kamau, cue: 'said', content: 'the ferry was hers' },
      { ...rojas, source: 'Kamau’s aide Rojas', cue: 'said', content: 'it rained on the ferry' },
      { ...haile, cue: 'condemned', content: 'Kamau’s statements' },
    ];
    expect(answers(text, told)).toEqual(['c3 rejects c1']);
  });

  it('was told without its owner', () => {
    const text = 'There were allegations of theft. Haile dismissed Kamau’s allegations.';
    const told = [
      { speaker: '', kind: 'hedge', cue: 'allegations of', content: 'theft' },
      { ...haile, cue: 'dismissed', content: 'Kamau’s allegations' },
    ] as const;
    expect(answers(text, told)).toEqual(['c2 dismisses c1']);
  });

  it('is nobody’s of two who speak together', () => {
    const text = 'Haile and Kamau said the dam was old. “The claim is a trick,” Kamau said.';
    const told = [
      {
        ...haile,
        speaker: 'Dawit Haile and Wanjiru Kamau',
        source: 'Haile and Kamau',
        cue: 'said',
        content: 'the dam was old',
      },
      { ...kamau, cue: 'said', content: '“The claim is a trick,”' },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it.each(['such a brief truce', 'that figure'])('%s is what was just told', content => {
    const text = `Kamau offered three quiet days. Rojas rejected ${content}.`;
    const told = [
      { ...kamau, cue: 'offered', content: 'three quiet days' },
      { ...rojas, cue: 'rejected', content },
    ];
    expect(answers(text, told)).toEqual(['c2 rejects c1']);
  });

  it('was told before it, even by one named earlier in the sentence', () => {
    const text = 'Kamau offered three quiet days. Rojas dismissed the idea, stating it was late.';
    const told = [
      { ...kamau, cue: 'offered', content: 'three quiet days' },
      { ...rojas, cue: 'dismissed', content: 'the idea' },
      { ...haile, source: 'Rojas', cue: 'stating', content: 'it was late' },
    ];
    expect(answers(text, told)[0]).toBe('c2 dismisses c1');
  });

  it.each([
    ['Haile said a report filed by Kamau was a tale.', 'a report filed by Kamau was a tale', 'c2 counters c1'],
    ['Haile said the attack by Kamau was over.', 'the attack by Kamau was over', undefined],
  ])('%s', (second, content, expected) => {
    const told = [
      { ...kamau, cue: 'wrote', content: 'goats had drowned' },
      { ...haile, cue: 'said', content },
    ];
    expect(answers(`Kamau wrote that goats had drowned. ${second}`, told)[0]).toBe(expected);
  });

  it('had been said before, though it is told after the answer', () => {
    const text =
      'Reacting to the latest report on the dam, Haile said it was a tale.\n\nKamau had alleged that the dam drowned goats.';
    const told = [
      { ...haile, cue: 'said', content: 'it was a tale' },
      { ...kamau, cue: 'had alleged', content: 'the dam drowned goats' },
    ];
    expect(answers(text, told)).toEqual(['c1 counters c2']);
    const today = text.replace('had alleged', 'alleges');
    expect(answers(today, [told[0]!, { ...told[1]!, cue: 'alleges' }])).toEqual([]);
  });

  it('charges are words, whoever brings them', () => {
    const told = [
      { ...kamau, cue: 'said', content: 'Haile had sold the ferry' },
      { ...haile, cue: 'denies', content: 'the charges' },
    ];
    expect(answers('Kamau said Haile had sold the ferry. Haile denies the charges.', told)).toEqual(['c2 denies c1']);
  });

  it.each([
    [
      'Haile rejected Kamau’s criticism of the ferry. Kamau had said it leaked.',
      'Kamau’s criticism of the ferry',
      'had said',
    ],
    [
      'Haile rejected the claim of President Kamau that boats leak. Kamau had said it leaked.',
      'the claim of President Kamau that boats leak',
      'had said',
    ],
  ])('%s', (then, content, cue) => {
    const told = [
      { ...kamau, cue: 'told', content: 'it rained' },
      { ...haile, cue: 'rejected', content },
      { ...kamau, cue, content: 'it leaked' },
    ];
    expect(answers(`Kamau told them it rained. ${then}`, told)[0]).toBe('c2 rejects c3');
  });

  it('allegations are what was told as such, not what was said after them', () => {
    const text =
      'Rojas wrote of allegations that boats leak. Kamau said it rained. Haile denied being the subject of the allegations.';
    const told = [
      { ...rojas, cue: 'wrote', content: 'of allegations that boats leak' },
      { speaker: '', kind: 'hedge', cue: 'allegations', content: 'boats leak', within: 0 },
      { ...kamau, cue: 'said', content: 'it rained' },
      { ...haile, cue: 'denied', content: 'being the subject of the allegations' },
    ] as const;
    expect(answers(text, told)[0]).toBe('c4 denies c2');
  });

  it('“a reported leak” is no claim that a noun points at', () => {
    const text = 'Kamau spoke of a reported leak. Haile dismissed the claim.';
    const told = [
      { ...kamau, cue: 'spoke of', content: 'a reported leak' },
      { speaker: '', kind: 'hedge', cue: 'reported', content: 'leak', within: 0 },
      { ...haile, cue: 'dismissed', content: 'the claim' },
    ] as const;
    expect(answers(text, told)).toEqual(['c3 dismisses c1']);
  });

  it('villagers’ version is that of those who have just spoken', () => {
    const text = 'Residents said soldiers had come. Haile challenged villagers’ version of events.';
    const told = [
      { speaker: 'residents', kind: 'group', source: 'Residents', cue: 'said', content: 'soldiers had come' },
      { ...haile, cue: 'challenged', content: 'villagers’ version of events' },
    ] as const;
    expect(answers(text, told)).toEqual(['c2 counters c1']);
    expect(answers(text, [{ ...told[0], ...kamau, kind: 'person', source: 'Residents' }, told[1]])).toEqual([]);
  });

  it('the PM is the minister whom the article names', () => {
    const text = 'Prime Minister Kamau said it rained. Rojas said it snowed. Haile dismissed the PM’s remark.';
    const told = [
      { ...kamau, source: 'Prime Minister Kamau', cue: 'said', content: 'it rained' },
      { ...rojas, cue: 'said', content: 'it snowed' },
      { ...haile, cue: 'dismissed', content: 'the PM’s remark' },
    ];
    expect(answers(text, told)).toEqual(['c3 dismisses c1']);
  });

  it('accusations are what nobody named has just told', () => {
    const text = 'It began with reports of theft. Haile dismissed the accusations.';
    const told = [
      { speaker: '', kind: 'hedge', cue: 'reports of', content: 'theft' },
      { ...haile, cue: 'dismissed', content: 'the accusations' },
    ] as const;
    expect(answers(text, told)).toEqual(['c2 dismisses c1']);
  });
});
