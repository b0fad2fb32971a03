/** Makes the peer an extension: one content script on the hosts of the fixtures, and an icon for the driver to sit on. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @returns the folder of the unpacked extension, for both browsers. */
export async function buildPeer(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-peer-'));
  mkdirSync(join(folder, 'icons'));
  cpSync('icons/whence-16.png', join(folder, 'icons/whence-16.png'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('./content.ts', import.meta.url)),
        formats: ['iife'],
        name: 'peer',
        fileName: () => 'content.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Peer',
    version: '1',
    permissions: ['scripting', 'storage'],
    host_permissions: ['*://*/*'],
    content_scripts: [{ js: ['content.js'], matches: ['*://*/*'], run_at: 'document_idle' }],
    browser_specific_settings: { gecko: { id: 'peer@whence.example', strict_min_version: '146.0' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
