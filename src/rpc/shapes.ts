/**
 * Schemas for what messages and stores carry, with a cap on everything that can grow. A value that passes is safe to work
 * with, but not necessarily true.
 */
import * as v from 'valibot';
import { sourceKinds } from '../engine/model.ts';
import { cleanName, cut, isPossibleDay } from '../text/clean-name.ts';
import { zones } from '../text/document.ts';
import type { Sent } from './envelope.ts';

/**
 * Caps, in UTF-16 code units or entries. Longer text is cut with an ellipsis, longer lists are cut: one long headline must
 * not stop a page from being read.
 */
export const caps = {
  text: 500_000,
  blocks: 20_000,
  findings: 1_000,
  line: 2_000,
  address: 8_192,
  sites: 5_000,
  /** A backup or a fact set read from a file. */
  file: 50_000_000,
} as const;

export const nothing = () => v.strictObject({});
export const tabId = () => v.pipe(v.number(), v.integer(), v.minValue(0));
/** What a screen asks about a tab. */
export const ofTab = <More extends v.ObjectEntries>(more: More) => v.object({ tabId: tabId(), ...more });
export const findingIndex = () => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(caps.findings));
/** The library's id of an entry, usually an address. */
export const libraryId = () => v.pipe(v.string(), v.minLength(1), v.maxLength(2_200));
export const offset = () => v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const line = () =>
  v.pipe(
    v.string(),
    v.transform((text) => cut(text, caps.line)),
  );
/** A name given by a stranger. */
const name = () =>
  v.pipe(
    v.string(),
    v.transform((text) => cleanName(text)),
  );
/** A list of which only the first so many are taken; the others are not even looked at. */
export const first = <Schema extends v.GenericSchema>(most: number, item: Schema) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.slice(0, most)),
    v.array(item),
  );

/** An http(s) address. */
export const webAddress = () =>
  v.pipe(
    v.string(),
    v.maxLength(caps.address),
    v.check((text) => /^https?:\/\/[^/]/i.test(text) && URL.canParse(text), 'is not an http(s) address'),
  );

const block = () => v.object({ start: offset(), end: offset(), zone: v.picklist(zones) });

/** Blocks stand in order, do not overlap and lie within the text. */
const wellPlaced = (page: {
  readonly text: string;
  readonly blocks: readonly { readonly start: number; readonly end: number }[];
}): boolean =>
  page.blocks.every(
    ({ start, end }, index) =>
      start <= end && end <= page.text.length && start >= (page.blocks[index - 1]?.end ?? 0),
  );

/** The beginning of a page that is too long. */
function bounded<Page extends { text: string; blocks: { start: number; end: number }[] }>(page: Page): Page {
  if (page.text.length <= caps.text) return page;
  const blocks = page.blocks
    .filter(({ start }) => start < caps.text)
    .map((one) => ({ ...one, end: Math.min(one.end, caps.text) }));
  return { ...page, text: page.text.slice(0, caps.text), blocks };
}

/** A page without its date if that is impossible; everything else stays. */
function withoutImpossibleDay<Page extends { published?: string }>({ published, ...page }: Page) {
  return { ...page, ...(published !== undefined && isPossibleDay(published) ? { published } : {}) };
}

export const documentShape = () =>
  v.pipe(
    v.object({
      text: v.string(),
      blocks: first(caps.blocks, block()),
      title: v.exactOptional(name()),
      url: v.exactOptional(webAddress()),
      publisher: v.exactOptional(name()),
      published: v.exactOptional(v.string()),
      lang: v.exactOptional(line()),
    }),
    v.check((page) => wellPlaced(page), 'has blocks that overlap or lie outside its text'),
    v.transform(bounded),
    v.transform(withoutImpossibleDay),
  );

/** A source as in a backup, or in a stranger's compiled fact. */
export const sourceShape = () =>
  v.object({
    id: line(),
    kind: v.picklist(sourceKinds),
    publisher: v.exactOptional(line()),
    title: v.exactOptional(line()),
    url: v.exactOptional(webAddress()),
    published: v.exactOptional(line()),
    derivedFrom: v.exactOptional(line()),
  });

export const host = () => v.pipe(v.string(), v.minLength(1), v.maxLength(260));

/** What the reader chose for a site; `off` where its pages are never checked by themselves. */
export const siteShape = () =>
  v.object({ highlights: v.exactOptional(v.boolean()), off: v.exactOptional(v.boolean()) });

/**
 * What the reader chose, as a screen sends it or storage.local holds it: any key may be missing, but one wrong value refuses
 * the whole.
 */
export const settingsShape = () =>
  v.object({
    /** `auto` follows the browser. */
    locale: v.exactOptional(v.picklist(['auto', 'en', 'ko', 'ja'])),
    /** Marks on sites without a choice of their own. */
    highlights: v.exactOptional(v.boolean()),
    showSupported: v.exactOptional(v.boolean()),
    /** Compare with the facts that come with the extension. */
    bundled: v.exactOptional(v.boolean()),
    /**
     * Whether pages with a notice are compared with the reports of their story unasked: only if `always`. `ask` until the
     * reader chooses.
     */
    compareReports: v.exactOptional(v.picklist(['ask', 'always', 'never'])),
    /** Choices by host name. */
    sites: v.exactOptional(
      v.pipe(
        v.record(host(), siteShape()),
        v.check((sites) => Object.keys(sites).length <= caps.sites, 'has too many sites'),
      ),
    ),
  });

export type Settings = Required<Sent<v.InferOutput<ReturnType<typeof settingsShape>>>>;
export type SiteSettings = Settings['sites'][string];
