/**
 * Head nouns of sources and what kind of source they make.
 * Data only; lower case, singular; each list begins with an example.
 */

/** "Czech officials said": people whose names are withheld. */
export const WITHHELD = new Set(
  'official source diplomat aide insider staffer spokesperson spokesman spokeswoman adviser advisor representative negotiator person people somebody someone individual confidant operative mole informant tipster circle grandee'.split(
    ' ',
  ),
);

/** "The defence ministry said": a body that speaks as one. */
export const BODIES = new Set(
  `government ministry department office army military navy committee subcommittee party company corporation firm council
  commission agency court tribunal police force administration embassy consulate parliament congress senate assembly house
  bank union guild organisation organization group coalition alliance bloc charity watchdog regulator board bureau service campaign
  cabinet palace presidency premiership command staff institute institution university college foundation association federation
  society authority authorities prosecution prosecutors secretariat mission delegation team militia movement junta regime
  country nation state city town county borough side intelligence guard guards think-tank thinktank tank ngo
  academy carmaker automaker drugmaker chipmaker retailer lender insurer conglomerate supermarket consultancy nonprofit non-profit
  convention conference diocese archdiocese denomination synod parish congregation church network center centre fund trust band club school hospital airline panel jury
  task-force taskforce observatory watch monitor camp bureau laboratory lab legislature executive chancellery chamber collective branch wing division corps forces troops
  security union chancellory treasury exchequer hq headquarters initiative project programme program forum summit
  opposition-party caucus leadership tribe startup manufacturer maker giant brigade battalion regiment squadron`.split(
    /\s+/,
  ),
);

/** "The newspaper said": an outlet that is not named again. */
export const OUTLET_NOUNS = new Set(
  'newspaper paper daily weekly tabloid broadsheet magazine outlet broadcaster website newswire channel station publication periodical newsroom television tv radio'.split(
    ' ',
  ),
);

/** "The letter said": a thing that is written. */
export const DOCUMENTS = new Set(
  `statement letter report ad advert advertisement commercial release announcement presentation slideshow slide blog rule regulation press-release op-ed poll survey plan draft memo memorandum document text study law bill indictment lawsuit complaint filing
  communique communiqué readout resolution message email e-mail tweet post article data figures statistics transcript
  release agreement treaty accord proposal affidavit testimony ruling decree order declaration speech note analysis
  assessment investigation inquiry review banner sign placard leaflet pamphlet brochure book memoir petition cable
  file files record records website editorial column notice summary manifesto list map video footage recording audio interview
  charter proclamation constitution clause paper-trail dossier booklet advice guidance comment guideline guidelines advisory bulletin deal motion warrant suit
  research census projection estimate index whitepaper blueprint framework text-message roadmap forecast minutes caption story
  chart graph graphic timeline headline result finding statistic vote quote detail`.split(/\s+/),
);

/** "European leaders said": people in the plural who act in public without being named. */
export const GROUPS = new Set(
  `leader lawmaker mp mep senator congressman legislator politician minister president protester demonstrator activist
  campaigner advocate independent moderator blogger elder medic paramedic firefighter candidate contender rival aide adviser advisor critic opponent supporter ally analyst expert observer economist scientist scholar academic historian researcher
  eyewitness respondent participant attendee forecaster pundit skeptic sceptic
  resident voter family relative parent neighbour neighbor witness survivor victim lawyer attorney refugee migrant worker
  farmer teacher student doctor investor trader market prosecutor investigator commentator columnist editor journalist reporter
  republican democrat conservative liberal tory progressive nationalist separatist rebel insurgent militant fighter soldier
  troop veteran general commander ambassador envoy delegate member colleague partner peer backbencher councillor
  user fan customer executive businessman billionaire donor friend viewer reader citizen people local hardliner hawk dove moderate
  foe adversary detractor voice plaintiff defendant rival rights-group organiser organizer crowd audience public media press community
  man woman child mother father visitor passenger villager patient prisoner hostage bystander local loyalist
  section quarter faction crew gang mob squad duo proponent partisan luminary backer loyalist
  muslim christian jew hindu sikh buddhist catholic protestant evangelical
  opposition left right nation country capital government state officer police folk personnel`.split(/\s+/),
);

/** Groups that nobody could ask: "experts said". Leaders, lawmakers, protesters are known by what they are. */
export const ANONYMOUS = new Set(
  'expert analyst observer critic opponent veteran organizer organiser supporter commentator economist scientist historian researcher insider trader investor forecaster pundit skeptic sceptic'.split(
    ' ',
  ),
);

/** Groups that speak for the side that describes them: "Czech ministers"; "Czech farmers" speak for themselves. */
export const OFFICIAL = new Set(
  `leader lawmaker mp mep senator congressman legislator minister president ally ambassador envoy delegate negotiator official source
  diplomat aide adviser advisor spokesperson spokesman spokeswoman representative commander general republican democrat conservative
  liberal tory opposition backbencher politician staffer delegation government officer prosecutor investigator member colleague troop
  military police soldier executive insider confidant operative authority counsel`.split(/\s+/),
);

/** "The couple said": people by no office and no work. */
export const PERSON_NOUNS = new Set(
  'associate acquaintance intermediary photographer cameraman priest pastor rabbi preacher couple mum mom dad teen teenager pensioner guy boy girl lady gentleman cousin uncle aunt monk nun clerk elder medic imam cleric fisherman shopkeeper housewife volunteer detainee inmate neighbour neighbor colleague friend chef cook guide spy thief someone somebody anyone everybody everyone nobody one other third second first boyfriend girlfriend fiancé fiancée spouse youth elder widower orphan caller person figure name functionary bureaucrat technocrat oligarch apparatchik mandarin heavyweight stalwart bigwig incumbent recruit conscript cadet captain skipper vet sheikh chieftain warlord convict fugitive dissident undergraduate graduate pupil toddler nephew niece grandson granddaughter grandfather grandmother classmate roommate flatmate housemate teammate bride groom landlord landlady passerby athlete coach poet playwright mechanic maid nanny self-styled seeker star celebrity enemy foe pilot respondent actress princess prince duchess duke waitress hostess neurosurgeon surgeon adult beneficiary denizen superdelegate juror twin sibling grandma grandpa stepson godfather lad bloke kid dean emperor architect referee champion laureate idol expat exile royal aristocrat baby matriarch corporal sailor astronaut bailiff rancher warden cop captive felon fanatic zealot pilgrim missionary apostle prophet'.split(
    ' ',
  ),
);

/** Bodies that stand for their members and speak for nobody else: "the Bus Drivers' Union". */
export const OWN_SIDE =
  /\b(?:union|guild|association|federation|board|charity|league|alliance|society|council|chamber|campaign|syndicate|confederation)\b/i;

/** What is made, run or sold by a company is told beside its name: "Harbour Air, the operator". */
export const MAKERS = new Set(
  'company firm operator manufacturer maker carmaker automaker planemaker chipmaker drugmaker shipbuilder airline carrier retailer supplier lender insurer bank startup start-up conglomerate utility church charity nonprofit non-profit think-tank watchdog'.split(
    ' ',
  ),
);

/** "Speculation that …", "rumours of …": nobody in particular says it. */
export const RUMOURS = new Set('speculation rumour rumor rumours rumors hearsay whisper'.split(' '));
