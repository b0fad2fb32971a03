/** How a transcript tells who reports and who presents: they ask and tell, and nobody reports what they say. */

/** Behind the name, before the colon of a turn: "IDA HOLM, HOST: Good morning." */
export const NARRATING = /, (?:CO-)?(?:HOST|BYLINE|ANCHOR|CORRESPONDENT|REPORTER|PRESENTER|INTERVIEWER|MODERATOR)\b/;

/** What is said of a reporter; "NAME" stands for the surname. */
export const REPORTERS: readonly { pattern: string; example: string }[] = [
  { pattern: 'NAME (?:reports|has (?:more|this|the (?:story|details)))\\b', example: 'Ole Brandt reports.' },
  { pattern: 'NAME, (?:\\p{Lu}[\\p{L}]* ){1,3}News\\b', example: 'Ole Brandt, Northern Radio News.' },
  { pattern: '\\breport(?:ing)? (?:from|by) (?:\\p{Lu}\\p{L}+ )?NAME\\b', example: 'That report from Ole Brandt.' },
];
