/** Kinds of evidence for an answer, one by one, in articles about countries and people of every region. */
import { describe, expect, it } from 'vitest';
import { ANSWER_FRAMES } from '../../../src/analysis/lexicon/frames';
import { FITS } from '../../../src/analysis/lexicon/references';
import { predicate } from '../../../src/analysis/responses/acts';
import { framesIn } from '../../../src/analysis/responses/frames';
import { readText } from '../../../src/analysis/text/document';
import type { Told } from '../told';
import { answers, haile, kamau, rojas, saputra } from './voices';

describe('frames', () => {
  it.each(ANSWER_FRAMES.map(f => [f.kind, f.example]))('%s: %s', (kind, example) => {
    expect(framesIn(readText(example).tokens).map(f => f.kind)).toContain(kind);
  });

  it('asks what somebody makes of the remarks of another', () => {
    const text =
      'Kamau said the dam would flood two valleys.\n\nAsked on Monday what he made of Kamau’s comments, Haile said the water was theirs.';
    expect(
      answers(text, [
        { ...kamau, cue: 'said', content: 'the dam would flood two valleys' },
        { ...haile, cue: 'said', content: 'the water was theirs' },
      ]),
    ).toEqual(['c2 counters c1']);
  });

  it('goes against a demand that the sentence itself tells', () => {
    const text = 'Saputra flew home despite union demands that he resign, saying the office was his.';
    expect(
      answers(text, [
        { speaker: 'union', party: 'Dockers Union', source: 'union', cue: 'demands', content: 'he resign' },
        { ...saputra, source: 'Saputra', cue: 'saying', content: 'the office was his' },
      ]),
    ).toEqual(['c2 counters c1']);
  });

  it('says who provoked whom, even where both are taken for one', () => {
    const text = 'Rojas called the treaty a trick, which led the Peruvian envoys to accuse her of vanity.';
    expect(
      answers(text, [
        { ...rojas, cue: 'called', content: 'the treaty a trick' },
        { ...rojas, source: 'the Peruvian envoys', cue: 'to accuse', content: 'her of vanity' },
      ]),
    ).toEqual(['c2 counters c1']);
  });

  it('tells the occasion first', () => {
    const apart = 'After Haile said the fair would be held in May, Kamau said the ferry was late.';
    expect(
      answers(apart, [
        { ...haile, cue: 'said', content: 'the fair would be held in May' },
        { ...kamau, cue: 'said', content: 'the ferry was late' },
      ]),
    ).toEqual([]);
    const named = 'After Haile said Kamau had lost the map, Kamau said it was in her drawer.';
    expect(
      answers(named, [
        { ...haile, cue: 'said', content: 'Kamau had lost the map' },
        { ...kamau, cue: 'said', content: 'it was in her drawer' },
      ]),
    ).toEqual(['c2 counters c1']);
  });
});

describe('contents that answer', () => {
  it('is about what another has said', () => {
    const text =
      'Rojas said the border stones had been moved at night.\n\n“Rojas’s statement is a long way from the facts,” Saputra said.';
    expect(
      answers(text, [
        { ...rojas, cue: 'said', content: 'the border stones had been moved at night' },
        { ...saputra, cue: 'said', content: '“Rojas’s statement is a long way from the facts,”' },
      ]),
    ).toEqual(['c2 counters c1']);
  });

  it('welcomes in its own words', () => {
    const text =
      'Kamau said the port would reopen.\n\nHaile said his government welcomed nothing. “We welcome the decision,” Saputra said.';
    expect(
      answers(text, [
        { ...kamau, cue: 'said', content: 'the port would reopen' },
        { ...saputra, cue: 'said', content: '“We welcome the decision,”' },
      ]),
    ).toEqual(['c2 supports c1']);
  });

  it('judges what it tells', () => {
    const text = '“I was appalled when Haile said the lake belonged to him,” Kamau said.';
    expect(
      answers(text, [
        { ...kamau, cue: 'said', content: '“I was appalled when Haile said the lake belonged to him,”' },
        { ...haile, cue: 'said', content: 'the lake belonged to him', within: 0 },
      ]),
    ).toEqual(['c1 rejects c2']);
  });

  it.each([
    ['the report is nonsense', 'dismisses'],
    ['the claims as “baseless”', 'denies'],
    ['they spread the false claim that the well was dry', undefined],
    ['the allegations of “appalling” conduct must be met', undefined],
  ])('%s: %s', (text, stance) => {
    expect(predicate(readText(text).tokens)?.stance).toBe(stance);
  });
});

