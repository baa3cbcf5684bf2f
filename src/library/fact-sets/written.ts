/** A fact set as people write it. The guide teaches YAML, of which JSON is a part: both come by file and by address. */
import { parseDocument } from 'yaml';

/**
 * Bounds on YAML, whose reader takes a thousand times longer than that of JSON: letters, brackets that stand within each
 * other, and repetitions through aliases. A set beyond them comes as JSON or as a pack.
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
