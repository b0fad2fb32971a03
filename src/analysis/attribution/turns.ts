/** The turns of a transcript: "HOLM: …", with all the paragraphs up to the next. */
import { NARRATING, REPORTERS } from '../lexicon/narrators';
import type { Scene } from './scene';

export interface Turn {
  /** The token of its colon. */
  colon: number;
  /** Its first paragraph, and one past its last. */
  first: number;
  last: number;
  /** Surname, in capitals. */
  name: string;
  /** Whoever reports or presents. */
  narrates: boolean;
}

/** "REP. IDA HOLM (R-Orsk):", "IDA HOLM, HOST:" */
const TURN =
  /^(?:\p{Lu}[\p{Lu}.'’-]* )*(\p{Lu}[\p{Lu}.'’-]+)(?: \([^)]{1,24}\))?(?:, [\p{Lu}\d][\p{Lu}\d .,'’-]{2,40})?:(?=\s)/u;
/** Where the beginning of a turn ends, at the latest. */
const LONGEST = 120;
const REPORTER = REPORTERS.map(r => new RegExp(r.pattern.replace('NAME', "(\\p{Lu}[\\p{L}'’-]+)"), 'gu'));
/** A transcript has so many turns at the least, and somebody in it speaks twice. */
const FEWEST = 3;

/** The turns of a text that is a transcript; none where it is not. */
export function turnsOf({ document: { text, paragraphs, tokens } }: Scene): Turn[] {
  const turns: Turn[] = [];
  const narrators = new Set<string>();
  for (const [i, p] of paragraphs.entries()) {
    const found = TURN.exec(text.slice(p.start, Math.min(p.end, p.start + LONGEST)));
    if (!found) continue;
    const [label, name = ''] = found;
    let colon = p.first;
    while (tokens[colon]!.end < p.start + label.length) colon++;
    turns.push({ colon, first: i, last: paragraphs.length, name, narrates: false });
    if (NARRATING.test(label)) narrators.add(name);
  }
  const names = new Set(turns.map(t => t.name));
  if (turns.length < FEWEST || names.size < 2 || names.size === turns.length) return [];
  for (const [i, turn] of turns.entries()) turn.last = turns[i + 1]?.first ?? paragraphs.length;
  for (const pattern of REPORTER)
    for (const { 1: name = '', index } of text.matchAll(pattern)) {
      if (!names.has(name.toUpperCase())) continue;
      narrators.add(name.toUpperCase());
      // who announces the reporter presents
      const around = turns.findLast(t => paragraphs[t.first]!.start <= index);
      if (around) narrators.add(around.name);
    }
  return turns.map(turn => ({ ...turn, narrates: narrators.has(turn.name) }));
}
