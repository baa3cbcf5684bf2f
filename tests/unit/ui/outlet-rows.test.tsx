/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { OutletRows, useOutlets } from '../../../src/ui/OutletChoice.tsx';
import type { OutletPorts } from '../../../src/ui/outlet-ports.ts';
import { idle } from '../../fixtures/reports/actions.ts';
import { outlets } from '../../fixtures/reports/stories.ts';
import { doing, speak } from '../support/screen.ts';

afterEach(() => {
  cleanup();
  speak('en');
});

/** Outlets that are kept as the worker keeps them. */
function kept(all = outlets): OutletPorts {
  const ask = (_name: string, { ids = [], on = false }: { ids?: readonly string[]; on?: boolean }) => {
    all = all.map((one) => (ids.includes(one.id) ? { ...one, on } : one));
    return Promise.resolve({ outlets: all });
  };
  return idle<OutletPorts>({ ask: ask as never, onChange: () => () => undefined });
}
function Rows({ ports }: { readonly ports: OutletPorts }) {
  return <OutletRows state={useOutlets(ports)} />;
}
const names = (): (string | null)[] => screen.getAllByRole('switch').map(({ textContent }) => textContent);

test('what is on stands first, then the reader’s own, then those in the reader’s language', async () => {
  const ports = kept();
  speak('ja');
  render(<Rows ports={ports} />);

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
  render(<Rows ports={ports} />);
  await screen.findAllByRole('switch');
  const before = names();
  for (const name of ['Radio Orvel', 'Coast Guard of Tessaly']) {
    const button = screen.getByRole('switch', { name });
    button.focus();
    await doing(() => fireEvent.click(button));
    expect(names()).toEqual(before);
    expect(document.activeElement?.textContent).toBe(name);
  }
  expect(screen.getByRole('switch', { name: 'Radio Orvel' }).getAttribute('aria-checked')).toBe('false');
});

test('the kind of an outlet is words until it is on; then it can be corrected', async () => {
  render(<Rows ports={kept()} />);
  const rows = (await screen.findAllByRole('switch')).map((one) => one.closest('li') as HTMLElement);
  for (const row of rows) {
    const on = within(row).getByRole('switch').getAttribute('aria-checked') === 'true';
    expect(within(row).queryAllByRole('combobox')).toHaveLength(on ? 1 : 0);
  }
  expect(rows.at(-1)?.textContent).toContain('Official body');
});

test('after “show more” a row further down keeps the keyboard when it is turned on', async () => {
  const many = Array.from({ length: 15 }, (_, index) => {
    const [, , , , guard] = outlets;
    return { ...guard, id: `${index}`, name: `Harbour ${index}` } as (typeof outlets)[number];
  });
  render(<Rows ports={kept(many)} />);
  const more = await screen.findByRole('button', { name: 'Show 5 more' });
  await doing(() => fireEvent.click(more));
  expect(document.activeElement?.textContent).toMatch(/^Harbour 10/);
  const button = screen.getByRole('switch', { name: 'Harbour 12' });
  button.focus();
  await doing(() => fireEvent.click(button));
  expect(document.activeElement).toBe(button);
});

test('a removed row takes no other row’s button into the reader’s hand', async () => {
  const own = ['first', 'second'].map(
    (id) => ({ ...outlets[3], id, name: id, own: true }) as (typeof outlets)[number],
  );
  const ask = (name: string) => Promise.resolve({ outlets: name === 'removeOutlet' ? own.slice(1) : own });
  render(<Rows ports={idle<OutletPorts>({ ask: ask as never, onChange: () => () => undefined })} />);
  const remove = await screen.findByRole('button', { name: 'Remove first' });
  remove.focus();
  await doing(() => fireEvent.click(remove));
  expect(names()).toEqual(['second']);
  expect(document.activeElement).toBe(document.body);
});
