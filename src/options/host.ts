/** What the settings page needs of the browser. */
import type { Settings } from '../platform/settings';

/** A command of the manifest, and the keys that it has now ("Alt+Shift+J"; '' where it has none). */
export interface Command {
  name: string;
  keys: string;
}

export interface SettingsHost {
  readonly firefox: boolean;
  settings(): Promise<Settings>;
  /** Rejects where the browser cannot store. */
  save(change: Partial<Settings>): Promise<Settings>;
  onSettings(changed: (settings: Settings) => void): () => void;
  /** Gives the page the reader's theme and colours. */
  dress(settings: Settings): void;
  /** Match patterns that the reader has allowed beyond the manifest's. */
  allowed(): Promise<string[]>;
  /** Call it straight from a click. @returns whether it was granted. */
  allow(pattern: string): Promise<boolean>;
  revoke(pattern: string): Promise<boolean>;
  onAllowed(changed: () => void): () => void;
  commands(): Promise<Command[]>;
  /** Opens the browser's own page for keys, where an extension may. */
  changeKeys(): Promise<void>;
  /** Hands the reader a file. */
  download(name: string, type: string, text: string): void;
}
