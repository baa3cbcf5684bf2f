/** Markup that unfolds: what the parser builds is bounded, however little was written. */
import { defaultTreeAdapter } from 'parse5';
import { parseHtml } from '../../../../src/reading/article/parse-html.ts';

const many = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

test.each([
  ['formatting that is never closed', many(9_000, (i) => `<p><b a=${i}>`)],
  ['letters of many fonts', many(12_000, (i) => `<p><font size=${i}>x`)],
  ['struck words in a list', many(12_000, (i) => `<li><s id=${i}>x</li>`)],
  ['boxes in boxes', '<div>'.repeat(40_000)],
  ['links in links', '<a><div>'.repeat(25_000)],
  ['end tags in a deep page', `${'<q>'.repeat(10_000)}${'</x>'.repeat(20_000)}`],
])('%s', (_name, html) => {
  const made = jest.spyOn(defaultTreeAdapter, 'createElement');
  expect(html.length).toBeLessThan(400_000);
  const model = parseHtml(`<article><h1>Road</h1><p>The road is 12 kilometres long.</p>${html}`);
  expect(made.mock.calls.length).toBeLessThan(200_000);
  expect(model.truncated).toBe(true);
  expect(JSON.stringify(model.nodes.slice(0, 20))).toContain('12 kilometres');
  made.mockRestore();
});
