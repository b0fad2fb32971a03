/**
 * The panel's words, one whole sentence or label a key, so that every one can be translated whole.
 * Keys and `$1` … `$9` are as the browsers' own `_locales/…/messages.json` wants them; a counted word has one key for
 * each plural category of its language (`claims_one`, `claims_other`), as `Intl.PluralRules` names them.
 */
const ENGLISH = {
  // The head
  claims_one: '$1 claim',
  claims_other: '$1 claims',
  sources_one: '$1 source',
  sources_other: '$1 sources',
  unnamed_one: '$1 unnamed',
  unnamed_other: '$1 unnamed',
  outlets_one: 'through $1 outlet',
  outlets_other: 'through $1 outlets',
  makeup: 'Make-up of this article: $1.',
  legend: 'Show these marks',
  article: 'Article on this page',

  // Categories: the name on the switch, its meaning, and the part of the bar when it is read aloud
  named: 'named',
  named_meaning: 'Someone stands behind it by name',
  named_part_one: '$1 claim by a named source',
  named_part_other: '$1 claims by named sources',
  relayed: 'relayed',
  relayed_meaning: 'It came through someone else',
  relayed_part_one: '$1 relayed by someone else',
  relayed_part_other: '$1 relayed by someone else',
  unnamed: 'unnamed',
  unnamed_meaning: 'A person whose name is withheld',
  unnamed_part_one: '$1 by an unnamed source',
  unnamed_part_other: '$1 by unnamed sources',
  hedged: 'no source',
  hedged_meaning: 'Nobody is named at all',
  hedged_part_one: '$1 with no source given',
  hedged_part_other: '$1 with no source given',
  reply: 'replies',
  reply_meaning: 'It answers another claim',

  // A claim
  no_source: 'No source given',
  degree_unnamed: 'unnamed',
  through: 'through',
  show_in_page: 'Show in the page',
  answers: 'Answers $1',
  denies: '$1 denies:',
  rejects: '$1 rejects:',
  dismisses: '$1 dismisses:',
  confirms: '$1 confirms:',
  supports: '$1 supports:',
  conditions: '$1 sets conditions:',
  counters: '$1 counters:',
  no_answer: 'No answer from $1 in this article',
  silence: '$1 gave no comment',
  quoted: '“$1”',

  // The list
  claims_list: 'Claims in reading order',
  none_found: 'Nobody is quoted or cited in this article.',
  hidden_one: '$1 claim is hidden, because its mark is switched off.',
  hidden_other: '$1 claims are hidden, because their marks are switched off.',
  show_all: 'Show all',
  not_in_page: 'This claim is no longer on the page. Read the page again to see what changed.',

  // What was cut off
  cut_text: 'This article is very long: only its first $1 characters were read.',
  cut_claims: 'This article has very many claims: only the first $1 are shown.',
  cut_time: 'Reading took too long and was stopped: claims near the end may be missing.',

  // Faces
  idle: 'This page has not been read yet.',
  read: 'Read this page',
  read_again: 'Read again',
  reading: 'Reading this page …',
  not_an_article: 'This is not an article.',
  not_an_article_help: 'Whence reads a single news article at a time: open one and try there.',
  other_language: 'Whence reads English; this page is in $1.',
  other_language_unknown: 'Whence reads English; this page is in another language.',
  other_language_help: 'If the site has an English edition, try it there.',
  not_our_kind: 'This is not political or diplomatic reporting.',
  not_our_kind_help: 'You can have every news article read without asking: see the settings.',
  read_anyway: 'Read it all the same',
  stub_one: 'Only $1 paragraph of this article is on the page.',
  stub_other: 'Only $1 paragraphs of this article are on the page.',
  stub_unknown: 'Only the beginning of this article is on the page.',
  stub_help: 'If you have a subscription, sign in and read the page again.',
  restless: 'This page never stops changing, so Whence stopped following it.',
  restless_help: 'Read it again to see the claims of this moment.',
  forbidden: 'The browser does not let extensions read this page.',
  forbidden_help: 'This holds for settings, extension stores and other pages of the browser’s own.',
  no_permission: 'Whence is not allowed to read this site.',
  no_permission_help: 'Click the Whence icon in the toolbar to read this page once, or allow it for good.',
  failed: 'This page could not be read.',
  failed_because: 'This page could not be read: $1',
  failed_help: 'Reload the page and try again.',
  off: 'Whence is switched off.',
  switch_on: 'Switch on',
  off_here: 'Whence is switched off on $1.',
  switch_on_here: 'Switch on for this site',
  silent: 'Whence did not answer.',
  silent_help: 'The browser may have put it to sleep or be updating it.',
  try_again: 'Try again',
  settings: 'Settings',
  allow_site: 'Always read $1',
  allow_all: 'Read news on every site',

  // More
  more: 'More',
  copy_all: 'Copy all as $1',
  save_as: 'Save as $1',
  copied: 'Copied.',
  not_copied: 'The browser did not let Whence copy.',
  switch_off_here: 'Switch off on $1',
  open_beside: 'Open beside the page',

  // Settings page
  settings_title: 'Whence: settings',
  enabled: 'Whence is on',
  marks: 'Marks',
  marks_help: 'Which claims are marked in the text.',
  colour_of: 'Colour of “$1”',
  colours: 'Colours',
  colours_help: 'Every colour is darkened or lightened until its line can be seen on the page.',
  preset_classic: 'Five hues that colour-blind readers can tell apart',
  preset_strong: 'The same, stronger',
  preset_ink: 'One grey: lines alone',
  own_colours_reset: 'Back to these colours',
  density: 'How much is marked',
  density_sources: 'Only who said it',
  density_both: 'Who said it, and what was said',
  density_pointer: 'Only the claim under the pointer',
  rest: 'The card opens',
  rest_0: 'as soon as the pointer is on a claim',
  rest_250: 'when the pointer rests for a moment',
  rest_600: 'when the pointer rests for half a second',
  rest_1200: 'when the pointer rests for a second',
  rest_click: 'only on a click',
  map: 'A slim map of the claims beside the scroll bar',
  sample: 'So it looks in a text',
  pages: 'Pages',
  pages_choice: 'Where Whence reads by itself',
  pages_known: 'On the news sites that it knows, and on sites that you allow',
  pages_every: 'On every site',
  pages_asked: 'Nowhere: only when you ask, by its icon, a key or the menu',
  scope: 'What is read without being asked',
  scope_our_kind: 'Political and diplomatic reporting',
  scope_every_article: 'Every news article',
  sites: 'Sites that you allowed',
  sites_help: 'On these sites, too, Whence reads by itself.',
  everywhere: 'Every site',
  add_site: 'Allow a site',
  allow: 'Allow',
  remove: 'Remove $1',
  no_sites: 'You have not allowed any other site.',
  sites_off: 'Switched off on',
  no_sites_off: 'Whence is switched off on no site.',
  add_site_off: 'Switch off on a site',
  add: 'Add',
  not_a_site: 'Write the name of a site, such as news.example.',
  not_saved: 'The browser could not save this change.',
  saved: 'Saved.',
  keys: 'Keys',
  keys_help: 'In the page, Enter goes into the open card and Escape closes it.',
  key_action: 'Open Whence on this page',
  key_next: 'Next claim',
  key_previous: 'Previous claim',
  key_panel: 'Open the panel beside the page',
  key_none: 'none',
  keys_change: 'Change the keys',
  keys_change_chrome: 'If the button opens nothing: write chrome://extensions/shortcuts into the address bar.',
  keys_change_firefox:
    'If the button opens nothing: open “Add-ons and themes”, then the gear, then “Manage Extension Shortcuts”.',
  appearance: 'Appearance',
  theme: 'Theme',
  theme_auto: 'As the browser',
  theme_light: 'Light',
  theme_dark: 'Dark',
  language: 'Language',
  language_auto: 'As the browser',
  carry: 'Take your settings along',
  carry_help:
    'Where you let your browser sync, it carries these settings to your other browsers by itself. Sites that you allowed have to be allowed in each.',
  export_settings: 'Save as a file',
  import_settings: 'Read from a file',
  imported: 'Your settings are now those of the file.',
  not_settings: 'This file holds no settings of Whence. Nothing was changed.',
  reset: 'Back to the defaults',
  reset_done: 'All settings are at their defaults.',
  privacy: 'Privacy',
  privacy_promise: 'Nothing leaves your browser. Whence sends no data, loads nothing and keeps no history.',

  promise: 'A mark means that someone said it. Whence does not judge whether it is true.',
} as const;