describe('what stands beside', () => {
  const dockers = { speaker: 'dockers', kind: 'group', source: 'the dockers' } as const;

  it('denies the very words of another', () => {
    const text = 'Rojas said the fair was over. Kamau accused Haile of moving the border stones, which Haile denies.';
    expect(
      answers(text, [
        { ...rojas, cue: 'said', content: 'the fair was over' },
        { ...kamau, cue: 'accused', content: 'Haile of moving the border stones' },
        { ...haile, cue: 'denies', content: 'moving the border stones' },
      ]),
    ).toEqual(['c3 denies c2']);
  });

  it('is told in a relative clause', () => {
    const text = 'Rojas praised her plan to close the port, a move that the dockers decried as vandalism.';
    const told = [
      { ...rojas, cue: 'praised', content: 'her plan to close the port' },
      { ...dockers, cue: 'decried', content: 'as vandalism' },
    ];
    expect(answers(text, told)).toEqual(['c2 rejects c1']);
    const apart = text.replace(', a move that', ' in the year in which');
    expect(answers(apart, told)).toEqual(['c2 rejects c1']);
    expect(answers(text.replace(', a move that', ' on the day'), told)).toEqual([]);
  });

  it('comes with a second verb, but for a demand', () => {
    const text = 'Haile said the lake was his. Kamau rejected Haile’s claim and stressed that two rivers fed it.';
    const said = { ...haile, cue: 'said', content: 'the lake was his' };
    const rejected = { ...kamau, cue: 'rejected', content: 'Haile’s claim' };
    expect(answers(text, [said, rejected, { ...kamau, cue: 'stressed', content: 'two rivers fed it' }])).toEqual([
      'c2 rejects c1',
      'c3 counters c1',
    ]);
    expect(
      answers(text.replace('stressed that', 'asked that'), [
        said,
        rejected,
        { ...kamau, cue: 'asked', content: 'two rivers fed it' },
      ]),
    ).toEqual(['c2 rejects c1']);
  });

  it('calls what another claims false before telling it', () => {
    const text = 'Kamau said Haile had made false claims that the lake was his.';
    expect(
      answers(text, [
        { ...kamau, cue: 'said', content: 'Haile had made false claims that the lake was his' },
        { ...haile, cue: 'claims', content: 'the lake was his', within: 0 },
      ]),
    ).toEqual(['c1 rejects c2']);
  });

  it('retorts to the one who spoke, not to the paper that tells it', () => {
    const text =
      'Rojas said the bridge was built. It is the third, according to the Andean Post. Saputra retorted that no bridge stood there.';
    expect(
      answers(text, [
        { ...rojas, cue: 'said', content: 'the bridge was built' },
        { speaker: 'Andean Post', party: 'media', kind: 'outlet', cue: 'according to', content: 'It is the third' },
        { ...saputra, cue: 'retorted', content: 'no bridge stood there' },
      ]),
    ).toEqual(['c3 counters c1']);
  });
});

