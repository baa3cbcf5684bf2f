/** A short name for a text: enough to know it again among some thousands, and nothing that can be read back. */

const prime = 0x01000193;

function fnv(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash >>> 0;
}

/** Two FNV-1a hashes with different starts, in base 36: the same text always has the same name. */
export const fingerprint = (text: string): string =>
  fnv(text, 0x811c9dc5).toString(36) + fnv(text, 0x5bd1e995).toString(36);
