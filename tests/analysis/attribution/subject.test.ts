/** Sources as they stand in their sentence: with the name that is inserted, and with whose head it is. */
import { expect, it } from 'vitest';
import { findAttributions, rulesAlone } from '../../../src/analysis/attribution';
import { readText } from '../../../src/analysis/text/document';

const sourcesOf = (text: string): string[] =>
  findAttributions(readText(text), { text }, rulesAlone).map(a =>
    a.source.map(([from, to]) => text.slice(from, to)).join(' + '),
  );

it.each([
  ['qualities with a comma between', 'A long, detailed report says it was shut.', 'A long, detailed report'],
  [
    'the same after a preposition, as participles',
    'The port was shut, according to a sealed, translated letter published by the board.',
    'a sealed, translated letter published by the board',
  ],
  [
    'a participle without an ending',
    'Relatives of the pilots held in Vale said it was shut.',
    'Relatives of the pilots held in Vale',
  ],
  ['who is asked first', 'Several mayors when questioned last night said it was shut.', 'Several mayors'],
  ['somebody else inserted', 'Holm, pilots said, had urged Vale to leave.', 'pilots|Holm'],
  ['a report inserted', 'Holm, it was learnt, had urged Vale to leave.', '|Holm'],
  [
    'a name, and "however"',
    'The aide to the mayor, Ada Brandt, however, denied it.',
    'The aide to the mayor, Ada Brandt',
  ],
  ['whose words a gap follows', 'He met the clerk who pilots said wanted to leave.', 'pilots'],
  [
    'all that hangs on what is said',
    'They said three pilots in Orsk had privately referred to theft.',
    'They|three pilots in Orsk',
  ],
  ['people, of whom "who" tells', 'It gave an answer to pilots who say it is shut.', 'pilots + who'],
  ['a name, of whom "who" tells', 'It came from the office of Ida Holm, who says it is shut.', 'Ida Holm + who'],
  [
    'but somebody else before a name',
    'He met the cousin of Ida Holm, who says it is shut.',
    'the cousin of Ida Holm + who',
  ],
  ['and how many there are', 'He met a chorus of pilots who say it is shut.', 'a chorus of pilots + who'],
  ['whom an outlet cites', 'Fees would rise, the Courier said, citing two clerks.', 'two clerks'],
  ['what it cites', 'Fees would rise, the Courier said, citing data from the port.', 'data from the port'],
  ['the same with a participle', 'Fees would rise, the Courier said, citing leaked emails.', 'leaked emails'],
  ['but no reason', 'Fees would rise, the mayor said, citing high costs.', 'the mayor'],
  ['and nothing of his own', 'Fees would rise, the mayor said, citing his own figures.', 'the mayor'],
  ['whom the author spoke to', 'The pilots we spoke to said it was shut.', 'The pilots'],
  [
    'reports of the next clause',
    'Even though Holm denied the claim, reports citing clerks suggest that it was shut.',
    'Holm|reports citing clerks',
  ],
  ['a dash without spaces before', 'The tugs are old–the pilots say they will leave.', 'the pilots'],
  ['No 10', 'After No 10 sources said it was shut, he left.', 'No 10 sources'],
  [
    'a participle that opens an insertion',
    'The committee, made up of clerks, said the Harbour Board (HB) shut it.',
    'The committee',
  ],
  ['what somebody describes', 'It led to what unions have described as theft.', 'unions'],
  [
    'a participle that is a quality',
    'A string of dropped cases in Vale showed it was shut.',
    'A string of dropped cases in Vale',
  ],
  ['two behind "with"', 'It goes on, with clerks and analysts warning it will be shut.', 'clerks and analysts'],
  ['those, and not what they share', 'There is a belief among those who say it is shut.', 'those + who'],
  ['nobody, with a dateline before', 'Vale, Aug 9 (IANS) Ivo Brandt said it was shut.', 'Ivo Brandt'],
  ['the media, of reports', 'Western media reports that it was shut are old.', 'Western media'],
  ['no second phrase after the comma', 'In the old, men said it was shut.', 'men'],
  ['an adverb is no part of it', 'The clerk further alleged that it was shut.', 'The clerk'],
  ['a name between commas', 'The envoy to Vale, Ada Brandt, said the port was shut.', 'The envoy to Vale, Ada Brandt'],
  ['but not an age', 'Ada Brandt, 67, said the port was shut.', 'Ada Brandt'],
  [
    'whose head it is',
    "The port's newly elected head Ada Brandt said it was shut.",
    "The port's newly elected head Ada Brandt",
  ],
  [
    'the same after the verb',
    "It was late, said the port's recently named head Ada Brandt.",
    "the port's recently named head Ada Brandt",
  ],
  [
    'the first of two insertions',
    'Ada Brandt, director of the Orsk Alliance, a league for launch sites, said the port was shut.',
    'Ada Brandt',
  ],
  [
    'who stands behind the verb',
    'Women like those of Orsk have changed the image of the port, said Ada Brandt, a pilot.',
    'Ada Brandt',
  ],
  ['past a title that ends the insertion', 'Ada Brandt, author of “The Pier,” said the port was shut.', 'Ada Brandt'],
  ['but not a party', 'Sen. Ida Holm, D-Orsk., said the port was shut.', 'Sen. Ida Holm'],
  ['without the occasion', 'The board in a short statement said the port was shut.', 'The board'],
  ['what hangs on what hangs', 'Owners of small tugs in Orsk said the port was shut.', 'Owners of small tugs in Orsk'],
  [
    'of the clause that "but" begins, not past it',
    'Vale sent a “warm” reply, but a board official, who asked not to be named, said the port was shut.',
    'a board official',
  ],
  ['past the occasion', 'The envoy in a briefing in Orsk accused Vale of greed.', 'The envoy'],
  [
    'past a party in brackets',
    'Ida Holm (D-Orsk) and Ivo Vale (R-Orsk) said it was shut.',
    'Ida Holm (D-Orsk) and Ivo Vale',
  ],
  ['how many of them', 'Many of them said the port was shut.', 'Many of them'],
  ['of whom the pronoun hangs on', 'People close to her say that it was shut.', 'People close to her'],
  [
    'of whom a place hangs on',
    'Aides close to the board in Orsk said it was shut.',
    'Aides close to the board in Orsk',
  ],
  ['of whom the relative tells', 'An aide close to Vale, who said it was shut, left.', 'An aide close to Vale + who'],
  ['who is quoted as saying it', 'The row ended after a clerk was quoted as saying that it was shut.', 'a clerk'],
  ['past who travels with him', 'A pilot travelling with him said the port was shut.', 'A pilot travelling with him'],
  ['past what else they are called', 'Ivo Vale, also known as Abu Vale, said the port was shut.', 'Ivo Vale'],
  ['of a title of two adjectives', 'The chief constable has said the port was shut.', 'The chief constable'],
  ['past an age and a place', 'Ivo Vale, 63, of Orsk, denies the theft.', 'Ivo Vale'],
  ['not the object of the same verb', 'The union, a league of pilots, denies the theft.', 'The union'],
  ['past "both" behind the auxiliary', 'Holm and Vale have both said the port was shut.', 'Holm and Vale'],
  [
    'the second of two who speak',
    'They quarrelled, with Vale blaming the port for the raid and Holm saying it was lost.',
    'Vale|Holm',
  ],
  ['of its own clause', 'It came a week after Vale sent a letter to the board demanding that it leave.', 'Vale'],
  ['past the days inside the verb', 'The port has in recent days warned that it was shut.', 'The port'],
  ['past "at first"', 'The port at first said it was shut.', 'The port'],
  ['of nobody in particular', 'Somebody involved in a feud said the port was shut.', 'Somebody involved in a feud'],
  ['a name like a verb', 'Ida Said, its chair, said the port was shut.', 'Ida'],
  ['a name like a month', 'It sank after two left and Mayor Ida May announced it.', 'Mayor Ida May'],
  ['no time inside the verb', 'The board was last night accused of greed.', ''],
  [
    'whose head, and then the board itself',
    'The board, whose head, Ada Brandt, praised the plan, said the port was shut.',
    'whose head, Ada Brandt|The board',
  ],
  [
    'title and name before a participle',
    'Vale left, with its head, Ada Brandt, denouncing the fee as theft.',
    'its head, Ada Brandt',
  ],
  [
    'the same of one of several',
    'Vale left, with a clerk, Ada Brandt, denouncing the fee as theft.',
    'a clerk, Ada Brandt',
  ],
  ['no label', 'It was late.\n\nCLAIM: Ida Holm said the port was shut.', 'Ida Holm'],
  ['not what explains a name', 'Mayor Ida Holm, a Democrat, predicted a flood.', 'Mayor Ida Holm'],
  ['who is brought to say it', 'Vale left, prompting the envoy of Orsk to accuse him of greed.', 'the envoy of Orsk'],
  ['nobody who is only "it"', 'It has become common to say that the port was shut.', undefined],
  ['of whom a hearer with a title is told', 'Holm told “The Night Show” that the port was shut.', 'Holm'],
  ['a council that confirms', 'The port will close, the council has confirmed.', 'the council'],
  ['a verb with two l', 'Holm labelled the plan a mistake.', 'Holm'],
  ['such as', 'Towns such as Orsk said the port was shut.', 'Towns such as Orsk'],
  ['both', 'Holm and Vale both said the port was shut.', 'Holm and Vale'],
  [
    'a name, not what explains it',
    'It was seen by Ada Brandt, the board’s lawyer, who said it was shut.',
    'Ada Brandt + who',
  ],
  [
    'who has resigned',
    'It took the resignation of its head Ada Brandt, who said it was shut.',
    'its head Ada Brandt + who',
  ],
  [
    'a subject before its verb, not the object behind',
    'Ida Holm, a pilot who has lived in Orsk, cited the fee as a cause.',
    'Ida Holm',
  ],
  [
    'a title and the name behind its comma',
    "According to the board's head, Ida Holm, it was shut.",
    "the board's head, Ida Holm",
  ],
  ['but not whom it is told of', 'According to the head of the board, Ida Holm left.', 'the head of the board'],
  ['somebody and others', 'He and two pilots, including Ida Holm, lamented that it was shut.', 'He and two pilots'],
  ['the military, on a day', 'The Norland military Tuesday rejected reports of a raid.', 'The Norland military|'],
  [
    'people in a place',
    'It followed reports from officials in the province, who said it was shut.',
    'officials in the province + who',
  ],
  ['nobody who is only "recent"', 'Recent allegations of theft were serious.', ''],
  ['nobody who said it elsewhere', 'He said this in a meeting attended by Holm.', undefined],
  [
    'of whom somebody accused is told',
    'It was the trial of a clerk accused of falsely claiming that it was shut.',
    'a clerk',
  ],
  ['nobody, of a comment', 'Holm was asked to comment on the toll.', undefined],
  ['nobody, of what was said before', 'He has told you that in the witness box and left.', undefined],
  ['behind the occasion', 'In a statement Mr Holm said it was shut.', 'Mr Holm'],
  ['the same of a meeting', 'After the meeting Councillor Holm said it was shut.', 'Councillor Holm'],
  [
    'with some of them named',
    'Members from across the board, including Vale, Holm and Brandt say it was shut.',
    'Members from across the board, including Vale, Holm and Brandt',
  ],
  ['past "in response"', 'The Harbour Party (HP) in response said it was shut.', 'The Harbour Party'],
  [
    'of the nearest of two where the other only comes',
    'The vote came a day after Vale called it late and accused the mayor of theft.',
    'Vale|Vale',
  ],
  ['the same behind "or"', 'Clerks argued that he left or promised to leave.', 'Clerks|he'],
  [
    'of whom "with" tells, far behind',
    'They met on Monday in the hall with the mayor accusing them of theft.',
    'the mayor',
  ],
  [
    'before its verb, though a noun without an article follows',
    'Clerk Ivo Brandt, who left, said governor and his friends meant to win.',
    'Clerk Ivo Brandt',
  ],
  ['a name with its domain', 'The website Pier.ie said it was shut.', 'The website Pier.ie'],
  ['none of them', 'He said none of the letters was rude.', 'He'],
  ['not whom the words tell of', 'Holm said the board would agree to pay, adding that the port was shut.', 'Holm|Holm'],
  ['not who is accused', 'Holm accused Vale of denying the loss, saying that the port was shut.', 'Holm|Holm'],
  [
    'whom the clause tells of',
    'A pilot who met the board says tugs have rejected the toll.',
    'A pilot who met the board|tugs',
  ],
  ['who is accused of saying it', 'Vale accused the mayor of saying that it was shut.', 'Vale|the mayor'],
])('%s', (_, text, source) => {
  expect(sourcesOf(text)).toEqual(source?.split('|') ?? []);
});

it.each([
  ['whom the sentence before tells of', 'He is calmer about Orsk. “We gave them all that they needed.”', ['He']],
  ['a person, not a thing', 'The sign is old. “Slow down now, children are playing here.”', []],
  ['but not where a cue is to come', 'He is calmer. “We gave them all that they needed,” the end.', []],
])('a quotation that stands alone: %s', (_, text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});
