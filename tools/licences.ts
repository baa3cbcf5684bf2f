/**
 * The licences of what is shipped: ours, and that of every package of which a script of the package holds code. Written into
 * the extension as one text at build, read from the packages themselves, so that it never lags behind a dependency.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The file's name in the package. */
const licencesFile = 'LICENSES.txt';

/** The package's folder, for a module of an installed package: `…/node_modules/@scope/name`. The innermost one counts. */
function packageFolder(module: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(module)?.[0];
}

/** What one package says of itself and its licence's text. Throws where it brings no text: then it may not be shipped. */
function licenceOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (!files.length) throw new Error(`${name} brings no licence text`);
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version}`, ...texts].join('\n\n');
}

/** Writes the licences of all packages whose modules stand in the bundle. */
export function licences(): Plugin {
  return {
    name: 'second-source:licences',
    generateBundle: {
      // Before the modules that nothing loads are left out: the standalone scripts hold the same modules.
      order: 'pre',
      handler(_options, bundle) {
        const folders = new Set<string>();
        for (const file of Object.values(bundle))
          if (file.type === 'chunk')
            for (const [id, { renderedLength }] of Object.entries(file.modules)) {
              const folder = renderedLength ? packageFolder(id.replace(/^\0/, '')) : undefined;
              if (folder) folders.add(folder);
            }
        const others = [...folders].map(licenceOf).sort();
        const ours = `Second Source\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
        this.emitFile({
          type: 'asset',
          fileName: licencesFile,
          source: `${[ours, ...new Set(others)].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`,
        });
      },
    },
  };
}
