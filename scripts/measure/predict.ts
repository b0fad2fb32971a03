/** Runs the analysis over annotated documents and writes what the scorers read. */
import { analyze, describe, finish } from '../../src/analysis';
import { assemble } from '../../src/analysis/claims';
import type { Analysis, Article, Attribution, Claim, Kind, Origin, Span } from '../../src/analysis/model';
import { readText } from '../../src/analysis/text/document';
import type { GoldDocument } from './data';

export interface GoldClaim extends Origin {
  id: string;
  content: Span[];
  cue: Span[];
  source: Span[];
  quote: Attribution['quote'];
}

export const toArticle = (d: GoldDocument): Article => {
  const article: Article = { id: d.id, text: d.text };
  if (d.title) article.title = d.title;
  if (d.publisher) article.publisher = d.publisher;
  if (d.url) article.url = d.url;
  const published = d.published ?? d.date;
  if (published) article.published = published;
  return article;
};

/** The analysis as found. */
export const predict = (d: GoldDocument): Analysis => analyze(toArticle(d));

/** The analysis with the annotators' spans: what origin and responses would be if every claim were found. */
export function predictOnGold(d: GoldDocument & { claims: GoldClaim[] }): Analysis {
  const article = toArticle(d);
  return describe(readText(d.text), article, goldAttributions(d.claims, d.text));
}

/** The analysis with the annotators' spans and origins: what the rules for responses alone are worth. */
export function predictOnGoldOrigins(d: GoldDocument & { claims: GoldClaim[] }): Analysis {
  const document = readText(d.text);
  const claims = assemble(
    goldAttributions(d.claims, d.text),
    d.claims.map(({ speaker, kind, named, party, via }) => ({ speaker, kind, named, party, via, degree: 'person' })),
    document,
  );
  return finish(document, toArticle(d), claims, [], []);
}

/** Annotated claims as the analysis would have found them, with nesting and continuation filled in. */
export function goldAttributions(claims: readonly GoldClaim[], text: string): Attribution[] {
  return claims.map((c, i) => {
    const start = c.content[0]![0];
    const inside = claims
      .map((d, j) => ({ j, d }))
      .filter(
        ({ j, d }) =>
          j !== i && length(d.content) > length(c.content) && [...c.cue, ...c.content].every(s => within(s, d.content)),
      )
      .sort((a, b) => length(a.d.content) - length(b.d.content))[0];
    const goesOn = !c.cue.length && !c.source.length;
    const before = goesOn
      ? claims.findLastIndex(
          (d, j) =>
            j !== i &&
            d.source.length + d.cue.length > 0 &&
            d.quote !== 'indirect' &&
            d.content[0]![0] < start &&
            !within(c.content[0]!, d.content),
        )
      : -1;
    return {
      content: c.content,
      cue: c.cue,
      source: c.source,
      quote: c.quote,
      construction: text.length ? 'gold' : '',
      confidence: 1,
      ...(inside ? { within: inside.j } : {}),
      ...(before >= 0 ? { continues: before } : {}),
    };
  });
}

const length = (spans: readonly Span[]) => spans.reduce((n, [a, b]) => n + b - a, 0);
const within = ([a, b]: Span, spans: readonly Span[]) => spans.some(([c, d]) => c <= a && b <= d);

/** Our kinds in the words of the attribution corpora: a group of people and a withheld name are one class there. */
const SOURCE_TYPE: Record<Kind, string> = {
  person: 'named-person',
  body: 'organisation',
  outlet: 'organisation',
  document: 'document',
  group: 'unnamed',
  unnamed: 'unnamed',
  hedge: 'hedge',
};

/**
 * A line for the attribution scorer. PolNeAR marks no nested attributions, and marks a quotation that goes on
 * ("“A,” he said. “B.”") as one attribution in two parts where ours are two claims: `nested: false` follows it in both.
 */
export function toAttributions(analysis: Analysis, nested: boolean) {
  const claims = nested ? analysis.claims : joinGoingOn(analysis.claims.filter(c => c.nestedIn === undefined));
  return {
    id: analysis.id,
    attributions: claims.map(c => ({
      source: c.source,
      cue: c.cue,
      content: c.content,
      type: c.quote,
      speaker: c.speaker,
      sourceType: SOURCE_TYPE[c.kind],
    })),
  };
}

function joinGoingOn(claims: readonly Claim[]): Claim[] {
  const joined: Claim[] = [];
  for (const c of claims) {
    const last = joined.at(-1);
    if (c.construction === 'goes-on' && last)
      joined[joined.length - 1] = { ...last, content: [...last.content, ...c.content] };
    else joined.push(c);
  }
  return joined;
}
