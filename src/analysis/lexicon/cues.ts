/**
 * Verbs that report speech, and what may follow each. A frame is one letter group:
 *
 * | frame | what holds the content | example |
 * |---|---|---|
 * | q  | a quotation, after or before | she replied: "We will." |
 * | p  | the clause before a comma | the road is closed, she noted |
 * | t  | a that-clause | he argued that the road is closed |
 * | s  | a clause without "that" | he said the road is closed |
 * | w  | a wh-clause | he explained why the road is closed |
 * | n  | the object, with all that hangs on it | she rejected the plan |
 * | g  | a gerund | he denied taking the money |
 * | i  | an infinitive | they vowed to fight on |
 * | nr | an object that is itself a word of saying | they raised concerns over the exits |
 * | ns | a clause without "that" whose verb has no ending | they demand he leave |
 * | a  | the object and what it is called | he called the plan a mistake |
 * | a:to | the same behind a preposition | he referred to the plan as a mistake |
 * | ni | the object and an infinitive | she urged voters to stay home |
 * | nt | a hearer, then a clause | he told parliament (that) the road is closed |
 * | no | the object and of + content | he accused the mayor of lying |
 * | n:about | a hearer and a preposition's object | she asked the mayor about the loan |
 * | n:for, n:to … | the object and a preposition's, together | he blamed the port for the delay |
 * | for, on, of, about … | the preposition's object | they called for calm |
 *
 * A preposition frame is written with a colon: `:for`.
 */
export interface VerbGroup {
  frames: string;
  verbs: string;
  /** How sure a mark is when nothing but the verb tells (0..1). */
  weight?: number;
  example: string;
}

