/**
 * How news says that somebody did not answer. Each pattern is matched on one sentence in lower case, from the verb on;
 * `who` says where the silent one stands. The example is the pattern's test.
 */
export interface SilencePattern {
  id: string;
  pattern: RegExp;
  who: 'before' | 'after';
  example: string;
  silent: string;
}

const ADVERB = `(?:immediately |publicly |directly |yet |so far |repeatedly |previously |officially |also |formally )?`;
const ASKED = String.raw`(?:(?:a|an|the|our|any|several|multiple|repeated|further|its|his|her|their|this|[\w’']+) ){0,4}?(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|emails?|e-mails?|calls?|texts?|letters?)(?: for (?:a |further )?(?:comment|response|information))?`;

export const SILENCES: readonly SilencePattern[] = [
  {
    id: 'declined',
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
    pattern:
      /\b(?:made|offered|gave|had|issued|provided) no (?:immediate |further |public |official )?(?:comment|response|reply|reaction|statement|answer)\b/g,
    who: 'before',
    example: 'The embassy had no immediate comment.',
    silent: 'The embassy',
  },
  {
    id: 'not-reached',
    pattern:
      /\b(?:could not|couldn['’]t|was not|were not|wasn['’]t|weren['’]t) (?:immediately )?(?:be )?(?:reached|available|contacted)(?: immediately)?(?: for (?:a |further )?(?:comment|response))?\b/g,
    who: 'before',
    example: 'A lawyer for Mr Brandt could not be reached for comment.',
    silent: 'A lawyer for Mr Brandt',
  },
  {
    id: 'no-comment-from',
    pattern:
      /\b(?:there (?:was|has been|had been) )?no (?:immediate |official |public )?(?:comment|response|reaction|reply|word|statement) (?:was (?:available|immediately available) )?from\b/g,
    who: 'after',
    example: 'There was no immediate reaction from the Norland government.',
    silent: 'the Norland government',
  },
];
