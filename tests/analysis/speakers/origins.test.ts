import { describe, expect, it } from 'vitest';
import { originsOf } from './origins';

const speakers = (text: string, ...said: Parameters<typeof originsOf>[1]) => originsOf(text, said).map(o => o.speaker);

describe('names', () => {
  it('gives a surname its full name, with the side that the title names', () => {
    const text = 'Czech Foreign Minister Jan Novak arrived on Monday. Novak said the talks had failed.';
    expect(originsOf(text, [{ source: 'Novak', cue: 'said', content: 'the talks had failed' }])[0]).toEqual({
      speaker: 'Jan Novak',
      kind: 'person',
      named: true,
      degree: 'person',
      party: 'Czech Republic',
      via: [],
    });
  });

  it('reads the apposition behind a name and before it', () => {
    const text =
      'Anna Morel, the French defence minister, left early. The Polish president, Piotr Lis, said it was late.';
    const [lis, morel] = originsOf(`${text} Morel denied it.`, [
      { source: 'Piotr Lis', cue: 'said', content: 'it was late' },
      { source: 'Morel', cue: 'denied', content: 'it.' },
    ]);
    expect([lis!.speaker, lis!.party]).toEqual(['Piotr Lis', 'Poland']);
    expect([morel!.speaker, morel!.party]).toEqual(['Anna Morel', 'France']);
  });

  it('reads the name that somebody is given after a description', () => {
    const text = '“It is too late,” said a clerk named Anna Morel.';
    const said = { source: 'a clerk', cue: 'said', content: '“It is too late,”' };
    expect(originsOf(text, [said])[0]).toMatchObject({ speaker: 'Anna Morel', kind: 'person', named: true });
  });

  it('takes the spellings of one name for one person', () => {
    const text = 'President Taras Holovskyy spoke first. Later Holovsky said the border was open.';
    expect(speakers(text, { source: 'Holovsky', cue: 'said', content: 'the border was open' })).toEqual([
      'Taras Holovskyy',
    ]);
  });

  it('tells two who are called the same by title and by who was named last', () => {
    const text =
      'Senator Tom Hale met his sister, Mayor Julia Hale. Mr Hale said the vote was lost. Mrs Hale said it was not.';
    expect(
      speakers(
        text,
        { source: 'Mr Hale', cue: 'said', content: 'the vote was lost' },
        { source: 'Mrs Hale', cue: 'said', content: 'it was not' },
      ),
    ).toEqual(['Tom Hale', 'Julia Hale']);
  });
});

describe('pronouns', () => {
  it('stays with who is speaking when two men are named', () => {
    const text =
      'Foreign Minister Jan Novak met Defence Minister Karel Dvorak. Novak said the plan was sound. He added that it was cheap.';
    expect(
      speakers(
        text,
        { source: 'Novak', cue: 'said', content: 'the plan was sound' },
        { source: 'He', cue: 'added', content: 'it was cheap' },
      ),
    ).toEqual(['Jan Novak', 'Jan Novak']);
  });

  it('agrees with a woman who is a minister', () => {
    const text = 'Prime Minister Mark Olsen praised Finance Minister Ingrid Dahl. She said the budget was ready.';
    expect(speakers(text, { source: 'She', cue: 'said', content: 'the budget was ready' })).toEqual(['Ingrid Dahl']);
  });

  it('never takes the speaker of a quotation for its "he"', () => {
    const text = 'Adviser Paul Kern recalled a call with President Otto Brandt. "He said no," Kern told reporters.';
    const [, inner] = originsOf(text, [
      { source: 'Kern', cue: 'told', content: '"He said no,"', quote: 'direct' },
      { source: 'He', cue: 'said', content: 'no', quote: 'direct', within: 0 },
    ]);
    expect(inner!.speaker).toBe('Otto Brandt');
    expect(inner!.via).toEqual(['Paul Kern']);
  });

  it('makes "one" out of several officials', () => {
    const text = 'Norwegian officials say the cable was cut. "It was no accident," said one.';
    const found = originsOf(text, [
      { source: 'Norwegian officials', cue: 'say', content: 'the cable was cut' },
      { source: 'one', cue: 'said', content: '"It was no accident,"', quote: 'direct' },
    ]);
    expect(found[1]).toMatchObject({
      speaker: 'Norwegian official',
      kind: 'unnamed',
      party: 'Norway',
      degree: 'described',
    });
  });
});

