/** Every fixture page gives the disclosure that stands beside it. */
import { parseHtml } from '../../../../src/reading/article/parse-html.ts';
import type { Disclosure } from '../../../../src/reading/model.ts';
import { readPageModel } from '../../../../src/reading/read-page.ts';
import { discloses } from '../../../pages/disclosure/discloses.ts';
import { p, page } from '../../../pages/disclosure/page.ts';
import { kindsSilent, kindsTold } from '../../../pages/disclosure/kinds.ts';
import { otherNotices, otherTalk } from '../../../pages/disclosure/languages.ts';
import { silent } from '../../../pages/disclosure/silent.ts';
import { notTold, told } from '../../../pages/disclosure/told.ts';
import { traps } from '../../../pages/disclosure/traps.ts';
import { unseenNotices, unseenTalk } from '../../../pages/disclosure/unseen.ts';
import { notices, talk } from '../../../pages/disclosure/wordings.ts';

function read(html: string, url = 'https://herald.example/2026/pier'): Disclosure | null {
  return readPageModel(parseHtml(html, url)).disclosure;
}

describe('pages that disclose', () => {
  test.each(discloses)('$name', ({ html, level, scope, rule, reviewed, conflict }) => {
    const found = read(html);
    expect(found).toMatchObject({ level, scope: scope ?? 'article', conflict: conflict ?? false });
    expect(found?.signals.map((signal) => signal.rule)).toContain(rule);
    if (reviewed !== undefined) expect(found?.reviewed).toBe(reviewed);
    expect(found?.quote).not.toBe('');
  });

  test('there are enough of them', () => expect(discloses.length).toBeGreaterThanOrEqual(40));
});

describe('pages that only speak of AI', () => {
  test.each(silent)('$name', ({ html, url }) => {
    expect(read(html, url)).toBeNull();
  });

  test('there are enough of them', () => expect(silent.length).toBeGreaterThanOrEqual(60));
});

describe('pages with a trap', () => {
  test.each(traps.filter(({ layout }) => !layout))('$name', ({ html, url, scope }) => {
    expect(read(html, url)?.scope).toBe(scope);
  });
});

describe('kinds', () => {
  test.each(kindsTold)('$kind, $lang: $parts', ({ lang, parts }) => {
    expect(read(page({ lang, ...parts }))?.scope).toMatch(/article|summary/);
  });
  test.each(kindsSilent)('$kind, $lang: $parts', ({ lang, parts }) => {
    expect(read(page({ lang, ...parts }))?.level ?? 'none-claimed').toBe('none-claimed');
  });
  test('what AI may do with a page is no word about who wrote it', () =>
    expect(read(page({ head: '<meta name="ai-crawlers" content="no">' }))).toBeNull());
});

describe('pages that speak for their site', () => {
  const notice = discloses.find((page) => page.name === 'last paragraph')?.html ?? '';
  test.each([
    'https://herald.example/about',
    'https://herald.example/ai-policy',
    'https://herald.example/tag/coast',
  ])('%s', (url) => {
    expect(read(notice, url)?.scope).toBe('site');
  });
});

const each = (table: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(table).flatMap(([lang, texts]) => texts.map((text): [string, string] => [lang, text]));

describe('wordings at the end of an article', () => {
  test.each([...each(notices), ...each(unseenNotices), ...each(otherNotices)])(
    '%s discloses: %s',
    (lang, text) => {
      expect(read(page({ lang, end: p(text) }))).toMatchObject({
        scope: expect.stringMatching(/article|summary/),
      });
    },
  );
  test.each([...each(talk), ...each(unseenTalk), ...each(otherTalk)])('%s is silent: %s', (lang, text) => {
    expect(read(page({ lang, end: p(text) }))).toBeNull();
  });
});

describe('what a notice tells', () => {
  test.each(told)('%s: %s', (lang, text, level, scope, reviewed) => {
    expect(read(page({ lang, end: p(text) }))).toMatchObject({ level, scope, reviewed });
  });
  test.each(notTold)('%s tells nothing: %s', (lang, text) => {
    expect(read(page({ lang, end: p(text) }))).toBeNull();
  });
});
