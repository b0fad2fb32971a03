/** Three pieces of reporting on events that never were, for pages that hold more than one or change while they are read. */

export interface Story {
  slug: string;
  title: string;
  paragraphs: readonly string[];
}

export const CANAL: Story = {
  slug: 'canal-toll-dispute-a10001',
  title: 'Orlavia Doubles the Canal Toll, and Its Neighbours Object',
  paragraphs: [
    'Orlavia will double the toll on its northern canal in June, Transport Minister Petra Holm said on Monday, calling the present fee “a gift to other people’s shipping.”',
    'The foreign ministry of Tarnia said in a statement that the decision “breaks a promise that is barely two years old.”',
    '“We were told of it by the newspapers,” Tarnian Foreign Minister Emil Sarto told reporters in Lund. “That is not how neighbours behave.”',
    'Two officials familiar with the talks, who asked not to be named, said that Tarnia was considering a toll of its own on the southern road.',
    'Orlavia’s government denied that any promise had been made. “There is no such paper,” government spokesman Arne Fisk said.',
    'According to the canal authority, some four thousand ships passed through the locks last year.',
    'The shipowners’ association called on both governments to return to the table before the summer.',
  ],
};

export const GRAIN: Story = {
  slug: 'grain-inspectors-leave-a10002',
  title: 'Grain Inspectors Leave the Port of Velm After a Row Over Papers',
  paragraphs: [
    'Foreign inspectors left the port of Velm on Tuesday after the harbour police demanded their passports, the head of the mission, Ines Calder, said.',
    '“Nobody can count grain from a hotel room,” Calder told the broadcaster NPR by telephone.',
    'The interior ministry of Velmia rejected the complaint and said that the papers had been returned within the hour.',
    'A senior European diplomat said that the mission would not come back without a written guarantee.',
    'Agriculture Minister Joren Vass accused the inspectors of leaving in order to make a point, and said that the harvest would be shipped without them.',
    'The ships have reportedly been told to wait outside the harbour until the end of the week.',
  ],
};

export const BORDER: Story = {
  slug: 'border-post-reopens-a10003',
  title: 'A Border Post in the Sarn Valley Opens Again After Nine Years',
  paragraphs: [
    'The border post in the Sarn valley opened on Wednesday for the first time in nine years, and the mayor on the eastern side, Lida Orsk, called it “a door that should never have been shut.”',
    'President Tomas Wren said that trains would follow before the end of the year if the tracks allowed it.',
    'The opposition said that the government had conceded too much. “They paid for the lock and gave away the key,” its leader, Maren Toft, told parliament.',
    'A spokeswoman for the president dismissed the criticism and said that every line of the agreement had been published.',
    'According to people briefed on the agreement, customs officers of both sides will share one building.',
    'The United Nations welcomed the opening and urged both sides to let the families who had been divided travel first.',
  ],
};

/** A page's paragraphs, as text without entities. */
export const prose = (story: Story): string => story.paragraphs.map(p => `<p>${p}</p>`).join('\n');

/** A sentence that is no part of any article, though it reads like one. */
export const TEASER =
  'The minister of fisheries said that this teaser is no part of the article, whatever stands around it.';