describe('descriptions', () => {
  it('tells the presidents of two countries apart', () => {
    const text =
      'Chilean President Luis Rojas received Peruvian President Carlos Quispe. The Peruvian president said trade would grow. The Chilean leader thanked him.';
    expect(
      speakers(
        text,
        { source: 'The Peruvian president', cue: 'said', content: 'trade would grow' },
        { source: 'The Chilean leader', cue: 'thanked', content: 'him' },
      ),
    ).toEqual(['Carlos Quispe', 'Luis Rojas']);
  });

  it('finds the one whom the article names only afterwards', () => {
    const text = 'The transport minister has promised new trains. Petra Mala said the first would run in May.';
    expect(speakers(text, { source: 'The transport minister', cue: 'promised', content: 'new trains' })).toEqual([
      'Petra Mala',
    ]);
  });

  it('lets a spokesman speak for another', () => {
    const text = "Norwegian Prime Minister Mark Olsen stayed away. Olsen's spokesman said he was ill.";
    expect(originsOf(text, [{ source: "Olsen's spokesman", cue: 'said', content: 'he was ill' }])[0]).toMatchObject({
      speaker: "Mark Olsen's spokesman",
      kind: 'unnamed',
      named: false,
      party: 'Norway',
    });
    const named = "Norwegian Prime Minister Mark Olsen stayed away. Olsen's spokeswoman Kari Lund said he was ill.";
    expect(
      originsOf(named, [{ source: "Olsen's spokeswoman Kari Lund", cue: 'said', content: 'he was ill' }])[0],
    ).toMatchObject({ speaker: 'Kari Lund', kind: 'person', party: 'Norway' });
  });

  it('keeps a body and its spokesperson apart', () => {
    const text = 'The Finnish Defence Ministry said the ship had left. A ministry spokesperson said it would return.';
    const [body, person] = originsOf(text, [
      { source: 'The Finnish Defence Ministry', cue: 'said', content: 'the ship had left' },
      { source: 'A ministry spokesperson', cue: 'said', content: 'it would return' },
    ]);
    expect(body).toMatchObject({ kind: 'body', named: true, degree: 'institution', party: 'Finland' });
    expect(person).toMatchObject({ kind: 'unnamed', named: false, party: 'Finland' });
  });
});

describe('joint sources', () => {
  it('joins two names, and "they" after them', () => {
    const text =
      'Polish President Piotr Lis and Latvian Prime Minister Anda Ozola said the fence would stay. They added that it would grow.';
    const [both, they] = originsOf(text, [
      {
        source: 'Polish President Piotr Lis and Latvian Prime Minister Anda Ozola',
        cue: 'said',
        content: 'the fence would stay',
      },
      { source: 'They', cue: 'added', content: 'it would grow' },
    ]);
    expect(both).toMatchObject({ speaker: 'Piotr Lis and Anda Ozola', kind: 'person', party: 'Poland; Latvia' });
    expect(they).toEqual(both);
  });

  it('joins two states', () => {
    const text = 'Norway and Chile said they would sign.';
    expect(originsOf(text, [{ source: 'Norway and Chile', cue: 'said', content: 'they would sign' }])[0]).toMatchObject(
      {
        speaker: 'Norway and Chile',
        kind: 'body',
        party: 'Norway; Chile',
      },
    );
  });
});

