/** Where contents begin and end, as the rules alone cut them. */
import { expect, it } from 'vitest';
import { findAttributions, rulesAlone } from '../../../src/analysis/attribution';
import { OCCASIONS } from '../../../src/analysis/lexicon/occasions';
import { readText } from '../../../src/analysis/text/document';

const contentsOf = (text: string): string[] =>
  findAttributions(readText(text), { text }, rulesAlone).map(a =>
    a.content.map(([from, to]) => text.slice(from, to)).join(' … '),
  );

it.each(OCCASIONS.map(o => o.example))('%s: without the occasion', text => {
  const [content] = contentsOf(text);
  expect(content).toMatch(/^the \w+$/);
  expect(text).toMatch(new RegExp(`${content} (?:in|at) `));
});

it.each([
  ['what a source goes by', 'It was shut, according to a rights group based on what pilots saw.', 'It was shut'],
  [
    'a second cue with an irregular past',
    'Holm said he left to build a pier and said it was late.',
    'he left to build a pier',
  ],
  [
    'who says more, behind a name',
    'Holm said it was late, and Ivo Brandt, the head of the port, said it was shut.',
    'it was late',
  ],
  ['a second subject', 'Holm has criticised the port and Vale has denied a fee.', 'the port'],
  ['what she did before', 'Holm praised the port before leaving Orsk.', 'the port'],
  [
    'what else somebody is',
    'Holm said she was an able and determined leader of theirs.',
    'she was an able and determined leader of theirs',
  ],
  ['what is put ahead', 'Holm urged them to put the port ahead of the town.', 'them to put the port ahead of the town'],
  [
    'what they did despite something',
    'Holm criticised the board for sailing despite the ice.',
    'the board for sailing despite the ice',
  ],
  [
    'a single word that waits for its verb',
    'These, Holm said, include the nine tugs.',
    'These … include the nine tugs',
  ],
  ['the verb of whom it is asked', 'Holm, who faces union calls to go, insists she was right.', 'to go'],
  ['what others deny', 'Holm accused Vale of theft although both towns deny it.', 'Vale of theft'],
  ['what has come of it', 'Holm said they would meet, but the talks have failed.', 'they would meet'],
  ['what became of the words', 'Holm said it was shut — a claim Vale denies.', 'it was shut'],
  [
    'a second clause of it',
    'Holm said it was shut, and that they threatened her.',
    'it was shut, and that they threatened her',
  ],
  [
    'what she says besides',
    'Holm said it did not matter what it is, saying it was late.',
    'it did not matter what it is',
  ],
  ['both sides of a source', 'The pier, as indicated by Vale, has sunk.', 'The pier … has sunk'],
  ['the subject of a warning', 'Holm warned the ferries were not late.', 'the ferries were not late'],
  [
    'what else he had done',
    'Holm said he had taken the post, and had asked Vale to go.',
    'he had taken the post, and had asked Vale to go',
  ],
  ['what is quoted behind a name', 'According to the clerk, Ida Holm “there is no pier”.', '“there is no pier”'],
  ['whom she accuses meanwhile', 'Holm pledged to sign it while again accusing Vale of theft.', 'to sign it'],
  [
    'what else she would do',
    'Holm made it clear that she would go and would continue to warn them.',
    'she would go and would continue to warn them',
  ],
  ['what she gave them', 'Holm said it could close the port, and gave them a week.', 'it could close the port'],
  [
    'the verb of what it is told of',
    'Holm met Vale at the pier, which Norland says has sunk, remains silent.',
    'has sunk',
  ],
  ['how long after', 'Holm criticised the board months after it left the port.', 'the board'],
  [
    'a perfect that goes on',
    'Holm said that Norland has lost nine tugs and has warned the pilots.',
    'Norland has lost nine tugs and has warned the pilots',
  ],
  ['a quotation amid something', 'Holm told Vale that “nobody has to go” amid a row over tugs.', '“nobody has to go”'],
  [
    'what was presented',
    'Holm told them they must judge by the evidence and arguments presented in court.',
    'they must judge by the evidence and arguments presented in court',
  ],
  ['not whom it is told', 'Holm told Reuters nine of the pilots had drowned.', 'nine of the pilots had drowned'],
  ['what was handed out', 'Holm said in a statement handed out to reporters on the pier it was late.', 'it was late'],
  ['claims that are taken seriously', 'Crews take allegations of theft seriously and review each one.', 'theft'],
  [
    'what tells of the source',
    'The fee is old, according to the report, which cites two clerks, a pilot and nine others.',
    'The fee is old',
  ],
  [
    'a second "that"',
    'Holm said that he left, but that she had never reported it.',
    'he left, but that she had never reported it',
  ],
  ['a relative clause', 'They lost nine tugs, all of which, Holm said, were old.', 'all of which … were old'],
  ['the sentence before', 'The pier is old. This is according to pilots.', 'The pier is old'],
  ['a main clause after "with"', 'With some even saying she has won, not everyone is happy.', 'she has won'],
  [
    'what has come and gone',
    'Holm said it might have come and gone but warned that it was late.',
    'it might have come and gone',
  ],
  [
    'what was not even threatened',
    'Holm said nine had left, and the pilots did not really threaten her.',
    'nine had left, and the pilots did not really threaten her',
  ],
  [
    'where they appear',
    'It was a call by the board for Vale to appear before the panel.',
    'Vale to appear before the panel',
  ],
  ['what is proposed, not what it is', 'Holm said a proposal by the board to limit fees is fine.', 'to limit fees'],
  ['an alleged thing, not what became of it', 'He was mayor when the alleged raid took place.', 'raid'],
  [
    'some of them between commas',
    'Holm rejected reports that it had killed nine, including two pilots, in a raid.',
    'reports that it had killed nine, including two pilots, in a raid',
  ],
  [
    'a main clause after a relative one',
    'Replying to two letters from pilots, who said nine had drowned, Holm left.',
    'nine had drowned',
  ],
  [
    'not what leads to it',
    'He spoke of a port where, he said, prices have battered crews.',
    'prices have battered crews',
  ],
  ['a day', 'Holm criticised the board on Monday.', 'the board'],
  [
    'but not before what it was called',
    'Holm called the fee on Monday “a true disgrace”.',
    'the fee on Monday “a true disgrace”',
  ],
  ['since when', 'Holm has opposed the toll since its introduction.', 'the toll'],
  ['while doing something else', 'Holm called for calm while remaining firm.', 'calm'],
  ['as something happened', 'Holm criticised the board as talks resumed in Orsk.', 'the board'],
  ['but as what', 'Holm praised the board as a model of care.', 'the board as a model of care'],
  ['a main clause after another', 'While Holm called for a truce, Vale left the port.', 'a truce'],
  ['the same after "as"', 'But as tired pilots appealed for more help, the envoy left Orsk.', 'more help'],
  ['what was left unsaid', 'Holm said the bridge is safe but did not elaborate.', 'the bridge is safe'],
  ['the same without details', 'Holm said the bridge is safe but gave no details.', 'the bridge is safe'],
  ['a main clause around it', 'Any suggestion that we sold the pier is false.', 'we sold the pier'],
  ['the same around "who"', 'Two pilots who said they were dismissed have won their case.', 'they were dismissed'],
  ['a quoted main clause', 'Pilots who accused Holm of fraud “must be heard by all”.', 'Holm of fraud'],
  ['a clause behind an object', 'Holm called for spending more, but the board closed the pier.', 'spending more'],
  ['a second verb of it', 'Holm has pushed for a truce but has won none.', 'a truce'],
  [
    'a clause that says which meeting',
    'Holm testified about a May meeting at the port when Brandt told the pilots to go.',
    'a May meeting at the port when Brandt told the pilots to go',
  ],
  [
    'a clause that says when',
    'Holm acknowledged her quarrels with the port when she left Orsk.',
    'her quarrels with the port',
  ],
  [
    'a list of names',
    'Holm condemned a drill by Vale, the Orsk Union and Norland.',
    'a drill by Vale, the Orsk Union and Norland',
  ],
  [
    'a quotation, not what the second verb says',
    '“It is safe for pilots,” Holm said at a rally, adding that it was late.',
    '“It is safe for pilots,”',
  ],
  [
    'a quotation, and what stands beside it',
    'Aides said “what is told never took place” as they disputed the report.',
    '“what is told never took place”',
  ],
  [
    'two quotations that "and" joins',
    'Holm called the story “late” and “dear” and Vale has written to her.',
    'the story “late” and “dear”',
  ],
  [
    '"nothing but"',
    'Holm said it was nothing but a figment of the mayor it alleged was ill.',
    'it was nothing but a figment of the mayor it alleged was ill',
  ],
  [
    'what they did in a debate',
    'Holm accused them of lying in a debate on the toll.',
    'them of lying in a debate on the toll',
  ],
  [
    'a phrase set against another',
    'Holm rejected the view of the port as no risk, but routine that anybody expects.',
    'the view of the port as no risk, but routine that anybody expects',
  ],
  [
    'the same in what a noun holds',
    'Vale ignored the claim that they were not fees, but gifts that anybody would give.',
    'they were not fees, but gifts that anybody would give',
  ],
  ['what he lashes out at', 'Holm lashed out at Norland saying that it was late.', 'Norland'],
  [
    'a clause between dashes',
    'Vale left while the plan – which says nine homes need to be built – was approved.',
    'nine homes need to be built',
  ],
  [
    'what is insisted on',
    'Holm insisted on raising fees that the board has ruled should end.',
    'raising fees that the board has ruled should end',
  ],
  ['an occasion behind a hedge', 'It followed the alleged plot in a statement on Monday.', 'plot'],
  ['what others say of it', 'Holm said that nine pilots were lost, a figure Vale disputes.', 'nine pilots were lost'],
  ['how long', 'Pilots complained about the ice for years.', 'the ice'],
  ['an active verb behind a passive', 'Holm said the pier was damaged and promised repairs.', 'the pier was damaged'],
  ['what is set against it', 'Holm said the fee would fall even as it rose.', 'the fee would fall'],
  ['what would not be told', 'Holm confirmed that Vale left but would give no details.', 'Vale left'],
  [
    'what came of it',
    'Holm said the pier would open in May, eventually making it the first.',
    'the pier would open in May',
  ],
  ['what others say', 'They split, with some calling it a theft and others praising it.', 'it a theft'],
  ['a quotation behind a colon', 'Vale accused Holm of greed: “Shame on you,” he said.', 'Holm of greed'],
  ['what became of the words', 'Holm said Norland lost, an assertion that Vale rejected.', 'Norland lost'],
  ['the second half of a headline', 'Holm says Norland begged for talks as Vale denies it', 'Norland begged for talks'],
  [
    'another that was reported',
    'Ice sank two tugs, according to Holm, and took nine piers, according to Vale.',
    'took nine piers',
  ],
  ['the time of an entry', '14:32 The mayor, as Holm noted, left Orsk.', 'The mayor … left Orsk'],
  ['of whom the same holds', 'Holm is adamant that the toll go, as is much of Orsk.', 'the toll go'],
])('a content and %s', (_, text, content) => {
  expect(contentsOf(text)).toContain(content);
});

