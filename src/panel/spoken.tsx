/** Draws a page of ours in the language of the reader's choice, and anew when another is chosen. */
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { speakAs } from '../platform/languages';
import type { Language, Settings } from '../platform/settings';
import { language, say, type Word } from '../platform/words';

interface SpokenProps {
  host: {
    settings(): Promise<Settings>;
    /** @returns how to stop. */
    onSettings(changed: (settings: Settings) => void): () => void;
  };
  /** Of the document. */
  title?: Word;
  /** Called anew for each language, so that nothing is lost of what stands on the page: focus, tab, scroll. */
  children(): VNode;
}

export function Spoken({ host, title, children }: SpokenProps) {
  const [choice, setChoice] = useState<Language>();
  useEffect(() => {
    let gone = false;
    void host.settings().then(stored => gone || setChoice(stored.language));
    const stop = host.onSettings(now => setChoice(now.language));
    return () => {
      gone = true;
      stop();
    };
  }, [host]);

  useLayoutEffect(() => {
    if (choice === undefined) return;
    document.documentElement.lang = language();
    if (title) document.title = say(title);
  }, [choice, title]);

  if (choice === undefined) return null; // for some milliseconds: better than the wrong language
  speakAs(choice);
  return children();
}