describe('sources without a name', () => {
  const one = (source: string, rest = 'said the talks had failed.') =>
    originsOf(`${source} ${rest}`, [{ source, cue: rest.split(' ')[0]!, content: 'the talks had failed' }])[0]!;

  it.each([
    ['A senior Finnish official', 'unnamed', 'described', 'Finland', 'senior Finnish official'],
    ['People familiar with the matter', 'unnamed', 'described', '', 'People familiar with the matter'],
    ['Sources', 'unnamed', 'bare', '', 'Sources'],
    ['Officials', 'unnamed', 'bare', '', 'Officials'],
    ['European leaders', 'group', 'institution', 'Europe', 'European leaders'],
    ['Some', 'group', 'bare', '', 'Some'],
    ['The Kremlin', 'body', 'institution', 'Russia', 'Kremlin'],
    ['Moscow', 'body', 'institution', 'Russia', 'Russia'],
    ['The German government', 'body', 'institution', 'Germany', 'German government'],
    ['The draft agreement', 'document', 'institution', '', 'draft agreement'],
    ['The Financial Times', 'outlet', 'institution', 'media', 'Financial Times'],
  ])('%s: %s, %s', (source, kind, degree, party, speaker) => {
    expect(one(source)).toMatchObject({ kind, degree, party, speaker });
  });

  it('knows no speaker where there is no source', () => {
    const text = 'The bridge was reportedly closed.';
    expect(originsOf(text, [{ source: '', cue: 'reportedly', content: 'closed' }])[0]).toEqual({
      speaker: '',
      kind: 'hedge',
      named: false,
      degree: 'none',
      party: '',
      via: [],
    });
  });
});

describe('the way of a claim', () => {
  it('names the outlet that was told, but not the publisher itself', () => {
    const text = 'Greek Foreign Minister Nikos Pappas told Reuters the talks were on.';
    const said = [{ source: 'Greek Foreign Minister Nikos Pappas', cue: 'told', content: 'the talks were on' }];
    expect(originsOf(text, said)[0]!.via).toEqual(['Reuters']);
    expect(originsOf(text, said, { publisher: 'Reuters' })[0]!.via).toEqual([]);
    expect(originsOf(text, said, { url: 'https://www.reuters.com/world/1' })[0]!.via).toEqual([]);
  });

  it('follows an outlet that quotes an outlet that quotes an official', () => {
    const text = 'Reuters reported that Axios had said a Danish diplomat called the plan dead.';
    const found = originsOf(text, [
      { source: 'Reuters', cue: 'reported', content: 'Axios had said a Danish diplomat called the plan dead' },
      { source: 'Axios', cue: 'had said', content: 'a Danish diplomat called the plan dead', within: 0 },
      { source: 'a Danish diplomat', cue: 'called', content: 'the plan dead', within: 1 },
    ]);
    expect(found.map(o => o.via)).toEqual([[], ['Reuters'], ['Reuters', 'Axios']]);
    expect(found[2]).toMatchObject({ speaker: 'Danish diplomat', party: 'Denmark' });
  });

  it('is none where somebody rejects what another demanded', () => {
    const text = 'Premier Mark Olsen rejected Danish demands for the islands.';
    const found = originsOf(text, [
      { source: 'Premier Mark Olsen', cue: 'rejected', content: 'Danish demands for the islands' },
      { source: 'Danish', cue: 'demands for', content: 'the islands', within: 0 },
    ]);
    expect(found[1]!.via).toEqual([]);
  });

  it('goes on with a quotation that goes on', () => {
    const text = '"No," Greek Foreign Minister Nikos Pappas told Reuters. "Never."';
    const found = originsOf(text, [
      { source: 'Greek Foreign Minister Nikos Pappas', cue: 'told', content: '"No,"', quote: 'direct' },
      { source: '', cue: '', content: '"Never."', quote: 'direct', continues: 0 },
    ]);
    expect(found[1]).toEqual(found[0]);
  });
});
