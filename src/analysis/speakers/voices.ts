/** Sources that are no person by name and have an organisation's: "a Kolibri spokesman", "the rights group Pilots for Peace". */
import { VOICE } from '../lexicon/offices';
import { BODIES } from '../lexicon/sources';
import { sideOfNamed } from './employer';
import { natureOf } from './organisation';
import type { Phrase } from './phrase';
import type { Reference } from './reference';
import { mentionsIn } from './salience';
import type { Scene } from './scene';
import { textOf, type Word } from './words';

/** "a Kolibri spokesman", "Harbour Commission officials": of the organisation whose name stands in front. */
export function sideOfVoice({ core, noun, head }: Phrase, scene: Scene): string {
  const name = core.slice(0, Math.max(0, core.indexOf(head!)));
  const [first] = name;
  if (!first || !name.every(w => w.capital || /^(?:of|for|and|&)$/.test(w.lower))) return '';
  const known = VOICE.test(noun)
    ? !isTitle(first) && !mentionsIn(scene.mentions, first.index, head!.index).some(m => m.person.sure)
    : !(name.length === 1 && isTitle(first)) && natureOf(textOf(name)) !== undefined;
  return known ? sideOfNamed(name, scene) : '';
}
/** "Police spokesman", "Party sources", where a sentence begins. */
const isTitle = (w: Word): boolean => w.opens && (w.tag !== 'PROPN' || BODIES.has(w.lower));

/** "the rights group Pilots for Peace", "the carmaker Kolibri": the name, and itself for a side. */
export function introduced(p: Phrase, first: Word, party: string, scene: Scene): Partial<Reference> {
  const all = p.words.slice(p.words.indexOf(first));
  const name = all.every(w => w.capital || /^(?:of|for|without|against|and|the)$/.test(w.lower))
    ? all
    : p.core.slice(p.core.indexOf(first));
  const judges = p.words.some(w => JUDGES.test(w.lower) && w.index < first.index);
  return { speaker: textOf(name), plural: false, party: judges ? party : sideOfNamed(name, scene) || party };
}

/** They speak as who knows the matter: "ratings agency Fitch", "the investment bank Kolibri". */
const JUDGES = /^(?:ratings?|bank|banking|investment|consultancy|consulting|polling|research|think-tank|tank|law)$/;
