/**
 * How news says that somebody did not answer. Each pattern is matched on one sentence in lower case, from the verb on;
 * `who` says where the silent one stands: before the verb, after it, or before it as the one who was asked ("calls to the
 * ministry went unanswered"). The example is the pattern's test.
 */
export interface SilencePattern {
  id: string;
  /** One of these stands in every match: asked before the pattern is, which costs more and must be compiled. */
  stems: readonly string[];
  pattern: RegExp;
  who: 'before' | 'after' | 'asked';
  example: string;
  silent: string;
}

const ADVERB = `(?:immediately |publicly |directly |yet |so far |repeatedly |previously |officially |also |formally )?`;
const ASKED = String.raw`(?:(?:a|an|the|our|any|several|multiple|repeated|further|its|his|her|their|this|[\w’']+) ){0,4}?(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|emails?|e-mails?|calls?|texts?|letters?)(?: for (?:a |further )?(?:comment|response|information))?`;

export const SILENCES: readonly SilencePattern[] = [
  {
    id: 'declined',
    stems: ['declin', 'refus'],
    pattern: new RegExp(
      String.raw`\b(?:has |have |had )?${ADVERB}(?:declin(?:ed|es)|refus(?:ed|es))(?: a request| requests)? (?:to (?:make (?:a|any) )?(?:comment|discuss|elaborate|be interviewed|be named in|respond|answer|say (?:whether|who|how|what|if)|give (?:details|an interview)|provide (?:details|a comment)|confirm or deny)|(?:further |an? )?(?:comment|interview(?: requests?)?))\b`,
      'g',
    ),
    who: 'before',
    example: 'The harbour ministry declined to comment.',
    silent: 'The harbour ministry',
  },
  {
    id: 'did-not-respond',
    stems: ['respon', 'repl', 'return', 'answer'],
    pattern: new RegExp(
      String.raw`\b(?:did not|didn['’]t|do not|does not|has not|have not|had not|hasn['’]t|haven['’]t|hadn['’]t) ${ADVERB}(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?) ${ADVERB}(?:to )?${ASKED}`,
      'g',
    ),
    who: 'before',
    example: "Ms Vale's office did not immediately respond to a request for comment.",
    silent: "Ms Vale's office",
  },
  {
    id: 'has-not-commented',
    stems: ['comment', 'statement', 'respon', 'said anything'],
    pattern: new RegExp(
      String.raw`\b(?:did not|didn['’]t|has not|have not|had not|hasn['’]t|haven['’]t) ${ADVERB}(?:comment(?:ed)?|made? (?:any |a )?(?:public )?(?:comment|statement)s?|issued? (?:a|any) (?:statement|comment|response)|respond(?:ed)?(?= (?:publicly|to the (?:report|claim|allegation|accusation)))|said anything)\b`,
      'g',
    ),
    who: 'before',
    example: 'Sudmark has not commented on the letter.',
    silent: 'Sudmark',
  },
  {
    id: 'made-no-comment',
    stems: ['made no', 'offered no', 'gave no', 'had no', 'issued no', 'provided no'],
    pattern:
      /\b(?:made|offered|gave|had|issued|provided) no (?:immediate |further |public |official )?(?:comment|response|reply|reaction|statement|answer)\b/g,
    who: 'before',
    example: 'The embassy had no immediate comment.',
    silent: 'The embassy',
  },
  {
    id: 'not-reached',
    stems: ['reached', 'available', 'contacted'],
    pattern:
      /\b(?:could not|couldn['’]t|was not|were not|wasn['’]t|weren['’]t) (?:immediately )?(?:be )?(?:reached|available|contacted)(?: immediately)?(?: for (?:a |further )?(?:comment|response))?\b/g,
    who: 'before',
    example: 'A lawyer for Mr Brandt could not be reached for comment.',
    silent: 'A lawyer for Mr Brandt',
  },
  {
    id: 'no-comment-from',
    stems: [' from'],
    pattern:
      /\b(?:there (?:was|has been|had been) )?no (?:immediate |official |public )?(?:comment|response|reaction|reply|word|statement) (?:was (?:available|immediately available) )?from\b/g,
    who: 'after',
    example: 'There was no immediate reaction from the Norland government.',
    silent: 'the Norland government',
  },
  {
    id: 'not-drawn',
    stems: ['be drawn'],
    pattern: /\b(?:(?:has|have|had) )?(?:refused|declined) to be drawn\b/g,
    who: 'before',
    example: 'The finance minister refused to be drawn on a date.',
    silent: 'The finance minister',
  },
  {
    id: 'yet-to-respond',
    stems: ['yet to', 'still not', 'not yet'],
    pattern: new RegExp(
      String.raw`\b(?:has|have|had) (?:yet to|still not|not yet) (?:publicly |officially |formally )?(?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?|answer(?:ed)?|react(?:ed)?|said (?:whether|if|when|what|how)|issued? (?:a |any )?(?:statement|response))\b(?: to ${ASKED})?`,
      'g',
    ),
    who: 'before',
    example: 'The Sudmark embassy has yet to respond to the letter.',
    silent: 'The Sudmark embassy',
  },
  {
    id: 'not-yet-said',
    stems: ['said', 'disclosed', 'revealed'],
    pattern:
      /\b(?:has not|have not|had not|hasn['’]t|haven['’]t|hadn['’]t) (?:yet )?(?:said|disclosed|revealed) (?:yet )?(?:whether|if|when|what|how|who|why)\b/g,
    who: 'before',
    example: 'The governor hasn’t yet said whether he will sign the bill.',
    silent: 'The governor',
  },
  {
    id: 'unavailable',
    stems: ['unavailable', 'unreachable'],
    pattern: /\b(?:was|were) (?:immediately )?(?:unavailable for (?:a )?comment|unreachable)\b/g,
    who: 'before',
    example: 'The harbour master was unavailable for comment.',
    silent: 'The harbour master',
  },
  {
    id: 'would-not-say',
    stems: ['would', 'will not', 'won'],
    pattern:
      /\b(?:would not|wouldn['’]t|will not|won['’]t) (?:comment|say (?:whether|who|how|what|if|when|why)|elaborate|be drawn|confirm or deny|discuss (?:the|any) (?:details?|matter|case))\b/g,
    who: 'before',
    example: 'Ms Brandt would not say whether the map was hers.',
    silent: 'Ms Brandt',
  },
  {
    id: 'kept-silent',
    stems: ['silent', 'tight-lipped', 'quiet', 'mum', 'nothing', 'refrained'],
    pattern:
      /\b(?:(?:has|have|had) )?(?:(?:largely|so far|publicly|notably) )?(?:remained (?:silent|tight-lipped)|stayed (?:silent|quiet)|kept (?:silent|quiet|mum)|(?:said|saying) nothing (?:in public|publicly|about)|refrained from (?:commenting|comment|making (?:any )?(?:comment|statement)s?))\b/g,
    who: 'before',
    example: 'The young king has largely refrained from commenting on the feud.',
    silent: 'The young king',
  },
  {
    id: 'neither-confirmed',
    stems: ['neither'],
    pattern: /\b(?:(?:has|have|had) )?neither confirmed nor denied\b/g,
    who: 'before',
    example: 'The coast guard has neither confirmed nor denied the landing.',
    silent: 'The coast guard',
  },
  {
    id: 'ignored-request',
    stems: ['ignored'],
    pattern: new RegExp(String.raw`\b(?:(?:has|have|had) )?ignored ${ASKED}`, 'g'),
    who: 'before',
    example: 'The shipping firm ignored repeated requests for comment.',
    silent: 'The shipping firm',
  },
  {
    id: 'no-comment-quoted',
    stems: ['no comment'],
    pattern: /\b(?:said|says|replied|answered|responded)(?: only| simply)?:? ["“'‘]no comment\b/g,
    who: 'before',
    example: 'Asked about the boat, the admiral said only: “No comment.”',
    silent: 'the admiral',
  },
  {
    id: 'unanswered',
    stems: ['unanswered', 'returned', 'answered'],
    pattern:
      /\b(?:went unanswered|(?:was|were|have been|has been) (?:not (?:immediately )?(?:returned|answered)|left unanswered))\b/g,
    who: 'asked',
    example: 'Calls and messages to the Norland consulate went unanswered.',
    silent: 'the Norland consulate',
  },
];
