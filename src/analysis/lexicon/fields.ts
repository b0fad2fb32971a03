/**
 * Words of the fields of life that news is about, and how much their share of an article speaks for political or diplomatic
 * reporting: in all of its text, and in its headline with the beginning. The weights are a logistic regression over saved news
 * pages (log-odds, cross-validated by site).
 */
export interface Field {
  name: string;
  words: RegExp;
  /** Log-odds where one word of forty is of this field, and where four words of the beginning are. */
  text: number;
  head: number;
  example: string;
}

export const FIELDS: readonly Field[] = [
  {
    name: 'state',
    words:
      /\b(?:government|ministers?|ministry|president\w*|prime minister|parliament\w*|senat\w+|congress\w*|lawmakers?|legislat\w+|cabinet|premier|chancellor|governor|mayor|white house|kremlin|downing street|administration|officials?|spokes(?:man|woman|person)|authorities|politic\w+)\b/gi,
    text: 2.27,
    head: 1.25,
    example: 'The ministry told lawmakers.',
  },
  {
    name: 'elections',
    words:
      /\b(?:elections?|vot(?:e|es|ed|ers?|ing)|ballots?|campaign\w*|polls?|candidates?|republicans?|democrats?|conservatives?|labour|opposition|party|parties|coalition|referendum)\b/gi,
    text: 0.73,
    head: 0.48,
    example: 'The coalition lost the vote.',
  },
  {
    name: 'diplomacy',
    words:
      /\b(?:diplomat\w*|embass(?:y|ies)|ambassadors?|foreign|sanctions?|treaty|ceasefire|negotiat\w+|summit|talks|united nations|nato|european union|eu|bilateral|alliance|envoys?|refugees?|migrants?|borders?)\b/gi,
    text: 0.84,
    head: 0.61,
    example: 'Envoys met for talks on the treaty.',
  },
  {
    name: 'war',
    words:
      /\b(?:war|troops|military|army|soldiers?|invasion|missiles?|rebels?|militants?|airstrikes?|shelling|attacks?|bomb\w*|weapons?|drones?|terror\w*|hostages?|insurgents?|defen[cs]e|forces|killed)\b/gi,
    text: 0.54,
    head: 0.36,
    example: 'The army fired missiles at the rebels.',
  },
  {
    name: 'law',
    words:
      /\b(?:court|judge|law|bill|rights|supreme|ruling|constitution\w*|prosecutors?|policy|policies|legislation|protest\w*|regulat\w+)\b/gi,
    text: 0.71,
    head: 0.22,
    example: 'The court struck down the bill.',
  },
  {
    name: 'business',
    words:
      /\b(?:shares|stocks?|investors?|revenue|profits?|sales|quarter|startup|ceo|company|companies|market|customers?|products?|earnings|consumers?|brand)\b/gi,
    text: -0.44,
    head: -0.47,
    example: 'The company’s sales fell in the quarter.',
  },
  {
    name: 'sport',
    words:
      /\b(?:match|season|league|coach|players?|goals?|team|teams|championship|tournament|cup|game|games|club|striker|innings|fans|scored|win|wins)\b/gi,
    text: -0.54,
    head: -0.23,
    example: 'The striker scored in the cup match.',
  },
  {
    name: 'technology',
    words:
      /\b(?:apps?|users?|device|devices|software|apple|google|iphone|android|smartphone|internet|online|data|microsoft|facebook|ai|tech|technology)\b/gi,
    text: -0.51,
    head: -0.43,
    example: 'The app sends data of its users.',
  },
  {
    name: 'culture',
    words:
      /\b(?:film|movie|actor|actress|album|song|music|singer|celebrity|show|fashion|book|novel|festival|artist|tv|series)\b/gi,
    text: -0.3,
    head: -0.61,
    example: 'The singer’s album opens the festival.',
  },
  {
    name: 'science',
    words:
      /\b(?:study|researchers?|scientists?|university|patients?|disease|health|species|climate|virus|cancer|doctors?|research|vaccine)\b/gi,
    text: -1.11,
    head: -1.22,
    example: 'Researchers published a study of the virus.',
  },
  {
    name: 'crime',
    words:
      /\b(?:police|arrested|victim|murder|crash|suspect|officers?|charged|shooting|stabbing|jailed|fire|sheriff|detectives?)\b/gi,
    text: -0.5,
    head: -0.16,
    example: 'Police arrested a suspect after the crash.',
  },
];
