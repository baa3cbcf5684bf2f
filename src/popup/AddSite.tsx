/** "Add this site's reports": offered where the page in front names a feed. */
import { useEffect, useState } from 'preact/hooks';
import type { Added } from '../ui/add-outlet.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/words.ts';
import type { StoryActions } from './actions.ts';

export function AddSite({ actions }: { readonly actions: StoryActions }) {
  const t = useWords();
  const [[feed], setFeeds] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<Added>();
  useEffect(() => {
    actions.feeds().then(setFeeds, () => undefined);
  }, []);
  if (feed === undefined) return null;
  return (
    <section class="add-site">
      <p class="hint">{t('addSite.about')}</p>
      {!added?.list && (
        <Button onClick={() => void actions.addSite(t, feed).then(setAdded)}>{t('addSite.button')}</Button>
      )}
      <p role="status">{added?.said}</p>
    </section>
  );
}
