/** Parses a fact set as people write it: YAML or JSON, from a file or an address. */
import { parseDocument } from 'yaml';

/**
 * Limits for YAML, which takes a thousand times longer to parse than JSON: letters, nested brackets, and repetitions through
 * aliases. A larger set must be JSON or a pack.
 */
const mostYaml = 500_000;
const deepest = 100;
const mostAliases = 50;

function isDeep(text: string): boolean {
  let depth = 0;
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > deepest) return true;
  }
  return false;
}

/**
 * Reads a written set.
 * @returns its data, or why there is none
 */
export function readWritten(text: string): { readonly data: unknown } | 'no-json' | 'large' {
  try {
    if (/^\s*[[{]/.test(text.slice(0, 1_000))) return { data: JSON.parse(text) };
    if (text.length > mostYaml) return 'large';
    if (isDeep(text)) return 'no-json';
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    return document.errors.length ? 'no-json' : { data: document.toJS({ maxAliasCount: mostAliases }) };
  } catch {
    return 'no-json';
  }
}
