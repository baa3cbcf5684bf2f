import { cleanAddress, hostOf, safeHref } from '../../../src/text/links.ts';

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

test.each([
  ['https://user:secret@a.example/x?id=7&utm_medium=mail&fbclid=1#here', 'https://a.example/x?id=7'],
  ['http://a.example', 'http://a.example/'],
  ['javascript:alert(1)', undefined],
  ['nonsense', undefined],
  ['http://', undefined],
  [`https://wire.example/${'x'.repeat(3_000)}`, undefined],
  [undefined, undefined],
])('%s names its page and nothing else', (address, clean) => expect(cleanAddress(address)).toBe(clean));
