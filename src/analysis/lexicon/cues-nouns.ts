/** Nouns that report: the act named with whose it is and what was said ("his claim that …", "U.S. demands for …"). */
export const NOUNS: readonly { frames: string; nouns: string; example: string }[] = [
  {
    frames: 't',
    nouns:
      'claim assertion allegation accusation statement suggestion warning prediction promise pledge vow complaint contention insistence argument admission acknowledgment acknowledgement remark assurance declaration announcement observation denial speculation rumor rumour hint demand proposal boast charge revelation confession comment threat counterproposal overture objection joke admonishment forecast estimate criticism report signal insinuation commitment guarantee notice word concern',
    example: 'Critics mocked his claim that the road is closed.',
  },
  {
    frames: 'is',
    nouns:
      'argument position line message stance case verdict reply answer response point claim contention suggestion proposal warning complaint conclusion objection criticism promise theory assessment demand reaction retort advice',
    example: "The port's position is that the pier is safe.",
  },
  {
    frames: 'i',
    nouns: 'promise pledge vow threat offer refusal commitment demand proposal request plea call appeal motion claim',
    example: 'They recalled her promise to lower taxes.',
  },
  {
    frames: ':for',
    nouns: 'call demand request appeal plea proposal',
    example: 'The union repeated its demand for higher pay.',
  },
  {
    frames: ':of',
    nouns:
      'accusation allegation criticism claim denial condemnation warning denunciation description characterization characterisation endorsement promise prediction rejection portrayal forecast assurance report rumor rumour threat disavowal repudiation',
    example: 'They answered his criticism of the dam.',
  },
  { frames: ':for', nouns: 'apology', example: 'The mayor issued an apology for the delay.' },
  {
    frames: ':at :against',
    nouns: 'swipe dig jibe jab barb broadside tirade',
    example: 'The mayor took a swipe at the harbour board.',
  },
  {
    frames: ':to',
    nouns: 'opposition objection',
    example: 'They repeated their opposition to the toll.',
  },
  {
    frames: ':for',
    nouns: 'forecast outlook',
    example: 'The bank left its forecast for growth as it was.',
  },
  {
    frames: ':against',
    nouns: 'accusation allegation complaint warning',
    example: 'The clerk withdrew his allegations against the port.',
  },
  {
    frames: ':about',
    nouns:
      'question speculation concern doubt remark comment allegation claim complaint rumor rumour warning suggestion joke prediction',
    example: 'She brushed off media questions about the loan.',
  },
  {
    frames: ':over',
    nouns: 'condemnation criticism concern complaint accusation protest',
    example: 'It came amid condemnation among mayors over the toll.',
  },
];

/** Frame → nouns that report with it also where nobody owns them: "after complaints that", "accusations of fraud". */
export const UNOWNED: Readonly<Record<string, ReadonlySet<string>>> = {
  t: new Set(
    'allegation accusation complaint claim charge speculation prediction rumor rumour report suggestion criticism assertion announcement word estimate forecast'.split(
      ' ',
    ),
  ),
  i: new Set('call'.split(' ')),
  ':for': new Set(['call']),
  ':of': new Set('allegation accusation claim report rumor rumour promise'.split(' ')),
  ':against': new Set('allegation accusation'.split(' ')),
};

/** Nouns that speak before a noun cue, in lower case: "opposition demands that …", "media questions about …". */
export const SPEAKERS_BEFORE = new Set('media press opposition government police union industry court army'.split(' '));

/** What rumours do by themselves, before what they say: "rumours are circulating that", "calls grew for". */
export const ARISING = new Set(
  'circulate swirl mount grow emerge surface spread abound persist fly resurface intensify rife'.split(' '),
);

/** Verbs whose subject makes a call, a demand or a promise their own: "the unions joined calls for a vote". */
export const JOINING = new Set(
  'join back echo lead amplify renew repeat issue make support voice sound send give step take launch intensify file lodge'.split(
    ' ',
  ),
);

/** What the toll drew from the unions, and verbs that say that it did: "The toll drew criticism from the unions." */
export const RESPONSES: ReadonlySet<string> = new Set(
  'criticism condemnation rebuke praise outrage anger backlash fire ire applause scorn protest objection denunciation ridicule derision'.split(
    ' ',
  ),
);
export const RESPONSES_DREW: ReadonlySet<string> = new Set(
  'draw bring spark prompt provoke earn win attract receive face trigger elicit meet'.split(' '),
);

/** An adjective after "be" or "make" that reports, with a clause: "has been clear that". */
export const ADJECTIVES: readonly { adjective: string; example: string }[] = [
  { adjective: 'clear', example: 'The mayor has been clear that the road will stay closed.' },
  { adjective: 'plain', example: 'She made plain that the pact is void.' },
  { adjective: 'known', example: 'He made it known that no money was left.' },
  { adjective: 'adamant', example: 'Ms Holm is adamant that the bridge is safe.' },
  { adjective: 'insistent', example: 'The union was insistent that nobody would lose pay.' },
  { adjective: 'explicit', example: 'The ministers were explicit that the pact is void.' },
  { adjective: 'emphatic', example: 'He was emphatic that no money was left.' },
  { adjective: 'unequivocal', example: 'The envoy was unequivocal that talks would go on.' },
];

/** "In the bank's view, …": nouns for what somebody thinks out loud. */
export const VIEWS = new Set('view opinion words telling estimation assessment account'.split(' '));

/** Words that a sentence begins with, and so a capital, and that nobody is called: "Recent allegations". */
export const NO_OWNERS: ReadonlySet<string> = new Set(
  'recent previous earlier new fresh further other several similar such multiple repeated growing public official many old serious false latest initial early persistent widespread unconfirmed'.split(
    ' ',
  ),
);
