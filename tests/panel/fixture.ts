/** An article of our own, all of it invented, with its analysis written down by hand: what the panel and the exports show. */
import type { Analysis, Claim, Response, Silence, Span } from '../../src/analysis/model';

export const TEXT = `The ferry talks between Norland and Velmark were put off on Tuesday, two days before delegations were due on the island of Hesk.

A Velmark official involved in the talks told the Harbour Post that "nobody on our side had seen the new timetable." The official said that Norland wanted the northern route closed by June.

The Strand Gazette reported, citing people familiar with the matter, that Norland had offered to pay for two new ferries. It added that the offer would lapse in March.

Norland's transport minister, Marta Vell, rejected the report. "A lot of timetables are being invented these days," she said. "We stand by the agreement of last year."

Velmark's government warned that closing the route would cut off 4,000 islanders. The ministry did not respond to a request for comment on the cost.

The two capitals reportedly disagree over who would crew the ships. "Hesk is not a bargaining chip," the island's mayor, Jon Arrel, wrote on Mastodon.

Velmark accused Norland of sounding the strait with a survey ship. President Ilse Tamm of Velmark called for a meeting within a week, adding: "We ruled out nothing and we signed nothing."`;

/** Where a phrase stands in the text; the `nth` time, counted from 1. @throws where it does not stand there. */
export function span(phrase: string, nth = 1): Span {
  let at = -1;
  for (let i = 0; i < nth; i++) at = TEXT.indexOf(phrase, at + 1);
  if (at < 0) throw new Error(`Not in the text: ${phrase}`);
  return [at, at + phrase.length];
}

type Sketch = Partial<Claim> & { says: string[]; by?: string; cued?: string[]; nth?: number };
type Shared = Partial<Claim>;

function claim(id: string, { says, by, cued = [], nth = 1, ...rest }: Sketch): Claim {
  return {
    id,
    content: says.map(s => span(s)),
    cue: cued.map(s => span(s)),
    source: by ? [span(by, nth)] : [],
    quote: 'indirect',
    speaker: '',
    kind: 'person',
    named: true,
    degree: 'person',
    party: '',
    via: [],
    category: 'named',
    reply: false,
    topics: [],
    construction: 'told',
    confidence: 0.9,
    ...rest,
  };
}

const official: Shared = {
  speaker: 'Velmark official involved in the talks',
  kind: 'unnamed',
  named: false,
  degree: 'described',
  party: 'Velmark',
  category: 'unnamed',
};
const familiar: Shared = {
  speaker: 'people familiar with the matter',
  kind: 'unnamed',
  named: false,
  degree: 'described',
  via: ['The Strand Gazette'],
  category: 'unnamed',
};
const vell: Shared = { speaker: 'Marta Vell', party: 'Norland', reply: true, topics: ['Ferries'] };

