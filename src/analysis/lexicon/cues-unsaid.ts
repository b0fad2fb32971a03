/** Where a verb of saying tells that nothing was said, or not yet. Each entry's example is its test. */

/** Verbs whose negation is silence: "has not said whether". ("Did not deny" says something.) */
export const SILENT_NEGATED = new Set(
  'say comment indicate disclose offer specify reveal elaborate clarify answer respond reply identify explain discuss address announce'.split(
    ' ',
  ),
);

/** Verbs that put an infinitive off, or only wish for it: "plans to announce". */
export const PUT_OFF = new Set('plan intend expect prepare hope want need fail'.split(' '));

/** Words before an infinitive that put it off: "is set to announce", "over whether to accuse". */
export const BEFORE_UNSAID = new Set(
  'set due scheduled about whether willing ready able unable allowed poised free not how what when if anonymity authorized authorised permitted'.split(
    ' ',
  ),
);

/** Pictures that show, and say nothing: "footage shows survivors". */
export const PICTURES = new Set(
  'footage video photo photograph picture image clip recording map film screenshot cartoon drawing painting he she who which i we'.split(
    ' ',
  ),
);

/** What happens may show much, and says nothing: "the visit underscores", "his fall reveals". */
export const EVENTS = new Set(
  'move visit attack raid strike episode incident fall rise defeat victory success failure war conflict crisis trend check test inspection attitude impact composition shift revelation scandal departure return absence silence support gain loss surge drop turmoil clash violence unrest delay collapse change dispute feud tension case example history experience trip tour meeting summit vote election'.split(
    ' ',
  ),
);
/** Verbs of showing that events may have for a subject. */
export const SHOWS = new Set(
  'show highlight underscore underline suggest indicate signal reflect demonstrate reveal illustrate offer reaffirm confirm stress emphasize emphasise expose prove raise'.split(
    ' ',
  ),
);

/** Verb → heads of objects with which it says nothing: "recalled its ambassador", "declared the gifts". */
export const NO_SPEECH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    recall: new Set(
      'ambassador envoy diplomat attache consul troop soldier parliament vehicle car product worker employee staff player'.split(
        ' ',
      ),
    ),
    declare: new Set('gift donation income asset interest earning dividend goods winner'.split(' ')),
    attack: new Set(
      'location site area outpost schoolchildren child schoolchild bar gallery town village city base convoy hospital church mosque airport ship tanker position building school police troop soldier civilian target camp checkpoint patrol port plant depot infrastructure demonstrator protester'.split(
        ' ',
      ),
    ),
    show: new Set('sign interest promise courage mercy respect solidarity resilience progress way'.split(' ')),
    pose: new Set('threat challenge danger risk problem hazard'.split(' ')),
    offer: new Set(
      'account overview glimpse insight clue look series product smartphone phone app car model training class loan ticket button discount room prize free bargain menu course service'.split(
        ' ',
      ),
    ),
    post: new Set('photo photograph picture image video clip gain loss profit score'.split(' ')),
    claim: new Set('life victim seat title crown refund benefit'.split(' ')),
    tell: new Set('truth lie story tale difference joke fortune'.split(' ')),
    threaten: new Set(
      'lead stability security peace existence future order life unity economy plan deal truce'.split(' '),
    ),
    dismiss: new Set('case lawsuit suit employee official minister worker jury class'.split(' ')),
    write: new Set('book novel code software music song check cheque biography memoir'.split(' ')),
    respond: new Set(
      'request strike attack aggression strength emergency fire alarm scene crisis need shot gunfire incident'.split(
        ' ',
      ),
    ),
    campaign: new Set('reelection re-election office president candidate seat'.split(' ')),
    appeal: new Set('audience base group voter viewer taste'.split(' ')),
    find: new Set('itself themselves himself herself'.split(' ')),
    defend: new Set('itself themselves himself herself border territory city country'.split(' ')),
    hear: new Set('petition appeal case plea motion'.split(' ')),
    list: new Set('matter case petition plea appeal'.split(' ')),
    reserve: new Set('table seat room ticket place'.split(' ')),
    relate: new Set(['protest', 'matter', 'case', 'event', 'incident', 'role', 'work']),
    cast: new Set('vote ballot shadow spell'.split(' ')),
    charge: new Set('fee price customer rent toll interest'.split(' ')),
  }),
);
/** What is threatened by things, not by words: "the feud threatens to undermine the deal". */
export const LOOMS = new Set(
  'upset plunge ignite reignite overwhelm destroy delay topple undermine derail overshadow engulf disrupt upend spill destabilise destabilize escalate spread unravel worsen become widen deepen spiral'.split(
    ' ',
  ),
);

