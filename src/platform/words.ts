/**
 * The words of card and background: one whole sentence or label a key, so that every one can be translated whole.
 * Keys and `$1` … `$9` are as the browsers' own `_locales/…/messages.json` wants them. Values stand in for `$n` once, so
 * that a "$2" inside a page's name stays what it is.
 */
const ENGLISH = {
  // Who: one sentence for each degree of attribution
  who_described: '$1, unnamed',
  who_bare: '$1, unnamed',
  who_hedge: 'No source given',
  degree_person: 'named',
  degree_institution: 'an institution',
  degree_described: 'described, name withheld',
  degree_bare: 'not described',
  degree_none: 'nobody is named',
  speaks_for: 'for $1',
  name_withheld: 'No name given: $1',

  // How it came
  this_article: 'this article',
  chain: 'How it came here: $1',
  opens: 'Open $1',

  // Who answered
  answered_by: 'Answered by',
  answers: 'Answers',
  denies: '$1 denies',
  rejects: '$1 rejects',
  dismisses: '$1 dismisses',
  confirms: '$1 confirms',
  supports: '$1 supports',
  conditions: '$1 sets conditions',
  counters: '$1 counters',
  no_answer: 'No answer from $1 in this article.',
  silence: '$1 gave no comment.',
  go_to: 'Go to this claim in the text',

  // Why, and what can be done
  why_cue: 'Why marked: $1',
  why_continued: 'Why marked: the quotation goes on',
  why_embed: 'Why marked: a post shown in the article',
  quoted: '“$1”',
  copy: 'Copy',
  copied: 'Copied',
  not_copied: 'This page lets nothing be copied',
  show_in_panel: 'Show in panel',
  report: 'Report',
  report_hint: 'Copies a note about this mark; nothing is sent',
  nobody_here: 'Whence found nobody who says this.',

  // The report that is copied
  report_title: 'A mark of Whence that seems wrong',

  // Export
  export_note: 'Listed by Whence. A mark means that someone said it; Whence does not judge whether it is true.',
  in_the_text: 'in the text',

  // Background
  read_page: 'Read this page',
  who_said: 'Who said this?',
  page_not_loaded: 'The page did not load.',
  analysis_failed: 'The analysis of this article stopped with an error.',
  reading_stopped: 'The page was left or changed while it was read.',
} as const;

export type Word = keyof typeof ENGLISH;

/** @param values stand in for `$1`, `$2` … */
export function say(key: Word, ...values: string[]): string {
  return ENGLISH[key].replace(/\$([1-9])/g, (_, n: string) => values[Number(n) - 1] ?? '');
}
