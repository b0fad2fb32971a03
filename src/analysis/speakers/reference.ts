/** Whom a source phrase stands for, once resolved. */
import type { Degree, Kind } from '../model';
import type { Gender } from './gender';
import type { Person } from './people';

export interface Reference {
  speaker: string;
  kind: Kind;
  named: boolean;
  party: string;
  /** Says something about who it is, beside "officials", "sources". */
  described: boolean;
  /** More than one person. */
  plural: boolean;
  gender: Gender;
  /** Last noun of the phrase, singular: "the letter" finds an earlier letter by it. */
  noun: string;
  people: readonly Person[];
}

export const NOBODY: Reference = {
  speaker: '',
  kind: 'hedge',
  named: false,
  party: '',
  described: false,
  plural: false,
  gender: '',
  noun: '',
  people: [],
};

/**
 * How well a source is attributed, best first:
 * `person` somebody named · `institution` a named body, outlet or document, or people who act in public as a group ·
 * `described` no name, but who they are ("a senior Czech official") · `bare` nothing but "officials", "sources" ·
 * `none` no source at all ("reportedly"). The ladder is the newsrooms' own (AP, Reuters).
 */
export function degreeOf({ kind, named, described }: Reference): Degree {
  if (kind === 'hedge') return 'none';
  if (kind === 'person') return 'person';
  if (kind === 'unnamed' || !named) return described ? 'described' : 'bare';
  return 'institution';
}
