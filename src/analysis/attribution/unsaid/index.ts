/** Cues where nothing was said: silence, speech put off, what was only asked, deeds, and the author's own words. */

import type { Scene } from '../scene';
import type { VerbGroup } from '../verbs';
import { AUTHORS } from './authors';
import { DEEDS, doesNotSpeak } from './deeds';
import { SILENT } from './silent';

/** Does this verb group, for all that its verb may report, tell of nothing said? */
export function isUnsaid(scene: Scene, group: VerbGroup): boolean {
  if (doesNotSpeak(scene, group) || DEEDS.get(group.lemma)?.(scene, group)) return true;
  for (const is of SILENT) if (is(scene, group)) return true;
  for (const is of AUTHORS) if (is(scene, group)) return true;
  return false;
}
