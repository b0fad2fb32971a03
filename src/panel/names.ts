/** Names that the analysis gives in English, in the language of the interface. */
import { plain } from '../export/quote';
import { partyIn } from '../platform/parties';
import { say, type Word } from '../platform/words';

/** A topic by its id; an id that has no name here is shown as it is. */
export const topicName = (topic: string): string => say(`topic_${topic}` as Word) || topic;

/** A side by its English name, in the language of the interface. */
export const partyName = (party: string): string => partyIn(plain(party));
