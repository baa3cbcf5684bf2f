/** Which letters a feed's bytes are: what the server says, what the feed says, and whether it is so. */

const wide = (bytes: Uint8Array): string | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
        ? 'utf-8'
        : undefined;

/** Older encodings in which feeds of a language are still written under a wrong name. */
const older: Readonly<Record<string, readonly string[]>> = {
  ko: ['euc-kr'],
  ja: ['shift_jis', 'euc-jp'],
  zh: ['gb18030', 'big5'],
  ru: ['windows-1251'],
};

/**
 * The text of a feed.
 * @returns undefined where no encoding fits the bytes
 */
export function decodeFeed(bytes: Uint8Array, contentType = '', lang = 'en'): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const named = [
    wide(bytes),
    /charset\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i.exec(contentType)?.[1],
    /<\?xml[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w-]{2,40})/i.exec(head)?.[1],
    'utf-8',
    ...(older[lang.slice(0, 2)] ?? ['windows-1252']),
  ];
  for (const label of named) {
    if (label === undefined) continue;
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The label is unknown, or the bytes are not what it says: the next one may fit.
    }
  }
  // A feed cut in the middle of a letter, or with a few broken ones, is still read.
  const text = new TextDecoder(wide(bytes)).decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  return broken <= Math.max(2, text.length / 1_000) ? text : undefined;
}
