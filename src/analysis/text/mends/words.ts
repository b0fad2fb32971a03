/** Words around reporting verbs whose tags are mended here. */
import { GROUPS, WITHHELD } from '../../lexicon/sources';
import { lemmaOf } from '../lemma';
import type { Token } from '../tokens';

export const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms that are hardly ever anything but verbs of saying. */
export const SAYS = new Set(
  'said says told tells added adds wrote writes asked asks urged warned warns replied called argued argues insisted insists noted notes claimed claims announced acknowledged accused criticized declared explained predicted vowed responded suggested'.split(
    ' ',
  ),
);
export const ALWAYS = new Set('said says say saying told tells telling'.split(' '));
export const TOLD = new Set('said says told added wrote asked argued noted insisted'.split(' '));
/** Nouns or verbs. */
export const EITHER = new Set(
  'claims reports calls notes demands urges vows warns charges denies cites estimates forecasts hints states pledges details'.split(
    ' ',
  ),
);
/** Words that are never nouns, and adjectives only as participles. */
export const NEVER_NOUNS = new Set(
  'alleges allege asserts assert contends contend insists insist maintains maintain denies deny rejects dismisses condemns accuses accuse criticizes criticises criticize criticise denounces denounce declares admits admit concedes concede acknowledges acknowledge affirms affirm reiterates reiterate suggests suggest indicates indicate announces announce confirms confirm reveals reveal warns warn threatens threaten refuses argues argue explains explain insinuates insinuate predicts predict urges refutes refute proposes propose believes praises hails lauds touts decries divulges opposes endorses defends mocks foresees explains tore attribute attributes liken likens ascribe ascribes reckons reckon concludes conclude welcomes spoke deplores deplore laments bemoans lambasts berates'.split(
    ' ',
  ),
);
/** Forms that report after a name, and look like nouns. */
export const SINGULAR_SAYS = new Set(
  'reports claims notes warns charges pledges estimates quotes states concludes remarks points demands details forecasts vows urges cautions counters projects signals learns'.split(
    ' ',
  ),
);
export const PLURAL_SAYS = new Set(
  'note say report mention state claim warn charge estimate stress counter answer reason forecast complain protest worry'.split(
    ' ',
  ),
);
/** Participles that report after a comma, and look like adjectives or nouns. */
export const REPORTING = new Set(
  'promising threatening demanding warning insisting pledging vowing urging claiming alleging arguing calling asking charging conceding clarifying reassuring offering refusing'.split(
    ' ',
  ),
);
/** What is dismissed or welcomed is a thing, and no clause. */
export const OBJECT_VERBS = list(
  'dismissed dismisses rejected rejects rebuffed welcomed welcomes condemned condemns criticised criticized echoed echoes endorsed backed derided opposed rebutted repeated withdrew',
);
export const SUBJECTS = new Set('he she they we who i it'.split(' '));
/** Nouns that are verbs after a plural: "critics call for a vote". */
export const WITH_PREPOSITION = new Set([
  'point to',
  'call for',
  'call on',
  'push for',
  'press for',
  'appeal for',
  'plead for',
  'object to',
  'talk about',
  'protest against',
  'comment on',
  'caution against',
]);
export const BEFORE_NOUNS = new Set<Token['tag']>(['DET', 'ADJ', 'PART', 'ADP']);
export const BEFORE_CHIEF = new Set<Token['tag']>(['DET', 'ADJ', 'PROPN', 'NOUN', 'VERB', 'NUM', 'PUNCT']);
/** Adverbs and conjunctions that stand before a verb of saying and are no names. */
export const PLAIN =
  /^(?:when|where|why|how|while|if|as|also|then|later|only|never|now|once|just|even|still|again|soon|first|recently|previously|repeatedly|reportedly|earlier|often|always|here|there|thus|so|not|ever|too|instead|(?:sub|con)sequently|formerly|finally|simply|privately|publicly|clearly|really|actually|initially|apparently|explicitly|[a-z]{4,}(?:ed|ing|ous|al|ent|ic|ive)ly)$/;

/** Verbs in the plural that are nouns as well: "who claim", "who question". */
export const PLURAL_CLAIMS = new Set(
  'claim charge demand request report state question doubt dispute call comment protest object answer'.split(' '),
);

/** Nouns that say more of the office behind them: "veteran diplomat". */
export const VETERAN = new Set(['veteran', 'longtime']);

/** "officials", "pilots": people in the plural. */
export const isPeople = ({ lower }: Token): boolean => {
  const one = lemmaOf(lower, 'NOUN');
  return one !== lower && (WITHHELD.has(one) || GROUPS.has(one));
};
