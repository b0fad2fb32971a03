/** Nouns for people and for things, by the look of a word. */
import { ROLE_NOUNS } from './roles';
import { BODIES, DOCUMENTS, GROUPS, OUTLET_NOUNS, PERSON_NOUNS, WITHHELD } from './sources';

/** "seekers", "unionists", "servicemen": people by the look of the word. */
export const PEOPLE = /(?:man|ist|ian|[ei]er|[bcdfgklmnprtvw]er|tor|sor|ant|ee)$/;

/** Things that look so as well. */
export const THINGS =
  /^(?:letter|poster|paper|order|offer|power|number|factor|error|border|winter|summer|computer|newsletter|matter|chapter|character|centre|center|tower|river|water|weather|disaster|register|answer|barrier|frontier|pier|tier|glacier|carrier|supplier|corridor|motor|mirror|terror|event|quarter|server|tracker|counter|charter|ledger|barometer|thermometer|grant|restaurant|plant|committee|guarantee|fee|referee)$/;
/** "a decision", "one measurement": no people. */
export const ABSTRACT = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|age|ure)$/;
/** "Unionists", and no thing that looks so. */
export const isPersonal = (noun: string): boolean =>
  PEOPLE.test(noun) && !DOCUMENTS.has(noun) && !THINGS.test(noun) && !BODIES.has(noun);

/** Any noun for people, in the singular: "voter", "premier", "unionist". */
export const isHuman = (noun: string): boolean =>
  WITHHELD.has(noun) ||
  GROUPS.has(noun) ||
  PERSON_NOUNS.has(noun) ||
  Object.hasOwn(ROLE_NOUNS, noun) ||
  isPersonal(noun);

/** Any noun for who or what says something: people, bodies, outlets, and things that are written. */
export const maySpeak = (noun: string): boolean =>
  isHuman(noun) || BODIES.has(noun) || DOCUMENTS.has(noun) || OUTLET_NOUNS.has(noun);

/** "A number of pilots", "a chorus of critics", "three quarters of voters": so many of them, who may be told of by "who". */
export const COUNTING = new Set(
  'number majority minority handful host couple pair trio quartet dozen score hundred thousand million percent percentage half third quarter fifth share proportion array bunch chorus wave wealth mix slew string stream crowd cluster circle network generation range variety plurality portion fraction rest'.split(
    ' ',
  ),
);
