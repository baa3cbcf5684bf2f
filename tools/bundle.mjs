/** What the tools that run TypeScript share: a program of ours bundled into one file, for Node or for a page. */
import path from 'node:path';
import { build } from 'vite';

export const root = path.resolve(import.meta.dirname, '..');

/**
 * Bundles a program.
 * @param {string} entry below the root
 * @param {string} file what is written, below out/
 * @param {'node' | 'page'} [where] a page gets a script that runs by itself
 * @returns {Promise<string>} the file's path
 */
export async function bundle(entry, file, where = 'node') {
  const out = path.join(root, 'out', file);
  const { dir: outDir, base } = path.parse(out);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      ...(where === 'node'
        ? { ssr: entry, rollupOptions: { output: { entryFileNames: base, codeSplitting: false } } }
        : { lib: { entry, formats: ['iife'], name: 'app', fileName: () => base } }),
    },
    ssr: { external: ['puppeteer-core'] },
  });
  return out;
}
