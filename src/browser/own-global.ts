/** Names in a page's global scope. */

/**
 * A global that the browser itself put into the script's world. The page's frames and elements appear there under their
 * names too; those are ignored.
 */
export function ownGlobal(name: string): object | undefined {
  const value = (globalThis as unknown as Record<string, object | undefined>)[name];
  if (typeof value !== 'object' || value instanceof Node || value instanceof HTMLCollection) return undefined;
  // A frame, also one from elsewhere, answers to no more than a few names; this is one of them.
  return (value as { window?: unknown }).window === undefined ? value : undefined;
}
