/** What the tests ask of the JSON-LD processor; its own types know nothing of `safe`. */
declare module 'jsonld' {
  interface Options {
    safe?: boolean;
    compactArrays?: boolean;
    documentLoader?(url: string): Promise<{ contextUrl?: string; documentUrl: string; document: object }>;
  }
  interface Quad {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string; termType: string; datatype?: { value: string } };
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>;
    compact(document: object, context: string, options: Options): Promise<Record<string, unknown>>;
    toRDF(document: object, options: Options): Promise<Quad[]>;
  };

  export type { Quad };
  export default jsonld;
}