/** What is defended with hands and arms: "defended the Capitol". */
export const HELD = new Set(
  'capitol city town village island border frontier homeland airspace building bridge airport castle line lines position positions trench title crown championship goal base fort fortress stronghold territory interest interests'.split(
    ' ',
  ),
);

/** What is put at a number by those who count it: "put the death toll at nine". */
export const TOLLS = new Set('toll number figure cost total estimate'.split(' '));

/** What is called together: "called an early election"; but "called the election a fraud". */
export const CALLED_TOGETHER = new Set(
  'conference meeting election vote summit strike halt session referendum'.split(' '),
);

/** What these approve or confirm they decide by a vote: "the Senate approved the pact". */
export const CHAMBERS = new Set(
  'senate house parliament congress assembly committee council chamber duma bundestag knesset cabinet board legislature court lawmaker voter'.split(
    ' ',
  ),
);

/** What they hear has been said before them: "The court heard that the pier was old." */
export const HEARINGS = new Set(
  'court jury inquest tribunal inquiry hearing trial panel committee judge juror magistrate commission bailey parliament mp senator councillor lawmaker'.split(
    ' ',
  ),
);

/** Places to which people are let in, not things that they own up to: "admitted to a hospital". */
export const LET_IN = new Set('hospital clinic ward university school college union club bar care'.split(' '));

/** Nouns before an infinitive that nobody has carried out yet: "no way to confirm", "a bid to dismiss". */
export const NOT_YET = new Set(
  'way chance opportunity power right need time ability permission reason desire bid effort attempt authority freedom more little nothing something anything lot plenty thing intention tendency willingness readiness duty mandate'.split(
    ' ',
  ),
);

/** Subjects of whom a verb of saying says that nobody spoke. */
export const NOBODY = new Set(['nobody', 'none', 'neither']);

export interface UnsaidExample {
  text: string;
  /** The cue that must not be taken. */
  cue: string;
}

