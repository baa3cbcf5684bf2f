/** @jest-environment jsdom */
import { cleanup, render } from '@testing-library/preact';
import type { Finding, Slot } from '../../../src/engine/model.ts';
import { Picture } from '../../../src/ui/Picture.tsx';

afterEach(cleanup);

function drawn(slot: Slot, page: string, ...sources: string[]): Element | null {
  const finding: Finding = {
    slot,
    value: page,
    quote: page,
    verdict: 'contradicted',
    rule: 'r',
    reason: { key: 'unverified' },
    confidence: 1,
    start: 0,
    end: 1,
    evidence: sources.map((value, index) => ({
      source: { id: `${index}`, kind: 'edited', publisher: `P${index}` },
      quote: '',
      value,
    })),
  };
  return render(<Picture finding={finding} locale="en" />).container.querySelector('svg');
}
const texts = (svg: Element | null): (string | null)[] =>
  [...(svg?.querySelectorAll('text') ?? [])].map((text) => text.textContent);

test('dates: one dot for sources that agree, one diamond for the page, a sentence for each', () => {
  const svg = drawn('date', '2026-01-14', '2026-01-13', '2026-01-13', '2026-01-11');
  expect(svg?.querySelectorAll('circle')).toHaveLength(2);
  expect(svg?.querySelectorAll('.picture-page')).toHaveLength(1);
  expect(svg?.querySelectorAll('.picture-tick')).toHaveLength(4);
  expect(texts(svg)).toEqual(['11 Jan', '13 Jan ×2', '14 Jan']);
  expect(svg?.getAttribute('aria-label')).toBe(
    'The dates on one line. The page: 14 Jan. P0: 13 Jan. P1: 13 Jan. P2: 11 Jan.',
  );
});

test('a source that says one value twice is one point, and alone draws nothing', () => {
  const said = (id: string, value: string) => ({
    source: { id, kind: 'edited' as const, publisher: id },
    quote: '',
    value,
  });
  const finding: Finding = {
    slot: 'date',
    value: '2026-01-14',
    quote: '',
    verdict: 'contradicted',
    rule: 'r',
    reason: { key: 'unverified' },
    confidence: 1,
    start: 0,
    end: 1,
    evidence: [said('A', '2026-01-13'), said('A', '2026-01-13')],
  };
  expect(render(<Picture finding={finding} locale="en" />).container.querySelector('svg')).toBeNull();
  const two = { ...finding, evidence: [...finding.evidence, said('B', '2026-01-13')] };
  cleanup();
  expect(texts(render(<Picture finding={two} locale="en" />).container.querySelector('svg'))).toEqual([
    '13 Jan ×2',
    '14 Jan',
  ]);
});

test('labels of dots that stand close become one', () => {
  expect(texts(drawn('count', '1850', '1580', '1600'))).toEqual(['1,580 · 1,600', '1,850']);
  expect(texts(drawn('count', '1850', '1580', '1590', '1600'))).toEqual(['1,580 – 1,600', '1,850']);
});

test.each<[string, Slot, string, string[]]>([
  ['one source: the two values side by side say as much', 'date', '2026-01-14', ['2026-01-13']],
  ['all agree', 'count', '40', ['40', '40']],
  ['dates far apart', 'date', '2026-01-14', ['2024-01-13', '2024-01-14']],
  ['figures of different size', 'count', '40', ['40000', '41000']],
  ['no values', 'person', 'Ann', ['Anne', 'Anna']],
  ['values that are no dates', 'date', 'Tuesday', ['2026-01-13', '2026-01-14']],
  ['orders', 'ordinal', '2', ['3', '4']],
])('nothing is drawn where it says nothing: %s', (_why, slot, page, sources) => {
  expect(drawn(slot, page, ...sources)).toBeNull();
});
