import { describe, expect, it } from 'vitest';
import { OUTLETS, parseOutlets } from '../../../src/analysis/lexicon/outlets';
import { isAmbiguous, outletOf, outletOfHost } from '../../../src/analysis/lexicon/outlets-index';

const hosts = OUTLETS.flatMap(outlet => outlet.hosts);
const repeated = (all: string[]) => all.filter((x, i) => all.indexOf(x) !== i);

describe('the table', () => {
  it('covers the news that people read', () => {
    expect(OUTLETS.length).toBeGreaterThanOrEqual(200);
    expect(OUTLETS.filter(outlet => outlet.hosts.length > 0 && outlet.language === 'en').length).toBeGreaterThan(200);
    expect(new Set(OUTLETS.map(outlet => outlet.country)).size).toBeGreaterThan(50);
  });

  it('has each host once, as a bare host name', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(150);
    expect(repeated(hosts)).toEqual([]);
    for (const host of hosts) {
      expect(host).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
      expect(host).not.toMatch(/^www\./);
      expect(new URL(`https://${host}/`).host).toBe(host);
    }
  });

  it('gives a name to one outlet only, unless it says that the name is ambiguous', () => {
    const sure = OUTLETS.flatMap(o => [...new Set([o.name, ...o.aliases].map(n => n.replace(/^The /, '')))]).filter(
      name => !isAmbiguous(name),
    );
    expect(repeated(sure)).toEqual([]);
  });

  it('knows each outlet by its own unambiguous names', () => {
    for (const outlet of OUTLETS)
      for (const name of [outlet.name, ...outlet.aliases])
        if (!outlet.ambiguous.includes(name)) expect([name, outletOf(name)?.name]).toEqual([name, outlet.name]);
  });

  it('has clean names and languages', () => {
    for (const outlet of OUTLETS) {
      expect(outlet.name).not.toMatch(/[?|;()]/);
      expect(outlet.language).toMatch(/^[a-z]{2}$/);
    }
  });
});

describe('outletOf', () => {
  it.each([
    ['FT', 'Financial Times'],
    ['the Financial Times', 'Financial Times'],
    ['AP', 'Associated Press'],
    ['The Associated Press', 'Associated Press'],
    ['WSJ', 'The Wall Street Journal'],
    ['the Journal', 'The Wall Street Journal'],
    ['AFP', 'Agence France-Presse'],
    ['RIA', 'RIA Novosti'],
    ['RFE/RL', 'Radio Free Europe/Radio Liberty'],
    ['Hurriyet', 'Hürriyet Daily News'],
    ['Maclean’s', "Maclean's"],
    ['The Daily Telegraph', 'The Telegraph'],
    ['Spiegel', 'Der Spiegel'],
  ])('%s is %s', (name, outlet) => expect(outletOf(name)?.name).toBe(outlet));

  it('does not know who is no outlet', () => {
    for (const name of ['', 'the', 'the financial daily', 'Peskov', 'times', 'the time'])
      expect(outletOf(name)).toBeUndefined();
  });
});

describe('isAmbiguous', () => {
  it.each(['Time', 'the Times', 'The Sun', 'Metro', 'the Post', 'The Independent', 'Mirror', 'Express', 'The Nation'])(
    '%s needs context',
    name => {
      expect(isAmbiguous(name)).toBe(true);
      expect(outletOf(name)).toBeDefined();
    },
  );
  it.each(['Reuters', 'FT', 'The New York Times', 'TASS', 'Time magazine'])('%s does not', name =>
    expect(isAmbiguous(name)).toBe(false),
  );
});

describe('outletOfHost', () => {
  it.each([
    ['www.ft.com', 'Financial Times'],
    ['edition.cnn.com', 'CNN'],
    ['themoscowtimes.com', 'The Moscow Times'],
    ['WWW.BBC.CO.UK.', 'BBC'],
    ['telegraph.co.uk', 'The Telegraph'],
    ['www.thenation.com', undefined],
    ['notft.com', undefined],
    ['uk', undefined],
    ['', undefined],
    ['127.0.0.1', undefined],
  ])('%s → %s', (host, outlet) => expect(outletOfHost(host)?.name).toBe(outlet));
});

describe('parseOutlets', () => {
  it('reads names, aliases, ambiguity, hosts, country, kind, language and state', () => {
    expect(
      parseOutlets('\n# Utopia\nThe Owl? | Owl News ; Owl | owl.example ; owl.test | newspaper eo state\n'),
    ).toEqual([
      {
        name: 'The Owl',
        aliases: ['Owl News', 'Owl'],
        ambiguous: ['The Owl'],
        hosts: ['owl.example', 'owl.test'],
        country: 'Utopia',
        language: 'eo',
        kind: 'newspaper',
        state: true,
      },
    ]);
  });
  it.each(['The Owl | Owl | owl.example', 'The Owl | | | gazette', ' | | | site'])('names the broken line %j', line =>
    expect(() => parseOutlets(`# Utopia\n${line}`)).toThrow(/No (?:row|kind of outlet): /),
  );
  it('wants a country above the outlets', () => expect(() => parseOutlets('The Owl | | | site')).toThrow('The Owl'));
});
