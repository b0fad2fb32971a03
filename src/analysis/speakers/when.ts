/** When something was said: a weekday or a date beside the cue, against the day of the article. No clock. */
import { DAYS, MONTHS } from '../lexicon/calendar';
import type { Attribution } from '../model';
import { firstIn } from '../text/bisect';
import type { Document } from '../text/document';

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';

interface Rule {
  /** "said on Tuesday" */
  example: string;
  pattern: RegExp;
  /** ISO 8601 (a day, or a month), from the match and the article's day. */
  read: (match: RegExpExecArray, published: Date) => string | undefined;
}

/** The first rule that fits the words around the cue decides. */
export const WHEN_RULES: readonly Rule[] = [
  {
    example: 'said on 4 March 2025',
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`),
    read: m => day(Number(m[3]), monthOf(m[2]!), Number(m[1])),
  },
  {
    example: 'said on March 4, 2025',
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`),
    read: m => day(Number(m[3]), monthOf(m[1]!), Number(m[2])),
  },
  {
    example: 'said on March 4',
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b`),
    read: (m, p) => lastBefore(p, monthOf(m[1]!), Number(m[2])),
  },
  {
    example: 'said on 4 March',
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`),
    read: (m, p) => lastBefore(p, monthOf(m[2]!), Number(m[1])),
  },
  {
    example: 'said last Tuesday, said on Tuesday',
    pattern: new RegExp(`\\b(?:(last|earlier) )?(${DAYS.join('|')})\\b(?! (?:before|after|next)\\b)`, 'i'),
    read: (m, p) => weekday(p, m[2]!, m[1]?.toLowerCase() === 'last'),
  },
  {
    example: 'said two days ago, said a week ago, said three months ago',
    pattern: /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month)s? (?:ago|earlier)\b/i,
    read: (m, p) => backBy(p, numberOf(m[1]!), m[2]!.toLowerCase()),
  },
  { example: 'said yesterday', pattern: /\byesterday\b/i, read: (_, p) => ago(p, 1) },
  {
    example: 'said today',
    pattern: /\b(?:today|this morning|this afternoon|this evening|tonight)\b/i,
    read: (_, p) => ago(p, 0),
  },
  {
    example: 'said last week, said earlier this week',
    pattern: /\b(last|this) week\b/i,
    read: (m, p) => monthOfWeek(p, m[1]!.toLowerCase() === 'last' ? 7 : 0),
  },
  { example: 'said earlier this month', pattern: /\bthis month\b/i, read: (_, p) => p.toISOString().slice(0, 7) },
  {
    example: 'said last month',
    pattern: /\blast month\b/i,
    read: (_, p) => monthsBefore(p, 1),
  },
  {
    example: 'said in January',
    pattern: new RegExp(`\\b[Ii]n ${MONTH}(?: (\\d{4}))?\\b`),
    read: (m, p) => (m[2] ? day(Number(m[2]), monthOf(m[1]!), 1) : lastBefore(p, monthOf(m[1]!), 1))?.slice(0, 7),
  },
];

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase());

function day(year: number, month: number, date: number): string | undefined {
  const d = new Date(Date.UTC(year, month, date));
  return Number.isNaN(d.getTime()) || date > 31 ? undefined : d.toISOString().slice(0, 10);
}

/** A date without a year: the last such day up to the article's. */
function lastBefore(published: Date, month: number, date: number): string | undefined {
  const own = day(published.getUTCFullYear(), month, date);
  return own && own > published.toISOString().slice(0, 10) ? day(published.getUTCFullYear() - 1, month, date) : own;
}

const ago = (published: Date, days: number): string =>
  new Date(published.getTime() - days * 86_400_000).toISOString().slice(0, 10);

/** "Last Thursday" in an article of a Thursday is a week old. */
function weekday(published: Date, name: string, last: boolean): string {
  const days = (published.getUTCDay() - DAYS.indexOf(name.toLowerCase()) + 7) % 7;
  return ago(published, days === 0 && last ? 7 : days);
}

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
const numberOf = (word: string): number =>
  /^an?$/i.test(word) ? 1 : /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 1;

const monthsBefore = (published: Date, months: number): string | undefined =>
  day(published.getUTCFullYear(), published.getUTCMonth() - months, 1)?.slice(0, 7);

/** Days are counted; of what lies weeks or months back only the month is known. */
function backBy(published: Date, count: number, unit: string): string | undefined {
  if (unit === 'day') return ago(published, count);
  return unit === 'week' ? ago(published, 7 * count).slice(0, 7) : monthsBefore(published, count);
}

/** The month in which the days of a week up to the article's lie, from Monday; none where they lie in two. */
function monthOfWeek(published: Date, back: number): string | undefined {
  const sinceMonday = (published.getUTCDay() + 6) % 7;
  const first = ago(published, sinceMonday + back).slice(0, 7);
  const last = ago(published, back === 0 ? 0 : sinceMonday + 1).slice(0, 7);
  return first === last ? first : undefined;
}

/** Characters around the cue in which a time word belongs to it, and at the beginning of its sentence: "On Monday, …". */
const REACH = 40;
const OPENING = 30;
const OPENS =
  /^\W*(?:on|late|early|earlier|last|yesterday|in|two|three|four|five|a|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
/** No word of time: most claims. */
const HINT =
  /\d|day\b|\bago\b|\bearlier\b|\bweek\b|\bmonth\b|\bthis (?:morning|afternoon|evening)|\btonight\b|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/**
 * The day on which a claim was made (ISO 8601: "2025-03-04", or "2025-03" for a month).
 * @param published the article's day, ISO 8601; without it nothing is known
 * @returns undefined where the words around the cue name no time
 */
export function whenOf(
  attribution: Attribution,
  document: Document,
  published: string | undefined,
): string | undefined {
  const cue = attribution.cue[0];
  const date = published === undefined ? Number.NaN : Date.parse(published);
  if (!cue || Number.isNaN(date)) return undefined;
  const sentence = document.sentences[firstIn(document.tokens, cue)?.sentence ?? -1];
  if (!sentence) return undefined;
  const start = Math.max(sentence.start, cue[0] - REACH);
  const end = Math.min(sentence.end, cue[1] + REACH);
  const moment = new Date(date);
  const near = blank(document.text.slice(start, end), start, attribution);
  const found = timeIn(near, moment);
  if (found || start <= sentence.start) return found;
  const opening = blank(document.text.slice(sentence.start, sentence.start + OPENING), sentence.start, attribution);
  return OPENS.test(opening) ? timeIn(opening.split(',')[0]!, moment) : undefined;
}

/** What the first rule that fits makes of the words. */
function timeIn(text: string, published: Date): string | undefined {
  if (!HINT.test(text)) return undefined;
  for (const { pattern, read } of WHEN_RULES) {
    const match = pattern.exec(text);
    if (match) return read(match, published);
  }
  return undefined;
}

/** What was said may name other days: its words do not count. */
function blank(text: string, offset: number, { content }: Attribution): string {
  let out = text;
  for (const [a, b] of content) {
    const from = Math.max(0, a - offset);
    const to = Math.min(out.length, b - offset);
    if (from < to) out = out.slice(0, from) + ' '.repeat(to - from) + out.slice(to);
  }
  return out;
}
