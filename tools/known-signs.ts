/**
 * The first look's signs, worked out before a build: it takes this file for src/reading/disclosure/signs.ts, so that the
 * detector carries the signs without the word lists they come from.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Alias } from 'vite';
import { signs } from '../src/reading/disclosure/signs.ts';

export function knownSigns(): Alias {
  const file = path.resolve('dist/signs.js');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `export const signs = ${JSON.stringify(signs)};\n`);
  return { find: /^(?:\.|.*\/disclosure)\/signs\.ts$/, replacement: file };
}
