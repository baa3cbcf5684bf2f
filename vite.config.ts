/**
 * One configuration for three builds, chosen by mode:
 * `chrome` and `firefox` write the extension into dist/<mode>, `cli` writes dist/cli/second-source.mjs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { parse } from 'yaml';
import { outletsFile, readOutlets } from './src/library/outlets/outlet.ts';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** Content scripts that run without a loader, so that no resource of ours is reachable from a page. */
const standaloneScripts = ['src/page/detector.ts', 'src/page/annotator.ts'];

/** Keys of manifest.json that one of the two browsers does not know. */
const foreignKeys: Record<Target, readonly string[]> = {
  chrome: ['browser_specific_settings', 'sidebar_action'],
  firefox: ['minimum_chrome_version', 'side_panel'],
};

/** The manifest for one browser. The version comes from package.json: it is kept in that one place. */
function manifestFor(target: Target): ManifestV3Export {
  const entries = Object.entries(manifest).filter(([key]) => !foreignKeys[target].includes(key));
  const { service_worker, scripts, type } = manifest.background;
  return {
    ...Object.fromEntries(entries),
    version: packageJson.version,
    permissions: manifest.permissions.filter((name) => target === 'chrome' || name !== 'sidePanel'),
    background: target === 'chrome' ? { service_worker, type } : { scripts, type },
  } as unknown as ManifestV3Export;
}

/** crxjs lists every content script as web-accessible; ours are not fetched by pages, so the list goes. */
function withoutWebAccessibleResources(): Plugin {
  return {
    name: 'second-source:no-web-accessible-resources',
    enforce: 'post',
    // biome-ignore lint/suspicious/noExplicitAny: a hook of crxjs that Vite's types do not know
    ...({
      renderCrxManifest(rendered: Record<string, unknown>) {
        delete rendered['web_accessible_resources'];
        return rendered;
      },
    } as object),
  };
}

/** crxjs also leaves each standalone script's module, which nothing loads: it is not shipped. */
function withoutUnloadedModules(): Plugin {
  return {
    name: 'second-source:no-unloaded-modules',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle))
          if (
            file.type === 'chunk' &&
            name.startsWith('assets/') &&
            standaloneScripts.some((script) => file.facadeModuleId?.endsWith(script) ?? false)
          )
            delete bundle[name];
      },
    },
  };
}

/** Ships what other steps produced, the compiled fact sets (dist/facts) and the outlets as JSON, and our own licence. */
function generatedAssets(): Plugin {
  const folders: Record<string, string> = { facts: 'dist/facts' };
  return {
    name: 'second-source:generated-assets',
    generateBundle() {
      for (const [name, folder] of Object.entries(folders)) {
        for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
          if (!/\.(?:bin|json)$/.test(file)) continue;
          this.emitFile({
            type: 'asset',
            fileName: `${name}/${file}`,
            source: readFileSync(path.join(folder, file)),
          });
        }
      }
      this.emitFile({ type: 'asset', fileName: 'LICENSE', source: readFileSync('LICENSE') });
      const outlets: unknown = parse(readFileSync('assets/outlets/outlets.yaml', 'utf8'));
      this.emitFile({ type: 'asset', fileName: outletsFile, source: JSON.stringify(readOutlets(outlets)) });
    },
  };
}

function extension(target: Target): UserConfig {
  return {
    publicDir: 'assets/static',
    plugins: [
      crx({
        manifest: manifestFor(target),
        browser: target,
        contentScripts: { standaloneFiles: standaloneScripts },
      }),
      withoutWebAccessibleResources(),
      withoutUnloadedModules(),
      generatedAssets(),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      // Those of the packages of which a script holds code; ours stands beside it.
      license: { fileName: 'LICENSES.txt' },
      // Chunks that a screen needs are asked for at once, not one after the other as each names the next.
      modulePreload: { polyfill: false },
      target: 'es2022',
      // As the manifest has them: what these know needs no older words for it.
      cssTarget: ['chrome123', 'firefox142'],
      rollupOptions: {
        input: { panel: 'src/panel/index.html', welcome: 'src/welcome/index.html' },
        output: {
          // A hash in the worker's name would depend on the folder of the build.
          chunkFileNames: ({ name }) => `assets/${name === 'worker.ts' ? 'worker' : '[name]-[hash]'}.js`,
        },
      },
    },
  };
}

const cli = (): UserConfig => ({
  publicDir: false,
  build: {
    ssr: 'src/cli/bin.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'second-source.mjs', codeSplitting: false } },
  },
  // Everything is bundled: the command line is one file that runs without node_modules.
  ssr: { noExternal: true },
});

export default defineConfig(({ mode }) => {
  if (mode === 'cli') return cli();
  return extension(mode === 'firefox' ? 'firefox' : 'chrome');
});
