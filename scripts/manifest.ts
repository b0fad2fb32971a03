/** The manifest of each browser: what both share (manifest.json), the hosts of the outlets, and what each adds. */
import shared from '../manifest.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import { OUTLETS } from '../src/analysis/lexicon/outlets';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

const BACKGROUND = 'src/background/index.ts';
export const PANEL = 'src/panel/index.html';
/** Opened by the background, named by no manifest. */
export const WELCOME = 'src/welcome/index.html';

/** Match patterns of every outlet's hosts and their subdomains, sorted, each once. */
export function hostPatterns(): string[] {
  const hosts = new Set(OUTLETS.flatMap(outlet => outlet.hosts));
  return [...hosts].sort().map(host => `*://*.${host}/*`);
}

const OWN = {
  // 128: the first with caretPositionFromPoint, by which the card finds the claim under the pointer.
  chrome: {
    minimum_chrome_version: '128',
    background: { service_worker: BACKGROUND, type: 'module' },
    side_panel: { default_path: PANEL },
  },
  // 146: the first whose ::highlight() draws text decorations.
  firefox: {
    background: { scripts: [BACKGROUND], type: 'module' },
    sidebar_action: {
      default_panel: PANEL,
      default_title: 'Whence',
      default_icon: shared.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'whence@whence.example',
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
} as const;

/** The manifest as the build takes it: file names are those of the sources. */
export function manifestFor(browser: Browser) {
  const hosts = hostPatterns();
  return {
    ...shared,
    version: packageJson.version,
    permissions: browser === 'chrome' ? [...shared.permissions, 'sidePanel'] : shared.permissions,
    host_permissions: hosts,
    content_scripts: shared.content_scripts.map(script => ({ ...script, matches: hosts })),
    ...OWN[browser],
  };
}
