/**
 * @jest-environment jsdom
 *
 * The states add up to the whole, whatever was found and whatever the reader put away: popup, panel, badge and every
 * export give the same figures.
 */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { badgeOf } from '../../../src/background/badge.ts';
import type { Finding, Verdict } from '../../../src/engine/model.ts';
import { Beside } from '../../../src/panel/SideBySide.tsx';
import type { ReportActions, ReportState } from '../../../src/popup/controller.ts';
import { ReportView } from '../../../src/popup/ReportView.tsx';
import { findingKey, shownOf } from '../../../src/report/differences.ts';
import type { ExportedFile } from '../../../src/report/export/index.ts';
import { locales } from '../../../src/words/i18n.ts';
import { report, statementsOf, states, wrongDate } from '../../fixtures/reports/samples.ts';
import { mocked, unfold, speak } from '../support/screen.ts';

const verdicts: readonly Verdict[] = ['contradicted', 'compare', 'supported', 'repeated', 'unverified'];
/** As they are told: what the reader put away stands for itself. */
const kinds = ['contradicted', 'compare', 'notRight', 'supported', 'repeated', 'unverified'] as const;
const differs: readonly Verdict[] = ['contradicted', 'compare'];
const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
/** Whole numbers of a text, as the screens write them. */
const figures = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*/g)].map(([figure]) => Number(figure.replaceAll(',', '')));

/** A report with findings of these verdicts and as many details that nobody speaks of. */
const drafts = fc.record({
  found: fc.array(fc.tuple(fc.constantFrom(...verdicts), fc.boolean()), { maxLength: 12 }),
  silent: fc.nat(40),
  locale: fc.constantFrom(...locales),
});

function stateOf({ found, silent, locale }: typeof drafts extends fc.Arbitrary<infer T> ? T : never) {
  const findings = found.map(
    ([verdict], index): Finding => ({
      ...wrongDate,
      verdict,
      value: `2025-03-${10 + index}`,
      start: index * 100,
      end: index * 100 + wrongDate.quote.length,
    }),
  );
  const whole = { ...report, findings, statements: statementsOf(findings, findings.length + silent) };
  const hidden = findings.filter((_, index) => found[index]?.[1]).map(findingKey);
  const { settings } = states.differences as ReportState;
  return {
    kind: 'report',
    report: whole,
    settings: { ...settings, locale },
    hidden,
  } as const satisfies ReportState;
}

test('in the popup, on the badge, in the panel and in what it saves', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (draft) => {
      const state = stateOf(draft);
      const { locale } = draft;
      speak(locale);
      const shown = shownOf(state.report, state.hidden).statements;
      const counts = kinds.map(
        (kind) => shown.filter((one) => (one.notRight ? 'notRight' : one.state) === kind).length,
      );
      const total = shown.length;
      const compared = sum(counts.slice(0, 4));
      const told = counts.filter((count) => count > 0);
      // Languages put the two in another order.
      const coverage = ascending([compared, total]);

      render(<ReportView state={state} actions={mocked<ReportActions>()} />);
      await unfold(document.querySelector('.coverage'));
      const line = document.querySelector('.coverage > summary')?.textContent ?? '';
      const rows = [...document.querySelectorAll('.tally > li')].map((row) => figures(row.textContent)[0]);
      expect([ascending(figures(line)), rows]).toEqual(total ? [coverage, told] : [[], []]);
      cleanup();

      const title = badgeOf(state, locale).title.split('\n');
      if (total)
        expect(title.some((words) => ascending(figures(words)).join() === coverage.join())).toBe(true);

      const files: ExportedFile[] = [];
      render(
        <Beside state={state} actions={mocked<ReportActions>({ save: (file) => void files.push(file) })} />,
      );
      const [all] = [...document.querySelectorAll('.pairs option')];
      // What is contradicted stands in the list above.
      expect(figures(all?.textContent ?? '0')).toEqual([total - (counts[0] ?? 0)]);
      await unfold(document.querySelector('.list-fold'));
      const press = (button: Element | null | undefined): void => void (button && fireEvent.click(button));
      const choose = screen.getAllByRole('combobox').at(-1);
      for (const format of ['markdown', 'html', 'json'] as const) {
        await act(() => void (choose && fireEvent.change(choose, { target: { value: format } })));
        press(document.querySelector('.list-fold .actions .button'));
      }
      cleanup();
      const [markdown = '', html = '', json = ''] = files.map(({ text }) => text);
      for (const text of [markdown, html.replaceAll('</p>', '\n')]) {
        const lines = text.split('\n').map((words) => figures(words));
        if (!total) continue;
        const at = lines.findIndex((numbers) => ascending(numbers).join() === coverage.join());
        expect(at).toBeGreaterThan(0);
        const states = lines.slice(at + 1).find((numbers) => numbers.length > 0) ?? [];
        expect([states, sum(states)]).toEqual([told, total]);
      }
      const { report: saved } = JSON.parse(json) as { report: typeof state.report };
      expect(saved.statements).toEqual(JSON.parse(JSON.stringify(shown)));
      expect(counts[2]).toBe(draft.found.filter(([one, away]) => away && differs.includes(one)).length);
    }),
    { numRuns: 25, seed: 7 },
  );
});
