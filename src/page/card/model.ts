/** What the card says of a claim, in its final words and order: who, how it came, who answered, why. Pure. */
import type { Analysis, Claim, Response, Span } from '../../analysis/model';
import { excerptOf, toldOf } from '../../export/quote';
import { partyIn } from '../../platform/parties';
import { hostOf, safeUrl } from '../../platform/url';
import { say } from '../../platform/words';
import { ruleWord } from './rules';

export interface Answer {
  /** "Ukraine counters" */
  who: string;
  words: string;
  claim: string;
}

export interface CardModel {
  who: string;
  /** What more is known of the source: "involved in the talks", "named", "for Russia". */
  about: string[];
  /** Why there is no name, in the article's words. */
  withheld?: string;
  /** From the source to this article; empty where it came straight and no link leads on. */
  chain: string[];
  link?: { href: string; host: string };
  answeredBy: Answer[];
  answers: Answer[];
  /** "No answer from Russia in this article." and "Kremlin gave no comment." */
  missing: string[];
  why: string;
  /** What kind of attribution it is, in words; '' where `why` says it already. */
  rule: string;
}

const MAX_ANSWERS = 4;
const MAX_WORDS = 140;

/** Where a description of somebody goes on after the person: "official | involved in the talks". */
const GOES_ON =
  /\s(?=(?:who|whose|involved|familiar|briefed|close|with|in|at|from|on|near|based|speaking|not|directly|seen|obtained|published)\b)/;

const upper = (s: string) => s.charAt(0).toLocaleUpperCase('en') + s.slice(1);

const textOf = (text: string, spans: readonly Span[]) =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ');

/** One line of at most `MAX_WORDS` letters, cut between words. */
function brief(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_WORDS) return line;
  const head = line.slice(0, MAX_WORDS);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), MAX_WORDS / 2))} …`;
}

/** "who" alone, of a description cut short, says nothing. */
const says = (words: string | undefined): words is string => words !== undefined && /\s/.test(words.trim());

function whoOf(claim: Claim): Pick<CardModel, 'who' | 'about' | 'withheld'> {
  const party =
    claim.party !== '' && claim.party !== 'media' && claim.party !== claim.speaker
      ? [say('speaks_for', partyIn(claim.party))]
      : [];
  if (claim.degree === 'none' || claim.speaker === '') return { who: say('who_hedge'), about: [] };
  if (claim.degree === 'person') return { who: claim.speaker, about: [say('degree_person'), ...party] };
  if (claim.degree === 'institution') return { who: claim.speaker, about: [say('degree_institution'), ...party] };
  const [head = '', ...rest] = claim.speaker.split(GOES_ON);
  const { near, reason } = claim.described ?? {};
  const nearness = rest.length > 0 ? rest.join(' ') : says(near) ? near : say(`degree_${claim.degree}`);
  const who = claim.kind === 'unnamed' ? say(`who_${claim.degree}`, upper(head)) : upper(head);
  const withheld = says(reason) ? { withheld: say('name_withheld', say('quoted', brief(reason))) } : {};
  return { who, about: [nearness, ...party], ...withheld };
}

/** The shortest name that still tells who: "official" of "senior U.S. official involved in the talks". */
function shortName(claim: Claim): string {
  if (claim.degree === 'none' || claim.speaker === '') return '';
  if (claim.named) return claim.speaker;
  return claim.speaker.split(GOES_ON)[0]!.split(' ').at(-1)!;
}

function chainOf(claim: Claim): Pick<CardModel, 'chain' | 'link'> {
  const url = safeUrl(claim.link);
  if (claim.via.length === 0 && !url) return { chain: [] };
  const chain = [shortName(claim), ...claim.via.toReversed(), say('this_article')].filter(name => name !== '');
  return { chain, ...(url ? { link: { href: url.href, host: hostOf(url.href) } } : {}) };
}

function answersOf(analysis: Analysis, claim: Claim): Pick<CardModel, 'answeredBy' | 'answers' | 'missing'> {
  const byId = new Map(analysis.claims.map(c => [c.id, c]));
  const sideOf = (c: Claim) => (c.party !== '' && c.party !== 'media' ? partyIn(c.party) : c.speaker);
  const headOf = (c: Claim) => (c.named ? c.speaker : upper(c.speaker.split(GOES_ON)[0]!));
  const answer = (
    id: string,
    who: (name: string) => string,
    nameOf = sideOf,
    wordsOf: typeof toldOf = excerptOf,
  ): Answer | undefined => {
    const c = byId.get(id);
    const name = c && nameOf(c);
    return c && { who: who(name || say('who_hedge')), words: brief(wordsOf(c, analysis.article.text)), claim: id };
  };
  const to = (r: Response) => r.to.includes(claim.id);
  const answeredBy = analysis.responses.filter(to).flatMap(r => answer(r.from, name => say(r.stance, name)) ?? []);
  const own = analysis.responses.filter(r => r.from === claim.id).flatMap(r => r.to);
  const silent = analysis.silences.filter(s => s.about?.includes(claim.id)).map(s => say('silence', upper(s.speaker)));
  const unanswered = claim.answered?.by.length === 0 && answeredBy.length === 0;
  return {
    answeredBy: answeredBy.slice(0, MAX_ANSWERS),
    answers: [...new Set(own)].slice(0, MAX_ANSWERS).flatMap(id => answer(id, name => name, headOf, toldOf) ?? []),
    missing: [...silent, ...(unanswered ? [say('no_answer', partyIn(claim.answered!.party))] : [])],
  };
}

/** The cue as it stands, with what lies between its parts where that is short. */
function whyOf(text: string, claim: Claim): string {
  if (claim.cue.length > 0) return say('why_cue', say('quoted', brief(textOf(text, claim.cue))));
  return say(isPost(claim) ? 'why_embed' : 'why_continued');
}

const isPost = ({ construction }: Claim) => construction.includes('embed') || construction.includes('post');

function ruleOf(claim: Claim): string {
  const word = claim.cue.length > 0 ? ruleWord(claim.construction) : undefined;
  return word ? say(word) : '';
}

/** @returns `undefined` where the analysis has no such claim. */
export function cardOf(analysis: Analysis, id: string): CardModel | undefined {
  const claim = analysis.claims.find(c => c.id === id);
  if (!claim) return undefined;
  return {
    ...whoOf(claim),
    ...chainOf(claim),
    ...answersOf(analysis, claim),
    why: whyOf(analysis.article.text, claim),
    rule: ruleOf(claim),
  };
}
