/** The text of a file from the reader. */

/**
 * A file's text.
 * @param largest bytes; a larger file is some other file and is not read
 * @returns undefined where it is larger or cannot be read
 */
export function textOf(file: File, largest: number): Promise<string | undefined> {
  return file.size > largest ? Promise.resolve(undefined) : file.text().catch(() => undefined);
}
