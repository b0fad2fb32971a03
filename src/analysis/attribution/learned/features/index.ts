/** What the learned part sees of each thing that it judges. Template numbers: each question has its own hundred. */

export { claimFeatures } from './claim';
export { cueFeatures } from './cue';
export { endFeatures } from './end';
export { pairFeatures } from './pair';
export { sourceFeatures } from './source';
export { startFeatures } from './start';
export type { View } from './view';
