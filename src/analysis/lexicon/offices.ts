/** Which roles speak for a state, for a political party, for an organisation, or for nobody; lower case, singular. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Who governs: speaks for the country whatever party they lead besides. */
export const HIGH = set(
  'president premier chancellor minister mec secretary ambassador king taoiseach tánaiste tanaiste queen emir sultan',
);

/** Offices that only a state has: whoever holds one speaks for its country where no other is named ("the defence minister"). */
export const OFFICE = set(`
  president premier minister secretary chancellor vice-president ambassador envoy negotiator king queen emir prosecutor
  governor ruler sultan mayor consul general admiral colonel judge justice magistrate sheriff
  superintendent coroner constable trooper commissioner ombudsman ombudswoman`);

const NOTHING: ReadonlySet<string> = new Set();

/** Offices that one person holds, by what says so beside them: "the army chief", "the chief justice"; nothing need stand beside an ambassador. */
export const ONE_HOLDER: Readonly<Record<string, ReadonlySet<string>>> = {
  attorney: set('general'),
  general: set('attorney solicitor auditor inspector surgeon prosecutor secretary director'),
  justice: set('chief'),
  prosecutor: set('chief top'),
  commissioner: set('police'),
  chief: set('army police navy military'),
  ambassador: NOTHING,
  ombudsman: NOTHING,
  'secretary-general': NOTHING,
};

/** What makes a "spokesman", an "officer", an "attorney" one of the state: "attorney general", "police spokesman". */
export const OF_STATE = set(
  'general government ministry army military navy police presidential state house parliament assembly senate district county city municipal provincial prosecution security parliamentary border federal public',
);

/** The work of officers of the state: "the district's Livestock Officer". */
export const PUBLIC_WORK = set(
  'agriculture agricultural health medical veterinary forest forestry education information divisional returning electoral probation customs fire fisheries livestock immigration enforcement',
);

/** Offices that one country has under that name, or a few: they are of the article's own country where it has them. */
export const COUNTRY_OF_OFFICE: Readonly<Record<string, string>> = {
  senator: 'United States',
  congressman: 'United States',
  congresswoman: 'United States',
  representative: 'United States',
  taoiseach: 'Ireland',
  tánaiste: 'Ireland',
  tanaiste: 'Ireland',
  pope: 'Vatican',
  pontiff: 'Vatican',
};

/** Countries other than the United States whose parliaments have senators and representatives. */
export const WITH_SENATORS = set(`
  Argentina Australia Brazil Canada Chile Colombia Czech_Republic France Ireland Italy Kenya Mexico Nigeria Pakistan
  Paraguay Philippines Poland Romania Spain Uruguay Bolivia Japan Trinidad_and_Tobago Jamaica Barbados Belgium Belize Cambodia
  Dominican_Republic Grenada Haiti Jordan Kazakhstan Liberia Malaysia Netherlands Rwanda Saint_Lucia South_Africa Thailand
  Zimbabwe`);

/** Roles that a political party fills: "Labour MP Tom Hale" speaks for Labour. */
export const PARTISAN = set(`
  leader chief head mp mep msp mla mna mpa mk td lawmaker legislator politician spokesperson spokesman spokeswoman chairman chairwoman chair
  candidate nominee hopeful member deputy president vice-president backbencher frontbencher peer whip councillor councilor attorney
  secretary minister parliamentarian founder co-founder convener convenor frontrunner challenger official senator representative
  congressman congresswoman secretary-general republican democrat conservative boss governor mayor activist`);

/** Members of parliaments: with a party they speak for it, without one for their country where it is named. */
export const LAWMAKER = set(
  'mp mep msp mla mna mpa mk td lawmaker legislator senator representative congressman congresswoman parliamentarian backbencher frontbencher peer deputy',
);

/** Who speaks for no side, wherever they work. */
export const PRIVATE = set(`
  analyst expert professor academic scholar fellow researcher lecturer scientist economist historian specialist consultant
  doctor teacher student activist campaigner journalist reporter correspondent editor host anchor presenter author writer
  filmmaker actor singer lawyer solicitor barrister advocate counsel resident villager farmer voter refugee migrant victim survivor suspect
  defendant witness veteran businessman businesswoman entrepreneur hotelier investor banker agent husband wife son daughter
  mother father brother sister widow whistleblower ceo executive founder owner manager billionaire tycoon mogul strategist
  pollster commentator columnist critic magnate heir heiress pastor preacher opponent sociologist meteorologist engineer nurse trader worker philosopher`);

/** Whoever leads or speaks for an organisation speaks for it: "president of the Bus Drivers' Union". */
export const HEADS_ORGANISATION = set(`
  chairman chairwoman chair chairperson leader president vice-president director chief head executive spokesperson
  spokesman spokeswoman secretary secretary-general founder co-founder ceo officer member official representative
  coordinator organiser organizer convener convenor manager adviser advisor administrator treasurer principal headteacher rector provost
  superintendent trustee staffer inspector`);

