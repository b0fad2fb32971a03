/** Answers by what a content says of what others said. */
import { describe, expect, it } from 'vitest';
import { answers, haile, kamau } from './voices';

describe('a content', () => {
  const first = { ...kamau, cue: 'wrote', content: 'the ferry was sold' };

  it.each([
    ['there was no truth to Kamau’s story', 'c2 denies c1'],
    ['there was no basis for the report', 'c2 denies c1'],
    ['there was no rain in the report', undefined],
    ['“this seems to contradict Kamau’s claim”', 'c2 counters c1'],
    ['“we have seen and reject the claim”', 'c2 rejects c1'],
    ['“we have seen the claim and the ferry”', undefined],
    [
      'he wished to tell every sailor on the lake that the claim made at dawn by Kamau was misleading',
      'c2 counters c1',
    ],
    ['he wished to tell every sailor on the lake that the weather was misleading', undefined],
    ['Kamau’s claim could be the result of a fever', 'c2 counters c1'],
  ])('%s', (content, expected) => {
    const text = `Kamau wrote that the ferry was sold. Haile said ${content}.`;
    expect(answers(text, [first, { ...haile, cue: 'said', content }])[0]).toBe(expected);
  });

  it('turns away still what its speech has answered', () => {
    const text =
      'Kamau wrote that the ferry was sold. Haile denied the claim. “We like it. It is ours. So there is no truth to these stories,” he said.';
    const told = [
      first,
      { ...haile, cue: 'denied', content: 'the claim' },
      { ...haile, source: '', cue: '', content: '“We like it. It is ours.' },
      { ...haile, source: 'he', cue: 'said', content: 'So there is no truth to these stories,”' },
    ];
    expect(answers(text, told).at(-1)).toBe('c4 denies c1');
    const notion = { ...told[3]!, content: 'This notion that it sank is false,”' };
    const sank = text.replace('So there is no truth to these stories,”', notion.content);
    expect(answers(sank, [first, told[1]!, told[2]!, notion])).not.toContain('c4 denies c1');
    const other = { ...told[2]!, speaker: 'Elena Rojas', party: 'Colombia' };
    expect(answers(text, [first, told[1]!, other, told[3]!])).not.toContain('c4 denies c1');
  });

  it.each([
    ['it was wrong when', ['c1 rejects c2']],
    ['on the wrong track,', []],
  ])('judges what another said, not a thing: %s', (judged, expected) => {
    const text = `Haile said ${judged} Kamau claimed a ferry.`;
    const told = [
      { ...haile, cue: 'said', content: `${judged} Kamau claimed a ferry` },
      { ...kamau, cue: 'claimed', content: 'a ferry', within: 0 },
    ];
    expect(answers(text, told)).toEqual(expected);
  });

  it.each([
    ['“This is nonsense for two reasons,”', ['c2 dismisses c1']],
    ['“It is nonsense for us to wait,”', []],
    ['“This is the lie that ferries live on,”', []],
  ])('with a pronoun: %s', (content, expected) => {
    const text = `Kamau wrote that the ferry was sold. ${content} Haile said.`;
    expect(answers(text, [first, { ...haile, cue: 'said', content }])).toEqual(expected);
  });

  it('dismisses an idea that is told only there', () => {
    const idea = (content: string) =>
      answers(`Kamau wrote that the ferry was sold. Haile dismissed ${content}.`, [
        first,
        { ...haile, cue: 'dismissed', content },
      ]);
    expect(idea('the idea as a tale')).toEqual(['c2 dismisses c1']);
    expect(idea('the idea that goats swim')).toEqual([]);
  });

  it.each([
    ['but it was a trick', ['c1 counters c2']],
    ['but sold it', []],
  ])('tells what another announced, %s', (then, expected) => {
    const text = `Haile said Kamau announced a ferry, ${then}.`;
    const told = [
      { ...haile, cue: 'said', content: `Kamau announced a ferry, ${then}` },
      { ...kamau, cue: 'announced', content: 'a ferry', within: 0 },
    ];
    expect(answers(text, told)).toEqual(expected);
  });

  it.each([
    ['criticised', 'Kamau over comments on ferries', ['c2 rejects c1']],
    ['criticised', 'Kamau for her remarks', ['c2 rejects c1']],
    ['criticised', 'Kamau over ferries', []],
    ['said', 'he was not surprised by Kamau’s remarks', ['c2 counters c1']],
    ['said', 'goats had long been surprised by Kamau’s remarks', []],
  ])('Haile %s %s', (cue, content, expected) => {
    const text = `Kamau wrote that the ferry was sold. Haile ${cue} ${content}.`;
    expect(answers(text, [first, { ...haile, cue, content }])).toEqual(expected);
  });

  it('accuses somebody, whoever that is, of lying', () => {
    const text =
      'Kamau wrote that the ferry was sold. Haile accused Kamau, a captain of the lake, of lying to sailors.';
    const told = [first, { ...haile, cue: 'accused', content: 'Kamau, a captain of the lake, of lying to sailors' }];
    expect(answers(text, told)).toEqual(['c2 denies c1']);
    const rowing = { ...told[1]!, content: 'Kamau, a captain of the lake, of rowing for sailors' };
    expect(answers(text.replace('lying to', 'rowing for'), [first, rowing])).toEqual([]);
  });

  it('repeats what another says', () => {
    const text = 'Haile repeated Kamau’s claim that the ferry was sold.';
    const told = [
      { ...haile, cue: 'repeated', content: 'Kamau’s claim that the ferry was sold' },
      { ...kamau, source: 'Kamau’s', cue: 'claim', content: 'the ferry was sold', within: 0 },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('speaks of a ruling, which is told by its own verb', () => {
    const text =
      'Kamau ruled that the ferry was hers. Haile said Kamau’s ruling was late. Haile said Kamau’s stance was.';
    const told = [
      { ...kamau, cue: 'ruled', content: 'the ferry was hers' },
      { ...haile, cue: 'said', content: 'Kamau’s ruling was late' },
      { ...haile, cue: 'said', content: 'Kamau’s stance was' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1']);
  });

  it('speaks of what is told after it', () => {
    const text = 'Haile said the claim by Kamau was a trick. Kamau wrote that the ferry was a trick of Haile’s.';
    const told = [
      { ...haile, cue: 'said', content: 'the claim by Kamau was a trick' },
      { ...kamau, cue: 'wrote', content: 'the ferry was a trick of Haile’s' },
    ];
    expect(answers(text, told)[0]).toBe('c1 counters c2');
  });

  it.each([
    ['vowed', 'to veto the plan', 'c2 rejects c1'],
    ['vowed', 'to mow the lawn', undefined],
    ['came', 'to veto the plan', undefined],
    ['said', '“we want to welcome the plan”', 'c2 supports c1'],
    ['said', '“we came to welcome the plan”', undefined],
  ])('%s %s', (cue, content, expected) => {
    const told = [
      { ...kamau, cue: 'proposed', content: 'a ban on ferries' },
      { ...haile, cue, content },
    ];
    expect(answers(`Kamau proposed a ban on ferries. Haile ${cue} ${content}.`, told)[0]).toBe(expected);
  });

  it('denies this at all', () => {
    const text = 'Kamau said goats had drowned. “We deny this at all,” said Haile.';
    const told = [
      { ...kamau, cue: 'said', content: 'goats had drowned' },
      { ...haile, cue: 'said', content: '“We deny this at all,”' },
    ];
    expect(answers(text, told)).toEqual(['c2 denies c1']);
  });

  it('asks for an apology', () => {
    const text = 'Haile urged Kamau to apologise for her claim that he had eaten a goat.';
    const told = [
      { ...haile, cue: 'urged', content: 'Kamau to apologise for her claim that he had eaten a goat' },
      { ...kamau, source: 'her', cue: 'claim', content: 'he had eaten a goat', within: 0 },
    ];
    expect(answers(text, told)).toEqual(['c1 rejects c2']);
  });

  it('believes no answer to a problem', () => {
    const text = 'Kamau said goats were late. “We don’t believe hay trains are the answer,” said Haile.';
    const told = [
      { ...kamau, cue: 'said', content: 'goats were late' },
      { ...haile, cue: 'said', content: '“We don’t believe hay trains are the answer,”' },
    ];
    expect(answers(text, told)).toEqual([]);
    const claim = text.replace('hay trains are the answer', 'the claim');
    expect(answers(claim, [told[0]!, { ...told[1]!, content: '“We don’t believe the claim,”' }])).toEqual([
      'c2 rejects c1',
    ]);
  });

  it('judges what somebody who is introduced at length has said', () => {
    const content =
      'it was regrettable that Kamau, the powerful sister of the leader of all the herders of the hills, slammed him';
    const told = [
      { ...haile, cue: 'said', content },
      {
        ...kamau,
        source: 'Kamau, the powerful sister of the leader of all the herders of the hills,',
        cue: 'slammed',
        content: 'him',
        within: 0,
      },
    ];
    expect(answers(`Haile said ${content}.`, told)).toEqual(['c1 rejects c2']);
  });

  it('neither confirms nor denies what is but alleged', () => {
    const content = 'he could neither confirm nor deny the alleged theft';
    const told = [
      { ...haile, cue: 'said', content },
      { speaker: '', kind: 'hedge', cue: 'alleged', content: 'theft', within: 0 },
    ] as const;
    expect(answers(`Haile said ${content}.`, told)).toEqual([]);
  });

  it('asks whether somebody stands by it', () => {
    const told = (cue: string, content: string) => [
      { ...kamau, cue: 'said', content: 'goats were thieves' },
      { ...haile, cue, content },
    ];
    const text = 'Kamau said goats were thieves. Haile';
    expect(answers(`${text} asked if she opposed the remarks.`, told('asked', 'she opposed the remarks'))).toEqual([]);
    expect(answers(`${text} said she opposed the remarks.`, told('said', 'she opposed the remarks'))).toEqual([
      'c2 rejects c1',
    ]);
  });
});
