/** `vite build --mode chrome` or `--mode firefox`: dist/chrome, dist/firefox. `npm run build` makes both. */
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { BROWSERS, type Browser, manifestFor, PANEL, WELCOME } from './scripts/manifest';

const isBrowser = (mode: string): mode is Browser => (BROWSERS as readonly string[]).includes(mode);

/** The names of the detector's features, in the table of their values and in that of their weights; in tables of values as keys. */
const FEATURE = /(["`])((?:address|data|link|meta|microdata|part|text): [^"`\n]+)\1(:?)/g;

/** "a0": objects with keys that are numbers are slower. */
const FIRST_SIGN = 360;

/** Names are for us. In every page of a listed host two signs in both tables say the same, in a fifth of the bytes less. */
function withoutNames(script: string): string {
  const short = new Map<string, string>();
  return script.replace(FEATURE, (_, quote: string, name: string, key: string) => {
    const sign = short.get(name) ?? (short.size + FIRST_SIGN).toString(36);
    short.set(name, sign);
    return key ? `${sign}:` : quote + sign + quote;
  });
}

/**
 * crxjs lets every page fetch the scripts that the background injects, and leaves an unused copy of each.
 * Injection needs neither, and a page could recognise Whence by them.
 */
const keepPrivate: CrxPlugin = {
  name: 'whence:keep-private',
  enforce: 'post',
  renderCrxManifest({ web_accessible_resources: _, ...manifest }, bundle) {
    for (const [file, output] of Object.entries(bundle)) {
      if (output.type === 'chunk' && output.facadeModuleId?.endsWith('.iife.ts')) delete bundle[file];
      if (output.type === 'asset' && file.endsWith('detect.iife.js'))
        output.source = withoutNames(String(output.source));
    }
    return manifest as typeof manifest & { web_accessible_resources: undefined };
  },
};

export default defineConfig(({ mode }) => {
  if (!isBrowser(mode)) throw new Error(`Say which browser: vite build --mode ${BROWSERS.join(' or --mode ')}`);
  return {
    base: './',
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      crx({ manifest: manifestFor(mode) as unknown as ManifestV3Export, browser: mode }),
      keepPrivate,
    ],
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: mode === 'chrome' ? 'chrome128' : 'firefox146',
      modulePreload: false, // its helper fetches, which our content security policy forbids
      chunkSizeWarningLimit: 8000, // the language model is one table of some megabytes
      rollupOptions: {
        // The build follows the popup and the options page from the manifest, but neither the sidebar nor the first page.
        input: { welcome: WELCOME, ...(mode === 'firefox' && { panel: PANEL }) },
        // Names without hashes: those depend on the folder in which it is built, and a package loads no file of an older one.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
});
