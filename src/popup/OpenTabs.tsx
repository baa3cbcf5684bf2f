/** "Compare with my open tabs": on request finds tabs that report the story, lists them, and uses those the reader ticks. */
import { useState } from 'preact/hooks';
import type { TabOffer } from '../rpc/outlet-calls.ts';
import { Button, useFocusKept } from '../ui/controls.tsx';
import type { ReportActions } from './controller.ts';
import { sentences } from '../words/i18n.ts';
import { language, t } from '../ui/words.ts';

interface Props {
  /** Open tabs that the page is compared with already. */
  readonly taken: number;
  readonly actions: ReportActions;
}

type State = 'idle' | 'looking' | readonly TabOffer[];

export function OpenTabs({ taken, actions }: Props) {
  const [state, setState] = useState<State>('idle');
  // The way on from a button that has gone: the first tab to tick, what was found, or the button again.
  const part = useFocusKept<HTMLDivElement>('input, button, [tabindex]');
  const rest = (): void => setState('idle');
  const look = (): void => {
    // A button that is disabled loses the focus: it stays, and does nothing while it looks.
    if (state === 'looking') return;
    // The browser asks for access, where it has withheld it, only inside the click.
    const offers = actions.offerTabs();
    setState('looking');
    offers.then((tabs) => setState(tabs ?? 'idle'), rest);
  };
  const use = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget as HTMLFormElement).getAll('tab').map(Number);
    if (chosen.length) actions.compareTabs(chosen).then(rest, rest);
  };
  return (
    <div class="open-tabs stack" ref={part}>
      {taken > 0 && (
        <p role="status">
          {sentences(language(), [t('against.title'), t('against.openTabs', { count: taken })])}
        </p>
      )}
      {typeof state === 'string' ? (
        <Button onClick={look}>{t(state === 'looking' ? 'notice.working' : 'openTabs.button')}</Button>
      ) : state.length === 0 ? (
        <p role="status" tabIndex={-1}>
          {t('openTabs.none')}
        </p>
      ) : (
        <form onSubmit={use}>
          <fieldset>
            <legend>{t('openTabs.button')}</legend>
            {state.map(({ tabId, title, host }) => (
              <label key={tabId} class="row tick">
                <input type="checkbox" name="tab" value={tabId} />
                <span>
                  {title || host} <span class="hint">{host}</span>
                </span>
              </label>
            ))}
            <Button type="submit">{t('openTabs.use')}</Button>
            <p class="hint">{t('openTabs.about')}</p>
          </fieldset>
        </form>
      )}
    </div>
  );
}
