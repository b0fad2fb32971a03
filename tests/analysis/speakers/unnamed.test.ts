/** Sources whose names are kept, sentence after sentence, and who is none of them. */
import { describe, expect, it } from 'vitest';
import { originsOf } from './origins';

/** Speaker and kind of each claim "SOURCE said …" of a text, where "*" stands after the sources. */
function told(text: string, ...sources: string[]): string[] {
  const said = sources.map((source, i) => ({ source, cue: `said c${i}`, content: `c${i}` }));
  let n = 0;
  const whole = text.replaceAll('*', () => `said c${n++}`);
  return originsOf(whole, said).map(o => `${o.speaker}: ${o.kind}`);
}

describe('who is spoken of again', () => {
  it('is "they" where one has spoken whose gender is kept', () => {
    expect(told('A minister *. They *.', 'A minister', 'They')).toEqual(['minister: unnamed', 'minister: unnamed']);
    expect(told('Two pilots *. It rained. A minister *. They *.', 'Two pilots', 'A minister', 'They')[2]).toBe(
      'minister: unnamed',
    );
  });

  it('is "she" and "the woman", whom no man is', () => {
    const [man, woman, she] = told('A man in Orsk *. The woman *. She *.', 'A man in Orsk', 'The woman', 'She');
    expect([man, woman, she]).toEqual(['man in Orsk: unnamed', 'woman: unnamed', 'woman: unnamed']);
  });

  it('is "these people"', () => {
    expect(
      told('Two people close to Jan Novak *. These people *.', 'Two people close to Jan Novak', 'These people')[1],
    ).toBe('Two people close to Jan Novak: unnamed');
  });

  it('is unnamed from the first where a reason is given later', () => {
    const text = 'Two delegates *. It was cold, the delegates *, asking not to be named.';
    expect(told(text, 'Two delegates', 'the delegates')).toEqual(['Two delegates: unnamed', 'Two delegates: unnamed']);
  });

  it('is not whom the next sentence names behind its own speaker', () => {
    const text = 'A senior party leader *. Pilots say that Harbour Party president Jan Novak will go.';
    expect(told(text, 'A senior party leader')).toEqual(['senior party leader: unnamed']);
  });
});

describe('people whom an outlet cites', () => {
  it('have names that it keeps', () => {
    const text = 'Reuters said that it rained, citing people it did not identify.';
    const claim = { source: 'people', cue: 'said', content: 'it rained', construction: 'that-clause, citing' };
    expect(originsOf(text, [claim])[0]).toMatchObject({ kind: 'unnamed', via: ['Reuters'] });
  });
});

describe('who is named', () => {
  it.each([
    ['Deputy director of operations Anna Morel', 'Anna Morel: person'],
    ['Harbour Union head of sales Anna Morel', 'Anna Morel: person'],
  ])('%s', (source, speaker) => expect(told(`${source} *.`, source)).toEqual([speaker]));

  it.each([
    ['“It is late,” * Odril, whose mother was hurt.', 'Odril', 'Odril: person'],
    ['“It is late,” * Odril, who goes by one name.', 'Odril', 'Odril: person'],
    ['“It is late,” * Odril, whose shares fell.', 'Odril', 'Odril: body'],
    ['Another Novak ally came, Jan Novak. * Novak.', 'Novak', 'Jan Novak: person'],
    ['The plot was to topple Jan Novak, officials *.', 'officials', 'officials: unnamed'],
    ['* a breakdown of the fees.', 'a breakdown of the fees', 'breakdown of the fees: document'],
    ['* a government MP.', 'a government MP', 'government MP: unnamed'],
    ['* a section of the party.', 'a section of the party', 'section of the party: group'],
    ['* our moles.', 'our moles', 'moles: unnamed'],
    ['Three opposition candidates *.', 'Three opposition candidates', 'Three opposition candidates: group'],
    [
      'A spokesman for the Front, the party of Anna Morel, *.',
      'A spokesman for the Front',
      'spokesman for the Front: unnamed',
    ],
    ['The Harbour Board *. Radio Kolibri linked the two. It *.', 'It', 'Radio Kolibri: outlet'],
    ['* bankers who have seen the plan.', 'bankers who have seen the plan', 'bankers who have seen the plan: unnamed'],
    [
      '* the government of President Jan Novak. Novak left.',
      'the government of President Jan Novak',
      'government of President Jan Novak: body',
    ],
    [
      '* an Office of Harbour Services (OHS) report seen by the Courier.',
      'an Office of Harbour Services (OHS) report seen by the Courier',
      'Office of Harbour Services report seen by the Courier: document',
    ],
    ['It rained. Pilots who saw it *.', 'Pilots who saw it', 'Pilots who saw it: group'],
    ["* the party's executive.", "the party's executive", "party's executive: body"],
    ['* the Harbour Caucus.', 'the Harbour Caucus', 'Harbour Caucus: body'],
    ['Two MPs *. “It is late,” * one.', 'one', 'MP: unnamed'],
    ['* those involved in the talks.', 'those involved in the talks', 'those involved in the talks: unnamed'],
    ['It rained. Business associates *.', 'Business associates', 'Business associates: group'],
    ['* a sommelier.', 'a sommelier', 'sommelier: unnamed'],
    ['* Rebel Harbour MPs.', 'Rebel Harbour MPs', 'Rebel Harbour MPs: group'],
    ['* the Orsk News online.', 'the Orsk News online', 'Orsk News: outlet'],
    ['The envoy met two port officials on Monday. They *.', 'They', 'two port officials: unnamed'],
    ['“It is late,” * one senior figure.', 'one senior figure', 'senior figure: unnamed'],
    ['* Norland-dominated Vegra.', 'Norland-dominated Vegra', 'Norland-dominated Vegra: body'],
    ['* two intelligence officers.', 'two intelligence officers', 'two intelligence officers: unnamed'],
    ['* two presidents.', 'two presidents', 'two presidents: group'],
    ['* 20 officers.', '20 officers', '20 officers: group'],
    ['* people in his circle.', 'people in his circle', 'people in his circle: unnamed'],
    ['* people in the town.', 'people in the town', 'people in the town: group'],
    ['* a senior functionary.', 'a senior functionary', 'senior functionary: unnamed'],
    ['A herder gave only his first name, Odril. Odril *.', 'Odril', 'Odril: person'],
    ['Radio Kolibri rang the crew. * their lawyer.', 'their lawyer', 'lawyer: unnamed'],
    [
      '* one Democrat familiar with the talks.',
      'one Democrat familiar with the talks',
      'Democrat familiar with the talks: unnamed',
    ],
    ['* the BJP.', 'the BJP', 'Bharatiya Janata Party: body'],
    ['* the PTI.', 'the PTI', 'PTI: body'],
    ['* PTI.', 'PTI', 'Press Trust of India: outlet'],
    ['* eNCA.', 'eNCA', 'eNCA: outlet'],
    ['* ORTV.', 'ORTV', 'ORTV: outlet'],
    ['* the Orsk News Agency.', 'the Orsk News Agency', 'Orsk News Agency: outlet'],
  ])('%s', (text, source, speaker) => expect(told(text, source)).toEqual([speaker]));
});

