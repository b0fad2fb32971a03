/** What the settings page needs of the browser. */
import type { Settings } from '../platform/settings';

export interface SettingsHost {
  settings(): Promise<Settings>;
  /** Rejects where the browser cannot store. */
  save(change: Partial<Settings>): Promise<Settings>;
  onSettings(changed: (settings: Settings) => void): () => void;
  /** Match patterns that the reader has allowed beyond the manifest's. */
  allowed(): Promise<string[]>;
  /** Call it straight from a click. @returns whether it was granted. */
  allow(pattern: string): Promise<boolean>;
  revoke(pattern: string): Promise<boolean>;
  onAllowed(changed: () => void): () => void;
}