export const VERBS: readonly VerbGroup[] = [
  {
    frames: 'q p t s w',
    verbs:
      'say add note reply argue insist claim assert state remark contend reiterate stress emphasize emphasise caution maintain concede acknowledge observe reckon joke quip conclude write recall opine muse respond counter retort tweet boast allege comment blog intone underline underscore grumble gripe lament posit testify predict estimate profess pronounce interject declare suggest explain admit recount relate elaborate clarify specify warn complain',
    example: 'The minister added that the road is closed.',
  },
  {
    frames: 'q t s w n :of :about :against',
    verbs: 'warn',
    example: 'The mayor warned of floods in the north.',
  },
  {
    frames: 'q p',
    verbs:
      'continue begin conclude go exclaim shout chant yell cry chorus whisper mutter laugh sigh thunder snap declaim scoff snipe implore enthuse chime ask wonder say shrug chuckle deadpan fume rage bellow hiss scream pen',
    example: '"We are late," the driver shouted.',
  },
  {
    frames: 'nt nq p',
    verbs: 'tell inform assure reassure remind notify advise brief',
    example: 'He told parliament the road is closed.',
  },
  {
    frames: 'nt nq ni',
    verbs: 'tell warn caution advise remind instruct',
    example: 'She warned voters not to stay home.',
  },
  {
    frames: 't s p q w n',
    verbs: 'report announce confirm reveal disclose deny predict forecast claim',
    example: 'The ministry announced a new tax.',
  },
  {
    frames: 't s n',
    verbs:
      'acknowledge stress emphasize emphasise underline underscore reiterate reaffirm affirm concede assert cite mention allege recommend propose highlight outline repeat detail decry lament bemoan dispute contradict refute rebut question challenge describe explain note underplay protest stipulate',
    example: 'She reaffirmed her support for the treaty.',
  },
  {
    frames: 't s p',
    verbs:
      'indicate signal hint imply intimate disagree agree concur surmise theorize theorise hypothesize hypothesise speculate attest vow pledge promise swear complain brag gloat',
    example: 'The envoy signalled that talks would go on.',
  },
  {
    frames: 't',
    verbs:
      'answer argue charge demand insist urge request propose recommend decree rule find show conclude reason contest protest object post',
    weight: 0.8,
    example: 'A survey found that voters are tired.',
  },
  {
    frames: 't s',
    verbs:
      'insinuate divulge spotlight venture confide communicate relay telegraph bluster avow aver assure convey certify fret maintain marvel',
    weight: 0.9,
    example: 'They insinuate the board has hidden the letters.',
  },
  {
    frames: 'q',
    verbs:
      'hazard venture confide mumble murmur growl groan gasp snarl sneer sputter stammer stutter bark bellow roar boom drawl rejoin protest tease taunt crow fret warble urge marvel simper bluster plead lecture offer',
    weight: 0.9,
    example: '“It will hold,” the foreman ventured.',
  },
  {
    frames: 'q',
    verbs: 'vow pledge promise threaten swear charge spotlight',
    example: 'Vowing “to win”, they marched.',
  },
  { frames: 'n:with n:to', verbs: 'compare equate', example: 'She compared the plan with a raid on the poor.' },
  { frames: 'n:for', verbs: 'congratulate scold reprimand', example: 'He congratulated the clerks for their work.' },
  { frames: 't', verbs: 'shout yell scream chant', example: 'They shouted that the pier was theirs.', weight: 0.9 },
  { frames: 'n:about', verbs: 'tell brief', example: 'The clerk told the board about the leak.', weight: 0.8 },
  { frames: 'n', verbs: 'declare justify', example: 'The mayor declared support for the crews.', weight: 0.85 },
  { frames: 't n', verbs: 'flag', example: 'The treasurer flagged that the pier was old.', weight: 0.85 },
  { frames: 'ni', verbs: 'charge admonish counsel', example: 'He charged the crews to wait.', weight: 0.8 },
  { frames: 'n', verbs: 'signal', example: 'Both ports signalled progress in the talks.', weight: 0.8 },
  {
    frames: 't s p',
    verbs: 'learn learnt understand',
    example: 'The Orsk Courier understands that the port will close.',
  },
  { frames: 'w', verbs: 'share', example: 'The pilots shared how the ice had held.', weight: 0.8 },
  { frames: 'i', verbs: 'announce', example: 'Both unions announced to hold a rally.', weight: 0.8 },
  { frames: 'i', verbs: 'ask', example: 'The union asked to see the chart.', weight: 0.8 },
  { frames: 'i', verbs: 'decline', example: 'The mayor declined to sign the pact.', weight: 0.55 },
  { frames: 'ni', verbs: 'push prod', example: 'She is pushing the ports to join.', weight: 0.8 },
  { frames: 'q p', verbs: 'answer', example: '“Never,” she answered.' },
  { frames: 'n:to :to', verbs: 'attribute ascribe', example: 'Experts attributed the flood to the old dam.' },
  { frames: 'n:at p', verbs: 'put', example: 'Police put the toll at nine.', weight: 0.9 },
  { frames: 'n:at', verbs: 'estimate value', example: 'Police estimated the crowd at nine hundred.', weight: 0.9 },
  { frames: 'n:against n:for', verbs: 'advise caution', example: 'The ministry advised tourists against the trip.' },
  { frames: 'i n :for', verbs: 'sue', example: 'The port sued to block the new toll.', weight: 0.8 },
  { frames: 'n', verbs: 'reserve', example: 'Norland reserves the right to answer.', weight: 0.85 },
  // so often no speech that only the network believes them
  { frames: 's p', verbs: 'find', example: 'Tides are rising, the board found.', weight: 0.55 },
  { frames: 't s w p', verbs: 'hear', example: 'The pier was old, an inquiry into the fire heard.', weight: 0.8 },
  { frames: 'p', verbs: 'show', example: 'Tides are rising, new charts show.', weight: 0.8 },
  { frames: 's', verbs: 'charge', example: 'They charge the board has sold the pier.', weight: 0.8 },
  { frames: 't', verbs: 'offer', example: 'He offered that the pier was old.', weight: 0.8 },
  { frames: 'n:for', verbs: 'ask', example: 'She asked the board for a new pier.', weight: 0.9 },
  {
    frames: 'n:on',
    verbs: 'press grill',
    example: 'A reporter pressed the mayor on whether it was safe.',
    weight: 0.9,
  },
  { frames: 'n a', verbs: 'critique', example: 'Both unions critiqued the draft as too weak.', weight: 0.9 },
  { frames: 'n:on', verbs: 'blame', example: 'They blamed the delay on the pilots.' },
  { frames: 'n:as', verbs: 'greet', example: 'The guild greeted the pact as a gift.' },
  { frames: 't s', verbs: 'anticipate', example: 'Traders anticipate that the ice will hold.', weight: 0.8 },
  { frames: 't', verbs: 'hold', example: 'The court held that the toll was void.', weight: 0.9 },
  { frames: 't', verbs: 'discover determine', example: 'They determined that the ice was thin.', weight: 0.5 },
  { frames: 's', verbs: 'show', example: 'Polls show a majority wants the bridge.', weight: 0.8 },
  { frames: 't', verbs: 'submit', example: 'The envoy submitted that the pier was lost.', weight: 0.9 },
  { frames: 't', verbs: 'ask order', example: 'The court ordered that the ferries be repaired.', weight: 0.6 },
  { frames: 'a', verbs: 'rate christen define designate', example: 'The agency rates the bank as weak.', weight: 0.8 },
  {
    frames: 'nr',
    verbs: 'support accept resist rebuff belie',
    example: 'The mayors supported the proposals of the guild.',
  },
  { frames: ':to', verbs: 'commit', example: 'In May the port committed to halving its fleet.', weight: 0.8 },
  { frames: 'n', verbs: 'espouse herald relay', example: 'They herald a new age of ferries.', weight: 0.7 },
  {
    frames: 'q',
    verbs:
      'post read demand urge announce ask implore plead counsel object protest recommend propose advise scrawl caption text email quote cite write',
    weight: 0.9,
    example: 'The banner read: "Go home."',
  },
  {
    frames: 'n',
    verbs:
      'reject dismiss condemn denounce criticize criticise slam blast rebuke deride ridicule mock assail lambast lambaste decry deplore welcome praise hail applaud laud commend tout endorse defend disavow renounce repudiate rubbish debunk echo oppose chastise berate castigate excoriate censure reprimand pan skewer savage extol congratulate thank demand request propose float voice express announce unveil trumpet downplay blame approve vouch renew advocate predict recommend deny cite fault scold admonish upbraid disparage trash counsel pillory lampoon malign denigrate second-guess divulge chide eviscerate rate proclaim',
    example: 'The party condemned the raid on the village.',
  },
  {
    frames: 'a',
    verbs:
      'call describe brand label dub deem denounce portray characterize characterise depict decry dismiss hail paint term style cast condemn criticize criticise praise liken compare slam blast tout pronounce proclaim declare identify reject',
    example: 'He called the plan a mistake.',
  },
  {
    frames: 'i',
    verbs: 'vow pledge promise threaten refuse offer propose claim swear demand volunteer profess',
    example: 'They vowed to fight on.',
  },
  {
    frames: 'ni',
    verbs:
      'urge ask call implore beg beseech exhort order instruct advise encourage press challenge invite direct plead petition request caution dare enjoin',
    example: 'She urged voters to stay home.',
  },
  { frames: 'i', verbs: 'call', example: 'The senator has called to close the port.', weight: 0.8 },
  { frames: 'no', verbs: 'accuse', example: 'He accused the mayor of lying.' },
  {
    frames: 'g',
    verbs:
      'deny admit acknowledge concede suggest propose recommend recall mention threaten describe defend report dismiss oppose deplore condemn criticize criticise',
    example: 'He denied taking the money.',
  },
  {
    frames: ':for',
    verbs: 'call appeal plead apologize apologise campaign ask lobby agitate advocate clamour clamor',
    example: 'They called for calm.',
  },
  { frames: ':about n:about', verbs: 'ask', example: 'A reporter asked the mayor about the loan.' },
  {
    frames: 'n',
    verbs:
      'attack voice list restate reveal disclose assail taunt ridicule insult shame warn pitch bash salute toast vilify demonize belittle mischaracterize misrepresent',
    example: 'The unions voiced concerns about the toll.',
  },
  {
    frames: 'a',
    verbs: 'present frame tag peg ridicule list nickname assail deride excoriate identify rebuke',
    example: 'Her allies presented the envoy as a bridge to the north.',
  },
  { frames: ':to', verbs: 'refer point allude swear attest', example: 'Experts pointed to the cost of the dam.' },
  {
    frames: ':about',
    verbs: 'speak talk wonder gripe whine rave rant gush tweet joke muse grouse lament inquire',
    example: 'The envoy talked about ending the war.',
  },
  { frames: ':of', verbs: 'speak write talk', example: 'She spoke of a new beginning.' },
  { frames: ':at', verbs: 'hint jeer scoff sneer bristle rail jab balk baulk', example: 'He scoffed at the offer.' },
  { frames: ':with', verbs: 'concur side', example: 'She sided with the port workers.' },
  { frames: ':for', verbs: 'press push argue vouch', example: 'They pushed for a truce.' },
  { frames: ':on', verbs: 'comment elaborate expound opine reflect', example: 'The mayor commented on the fire.' },
  { frames: ':against', verbs: 'rail rally testify', example: 'He railed against the toll.' },
  {
    frames: 't s',
    verbs: 'testify recall recount foresee guarantee swear retort counsel reckon project',
    example: 'The clerk testified that the files were burned.',
  },
  {
    frames: 'no',
    verbs: 'remind warn inform notify assure convince',
    example: 'She reminded the board of its promise.',
  },
  {
    frames: 'n:for',
    verbs: 'blame criticize criticise thank fault praise attack slam blast condemn rebuke mock',
    example: 'He blamed the port for the delay.',
  },
  { frames: ':on', verbs: 'call insist', example: 'She called on both sides to talk.' },
  {
    frames: ':to',
    verbs: 'object allude respond reply appeal admit confess point testify apologize apologise',
    example: 'He objected to the new toll.',
  },
  {
    frames: ':about',
    verbs: 'complain brag boast warn testify joke grumble',
    example: 'Drivers complained about the toll.',
  },
  { frames: ':of', verbs: 'complain boast warn', example: 'He boasted of a record harvest.' },
  {
    frames: ':against',
    verbs: 'warn protest argue rail inveigh caution speak',
    example: 'Experts argued against the dam.',
  },
  { frames: ':with', verbs: 'agree disagree', example: 'She agreed with the verdict.' },
  {
    frames: 'w',
    verbs: 'ask question wonder say explain reveal clarify specify describe tell disclose inquire enquire show outline',
    example: 'He asked whether the road is open.',
  },
  { frames: 'n', verbs: 'offer promise pledge liken', example: 'The treasurer offered Norland a deal.', weight: 0.8 },
  { frames: 'q t s', verbs: 'proclaim', example: 'He proclaimed: "I have won."' },
  {
    frames: 'nr',
    verbs: 'raise pose register air lodge',
    example: 'The union raised concerns over the narrow exits.',
  },
  { frames: 'ns', verbs: 'demand urge request insist propose recommend', example: 'They demand Holm leave the board.' },
  { frames: 'a:to', verbs: 'refer', example: 'Pilots refer to the old pier as the trap.' },
  { frames: 's', verbs: 'rule', example: 'The judge ruled the pier was unsafe.', weight: 0.8 },
  { frames: 'a', verbs: 'back', example: 'The mayors backed Ms Holm as a fair judge.', weight: 0.8 },
  { frames: 'q n', verbs: 'quote', example: 'The paper quoted a “fair” judge.' },
];

/** Verbs that are acts of speech whatever their object: what states do to one another in words. */
export const SPEECH_ACTS = new Set(
  'accuse allege assert bemoan blame call condemn contend criticize criticise decry demand denounce deny deplore deride dismiss echo highlight insist lament maintain mock pledge promise propose rebuke refuse refute reject ridicule rule threaten underscore urge vow warn welcome'.split(
    ' ',
  ),
);

/** Nouns besides by which an author takes up what was said: "…, a figure that aid groups dispute". */
export const RESUMES = new Set(
  'figure stance view account version description comparison position number toll condition idea notion'.split(' '),
);

/** Objects of the frame "nr": what is raised, posed or lodged is something said. */
export const SAID_THINGS = new Set(
  'concern question doubt objection fear worry complaint protest challenge accusation allegation claim demand request proposal appeal warning threat point issue charge criticism alarm opposition assertion remark suggestion call'.split(
    ' ',
  ),
);
