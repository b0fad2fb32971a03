/**
 * The terms of the Web Annotation Data Model's JSON-LD context (W3C Recommendation, 23 February 2017, Annotation Vocabulary,
 * appendix A), as a table: what each stands for, and whether its value is a name, a link or text. No network is asked in a test.
 */

const NAMESPACES = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  schema: 'http://schema.org/',
} as const;

/** Classes and motivations that bear in `oa:` the name that they have here. */
const SAME =
  'Annotation TextualBody ResourceSelection SpecificResource FragmentSelector CssSelector XPathSelector TextQuoteSelector ' +
  'TextPositionSelector DataPositionSelector SvgSelector RangeSelector TimeState Choice Motivation bookmarking classifying ' +
  'commenting describing editing highlighting identifying linking moderating questioning replying reviewing tagging';

/** Classes with another name. */
const CLASSES = {
  Dataset: 'dctypes:Dataset',
  Image: 'dctypes:StillImage',
  Video: 'dctypes:MovingImage',
  Audio: 'dctypes:Sound',
  Text: 'dctypes:Text',
  HttpState: 'oa:HttpRequestState',
  CssStylesheet: 'oa:CssStyle',
  Person: 'foaf:Person',
  Software: 'as:Application',
  Organization: 'foaf:Organization',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Audience: 'schema:Audience',
};

/** Properties whose value is a resource. */
const LINKS = {
  body: 'oa:hasBody',
  target: 'oa:hasTarget',
  source: 'oa:hasSource',
  selector: 'oa:hasSelector',
  state: 'oa:hasState',
  scope: 'oa:hasScope',
  refinedBy: 'oa:refinedBy',
  startSelector: 'oa:hasStartSelector',
  endSelector: 'oa:hasEndSelector',
  renderedVia: 'oa:renderedVia',
  creator: 'dcterms:creator',
  generator: 'as:generator',
  rights: 'dcterms:rights',
  homepage: 'foaf:homepage',
  via: 'oa:via',
  canonical: 'oa:canonical',
  stylesheet: 'oa:styledBy',
  cached: 'oa:cachedSource',
  conformsTo: 'dcterms:conformsTo',
  partOf: 'as:partOf',
  first: 'as:first',
  last: 'as:last',
  next: 'as:next',
  prev: 'as:prev',
  audience: 'schema:audience',
};

/** Properties whose value is text or a number. */
const VALUES = {
  bodyValue: 'oa:bodyValue',
  format: 'dc:format',
  language: 'dc:language',
  value: 'rdf:value',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  styleClass: 'oa:styleClass',
  name: 'foaf:name',
  email: 'foaf:mbox',
  email_sha1: 'foaf:mbox_sha1sum',
  nickname: 'foaf:nick',
  label: 'rdfs:label',
};

const typed = (terms: Record<string, string>, type: string) =>
  Object.fromEntries(Object.entries(terms).map(([term, id]) => [term, { '@id': id, '@type': type }]));

export const ANNO = 'http://www.w3.org/ns/anno.jsonld';

export const CONTEXT: Record<string, unknown> = {
  ...NAMESPACES,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  ...Object.fromEntries(SAME.split(' ').map(name => [name, `oa:${name}`])),
  ...CLASSES,
  ...typed(LINKS, '@id'),
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  ...typed({ motivation: 'oa:motivatedBy', purpose: 'oa:hasPurpose' }, '@vocab'),
  ...VALUES,
  ...typed(
    { start: 'oa:start', end: 'oa:end', total: 'as:totalItems', startIndex: 'as:startIndex' },
    'xsd:nonNegativeInteger',
  ),
  ...typed(
    {
      created: 'dcterms:created',
      modified: 'dcterms:modified',
      generated: 'dcterms:issued',
      sourceDate: 'oa:sourceDate',
    },
    'xsd:dateTime',
  ),
};