/** Whoever leads these speaks for no state: "Norwegian union leader", "Kurdish leader", "the Druze spiritual leader". */
export const LED = set(`
  tribal community religious spiritual clerical clan student protest gang union trade business industry farm indigenous
  youth guerrilla militia druze druse kurdish muslim christian jewish hindu sikh buddhist catholic protestant orthodox
  evangelical sunni shia shiite alawite yazidi maori aboriginal tuareg rohingya uyghur uighur tibetan hispanic latino black
  arab bedouin tamil roma settler`);

/** Organisations that are no side, by a word of their name or description: "director of the Harbour Institute". */
export const NO_SIDE =
  /\b(?:universit[a-z]+|institut[a-z]+|college|centre|center|foundation|compan(?:y|ies)|corp|corporation|inc|ltd|plc|gmbh|think[ -]tanks?|consultanc(?:y|ies)|firm|bank|airlines?|hospital|school|church|network|club|group|fund|ngo|non-?profit|charity|start-?up|hedge|partners|capital|holdings|technologies|watch|trust|observatory|laborator(?:y|ies)|museum|orchestra|newspaper|magazine|store|factory|refinery|trade group|rights group|advocacy|strategies|analytics|research)\b/i;

/** Roles of which a country's adjective says for whom they speak: "Norwegian lawmaker", not "Norwegian engineer". */
export const SPEAKS_FOR_COUNTRY = set(`
  head chief official leader deputy director counterpart diplomat spokesperson spokesman spokeswoman officer commander attorney lawmaker mp mep mla mna mpa mk td
  legislator senator congressman representative parliamentarian politician adviser advisor aide delegate mediator
  counselor counsellor whip member coordinator vice-president governor
  pope pontiff sheriff speaker backbencher staffer boss strongman dictator monarch assistant ombudsman general admiral
  colonel judge justice rapporteur commissioner prince chair chairman chairwoman`);

/** Organisations of citizens, whatever else their names say: "the Norwegian Commission for Rights and Freedoms", "the Royal College of Pilots". */
export const CIVIL =
  /\b(?:for (?:\p{L}+ )?(?:Rights|Freedoms?|Justice)|Amnesty|(?:Royal|American) College of|(?:Business|Industry|Trades?|Refugee|Muslim|Jewish|Law|Property|Minerals) Council)\b/u;

/** A word of a body that is a state's: "head of the Lake District Administration". */
export const STATE_BODY =
  /\b(?:ministry|department|government|republic|cabinet|parliament|senate|congress|assembly|army|navy|forces?|guard|police|service|agency|administration|commission|committee|court|tribunal|prosecutor[a-z]*|prosecution|(?:security|national|supreme|military|judicial|transitional) council|treasury|embassy|consulate|office|authority|directorate|inspectorate|bureau|intelligence|defen[cs]e|presidency|palace|chamber of deputies|house of|general staff|border|customs|central bank|reserve bank|national bank|mission)\b/i;

/** A political party by the look of its name. */
export const PARTY_NAME =
  /\b(?:Party|Movement|Front|Coalition|Bloc|Democrats|Alliance|Congress|Union|Rally|Socialists|Liberals|Greens|Platform)\b/u;

/** What an organisation is by the noun that its name is built on: of citizens or members, of a state, of learning. */
export type Nature = 'civil' | 'state' | 'learned';

/** Beside each noun's nature, a name that shows it. */
export const NATURES: Readonly<Record<Nature, { nouns: ReadonlySet<string>; example: string }>> = {
  // they speak for their members or their cause, and whoever works for them with them
  civil: {
    nouns:
      set(`union guild association assn assn. assoc federation confederation academy society chamber league alliance charity
      syndicate movement party front coalition lobby brotherhood foundation network caucus forum congress conference
      convention church diocese archdiocese synod`),
    example: 'Norwegian Federation of Harbour Employees',
  },
  state: {
    nouns: set(`ministry department government parliament senate army navy force forces police agency administration
      commission authority court tribunal treasury embassy consulate office inspectorate bureau directorate service services
      secretariat prosecutors prosecution legislature assembly guard`),
    example: 'Energy Commission of the Harbours',
  },
  // they are where scholars work, who speak for themselves
  learned: {
    nouns:
      set(`university institute college school centre center hospital museum laboratory lab observatory research studies
      institution faculty clinic`),
    example: 'Centre for Harbour Studies',
  },
};

/** Who speaks for a body. */
export const VOICE = /^(?:spokesman|spokeswoman|spokesperson|representative)$/;

/** Countries whose newspapers call any senior member of a party its leader: "the BJP leader said". */
export const MANY_LEADERS = new Set([
  'India',
  'Pakistan',
  'Bangladesh',
  'Nepal',
  'Sri Lanka',
  'Nigeria',
  'Ghana',
  'Kenya',
]);