describe('the rest of the sentence', () => {
  it('tells what others say and goes on with "but"', () => {
    const text = '“People blame me for the flood, but the dam was old,” Kamau said.';
    const told = [
      { ...kamau, cue: 'said', content: '“People blame me for the flood, but the dam was old,”' },
      { speaker: 'People', kind: 'group', source: 'People', cue: 'blame', content: 'me for the flood', within: 0 },
    ] as const;
    expect(answers(text, told)).toEqual(['c1 counters c2']);
    const and = text.replace('but', 'and');
    expect(answers(and, [{ ...told[0], content: told[0].content.replace('but', 'and') }, told[1]])).toEqual([]);
  });

  it('names the charge that its source denies', () => {
    const text = 'Rojas accused Saputra of taking the stones – a charge his family denies.';
    expect(
      answers(text, [
        { ...rojas, cue: 'accused', content: 'Saputra of taking the stones' },
        { speaker: 'family', kind: 'group', source: 'his family', cue: 'denies', content: 'a charge' },
      ]),
    ).toEqual(['c2 denies c1']);
  });

  it('calls a proposal of another something', () => {
    const text = 'Haile proposed to share the fish.\n\nKamau described Haile’s proposal as not enough for her people.';
    expect(
      answers(text, [
        { ...haile, cue: 'proposed', content: 'to share the fish' },
        { ...kamau, cue: 'described', content: 'Haile’s proposal as not enough for her people' },
      ]),
    ).toEqual(['c2 counters c1']);
  });

  it('responds to what the article began with, where nothing near fits', () => {
    const text =
      'Haile announced that the border would open.\n\nTrucks waited in long rows.\n\nTraders sold tea. It rained.\n\nIt rained again.\n\nIt was cold.\n\nResponding to the agreement, Kamau said the bridge was weak.';
    const told = [
      { ...haile, cue: 'announced', content: 'the border would open' },
      { ...kamau, cue: 'said', content: 'the bridge was weak' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1']);
    expect(answers(text.replace('Responding to the agreement', 'On the bridge'), told)).toEqual([]);
  });

  it('lets one of a party push back when another speaks', () => {
    const text = 'Vale pushed back when Ochoa praised the pipeline, noting that it leaked.';
    expect(
      answers(text, [
        { speaker: 'Ana Ochoa', party: 'Green Union', source: 'Ochoa', cue: 'praised', content: 'the pipeline' },
        { speaker: 'Tomas Vale', party: 'Green Union', source: 'Vale', cue: 'noting', content: 'it leaked' },
      ]),
    ).toEqual(['c2 counters c1']);
  });
});

describe('what the sentence before does', () => {
  const said = { ...haile, cue: 'said', content: 'the lake was his' };

  it('turns a claim away without a claim of its own', () => {
    const text =
      'Haile said the lake was his.\n\nKamau’s court disputed Haile’s claim on Monday. She said two rivers fed it.';
    const told = [said, { ...kamau, source: 'She', cue: 'said', content: 'two rivers fed it' }];
    expect(answers(text, told)).toEqual(['c2 counters c1']);
    expect(answers(text.replace('disputed Haile’s claim', 'sat'), told)).toEqual([]);
  });

  it('says that two disagree', () => {
    const text = 'Haile said the lake was his.\n\nKamau begged to differ. Two rivers fed it, she said.';
    expect(answers(text, [said, { ...kamau, source: 'she', cue: 'said', content: 'Two rivers fed it' }])).toEqual([
      'c2 counters c1',
    ]);
  });
});

describe('sides', () => {
  const governor = { speaker: 'Tomas Vale', party: 'Peru', source: 'Vale' };
  const ministry = { speaker: 'Interior Ministry', party: 'Peru', kind: 'body', source: 'the ministry' } as const;
  const country = { speaker: 'Peru', party: 'Peru', kind: 'body', source: 'Peru' } as const;
  const text = 'Vale said the road was safe. On Monday the ministry rejected Vale’s claim. Peru rejected Vale’s claim.';
  const said = { ...governor, cue: 'said', content: 'the road was safe' };

  it('sets a person against a body of one country, not against the country', () => {
    expect(answers(text, [said, { ...ministry, cue: 'rejected', content: 'Vale’s claim' }])).toEqual(['c2 rejects c1']);
    expect(answers(text, [said, { ...country, cue: 'rejected', content: 'Vale’s claim' }])).toEqual([]);
  });

  it('takes praise for what nobody in particular has said for no answer', () => {
    const praise = 'Haile hailed estimates that the lake would last.';
    expect(
      answers(praise, [
        { ...haile, cue: 'hailed', content: 'estimates that the lake would last' },
        { speaker: '', kind: 'hedge', cue: 'estimates', content: 'the lake would last', within: 0 },
      ]),
    ).toEqual([]);
  });
});

describe('references', () => {
  it('points back with "that", which the tagger takes for a conjunction', () => {
    const text = 'Haile said the fees were a clerk’s error.\n\nKamau rejected that explanation.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the fees were a clerk’s error' },
        { ...kamau, cue: 'rejected', content: 'that explanation' },
      ]),
    ).toEqual(['c2 rejects c1']);
  });

  it('takes the accusation for what was said right before, whatever its cue', () => {
    const told = [
      { ...haile, cue: 'said', content: 'soldiers had crossed the river' },
      { ...kamau, cue: 'rejected', content: 'the accusation' },
    ];
    const text = 'Haile said soldiers had crossed the river. Kamau rejected the accusation.';
    expect(answers(text, told)).toEqual(['c2 rejects c1']);
    expect(answers(text.replace('. Kamau', '. It rained. It was cold. Kamau'), told)).toEqual([]);
  });

  it('may stand for a plan that is told only later', () => {
    const text =
      'Kamau endorsed Haile’s proposal.\n\nHaile said the lake was calm.\n\nHaile proposed to share the fish of the lake.';
    expect(
      answers(text, [
        { ...kamau, cue: 'endorsed', content: 'Haile’s proposal' },
        { ...haile, cue: 'said', content: 'the lake was calm' },
        { ...haile, cue: 'proposed', content: 'to share the fish of the lake' },
      ]),
    ).toEqual(['c1 supports c3']);
  });

  it('prefers what the sentence goes on to explain', () => {
    const text =
      'Haile said the fish were his. Kamau condemned Haile’s remarks on the lake, which included suggesting that she had poisoned it.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the fish were his' },
        { ...kamau, cue: 'condemned', content: 'Haile’s remarks on the lake' },
        { ...haile, source: 'Haile’s', cue: 'suggesting', content: 'she had poisoned it' },
      ]),
    ).toEqual(['c2 rejects c3']);
  });

  it('takes what it lists for one of the remarks, whoever that is taken for', () => {
    const text =
      'Haile said the fish were his. Kamau condemned Haile’s remarks, which have included suggesting the lake was hers.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the fish were his' },
        { ...kamau, cue: 'condemned', content: 'Haile’s remarks' },
        { ...kamau, source: '', cue: 'suggesting', content: 'the lake was hers' },
      ]),
    ).toEqual(['c2 rejects c3']);
  });

  it('leaves a question that nobody in particular asks to the one who answers', () => {
    const text = 'Haile said the dam was safe.\n\nAsked about Haile’s comments, Kamau said the dam was old.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the dam was safe' },
        { speaker: '', kind: 'hedge', cue: 'Asked', content: 'Haile’s comments' },
        { ...kamau, cue: 'said', content: 'the dam was old' },
      ]),
    ).toEqual(['c3 counters c1']);
  });

  it('finds the words of a country by its people and capital', () => {
    const text =
      'Jakarta offered to buy the ferry.\n\nIt rained.\n\nRojas dismissed the Indonesian offer as small change.';
    expect(
      answers(text, [
        {
          speaker: 'Indonesia',
          party: 'Indonesia',
          kind: 'body',
          source: 'Jakarta',
          cue: 'offered',
          content: 'to buy the ferry',
        },
        { ...rojas, cue: 'dismissed', content: 'the Indonesian offer as small change' },
      ]),
    ).toEqual(['c2 dismisses c1']);
  });

  it('is not what was told of a conversation', () => {
    const text = 'Haile said the talks went on.\n\nKamau described her call with Haile as long.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the talks went on' },
        { ...kamau, cue: 'described', content: 'her call with Haile as long' },
      ]),
    ).toEqual([]);
  });
});

