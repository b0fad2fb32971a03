/**
 * The JSON-LD context of the Web Annotation Data Model (W3C Recommendation, 23 February 2017), term by term as the W3C publishes
 * it: what each stands for, and whether its value is a name, a link or text. Written as tables; that nothing is missing and
 * nothing is ours is held by the digest below. No network is asked in a test.
 *
 * The vocabulary: Copyright © 2017 W3C® (MIT, ERCIM, Keio, Beihang), W3C Software and Document License,
 * https://www.w3.org/copyright/software-license-2015/
 */

/** SHA-256 of the published context: its `@context` as JSON with sorted keys and without white space. */
export const PUBLISHED = '6bcb4fbcf45cc1f5f84aa1f984096f7c90eeb8d2dc40d4469ee3b9fc9e7ebe61';

const NAMESPACES = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  iana: 'http://www.iana.org/assignments/relation/',
  owl: 'http://www.w3.org/2002/07/owl#',
  as: 'http://www.w3.org/ns/activitystreams#',
  schema: 'http://schema.org/',
} as const;

/** Classes and motivations that bear in `oa:` the name that they have here. */
const SAME =
  'Annotation TextualBody ResourceSelection SpecificResource FragmentSelector CssSelector XPathSelector TextQuoteSelector ' +
  'TextPositionSelector DataPositionSelector SvgSelector RangeSelector TimeState HttpRequestState Choice Motivation bookmarking classifying ' +
  'commenting describing editing highlighting identifying linking moderating questioning replying reviewing tagging';

/** Classes and directions with another name. */
const CLASSES = {
  Dataset: 'dctypes:Dataset',
  Image: 'dctypes:StillImage',
  Video: 'dctypes:MovingImage',
  Audio: 'dctypes:Sound',
  Text: 'dctypes:Text',
  CssStylesheet: 'oa:CssStyle',
  Person: 'foaf:Person',
  Software: 'as:Application',
  Organization: 'foaf:Organization',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Audience: 'schema:Audience',
  auto: 'oa:autoDirection',
  ltr: 'oa:ltrDirection',
  rtl: 'oa:rtlDirection',
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
  accessibility: 'schema:accessibilityFeature',
  bodyValue: 'oa:bodyValue',
  format: 'dc:format',
  language: 'dc:language',
  processingLanguage: 'oa:processingLanguage',
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
  ...typed({ id: '@id', type: '@type' }, '@id'),
  ...Object.fromEntries(SAME.split(' ').map(name => [name, `oa:${name}`])),
  ...CLASSES,
  ...typed(LINKS, '@id'),
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  ...typed({ motivation: 'oa:motivatedBy', purpose: 'oa:hasPurpose', textDirection: 'oa:textDirection' }, '@vocab'),
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
      sourceDateStart: 'oa:sourceDateStart',
      sourceDateEnd: 'oa:sourceDateEnd',
    },
    'xsd:dateTime',
  ),
};
