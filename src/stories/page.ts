/** The parts of a page that carry its story: title and article, without notices, bylines and teasers of other stories. */
import type { Document, Zone } from '../text/document.ts';
import { known } from '../text/known.ts';
import type { StoryPage } from './model.ts';

const telling: ReadonlySet<Zone> = new Set(['deck', 'heading', 'body', 'caption', 'summary']);

/** The page in the form that the index of items takes. */
export function storyPage(document: Document): StoryPage {
  const { title, published, url, text } = document;
  const words = (zones: (zone: Zone) => boolean): string =>
    document.blocks
      .filter(({ zone }) => zones(zone))
      .map(({ start, end }) => text.slice(start, end))
      .join('\n');
  return known({
    title: title ?? words((zone) => zone === 'title'),
    text: words((zone) => telling.has(zone)),
    published,
    url,
  });
}
