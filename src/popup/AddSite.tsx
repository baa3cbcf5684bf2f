/** "Add this site's reports": offered where the page in front names a feed. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/controls.tsx';
import { type Locale, t } from '../words/i18n.ts';
import type { Added, StoryActions } from './story-actions.ts';

export function AddSite({ actions, locale }: { readonly actions: StoryActions; readonly locale: Locale }) {
  const [feeds, setFeeds] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<Added>();
  useEffect(() => {
    actions.feeds().then(setFeeds, () => undefined);
  }, []);
  const [feed] = feeds;
  if (feed === undefined) return null;
  const said =
    added === undefined
      ? ''
      : typeof added === 'string'
        ? t(locale, added === 'failed' ? 'fetch.failed' : 'outlets.withheld')
        : t(locale, 'outlets.added', { name: added.name });
  return (
    <section class="add-site">
      <p class="hint">{t(locale, 'addSite.about')}</p>
      {typeof added !== 'object' && (
        <Button onClick={() => void actions.addSite(feed).then(setAdded, () => setAdded('failed'))}>
          {t(locale, 'addSite.button')}
        </Button>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
