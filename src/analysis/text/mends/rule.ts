import type { Token } from '../tokens';

/** Each rule looks at one token, the one before it and the two after it, and gives the tag it should have. */
export interface Mend {
  example: string;
  /** The word of the example that is mended, and its tag then. */
  word: string;
  tag: Token['tag'];
  /** The tags that it mends, and the words, in lower case; without them any word. */
  of: string;
  words?: ReadonlySet<string>;
  fits(token: Token, before: Token | undefined, after: Token | undefined, next: Token | undefined): boolean;
}