export const UNSAID_EXAMPLES: readonly UnsaidExample[] = [
  { text: 'The storm put the ferry at risk.', cue: 'put' },
  { text: 'Rebel forces attacked the town.', cue: 'attacked' },
  { text: 'Norland is open to talks while defending its interests.', cue: 'defending' },
  { text: 'Holm spoke at a debate called to settle the fees.', cue: 'called' },
  { text: 'The port did not immediately confirm that.', cue: 'confirm' },
  { text: 'Both sides agreed to return to talk again in May.', cue: 'talk' },
  { text: 'They wanted to use the so-called “bridge” rule.', cue: 'called' },
  { text: 'Norland calls the shoal Orsk Reef.', cue: 'calls' },
  { text: 'The board knew of Ivo Holm - accused of theft - in May.', cue: 'accused' },
  { text: 'Holm met officers who defended the Capitol.', cue: 'defended' },
  { text: 'The contest promised to be close.', cue: 'promised' },
  { text: 'The new tax threatens to double the fees.', cue: 'threatens' },
  { text: 'The old engine refused to start.', cue: 'refused' },
  { text: 'If the mayors of the ports refuse to sign, the pact is void.', cue: 'refuse' },
  { text: 'She recalled nothing said on the pier in Orsk.', cue: 'said' },
  { text: 'He called to say that the port was lost.', cue: 'called' },
  { text: 'In Orsk crime declined sharply in May.', cue: 'declined' },
  { text: 'Holm, who has written several books on ports, left.', cue: 'written' },
  { text: 'The paper was praised for reporting that exposed the fraud.', cue: 'reporting' },
  { text: 'When I ask whether he will stand again, he laughs.', cue: 'ask' },
  { text: 'The changes suggest a new course.', cue: 'suggest' },
  { text: 'The governor has not yet said whether he will sign the bill.', cue: 'said' },
  { text: 'Ms Holm did not comment on the raid.', cue: 'comment' },
  { text: 'The ministry declined to say whether the pier is safe.', cue: 'say' },
  { text: 'The mayor refrained from saying that the pier is safe.', cue: 'saying' },
  { text: 'The mayor refrained from publicly saying that the pier is safe.', cue: 'saying' },
  { text: 'The premier is set to announce that the pier will close.', cue: 'announce' },
  { text: 'He plans to tell the board that the bridge is unsafe.', cue: 'tell' },
  { text: 'They argued over whether to accuse Norland of the raid.', cue: 'accuse' },
  { text: 'Asked about the letter, the clerk left the room.', cue: 'Asked' },
  { text: 'Asked in Orsk which pier she meant, Ms Holm smiled.', cue: 'Asked' },
  { text: 'When asked to leave, the clerk sat down.', cue: 'asked' },
  { text: 'Ms Holm was asked how she would treat the envoy.', cue: 'asked' },
  { text: '"He broke the seal," the clerk said, referring to the mayor of Orsk.', cue: 'referring' },
  { text: 'Footage shows survivors walking away from the pier.', cue: 'shows' },
  { text: 'Nobody can say that the fire was set.', cue: 'say' },
  { text: 'Norland recalled its ambassador on Friday.', cue: 'recalled' },
  { text: 'What has Ms Holm said about the port?', cue: 'said' },
  { text: 'Israel attacked Iran in June.', cue: 'attacked' },
  { text: 'Two tugs were asked for at noon.', cue: 'asked' },
  { text: 'The quarrel threatened to derail the launch.', cue: 'threatened' },
  { text: 'The pilot told the truth about why the tug sank.', cue: 'told' },
  { text: 'Tomorrow the pilots will call on the port to wait.', cue: 'call' },
  { text: 'The union has been asked, but the port said no.', cue: 'asked' },
  { text: 'The clerk, who asked to remain anonymous, left the room.', cue: 'asked' },
  { text: 'The clerk, who asked that her name not be used, left the room.', cue: 'asked' },
  { text: 'The judge had nothing to say that was new.', cue: 'say' },
  { text: 'Two pilots waited for the port to confirm that the ice was thin.', cue: 'confirm' },
  { text: 'There was no chance to warn the crews that the ice was thin.', cue: 'warn' },
  { text: 'Crowds welcomed Ms Holm at the airport.', cue: 'welcomed' },
  { text: 'The tug, called the Ida Holm, sank in May.', cue: 'called' },
  { text: 'Asked repeatedly about the ferry, Ms Holm left.', cue: 'Asked' },
  { text: 'Talking about the thin ice, the pilots went home.', cue: 'Talking' },
  { text: 'The premier called an early election to stop the strike.', cue: 'called' },
  { text: 'So why did Ms Holm say the pier is safe?', cue: 'say' },
  { text: 'The collapse shows how old the pier is.', cue: 'shows' },
  { text: 'The strike underscores the age of the cranes.', cue: 'underscores' },
  { text: 'Ms Holm declared her income late.', cue: 'declared' },
  { text: 'The rebels attacked a village on Monday.', cue: 'attacked' },
  { text: 'Police questioned Ms Holm on Monday.', cue: 'questioned' },
  { text: 'The ice poses a threat to the pier.', cue: 'poses' },
  { text: 'The yard offers a series of courses.', cue: 'offers' },
  { text: 'The mayor has shown every sign of leaving.', cue: 'shown' },
  { text: 'Ms Holm was greeted by a crowd of pilots.', cue: 'greeted' },
  { text: 'The premier stopped short of calling for a truce.', cue: 'calling' },
  { text: 'He smiled as if to say that the pier was safe.', cue: 'say' },
  { text: 'The mayor knew his tendency to warn that the ice is thin.', cue: 'warn' },
  { text: 'The palace has not announced the visit.', cue: 'announced' },
  { text: 'Ms Holm heard that the pier was old.', cue: 'heard' },
  { text: 'Nor have the pilots responded Friday to requests.', cue: 'responded' },
  { text: 'The crews responded to an emergency in Orsk.', cue: 'responded' },
  { text: 'Ms Holm campaigned for reelection.', cue: 'campaigned' },
  { text: 'The new ferry appeals to an older audience.', cue: 'appeals' },
  { text: 'The villagers defended themselves.', cue: 'defended' },
  { text: 'They reserved a table on the pier.', cue: 'reserved' },
  { text: 'A letter relating to the case was found.', cue: 'relating' },
  { text: 'The clerk, who was granted anonymity to describe the talks, left.', cue: 'describe' },
  { text: 'The ministry declined to tell reporters whether the pier is safe.', cue: 'tell' },
  { text: 'No pilot said that the ice was thin.', cue: 'said' },
  { text: 'She showed the crews that it held.', cue: 'showed' },
  { text: 'The raid raised concerns about the pier.', cue: 'raised' },
  { text: 'A man admitted to a clinic in May died.', cue: 'admitted' },
  { text: 'The Senate approved the pact on Monday.', cue: 'approved' },
  { text: 'Rebels backed by Norland took the pier.', cue: 'backed' },
  { text: 'Neither the port nor the clerk responded to questions.', cue: 'responded' },
  { text: 'The storm threatened to upset the launch.', cue: 'threatened' },
  { text: 'The court issued a ruling that upheld the toll.', cue: 'ruling' },
  { text: 'Two sailors admitted to a clinic in Orsk went home.', cue: 'admitted' },
];

/** Who attacks with weapons: "militants attacked the camp". */
export const ARMED = new Set(
  'troop force army militia militant rebel gunman fighter insurgent soldier jihadist mob drone raider bandit assailant warplane bomber warship missile'.split(
    ' ',
  ),
);
