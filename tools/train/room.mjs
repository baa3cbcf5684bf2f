/** Loads the engine's syntax room, so that training and evaluation use the very code that ships. */
import path from 'node:path';
import { runnerImport } from 'vite';

const folder = path.resolve(import.meta.dirname, '../../src/engine/claims/syntax');
const load = async (file) =>
  (await runnerImport(path.join(folder, file), { configFile: false, logLevel: 'error' })).module;

export async function loadRoom() {
  return {
    features: await load('features.ts'),
    parse: await load('parse.ts'),
    values: await load('values.ts'),
  };
}

/** The room's public functions. */
export async function loadDoor() {
  const [analyse, governors, values] = [
    await load('analyse.ts'),
    await load('governors.ts'),
    await load('values.ts'),
  ];
  return { ...analyse, ...governors, ...values };
}
