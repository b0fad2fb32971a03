/** Analyses of stretches of one text, put together as the analysis of the whole. Pure. */
import { identityOf } from '../analysis/kind';
import { sidesOf } from '../analysis/lexicon/sides';
import type { AnalysedArticle, Analysis, Article, Claim, Kind, Position, Span, Speaker } from '../analysis/model';

export interface Stretch {
  /** Where it begins in the whole text, UTF-16 units. */
  at: number;
  analysis: Analysis;
}

/** A family name alone is the person who has it, where only one of this name speaks anywhere in the text. */
function fullNames(speakers: readonly Speaker[]): Map<string, Speaker> {
  const full = new Map<string, Speaker | undefined>();
  for (const s of speakers) {
    const last = s.name.split(' ').at(-1)!;
    if (s.kind !== 'person' || last === s.name) continue;
    const known = full.get(last);
    full.set(last, full.has(last) && known?.name !== s.name ? undefined : s);
  }
  return new Map([...full].flatMap(([name, s]) => (s ? [[name, s] as const] : [])));
}

const asPerson = (name: string, of: { party: string }, { kind, degree, party }: Speaker) => ({
  kind,
  degree,
  party: sideBut(name, of.party) || party,
});

/** A family name that was taken for a body speaks for itself at most: that is no side. */
const sideBut = (name: string, party: string): string => (party === name && sidesOf(name).length === 0 ? '' : party);

function addSpeaker(all: Map<string, Speaker>, speaker: Speaker): void {
  const key = JSON.stringify([speaker.name, speaker.kind]);
  const known = all.get(key);
  if (!known) all.set(key, speaker);
  else {
    known.claims.push(...speaker.claims);
    known.mentions.push(...speaker.mentions);
    known.party ||= speaker.party;
  }
}

/**
 * @param article the whole
 * @param stretches in reading order; together they hold all of its text
 */
export function merge(article: Article, stretches: readonly Stretch[]): Analysis {
  const out: Omit<Analysis, 'article'> = { claims: [], responses: [], silences: [], speakers: [], positions: [] };
  const full = fullNames(stretches.flatMap(s => s.analysis.speakers));
  const speakers = new Map<string, Speaker>();
  const positions = new Map<string, Position>();
  /** By itself a family name may have been taken for a body that nothing is known of. */
  const fullOf = ({ name, kind, party }: { name: string; kind?: Kind; party: string }): Speaker | undefined =>
    kind === undefined || kind === 'person' || (kind === 'body' && sideBut(name, party) === '')
      ? full.get(name)
      : undefined;
  for (const { at, analysis } of stretches) {
    const before = out.claims.length;
    const place = new Map(analysis.claims.map((c, i) => [c.id, `c${before + i + 1}`]));
    const id = (old: string): string => place.get(old) ?? old;
    const ids = (old: readonly string[]): string[] => old.map(id);
    const moved = (spans: readonly Span[]): Span[] => spans.map(([start, end]): Span => [at + start, at + end]);
    out.claims.push(
      ...analysis.claims.map((claim): Claim => {
        const { nestedIn, answered } = claim;
        const known = fullOf({ ...claim, name: claim.speaker });
        return {
          ...claim,
          ...(known ? { speaker: known.name, ...asPerson(claim.speaker, claim, known), named: true } : {}),
          id: id(claim.id),
          content: moved(claim.content),
          cue: moved(claim.cue),
          source: moved(claim.source),
          ...(nestedIn === undefined ? {} : { nestedIn: id(nestedIn) }),
          ...(answered ? { answered: { ...answered, by: ids(answered.by) } } : {}),
        };
      }),
    );
    out.responses.push(...analysis.responses.map(r => ({ ...r, from: id(r.from), to: ids(r.to) })));
    out.silences.push(
      ...analysis.silences.map(s => {
        const known = fullOf({ name: s.speaker, party: s.party });
        return {
          ...s,
          ...(known ? { speaker: known.name, party: sideBut(s.speaker, s.party) || known.party } : {}),
          source: moved(s.source),
          cue: moved(s.cue),
          ...(s.about ? { about: ids(s.about) } : {}),
        };
      }),
    );
    for (const s of analysis.speakers) {
      const known = fullOf(s);
      const own = { ...s, claims: ids(s.claims), mentions: moved(s.mentions) };
      addSpeaker(speakers, known ? { ...own, name: known.name, ...asPerson(s.name, s, known) } : own);
    }
    for (const p of analysis.positions) {
      const party = full.get(p.party)?.party ?? p.party;
      const key = JSON.stringify([party, p.topic]);
      const known = positions.get(key);
      if (known) known.claims.push(...ids(p.claims));
      else if (party) positions.set(key, { ...p, party, claims: ids(p.claims) });
    }
  }
  return {
    article: headOf(article, stretches),
    ...out,
    speakers: [...speakers.values()],
    positions: [...positions.values()],
  };
}

/** Of the kind of most of its words, where somebody is quoted at all. */
function headOf(article: Article, stretches: readonly Stretch[]): AnalysedArticle {
  const parts = stretches.map(({ analysis: { article, claims } }) => ({ ...article, quoted: claims.length > 0 }));
  const words = (of: readonly { words: number }[]) => of.reduce((sum, p) => sum + p.words, 0);
  return {
    ...identityOf(article, parts[0]?.language),
    words: words(parts),
    isNews: parts.some(p => p.isNews),
    isOurKind: 2 * words(parts.filter(p => p.isOurKind)) > words(parts.filter(p => p.quoted)),
  };
}