describe('place and contrast', () => {
  it('sets two clauses against each other', () => {
    const text = 'Haile has said he hardly knew the contractor, but Kamau said they had dined twice.';
    expect(
      answers(text, [
        { ...haile, cue: 'has said', content: 'he hardly knew the contractor' },
        { ...kamau, cue: 'said', content: 'they had dined twice' },
      ]),
    ).toEqual(['c2 counters c1 (unmarked)']);
  });

  it('lets "while" set two statements side by side', () => {
    const text = 'Haile said the harvest was rich, while Kamau said the harbour was full.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the harvest was rich' },
        { ...kamau, cue: 'said', content: 'the harbour was full' },
      ]),
    ).toEqual([]);
  });

  it('joins in against the same one, in the same sentence', () => {
    const text =
      'Haile said the lake was his. Rojas called Haile’s statement absurd, while Kamau accused the Ethiopian minister of greed.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the lake was his' },
        { ...rojas, cue: 'called', content: 'Haile’s statement absurd' },
        { ...kamau, cue: 'accused', content: 'the Ethiopian minister of greed' },
      ]),
    ).toEqual(['c2 dismisses c1', 'c3 counters c1 (unmarked)']);
  });

  it('speaks to the one who spoke last', () => {
    const text = '“You sold the well,” Haile said. “Leave my family out of this,” Kamau told Haile.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: '“You sold the well,”' },
        { ...kamau, cue: 'told', content: '“Leave my family out of this,”' },
      ]),
    ).toEqual(['c2 counters c1 (unmarked)']);
  });

  it('judges what another side does', () => {
    const text =
      'Haile said the dam would be shut in May. Kamau said Ethiopia was being hypocritical. Rojas said the rain was absurd.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the dam would be shut in May' },
        { ...kamau, cue: 'said', content: 'Ethiopia was being hypocritical' },
        { ...rojas, cue: 'said', content: 'the rain was absurd' },
      ]),
    ).toEqual(['c2 rejects c1 (unmarked)']);
  });

  it('pays another side back', () => {
    const text = 'Ethiopia said it would sue the port. Kenya pledged to punish Ethiopia by closing the road.';
    expect(
      answers(text, [
        { ...haile, source: 'Ethiopia', cue: 'said', content: 'it would sue the port' },
        { ...kamau, source: 'Kenya', cue: 'pledged', content: 'to punish Ethiopia by closing the road' },
      ]),
    ).toEqual(['c2 counters c1 (unmarked)']);
  });

  it('sets figures against figures', () => {
    const text = 'Kamau put the crowd at 2,000, while Haile said it was 5,000.';
    expect(
      answers(text, [
        { ...kamau, cue: 'put', content: 'the crowd at 2,000' },
        { ...haile, cue: 'said', content: 'it was 5,000' },
      ]),
    ).toEqual(['c2 counters c1 (unmarked)']);
  });

  it('lets nobody answer a correspondent', () => {
    const text = 'The port correspondent, Budi Saputra, said the ferry was late. But Kamau said the ferry was in time.';
    expect(
      answers(text, [
        { ...saputra, source: 'The port correspondent, Budi Saputra', cue: 'said', content: 'the ferry was late' },
        { ...kamau, cue: 'said', content: 'the ferry was in time' },
      ]),
    ).toEqual([]);
  });

  it('knows the president by the name that the text gives', () => {
    const text =
      'President Haile met the deputies at noon.\n\nHaile said the border was shut.\n\nKamau described the president’s statement as absurd.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the border was shut' },
        { ...kamau, cue: 'described', content: 'the president’s statement as absurd' },
      ]),
    ).toEqual(['c2 dismisses c1']);
  });

  it('takes the last reply for the one that is welcomed', () => {
    const text =
      'Ethiopia proposed talks on the dam in May.\n\nIt rained.\n\nIt snowed.\n\nEthiopia agreed to the road. Kenya welcomed the quick response from Ethiopia.';
    expect(
      answers(text, [
        { ...haile, source: 'Ethiopia', cue: 'proposed', content: 'talks on the dam in May' },
        { ...haile, source: 'Ethiopia', cue: 'agreed to', content: 'the road' },
        { ...kamau, source: 'Kenya', cue: 'welcomed', content: 'the quick response from Ethiopia' },
      ]),
    ).toEqual(['c3 supports c2']);
  });

  it('answers by what the speaker’s own people do', () => {
    const text =
      'Ethiopia said it would review the dam. Kamau said her party supported the decision to review the dam.';
    expect(
      answers(text, [
        { ...haile, source: 'Ethiopia', cue: 'said', content: 'it would review the dam' },
        { ...kamau, cue: 'said', content: 'her party supported the decision to review the dam' },
      ]),
    ).toEqual(['c2 supports c1']);
  });

  it('lets no poll answer, and none be answered', () => {
    const text = 'A poll put Haile ahead by six points. But Kamau said the ferry was late.';
    expect(
      answers(text, [
        { speaker: 'poll', kind: 'document', source: 'A poll', cue: 'put', content: 'Haile ahead by six points' },
        { ...kamau, cue: 'said', content: 'the ferry was late' },
      ]),
    ).toEqual([]);
  });

  it('gives the reason in the same sentence, and no second answer where one says that they welcome it', () => {
    const text = 'Kamau said the port would reopen.\n\nHaile said he welcomed the decision.';
    expect(
      answers(text, [
        { ...kamau, cue: 'said', content: 'the port would reopen' },
        { ...haile, cue: 'said', content: 'he welcomed the decision' },
        { ...haile, source: 'he', cue: 'welcomed', content: 'the decision', within: 1 },
      ]),
    ).toEqual(['c2 supports c1']);
  });
});

