/** Decodes bytes as text: by what the server says, by what the text itself says, and by whether that fits. */

const markOf = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
};

/** Older encodings in which texts of a language are still written under a wrong name. */
const older: Readonly<Record<string, readonly string[]>> = {
  ko: ['euc-kr'],
  ja: ['shift_jis', 'euc-jp'],
  zh: ['gb18030', 'big5'],
  ru: ['windows-1251'],
};

/** A letter that the end cuts in two is left out: what was cut off is no sign of another encoding. */
function read(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes, { stream: true });
  } catch {
    // The label is unknown, or the bytes are not what it says.
    return undefined;
  }
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
const brokenIn = (text: string): number => count(text, /\ufffd/g);
/** Ten letters that only this encoding could give outweigh one that it could not. */
const isMostlyWhole = (text: string): boolean => brokenIn(text) * 10 <= count(text, /[\u0080-\ufffc]/g);

/**
 * The text of a page, a feed or a file, in the encoding that a byte order mark, the header or the text's own beginning names,
 * else in UTF-8, or if that does not fit, in an older encoding of its language.
 * @param lang BCP 47, of what is read
 * @returns undefined if no encoding fits the bytes
 */
export function decodeText(bytes: Uint8Array, contentType = '', lang = 'en'): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  const named = [
    markOf(bytes),
    /charset\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i.exec(contentType)?.[1],
    /<\?xml[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w-]{2,40})/i.exec(head)?.[1],
    /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{1,30})/i.exec(head)?.[1],
    'utf-8',
  ].filter((label) => label !== undefined);
  const old = older[lang.slice(0, 2)] ?? ['windows-1252'];
  for (const [labels, fatal] of [[named, true] as const, [named, false] as const, [old, true] as const])
    for (const label of labels) {
      const text = read(bytes, label, fatal);
      if (text !== undefined && (fatal || isMostlyWhole(text))) return text;
    }
  const text = read(bytes, 'utf-8', false) ?? '';
  return brokenIn(text) <= Math.max(2, text.length / 1_000) ? text : undefined;
}
