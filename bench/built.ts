/** The analysis and its peers bundled as they ship: what runs TypeScript for us adds a call to every function that is made. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = fileURLToPath(new URL('../node_modules/.whence-bench/', import.meta.url));

/** @returns the path of the bundle of `peers.ts` */
export async function buildPeers(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('peers.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'peers.mjs' } },
    },
  });
  return `${folder}peers.mjs`;
}
