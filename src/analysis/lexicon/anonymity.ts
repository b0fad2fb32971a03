/** How articles say who an unnamed source is and why it has no name. Each entry with an example, which is its test. */

export interface Wording {
  example: string;
  /** What the pattern takes out of the example. */
  takes: string;
  pattern: RegExp;
}

/** To the end of the clause: a comma, a full stop, a bracket, a quotation mark end it. */
const REST = '[^,.;:()“”"—–]*';

/** Why the name is withheld; the first that fits. */
export const REASONS: readonly Wording[] = [
  {
    example: 'the aide said on condition of anonymity because the talks were private.',
    takes: 'on condition of anonymity because the talks were private',
    pattern: new RegExp(`\\b(?:on|under) (?:the )?condition of (?:strict )?anonymity\\b${REST}`, 'iu'),
  },
  {
    example: 'one diplomat, who was not authorised to speak to the press, said',
    takes: 'not authorised to speak to the press',
    pattern: new RegExp(
      `(?:\\bnot|n[’']t|\\bwithout being) (?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|comment|discuss|brief|disclose|reveal|share|give|be (?:named|quoted|identified))\\b${REST}`,
      'iu',
    ),
  },
  {
    example: 'an aide who requested anonymity to speak freely said',
    takes: 'requested anonymity to speak freely',
    pattern: new RegExp(`\\b(?:request|seek|ask|grant|giv|promis)\\p{L}*(?: for)? anonymity\\b${REST}`, 'iu'),
  },
  {
    example: 'the trader, who did not want to be named for fear of losing work, said',
    takes: 'did not want to be named for fear of losing work',
    pattern: new RegExp(
      `\\b(?:did|does|do)(?: not|n[’']t) (?:want|wish) to (?:be (?:named|identified|quoted)|give (?:his|her|their) (?:full )?names?)\\b${REST}`,
      'iu',
    ),
  },
  {
    example: 'a member of the delegation, who asked not to be named, said',
    takes: 'asked not to be named',
    pattern: new RegExp(
      `\\b(?:ask|request|declin|refus|wish|want|prefer|insist)\\p{L}* (?:not to be|to not be|not be|to be (?:named|identified)|that (?:his|her|their) names? not be|to remain|to stay) ?(?:further )?(?:named|identified|quoted|anonymous|unnamed|published|used)?\\b${REST}`,
      'iu',
    ),
  },
  {
    example: 'said the official, speaking anonymously to discuss a private meeting.',
    takes: 'speaking anonymously to discuss a private meeting',
    pattern: new RegExp(`\\b(?:speaking|spoke|speak|talking|talked) (?:anonymously|on background)\\b${REST}`, 'iu'),
  },
  {
    example: 'officials said, citing the sensitivity of the talks.',
    takes: 'citing the sensitivity of the talks',
    pattern: new RegExp(
      `\\b(?:citing|given|because of|due to) the (?:sensitivity|sensitive nature|confidentiality|delicacy) of\\b${REST}`,
      'iu',
    ),
  },
];

/** How near an unnamed source is to the matter; the first that fits. */
export const NEARNESS: readonly Wording[] = [
  {
    example: 'two people familiar with the matter said',
    takes: 'familiar with the matter',
    pattern: new RegExp(`\\b(?:familiar|acquainted|conversant) with\\b${REST}`, 'iu'),
  },
  {
    example: 'an official with direct knowledge of the call said',
    takes: 'with direct knowledge of the call',
    pattern: new RegExp(
      `\\bwith (?:(?:direct|first-?hand|detailed|close|intimate|personal|some) )?(?:knowledge|understanding|experience) of\\b${REST}`,
      'iu',
    ),
  },
  {
    example: 'a diplomat briefed on the plan said',
    takes: 'briefed on the plan',
    pattern: new RegExp(`\\b(?:briefed|informed|consulted) (?:on|about|by)\\b${REST}`, 'iu'),
  },
  {
    example: 'officials involved in the talks said',
    takes: 'involved in the talks',
    pattern: new RegExp(
      `\\b(?:(?:directly|closely|deeply) )?(?:involved (?:in|with)|aware of|privy to|present (?:at|during|for|in)|working on|engaged in)\\b${REST}`,
      'iu',
    ),
  },
  {
    example: 'a source close to the minister said',
    takes: 'close to the minister',
    pattern: new RegExp(`\\bclose to\\b${REST}`, 'iu'),
  },
  {
    example: 'one lawmaker who attended the meeting said',
    takes: 'who attended the meeting',
    pattern: new RegExp(
      `\\bwho (?:(?:has|have|had) )?(?:attended|saw|seen|took part in|reviewed|witnessed|was (?:at|in|present)|were (?:at|in|present)|works? (?:with|for|on)|worked (?:with|for|on))\\b${REST}`,
      'iu',
    ),
  },
  {
    example: 'a person in the room said',
    takes: 'in the room',
    pattern: /\b(?:in|inside) the (?:room|meeting|delegation|talks|negotiations)\b/iu,
  },
];

/** "two officials": how many speak. */
export const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
};
