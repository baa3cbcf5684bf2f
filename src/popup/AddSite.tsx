/** "Add this site's reports": offered where the page in front names a feed. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/controls.tsx';
import type { Added, StoryActions } from './actions.ts';
import { useWords } from '../ui/words.ts';

export function AddSite({ actions }: { readonly actions: StoryActions }) {
  const t = useWords();
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
        ? t(added === 'failed' ? 'fetch.failed' : 'outlets.withheld')
        : t('outlets.added', { name: added.name });
  return (
    <section class="add-site">
      <p class="hint">{t('addSite.about')}</p>
      {typeof added !== 'object' && (
        <Button onClick={() => void actions.addSite(feed).then(setAdded, () => setAdded('failed'))}>
          {t('addSite.button')}
        </Button>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
