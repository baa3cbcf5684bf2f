/** The text of a file from the reader. */

/**
 * A file's text.
 * @param largest bytes; a larger file is some other file and is not read
 * @returns undefined where it is larger or cannot be read
 */
export function textOf(file: File, largest: number): Promise<string | undefined> {
  return file.size > largest ? Promise.resolve(undefined) : file.text().catch(() => undefined);
}

/** More than a set needs; a file that repeats itself through aliases could fill the memory. */
const mostAliases = 50;

/**
 * A written fact set as JSON. The guide teaches YAML, of which JSON is a part; its reader is loaded when a file needs it.
 * @param most letters of the JSON
 * @returns undefined where that would be more; what is neither of both comes back as it is, to be told as such
 */
export async function asJson(text: string, most: number): Promise<string | undefined> {
  if (/^\s*[[{]/.test(text.slice(0, 1_000))) return text;
  const { parse } = await import('yaml');
  try {
    const json = JSON.stringify(parse(text, { maxAliasCount: mostAliases }));
    return json.length > most ? undefined : json;
  } catch {
    return text;
  }
}
