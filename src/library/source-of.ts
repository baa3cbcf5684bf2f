/** A page or text that the reader brings, as a source: the reader knows what it is; we only know what it says of itself. */
import type { Source } from '../engine/model.ts';
import { makesTextAi, type Disclosure } from '../reading/model.ts';
import type { Document } from '../text/document.ts';
import { known } from '../text/known.ts';
import { hostOf } from '../text/links.ts';

/**
 * @param id unique; its prefix (`own:`, `tab:`, `cited:`) tells where it came from
 * @returns of kind `ai` where it says so, else of a kind that nobody has told
 */
export function sourceOf(
  id: string,
  url: string,
  { title, publisher, published }: Document,
  disclosure: Disclosure | null,
): Source {
  return {
    id,
    kind: makesTextAi(disclosure) ? 'ai' : 'unknown',
    publisher: publisher ?? hostOf(url) ?? url,
    url,
    ...known({ title, published }),
  };
}