describe('no answer', () => {
  it('is given by two of one side', () => {
    const text = 'Haile said the dam was safe.\n\nBut the Ethiopian water ministry said the dam was old.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the dam was safe' },
        {
          speaker: 'Ethiopian water ministry',
          party: 'Ethiopia',
          kind: 'body',
          source: 'the Ethiopian water ministry',
          cue: 'said',
          content: 'the dam was old',
        },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['declined to repeat', 'the claim'],
    ['to reject', 'the claim'],
  ])('is given by one who %s it', (cue, content) => {
    const text = `Haile said the dam was safe.\n\nKamau ${cue} ${content}.`;
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the dam was safe' },
        { ...kamau, cue, content },
      ]),
    ).toEqual([]);
  });

  it('is a praise of something else', () => {
    const text = 'Haile said the dam was safe.\n\nKamau praised the cook.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the dam was safe' },
        { ...kamau, cue: 'praised', content: 'the cook' },
      ]),
    ).toEqual([]);
  });

  it('is the answer to a question of which nobody else has spoken', () => {
    const text = 'Haile said the dam was safe.\n\nAsked whether he would sing, the mayor replied that he might.';
    expect(
      answers(text, [
        { ...haile, cue: 'said', content: 'the dam was safe' },
        { speaker: 'mayor', source: 'the mayor', cue: 'replied', content: 'he might' },
      ]),
    ).toEqual([]);
  });
});

