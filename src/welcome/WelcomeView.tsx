/** The first page a new reader sees: a sample to press, then how it looks on real pages. No reading needed to start. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Fold, Notice, useFocusKept } from '../ui/controls.tsx';
import { DifferenceFold } from '../ui/Difference.tsx';
import { Brand, Icon } from '../ui/Icon.tsx';
import { FirstChoice, OutletRows, useOutlets } from '../ui/OutletChoice.tsx';
import type { OutletPorts } from '../ui/outlet-ports.ts';
import { type Sample, sampleIn } from './sample.ts';
import { language, t } from '../ui/words.ts';

interface Props {
  readonly openOptions: () => void;
  readonly outlets: OutletPorts;
}

interface ArticleProps {
  readonly sample: Sample;
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

/** What may not begin a line: a mark, and what is written at the end of a Korean word. */
const tied = /^(?:\p{P}|\p{Script=Hangul})+/u;

function SampleArticle({ sample, chosen, onChoose }: ArticleProps) {
  return (
    <>
      <h3 class="words">{sample.headline}</h3>
      <p class="sample-text words">
        {sample.text.map((words, index) =>
          index % 2 ? (
            <span key={index} class="tied">
              <button
                type="button"
                class="sample-mark contradicted"
                aria-expanded={chosen === index}
                aria-controls="sample-card"
                onClick={() => onChoose(index)}
              >
                {words}
              </button>
              {tied.exec(sample.text[index + 1] ?? '')}
            </span>
          ) : (
            words.replace(index ? tied : '', '')
          ),
        )}
      </p>
      <p class="hint words">{sample.notice}</p>
    </>
  );
}

const steps = [
  ['welcome.pin', 'welcome.pin.about'],
  ['welcome.badge', 'welcome.badge.about'],
  ['welcome.popup', 'welcome.popup.about'],
  ['own.title', 'own.about'],
] as const;

function Choice({ ports }: { readonly ports: OutletPorts }) {
  const state = useOutlets(ports);
  const part = useFocusKept<HTMLDivElement>('[role=status]');
  const on = state.outlets.filter((outlet) => outlet.on).length;
  return (
    <div class="stack" ref={part}>
      <FirstChoice state={state} />
      <p role="status" class="hint" tabIndex={-1}>
        {on > 0 ? t('outlets.on', { count: on }) : ''}
      </p>
      <Fold summary={t('outlets.more')}>{() => <OutletRows state={state} />}</Fold>
      <Notice>{state.said}</Notice>
    </div>
  );
}

/** The welcome page. */
export function WelcomeView({ openOptions, outlets }: Props) {
  const sample = sampleIn(language());
  const [chosen, setChosen] = useState<number>();
  const card = useRef<HTMLDivElement>(null);
  const finding = chosen === undefined ? undefined : sample.findings[(chosen - 1) / 2];
  useEffect(() => {
    if (chosen !== undefined) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  return (
    <div class="page stack">
      <header>
        <Brand />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <main>
        <section aria-labelledby="try-title">
          <h2 id="try-title">{t('welcome.try')}</h2>
          <p>{t('welcome.try.about')}</p>
          <div class="columns sides">
            <article class="sample sheet stack">
              <SampleArticle sample={sample} chosen={chosen} onChoose={setChosen} />
            </article>
            <div id="sample-card" ref={card} role="status">
              {finding ? (
                <article key={chosen}>
                  <DifferenceFold open finding={finding} />
                </article>
              ) : (
                <p class="notice hint">{t('welcome.pick')}</p>
              )}
            </div>
          </div>
        </section>
        <section class="outlets" aria-labelledby="outlets-title">
          <h2 id="outlets-title">{t('outlets.title')}</h2>
          <p>{t('outlets.about')}</p>
          <Choice ports={outlets} />
        </section>
        <section aria-labelledby="how-title">
          <h2 id="how-title">{t('welcome.how')}</h2>
          <dl class="columns sides">
            {steps.map(([title, about]) => (
              <div key={title}>
                <dt class="brand-name">{t(title)}</dt>
                <dd class="hint">{t(about)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
      <footer class="page-foot row">
        <p>{t('privacy.local')}</p>
        <Button onClick={openOptions}>
          <Icon name="options" />
          {t('options.title')}
        </Button>
      </footer>
    </div>
  );
}