describe('who is known by what he is', () => {
  it.each([
    ["Norway's attorney general", 'person'],
    ['The army chief', 'person'],
    ["Norway's ambassador to Chile", 'person'],
    ['A former attorney general', 'unnamed'],
    ['The judge', 'unnamed'],
    ['The Tánaiste', 'person'],
    ['The people of Orsk', 'group'],
    ['A younger generation of pilots', 'group'],
    ['Two-thirds of pilots', 'group'],
    ['An inside source', 'unnamed'],
    ['Those implicated', 'group'],
    ['The aid worker', 'unnamed'],
    ['Sinn Fein', 'body'],
    ['Norwegian sources and analysts', 'unnamed'],
    ['Details shared by pilots', 'document'],
    ['An AP photographer', 'unnamed'],
    ['UN officials and Bosnian media reports', 'unnamed'],
    ['Norwegian officials and others close to the talks', 'unnamed'],
    ['The Norwegian daily', 'outlet'],
    ['An opposition web site', 'outlet'],
  ])('%s', (source, kind) => {
    expect(told(`${source} *.`, source)[0]).toMatch(new RegExp(`: ${kind}$`));
  });

  it('are those beside a name, too', () => {
    expect(told('Anna Morel and other pilots *. They *.', 'Anna Morel and other pilots', 'They')).toEqual([
      'Anna Morel and other pilots: group',
      'Anna Morel and other pilots: group',
    ]);
    expect(told('Norwegian pilots and Anna Morel *.', 'Norwegian pilots and Anna Morel')).toEqual([
      'Norwegian pilots and Anna Morel: group',
    ]);
    expect(told('The head of pilots and crews Anna Morel *.', 'The head of pilots and crews Anna Morel')).toEqual([
      'Anna Morel: person',
    ]);
  });

  it('is a minister for justice, and no judge', () => {
    const minister = 'Minister for Justice Anna Morel';
    expect(told(`${minister} *. The Minister for Trade Jan Novak left.`, minister)).toEqual(['Anna Morel: person']);
  });

  it('is no outlet that spoke before where the name is told', () => {
    const [, voice, daily] = told(
      'Reuters *. The Kolibri Voice outlet *. The Norwegian daily *.',
      'Reuters',
      'The Kolibri Voice outlet',
      'The Norwegian daily',
    );
    expect([voice, daily]).toEqual(['Kolibri Voice outlet: outlet', 'Kolibri Voice outlet: outlet']);
  });

  it('are the courts of a country, but not some courts', () => {
    const named = (source: string) =>
      originsOf(`${source} said no.`, [{ source, cue: 'said', content: 'no' }])[0]!.named;
    expect(named('The Norwegian courts')).toBe(true);
    expect(named('Norwegian companies')).toBe(false);
  });
});

describe('who passes it on', () => {
  const of = (text: string, source: string) => {
    const claim = { source, cue: text.includes(' cited ') ? 'cited' : 'reported', content: 'the mill closed' };
    return originsOf(text, [
      { ...claim, construction: text.includes(' cited ') ? 'quoted-as-saying' : 'that-clause' },
    ])[0]!;
  };

  it('are both outlets, whenever they did', () => {
    const text = 'Kolibri TV and Reuters on May 10 cited two aides as saying that the mill closed.';
    expect(of(text, 'two aides').via).toEqual(['Kolibri TV', 'Reuters']);
  });

  it('is no person, official as it is', () => {
    expect(
      told(
        'The official Kolibri news agency *. It rained, Kolibri *.',
        'The official Kolibri news agency',
        'Kolibri',
      )[1],
    ).not.toMatch(/: person$/);
  });

  it('is no person whom what is behind the comma tells of', () => {
    const text = 'Newsweek, citing a Norwegian journalist, reported that the mill closed.';
    expect(of(text, 'Newsweek')).toMatchObject({ speaker: 'Norwegian journalist', kind: 'unnamed', via: ['Newsweek'] });
  });

  it('are reports, where they end the sentence', () => {
    const [origin] = originsOf('It sank, according to Norwegian reports.', [
      { source: 'Norwegian reports', cue: 'according to', content: 'It sank' },
    ]);
    expect(origin).toMatchObject({ kind: 'document', speaker: 'Norwegian reports' });
  });
});