describe('what a noun stands for', () => {
  const okafor = { speaker: 'Ida Okafor', party: 'Nigeria', source: 'Okafor' };

  it.each(FITS.map(f => f.example))('%s', example => {
    const [first, second] = example.split('. ');
    const [, source = '', cue = '', content = ''] =
      /^(A judge|A poll|Norland|Demonstrators|The union) (said|showed|ordered|announced|offered|threatened|denied|called for|wrote) (.*)$/.exec(
        first!,
      )!;
    const [, act = '', object = ''] = /^Okafor (welcomed|condemned|dismissed) (.*)\.$/.exec(second!)!;
    const kind = source === 'A poll' ? 'document' : 'person';
    const told = { speaker: source, party: source === 'Norland' ? 'Norland' : '', kind, source, cue, content } as const;
    const between = `${first}. Haile said the sun was out. ${second}`;
    const all = [told, { ...haile, cue: 'said', content: 'the sun was out' }];
    expect(answers(between, [...all, { ...okafor, cue: act, content: object }])[0]).toMatch(/^c3 \w+ c1$/);
  });

  it('not the strikes of a country', () => {
    const text = 'The union said it rained. Okafor condemned Kenya’s strikes.';
    const told = [
      { speaker: 'union', source: 'The union', cue: 'said', content: 'it rained' },
      { ...okafor, cue: 'condemned', content: 'Kenya’s strikes' },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('a title points at whom it stands before', () => {
    const text =
      'First Minister Abebe said the ferry was late. Rojas said it rained. This book contradicts statements by the First Minister, Okafor said.';
    const told = [
      {
        speaker: 'Sara Abebe',
        party: 'Ethiopia',
        source: 'First Minister Abebe',
        cue: 'said',
        content: 'the ferry was late',
      },
      { ...rojas, cue: 'said', content: 'it rained' },
      { ...okafor, cue: 'said', content: 'This book contradicts statements by the First Minister' },
    ];
    expect(answers(text, told)).toEqual(['c3 counters c1']);
  });

  it.each([
    ['any such deal', 'c3 denies c2'],
    ['Rojas’s claim', 'c3 denies c1'],
  ])('%s', (content, answer) => {
    const text = `Rojas proposed a truce. Kamau accused Haile of selling the river. Haile denied ${content}.`;
    const told = [
      { ...rojas, cue: 'proposed', content: 'a truce' },
      { ...kamau, cue: 'accused', content: 'Haile of selling the river' },
      { ...haile, cue: 'denied', content },
    ];
    expect(answers(text, told).at(-1)).toBe(answer);
  });

  it('what speaks of the side that answers', () => {
    const text = 'Rojas said Kenyan boats had fired. Rojas said it was sad. Kamau rejected the Colombian account.';
    const told = [
      { ...rojas, cue: 'said', content: 'Kenyan boats had fired' },
      { ...rojas, cue: 'said', content: 'it was sad' },
      { ...kamau, cue: 'rejected', content: 'the Colombian account' },
    ];
    expect(answers(text, told)[0]).toMatch(/^c3 rejects c1/);
  });

  it('not “it”, which is what happened, nor a word that is only named', () => {
    const told = (cue: string, content: string): Told[] => [
      { ...rojas, cue: 'said', content: 'the fair was over' },
      { ...kamau, cue, content },
    ];
    const text = 'Rojas said the fair was over. Kamau called it a shame.';
    expect(answers(text, told('called', 'it a shame'))).toEqual([]);
    const word = text.replace('called it a shame', 'said the word “fair” was wrong');
    expect(answers(word, told('said', 'the word “fair” was wrong'))).toEqual([]);
  });

  it('“that is simply not the case”', () => {
    const text = 'Rojas said the fair was over. “That is simply not the case,” Kamau said.';
    const told = [
      { ...rojas, cue: 'said', content: 'the fair was over' },
      { ...kamau, cue: 'said', content: '“That is simply not the case,”' },
    ];
    expect(answers(text, told)).toEqual(['c2 denies c1']);
  });

  it('a ruling is a court’s alone', () => {
    const text = 'Haile said the sun was out. Okafor welcomed the ruling.';
    const told = [
      { ...haile, cue: 'said', content: 'the sun was out' },
      { ...okafor, cue: 'welcomed', content: 'the ruling' },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('a proposal is what was proposed, not what another calls it', () => {
    const text = 'Haile proposed a truce. Rojas called the proposal a trap. Okafor welcomed the proposal.';
    const told = [
      { ...haile, cue: 'proposed', content: 'a truce' },
      { ...rojas, cue: 'called', content: 'the proposal a trap' },
      { ...okafor, cue: 'welcomed', content: 'the proposal' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1', 'c3 supports c1']);
  });

  it('“that figure” is what was just said, “this week” is not', () => {
    const told = (content: string): Told[] => [
      { ...haile, cue: 'said', content: '40 boats had sunk' },
      { ...okafor, cue: 'disputed', content },
    ];
    const text = 'Haile said 40 boats had sunk. Okafor disputed that figure.';
    expect(answers(text, told('that figure'))).toEqual(['c2 counters c1']);
    expect(answers(text.replace('that figure', 'this week'), told('this week'))).toEqual([]);
  });

  it('two of one country, where the text points back', () => {
    const text = 'Haile accused the mayor of sloth. Mayor Abebe rejected the criticism.';
    const abebe = { speaker: 'Sara Abebe', party: 'Ethiopia', source: 'Mayor Abebe' };
    const told = [
      { ...haile, cue: 'accused', content: 'the mayor of sloth' },
      { ...abebe, cue: 'rejected', content: 'the criticism' },
    ];
    expect(answers(text, told)).toEqual(['c2 rejects c1']);
  });
});

describe('what is no answer', () => {
  it('to what is told beside the object', () => {
    const text = 'Kamau denies the theft as Rojas calls for a vote.';
    const told: Told[] = [
      { ...kamau, cue: 'denies', content: 'the theft as Rojas calls for a vote' },
      { ...rojas, cue: 'calls for', content: 'a vote', within: 0 },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('to what others turn away in its content', () => {
    const text = 'Rojas said the dockers told lies, charges that Kamau called reckless.';
    const told: Told[] = [
      { ...rojas, cue: 'said', content: 'the dockers told lies, charges that Kamau called reckless' },
      { ...haile, source: '', cue: 'charges', content: 'Kamau called reckless', within: 0 },
      { ...kamau, cue: 'called', content: 'reckless', within: 0 },
    ];
    expect(answers(text, told)).toEqual(['c3 rejects c1']);
  });

  it('to what was told after it', () => {
    const text = 'Rojas asked for a boat. Kamau had rejected such a request in May.';
    const told = [
      { ...rojas, cue: 'asked', content: 'for a boat' },
      { ...kamau, cue: 'had rejected', content: 'such a request in May' },
    ];
    expect(answers(text, told)).toEqual([]);
    const now = told.map(t => ({ ...t, cue: t.cue.replace('had ', '') }));
    expect(answers(text.replace('had ', ''), now)).toEqual(['c2 rejects c1']);
  });

  it('to what happened before a content’s own matter', () => {
    const text = 'Kamau said he supports a dam, days after Rojas ruled one out.';
    const told: Told[] = [
      { ...kamau, cue: 'said', content: 'he supports a dam, days after Rojas ruled one out' },
      { ...rojas, cue: 'ruled', content: 'one out', within: 0 },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('to what the speaker says next', () => {
    const text = 'Rojas said the fair was over. Kamau disputed that, saying it would go on.';
    const told: Told[] = [
      { ...rojas, cue: 'said', content: 'the fair was over' },
      { ...kamau, cue: 'disputed', content: 'saying it would go on' },
      { ...kamau, cue: 'saying', content: 'it would go on', within: 1 },
    ];
    expect(answers(text, told)).not.toContain('c2 counters c3');
  });

  it('where the frame goes with another verb', () => {
    const text =
      'Rojas said the boats had fired. In response, the navy sank four of them, drowning 40 people, Kamau said.';
    const told = [
      { ...rojas, cue: 'said', content: 'the boats had fired' },
      { ...kamau, cue: 'said', content: 'drowning 40 people' },
    ];
    expect(answers(text, told)).toEqual([]);
  });

  it('a denial that shares a place with no charge', () => {
    const told = (content: string): Told[] => [
      { ...rojas, cue: 'estimated', content },
      { ...kamau, cue: 'denied', content: 'shelling the hospital at Moyale' },
    ];
    const text =
      'Rojas estimated 40 families slept in the hospital at Moyale. Kamau denied shelling the hospital at Moyale.';
    expect(answers(text, told('40 families slept in the hospital at Moyale'))).toEqual([]);
    const charge = 'guns had shelled the hospital at Moyale';
    expect(answers(text.replace('40 families slept in the hospital at Moyale', charge), told(charge))).toEqual([
      'c2 denies c1',
    ]);
  });
});

describe('turned away', () => {
  it.each([
    ['he did not accept the claim', 'c2 rejects c1'],
    ['he did not believe the claim', 'c2 rejects c1'],
    ['he accepted the claim', 'c2 supports c1'],
  ])('%s', (content, answer) => {
    const text = `Rojas said the fair was over. Haile said ${content}.`;
    const told = [
      { ...rojas, cue: 'said', content: 'the fair was over' },
      { ...haile, cue: 'said', content },
    ];
    expect(answers(text, told)).toEqual([answer]);
  });

  it.each([
    'remarks that Kamau called shameful',
    'a claim Kamau described as shameful',
    'something that Kamau said was shameful',
  ])('beside what it turns away: %s', relative => {
    const text = `Rojas said the fair was over, ${relative}.`;
    const [, cue = '', content = ''] = /Kamau (\w+) (.*)/.exec(relative)!;
    const apart: Told[] = [
      { ...rojas, cue: 'said', content: 'the fair was over' },
      { ...kamau, cue, content },
    ];
    expect(answers(text, apart)).toEqual(['c2 rejects c1']);
    const held: Told[] = [
      { ...rojas, cue: 'said', content: `the fair was over, ${relative}` },
      { ...kamau, cue, content, within: 0 },
    ];
    expect(answers(text, held)).toEqual(['c2 rejects c1']);
    const inside = held.map(t => ({ ...t, content: t.content.replace('over, ', 'over and ') }));
    expect(answers(text.replace('over, ', 'over and '), inside)).toEqual([]);
    const beside = text.replace(relative, 'and Kamau called his boat shameful');
    const its = { ...kamau, cue: 'called', content: 'his boat shameful' };
    expect(answers(beside, [apart[0]!, its])).toEqual([]);
  });

  it('what another is called a name for', () => {
    const text = 'Kamau called Rojas a fool for saying the fair was over.';
    const told: Told[] = [
      { ...kamau, cue: 'called', content: 'Rojas a fool for saying the fair was over' },
      { ...rojas, cue: 'saying', content: 'the fair was over', within: 0 },
    ];
    expect(answers(text, told)).toEqual(['c1 counters c2']);
    expect(
      answers(
        text.replace('for saying', 'by saying'),
        told.map(t => ({ ...t, content: t.content.replace('for', 'by') })),
      ),
    ).toEqual([]);
  });

  it.each([
    ['called', 'Rojas a fool for mentioning the fair', 1],
    ['accused', 'Rojas of lying', 1],
    ['accused', 'Rojas of theft', 0],
  ])('%s %s', (cue, content, many) => {
    const text = `Rojas said the fair was over. Kamau ${cue} ${content}.`;
    const told = [
      { ...rojas, cue: 'said', content: 'the fair was over' },
      { ...kamau, cue, content },
    ];
    expect(answers(text, told)).toHaveLength(many);
  });

  it.each([
    ['he had said any of it', 1],
    ['he had said any of these prayers', 0],
    ['knowledge of the fair', 1],
  ])('denies %s', (content, many) => {
    const text = `A report said the ferry was Haile’s. Haile denied ${content}.`;
    const told: Told[] = [
      { speaker: 'report', kind: 'document', source: 'A report', cue: 'said', content: 'the ferry was Haile’s' },
      { ...haile, cue: 'denied', content },
    ];
    expect(answers(text, told)).toHaveLength(many);
  });

  it('retorts to what shares a word with it, among what was said last', () => {
    const text =
      'Rojas called Kamau’s boats tubs. Rojas said it rained. Rojas said he was late. Rojas said it was noon. Rojas said he would go. Kamau responded that tubs float.';
    const told = [
      { ...rojas, cue: 'called', content: 'Kamau’s boats tubs' },
      { ...rojas, cue: 'said', content: 'it rained' },
      { ...rojas, cue: 'said', content: 'he was late' },
      { ...rojas, cue: 'said', content: 'it was noon' },
      { ...rojas, cue: 'said', content: 'he would go' },
      { ...kamau, cue: 'responded', content: 'tubs float' },
    ];
    expect(answers(text, told)[0]).toContain('c1');
  });

  it('is asked by an outlet about it', () => {
    const text =
      'Rojas said the fair was over. Saputra said it rained. Asked by the Java Courier about Rojas’s remarks, Haile said the ferry was late.';
    const told = [
      { ...rojas, cue: 'said', content: 'the fair was over' },
      { ...saputra, cue: 'said', content: 'it rained' },
      { ...haile, cue: 'said', content: 'the ferry was late' },
    ];
    expect(answers(text, told)).toEqual(['c3 counters c1']);
  });

  it('blasts in one sentence what the next one speaks of', () => {
    const text = 'Haile blasted claims that the ferry was late. “It was early,” Haile said.';
    const told: Told[] = [
      { ...rojas, source: '', cue: 'claims', content: 'the ferry was late' },
      { ...haile, cue: 'said', content: '“It was early,”' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1']);
  });

  it('the same as the one before', () => {
    const text =
      'Rojas said the fair was over. Haile dismissed the claim as gossip and said it rained. Kamau also denied the claim.';
    const told = [
      { ...rojas, cue: 'said', content: 'the fair was over' },
      { ...haile, cue: 'dismissed', content: 'the claim as gossip' },
      { ...haile, cue: 'said', content: 'it rained' },
      { ...kamau, cue: 'denied', content: 'the claim' },
    ];
    expect(answers(text, told).at(-1)).toBe('c4 denies c1');
  });

  it.each(['he had made no such promise', '“There is no such plan”'])('%s', content => {
    const text = `Rojas said the fair was over. Kamau said ${content}.`;
    const told = [
      { ...rojas, cue: 'said', content: 'the fair was over' },
      { ...kamau, cue: 'said', content },
    ];
    expect(answers(text, told)).toEqual(['c2 denies c1']);
  });

  it('what was just told to him', () => {
    const text = 'Rojas said the fair was over. Kamau told him to “buy a calendar”.';
    const told: Told[] = [
      { ...rojas, cue: 'said', content: 'the fair was over' },
      { ...kamau, cue: 'told', content: '“buy a calendar”' },
    ];
    expect(answers(text, told)).toEqual(['c2 counters c1 (unmarked)']);
    expect(answers(text.replace('told him', 'told them'), told)).toEqual([]);
  });

  it('names at whom it hits back', () => {
    const text = 'Rojas said the fair was over. Saputra said it rained. Haile hit back at Elena Rojas.';
    const told = [
      { ...rojas, cue: 'said', content: 'the fair was over' },
      { ...saputra, cue: 'said', content: 'it rained' },
      { ...haile, cue: 'hit back at', content: 'Elena Rojas' },
    ];
    expect(answers(text, told)).toEqual(['c3 counters c1']);
  });
});