type Table = typeof ENGLISH;
export type Word = keyof Table;
/** Words that come in plural forms, by the part of the key before `_one` and `_other`. */
export type Counted = { [K in Word]: K extends `${infer Stem}_other` ? Stem : never }[Word];

/** Language of the interface (BCP 47): numbers, plurals and names of languages follow it. */
export const LANGUAGE = 'en';

const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);

/** `$1` … `$9` in a sentence replaced by the values, which are taken as they are. */
const fill = (sentence: string, values: readonly (string | number)[]): string =>
  sentence.replace(/\$([1-9])/g, (whole, digit: string) => {
    const value = values[Number(digit) - 1];
    return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
  });

/** The sentence of a key, its `$1` … filled with `values`; numbers as the language writes them. */
export const say = (key: Word, ...values: (string | number)[]): string => fill(ENGLISH[key], values);

/** A counted word in the plural form that `n` wants; `$1` is `n`. */
export function count(key: Counted, n: number): string {
  const form: string = `${key}_${plurals.select(n)}`;
  return fill(Object.hasOwn(ENGLISH, form) ? ENGLISH[form as Word] : ENGLISH[`${key}_other`], [n]);
}

/** A sentence cut at `$1`: what stands before and after, for a value that is more than text (a name in bold). */
export function around(key: Word): [before: string, after: string] {
  const [before = '', after = ''] = ENGLISH[key].split('$1');
  return [before, after];
}

/** Name of a language in the language of the interface ("fr-CA" → "French"); undefined for a tag that names none. */
export function languageName(tag: string): string | undefined {
  try {
    const [base = ''] = tag.split('-'); // "French", not "French (Canada)"
    return new Intl.DisplayNames(LANGUAGE, { type: 'language', fallback: 'none' }).of(base);
  } catch {
    return undefined;
  }
}
