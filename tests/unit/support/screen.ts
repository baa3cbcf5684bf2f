/** What tests of screens do with them. */
import { act, configure, fireEvent, screen } from '@testing-library/preact';
import { idle } from '../../fixtures/reports/actions.ts';

// What a test waits for comes when it comes.
configure({ asyncUtilTimeout: 60_000 });

/** Every action as a mock that resolves to true, but for those given. */
export const mocked = <T extends object>(given: Partial<T> = {}): jest.MockedObject<T> =>
  idle<T>(given, () => jest.fn(() => Promise.resolve(true))) as jest.MockedObject<T>;

/** Does something and lets what it started (answers, effects) come to rest. */
export const doing = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const press = (name: string | RegExp): Promise<void> => doing(() => fireEvent.click(button(name)));
/** Chooses or writes something in a field. */
export const change = (field: Element, value: string): Promise<void> =>
  doing(() => {
    fireEvent[field instanceof HTMLSelectElement ? 'change' : 'input'](field, { target: { value } });
  });

/** Opens a fold by its summary's words, or by itself. */
export async function unfold(which: string | RegExp | Element | null): Promise<void> {
  const fold = which instanceof Element || !which ? which : screen.getByText(which).closest('details');
  if (!(fold instanceof HTMLDetailsElement)) return;
  fold.open = true;
  await doing(() => fireEvent(fold, new Event('toggle')));
}

/** Has the page speak a language, as a screen is drawn in it. */
export function speak(locale: string): void {
  document.documentElement.lang = locale;
}
