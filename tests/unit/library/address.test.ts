import fc from 'fast-check';
import { originPattern, refuseAddress } from '../../../src/library/fetch/address.ts';

describe('addresses that may be fetched', () => {
  test.each([
    'https://news.example.com/story?id=1',
    'http://example.org/',
    'https://example.co.kr:8443/a',
    'https://xn--9n2bp8q.kr/a',
    'https://1.2.3.4.example.com/',
    'https://localhost.example.com/',
  ])('%s', (address) => {
    expect(refuseAddress(address)).toBeNull();
  });
});

describe('addresses that are refused', () => {
  test.each([
    ['news/story', 'refused'],
    ['', 'refused'],
    ['ftp://example.com/a', 'refused'],
    ['javascript:alert(1)', 'refused'],
    ['data:text/html,hello', 'refused'],
    ['file:///etc/hosts', 'refused'],
    ['https://user:secret@example.com/', 'refused'],
    ['https://example.com:22/', 'refused'],
    ['http://localhost/', 'private'],
    ['http://LOCALHOST./', 'private'],
    ['http://printer.local/', 'private'],
    ['http://router/', 'private'],
    ['http://db.internal/', 'private'],
    ['http://127.0.0.1/', 'private'],
    ['http://127.1/', 'private'],
    ['http://2130706433/', 'private'],
    ['http://0x7f.0.0.1/', 'private'],
    ['http://0177.0.0.1/', 'private'],
    ['http://10.1.2.3/', 'private'],
    ['http://172.16.0.1/', 'private'],
    ['http://172.31.255.255/', 'private'],
    ['http://192.168.1.1/', 'private'],
    ['http://169.254.169.254/latest', 'private'],
    ['http://100.64.0.1/', 'private'],
    ['http://0.0.0.0/', 'private'],
    ['http://255.255.255.255/', 'private'],
    ['http://[::1]/', 'private'],
    ['http://[::]/', 'private'],
    ['http://[::ffff:127.0.0.1]/', 'private'],
    ['http://[::ffff:10.0.0.1]/', 'private'],
    ['http://[fe80::1]/', 'private'],
    ['http://[fc00::1]/', 'private'],
    ['http://[fd12:3456::1]/', 'private'],
    ['http://[64:ff9b::7f00:1]/', 'private'],
    ['http://[2002:7f00:1::]/', 'private'],
    ['http://[2001:db8::1]/', 'private'],
    ['http://home.arpa/', 'private'],
    ['https://8.8.8.8/x', 'private'],
    ['https://[2606:4700::1111]/x', 'private'],
  ])('%s: %s', (address, why) => {
    expect(refuseAddress(address)).toBe(why);
  });

  test('every address by number, whatever its spelling', () => {
    fc.assert(
      fc.property(fc.ipV4Extended(), fc.ipV6(), fc.nat(2 ** 32 - 1), (dotted, groups, decimal) => {
        expect(refuseAddress(`http://${dotted}/`)).toBe('private');
        expect(refuseAddress(`http://[${groups}]/`)).toBe('private');
        expect(refuseAddress(`http://${decimal}/`)).toBe('private');
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        expect([null, 'not-an-address', 'not-http', 'has-credentials', 'private', 'refused']).toContain(
          refuseAddress(text),
        );
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

test('the permission covers the host and nothing else', () => {
  expect(originPattern('https://news.example.com:8443/a/b?c#d')).toBe('https://news.example.com/*');
});
