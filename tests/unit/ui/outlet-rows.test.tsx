/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { OutletRows, type OutletPorts, useOutlets } from '../../../src/ui/OutletChoice.tsx';
import type { Locale } from '../../../src/words/i18n.ts';
import { outlets } from '../../fixtures/reports/stories.ts';

afterEach(cleanup);

/** Outlets that are kept as the worker keeps them. */
function kept(): OutletPorts {
  let all = outlets;
  const list = () => Promise.resolve({ outlets: all });
  return {
    list,
    setOn: (ids, on) => {
      all = all.map((one) => (ids.includes(one.id) ? { ...one, on } : one));
      return list();
    },
    setKind: list,
    remove: list,
    read: list,
    add: async () => ({ list: await list() }),
    askForAccess: () => Promise.resolve(true),
    onChange: () => () => undefined,
  };
}
function Rows({ ports, locale }: { readonly ports: OutletPorts; readonly locale: Locale }) {
  return <OutletRows ports={ports} locale={locale} state={useOutlets({ ports, locale })} />;
}
const settled = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });
const names = (): (string | null)[] => screen.getAllByRole('switch').map(({ textContent }) => textContent);

test('what is on stands first, then the reader’s own, then those in the reader’s language', async () => {
  const ports = kept();
  render(<Rows ports={ports} locale="ja" />);
  await screen.findAllByRole('switch');
  expect(names()).toEqual([
    'Radio Orvel',
    'Northern Wire',
    'Voice of Vale',
    'The Coast Post',
    'Coast Guard of Tessaly',
  ]);
});

test('a row stays where it is when it is turned on or off, and keeps the keyboard', async () => {
  const ports = kept();
  render(<Rows ports={ports} locale="en" />);
  await screen.findAllByRole('switch');
  const before = names();
  for (const name of ['Radio Orvel', 'Coast Guard of Tessaly']) {
    const button = screen.getByRole('switch', { name });
    button.focus();
    await settled(() => fireEvent.click(button));
    expect(names()).toEqual(before);
    expect(document.activeElement?.textContent).toBe(name);
  }
  expect(screen.getByRole('switch', { name: 'Radio Orvel' }).getAttribute('aria-checked')).toBe('false');
});
