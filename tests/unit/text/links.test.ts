import { hostOf, safeHref } from '../../../src/text/links.ts';

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'chrome://settings',
  '/here',
  '',
])('%j never becomes a link', (address) => {
  expect(safeHref(address)).toBeUndefined();
  expect(hostOf(address)).toBeUndefined();
});

test('http and https do', () => {
  expect(safeHref('https://a.example/x?y#z')).toBe('https://a.example/x?y#z');
  expect(hostOf('http://www.a.example:8080/')).toBe('a.example');
});
