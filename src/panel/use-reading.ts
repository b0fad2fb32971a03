import { useEffect, useState } from 'preact/hooks';
import type { Host } from './host';

/** The claim nearest to what is being read in the tab, as its page scrolls. */
export function useReading(host: Host, tab: number | undefined): { key: string; claim: string } | undefined {
  const [reading, setReading] = useState<{ key: string; claim: string }>();
  useEffect(() => {
    setReading(undefined);
    return host.onReading((of, place) => {
      if (of === tab) setReading(place);
    });
  }, [host, tab]);
  return reading;
}