it.each([
  ['a clause that opens it', 'Holm said that if the port closes, the board might pay.'],
  ['the same after a comma', 'Holm said that, if the port closes, the board might pay.'],
  ['a quotation inside a clause', 'Holm said they hoped the “rolling protests,” which filled the square, would help.'],
  ['an insertion inside a clause', 'Holm said they left when the mayor, Ivo Vale, asked about it.'],
  [
    'a quotation that only goes on',
    'Holm said the mayor and his deputy, Ada Brandt, “must immediately leave the port”.',
  ],
  ['an aside inside a clause', 'They answered his claim that they are not, in fact, for sale.'],
  ['"not" and "but"', 'They answered his claim that talks be held not in Orsk but in Vale.'],
  ['two subjects', 'Holm said ships from Norland and Vale reported no loss.'],
  ['a long list', 'Holm denied using sponge rounds, bean bag rounds, pepper spray, mace and a loud horn.'],
  [
    '"as well as"',
    'Holm said she took comfort from this, as well as the fall in the number of boats admitted to the port.',
  ],
])('goes on past %s', (_, text) => {
  expect(text.endsWith(`${contentsOf(text)[0]}.`)).toBe(true);
});

it.each([
  ['words on either side', '“It will hold,” Holm said, “if nobody leaves.”', '“It will hold,” … “if nobody leaves.”'],
  ['what tells of the source', 'The bridge is safe, according to Ada Brandt, head of the port.', 'The bridge is safe'],
  ['who the source is', 'The bridge is safe, according to a pilot who was on it.', 'The bridge is safe'],
  ['who the source is, in front', 'According to the port, which runs it, the bridge is safe.', 'the bridge is safe'],
  ['a clause of its own', 'Holm came to Orsk and according to the port, the toll is gone.', 'the toll is gone'],
  ['who speaks on air', 'IDA HOLM: According to the port, it is a warning for Orsk.', 'it is a warning for Orsk'],
  ['what "that" stands for', 'The pier is old. That’s all according to Ada Brandt.', 'The pier is old'],
  ['the same in one sentence', 'The pier is old, and that is according to the port.', 'The pier is old'],
  ['the same in a paragraph before', 'Ice is rare.\n\nThis is according to the port.', 'Ice is rare'],
  ['a leading conjunction', 'But the bridge is safe, according to Ada Brandt.', 'the bridge is safe'],
  ['that it is a subject', 'Several warned she was late.', 'she was late'],
  ['"that" as a subject', 'That is because nobody asked, Holm said.', 'That is because nobody asked'],
  ['a bracket that opens before', '(Holm said he was the donor of the bell.)', 'he was the donor of the bell'],
  [
    'what a past verb goes on with',
    'She denied having anything to do with it and left Orsk.',
    'having anything to do with it',
  ],
  ['a day that has something', 'Holm says today’s vote on the toll is a blow.', 'today’s vote on the toll is a blow'],
  [
    'clauses of their own inside it',
    'They recalled Holm’s claim that pilots who fled have returned.',
    'pilots who fled have returned',
  ],
  ['verbs that take a clause', 'Any claim that Holm thinks the pier is old is false.', 'Holm thinks the pier is old'],
  [
    'a reason set against another',
    'Holm said she left not because of the ice but because her crew could not agree.',
    'she left not because of the ice but because her crew could not agree',
  ],
  [
    'a gerund joined to another',
    'Holm accused Vale of rigging the vote and denying it.',
    'Vale of rigging the vote and denying it',
  ],
  [
    'a quotation inside a clause',
    'Holm said the port, “to have peace,” will close.',
    'the port, “to have peace,” will close',
  ],
  [
    'a clause before its cue',
    'If the ice holds, Holm said, “nobody will leave.”',
    'If the ice holds … “nobody will leave.”',
  ],
  [
    'a second that-clause of a noun',
    'They recalled Holm’s claim that it was late, and that Vale lied.',
    'it was late, and that Vale lied',
  ],
  ['a clause behind a dash', 'The pact is dead — the mayor says it will live.', 'it will live'],
  ['a time that is its subject', 'Holm said this time would be harder.', 'this time would be harder'],
  ['where and when it was said', 'These tugs, Holm said earlier in Orsk, were old.', 'These tugs … were old'],
  ['an occasion', 'Holm said in televised remarks that the bridge is safe.', 'the bridge is safe'],
  [
    'whose the first part was',
    'Holm criticised Vale and other mayors and called the fee absurd.',
    'Vale and other mayors',
  ],
  ['a determiner that opens it', 'But that offer was turned down, Ivo Holm said.', 'that offer was turned down'],
  [
    'the clause that an outlet cites somebody for, no clause in it',
    'Holm said he was ill, the Courier said, citing two clerks.',
    'Holm said he was ill',
  ],
  ['the verb of what opens the sentence', 'A letter saying the pier is old has been read.', 'the pier is old'],
  ['the same between commas', 'The clerk, saying the pier is old, left.', 'the pier is old'],
  ['the main clause, behind two verbs', 'While the clerk came and said that it sank, Holm had left.', 'it sank'],
  [
    'where it was said is none',
    'The bridge will be shut, Holm said in a televised address.',
    'The bridge will be shut',
  ],
  ['who protests says it', 'The fee is wrong, protesting pilots said on Tuesday.', 'The fee is wrong'],
  ['a semicolon for a colon', 'Ivo Holm said;\n\n“We will go.”', '“We will go.”'],
  ['no mark that closes', 'Holm said: “We will go.\n\n“We will not return.”', '“We will go'],
])('minds %s', (_, text, content) => {
  expect(contentsOf(text)).toContain(content);
});

it.each([
  ['before it', 'Holm also said the bridge is safe.', 'said'],
  ['inside it', 'Holm has repeatedly said the bridge is safe.', 'has … said'],
  ['that are all of it', 'The bridge is reportedly safe.', 'reportedly'],
])('leaves adverbs out of a cue: %s', (_, text, cue) => {
  const [found] = findAttributions(readText(text), { text }, rulesAlone);
  expect(found?.cue.map(([from, to]) => text.slice(from, to)).join(' … ')).toBe(cue);
});
