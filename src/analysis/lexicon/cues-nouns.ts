/** Nouns that report: the act named with whose it is and what was said ("his claim that …", "U.S. demands for …"). */
export const NOUNS: readonly { frames: string; nouns: string; example: string }[] = [
  {
    frames: 't',
    nouns:
      'claim assertion allegation accusation statement suggestion warning prediction promise pledge vow complaint contention insistence argument admission acknowledgment acknowledgement remark assurance declaration announcement observation denial speculation rumor rumour hint demand proposal boast charge revelation confession comment threat',
    example: 'Critics mocked his claim that the road is closed.',
  },
  {
    frames: 'i',
    nouns: 'promise pledge vow threat offer refusal commitment demand proposal',
    example: 'They recalled her promise to lower taxes.',
  },
  {
    frames: ':for',
    nouns: 'call demand request appeal plea',
    example: 'The union repeated its demand for higher pay.',
  },
  {
    frames: ':of',
    nouns:
      'accusation allegation criticism claim denial condemnation warning denunciation description characterization endorsement',
    example: 'They answered his criticism of the dam.',
  },
];

/** A noun with a verb of its own that make up one cue: "made clear that", "expressed concern over". */
export const FIXED: readonly { words: string; frames: string; example: string }[] = [
  { words: 'make clear', frames: 't s', example: 'She made clear that talks would go on.' },
  { words: 'make it clear', frames: 't s', example: 'He made it clear that talks would go on.' },
];
