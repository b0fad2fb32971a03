/** On what occasion, or in what, something is said: it stands beside the words and belongs neither to them nor to who says them. */
export const OCCASIONS: readonly { nouns: string; example: string }[] = [
  {
    nouns: 'statement message note letter email e-mail memo filing petition motion brief complaint release communique',
    example: 'The board rejected the plan in a short statement to its tenants.',
  },
  {
    nouns: 'post tweet video podcast blog thread message column op-ed editorial essay article book',
    example: 'The mayor criticised the board in a post with a picture of the bridge.',
  },
  {
    nouns:
      'interview briefing conference call hearing debate speech address broadcast appearance testimony event rally',
    example: 'The envoy defended the fee at a news briefing in Orsk.',
  },
  {
    nouns: 'comments remarks comment remark',
    example: 'The envoy defended the fee in written remarks to the Orsk Courier.',
  },
];

/** Head nouns of occasions. */
export const OCCASION_NOUNS: ReadonlySet<string> = new Set(OCCASIONS.flatMap(o => o.nouns.split(' ')));
