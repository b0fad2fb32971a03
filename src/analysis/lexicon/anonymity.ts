/** How articles say who an unnamed source is and why it has no name. Each entry with an example, which is its test. */

export interface Wording {
  example: string;
  /** What the pattern takes out of the example. */
  takes: string;
  /** One of these stands in every match, in lower case: asked before the pattern is, which costs more and must be compiled. */
  stems: readonly string[];
  pattern: RegExp;
}

/** To the end of the clause: a comma, a full stop, a bracket, a quotation mark end it. */
const REST = '[^,.;:()“”"—–]*';

/** Why the name is withheld; the first that fits. */
export const REASONS: readonly Wording[] = [
  {
    example: 'the aide said on condition of anonymity because the talks were private.',
    takes: 'on condition of anonymity because the talks were private',
    stems: ['anonymity'],
    pattern: new RegExp(`\\b(?:on|under) (?:the )?condition of (?:strict )?anonymity\\b${REST}`, 'i'),
  },
  {
    example: 'one diplomat, who was not authorised to speak to the press, said',
    takes: 'not authorised to speak to the press',
    stems: ['authori', 'permitted', 'allowed', 'cleared'],
    pattern: new RegExp(
      `(?:\\bnot|n[’']t|\\bwithout being) (?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|comment|discuss|brief|disclose|reveal|share|give|be (?:named|quoted|identified))\\b${REST}`,
      'i',
    ),
  },
  {
    example: 'an aide who requested anonymity to speak freely said',
    takes: 'requested anonymity to speak freely',
    stems: ['anonymity'],
    pattern: new RegExp(`\\b(?:request|seek|ask|grant|giv|promis)[a-z]*(?: for)? anonymity\\b${REST}`, 'i'),
  },
  {
    example: 'the trader, who did not want to be named for fear of losing work, said',
    takes: 'did not want to be named for fear of losing work',
    stems: ['want to', 'wish to'],
    pattern: new RegExp(
      `\\b(?:did|does|do)(?: not|n[’']t) (?:want|wish) to (?:be (?:named|identified|quoted)|give (?:his|her|their) (?:full )?names?)\\b${REST}`,
      'i',
    ),
  },
  {
    example: 'a member of the delegation, who asked not to be named, said',
    takes: 'asked not to be named',
    stems: [' to be', 'not be', 'to remain', 'to stay'],
    pattern: new RegExp(
      `\\b(?:ask|request|declin|refus|wish|want|prefer|insist)[a-z]* (?:not to be|to not be|not be|to be (?:named|identified)|that (?:his|her|their) names? not be|to remain|to stay) ?(?:further )?(?:named|identified|quoted|anonymous|unnamed|published|used)?\\b${REST}`,
      'i',
    ),
  },
  {
    example: 'said the official, speaking anonymously to discuss a private meeting.',
    takes: 'speaking anonymously to discuss a private meeting',
    stems: ['anonymously', 'on background'],
    pattern: new RegExp(`\\b(?:speaking|spoke|speak|talking|talked) (?:anonymously|on background)\\b${REST}`, 'i'),
  },
  {
    example: 'officials said, citing the sensitivity of the talks.',
    takes: 'citing the sensitivity of the talks',
    stems: ['sensitiv', 'confidentiality', 'delicacy'],
    pattern: new RegExp(
      `\\b(?:citing|given|because of|due to) the (?:sensitivity|sensitive nature|confidentiality|delicacy) of\\b${REST}`,
      'i',
    ),
  },
];

/** How near an unnamed source is to the matter; the first that fits. */
export const NEARNESS: readonly Wording[] = [
  {
    example: 'two people familiar with the matter said',
    takes: 'familiar with the matter',
    stems: ['familiar', 'acquainted', 'conversant'],
    pattern: new RegExp(`\\b(?:familiar|acquainted|conversant) with\\b${REST}`, 'i'),
  },
  {
    example: 'an official with direct knowledge of the call said',
    takes: 'with direct knowledge of the call',
    stems: ['knowledge of', 'understanding of', 'experience of'],
    pattern: new RegExp(
      `\\bwith (?:(?:direct|first-?hand|detailed|close|intimate|personal|some) )?(?:knowledge|understanding|experience) of\\b${REST}`,
      'i',
    ),
  },
  {
    example: 'a diplomat briefed on the plan said',
    takes: 'briefed on the plan',
    stems: ['briefed', 'informed', 'consulted'],
    pattern: new RegExp(`\\b(?:briefed|informed|consulted) (?:on|about|by)\\b${REST}`, 'i'),
  },
  {
    example: 'officials involved in the talks said',
    takes: 'involved in the talks',
    stems: ['involved', 'aware of', 'privy', 'present', 'working on', 'engaged in'],
    pattern: new RegExp(
      `\\b(?:(?:directly|closely|deeply) )?(?:involved (?:in|with)|aware of|privy to|present (?:at|during|for|in)|working on|engaged in)\\b${REST}`,
      'i',
    ),
  },
  {
    example: 'a source close to the minister said',
    takes: 'close to the minister',
    stems: ['close to'],
    pattern: new RegExp(`\\bclose to\\b${REST}`, 'i'),
  },
  {
    example: 'one lawmaker who attended the meeting said',
    takes: 'who attended the meeting',
    stems: ['who '],
    pattern: new RegExp(
      `\\bwho (?:(?:has|have|had) )?(?:attended|saw|seen|took part in|reviewed|witnessed|was (?:at|in|present)|were (?:at|in|present)|works? (?:with|for|on)|worked (?:with|for|on))\\b${REST}`,
      'i',
    ),
  },
  {
    example: 'a person in the room said',
    takes: 'in the room',
    stems: ['the room', 'the meeting', 'the delegation', 'the talks', 'the negotiations'],
    pattern: /\b(?:in|inside) the (?:room|meeting|delegation|talks|negotiations)\b/i,
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
