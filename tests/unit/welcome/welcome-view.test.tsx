/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { OutletPorts } from '../../../src/ui/outlet-ports.ts';
import { idle } from '../../fixtures/reports/actions.ts';
import '../support/screen.ts';
import { outlets as some } from '../../fixtures/reports/stories.ts';
import { sampleIn } from '../../../src/welcome/sample.ts';
import { WelcomeView } from '../../../src/welcome/WelcomeView.tsx';

afterEach(cleanup);

const outlets = idle<OutletPorts>({
  ask: (() => Promise.resolve({ outlets: [] })) as never,
  onChange: () => () => {},
});

describe('the welcome page', () => {
  test('a marked passage opens its card; another one takes its place', async () => {
    render(<WelcomeView openOptions={jest.fn()} outlets={outlets} />);
    const day = screen.getByRole('button', { name: '5 March 2025' });
    expect(day.getAttribute('aria-expanded')).toBe('false');
    await act(() => void fireEvent.click(day));
    expect(day.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/The page: 5 March. Lindhaven Town Council: 4 March/)).toBeTruthy();
    await act(() => void fireEvent.click(screen.getByRole('button', { name: '12,000 people' })));
    expect(day.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByText(/Harbour Daily: 2,000/)).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  test('the press that turns the first choice on says what is on, and keeps the keyboard there', async () => {
    let all = some;
    const ask = (name: string, { ids = [] }: { ids?: readonly string[] }) => {
      if (name === 'setOutlets') all = all.map((one) => (ids.includes(one.id) ? { ...one, on: true } : one));
      return Promise.resolve({ outlets: all });
    };
    const ports = { ...outlets, ask: ask as never, askForAccess: () => Promise.resolve(true) };
    render(<WelcomeView openOptions={jest.fn()} outlets={ports} />);
    const button = await screen.findByRole('button', { name: /^Turn on 1 / });
    button.focus();
    await act(() => void fireEvent.click(button));
    const said = await screen.findByText('4 outlets are on');
    expect(document.activeElement).toBe(said);
  });

  test('leads to the options', async () => {
    const openOptions = jest.fn();
    render(<WelcomeView openOptions={openOptions} outlets={outlets} />);
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Options' })));
    expect(openOptions).toHaveBeenCalledTimes(1);
  });

  test.each(['en', 'ko', 'ja'] as const)('the sample of %s has its findings where it says', (locale) => {
    const { text: runs, findings } = sampleIn(locale);
    const text = runs.join('');
    expect(findings.map(({ quote }) => quote)).toEqual([runs[1], runs[3]]);
    for (const { start, end, quote, context } of findings) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text).toContain(`${context?.before}${quote}${context?.after}`);
    }
  });
});
