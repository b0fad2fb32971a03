/** What the first page needs of the browser: what the settings page does, and an end. */
import type { SettingsHost } from '../options/host';

export interface WelcomeHost extends SettingsHost {
  /** Hosts on which Whence reads by itself, as readers know them, sorted. */
  known(): string[];
  /** Closes the page. */
  leave(): void;
}
