/** What the reader chose outlives restarts, bad data and full storage. */
import { createSettings, defaults } from '../../../src/background/settings.ts';
import { caps } from '../../../src/rpc/shapes.ts';
import { Area } from './world.ts';

const site = { url: 'https://news.example/a', private: false };
const make = (language = 'en-GB') => {
  const local = new Area();
  const session = new Area();
  return { local, session, settings: createSettings({ local, session }, () => language) };
};

describe('settings', () => {
  test('begin with the defaults, in the language of the browser', async () => {
    const { settings } = make('ko-KR');
    await expect(settings.load()).resolves.toEqual(defaults);
    await expect(settings.marksFor(site)).resolves.toEqual({ on: true, showSupported: false, locale: 'ko' });
    await expect(make('xx').settings.marksFor(site)).resolves.toMatchObject({ locale: 'en' });
  });

  test('take the chosen language before the browser’s', async () => {
    const { settings } = make('ko-KR');
    await settings.save({ locale: 'ja' });
    await expect(settings.marksFor(site)).resolves.toMatchObject({ locale: 'ja' });
  });

  test('of a site come before those for all sites', async () => {
    const { settings } = make();
    await settings.setSite(site, { highlights: false });
    await expect(settings.marksFor(site)).resolves.toMatchObject({ on: false });
    await settings.save({ highlights: false });
    await settings.setSite(site, { highlights: true });
    await expect(settings.marksFor({ ...site, url: 'https://news.example/b' })).resolves.toMatchObject({
      on: true,
    });
    await expect(settings.marksFor({ ...site, url: 'https://other.example/' })).resolves.toMatchObject({
      on: false,
    });
  });

  test('chosen at the same moment do not undo each other', async () => {
    const { settings } = make();
    await Promise.all([
      settings.save({ showSupported: true }),
      settings.setSite(site, { highlights: false }),
      settings.save({ locale: 'ja' }),
    ]);
    await expect(settings.load()).resolves.toMatchObject({
      showSupported: true,
      locale: 'ja',
      sites: { 'news.example': { highlights: false } },
    });
  });

  test('that are damaged give the defaults and are not overwritten by reading', async () => {
    const { local, settings } = make();
    local.entries.set('settings', '{"locale":12,"sites":[]}');
    await expect(settings.load()).resolves.toEqual(defaults);
    expect(local.entries.get('settings')).toBe('{"locale":12,"sites":[]}');
  });

  test('stay as they were where the storage is full', async () => {
    const { local, settings } = make();
    await settings.save({ locale: 'ja' });
    local.full = 0;
    await expect(settings.save({ locale: 'ko' })).rejects.toThrow('Quota');
    await expect(settings.load()).resolves.toMatchObject({ locale: 'ja' });
  });

  test('remember a bounded number of sites and of claims called not right, the newest', async () => {
    const { settings } = make();
    const sites = Object.fromEntries(
      Array.from({ length: caps.sites }, (_, n) => [`s${n}.example`, { off: true }]),
    );
    await settings.save({ sites });
    await settings.setSite(site, { highlights: false });
    const kept = (await settings.load()).sites;
    expect(Object.keys(kept)).toHaveLength(caps.sites);
    expect(kept['news.example']).toEqual({ highlights: false });
    expect(kept['s0.example']).toBeUndefined();
    const keys = Array.from({ length: 3_005 }, (_, n) => `key${n}`);
    await settings.setHidden(keys, true);
    await settings.setHidden(['key3004'], false);
    const hidden = await settings.hidden();
    expect([hidden.length, hidden[0], hidden.at(-1)]).toEqual([2_999, 'key5', 'key3003']);
  });
});
