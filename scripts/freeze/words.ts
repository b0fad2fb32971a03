/** The words of frozen pages, of our own writing: people who never lived, and a dispute over a cable that never was. */

export interface Story {
  title: string;
  standfirst: string;
  paragraphs: readonly string[];
  headings: readonly string[];
  posts: readonly string[];
  /** What other boxes of a page say: all of it stays out of the article. */
  elsewhere: readonly string[];
  labels: readonly string[];
}

const ENGLISH: Story = {
  title: 'Chile and Denmark Quarrel Over a Cable on the Floor of the Strait',
  standfirst: 'Both governments say that the other one has broken a promise.',
  paragraphs: [
    'Chile will not let the last stretch of the southern cable be laid before a new inquiry has ended, Foreign Minister Tomas Arrebol said on Monday, a day after talks with Denmark broke down.',
    '“We were promised a survey, and we never saw one,” Arrebol told reporters in Santiago. “Nobody lays a cable through our waters on a promise.”',
    'Danish Foreign Minister Signe Hvidtfeld rejected the charge and said that the survey had been handed over in June.',
    'A senior Danish official involved in the talks told Reuters that Copenhagen was preparing to move the cable further north.',
    'The Financial Times reported, citing two people familiar with the matter, that Chile had asked for a share of the income.',
    'The Chilean government denied the report. “There was no such demand,” foreign ministry spokeswoman Paz Olmedilla said.',
    'According to a letter seen by the BBC, the European Commission urged both sides to wait until the end of the month.',
    'Hvidtfeld accused Chile of holding up the work for the sake of an election, and warned that the delay would cost 40 million euros.',
    'Arrebol dismissed the figure as “a number from a fairy tale.”',
    'The ship that was to lay the cable has reportedly been ordered back to its harbour.',
    'Two crew members said that nobody had told them how long they would have to stay there.',
    'Argentina, whose waters the cable would cross as well, declined to comment.',
    'Norwegian Energy Minister Aksel Torp said that his country was ready to host a new round of talks in Bergen.',
    '“Anything is better than letters,” Torp said in an interview with the Associated Press.',
    'Denmark welcomed the offer. Chile has not answered it yet, a spokesman for the presidency said on Tuesday.',
    'Opposition lawmakers in Santiago demanded that the government publish the minutes of the meeting.',
    'Senator Elena Quintral, who leads the committee on foreign affairs, said that she had asked for them twice.',
    'The presidency said that the minutes would be published when the inquiry was over.',
    'Fishermen on the coast have called for the cable to be buried deeper than planned.',
    'Analysts said that neither government could afford to give in before the summer.',
    'The Danish parliament is to debate the matter next week, its speaker, Mogens Rask, announced.',
    'Rask told the broadcaster DR that he expected a short debate and a clear vote.',
    'The two ministers last spoke on the telephone on Friday, according to their offices.',
    'Hvidtfeld said that she would not call again. “He has my number,” she said.',
  ],
  headings: ['A survey that nobody saw', 'Letters from Brussels', 'An offer from Bergen', 'What comes next'],
  posts: [
    'Our waters are not a drawer into which others put their cables.',
    'The survey was delivered in June. We have the receipt.',
    'Copenhagen will lay its cable, with Santiago or around it.',
  ],
  elsewhere: [
    'Elsewhere: “We will sell the lighthouse,” the mayor of a small town said after a long night in the council.',
    'Elsewhere: a choir of forty bakers sang in the old market hall, and the minister of bread said that he had wept.',
    'Elsewhere: officials said that the museum of clocks would open an hour late from the first week of the autumn.',
    'Elsewhere: the circus has told its last elephant keeper to look for other animals, according to his sister.',
    'Elsewhere: “My goat was first,” a farmer claimed when the prize of the valley went to his neighbour’s sheep.',
    'Elsewhere: a report warned that the town’s oldest bridge leans further towards its inn with every winter.',
  ],
  labels: 'Elsewhere World Harbour Weather Puzzles Letters Garden Stage Markets Maps Crossword Recipes'.split(' '),
};

const UKRAINIAN: Story = {
  title: 'Чилі та Данія сперечаються через кабель на дні протоки',
  standfirst: 'Обидва уряди кажуть, що інший порушив обіцянку.',
  paragraphs: [
    'Чилі не дозволить прокласти останню частину південного кабелю, доки не завершиться нове розслідування, заявив у понеділок міністр закордонних справ Томас Арреболь.',
    '«Нам обіцяли дослідження, але ми його так і не побачили», — сказав Арреболь журналістам у Сантьяго.',
    'Міністерка закордонних справ Данії Сігне Відтфельд відкинула це звинувачення і сказала, що дослідження передали ще в червні.',
    'Високопосадовець, який бере участь у переговорах, повідомив, що Копенгаген готується перенести кабель далі на північ.',
    'Уряд Чилі це заперечив: за його словами, такої вимоги ніколи не було, а всі листи відомі обом сторонам.',
    'Норвегія запропонувала провести нові переговори у Бергені, але Чилі на цю пропозицію ще не відповіла.',
  ],
  headings: ['Дослідження, якого ніхто не бачив', 'Пропозиція з Бергена'],
  posts: ['Наші води — це не шухляда для чужих кабелів.'],
  elsewhere: [
    'Деінде: «Ми продамо маяк», — сказав міський голова після довгої ночі в раді невеликого міста.',
    'Деінде: хор із сорока пекарів співав на старому ринку, і міністр сказав, що він плакав.',
  ],
  labels: 'Деінде Світ Гавань Погода Листи Сад Сцена Мапи Кросворд Рецепти'.split(' '),
};

export const STORIES: Readonly<Record<string, Story>> = { en: ENGLISH, uk: UKRAINIAN };