export const CLAIMS: Claim[] = [
  claim('c1', {
    ...official,
    says: ['"nobody on our side had seen the new timetable."'],
    by: 'A Velmark official involved in the talks',
    cued: ['told the Harbour Post'],
    quote: 'direct',
    via: ['Harbour Post'],
    topics: ['Talks'],
  }),
  claim('c2', {
    ...official,
    says: ['Norland wanted the northern route closed by June'],
    by: 'The official',
    via: ['Harbour Post'],
    answered: { party: 'Norland', by: [] },
    topics: ['Routes'],
  }),
  claim('c3', {
    ...familiar,
    says: ['Norland had offered to pay for two new ferries'],
    by: 'people familiar with the matter',
    cued: ['The Strand Gazette reported', 'citing'],
    topics: ['Ferries'],
    link: 'https://strand-gazette.example/ferries',
    answered: { party: 'Norland', by: ['c5', 'c6'] },
  }),
  claim('c4', {
    ...familiar,
    speaker: 'The Strand Gazette',
    kind: 'outlet',
    named: true,
    degree: 'institution',
    party: 'media',
    via: [],
    category: 'relayed',
    says: ['the offer would lapse in March'],
    by: 'It',
    topics: ['Ferries'],
  }),
  claim('c5', { ...vell, says: ['the report'], by: "Norland's transport minister, Marta Vell", cued: ['rejected'] }),
  claim('c6', {
    ...vell,
    says: ['"A lot of timetables are being invented these days,"'],
    by: 'she',
    quote: 'direct',
    when: '2026-03-10',
  }),
  claim('c7', {
    ...vell,
    reply: false,
    says: ['"We stand by the agreement of last year."'],
    quote: 'direct',
    topics: ['Talks'],
  }),
  claim('c8', {
    says: ['closing the route would cut off 4,000 islanders'],
    by: "Velmark's government",
    cued: ['warned'],
    speaker: 'Government of Velmark',
    kind: 'body',
    degree: 'institution',
    party: 'Velmark',
    topics: ['Routes'],
  }),
  claim('c9', {
    says: ['disagree over who would crew the ships'],
    cued: ['reportedly'],
    kind: 'hedge',
    named: false,
    degree: 'none',
    category: 'hedged',
    topics: ['Ferries'],
  }),
  claim('c10', {
    says: ['"Hesk is not a bargaining chip,"'],
    by: "the island's mayor, Jon Arrel",
    cued: ['wrote'],
    speaker: 'Jon Arrel',
    party: 'Hesk',
    quote: 'direct',
    topics: ['Routes'],
  }),
  claim('c11', {
    says: ['sounding the strait with a survey ship'],
    by: 'Velmark',
    nth: 5,
    cued: ['accused Norland of'],
    speaker: 'Velmark',
    kind: 'body',
    degree: 'institution',
    party: 'Velmark',
    answered: { party: 'Norland', by: [] },
    topics: ['Security'],
  }),
  claim('c12', {
    says: ['a meeting within a week'],
    by: 'President Ilse Tamm of Velmark',
    cued: ['called for'],
    speaker: 'Ilse Tamm',
    party: 'Velmark',
    topics: ['Talks'],
  }),
  claim('c13', {
    says: ['"We ruled out nothing and we signed nothing."'],
    cued: ['adding'],
    speaker: 'Ilse Tamm',
    party: 'Velmark',
    quote: 'direct',
    topics: ['Talks'],
  }),
];

const RESPONSES: Response[] = [
  { from: 'c5', to: ['c3'], stance: 'rejects', explicit: true },
  { from: 'c6', to: ['c3', 'c4'], stance: 'dismisses', explicit: true },
];

const SILENCES: Silence[] = [
  {
    source: [span('The ministry')],
    cue: [span('did not respond to a request for comment')],
    speaker: 'Velmark transport ministry',
    party: 'Velmark',
    about: ['c3'],
  },
];

function speakers(claims: Claim[]) {
  const all = new Map<string, Analysis['speakers'][number]>();
  for (const c of claims.filter(c => c.speaker)) {
    const s = all.get(c.speaker) ?? {
      name: c.speaker,
      kind: c.kind,
      degree: c.degree,
      party: c.party,
      claims: [],
      mentions: [],
    };
    s.claims.push(c.id);
    s.mentions.push(...c.source);
    all.set(c.speaker, s);
  }
  return [...all.values()];
}

function positions(claims: Claim[]) {
  const all = new Map<string, Analysis['positions'][number]>();
  for (const c of claims) {
    for (const topic of c.party ? c.topics : []) {
      const p = all.get(`${c.party}/${topic}`) ?? { party: c.party, topic, claims: [] };
      p.claims.push(c.id);
      all.set(`${c.party}/${topic}`, p);
    }
  }
  return [...all.values()];
}

/** The article's analysis; `part` replaces parts of it. */
export function analysis(part: Partial<Analysis> = {}): Analysis {
  const claims = part.claims ?? CLAIMS;
  return {
    article: {
      title: 'Why Were the Ferry Talks Put Off?',
      publisher: 'The Meridian Courier',
      url: 'https://www.meridian-courier.example/2026/03/ferry-talks',
      published: '2026-03-11T09:30:00Z',
      language: 'en',
      text: TEXT,
      words: TEXT.split(/\s+/).length,
      isNews: true,
      isOurKind: true,
    },
    claims,
    responses: RESPONSES,
    silences: SILENCES,
    speakers: speakers(claims),
    positions: positions(claims),
    ...part,
  };
}

/** The same article with its claims repeated until there are `n`: a list as long as lists get. */
export function longAnalysis(n: number): Analysis {
  const claims = Array.from({ length: n }, (_, i) => ({ ...CLAIMS[i % CLAIMS.length]!, id: `c${i + 1}` }));
  return analysis({ claims });
}
