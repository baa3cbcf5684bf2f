/**
 * Finds the outlets that a page names as its source: "Source: Coast Wire", "according to Yonhap", "(Reuters)". A name alone
 * is no source: the words before or after it must say so.
 */

/** A source that the page names, with its outlet if it is one of those given. */
export interface Naming {
  readonly name: string;
  readonly id?: string;
}

/** Code units of a page that are looked through. */
const longest = 20_000;
const most = 4;

const before =
  /(?:\b(?:according to|sources?\s?[:：]|via|credit\s?[:：]|reported by|told|citing|from)\s+(?:the\s+)?|[([（［「【]\s*|(?:출처|자료|제공|出典|出所|情報源|提供|配信)\s*[:：=]?\s*)$/iu;
const behind =
  /^(?:\s*[)\]）］」】]|\s+(?:reported|reports|said in a report|news agency|quoted)\b|(?:\s*통신)?\s*(?:에 따르면|[은는이가]\s*보도|[은는이가]\s*전했)|(?:通信|新聞|放送)?(?:によると|によれば|が報じ|が伝え|は報じ|は伝え))/iu;
/** Words before a name that make it a source by themselves; the others need what follows a bracket too. */
const bracket = /[([（［「【]\s*$/u;
const label =
  /(?:^|\n)\s*(?:original\s)?(?:sources?|출처|원문|出典|出所|情報源)\s*[:：]\s*([^\n.。|()（）]{2,60})/giu;

/** Short forms of a name: "Yonhap News Agency (English)" is also "Yonhap News" and "Yonhap". */
function callsOf(name: string): readonly string[] {
  const calls = new Set<string>();
  for (const part of name.split(/[()（）/]/u)) {
    let call = part.trim();
    while (call.length > 1) {
      calls.add(call);
      const shorter = call.replace(/\s+(?:news|agency|newspaper|online|world|english|the)$/iu, '');
      if (shorter === call) break;
      call = shorter;
    }
  }
  return [...calls].filter(
    (call) => call.length > 1 && !/^(?:english|japanese|korean|world|news|online)$/i.test(call),
  );
}

const isWord = (letter: string | undefined): boolean => letter !== undefined && /[A-Za-z0-9]/.test(letter);

function isNamed(text: string, call: string): boolean {
  for (let at = text.indexOf(call); at >= 0; at = text.indexOf(call, at + call.length)) {
    const end = at + call.length;
    if ((isWord(call[0]) && isWord(text[at - 1])) || (isWord(call.at(-1)) && isWord(text[end]))) continue;
    const [left, right] = [text.slice(Math.max(0, at - 40), at), text.slice(end, end + 40)];
    if (bracket.test(left) ? /^\s*[)\]）］」】]/u.test(right) : before.test(left) || behind.test(right))
      return true;
  }
  return false;
}

/**
 * The sources that a page names in words, those of the given outlets first.
 * @param own name of the page's own publisher, which is no source of itself
 */
export function namedOutlets(
  page: string,
  outlets: readonly Required<Naming>[],
  own: string | undefined,
): readonly Naming[] {
  const text = page.slice(0, longest);
  const found = new Map<string, Naming>();
  for (const { id, name } of outlets) {
    const call = callsOf(name).find((one) => isNamed(text, one));
    if (call !== undefined && call !== own && !found.has(call)) found.set(call, { name: call, id });
  }
  for (const [, written = ''] of text.matchAll(label)) {
    const name = written.trim();
    const known = [...found.keys()].some((call) => name.includes(call));
    if (!known && name !== own && !/https?:|www\./i.test(name)) found.set(name, { name });
  }
  return [...found.values()].slice(0, most);
}

/** Words with which a search engine finds a story: who reports it, and what its title says. */
export function searchWords(name: string, title: string): string {
  const words = title.replace(/[^\p{L}\p{N}\s%$€£¥.,'’-]+/gu, ' ').split(/\s+/);
  const telling = words.filter(
    (word) => word.length > 3 || /^[\p{Lu}\p{N}]|[^\p{Script=Latin}\p{P}]/u.test(word),
  );
  return [name, ...telling.slice(0, 8)].join(' ').slice(0, 200);
}
